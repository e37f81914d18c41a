"""One turn of the conversation, and the lines that tell what else happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from phonecoach.app.look import font, icon, ink
from phonecoach.app.widgets.build import label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.selectable_label import SelectableLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_NAME_WIDTH: Final = 48
_EDGE: Final = 3
_ICON: Final = 16

_NOW_PX, _NOW_LARGE_PX = 20, 22
_STROKE, _STEP = 2, 4
_LOWEST, _HIGHEST = 4, 22
_PER_STROKE_MS: Final = 120


class TurnRow(QFrame):
    """One turn: an edge in the voice's colour, a name, the words.

    Attributes:
        said: All that is known to have been said, shown or not.
    """

    def __init__(self, voice: str, name: str, text: str, *, large: bool) -> None:
        super().__init__()
        self.setObjectName("turn")
        self.setProperty("voice", voice)
        self.said = text
        self._voice = voice
        self._large = large
        self._current = True
        self.name = _name(name, voice)
        self.words = SelectableLabel(text)
        self.strokes: VoiceStrokes | None = None
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(_EDGE + 12, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.name, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)
        self._dress()

    def show_words(self, text: str, *, caret: bool = False) -> None:
        """Show so much of what is said, with a caret while more is to come."""
        if text != self.words.text():
            self.words.setText(text)
        self.words.set_caret(self._voice if caret else "")

    def set_current(self, *, current: bool) -> None:
        """Show the words large, or small and muted once the turn is past."""
        if current != self._current:
            self._current = current
            self._dress()

    def set_large(self, *, large: bool) -> None:
        """Use the caption size of a wide window, or the ordinary one."""
        if large != self._large:
            self._large = large
            self._dress()

    def cover(self, *, covered: bool) -> None:
        """Show strokes in place of the words, or the words again."""
        if self.strokes is None and covered:
            self.strokes = VoiceStrokes(self._voice)
            self._row.addWidget(self.strokes)
        self.words.setVisible(not covered)
        if self.strokes is not None:
            self.strokes.setVisible(covered)

    @property
    def shown(self) -> str:
        """Name and words as far as they can be read; empty where they are covered."""
        words = self.words.text()
        readable = words and not self.words.isHidden()
        return f"{self.name.text()}: {words}" if readable else ""

    def show_spoken(self, spoken_ms: int) -> None:
        """Show how long the voice has been heard, where its words are covered."""
        if self.strokes is not None:
            self.strokes.show_ms(spoken_ms)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the edge."""
        painter = QPainter(self)
        painter.fillRect(0, 0, _EDGE, self.height(), ink(self._voice))
        painter.end()

    def _dress(self) -> None:
        if self._current:
            pixels = _NOW_LARGE_PX if self._large else _NOW_PX
            self.words.set_look("caption", "text", pixels=pixels)
        else:
            self.words.set_look("body", "text_muted", pixels=17)
        self.name.setMinimumHeight(self.words.line_height)


class VoiceStrokes(QWidget):
    """A voice without its words: as many upright strokes as it has lasted."""

    def __init__(self, voice: str) -> None:
        super().__init__()
        self._voice = voice
        self._count = 0
        self.setAccessibleName(self.tr("Speaks; the words are not shown"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def count(self) -> int:
        """How many strokes there are."""
        return self._count

    def sizeHint(self) -> QSize:
        """Return room for one row of strokes."""
        return QSize(_STEP, _HIGHEST + 6)

    def show_ms(self, spoken_ms: int) -> None:
        """Show how long the voice has been heard."""
        count = spoken_ms // _PER_STROKE_MS
        if count != self._count:
            self._count = count
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the latest strokes that fit."""
        painter = QPainter(self)
        pen = QPen(ink(self._voice), _STROKE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        fit = max(1, self.width() // _STEP)
        middle = self.height() / 2
        first = max(0, self._count - fit)
        for place, number in enumerate(range(first, self._count)):
            # Pseudo-random but the same every time, so that no stroke ever moves.
            high = _LOWEST + (number * 7919 % 101) / 100 * (_HIGHEST - _LOWEST)
            left = 1 + place * _STEP
            painter.drawLine(
                QRectF(left, middle - high / 2, 0, high).topLeft(),
                QRectF(left, middle - high / 2, 0, high).bottomLeft(),
            )
        painter.end()


class EventRow(QFrame):
    """A line about something that was done, not said: a key, a search, the end."""

    def __init__(self, picture: str, sentence: str) -> None:
        super().__init__()
        self.setObjectName("event")
        sign = QLabel()
        sign.setPixmap(icon(picture, "text_muted", size=_ICON).pixmap(_ICON, _ICON))
        self.words = FlowLabel(sentence, "label", "text_muted")
        sign.setMinimumHeight(self.words.line_height)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(_EDGE + 12, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)


def _name(name: str, voice: str) -> QLabel:
    made = label(name)
    made.setProperty("voice", voice)
    made.setFont(font("label"))
    made.setMinimumWidth(_NAME_WIDTH)
    return made
