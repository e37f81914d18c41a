"""The keys of the screen that lies there, told beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import (
    CAP_HEIGHT,
    button,
    cap_width,
    label,
    paint_cap,
    press_with,
)
from phonecoach.app.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_WIDTH = 376


def keys_of(*roots: QWidget) -> tuple[tuple[str, str], ...]:
    """Return name and key of every button that can be seen and has a key, in order."""
    found: dict[tuple[str, str], None] = {}
    for root in roots:
        for each in root.findChildren(QAbstractButton):
            key = each.accessibleDescription()
            known = bool(key) and QKeySequence(key).toString() == key
            if known and each.isVisible() and each.accessibleName():
                found[each.accessibleName(), key] = None
    return tuple(found)


class KeysPanel(BeginsAt, QFrame):
    """Lies over the right edge until it is closed; nothing waits for it.

    Signals:
        closed: It is no longer wanted.
    """

    closed = Signal()

    def __init__(
        self, keys: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("floating")
        self.setAccessibleName(self.tr("Keys"))
        self.setFixedWidth(_WIDTH)
        self.close_button = button(self.tr("Close"), cap="Esc")
        press_with(self.close_button, "Esc")
        self.close_button.clicked.connect(self.closed)
        inside = QWidget()
        self._rows = QGridLayout(inside)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setVerticalSpacing(10)
        self._rows.setColumnStretch(0, 1)
        moves = (
            (self.tr("Next, and the one before"), "Tab, Shift+Tab"),
            (self.tr("Among neighbours"), "← ↑ → ↓"),
            (self.tr("Press what has the ring around it"), self.tr("Space")),
        )
        for name, key in (*keys, *moves):
            self._add(name, key)
        self._rows.setRowStretch(self._rows.rowCount(), 1)
        area = ScrollPage(inside, self.tr("Keys"))
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Keys"), "title"), 1)
        top.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addLayout(top)
        layout.addWidget(area, 1)
        self.begin_at(self.close_button)

    def _add(self, name: str, key: str) -> None:
        row = self._rows.rowCount()
        words = label(name, wrap=True)
        words.setAccessibleName(f"{name}: {key}")
        self._rows.addWidget(words, row, 0)
        self._rows.addWidget(_Cap(key), row, 1, Qt.AlignmentFlag.AlignRight)


class _Cap(QWidget):
    """A key cap on its own."""

    def __init__(self, cap: str) -> None:
        super().__init__()
        self._cap = cap
        self.setFixedSize(cap_width(cap) + 1, CAP_HEIGHT + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_cap(painter, self, self._cap, self.rect().adjusted(0, 0, -1, -1))
        painter.end()
