"""How loud the microphone is: upright strokes, as a voice is drawn everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from phonecoach.app.look import ink
from phonecoach.text import number_text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_QUIETEST_DB: Final = -60.0
_GOOD_DB: Final = (-36.0, -12.0)
"""Speech near a headset's microphone lies between these."""

_STROKES: Final = 60
_HEIGHT: Final = 44
_STROKE: Final = 2.5
_LEAST: Final = 3.0
_ZONE: Final = 2.0


class LevelMeter(QWidget):
    """The last three seconds as strokes, the newest at the right.

    Two lines tell between which heights a voice should be; strokes that were too loud
    for the microphone stand out by their colour and reach the top.
    """

    def __init__(self) -> None:
        super().__init__()
        self._levels: list[tuple[float, bool]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How loud you are"))

    def sizeHint(self) -> QSize:
        """Return room for all strokes."""
        return QSize(_STROKES * 6, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(_STROKES * 3, _HEIGHT)

    @Slot(float, bool)
    def show_level(self, dbfs: float, clipped: bool) -> None:
        """Add how loud the last 50 ms were, in dBFS."""
        self._levels = [*self._levels, (dbfs, clipped)][-_STROKES:]
        self.setAccessibleDescription(
            self.tr("{level} dB").format(level=number_text(round(dbfs)))
        )
        self.update()

    def clear(self) -> None:
        """Show nothing, as nothing is heard."""
        self._levels = []
        self.setAccessibleDescription("")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the strokes on their line, and between which heights they belong."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        foot = self.height() - 1.0
        pen = QPen(ink("line_strong"), 1)
        pen.setDashPattern([2, 4])
        painter.setPen(pen)
        for level in _GOOD_DB:
            y = round(foot - self._reach(level)) + 0.5
            painter.drawLine(QLineF(0, y, self.width(), y))
        step = self.width() / _STROKES
        first = _STROKES - len(self._levels)
        for number, (level, clipped) in enumerate(self._levels):
            x = (first + number + 0.5) * step
            stroke = QPen(ink("missed" if clipped else "trainee"), _STROKE)
            stroke.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(stroke)
            reach = self.height() - _ZONE if clipped else self._reach(level)
            painter.drawLine(QLineF(x, foot - 1, x, foot - max(_LEAST, reach)))
        painter.end()

    def _reach(self, level: float) -> float:
        share = min(1.0, max(0.0, 1 - level / _QUIETEST_DB))
        return (self.height() - 4) * share
