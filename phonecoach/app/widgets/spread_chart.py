"""How times are spread: a bar for each half of a second, and what is beyond."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from phonecoach.app.look import font, ink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_HALVES: Final = 20
_BEYOND_GAP: Final = 0.6
"""Of a bar's width, between what is drawn to scale and what is not."""

_HEIGHT, _WIDTH = 110, 260
_AXIS_GAP: Final = 4
_BAR_GAP: Final = 1.0
_TICKS: Final = (0, 2, 4, 6, 8, 10)
_SECOND: Final = 1_000_000


class SpreadChart(QWidget):
    """Draws times up to ten seconds to scale, and behind a gap those beyond.

    Args:
        name: What it shows, for who cannot see it.
        bands: Where what is expected ends, in microseconds, and the colour up to there;
            none where nothing is expected.
        unit: How a number of seconds is written, with ``{seconds}`` in it.
    """

    def __init__(self, name: str, bands: Sequence[tuple[int, str]], unit: str) -> None:
        super().__init__()
        self._bands = tuple(bands)
        self._unit = unit
        self._counts: tuple[int, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_counts(self, counts: Sequence[int], told: str) -> None:
        """Show how many times fell into each class, told in words as well."""
        self._counts = tuple(counts)
        self.setAccessibleDescription(told)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for bars that can be told apart; more is better."""
        return QSize(_WIDTH, _HEIGHT + self._axis())

    def minimumSizeHint(self) -> QSize:
        """Return a little less."""
        return QSize(_WIDTH, _HEIGHT // 2 + self._axis())

    def _axis(self) -> int:
        return QFontMetrics(font("note")).height() + _AXIS_GAP

    def _step(self) -> float:
        beyond = max(0, len(self._counts) - _HALVES) or 2
        return self.width() / (_HALVES + _BEYOND_GAP + 1.6 * beyond)

    def _place(self, index: int) -> QRectF:
        """Return the column of a class, from the top to the axis."""
        step, bottom = self._step(), self.height() - self._axis()
        if index < _HALVES:
            return QRectF(index * step, 0, step, bottom)
        left = (_HALVES + _BEYOND_GAP + 1.6 * (index - _HALVES)) * step
        return QRectF(left, 0, 1.6 * step, bottom)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is expected, the bars, and the seconds below them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bottom = self.height() - self._axis()
        begin = 0.0
        for until, fill in self._bands:
            end = min(until, 10 * _SECOND) / (_SECOND / 2) * self._step()
            painter.fillRect(QRectF(begin, 0, end - begin, bottom), ink(fill))
            begin = end
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("heat_fill"))
        most = max(self._counts, default=0)
        for index, count in enumerate(self._counts):
            place = self._place(index).adjusted(_BAR_GAP, 4, -_BAR_GAP, 0)
            if count:
                place.setTop(place.bottom() - max(2.0, place.height() * count / most))
                painter.drawRect(place)
        painter.setPen(QPen(ink("line_strong"), 1))
        painter.drawLine(QLineF(0, bottom + 0.5, _HALVES * self._step(), bottom + 0.5))
        beyond = self._place(_HALVES).left()
        painter.drawLine(QLineF(beyond, bottom + 0.5, self.width(), bottom + 0.5))
        self._paint_seconds(painter)
        painter.end()

    def _paint_seconds(self, painter: QPainter) -> None:
        painter.setFont(font("note", tabular=True))
        painter.setPen(ink("text_muted"))
        metrics = painter.fontMetrics()
        line = self.height() - metrics.descent()
        for second in _TICKS[:-1]:
            words = self._unit.format(seconds=second) if second == 0 else str(second)
            x = second * 2 * self._step() - metrics.horizontalAdvance(words) / 2
            painter.drawText(QPointF(max(0.0, x), line), words)
        for index, words in ((_HALVES, "10–20"), (_HALVES + 1, "20+")):
            place = self._place(index)
            width = metrics.horizontalAdvance(words)
            x = min(place.center().x() - width / 2, self.width() - width)
            painter.drawText(QPointF(x, line), words)
