"""The keys of the screen that lies there, told beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import CapButton, button, cap_of, label, press_with
from phonecoach.app.widgets.key_cap import KeyCap
from phonecoach.app.widgets.paper_tabs import PaperTabs
from phonecoach.app.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WIDTH = 376


def keys_of(*roots: QWidget) -> tuple[tuple[str, str], ...]:
    """Return name and cap of all that can be seen and has a key, in order."""
    found: dict[tuple[str, str], None] = {}
    for root in roots:
        for each in root.findChildren(QWidget):
            if each.isVisible():
                found.update(dict.fromkeys(_keys_at(each)))
    return tuple(found)


def _keys_at(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, PaperTabs):
        yield from widget.keys
        return
    key = widget.accessibleDescription().replace(" ", "+")
    known = bool(key) and QKeySequence(key).toString() == key
    cap = cap_of(key) if known else ""
    if not cap and isinstance(widget, CapButton):
        # Pressed where the keyboard is, or by the screen itself.
        cap = widget.cap
    if cap and widget.accessibleName():
        yield widget.accessibleName(), cap


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
            (self.tr("Next, and the one before"), "Tab, Shift Tab"),
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
        self._rows.addWidget(KeyCap(key), row, 1, Qt.AlignmentFlag.AlignRight)
