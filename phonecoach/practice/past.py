"""What a choice rests on: the cases there are, and what somebody did with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from phonecoach.scenario import CaseId
from phonecoach.scoring.card import Mark
from phonecoach.scoring.focus import commonness, focus
from phonecoach.scoring.scorer import items_possible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phonecoach.scenario import Case

ABOVE_ALL: Final = 3
"""So many items tell what a case is for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Playable:
    """A case, as far as it matters to whoever looks for practice."""

    case: CaseId
    difficulty: int
    """1 easy to 3 hard."""

    items: frozenset[int]
    """All items it gives opportunity for."""

    above_all: tuple[int, ...]
    """Those of them that tell it from other cases, by number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """A call that was taken and marked."""

    case: CaseId
    passed: bool | None
    """None where the score says nothing: there is none, or half of it is another's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemPast:
    """The marks an item got, where it applied; the oldest first."""

    no: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What somebody did so far."""

    tries: tuple[Try, ...] = ()
    """The oldest first."""

    items: tuple[ItemPast, ...] = ()
    """At most one for each item, in any order."""


def playable_cases(cases: Sequence[Case]) -> tuple[Playable, ...]:
    """Return what cases give opportunity for, told from their files alone."""
    possible = [items_possible(case) for case in cases]
    common = commonness(possible) if possible else {}
    return tuple(
        Playable(
            case=case.file.id,
            difficulty=case.file.difficulty,
            items=frozenset(items),
            above_all=focus(case, items, common, limit=ABOVE_ALL),
        )
        for case, items in zip(cases, possible, strict=True)
    )
