"""The scores of the sections over calls: quiet lines, one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPolygonF

from phonecoach.app.look import font, ink
from phonecoach.app.widgets.call_chart import CallChart

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from phonecoach.app.screens.history_text import Trend

_FULL: Final = 100.0
_BAND: Final = 44
_HEAD_GAP, _BAND_GAP = 6, 14
_DOT, _LAST_DOT = 2.5, 4.0
_LINE: Final = 2.0
_INSET: Final = 6
_WIDTH: Final = 320


class TrendChart(CallChart):
    """Draws one line for each section; where nothing was marked a line is open.

    Args:
        trends: The sections.
        days: The date of each call, in short.
        name: What the chart shows, for who cannot see it.
    """

    def __init__(self, trends: Sequence[Trend], days: Sequence[str], name: str) -> None:
        super().__init__(days, name)
        self._trends = tuple(trends)

    def sizeHint(self) -> QSize:
        """Return room for lines that can be told apart; more is better."""
        each = self._head_height() + _HEAD_GAP + _BAND + _BAND_GAP
        height = len(self._trends) * each - _BAND_GAP + self.days_height()
        return QSize(_WIDTH, height)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def plot(self) -> QRectF:
        """Return where the lines are."""
        height = self.height() - self.days_height()
        return QRectF(_INSET, 0, self.width() - 2 * _INSET, height)

    def paint_calls(self, painter: QPainter, shown: range) -> None:
        """Paint each section: what it is called, how it stands, and its line."""
        for number, trend in enumerate(self._trends):
            band = self._band(number)
            self._paint_head(painter, trend, band)
            _paint_rails(painter, band)
            self._paint_line(painter, trend, band, shown)

    def _head_height(self) -> int:
        return QFontMetrics(font("lead")).height()

    def _band(self, number: int) -> QRectF:
        """Return where the line of a section runs."""
        plot, count = self.plot(), len(self._trends)
        each = (plot.height() - (count - 1) * _BAND_GAP) / count
        top = number * (each + _BAND_GAP) + self._head_height() + _HEAD_GAP
        bottom = number * (each + _BAND_GAP) + each
        return QRectF(0, top, self.width(), bottom - top)

    def _paint_head(self, painter: QPainter, trend: Trend, band: QRectF) -> None:
        height = self._head_height()
        room = QRectF(0, band.top() - _HEAD_GAP - height, self.width(), height)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(ink("text"))
        painter.setFont(_bold("body"))
        painter.drawText(room, left, trend.letter)
        painter.setFont(font("body"))
        painter.drawText(room.adjusted(height, 0, 0, 0), left, trend.name)
        painter.setFont(_bold("lead"))
        painter.drawText(room, right, self._value(trend))

    def _value(self, trend: Trend) -> str:
        """Return the score that is pointed at, or else the latest."""
        if self.at >= 0:
            return score_text(trend.points[self.at])
        known = [one for one in trend.points if one is not None]
        return score_text(known[-1] if known else None)

    def _paint_line(
        self, painter: QPainter, trend: Trend, band: QRectF, shown: range
    ) -> None:
        painter.setPen(
            QPen(
                ink("text_muted"),
                _LINE,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for run in self._runs(trend, band, shown):
            painter.drawPolyline(QPolygonF(run))
        large = self.at if self.at in shown else _last(trend)
        painter.setPen(Qt.PenStyle.NoPen)
        for index in shown:
            place = self._place(trend, band, index)
            if place is not None:
                radius = _LAST_DOT if index == large else _DOT
                painter.setBrush(ink("text" if index == large else "text_muted"))
                painter.drawEllipse(place, radius, radius)

    def _runs(
        self, trend: Trend, band: QRectF, shown: range
    ) -> Iterator[list[QPointF]]:
        """Yield the stretches of a line between calls in which nothing was marked."""
        run: list[QPointF] = []
        for index in shown:
            place = self._place(trend, band, index)
            if place is not None:
                run.append(place)
            elif run:
                yield run
                run = []
        if run:
            yield run

    def _place(self, trend: Trend, band: QRectF, index: int) -> QPointF | None:
        score = trend.points[index]
        if score is None:
            return None
        room = band.adjusted(0, _LAST_DOT, 0, -_LAST_DOT)
        return QPointF(
            self.across(index), room.bottom() - room.height() * score / _FULL
        )


def score_text(score: float | None) -> str:
    """Return a score as it is shown; a dash where there is none."""
    return "–" if score is None else f"{score:.0f}"


def _last(trend: Trend) -> int:
    known = [index for index, one in enumerate(trend.points) if one is not None]
    return known[-1] if known else -1


def _paint_rails(painter: QPainter, band: QRectF) -> None:
    """Paint hair lines at nothing and at a hundred."""
    painter.setPen(QPen(ink("line"), 1))
    for y in (band.top(), band.bottom()):
        at = round(y) + 0.5
        painter.drawLine(QLineF(band.left(), at, band.right(), at))


def _bold(step: str) -> QFont:
    made = font(step, tabular=True)
    made.setWeight(QFont.Weight.Bold)
    return made
