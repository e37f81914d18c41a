"""What the history says: somebody's calls, their marks, and how soon they responded."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from phonecoach.call.lanes import Lanes
from phonecoach.scoring.card import Mark
from phonecoach.scoring.response_times import ResponseTimes
from phonecoach.units import Language, Micros, Mode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance


class Standing(enum.Enum):
    """How far a call has come."""

    MARKED = enum.auto()
    UNMARKED = enum.auto()
    """It ended, and has no card yet."""

    BROKEN_OFF = enum.auto()
    """It can be carried on."""

    FILED = enum.auto()
    """Put away unfinished."""


class Way(enum.Enum):
    """How replies are given; marks and times of the two are never mixed."""

    OWN_WORDS = enum.auto()
    CHOSEN = enum.auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class CallLine:
    """A call in the list."""

    call: str
    case: str
    """The id of its case."""

    title: str
    month: str
    """With its year; calls are grouped by it."""

    date: str
    time: str
    length: str
    mode: Mode
    standing: Standing
    score: float | None
    waiting: int
    """Marks that wait for a human."""

    confirmed: bool
    """Whether a human has had a say on the card."""

    continued: bool
    """Whether it goes on from a moment of an earlier call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallPoint:
    """A call on an axis."""

    call: str
    title: str
    date: str
    day: str
    """The date in short."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """A section's own score over calls."""

    letter: str
    name: str
    points: tuple[float | None, ...]
    """One for each call, 0 to 100; None where nothing of the section was marked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkPoint:
    """The mark of an item in one call."""

    call: str
    date: str
    mark: Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemLine:
    """An item with its last marks, the oldest first."""

    no: int
    topic: str
    rule: str
    why: str
    need: float
    """How much it needs practice: the share that lacks, by its weight."""

    marks: tuple[MarkPoint, ...]

    @property
    def marked(self) -> int:
        """How many of the marks say how well it went."""
        return sum(one.mark is not Mark.NEEDS_HUMAN for one in self.marks)

    @property
    def met(self) -> int:
        """How many of them say that it went well."""
        return sum(one.mark is Mark.MET for one in self.marks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Sections and items over the calls of one way."""

    way: Way
    calls: tuple[CallPoint, ...]
    """The oldest first."""

    scores: tuple[float | None, ...]
    """One for each call."""

    sections: tuple[Trend, ...]
    items: tuple[ItemLine, ...]
    """Those that ever applied, by number."""

    unseen: tuple[tuple[int, str], ...]
    """Number and rule of each item that never applied."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What the profile expects of response times."""

    in_time: Micros
    """Picking up until here is in time."""

    very_late: Micros
    """Picking up from here on calls for an apology."""

    green: Micros
    """A reply gap up to here is good."""

    amber: Micros
    """A reply gap up to here is slow, a longer one too slow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedCalls:
    """The calls of one way whose response times can be told."""

    way: Way
    calls: tuple[CallPoint, ...]
    """The oldest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallTrace:
    """What the record of a call shows."""

    lanes: Lanes
    times: ResponseTimes


class Traces(Protocol):
    """Reads records of calls when they are asked for, and remembers what they show."""

    @property
    def traced(self) -> SignalInstance:
        """A call has been read: its id, and its `CallTrace`."""

    @property
    def troubled(self) -> SignalInstance:
        """A call cannot be read: its id, empty for all, and what to tell."""

    def known(self, call: str) -> CallTrace | None:
        """Return what is known of a call by now."""

    def ask(self, calls: Sequence[str]) -> None:
        """Read these calls, the first of them first."""

    def stop(self) -> None:
        """Read nothing more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryText:
    """Everything the history says that is known at once."""

    language: Language
    calls: tuple[CallLine, ...]
    """The newest first."""

    times: tuple[TimedCalls, ...]
    """At most one for each way; the way most lately taken comes first."""

    limits: Limits
