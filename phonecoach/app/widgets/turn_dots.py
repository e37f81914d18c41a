"""The turns of a call in a row: which were listened to, and which one it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from phonecoach.app.look import ink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_STEP: Final = 20
_LEAST_STEP: Final = 9
_RADIUS: Final = 4.5
_HERE: Final = 8.0
_HEIGHT: Final = 24
_WIDEST: Final = 720


class TurnDots(QWidget):
    """Shows a disc for each turn: filled once it was marked, with a ring where one is.

    It only repeats what is said in words beside it.

    Args:
        marked: Whether each turn was marked, in order.
    """

    def __init__(self, marked: Sequence[bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked = list(marked)
        self._here = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def go(self, index: int) -> None:
        """Stand at a turn, counted from 0."""
        self._here = index
        self.update()

    def set_marked(self, index: int) -> None:
        """Show that a turn was marked."""
        self._marked[index] = True
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for all turns; in a long call they stand closer."""
        return QSize(round(self._step() * len(self._marked)), _HEIGHT)

    def _step(self) -> float:
        return max(_LEAST_STEP, min(_STEP, _WIDEST / max(1, len(self._marked))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the discs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self._step()
        for index, marked in enumerate(self._marked):
            middle = QPointF((index + 0.5) * step, _HEIGHT / 2)
            colour = ink("trainee")
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(colour if marked else Qt.BrushStyle.NoBrush)
            radius = min(_RADIUS, step / 2 - 1)
            painter.drawEllipse(middle, radius, radius)
            if index == self._here:
                painter.setPen(QPen(ink("text"), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                side = min(_HERE, step / 2 + radius)
                box = QRectF(0, 0, 2 * side, 2 * side)
                box.moveCenter(middle)
                painter.drawEllipse(box)
        painter.end()
