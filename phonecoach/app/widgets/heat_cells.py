"""The cells of a heat map: filled from below, so that height says what colour says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPen

from phonecoach.app.look import font, ink

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

HALF: Final = 0.5
"""Under this share a cell is madder."""

_RULE: Final = 1.5
_ROUND: Final = 2.0
_DASH: Final = 7


class CellPainter:
    """Paints many cells with the same colours."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._none = QPen(ink("not_applicable"), _RULE)
        self._edge = QPen(ink("line"), 1)
        self._empty, self._full = ink("heat_0"), ink("heat_fill")
        self._low = ink("heat_low")

    def paint(self, cell: QRectF, share: float | None) -> None:
        """Paint a cell; without a share it gets a dash."""
        painter = self._painter
        painter.setPen(self._edge)
        painter.setBrush(self._empty)
        painter.drawRoundedRect(cell, _ROUND, _ROUND)
        if share is None:
            half = QPointF(_DASH / 2, 0)
            painter.setPen(self._none)
            painter.drawLine(QLineF(cell.center() - half, cell.center() + half))
            return
        inside = cell.adjusted(1, 1, -1, -1)
        # Nothing met at all is a line still, so that it is not taken for no cell.
        inside.setTop(inside.bottom() - max(_RULE, inside.height() * share))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._low if share < HALF else self._full)
        painter.drawRect(inside)


def strong(step: str = "label") -> QFont:
    """Return a step of the type scale, bold and with digits of one width."""
    made = font(step, tabular=True)
    made.setWeight(QFont.Weight.Bold)
    return made
