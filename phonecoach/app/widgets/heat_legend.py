"""What the cells of a heat map mean."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from phonecoach.app.look import font, ink
from phonecoach.app.widgets.mark_words import listed

_WIDTH, _HEIGHT = 13, 21
_GAP, _BETWEEN = 6, 16
_DASH = 7


class HeatLegend(QWidget):
    """Shows a cell of each sort with its meaning."""

    def __init__(self) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._sorts = (
            (1.0, "heat_fill", translate("HeatLegend", "All met")),
            (0.6, "heat_fill", translate("HeatLegend", "Half or more")),
            (0.2, "heat_low", translate("HeatLegend", "Under half")),
            (0.0, "", translate("HeatLegend", "No opportunity")),
        )
        self.setAccessibleName(listed(words for _, _, words in self._sorts))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for all of them side by side."""
        metrics = QFontMetrics(font("note"))
        words = sum(metrics.horizontalAdvance(one) for _, _, one in self._sorts)
        width = words + len(self._sorts) * (_WIDTH + _GAP + _BETWEEN)
        return QSize(width, max(_HEIGHT + 2, metrics.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cells with their words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("note"))
        left = _BETWEEN
        top = (self.height() - _HEIGHT) / 2
        for share, fill, words in self._sorts:
            cell = QRectF(left + 0.5, top, _WIDTH, _HEIGHT)
            painter.setPen(QPen(ink("line_strong"), 1))
            painter.setBrush(ink("heat_0"))
            painter.drawRoundedRect(cell, 2, 2)
            if fill:
                inside = cell.adjusted(1, 1, -1, -1)
                inside.setTop(inside.bottom() - inside.height() * share)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ink(fill))
                painter.drawRect(inside)
            else:
                y, x = cell.center().y(), cell.center().x()
                painter.setPen(QPen(ink("not_applicable"), 1.5))
                painter.drawLine(QLineF(x - _DASH / 2, y, x + _DASH / 2, y))
            left += _WIDTH + _GAP
            painter.setPen(ink("text_muted"))
            width = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(
                QRectF(left, 0, width + 2, self.height()),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                words,
            )
            left += width + _BETWEEN
        painter.end()
