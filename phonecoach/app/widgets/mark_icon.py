"""Five silhouettes for five marks: told apart without their colours."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from phonecoach.app.look import Scheme, tokens
from phonecoach.scoring.card import Mark

_GRID = 20
"""The marks are drawn on a square of so many units."""

_RATIO = 3
MARK_INKS = {
    Mark.MET: "met",
    Mark.PARTLY: "partly",
    Mark.MISSED: "missed",
    Mark.NEEDS_HUMAN: "pending",
    Mark.NOT_APPLICABLE: "not_applicable",
}
"""The colour token of each mark."""


@lru_cache(maxsize=64)
def mark_icon(mark: Mark, scheme: Scheme, size: int, *, fatal: bool = False) -> QIcon:
    """Return the picture of a mark, `size` logical pixels high.

    Args:
        mark: What to picture.
        scheme: Light or dark.
        size: Height and width in logical pixels.
        fatal: An octagon, outlined as long as no human has confirmed the fault.
    """
    pixmap = QPixmap(size * _RATIO, size * _RATIO)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size * _RATIO / _GRID, size * _RATIO / _GRID)
    ink = QColor(tokens().colour("fatal" if fatal else MARK_INKS[mark], scheme))
    painter.setPen(_pen(ink))
    if fatal:
        _octagon(painter)
    else:
        _DRAWN[mark](painter, ink, QColor(tokens().colour("on_mark", scheme)))
    painter.end()
    pixmap.setDevicePixelRatio(_RATIO)
    return QIcon(pixmap)


def _pen(ink: QColor, width: float = 1.8) -> QPen:
    return QPen(
        ink,
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )


def _met(painter: QPainter, ink: QColor, paper: QColor) -> None:
    painter.setBrush(ink)
    painter.drawEllipse(QRectF(2, 2, 16, 16))
    painter.setPen(_pen(paper, 2.0))
    painter.drawPolyline(
        QPolygonF([QPointF(6, 10.4), QPointF(9, 13), QPointF(14, 7.4)])
    )


def _partly(painter: QPainter, ink: QColor, _paper: QColor) -> None:
    painter.drawEllipse(QRectF(2.5, 2.5, 15, 15))
    painter.setBrush(ink)
    painter.drawPie(QRectF(2.5, 2.5, 15, 15), 90 * 16, 180 * 16)


def _missed(painter: QPainter, _ink: QColor, _paper: QColor) -> None:
    painter.drawRoundedRect(QRectF(3, 3, 14, 14), 3, 3)
    painter.drawLine(QPointF(7.2, 7.2), QPointF(12.8, 12.8))
    painter.drawLine(QPointF(12.8, 7.2), QPointF(7.2, 12.8))


def _pending(painter: QPainter, ink: QColor, _paper: QColor) -> None:
    pen = _pen(ink, 1.6)
    pen.setDashPattern([2.0, 2.2])
    painter.setPen(pen)
    painter.drawEllipse(QRectF(2, 2, 16, 16))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(10, 8), 2.4, 2.4)
    painter.drawChord(QRectF(5.8, 11.2, 8.4, 7), 0, 180 * 16)


def _not_applicable(painter: QPainter, _ink: QColor, _paper: QColor) -> None:
    painter.drawLine(QPointF(6, 10), QPointF(14, 10))


def _octagon(painter: QPainter) -> None:
    corners = ((7, 2), (13, 2), (18, 7), (18, 13), (13, 18), (7, 18), (2, 13), (2, 7))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    painter.drawLine(QPointF(10, 6), QPointF(10, 11))
    painter.drawPoint(QPointF(10, 14.2))


_DRAWN = {
    Mark.MET: _met,
    Mark.PARTLY: _partly,
    Mark.MISSED: _missed,
    Mark.NEEDS_HUMAN: _pending,
    Mark.NOT_APPLICABLE: _not_applicable,
}
