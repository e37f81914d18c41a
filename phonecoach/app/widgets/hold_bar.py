"""How much of a hold has passed, against the time that was promised."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from phonecoach.app.look import font, ink
from phonecoach.text import clock_text
from phonecoach.units import Micros

_ABOVE: Final = 10
_BAR: Final = 32
_OVER: Final = 8
"""How far the mark reaches over the bar."""

_LOW_BAR, _LOW_OVER = 20, 4
_LABEL_GAP: Final = 6
_RADIUS: Final = 6
_HATCH: Final = 8
_ROOM: Final = 1.25
"""The bar ends so much later than its mark."""


class HoldBar(QWidget):
    """A hatched band that grows; a mark where the trainee has to be back.

    Attributes:
        mark_text: What stands under the mark.
    """

    def __init__(self) -> None:
        super().__init__()
        self._passed = Micros(0)
        self._mark = Micros(1)
        self.mark_text = ""
        self._low = False
        self.setAccessibleName(self.tr("Time on hold against the time promised"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_mark(self, mark: Micros, text: str) -> None:
        """Say when to be back, and how that is called."""
        self._mark, self.mark_text = mark, text
        self.update()

    def set_low(self, *, low: bool) -> None:
        """Be low, without the words below: the figures above say the same."""
        self._low = low
        self.updateGeometry()
        self.update()

    def show_passed(self, passed: Micros) -> None:
        """Show how long the hold has lasted."""
        if passed != self._passed:
            self._passed = passed
            self.update()

    @property
    def length(self) -> Micros:
        """What the whole bar stands for; it grows with a hold that is over time."""
        return Micros(max(round(self._mark * _ROOM), round(self._passed * 1.1), 1))

    def sizeHint(self) -> QSize:
        """Return room for the bar and the words under it."""
        if self._low:
            return QSize(240, _LOW_OVER + _LOW_BAR + _LOW_OVER)
        words = QFontMetricsF(font("label")).height()
        return QSize(240, int(_ABOVE + _BAR + _OVER + _LABEL_GAP + words + 2))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which the words fit."""
        wide = QFontMetricsF(font("label")).horizontalAdvance(self.mark_text)
        wide = 0 if self._low else wide
        return QSize(int(wide) + 64, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the trough, the band, the mark and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        above, bar, over = _ABOVE, _BAR, _OVER
        if self._low:
            above, bar, over = _LOW_OVER, _LOW_BAR, _LOW_OVER
        trough = QRectF(0.5, above + 0.5, self.width() - 1, bar - 1)
        painter.setPen(QPen(ink("line_strong"), 1))
        painter.setBrush(ink("sunken"))
        painter.drawRoundedRect(trough, _RADIUS, _RADIUS)
        self._paint_band(painter, trough)
        left = trough.left() + trough.width() * self._mark / self.length
        painter.setPen(QPen(ink("text"), 2))
        painter.drawLine(QPointF(left, above - over), QPointF(left, above + bar + over))
        if not self._low:
            self._paint_words(painter, left)
        painter.end()

    def _paint_band(self, painter: QPainter, trough: QRectF) -> None:
        band = QRectF(trough)
        band.setWidth(max(2.0, trough.width() * self._passed / self.length))
        shape = QPainterPath()
        shape.addRoundedRect(band, _RADIUS, _RADIUS)
        painter.fillPath(shape, ink("hold_soft"))
        painter.save()
        painter.setClipPath(shape)
        painter.setPen(QPen(ink("hold"), 1.6))
        start = band.left() - band.height()
        for step in range(int((band.width() + band.height()) / _HATCH) + 1):
            left = start + step * _HATCH
            painter.drawLine(
                QPointF(left, band.bottom()), QPointF(left + band.height(), band.top())
            )
        painter.restore()
        painter.setPen(QPen(ink("hold"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)

    def _paint_words(self, painter: QPainter, left: float) -> None:
        painter.setFont(font("label", tabular=True))
        metrics = QFontMetricsF(painter.font())
        top = _ABOVE + _BAR + _OVER + _LABEL_GAP
        start = clock_text(Micros(0))
        wide = metrics.horizontalAdvance(self.mark_text) + 2
        place = min(max(0.0, left - wide / 2), self.width() - wide)
        painter.setPen(ink("text"))
        painter.drawText(
            QRectF(place, top, wide, metrics.height()),
            Qt.AlignmentFlag.AlignCenter,
            self.mark_text,
        )
        if place > metrics.horizontalAdvance(start) + 8:
            painter.setPen(ink("text_muted"))
            painter.drawText(QPointF(0, top + metrics.ascent()), start)
