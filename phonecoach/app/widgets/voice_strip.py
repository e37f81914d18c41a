"""The trainee's own voice, live: strokes as long as the microphone hears it loud."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QLineF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from phonecoach.app.look import ink, is_still, text_size

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

_HEIGHT: Final = 56
_LOW: Final = 32
_STEP, _WIDE = 4, 2
_MOST: Final = 600
"""So many levels are kept: as many strokes as the widest line has room for."""

_AXIS_AT: Final = 8
_NEAR: Final = 4
_LEAST: Final = 2.0
_FROM_DB, _TO_DB = -60.0, -9.0
"""As loud as a quiet room, and as a loud voice close by."""

_EVERY_MS, _STILL_EVERY_MS = 50, 500


class _Level(NamedTuple):
    share: float
    voice: bool
    clipped: bool


def loudness(dbfs: float) -> float:
    """Return a level as a share of the loudest, 0 to 1."""
    return min(1.0, max(0.0, (dbfs - _FROM_DB) / (_TO_DB - _FROM_DB)))


class VoiceStrip(QWidget):
    """Shows what the microphone hears; with the keyboard on it, Space talks.

    Signals:
        pressed: Space went down.
        released: Space was let go, or the keyboard is elsewhere.
    """

    pressed = Signal()
    released = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._levels: deque[_Level] = deque(maxlen=_MOST)
        self._voice = self._open = self._low = self._down = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Your voice"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.update)

    @property
    def level(self) -> float:
        """How loud it is now, 0 to 1; a closed microphone hears nothing."""
        return self._levels[-1].share if self._levels and self._open else 0.0

    def set_low(self, low: bool) -> None:
        """Take little height, or what is good to see."""
        self._low = low
        self.updateGeometry()

    def show_state(self, *, voice: bool, opened: bool) -> None:
        """Show whether the voice is heard in the call, and whether it could be.

        Args:
            voice: Whether the trainee speaks.
            opened: Whether anybody would hear it.
        """
        self._voice, self._open = voice, opened
        self.update()

    def take_level(self, dbfs: float, clipped: bool) -> None:
        """Take how loud the last moment was, in dB below full scale."""
        share = loudness(dbfs) if self._open else 0.0
        self._levels.append(_Level(share, self._voice, clipped and self._open))
        if not self._pause.isActive():
            self._pause.start(_STILL_EVERY_MS if is_still() else _EVERY_MS)

    def sizeHint(self) -> QSize:
        """Return room for the strokes."""
        return QSize(text_size(_HEIGHT), text_size(_LOW if self._low else _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the same: it is never higher or lower."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Talk as long as Space is down."""
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._down = True
            self.pressed.emit()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Have talked."""
        if event.key() != Qt.Key.Key_Space:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self._let_go()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of a key whose end would be told to somebody else."""
        super().focusOutEvent(event)
        self._let_go()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def _let_go(self) -> None:
        if self._down:
            self._down = False
            self.released.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, and below it the trainee's strokes, the newest at the right.

        Below the line is the trainee's side, as on the tape.
        """
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axis = float(text_size(_AXIS_AT))
        right = self.width() - text_size(12)
        self._paint_axis(painter, axis, right)
        room = self.height() - axis - _NEAR - 2
        levels = list(self._levels)[-max(0, (right - 8) // _STEP) :]
        for kind in (_is_faint, _is_voice, _is_clipped):
            painter.setPen(QPen(ink(_INKS[kind]), _WIDE, c=Qt.PenCapStyle.RoundCap))
            painter.drawLines(
                [
                    QLineF(
                        x, axis + _NEAR, x, axis + _NEAR + max(_LEAST, it.share * room)
                    )
                    for place, it in enumerate(reversed(levels))
                    if kind(it)
                    for x in (right - 6 - place * _STEP,)
                ]
            )
        painter.end()

    def _paint_axis(self, painter: QPainter, axis: float, right: int) -> None:
        line = ink("focus" if self.hasFocus() else "line_strong")
        style = Qt.PenStyle.SolidLine if self._open else Qt.PenStyle.DotLine
        painter.setPen(QPen(line, 2 if self.hasFocus() else 1, style))
        painter.drawLine(QLineF(0, axis, right, axis))
        head = ink("trainee" if self._voice else "line_strong")
        painter.setPen(QPen(head, _WIDE))
        painter.drawLine(QLineF(right, axis - 4, right, self.height() - 2))


def _is_faint(level: _Level) -> bool:
    return not level.voice and not level.clipped and level.share > 0


def _is_voice(level: _Level) -> bool:
    return level.voice and not level.clipped


def _is_clipped(level: _Level) -> bool:
    return level.clipped


_INKS: Final[dict[Callable[[_Level], bool], str]] = {
    _is_faint: "silence",
    _is_voice: "trainee",
    _is_clipped: "missed",
}
