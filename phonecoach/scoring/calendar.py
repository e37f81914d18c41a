"""The calendar of one person's calls, which is not that on the wall.

It begins when the first call began, and stands still while nobody takes one: a night, a
weekend or a month away makes nothing late. It moves on when the next call is taken:

- a call that keeps a promise begins at the instant that was promised, where that is
  still to come, and otherwise now;
- any other call begins now, and now is `BETWEEN` after the call before it began.

So a promise can be kept at once, whatever the wall says; it falls due when enough other
calls were taken first, and one more call taken instead makes it late.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from phonecoach.call.record import CallId
from phonecoach.scoring.history import PastCall

if TYPE_CHECKING:
    from collections.abc import Iterable

BETWEEN: Final = timedelta(hours=1)
"""From the beginning of one call to now, when the next may begin: ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A call on the calendar."""

    call: PastCall
    begins: datetime
    due: datetime | None
    """When what was promised in it falls due; None where nothing was."""

    ahead: bool
    """The calendar went on to it, because its time was still to come."""

    follows: CallId | None
    """The call whose promise it keeps, or tries to; None where none is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The calls of a person in the order in which they were taken.

    Attributes:
        now: When the next call begins that nobody was promised; None before the first.
    """

    placed: tuple[Placed, ...]
    now: datetime | None


def in_order(calls: Iterable[PastCall]) -> tuple[PastCall, ...]:
    """Return calls by the time at which they began, then by id."""
    return tuple(sorted(calls, key=lambda one: (one.started, one.call)))


def calendar(calls: Iterable[PastCall]) -> Calendar:
    """Return the calendar of these calls, given in any order."""
    placed: list[Placed] = []
    dues: dict[CallId, datetime] = {}
    now: datetime | None = None
    for call in in_order(calls):
        current = call.started if now is None else now
        due = None if call.follows is None else dues.get(call.follows)
        begins = current if due is None else max(current, due)
        promise = call.promise
        falls_due = None if promise is None else begins + (promise.due - call.started)
        if falls_due is not None:
            dues[call.call] = falls_due
        placed.append(
            Placed(
                call=call,
                begins=begins,
                due=falls_due,
                ahead=begins > current,
                follows=None if due is None else call.follows,
            )
        )
        now = begins + BETWEEN
    return Calendar(placed=tuple(placed), now=now)
