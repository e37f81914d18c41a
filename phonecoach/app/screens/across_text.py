"""What only several calls can tell: plain words and values, gathered elsewhere."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from phonecoach.scoring.card import Mark


class Kept(enum.Enum):
    """What became of a promise."""

    OPEN = enum.auto()
    DUE = enum.auto()
    """It has to be kept now."""

    OVERDUE = enum.auto()
    """It waits still, although another call was taken first."""

    KEPT = enum.auto()
    LATE = enum.auto()
    """Kept, but another call was taken first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AcrossItem:
    """An item that is marked over several calls."""

    no: int
    rule: str
    mark: Mark
    reason: str
    remarks: tuple[str, ...]
    calls: int
    """So many calls it rests on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseLine:
    """Something promised to a caller; days are those of the calls' own calendar."""

    call: str
    """The call in which it was promised."""

    title: str
    content: str
    """As it was written or said; may be empty."""

    made: str
    due: str
    kept: Kept
    done: str = ""
    """When it was kept."""

    follow_up: str = ""
    """The call that kept it; empty for none."""

    tries: int = 0
    """So many attempts failed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LostLine:
    """A call in which the customer was lost."""

    call: str
    title: str
    when: str
    well_handled: bool
    reflected: bool
    """The review after it has words of the person's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AcrossText:
    """All that the view across calls shows."""

    items: tuple[AcrossItem, ...]
    promises: tuple[PromiseLine, ...]
    """The latest first."""

    lost: tuple[LostLine, ...]
    """The latest first."""

    today: str
    """The day on the calls' own calendar; empty before the first call."""
