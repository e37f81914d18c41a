"""All that a turn can do, to be ticked: what is expected first, then the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.screens.ear_text import GROUPS, letter_keys
from phonecoach.app.widgets.build import label
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from phonecoach.app.screens.ear_text import EarText

_COLUMN: Final = 224
"""Narrower than this, a column does not hold the longest name with its key."""

_GAP: Final = 8


class TickBoard(QWidget):
    """Holds a tick for every behaviour; one that is expected has two, which agree.

    Args:
        text: Whose names and meanings are shown.

    Attributes:
        expected: The ticks of what is right at this stage, in the order of the digits.
        rest: The tick of each behaviour by its name.

    Signals:
        changed: Something was ticked, or is no longer.
    """

    changed = Signal()

    def __init__(self, text: EarText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._names: tuple[str, ...] = ()
        self.expected: tuple[Tick, ...] = ()
        keys = letter_keys()
        self.rest = {
            name: Tick(shown, keys[name], text.meanings[name])
            for name, shown in text.names.items()
        }
        for name, tick in self.rest.items():
            tick.toggled.connect(lambda on, it=name: self._agree(it, on=on))
        self._heading = label(self.tr("Expected here"), "strong")
        self._nothing = label(
            self.tr("Nothing in particular is expected here."), "note", wrap=True
        )
        self._row = QWidget()
        self._first = FlowRow(_GAP, self._row)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        self._columns: tuple[QWidget, ...] = tuple(
            self._group(name, behaviours) for name, behaviours in GROUPS
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._heading)
        layout.addWidget(self._nothing)
        layout.addWidget(self._row)
        layout.addSpacing(8)
        layout.addLayout(self._grid)
        layout.addStretch(1)
        self._lay_out()

    def ticked(self) -> tuple[str, ...]:
        """Return what is ticked, in the order of the groups."""
        return tuple(name for name, tick in self.rest.items() if tick.isChecked())

    def begin(self, expected: tuple[str, ...], ticked: Iterable[str]) -> None:
        """Show another turn.

        Args:
            expected: Names of what is right in it.
            ticked: Names of what it was marked as doing.
        """
        for tick in self.expected:
            self._first.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._names = expected
        self.expected = tuple(
            self._expected(number, name) for number, name in enumerate(expected, 1)
        )
        self._nothing.setVisible(not expected)
        self._row.setVisible(bool(expected))
        done = set(ticked)
        for name, tick in self.rest.items():
            tick.tick(checked=name in done)
        for name, tick in zip(expected, self.expected, strict=True):
            tick.tick(checked=name in done)

    def press(self, key: str) -> bool:
        """Tick what a key stands for, or no longer; return whether it stands for any.

        Args:
            key: In the portable form of `QKeySequence`.
        """
        if key.isdecimal() and 0 < int(key) <= len(self.expected):
            self.expected[int(key) - 1].toggle()
            return True
        name = next((name for name, one in letter_keys().items() if one == key), "")
        if name in self.rest:
            self.rest[name].toggle()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the groups side by side, as many as there is room for."""
        super().resizeEvent(event)
        self._lay_out()

    def _expected(self, number: int, name: str) -> Tick:
        text = self._text
        tick = Tick(text.names[name], str(number), text.meanings[name], "expected")
        tick.toggled.connect(lambda on: self._agree(name, on=on))
        self._first.addWidget(tick)
        tick.show()
        return tick

    def _agree(self, name: str, *, on: bool) -> None:
        self.rest[name].tick(checked=on)
        for one, tick in zip(self._names, self.expected, strict=True):
            if one == name:
                tick.tick(checked=on)
        self.changed.emit()

    def _group(self, name: str, behaviours: tuple[str, ...]) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(label(self._group_name(name), "note"))
        for one in behaviours:
            if one in self.rest:
                column.addWidget(self.rest[one])
        column.addStretch(1)
        return whole

    def _group_name(self, name: str) -> str:
        return {
            "ends": self.tr("Beginning and end"),
            "listening": self.tr("Listening and feeling"),
            "waiting": self.tr("Waiting and ringing back"),
            "solving": self.tr("Helping"),
            "hard": self.tr("Complaints and slips"),
        }[name]

    def _lay_out(self) -> None:
        fit = max(1, min(len(self._columns), self.width() // text_size(_COLUMN)))
        for number, column in enumerate(self._columns):
            self._grid.removeWidget(column)
            self._grid.addWidget(column, number // fit, number % fit)
        for number in range(len(self._columns)):
            self._grid.setColumnStretch(number, int(number < fit))
