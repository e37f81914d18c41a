"""How far somebody has come with a case that was assigned to them.

Pure: calls as the record tells of them and the terms of the assignment come in, and a
standing comes out.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Result(enum.Enum):
    """What one try came to."""

    UNDER_WAY = enum.auto()
    BROKEN_OFF = enum.auto()
    """It was left before its end, for whatever reason; it counts as a try."""

    PROVISIONAL = enum.auto()
    """It is over, and a human has something to mark or to confirm."""

    PASSED = enum.auto()
    FAILED = enum.auto()


class Standing(enum.Enum):
    """How far somebody has come."""

    NOT_YET = enum.auto()
    OVERDUE = enum.auto()
    """Not yet passed, a try is left, and the day has gone by."""

    PROVISIONAL = enum.auto()
    """A try is over that a human has to look at before it counts."""

    PASSED = enum.auto()
    FAILED = enum.auto()
    """No try is left."""

    @property
    def is_open(self) -> bool:
        """Whether the case shall still be taken."""
        return self in {Standing.NOT_YET, Standing.OVERDUE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One try, as the record tells of it.

    Attributes:
        over: Whether the call came to its end.
        broken: Whether it was left before; it never goes on.
        score: 0 to 100, with the marks of humans; None without a card, or where too
            few items applied.
        waiting: Whether a human has still to mark something, to confirm a fatal fault
            or to rule on a dispute, or whether there is no card yet.
        fatal: Whether a human has confirmed a fatal fault.
    """

    over: bool
    broken: bool
    score: float | None
    waiting: bool
    fatal: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What holds for an assigned case.

    Attributes:
        tries: How many tries there are; None for as many as one likes.
        pass_mark: The score to reach, 0 to 100.
        due: The first instant at which it is too late.
    """

    tries: int | None
    pass_mark: float
    due: datetime


def result_of(attempt: Attempt, pass_mark: float) -> Result:
    """Return what a try came to."""
    if attempt.broken:
        return Result.BROKEN_OFF
    if not attempt.over:
        return Result.UNDER_WAY
    if attempt.fatal:
        return Result.FAILED
    if attempt.waiting:
        return Result.PROVISIONAL
    reached = attempt.score is not None and attempt.score >= pass_mark
    return Result.PASSED if reached else Result.FAILED


def tries_left(attempts: Iterable[Attempt], terms: Terms) -> int | None:
    """Return how many tries are left; None for as many as one likes."""
    if terms.tries is None:
        return None
    return max(0, terms.tries - len(tuple(attempts)))


def standing_of(attempts: Iterable[Attempt], terms: Terms, now: datetime) -> Standing:
    """Return how far somebody has come with a case.

    One try that passed is enough, whatever came before or after it.
    """
    tried = tuple(attempts)
    results = {result_of(one, terms.pass_mark) for one in tried}
    if Result.PASSED in results:
        return Standing.PASSED
    if Result.PROVISIONAL in results:
        return Standing.PROVISIONAL
    if tries_left(tried, terms) == 0 and Result.UNDER_WAY not in results:
        return Standing.FAILED
    return Standing.OVERDUE if now >= terms.due else Standing.NOT_YET


_WORST_FIRST = (
    Standing.FAILED,
    Standing.OVERDUE,
    Standing.NOT_YET,
    Standing.PROVISIONAL,
)


def together(standings: Iterable[Standing]) -> Standing:
    """Return how far somebody has come with several cases: as far as with the worst.

    Args:
        standings: One for each case; at least one.
    """
    found = set(standings)
    assert found, "an assignment holds a case"
    return next((one for one in _WORST_FIRST if one in found), Standing.PASSED)
