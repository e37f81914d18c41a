"""What today shows: plain words and values, gathered elsewhere."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass

from phonecoach.app.screens.assigned_text import AssignedCase
from phonecoach.app.screens.due_text import DueCall
from phonecoach.app.screens.history_text import CallLine
from phonecoach.app.screens.library_text import Trained
from phonecoach.app.screens.note_text import NoteDue
from phonecoach.call.lanes import Lanes
from phonecoach.practice import Why
from phonecoach.scenario import CallerTemper, CaseId, Direction
from phonecoach.scoring.card import Mark


class DayPart(enum.Enum):
    """The time of day, as one greets by it."""

    MORNING = enum.auto()
    AFTERNOON = enum.auto()
    EVENING = enum.auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Why a call is suggested."""

    why: Why
    no: int = 0
    """The item that speaks for it most; 0 where none does."""

    topic: str = ""
    """What that item is about."""

    lacking: int = 0
    """So many of its last marks were not met ..."""

    of: int = 0
    """... of so many ..."""

    missed: int = 0
    """... and so many of them were missed altogether."""

    days: int = 0
    """So many days ago it was last marked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested:
    """The call to take next, and what speaks for it."""

    case: CaseId
    title: str
    direction: Direction
    minutes: int
    level: int
    """1 easy to 3 hard."""

    caller: str
    temper: CallerTemper
    ground: Ground
    items: tuple[Trained, ...] = ()
    """What to watch in it."""

    more: bool = False
    """Whether it is one more, beyond what the day asks for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCall:
    """One of the calls of the day."""

    title: str
    ground: Ground
    done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PastCard:
    """One of the last cards."""

    line: CallLine
    lanes: Lanes | None
    """None where the record does not tell any more what the call sounded like."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """A call with which something is still to do."""

    call: str
    title: str
    when: str
    words: tuple[str, ...] = ()
    """What supervisors have said of it; told in in-trays alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Items that a human has to mark."""

    call: str
    """The latest call with such an item."""

    items: int
    calls: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Practised:
    """An item in practice."""

    no: int
    topic: str
    marks: tuple[Mark, ...]
    """At most five, the oldest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayText:
    """All that today shows.

    Attributes:
        name: Of whoever sits here, as one addresses them.
        clock: Looks up the time of day, as a telephone shows it.
        first_day: Whether no call was taken yet.
    """

    date: str
    part: DayPart
    name: str
    clock: Callable[[], str]
    suggested: Suggested | None
    """None where no case can be played."""

    day: tuple[DayCall, ...] = ()
    """All calls that are suggested today, in order."""

    first_day: bool = False
    cards: tuple[PastCard, ...] = ()
    """The newest first."""

    assigned: tuple[AssignedCase, ...] = ()
    """What a supervisor has given, as `assigned_cases` returns it."""

    broken_off: Unfinished | None = None
    review: Unfinished | None = None
    """A call that ended before anybody looked back on it."""

    due: tuple[DueCall, ...] = ()
    """Calls that wait to be made, the earliest first."""

    notes: tuple[NoteDue, ...] = ()
    """Notes to customers that wait to be written, the earliest first."""

    waiting: Waiting | None = None
    handed_in: int = 0
    """So many papers wait for a supervisor."""

    practised: tuple[Practised, ...] = ()
