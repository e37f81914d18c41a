"""Luck that can be had again."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, TypeVar

from phonecoach.units import Micros, from_ms

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_T = TypeVar("_T")


class Luck:
    """Draws that are the same for the same seed, whatever the machine."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)  # noqa: S311 - repeatable, not secret

    def has(self, chance: float) -> bool:
        """Return whether something with this chance, 0 to 1, happens."""
        return self._random.random() < chance

    def one(self, of: Sequence[_T]) -> _T:
        """Return one of several, each as likely as the others."""
        return self._random.choice(of)

    def weighted(self, of: Sequence[_T], weights: Sequence[int]) -> _T:
        """Return one of several, by their weights."""
        return self._random.choices(of, weights)[0]

    def some(self, of: Iterable[_T], chance: float) -> list[_T]:
        """Return those that happen, each with this chance, in their order."""
        return [one for one in of if self.has(chance)]

    def shuffled(self, of: Iterable[_T]) -> list[_T]:
        """Return all of them in any order."""
        rest = list(of)
        self._random.shuffle(rest)
        return rest

    def time(self, between: tuple[int, int]) -> Micros:
        """Return a time between two, given in milliseconds."""
        return from_ms(self._random.randint(*between))

    def share(self) -> float:
        """Return any number from 0 up to 1."""
        return self._random.random()
