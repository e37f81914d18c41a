"""Words that can be read from the back row, as large as their room allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QSizePolicy

from phonecoach.app.look import font
from phonecoach.phrases import bare, unbroken

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LARGEST, _SMALLEST = 2.4, 1.0
"""Against the largest step of the type scale."""

_STEPS: Final = 8
_LEAST: Final = QSize(320, 96)


class LargeWords(QLabel):
    """Shows a sentence or three, in the largest letters that fit."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setMinimumSize(_LEAST)

    def text(self) -> str:
        """Return the words, without what keeps Japanese phrases together."""
        return bare(super().text())

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(unbroken(text))
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the letters to the room there is now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        base = font("display")
        room = self.contentsRect()
        flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value
        for step in range(_STEPS + 1):
            share = _LARGEST - (_LARGEST - _SMALLEST) * step / _STEPS
            letters = font("display")
            letters.setPixelSize(round(base.pixelSize() * share))
            needed = QFontMetrics(letters).boundingRect(
                QRect(0, 0, room.width(), 1 << 15), flags, super().text()
            )
            if needed.height() <= room.height():
                break
        self.setFont(letters)
