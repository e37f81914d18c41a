"""What lies in the in-tray: plain words and values, gathered elsewhere."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from phonecoach.app.screens.due_text import DueCall
from phonecoach.app.screens.note_text import NoteDue
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
    answer: str = ""
    """What a supervisor has answered; empty while none has."""

    name: str = ""
    """Who handed it in; empty in their own in-tray."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrayText:
    """All that lies in the in-tray."""

    due: tuple[DueCall, ...] = ()
    notes: tuple[NoteDue, ...] = ()
    broken_off: tuple[Unfinished, ...] = ()
    """The latest first; so with the papers."""

    papers: tuple[PaperLine, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing lies there."""
        return not (self.due or self.notes or self.broken_off or self.papers)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomTrayText:
    """What the people of a room have handed in, the latest first."""

    papers: tuple[PaperLine, ...] = ()
    broken_off: tuple[Unfinished, ...] = ()
    """Calls of theirs that wait to be gone on with; the title names them too."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing lies there."""
        return not (self.papers or self.broken_off)

    @property
    def open(self) -> tuple[PaperLine, ...]:
        """The papers that nobody has answered."""
        return tuple(one for one in self.papers if not one.answer)
