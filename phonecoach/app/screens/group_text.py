"""What the views of a group show: people, items, weeks, times, cases."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from phonecoach.app.screens.history_text import Limits, Trend
from phonecoach.scoring.card import Mark
from phonecoach.units import Language, Micros, Mode

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance


class View(enum.IntEnum):
    """The views of a group, in the order of their tabs."""

    MAP = 0
    TRENDS = 1
    TIMES = 2
    PRACTICE = 3


class Replies(enum.Enum):
    """How replies were given in the calls that are looked at."""

    OWN_WORDS = enum.auto()
    TYPED = enum.auto()
    SPOKEN = enum.auto()
    CHOSEN = enum.auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Which calls of the group somebody wants to look at."""

    weeks: int | None = 4
    """So many up to now; None for all."""

    team: str = ""
    """Id of a named set of people; empty for everybody."""

    language: Language | None = None
    replies: Replies = Replies.OWN_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupItem:
    """A column of the heat map."""

    no: int
    topic: str
    rule: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupSection:
    """A block of columns."""

    letter: str
    name: str
    items: tuple[GroupItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupText:
    """What is known of a group before any of its figures is read."""

    language: Language
    room: str
    """Its name; empty where nobody has given it one."""

    teams: tuple[tuple[str, str], ...]
    """Id and name of each, by name."""

    sections: tuple[GroupSection, ...]
    limits: Limits

    @property
    def items(self) -> tuple[GroupItem, ...]:
        """All columns, by number."""
        return tuple(one for section in self.sections for one in section.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatRow:
    """A person, and how well each item was met."""

    person: str
    name: str
    calls: int
    shares: tuple[float | None, ...]
    """0 to 1, one for each item by number; None where there was no opportunity."""

    counts: tuple[int, ...]
    """How often each item was marked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatMapText:
    """The heat map, by name."""

    rows: tuple[HeatRow, ...]

    @property
    def calls(self) -> int:
        """How many calls it rests on."""
        return sum(one.calls for one in self.rows)

    @property
    def people(self) -> int:
        """How many people took them."""
        return sum(one.calls > 0 for one in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemSum:
    """How well the whole group met an item."""

    no: int
    share: float
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendsText:
    """Weeks side by side, and the items, the hardest first."""

    weeks: tuple[str, ...]
    """The Monday of each, in short; the oldest first."""

    calls: tuple[int, ...]
    """Of each week."""

    sections: tuple[Trend, ...]
    items: tuple[ItemSum, ...]
    trends: tuple[Trend, ...]
    """Of each item by number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpreadText:
    """How response times of one kind are spread, in calls of one mode."""

    mode: Mode
    gaps: bool
    """Whether they are reply gaps; else they are times until answering."""

    counts: tuple[int, ...]
    """How many fell into each half of a second up to ten, up to twenty, and beyond."""

    median: Micros
    ninth: Micros
    """Nine of ten lie below it."""

    in_time: float | None
    """The share within the first limit; None where nothing is expected."""

    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TimesText:
    """How soon people respond."""

    spreads: tuple[SpreadText, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    """A case, and how much it was practised."""

    title: str
    calls: int
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DueLine:
    """A person, and what is due of them."""

    name: str
    items: tuple[int, ...]
    lacking: tuple[int, ...]
    """Those of them that were not met the last time."""

    last_call: str
    """The Monday of the week of the latest call; empty without one."""

    known: bool
    """Whether it has been worked out by now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeText:
    """What was practised, what never was, and who has something due."""

    cases: tuple[CaseLine, ...]
    """The least practised first."""

    unseen: tuple[GroupItem, ...]
    """Items that nobody had an opportunity for."""

    people: tuple[DueLine, ...]
    """By name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CellLine:
    """A call in which an item was marked."""

    call: str
    date: str
    title: str
    name: str
    mode: Mode
    mark: Mark
    by_human: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What somebody points at in the heat map: an item, of one person or of all."""

    item: int
    person: str = ""
    """Id; empty for everybody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CellText:
    """The calls of a cell, the newest first."""

    cell: Cell
    calls: tuple[CellLine, ...]


class Figures(Protocol):
    """Reads the figures of a group away from the window.

    Signals:
        told: Something that was asked for has been read.
            what: A `View` or a `Cell`.
            wish: The `Wish` it was read for.
            text: What it says: `HeatMapText` and so on.
        troubled: It could not be read.
            sentence: What happened and what to do.
    """

    @property
    def told(self) -> SignalInstance:
        """Something has been read."""
        ...

    @property
    def troubled(self) -> SignalInstance:
        """It could not be read."""
        ...

    def ask(self, what: View | Cell, wish: Wish) -> None:
        """Read something; what was asked for before and is not read yet is dropped."""
        ...

    def stop(self) -> None:
        """Read nothing more."""
        ...
