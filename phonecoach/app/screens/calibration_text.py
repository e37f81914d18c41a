"""What the pages of calibration tell."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from phonecoach.app.card_text import Said
from phonecoach.scoring.card import Mark


class RoundState(enum.Enum):
    """What a round waits for."""

    YOURS = enum.auto()
    """For marks of whoever looks."""

    OTHERS = enum.auto()
    OPEN = enum.auto()
    """All marks can be seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundLine:
    """A round in a list."""

    id: str
    title: str
    when: str
    """When the call was taken, and whose it was."""

    state: RoundState
    waiting: tuple[str, ...]
    """Who has still to mark."""

    own: bool
    """Whoever looks asked for it, and may close it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskLine:
    """A call that could be marked blind."""

    call: str
    title: str
    when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """How far raters agree, in words; empty where too little was rated."""

    subjects: int
    percent: str
    kappa: str
    ac1: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RaterLine:
    """How a rater marks beside the others."""

    name: str
    subjects: int
    difference: str
    """In points of a hundred, with its sign; empty where unknown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalibrationText:
    """All rounds of a room."""

    rounds: tuple[RoundLine, ...]
    askable: tuple[AskLine, ...]
    raters: int
    """Supervisors who could mark."""

    figures: Figures
    kindness: tuple[RaterLine, ...]
    items: tuple[tuple[str, Figures], ...] = ()
    """Items on which raters agree least, by number and topic."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindItem:
    """An item to be marked blind."""

    no: int
    rule: str
    anchors: tuple[str, ...]
    mark: Mark | None
    """As marked so far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindText:
    """A call to be marked blind."""

    round: str
    title: str
    when: str
    said: tuple[Said, ...]
    items: tuple[BlindItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultRow:
    """An item and what each rater said of it."""

    no: int
    topic: str
    marks: tuple[Mark | None, ...]
    """In the order of the raters; None for who did not mark it."""

    @property
    def agrees(self) -> bool:
        """Whether all who marked it say the same."""
        return len({one for one in self.marks if one is not None}) <= 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultText:
    """A round laid open."""

    title: str
    when: str
    raters: tuple[str, ...]
    rows: tuple[ResultRow, ...]
    figures: Figures
