"""Calls side by side on an axis, the oldest left: what every chart of them shares."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from phonecoach.app.look import ink, text_size
from phonecoach.app.widgets.row_words import FIGURES, line_height

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
    )

_LEAST_COLUMN: Final = 14
_WIDEST_COLUMN: Final = 120
_DAY_GAP: Final = 16
_DAYS_TOP: Final = 6

_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS: Final = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_OPENS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class CallChart(QWidget):
    """Lets a hand or a key point at one call after the other.

    Where not all calls fit, the last ones are shown until somebody goes back.

    Signals:
        pointed: Another call is pointed at.
            index: Which; -1 for none.
        opened: The card of a call is wanted.
            index: Which.
    """

    pointed = Signal(int)
    opened = Signal(int)

    def __init__(self, days: Sequence[str], name: str) -> None:
        """Prepare the axis.

        Args:
            days: The date of each call, in short.
            name: What the chart shows, for who cannot see it.
        """
        super().__init__()
        self._days = tuple(days)
        self._at = -1
        self._first = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def at(self) -> int:
        """The call that is pointed at; -1 for none."""
        return self._at

    def point_at(self, index: int) -> None:
        """Point at a call, and bring it into sight; -1 points at none."""
        if index == self._at or index >= len(self._days):
            return
        self._at = index
        if index >= 0:
            self._first = min(self._first, index)
            self._first = max(self._first, index - self._fit() + 1)
        self.update()
        self.pointed.emit(index)

    def tell(self, sentence: str) -> None:
        """Tell who cannot see it what stands at the call that is pointed at."""
        self.setAccessibleDescription(sentence)
        changed = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)

    # Where it all is --------------------------------------------------------------

    @abstractmethod
    def plot(self) -> QRectF:
        """Return where the calls stand; what is left of the widget is for words."""

    @abstractmethod
    def paint_calls(self, painter: QPainter, shown: range) -> None:
        """Paint what is known of some calls."""

    def paint_ground(self, painter: QPainter) -> None:
        """Paint what lies under everything else; nothing unless there is something."""

    def shown(self) -> range:
        """Return the calls that can be seen."""
        return range(self._first, min(len(self._days), self._first + self._fit()))

    def column(self) -> float:
        """Return how wide the column of a call is."""
        wide = self.plot().width() / max(1, min(len(self._days), self._fit()))
        return min(wide, text_size(_WIDEST_COLUMN))

    def across(self, index: int) -> float:
        """Return the middle of a call's column."""
        return self.plot().left() + (index - self._first + 0.5) * self.column()

    def days_height(self) -> int:
        """Return the height of the dates below the plot."""
        return _DAYS_TOP + line_height(FIGURES)

    def _fit(self) -> int:
        return max(1, int(self.plot().width() // _LEAST_COLUMN))

    def _call_at(self, x: float) -> int:
        index = self._first + int((x - self.plot().left()) // self.column())
        return index if x >= self.plot().left() and index in self.shown() else -1

    # What is done to it -----------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the last calls again, and the one that is pointed at."""
        super().resizeEvent(event)
        last = len(self._days) - self._fit()
        self._first = max(0, min(last, self._at) if self._at >= 0 else last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the calls, and open one."""
        calls, key = range(len(self._days)), event.key()
        if key in _STEPS and calls:
            step = self._at + _STEPS[Qt.Key(key)] if self._at >= 0 else calls[-1]
            self.point_at(min(calls[-1], max(0, step)))
        elif key in _ENDS and calls:
            self.point_at(calls[_ENDS[Qt.Key(key)]])
        elif key in _OPENS and self._at >= 0:
            self.opened.emit(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Point at the latest call, so that there is something to be read."""
        super().focusInEvent(event)
        if self._at < 0 and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.point_at(len(self._days) - 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the call under the hand."""
        index = self._call_at(event.position().x())
        shape = Qt.CursorShape
        self.setCursor(shape.PointingHandCursor if index >= 0 else shape.ArrowCursor)
        if index >= 0:
            self.point_at(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the call under the hand."""
        index = self._call_at(event.position().x())
        if index >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(index)

    # How it is drawn --------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the calls, the dates, and a hair line at the one pointed at."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self.shown()
        self.paint_ground(painter)
        if self._at in shown:
            self._paint_pointer(painter)
        self.paint_calls(painter, shown)
        self._paint_days(painter, shown)
        painter.end()

    def _paint_pointer(self, painter: QPainter) -> None:
        plot = self.plot()
        pen = QPen(ink("text_faint"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        x = round(self.across(self._at)) + 0.5
        painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))

    def _paint_days(self, painter: QPainter, shown: range) -> None:
        """Write the dates there is room for: the one pointed at, the last, and on."""
        painter.setFont(FIGURES.font())
        metrics = painter.fontMetrics()
        top = self.plot().bottom() + _DAYS_TOP + metrics.ascent()
        taken: list[tuple[float, float]] = []
        wanted = [self._at] if self._at in shown else []
        for index in (*wanted, *reversed(shown)):
            width = metrics.horizontalAdvance(self._days[index])
            left = min(self.across(index) - width / 2, self.width() - width)
            left = max(0.0, left)
            free = all(
                left > right + _DAY_GAP or left + width + _DAY_GAP < other
                for other, right in taken
            )
            if free:
                taken.append((left, left + width))
                painter.setPen(ink("text" if index == self._at else "text_muted"))
                painter.drawText(QPointF(left, top), self._days[index])
