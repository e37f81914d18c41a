"""The mark of the product: two voices on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from phonecoach.app.look import ink

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_GRID = 28
"""The mark is drawn on a square of so many units."""

_AXIS = 14.0
_CALLER = ((5.0, 5.0), (8.0, 9.0), (11.0, 6.0), (14.0, 3.0))
_TRAINEE = ((14.0, 4.0), (17.0, 8.0), (20.0, 10.0), (23.0, 5.0))
"""Middle and length of each stroke."""

_STROKE, _LINE = 2.0, 1.5
_SIZES = (16, 24, 32, 48, 64, 128, 256)


class Logo(QWidget):
    """The mark, `size` logical pixels high; it says nothing to a screen reader."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark in the inks of the scheme."""
        painter = QPainter(self)
        _paint(painter, self.size())
        painter.end()


def logo_icon() -> QIcon:
    """Return the mark as the icon of a window."""
    made = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        _paint(painter, pixmap.size())
        painter.end()
        made.addPixmap(pixmap)
    return made


def _paint(painter: QPainter, size: QSize) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size.width() / _GRID, size.height() / _GRID)
    painter.setPen(_pen("text", _LINE))
    painter.drawLine(QPointF(2, _AXIS), QPointF(_GRID - 2, _AXIS))
    for strokes, colour, way in (
        (_CALLER, "caller", -1),
        (_TRAINEE, "trainee", 1),
    ):
        painter.setPen(_pen(colour, _STROKE))
        for x, height in strokes:
            near = _AXIS + way * _LINE
            painter.drawLine(QLineF(x, near, x, near + way * height))


def _pen(colour: str, width: float) -> QPen:
    return QPen(ink(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
