"""What the training record tells of all people of a room together."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NewType

from phonecoach.call.record import CallId, PersonId
from phonecoach.scenario import CaseId
from phonecoach.scenario.known import ITEMS
from phonecoach.store.rows import PPM, CallSummary, EffectiveMark
from phonecoach.units import Language, Micros, Mode

TeamId = NewType("TeamId", str)
"""UUID version 7, in its text form."""

SEASON = 13
"""So many weeks are a season; its number is that of its first week, divided by this."""

_ENDLESS = 1 << 30
_SECOND = 1_000_000
_HALVES = 20
_LATER = (12, 15, 18, 20, 30, 45)

TIME_CLASSES = tuple(
    Micros(at)
    for at in (
        *(half * _SECOND // 2 for half in range(_HALVES + 1)),
        *(seconds * _SECOND for seconds in _LATER),
    )
)
"""Where each class of response times begins; the last one has no end."""

_PLACES = {no: place for place, no in enumerate(sorted(ITEMS))}
_DAYS_A_WEEK = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """A named set of people of a room."""

    id: TeamId
    name: str
    members: frozenset[PersonId]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupFilter:
    """Which calls of a room are looked at; without anything, all of them.

    A week is counted from Monday 0001-01-01, as `week_of` does.
    """

    first_week: int = 0
    last_week: int | None = None
    team: TeamId | None = None
    language: Language | None = None
    modes: frozenset[Mode] = frozenset(Mode)


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkSums:
    """How often each item was marked, and the shares that were met, added up.

    Attributes:
        counts: How often, in the order of the items' numbers.
        ppm: The sums of the shares, in millionths, in the same order.
    """

    counts: tuple[int, ...]
    ppm: tuple[int, ...]

    def count(self, no: int) -> int:
        """Return how often an item was met, partly met or missed."""
        return self.counts[_PLACES[no]]

    def met(self, no: int) -> float:
        """Return the sum of the shares of an item that were met."""
        return self.ppm[_PLACES[no]] / PPM

    @property
    def shares(self) -> tuple[float | None, ...]:
        """The mean share met of each item, in the order of their numbers."""
        return tuple(
            [
                met / (count * PPM) if count else None
                for count, met in zip(self.counts, self.ppm, strict=True)
            ]
        )

    def share(self, no: int) -> float | None:
        """Return the mean share met of an item, 0 to 1; None if it was never marked."""
        place = _PLACES[no]
        count = self.counts[place]
        return self.ppm[place] / (count * PPM) if count else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonMarks:
    """What a person's calls came to."""

    person: PersonId
    name: str
    calls: int
    """That have a card and do not go on from another."""

    marks: MarkSums


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekMarks:
    """What the calls of a week came to."""

    week: int
    calls: int
    marks: MarkSums


class TimeKind(enum.StrEnum):
    """What was waited for."""

    PICKED_UP = "picked_up"
    """From the first ring until the telephone was answered."""

    GAP = "gap"
    """From the caller's last word to the beginning of the reply."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeSpread:
    """How response times of calls in one mode are spread."""

    kind: TimeKind
    mode: Mode
    counts: tuple[int, ...]
    """How many fell into each of `TIME_CLASSES`."""

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(self.counts)

    def within(self, limit: Micros) -> float:
        """Return the share up to a limit; 0 where there is none.

        A class that the limit cuts counts as if its times lay evenly in it.
        """
        return self._below(limit) / self.total if self.total else 0.0

    def quantile(self, share: float) -> Micros | None:
        """Return the time that a share of all stays below; None where there is none.

        As exact as the classes are wide. What lies in the last one counts as its
        beginning.
        """
        wanted, below = share * self.total, 0
        for place, count in enumerate(self.counts):
            if count and below + count >= wanted:
                begin = TIME_CLASSES[place]
                end = _end(place)
                inside = (wanted - below) / count
                return Micros(begin + round((end - begin) * inside))
            below += count
        return None

    def _below(self, limit: Micros) -> float:
        found = 0.0
        for place, count in enumerate(self.counts):
            begin, end = TIME_CLASSES[place], _end(place)
            if limit >= end > begin:
                found += count
            elif limit > begin and end > begin:
                found += count * (limit - begin) / (end - begin)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseCount:
    """How much a case was practised."""

    case: CaseId
    calls: int
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CellCall:
    """A call in which an item was marked."""

    summary: CallSummary
    name: str
    """Of the person who took it."""

    mark: EffectiveMark


@dataclass(frozen=True, slots=True, kw_only=True)
class DueItem:
    """When a person should come back to an item."""

    item: int
    due: date
    lacking: bool
    """Whether it was not met on the last day on which it was marked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DuePerson:
    """What of a person is due."""

    person: PersonId
    name: str
    items: tuple[int, ...]
    """Due by the day that was asked for, by number."""

    lacking: tuple[int, ...]
    """Those of them that were not met the last time."""

    last_call: int | None
    """The week of the latest call with a card; None without one."""

    known: bool
    """Whether it was told since the last change of a mark."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallTimes:
    """How soon the trainee responded in a call."""

    call: CallId
    picked_up: Micros | None
    gaps: tuple[Micros, ...]


def whole_seasons(wanted: GroupFilter) -> tuple[int, int] | None:
    """Return the first and the last season that lie wholly in the weeks wanted."""
    begin = -(-wanted.first_week // SEASON)
    if wanted.last_week is None:
        return begin, _ENDLESS
    end = (wanted.last_week + 1) // SEASON - 1
    return (begin, end) if begin <= end else None


def monday_of(week: int) -> date:
    """Return the first day of a week."""
    return date.min + timedelta(days=week * _DAYS_A_WEEK)


def _end(place: int) -> Micros:
    """Return where a class ends; the last one has no width that could be told."""
    return TIME_CLASSES[min(place + 1, len(TIME_CLASSES) - 1)]
