"""The calls of a day: which ones, why each of them, and which are done."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from phonecoach.practice.covering import fewest
from phonecoach.practice.standing import LAST, lack, standing
from phonecoach.scenario import CaseId
from phonecoach.scoring.card import Mark, Reason

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from phonecoach.practice.past import ItemPast, Past, Playable
    from phonecoach.practice.standing import Standing

MOST: Final = 4
"""A day never asks for more calls: a quarter of an hour, and what is looked back on."""

_WATCHED: Final = 3


class Why(enum.StrEnum):
    """Why a call is suggested: the ids of its reasons."""

    FIRST = "practice.first"
    """No call has been taken yet; this one is easy."""

    GATE = "practice.gate"
    """It trains what has to hold before harder calls are suggested.

    Its values are those of `ITEMS`.
    """

    ITEMS = "practice.items"
    """It gives opportunity for what was not met the last time.

    Its values: ``items`` are the numbers of those items, the one most needed first; of
    the last ``of`` marks of that first one ``lacking`` were missed or partly, and
    ``missed`` of these were missed.
    """

    NEW = "practice.new"
    """This case has not been taken yet."""

    DUE = "practice.due"
    """It gives opportunity for what would be forgotten by and by.

    Its values: ``items`` are the numbers of those items, the one most needed first;
    that one was last marked ``days`` days ago.
    """

    AHEAD = "practice.ahead"
    """Nothing is due that it could train; it does most for what is not mastered yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A call that is worth taking today."""

    case: CaseId
    reason: Reason
    """Its id is one of `Why`."""

    items: tuple[int, ...]
    """What to watch in it, by number; at most three, all of which it can train."""

    done: bool = False
    """Whether it was taken today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What is suggested for a day."""

    calls: tuple[Suggestion, ...]
    """In the order in which to take them; it stays the same all day. Empty on a day on
    which nothing is due."""

    next: Suggestion
    """The first of them that is not done; one more, for who wants it, where all are."""


def practice_of(cases: Sequence[Playable], past: Past, today: date) -> Day | None:
    """Choose the calls of a day; None where there is no case.

    They are the fewest that give opportunity for every item that is due: its day has
    come (`memory`), or it was never marked. They were chosen when the day began, so
    that they stay the same while they are taken. None is harder than the person has
    come (`standing`). The order of the cases never matters.

    Args:
        cases: All that can be played.
        past: What the person did so far, today included.
        today: The day, as the calendar on the wall has it.
    """
    if not cases:
        return None
    morning = standing(cases, past.before(today), today)
    now = standing(cases, past, today)
    chosen = _chosen(cases, morning)
    taken = {one.case for one in past.tries if one.day >= today}
    first = min(cases, key=_easiest)
    calls = tuple(
        _suggestion(one, morning if one.case in taken else now, taken, first)
        for one in chosen
    )
    open_ones = [one for one in calls if not one.done]
    if open_ones:
        return Day(calls=calls, next=open_ones[0])
    more = _more(cases, now)
    return Day(calls=calls, next=_suggestion(more, now, (), first))


def _easiest(case: Playable) -> tuple[int, str]:
    return (case.difficulty, case.case)


# Choosing -----------------------------------------------------------------------------


def _chosen(cases: Sequence[Playable], known: Standing) -> tuple[Playable, ...]:
    offered = [one for one in cases if one.difficulty <= known.reach]
    if not known.past.tries:
        # Nobody begins with more than one unknown thing at a time.
        offered = [min(offered, key=_easiest)]
    seeking = known.worth_seeking(_preferred(offered, known))
    found = [one.case for one in fewest(seeking, known.needs, MOST)]
    return tuple(next(one for one in cases if one.case == case) for case in found)


def _more(cases: Sequence[Playable], known: Standing) -> Playable:
    """Choose one more call; not the one just taken if there is another.

    It does most of those within reach, or of the easiest where all others are beyond.
    """
    last = [one.case for one in known.past.tries[-1:]]
    others = [one for one in cases if one.case not in last] or cases
    reach = max(known.reach, min(one.difficulty for one in others))
    offered = [one for one in others if one.difficulty <= reach]
    return _preferred(offered, known)[0]


def _preferred(cases: Sequence[Playable], known: Standing) -> list[Playable]:
    """Return cases in order: by gain, nearness to one's step, longest not taken."""
    return sorted(
        cases,
        key=lambda one: (
            -known.gain(one),
            abs(known.reach - one.difficulty),
            known.last_played(one),
            one.case,
        ),
    )


# The reasons --------------------------------------------------------------------------


def _suggestion(
    case: Playable, known: Standing, taken: Collection[CaseId], first: Playable
) -> Suggestion:
    asked = sorted(
        known.needs.keys() & case.items & known.memories.keys(),
        key=lambda no: (
            -known.needs[no],
            -_lack(no, known),
            known.memories[no].due,
            no,
        ),
    )
    rest = (no for no in case.above_all if no not in asked)
    return Suggestion(
        case=case.case,
        reason=_reason(case, asked, known, first),
        items=tuple(sorted((*asked, *rest)[:_WATCHED])),
        done=case.case in taken,
    )


def _reason(
    case: Playable, asked: Sequence[int], known: Standing, first: Playable
) -> Reason:
    lacking = [no for no in asked if known.memories[no].lacking]
    gated = [no for no in lacking if no in known.gated]
    if not known.past.tries:
        return Reason(id=Why.FIRST if case == first else Why.NEW)
    if gated:
        return Reason(id=Why.GATE, values=_lacked(gated, known))
    if lacking:
        return Reason(id=Why.ITEMS, values=_lacked(lacking, known))
    if known.last_played(case) < 0:
        return Reason(id=Why.NEW)
    if asked:
        return Reason(id=Why.DUE, values=_waited(asked, known))
    return Reason(id=Why.AHEAD)


def _lacked(items: Sequence[int], known: Standing) -> tuple[tuple[str, str], ...]:
    marks = [one.mark for one in _past(items[0], known).marks[-LAST:]]
    lacking = [one for one in marks if one in {Mark.MISSED, Mark.PARTLY}]
    return (
        ("items", " ".join(map(str, items[:_WATCHED]))),
        ("lacking", str(len(lacking))),
        ("of", str(len(marks))),
        ("missed", str(lacking.count(Mark.MISSED))),
    )


def _waited(items: Sequence[int], known: Standing) -> tuple[tuple[str, str], ...]:
    days = (known.today - known.memories[items[0]].seen).days
    return (("items", " ".join(map(str, items[:_WATCHED]))), ("days", str(days)))


def _lack(no: int, known: Standing) -> int:
    return lack(_past(no, known))


def _past(no: int, known: Standing) -> ItemPast:
    return next(one for one in known.past.items if one.no == no)
