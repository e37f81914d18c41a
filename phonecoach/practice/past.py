"""What a choice rests on: the cases there are, and what somebody did with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from phonecoach.proving.expecting import Expectation, expectations
from phonecoach.scenario import CaseId
from phonecoach.scoring.card import Mark
from phonecoach.scoring.focus import commonness, focus
from phonecoach.scoring.scorer import items_possible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phonecoach.scenario import Case

ABOVE_ALL: Final = 3
"""So many items tell what a case is for."""

KEPT: Final = 12
"""So many of its latest marks are asked for of each item; older ones change little."""

_MARKED: Final = frozenset({Expectation.BOTH, Expectation.MET})


@dataclass(frozen=True, slots=True, kw_only=True)
class Playable:
    """A case, as far as it matters to whoever looks for practice."""

    case: CaseId
    difficulty: int
    """1 easy to 3 hard."""

    items: frozenset[int]
    """All items that a call of it can have marked without a human."""

    above_all: tuple[int, ...]
    """Those that tell it from other cases, by number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """A call that was taken and marked."""

    case: CaseId
    day: date
    """As the calendar on the wall had it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A mark that an item got in a call."""

    mark: Mark
    case: CaseId
    """Of the call."""

    day: date
    """As the calendar on the wall had it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemPast:
    """The marks an item got, where it applied; the oldest first."""

    no: int
    marks: tuple[Marked, ...]
    """At most `KEPT`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What somebody did so far."""

    tries: tuple[Try, ...] = ()
    """The oldest first."""

    items: tuple[ItemPast, ...] = ()
    """At most one for each item, in any order."""

    def before(self, day: date) -> Past:
        """Return what had been done when a day began."""
        items = (
            ItemPast(no=one.no, marks=tuple(it for it in one.marks if it.day < day))
            for one in self.items
        )
        return Past(
            tries=tuple(one for one in self.tries if one.day < day),
            items=tuple(one for one in items if one.marks),
        )


def playable_cases(cases: Sequence[Case]) -> tuple[Playable, ...]:
    """Return what cases give opportunity for, told from their files alone."""
    possible = [items_possible(case) for case in cases]
    common = commonness(possible) if possible else {}
    return tuple(
        Playable(
            case=case.file.id,
            difficulty=case.file.difficulty,
            items=markable(case),
            above_all=focus(case, items, common, limit=ABOVE_ALL),
        )
        for case, items in zip(cases, possible, strict=True)
    )


def markable(case: Case) -> frozenset[int]:
    """Return the items that a call of a case can have marked without a human."""
    found = expectations(case).items()
    return frozenset(no for no, expected in found if expected in _MARKED)
