"""The display of the telephone: how the line stands, and a clock or a count."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLabel, QWidget

from phonecoach.app.look import font, ink
from phonecoach.app.widgets.build import label, restyle
from phonecoach.app.widgets.ring_words import ring_names

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from phonecoach.app.widgets.ring_arcs import Lamp

_SIDE: Final = 16
_TOP, _BOTTOM = 13, 8
_BAR_TOP, _BAR_BOTTOM = 8, 7
_LEAST_HEIGHT: Final = 96
_RADIUS: Final = 8
_LAMP_GAP: Final = 8
_NO_TIME, _WIDEST_TIME = "0:00", "00:00"


class Display(QWidget):
    """Shows a line of small words, and a clock or words below it.

    Attributes:
        status: How the line stands.
        clock: The time on the line, or of day.
        count: Which ring it is.
        caller: Who rings, where the display lies in a bar.

    Args:
        lamp: It stands at the upper right.
        parent: Qt's owner.
    """

    def __init__(self, lamp: Lamp, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lamp = lamp
        self._in_bar = False
        lamp.setParent(self)
        self.status = self._words("status")
        self.clock = self._words("clock")
        self.clock.setFont(font("clock", tabular=True))
        self.clock.setText(_NO_TIME)
        self.count = self._words("count")
        self.caller = self._words("caller")
        self._rings = False
        self.show_ringing(ringing=False)

    def set_in_bar(self, *, in_bar: bool) -> None:
        """Be low and wide, or as high as a display is."""
        self._in_bar = in_bar
        for each, name in ((self.clock, "clock"), (self.count, "count")):
            each.setProperty("on_display", f"bar_{name}" if in_bar else name)
            restyle(each)
        self.lay_out()

    def show_ringing(self, *, ringing: bool) -> None:
        """Show the count of rings, or the clock in its place."""
        self._rings = ringing
        self.count.setVisible(ringing)
        self.clock.setVisible(not ringing)
        self.lay_out()

    def show_count(self, words: str) -> None:
        """Show which ring it is."""
        if words != self.count.text():
            self.count.setText(words)
            self.lay_out()

    def need(self, *, in_bar: bool, rings: bool) -> QSize:
        """Return the size below which something would be cut.

        Args:
            in_bar: Whether it lies in a bar.
            rings: Whether rings are ever counted on it.
        """
        clock = QFontMetrics(_clock_font(in_bar=in_bar))
        count = QFontMetrics(_count_font(in_bar=in_bar))
        status = QFontMetrics(_status_font())
        lamp = self._lamp.sizeHint().width() + _LAMP_GAP
        widest = max(
            clock.horizontalAdvance(_WIDEST_TIME),
            status.horizontalAdvance(self.status.text()) + lamp,
        )
        if rings:
            names = (count.horizontalAdvance(name) for name in ring_names())
            widest = max(widest, *names)
        height = status.height() + max(clock.height(), count.height())
        height += _BAR_TOP + _BAR_BOTTOM if in_bar else _TOP + _BOTTOM
        least = 0 if in_bar else _LEAST_HEIGHT
        return QSize(widest + 2 * _SIDE + 2, max(least, height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the words out anew."""
        super().resizeEvent(event)
        self.lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the glass."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(ink("display"))
        painter.setPen(QPen(ink("key_line"), 1))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        painter.end()

    def lay_out(self) -> None:
        """Set lamp and words where they belong; they may have changed."""
        wide = self.width() - 2 * _SIDE
        top = _BAR_TOP if self._in_bar else _TOP
        status = self.status.sizeHint()
        lamp = self._lamp.sizeHint()
        right = self.width() - _SIDE - lamp.width() + 2
        self.status.setGeometry(_SIDE, top, status.width(), status.height())
        middle = top + status.height() // 2
        self._lamp.setGeometry(
            QRect(right, middle - lamp.height() // 2 + 1, lamp.width(), lamp.height())
        )
        bottom = self.height() - (_BAR_BOTTOM if self._in_bar else _BOTTOM)
        clock, count = (
            _clock_font(in_bar=self._in_bar),
            _count_font(in_bar=self._in_bar),
        )
        base = bottom - QFontMetrics(clock).descent()
        for each, look in ((self.clock, clock), (self.count, count)):
            above = QFontMetrics(look).ascent()
            each.setGeometry(_SIDE, base - above, wide, each.sizeHint().height())
        self._place_caller(base)

    def _place_caller(self, base: int) -> None:
        """Set the caller's name behind the count, where there is room for it."""
        need = self.caller.sizeHint()
        left = _SIDE + self.count.sizeHint().width() + _SIDE
        room = self.width() - _SIDE - left
        self.caller.setVisible(
            self._in_bar and self._rings and 0 < need.width() <= room
        )
        top = base - QFontMetrics(font("note")).ascent()
        self.caller.setGeometry(left, top, need.width(), need.height())

    def _words(self, name: str) -> QLabel:
        made = label("")
        made.setProperty("on_display", name)
        made.setParent(self)
        return made


def _status_font() -> QFont:
    return font("label")


def _clock_font(*, in_bar: bool) -> QFont:
    made = font("title" if in_bar else "clock", tabular=True)
    made.setWeight(QFont.Weight.Medium)
    return made


def _count_font(*, in_bar: bool) -> QFont:
    made = font("title" if in_bar else "display")
    made.setWeight(QFont.Weight.Medium)
    return made
