"""What the person rung remembers of the call before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.scenario import Earlier
from phonecoach.scenario.blanks import (
    LEFT_OPEN,
    OWN_NAME,
    PROMISED_DAY,
    PROMISED_TIME,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_PROMISES = frozenset(
    {
        Earlier.PROMISE_KEPT,
        Earlier.PROMISE_BROKEN,
        Earlier.PROMISE_VAGUE,
        Earlier.NO_PROMISE,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What is left of the earlier call when the trainee rings back.

    Words are in the language of this call; they are empty where the earlier one was in
    another, or where nobody knows them.

    Raises:
        ValueError: If `promise` says nothing of a promise, or there was no attempt.
    """

    promise: Earlier = Earlier.NO_PROMISE
    """What became of it; one of the four that speak of a promise."""

    promised_day: str = ""
    promised_time: str = ""
    name_given: bool = False
    """The trainee had said who was speaking."""

    own_name: str = ""
    left_open: bool = False
    """Something that had to be told was not."""

    left_open_words: str = ""
    attempt: int = 1
    """Counts the attempts at this very call, this one included."""

    def __post_init__(self) -> None:
        if self.promise not in _PROMISES:
            raise ValueError(f"{self.promise} says nothing of a promise")
        if self.attempt < 1:
            raise ValueError(f"this cannot be attempt {self.attempt}")

    @property
    def signs(self) -> frozenset[Earlier]:
        """What the transitions of a follow-up can ask for."""
        again = {Earlier.TRIED_BEFORE} if self.attempt > 1 else set()
        return frozenset(
            {
                self.promise,
                Earlier.NAME_GIVEN if self.name_given else Earlier.NAME_MISSING,
                Earlier.LEFT_OPEN if self.left_open else Earlier.ALL_TOLD,
                *again,
            }
        )

    @property
    def words(self) -> Mapping[str, str]:
        """What fills the blanks of wordings, by their names."""
        return {
            OWN_NAME: self.own_name,
            PROMISED_DAY: self.promised_day,
            PROMISED_TIME: self.promised_time,
            LEFT_OPEN: self.left_open_words,
        }


NOTHING = Remembered()
"""No call went before, as far as anybody knows."""
