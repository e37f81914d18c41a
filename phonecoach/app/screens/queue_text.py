"""What waits for a supervisor: plain words and values, gathered elsewhere."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Pile(enum.Enum):
    """Which calls are shown."""

    TO_DO = enum.auto()
    """All that were flagged, disputed or drawn, the most pressing first."""

    NEW = enum.auto()
    FLAGGED = enum.auto()
    DISPUTED = enum.auto()
    DRAWN = enum.auto()
    SIGNED = enum.auto()


class Why(enum.Enum):
    """Why a call is there, the most pressing reason first."""

    FATAL = enum.auto()
    DISPUTED = enum.auto()
    WAITING = enum.auto()
    FIRST = enum.auto()
    LOWEST = enum.auto()
    TURN = enum.auto()
    NEW = enum.auto()
    SIGNED = enum.auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueLine:
    """A call in the queue.

    Attributes:
        whys: Each reason with how many things it speaks of; 0 where none are counted.
    """

    call: str
    name: str
    title: str
    when: str
    whys: tuple[tuple[Why, int], ...]
    score: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueText:
    """A pile of calls, and what else there is to choose from.

    Attributes:
        counts: How many calls each pile has; more than `lines` shows at once.
        people: Id and name of everybody whose calls can be asked for.
        papers: How many papers in the in-tray wait for an answer.
    """

    pile: Pile
    person: str
    lines: tuple[QueueLine, ...]
    counts: dict[Pile, int]
    people: tuple[tuple[str, str], ...]
    papers: int
