"""What every screen has: something to say in the bar above it."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.focus_ring import NO_RING


class Place(enum.Enum):
    """Where somebody can go from the bar."""

    TODAY = enum.auto()
    LIBRARY = enum.auto()
    HISTORY = enum.auto()
    SETTINGS = enum.auto()


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


class Screen(BeginsAt, QWidget):
    """A screen that lies on the window, under the bar.

    Signals:
        bar_changed: What `bar` returns has changed.
    """

    bar_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(NO_RING, True)

    def bar(self) -> Bar:
        """Return what the bar shows while this screen lies there."""
        return Bar()
