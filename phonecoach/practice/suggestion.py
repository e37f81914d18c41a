"""The one call to take next, and the items that are being practised."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from phonecoach.practice.past import ItemPast
from phonecoach.scenario import CaseId
from phonecoach.scoring.card import Mark, Reason

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from phonecoach.practice.past import Past, Playable

_LAST: Final = 5
"""So many of its last marks tell how an item stands."""

_AT_ONCE: Final = 3
"""Nobody can look after more items than so many at once."""

_LACK: Final = {Mark.MISSED: 2, Mark.PARTLY: 1}


class Why(enum.StrEnum):
    """Why a call is suggested: the ids of its reasons."""

    FIRST = "practice.first"
    """No call has been taken yet; this one is easy."""

    NEW = "practice.new"
    """This case has not been taken yet."""

    ITEMS = "practice.items"
    """It gives opportunity for what was lacking of late.

    Its values: ``items`` are the numbers of those items, the one most needed first;
    ``lacking`` of the last ``of`` marks of that first one were missed or partly.
    """

    HARDER = "practice.harder"
    """Nothing was lacking of late, and it is harder than the last call."""

    AGAIN = "practice.again"
    """Nothing was lacking of late, and it was taken longest ago."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A call that is worth taking next."""

    case: CaseId
    reason: Reason
    """Its id is one of `Why`."""

    items: tuple[int, ...]
    """What to watch in it, by number; at most three, all of which it can train."""


def suggest(cases: Sequence[Playable], past: Past) -> Suggestion | None:
    """Choose the call to take next; None where there is no case.

    A case never tried comes first, the easiest of them. Else it is the case that gives
    opportunity for the items in practice, weighed by how much they need it; not the one
    just played if there is another, and none harder than the person has come. What is
    alike is told apart by difficulty and then by id, so that the order of the cases
    never matters.

    Args:
        cases: All that can be played.
        past: What the person did so far.
    """
    tried = {one.case for one in past.tries}
    new = [one for one in cases if one.case not in tried]
    if new:
        chosen = min(new, key=_easiest)
        return _suggestion(chosen, Why.NEW if past.tries else Why.FIRST, past)
    if not cases:
        return None
    offered = _within_reach(cases, past)
    needs = _needs(in_practice(past))
    best = max(_worth(one, needs) for one in offered)
    if best:
        fitting = [one for one in offered if _worth(one, needs) == best]
        return _suggestion(min(fitting, key=_easiest), Why.ITEMS, past)
    return _refreshing(offered, cases, past)


def in_practice(past: Past) -> tuple[ItemPast, ...]:
    """Return the items that were most lacking of late, by number.

    Returns:
        At most three, each with its last five marks, the oldest first; none of them
        was met every time.
    """
    needs = _needs(past.items)
    most = sorted((no for no in needs if needs[no]), key=lambda no: (-needs[no], no))
    chosen = set(most[:_AT_ONCE])
    return tuple(
        ItemPast(no=one.no, marks=one.marks[-_LAST:])
        for one in sorted(past.items, key=lambda one: one.no)
        if one.no in chosen
    )


# How much it is needed ----------------------------------------------------------------


def _needs(items: Sequence[ItemPast]) -> Mapping[int, int]:
    """Return how much each item needs practice; 0 where nothing was lacking.

    Each of the last five marks counts by what was lacking, the latest five times as
    much as the fifth-latest. Whole numbers, so that equals are equal.
    """
    return {
        one.no: sum(
            weight * _LACK.get(mark, 0)
            for weight, mark in zip(
                range(_LAST, 0, -1), reversed(one.marks), strict=False
            )
        )
        for one in items
    }


def _worth(case: Playable, needs: Mapping[int, int]) -> int:
    return sum(need for no, need in needs.items() if no in case.items)


# What is offered ----------------------------------------------------------------------


def _easiest(case: Playable) -> tuple[int, str]:
    return (case.difficulty, case.case)


def _within_reach(cases: Sequence[Playable], past: Past) -> Sequence[Playable]:
    """Return the cases to choose from; never empty.

    If all that is not too hard was just played, they are the easiest that are left.
    """
    last = past.tries[-1].case
    others = [one for one in cases if one.case != last] or cases
    easiest = min(one.difficulty for one in others)
    reach = max(easiest, _reach(cases, past))
    return [one for one in others if one.difficulty <= reach]


def _reach(cases: Sequence[Playable], past: Past) -> int:
    """Return the difficulty a person has come to.

    It is the lowest at which not every case was passed when it was last tried.
    """
    passed = {one.case: one.passed for one in past.tries if one.passed is not None}
    open_ones = [one.difficulty for one in cases if not passed.get(one.case)]
    return min(open_ones, default=max(one.difficulty for one in cases))


def _refreshing(
    offered: Sequence[Playable], cases: Sequence[Playable], past: Past
) -> Suggestion:
    """Choose where nothing is lacking: the hardest, and of those the longest ago."""
    tried = [one.case for one in past.tries]
    ago = {case: at for at, case in enumerate(tried)}
    hardest = max(one.difficulty for one in offered)
    chosen = min(
        (one for one in offered if one.difficulty == hardest),
        key=lambda one: (ago[one.case], one.case),
    )
    before = next((one.difficulty for one in cases if one.case == tried[-1]), hardest)
    return _suggestion(chosen, Why.HARDER if hardest > before else Why.AGAIN, past)


# The suggestion -----------------------------------------------------------------------


def _suggestion(case: Playable, why: Why, past: Past) -> Suggestion:
    practised = {one.no: one for one in in_practice(past) if one.no in case.items}
    needs = _needs(tuple(practised.values()))
    most = sorted(practised, key=lambda no: (-needs[no], no))
    rest = (no for no in case.above_all if no not in practised)
    watched = sorted((*most, *rest)[:_AT_ONCE])
    values: tuple[tuple[str, str], ...] = ()
    if why is Why.ITEMS:
        marks = practised[most[0]].marks
        values = (
            ("items", " ".join(map(str, most))),
            ("lacking", str(sum(mark in _LACK for mark in marks))),
            ("of", str(len(marks))),
        )
    reason = Reason(id=why, values=values)
    return Suggestion(case=case.case, reason=reason, items=tuple(watched))
