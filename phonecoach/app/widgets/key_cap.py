"""A key cap on its own, beside words that name what the key does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy

from phonecoach.app.look import ink
from phonecoach.app.widgets.build import (
    CAP_HEIGHT,
    cap_width,
    paint_cap,
    paint_cap_in,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class KeyCap(QLabel):
    """The picture of a key.

    Args:
        key: What the cap says; none hides it.
        ink_name: Its colour; empty is that of the words of a button.
    """

    def __init__(self, key: str = "", ink_name: str = "") -> None:
        super().__init__(key)
        self._ink_name = ink_name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(key)
        if not key:
            self.hide()

    def show_key(self, key: str) -> None:
        """Show a key; none hides it."""
        self.setText(key)
        self.setAccessibleName(key)
        self.setVisible(bool(key))

    def sizeHint(self) -> QSize:
        """Return room for the cap."""
        return QSize(cap_width(self.text()) + 1, CAP_HEIGHT + 1)

    def minimumSizeHint(self) -> QSize:
        """Return the same: it cannot be cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cap."""
        painter = QPainter(self)
        place = QRect(self.rect()).adjusted(0, 0, -1, -1)
        if self._ink_name:
            paint_cap_in(painter, ink(self._ink_name), self.text(), place)
        else:
            paint_cap(painter, self, self.text(), place)
        painter.end()
