"""A flag on the line of a call: the mark of an item at its moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from phonecoach.app.look import font, ink, worn_scheme
from phonecoach.app.widgets.mark_icon import MARK_INKS, mark_icon
from phonecoach.scoring.card import Mark
from phonecoach.units import Micros

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent


_HEIGHT: Final = 24
_WIDTH: Final = 52
_ICON: Final = 16
_BEFORE, _BETWEEN, _BEHIND = 6, 5, 8
_CORNER: Final = 4

_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Home: -(10**6),
    Qt.Key.Key_End: 10**6,
}
"""How many flags a key goes on; the ends are far enough away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """What a flag says."""

    no: int
    """The item's number."""

    mark: Mark
    at: Micros
    fatal: bool
    words: str
    """Item, mark and moment, as they are read out and shown at the pointer."""

    @property
    def must(self) -> bool:
        """Whether it is shown however little room there is."""
        return self.fatal or self.mark not in (Mark.MET, Mark.NOT_APPLICABLE)

    @property
    def ink(self) -> str:
        """The colour token of its mark."""
        return "fatal" if self.fatal else MARK_INKS[self.mark]


def flag_size(numbers: tuple[str, ...] = ()) -> QSize:
    """Return how large flags are that have room for these numbers."""
    metrics = QFontMetrics(_font())
    widest = max((metrics.horizontalAdvance(number) for number in numbers), default=0)
    width = _BEFORE + _ICON + _BETWEEN + widest + _BEHIND
    return QSize(max(_WIDTH, width), max(_HEIGHT, metrics.height() + 4))


def narrow_size() -> QSize:
    """Return how large flags are that show their mark alone."""
    return QSize(2 * _BEFORE + _ICON, flag_size().height())


def _font() -> QFont:
    return font("label", tabular=True)


class _Chip(QAbstractButton):
    """Something on the line that can be pressed and gone on from.

    Signals:
        stepped: Left or right was pressed: so many flags on.
        focus_moved: It took the keyboard or lost it.
    """

    stepped = Signal(int)
    focus_moved = Signal()

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to another flag or press this one; leave other keys to the screen."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the line paint the ring around it."""
        super().focusInEvent(event)
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the line take the ring away."""
        super().focusOutEvent(event)
        self.focus_moved.emit()

    def paint_box(self, painter: QPainter, edge: str, width: float, fill: str) -> None:
        """Paint the box of the chip."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink(edge), width))
        painter.setBrush(ink("sunken" if self.underMouse() else fill))
        inset = width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, _CORNER, _CORNER)


class FlagChip(_Chip):
    """A flag, without its pole."""

    def __init__(self, flag: Flag, parent: QWidget) -> None:
        super().__init__(flag.words, parent)
        self.flag = flag
        self.setCheckable(True)

    def nextCheckState(self) -> None:
        """Stay as it is: who listens decides which flag is chosen."""

    def sizeHint(self) -> QSize:
        """Return the room it was given: the line knows what there is."""
        return self.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark and the number of the item."""
        painter = QPainter(self)
        chosen = self.isChecked()
        fill = "accent_soft" if chosen else "raised"
        self.paint_box(painter, self.flag.ink, 2 if chosen else 1, fill)
        narrow = self.width() <= narrow_size().width()
        self._paint_mark(painter)
        if not narrow:
            painter.setPen(ink("text"))
            painter.setFont(_font())
            left = _BEFORE + _ICON + _BETWEEN
            place = self.rect().adjusted(left, 0, -_BEHIND // 2, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(self.flag.no))
        painter.end()

    def _paint_mark(self, painter: QPainter) -> None:
        flag = self.flag
        picture = mark_icon(flag.mark, worn_scheme(), _ICON, fatal=flag.fatal)
        top = (self.height() - _ICON) // 2
        picture.paint(painter, QRect(QPoint(_BEFORE, top), QSize(_ICON, _ICON)))


class MoreChip(_Chip):
    """Stands for the flags for which there is no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def stand_for(self, count: int, words: str) -> None:
        """Say how many flags are behind it."""
        self.setText(f"+{count}")
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        """Return room for the count."""
        metrics = QFontMetrics(_font())
        width = metrics.horizontalAdvance(self.text()) + 2 * _BEHIND
        return QSize(width, flag_size().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the count."""
        painter = QPainter(self)
        self.paint_box(painter, "line_strong", 1, "raised")
        painter.setPen(ink("text_muted"))
        painter.setFont(_font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
