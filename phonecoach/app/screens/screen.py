"""What every screen has: something to say in the bar above it."""

from __future__ import annotations

import enum
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.focus_ring import NO_RING
from phonecoach.app.widgets.painting import canvas_of, stop_painting

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent


TURN_MS: Final = 1
"""Long enough for Qt to look for what was typed meanwhile."""


class Place(enum.Enum):
    """Where somebody can go from the bar."""

    TODAY = enum.auto()
    LIBRARY = enum.auto()
    HISTORY = enum.auto()
    SETTINGS = enum.auto()
    REVIEW = enum.auto()
    """Calls of others that wait for a human."""

    GROUP = enum.auto()
    """How a room is doing."""

    PEOPLE = enum.auto()
    """Who trains here, and who looks after them."""

    ROOM = enum.auto()
    """What is set for everybody here."""

    CASES = enum.auto()
    """The cases, for who writes them."""

    TESTS = enum.auto()
    """What was given to people of a room, and what came of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """A small fact beside the title of the bar."""

    text: str
    picture: str = ""
    """Name of an icon; empty for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """What the bar above a screen shows.

    With a title it tells of a call, and there is nowhere else to go; without one it
    offers the places.
    """

    place: Place | None = None
    """The place the screen belongs to."""

    title: str = ""
    chips: tuple[Chip, ...] = ()
    captions: bool = True
    """Whether captions can be switched on and off in the call."""


class Screen(BeginsAt, QWidget):
    """A screen that lies on the window, under the bar.

    A large one is set together in steps, so that nothing waits for long meanwhile; it
    is painted when the last is done.

    Signals:
        bar_changed: What `bar` returns has changed.
    """

    bar_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: deque[Callable[[], object]] = deque()
        self._unpainted = False
        self.setProperty(NO_RING, True)

    @property
    def is_whole(self) -> bool:
        """Whether nothing of it is left to be added."""
        return not self._steps

    def later(self, *steps: Callable[[], object]) -> None:
        """Take steps that add to the screen, one at a time once it is shown."""
        rests = not self._steps
        self._steps.extend(steps)
        if rests and self.isVisible():
            QTimer.singleShot(TURN_MS, self, self._take_step)

    def unpainted(self) -> None:
        """Paint nothing of the window before the steps asked for from now are taken."""
        if not self._unpainted:
            self._unpainted = True
            stop_painting(canvas_of(self))
            QTimer.singleShot(TURN_MS, self, self._let_paint)

    def finish(self) -> None:
        """Take all steps that are left, at once."""
        while self._steps:
            self._steps.popleft()()
        self._let_paint()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the steps that are left."""
        super().showEvent(event)
        if self._steps:
            QTimer.singleShot(TURN_MS, self, self._take_step)

    @Slot()
    def _take_step(self) -> None:
        if not self._steps:
            return
        step = self._steps.popleft()
        if self._steps:
            QTimer.singleShot(TURN_MS, self, self._take_step)
        step()
        self._let_paint()

    @Slot()
    def _let_paint(self) -> None:
        if self._unpainted and self.is_whole:
            self._unpainted = False
            canvas_of(self).setUpdatesEnabled(True)

    def bar(self) -> Bar:
        """Return what the bar shows while this screen lies there."""
        return Bar()
