"""Times of calls as dots, on bands that say what is expected of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF

from phonecoach.app.look import font, ink
from phonecoach.app.widgets.call_chart import CallChart
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_HEIGHT: Final = 84
_WIDTH: Final = 320
_DOT: Final = 3.0
_POINTED_DOT: Final = 4.0
_ALPHA: Final = 0.75
_MEDIAN_WIDTH: Final = 9.0
_MEDIAN: Final = 2.5
_WORDS_GAP: Final = 12
_ROOM_ABOVE: Final = 1.35
"""The axis ends so far above the last limit, at least ..."""

_FARTHEST: Final = 1.9
"""... and never farther: what took longer stands at its edge."""

_ONE_SECOND: Final = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """Up to here times are as the words say."""

    until: Micros
    words: str
    fill: str
    """A colour token."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dots:
    """The times of one call."""

    times: tuple[Micros, ...]
    usual: Micros | None
    """Their median, drawn where there are several."""


class DotChart(CallChart):
    """Draws the times of each call above its date; the shorter, the lower.

    Args:
        days: The date of each call, in short.
        limits: The bands, from the lowest on; without any there is no judgement.
        beyond: What stands above the last limit.
        name: What the chart shows, for who cannot see it.
    """

    def __init__(
        self, days: Sequence[str], limits: Sequence[Limit], beyond: str, name: str
    ) -> None:
        super().__init__(days, name)
        self._limits = tuple(limits)
        self._beyond = beyond
        self._reserved = 0
        self._dots: dict[int, Dots] = {}

    def show_dots(self, dots: Mapping[int, Dots]) -> None:
        """Show what is known by now, by the number of the call."""
        self._dots = dict(dots)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the dots, and the words of all bands; more is better."""
        line = QFontMetrics(font("note")).height()
        bands = (len(self._limits) + 1) * (line + 4)
        return QSize(_WIDTH, max(_HEIGHT, bands) + self.days_height())

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def words_width(self) -> int:
        """Return how much room the words of the bands need at the right."""
        words = [*(one.words for one in self._limits), self._beyond]
        return max(map(QFontMetrics(font("note")).horizontalAdvance, words))

    def reserve(self, width: int) -> None:
        """Leave so much room for words, so that charts below each other line up."""
        self._reserved = width
        self.update()

    def plot(self) -> QRectF:
        """Return where the dots are, left of the words."""
        wide = max(self._reserved, self.words_width())
        room = wide + _WORDS_GAP + 2 if wide else 0
        return QRectF(0, 0, self.width() - room, self.height() - self.days_height())

    def paint_ground(self, painter: QPainter) -> None:
        """Paint the bands, and what each of them means."""
        self._paint_bands(painter)
        self._paint_words(painter)

    def paint_calls(self, painter: QPainter, shown: range) -> None:
        """Paint the dots of each call."""
        for index in shown:
            if index in self._dots:
                self._paint_dots(painter, index, self._dots[index])
        painter.setPen(QPen(ink("line_strong"), 1))
        bottom = round(self.plot().bottom()) - 0.5
        painter.drawLine(QLineF(0, bottom, self.plot().right(), bottom))

    def top(self) -> int:
        """Return the time at the upper edge."""
        longest = max(
            (time for one in self._dots.values() for time in one.times),
            default=_ONE_SECOND,
        )
        if not self._limits:
            return round(max(longest * 1.1, _ONE_SECOND))
        last = self._limits[-1].until
        return round(min(max(longest * 1.1, last * _ROOM_ABOVE), last * _FARTHEST))

    def height_of(self, time: int) -> float:
        """Return how far down a time stands."""
        plot = self.plot().adjusted(0, _POINTED_DOT + 1, 0, 0)
        return plot.bottom() - plot.height() * min(1.0, time / self.top())

    def _paint_bands(self, painter: QPainter) -> None:
        plot = self.plot()
        below = 0
        for limit in self._limits:
            band = QRectF(plot)
            band.setTop(self.height_of(limit.until))
            band.setBottom(self.height_of(below))
            painter.fillRect(band, ink(limit.fill))
            below = limit.until

    def _paint_words(self, painter: QPainter) -> None:
        """Write what each band means beside it."""
        painter.setFont(font("note"))
        plot = self.plot()
        line = painter.fontMetrics().height()
        bottom = plot.bottom()
        told = [(one.words, self.height_of(one.until)) for one in self._limits]
        told += [(self._beyond, plot.top())] if self._beyond else []
        painter.setPen(ink("text_muted"))
        for words, top in told:
            # Narrow bands push the words of those above them up.
            place = min(bottom - line, max(top, plot.top()))
            painter.drawText(
                QPointF(
                    plot.right() + _WORDS_GAP, place + painter.fontMetrics().ascent()
                ),
                words,
            )
            bottom = place

    def _paint_dots(self, painter: QPainter, index: int, dots: Dots) -> None:
        pointed = index == self.at
        colour = QColor(ink("trainee"))
        colour.setAlphaF(1.0 if pointed else _ALPHA)
        radius = _POINTED_DOT if pointed else _DOT
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        x = self.across(index)
        for time in dots.times:
            if time > self.top():
                painter.drawPolygon(_tip(x, self.height_of(time)))
            else:
                painter.drawEllipse(QPointF(x, self.height_of(time)), radius, radius)
        if dots.usual is not None and len(dots.times) > 1:
            half = min(_MEDIAN_WIDTH, self.column() / 2 - 1)
            painter.setPen(QPen(ink("text"), _MEDIAN))
            y = self.height_of(dots.usual)
            painter.drawLine(QLineF(x - half, y, x + half, y))


def _tip(x: float, y: float) -> QPolygonF:
    """Return what points up to a time beyond the edge."""
    return QPolygonF([QPointF(x - 4, y + 3), QPointF(x + 4, y + 3), QPointF(x, y - 4)])
