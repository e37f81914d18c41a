"""What the library shows: plain words and values, gathered elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from phonecoach.call.lanes import Lanes
from phonecoach.call.record import CallId
from phonecoach.scenario import CallerTemper, CaseId, Direction
from phonecoach.scoring.card import Mark
from phonecoach.units import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Trained:
    """An item, as far as the library speaks of it."""

    no: int
    topic: str
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """A call that somebody took of a case."""

    call: CallId
    score: int | None
    """0 to 100; None where too few items applied, or there is no card."""

    on: date
    when: str
    """Day, time and length in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseEntry:
    """A case that can be played."""

    case: CaseId
    direction: Direction
    title: str
    caller: str
    temper: CallerTemper
    company: str
    summary: str
    items: frozenset[int]
    """All items the case gives opportunity for."""

    focus: tuple[Trained, ...]
    """The items it trains above all."""

    minutes: int
    level: int
    """1 easy to 3 hard."""

    best: Try | None = None
    last: Try | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemText:
    """One fault of a case."""

    place: str
    """File and line, in words short enough for a column."""

    text: str
    full: str
    """The whole sentence with the whole path, for a letter to whoever wrote it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenEntry:
    """A case that cannot be played as it stands."""

    case: str
    title: str
    """As far as its files can still be read; else the folder's name."""

    problems: tuple[ProblemText, ...]


Entry = CaseEntry | BrokenEntry


def _no_marks(_call: CallId) -> Mapping[int, Mark]:
    return {}


def _no_lanes(_call: CallId) -> Lanes | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryText:
    """All that the library shows.

    Attributes:
        marks: Looks up the marks that count for a call, by item.
        lanes: Looks up what a call sounded like; None where nobody knows any more.
    """

    language: Language
    today: date
    entries: tuple[Entry, ...]
    """In the order shown."""

    sections: tuple[tuple[str, tuple[Trained, ...]], ...]
    """Names of the checklist's parts with the items that any case trains."""

    marks: Callable[[CallId], Mapping[int, Mark]] = _no_marks
    lanes: Callable[[CallId], Lanes | None] = _no_lanes
