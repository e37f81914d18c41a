"""The line at rest: what stands where there is nothing yet to show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from phonecoach.app.look import icon, text_size
from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import button
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.line_strokes import Course, paint_axis, paint_ring
from phonecoach.units import Micros

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_WIDTH, _HEIGHT = 480, 64
_RING_ROOM: Final = 16
_ICON: Final = 20
_ALL: Final = 1_000


class RestingLine(QWidget):
    """A line on which nobody has spoken."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for a line that catches the eye."""
        return QSize(_WIDTH, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, with the bell at its beginning."""
        course = Course(
            left=_RING_ROOM,
            right=self.width() - 1,
            axis=self.height() / 2,
            span=Micros(0),
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_axis(painter, course)
        paint_ring(painter, course)
        painter.end()


class AtRest(BeginsAt, QWidget):
    """One sentence and one button, under a line at rest.

    Attributes:
        button: Leads to where there will be something.

    Args:
        sentence: What is not there yet.
        action: What the button does.
        picture: Name of the icon on the button; empty for none.
    """

    def __init__(self, sentence: str, action: str, picture: str = "") -> None:
        super().__init__()
        self.button = button(action, "primary")
        if picture:
            self.button.setText(f" {action}")
            self.button.setIcon(icon(picture, "on_accent", size=_ICON))
            self.button.setIconSize(QSize(_ICON, _ICON))
        words = FlowLabel(sentence, "lead")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setSpacing(16)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout.addStretch(2)
        layout.addWidget(RestingLine(), 0, middle)
        layout.addLayout(_held(words))
        layout.addSpacing(8)
        layout.addWidget(self.button, 0, middle)
        layout.addStretch(3)
        self.begin_at(self.button)


def _held(words: FlowLabel) -> QHBoxLayout:
    """Return a row that holds a sentence in the middle, as high as its lines are.

    Aligned itself, it would be given one height whatever its width.
    """
    words.setMaximumWidth(text_size(_WIDTH))
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(words, _ALL)
    row.addStretch(1)
    return row
