"""The body of the telephone, seen from above."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from phonecoach.app.look import ink

_RADIUS: Final = 12
_SLITS, _SLIT, _SLIT_STEP = 3, 3, 10


def body(size: QSize, ratio: float, grille: QRect) -> QPixmap:
    """Return a picture of body and loudspeaker.

    Args:
        size: In logical pixels.
        ratio: Pixels of the screen to a logical one.
        grille: Where the loudspeaker is; empty where there is none.
    """
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ink("shell"))
    painter.setPen(QPen(ink("shell_edge"), 2))
    frame = QRectF(QPointF(0, 0), size).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
    _paint_slits(painter, QRectF(grille))
    painter.end()
    return made


def _paint_slits(painter: QPainter, grille: QRectF) -> None:
    pen = QPen(ink("key_line"), _SLIT)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for slit in range(0 if grille.isEmpty() else _SLITS):
        y = grille.top() + _SLIT / 2 + slit * _SLIT_STEP
        painter.drawLine(QPointF(grille.left(), y), QPointF(grille.right(), y))
