"""What settings are set in: sections of rows, names on the left, controls beside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.widgets.build import hairline, label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.picks import Pick, Picks

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_NAMES: Final = 240
"""Room for the names, as every row has it."""

_SIDE: Final = 20
_DOWN_TO_BUTTONS: Final = 4
"""So that a name stands on the line of the words in its buttons."""

_BESIDE_FROM: Final = 2.2
"""So many times the room for names a row must have, or its controls stand below."""


class SettingRow(QWidget):
    """A name, what it means, and the controls that change it.

    Attributes:
        name: What is set.
    """

    def __init__(self, name: str, meaning: str, *controls: QWidget) -> None:
        """Set a row.

        Args:
            name: What is set.
            meaning: What it does; empty if the name says it.
            controls: One below the other.
        """
        super().__init__()
        self.name = name
        self._is_beside = True
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(_SIDE, 14, _SIDE, 14)
        self._row.setSpacing(16)
        self._names = QWidget()
        self._names.setFixedWidth(text_size(_NAMES))
        words = _column(self._names, 2)
        if controls and not isinstance(controls[0], FlowLabel):
            words.setContentsMargins(0, _DOWN_TO_BUTTONS, 0, 0)
        words.addWidget(FlowLabel(name))
        if meaning:
            words.addWidget(FlowLabel(meaning, "note", "text_muted"))
        words.addStretch(1)
        self._beside = QWidget()
        column = _column(self._beside, 8)
        for control in controls:
            column.addWidget(control)
        column.addStretch(1)
        self._row.addWidget(self._names)
        self._row.addWidget(self._beside, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the controls below the name where there is no room beside it."""
        super().resizeEvent(event)
        names = text_size(_NAMES)
        beside = self.width() >= _BESIDE_FROM * names
        if not beside:
            self._names.setFixedWidth(self.width() - 2 * _SIDE)
        if beside is not self._is_beside:
            self._is_beside = beside
            ways = QBoxLayout.Direction
            self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
            self._row.setSpacing(16 if beside else 8)
            if beside:
                self._names.setFixedWidth(names)


class SettingSection(QFrame):
    """Rows that belong together, under a heading."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.heading = label(heading, "lead", wrap=True)
        self.heading.setContentsMargins(_SIDE, 14, _SIDE, 10)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 4)
        self._rows.setSpacing(0)
        self._rows.addWidget(self.heading)

    def add(self, row: QWidget) -> None:
        """Add a row below the others."""
        self._rows.addWidget(hairline())
        self._rows.addWidget(row)


def on_off(name: str, texts: tuple[str, str], *, value: bool) -> Picks:
    """Return the choice between two texts, one for yes and one for no."""
    yes, no = texts
    picks = (Pick(value=True, text=yes), Pick(value=False, text=no))
    return Picks(name, picks, value, named=False)


def line_of(*widgets: QWidget, gap: int = 8) -> QWidget:
    """Return widgets side by side, on as many lines as they need."""
    made = QWidget()
    row = FlowRow(gap, made)
    for one in widgets:
        row.addWidget(one)
    return made


def _column(home: QWidget, spacing: int) -> QVBoxLayout:
    column = QVBoxLayout(home)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column
