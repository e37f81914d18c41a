"""Tries to sign in: how long to wait after wrong ones, and what is told of them."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from phonecoach.accounts.secrets import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

FREE_TRIES: Final = 5
"""With so many wrong ones in a row the waiting begins."""

FIRST_WAIT: Final = timedelta(seconds=30)
LONGEST_WAIT: Final = timedelta(minutes=15)
_NO_WAIT: Final = timedelta(0)

TOGETHER: Final = timedelta(hours=1)
"""Wrong tries no further apart are told as one."""


class Outcome(enum.StrEnum):
    """How a try ended."""

    RIGHT = "right"
    WRONG = "wrong"
    RESET = "reset"
    """No try: whoever looks after the person took the secret away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """A try to sign in."""

    person: str
    kind: Kind
    at: datetime
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongTries:
    """Wrong tries of one kind for one person, close together."""

    person: str
    kind: Kind
    count: int
    first: datetime
    last: datetime


def wait_after(wrong: int) -> timedelta:
    """Return how long to wait after so many wrong tries in a row.

    Nothing before the fifth, then 30 seconds, doubled with every further one up to 15
    minutes: to try all PINs of four digits would take a hundred days.
    """
    if wrong < FREE_TRIES:
        return _NO_WAIT
    # Capped before it is doubled: a wait need not be longer than the longest.
    doubled = min(wrong - FREE_TRIES, 16)
    return min(FIRST_WAIT * (1 << doubled), LONGEST_WAIT)


def wait_left(wrong: int, last: datetime | None, now: datetime) -> timedelta:
    """Return how long nobody may try from `now` on; zero if somebody may.

    Args:
        wrong: Wrong tries in a row.
        last: When the last of them was made.
        now: Aware. Where the clock was put back since, nobody waits for it to catch up:
            the next wrong try is counted from the new time.
    """
    if last is None or now < last:
        return _NO_WAIT
    return max(_NO_WAIT, last + wait_after(wrong) - now)


def gathered(tries: Sequence[Try]) -> tuple[WrongTries, ...]:
    """Return the wrong tries, those close together as one, the latest first.

    Args:
        tries: In the order they were made.
    """
    found: list[WrongTries] = []
    open_for: dict[tuple[str, Kind], int] = {}
    for each in tries:
        if each.outcome is not Outcome.WRONG:
            continue
        whose = (each.person, each.kind)
        place = open_for.get(whose)
        if place is not None and abs(each.at - found[place].last) <= TOGETHER:
            earlier = found[place]
            found[place] = replace(earlier, count=earlier.count + 1, last=each.at)
        else:
            open_for[whose] = len(found)
            found.append(
                WrongTries(
                    person=each.person,
                    kind=each.kind,
                    count=1,
                    first=each.at,
                    last=each.at,
                )
            )
    return tuple(sorted(found, key=lambda one: one.last, reverse=True))
