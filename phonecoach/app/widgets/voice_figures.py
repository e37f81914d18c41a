"""How the trainee sounded: a few figures, each on a scale around their own."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from phonecoach.app.look import ink
from phonecoach.app.widgets.build import label
from phonecoach.app.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from phonecoach.app.card_text import VoiceText

_WIDTH: Final = 76
_HEIGHT: Final = 18
_EDGE: Final = 7
_OWN: Final = 6
_RADIUS: Final = 4.5


class VoiceFigures(QWidget):
    """Shows figures side by side: name, value, one's own, and where it lies.

    Args:
        texts: The figures; none leaves it empty.
    """

    def __init__(
        self, texts: Sequence[VoiceText], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = FlowRow(24, self)
        for text in texts:
            row.addWidget(self._figure(text))

    def _figure(self, text: VoiceText) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(8)
        name = label(text.name, "note")
        head.addWidget(name)
        if text.share is not None:
            head.addWidget(Gauge(text.share))
        head.addStretch(1)
        column.addLayout(head)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(label(text.value))
        if text.own:
            foot.addWidget(label(text.own, "note"))
        foot.addStretch(1)
        column.addLayout(foot)
        return whole


class Gauge(QWidget):
    """A dot on a scale from half to twice one's own, which is the bar in the middle.

    It only repeats what the figures beside it say.
    """

    def __init__(self, share: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return its size."""
        return QSize(_WIDTH, _HEIGHT)

    @property
    def place(self) -> float:
        """Where the dot lies: 0 for half of one's own or less, 1 for twice or more."""
        octaves = math.log2(self._share) if self._share > 0 else -1.0
        return (1 + min(1.0, max(-1.0, octaves))) / 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint scale, bar and dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = _HEIGHT / 2
        room = _WIDTH - 2 * _EDGE
        painter.setPen(QPen(ink("line_strong"), 1.5))
        painter.drawLine(QLineF(_EDGE, middle, _WIDTH - _EDGE, middle))
        own = _EDGE + room / 2
        painter.setPen(QPen(ink("text_muted"), 1.5))
        painter.drawLine(QLineF(own, middle - _OWN, own, middle + _OWN))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("trainee"))
        place = QPointF(_EDGE + room * self.place, middle)
        painter.drawEllipse(place, _RADIUS, _RADIUS)
        painter.end()
