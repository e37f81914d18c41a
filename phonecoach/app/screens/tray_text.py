"""What lies in the in-tray: plain words and values, gathered elsewhere."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from phonecoach.app.screens.due_text import DueCall
from phonecoach.app.screens.today_text import Unfinished
from phonecoach.scoring.card import Mark


class PaperKind(enum.Enum):
    """What was handed in."""

    REQUEST = enum.auto()
    IMPROVEMENT = enum.auto()
    DISPUTE = enum.auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLine:
    """A paper that was handed in, and what has become of it."""

    kind: PaperKind
    call: str
    title: str
    when: str
    no: int
    """The item it belongs to."""

    rule: str
    words: tuple[tuple[str, str], ...]
    """Name of a field and what stands in it; an empty name where there is but one."""

    decided: Mark | None
    """What a human made of it; None while it waits."""

    has_card: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TrayText:
    """All that lies in the in-tray."""

    due: tuple[DueCall, ...] = ()
    broken_off: tuple[Unfinished, ...] = ()
    """The latest first; so with the papers."""

    papers: tuple[PaperLine, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing lies there."""
        return not (self.due or self.broken_off or self.papers)
