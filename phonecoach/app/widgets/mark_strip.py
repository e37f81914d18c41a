"""The marks of a section as a row of small pictures, as many lines as it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from phonecoach.app.widgets.fade import Fade

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QIcon, QPaintEvent

_PICTURE = 16
_STEP = 18
_LINE = 20
_WIDTH = 280


class MarkStrip(QWidget):
    """Shows all marks of a section at a glance; the list tells them in words.

    Args:
        pictures: One for each mark, in the order of the checklist.
        name: The section's name, for who cannot see it.
    """

    def __init__(self, pictures: Sequence[QIcon], name: str) -> None:
        super().__init__()
        self._pictures = tuple(pictures)
        self._fade = Fade(self, "mark")
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def appear(self) -> None:
        """Let the marks appear; nothing moves where that is not wished."""
        self._fade.appear()

    def sizeHint(self) -> QSize:
        """Return room for lines of an ordinary width."""
        return QSize(_WIDTH, self.heightForWidth(_WIDTH))

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow strip is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the strip is."""
        lines = -(-len(self._pictures) // self._on_a_line(width))
        return max(1, lines) * _LINE

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pictures in reading order."""
        painter = QPainter(self)
        painter.setOpacity(self._fade.share)
        on_a_line = self._on_a_line(self.width())
        for index, picture in enumerate(self._pictures):
            line, place = divmod(index, on_a_line)
            top = line * _LINE + (_LINE - _PICTURE) // 2
            spot = QRect(place * _STEP, top, _PICTURE, _PICTURE)
            picture.paint(painter, spot, Qt.AlignmentFlag.AlignCenter)
        painter.end()

    def _on_a_line(self, width: int) -> int:
        """Return how many stand on a line; no line has a single one left over."""
        fit = max(1, (width + _STEP - _PICTURE) // _STEP)
        lines = -(-len(self._pictures) // fit)
        return -(-len(self._pictures) // max(1, lines)) or 1
