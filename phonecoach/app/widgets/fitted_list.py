"""A list whose rows are as high as their words need in its width."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QListWidget

from phonecoach.app.look import font, text_size

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_BESIDE, _ABOVE = 26, 17
"""What is left free around a row."""

_HIGHEST: Final = 1 << 15


class FittedList(QListWidget):
    """Shows whole texts, wrapped; it never scrolls sideways."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setFont(font("body"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each row as much height as it needs in this width."""
        super().resizeEvent(event)
        width = self.viewport().width() - 2 * text_size(_BESIDE)
        room = QRect(0, 0, width, _HIGHEST)
        for row in range(self.count()):
            item = self.item(row)
            needed = self.fontMetrics().boundingRect(
                room, Qt.TextFlag.TextWordWrap.value, item.text()
            )
            item.setSizeHint(QSize(0, needed.height() + 2 * text_size(_ABOVE)))
