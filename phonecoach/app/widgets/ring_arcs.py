"""The bell: arcs that spread from a lamp in the national cadence while it rings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from phonecoach.app.look import Scheme, tokens
from phonecoach.units import to_ms

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent

    from phonecoach.units import Micros

_FRAME_MS = 40
_LAMP = 12
_SPAN_DEGREES = 60
_QT_DEGREE = 16
_RIGHT_AND_LEFT = (0, 180)


class RingArcs(QWidget):
    """Shows that the telephone rings, in time with its bell.

    Attributes:
        arcs: How many spread on either side of the lamp.
        step: Logical pixels between them.
    """

    arcs = 3
    step = 11

    def __init__(
        self,
        cadence_ms: Sequence[int],
        now: Callable[[], Micros],
        scheme: Scheme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cadence_ms = tuple(cadence_ms)
        self._now = now
        self._scheme = scheme
        self._ringing = False
        self._connected = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Lamp"))
        self._frame = QTimer(self)
        self._frame.setInterval(_FRAME_MS)
        self._frame.timeout.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return room for the lamp and its arcs."""
        side = _LAMP + 2 * self.step * self.arcs + 4
        return QSize(side, max(side // 2, _LAMP + 4))

    def start(self) -> None:
        """Begin to ring."""
        self._ringing = True
        self._frame.start()

    @Slot()
    def answer(self) -> None:
        """Stop ringing; the lamp stays lit while connected."""
        self._ringing, self._connected = False, True
        self._frame.stop()
        self.update()

    @Slot()
    def go_dark(self) -> None:
        """Stop ringing and put the lamp out."""
        self._ringing = self._connected = False
        self._frame.stop()
        self.update()

    def sounding_share(self) -> float | None:
        """Return how far the burst has got, 0 to 1, or None between bursts."""
        if not self._ringing:
            return None
        into = to_ms(self._now()) % sum(self._cadence_ms)
        for index, length in enumerate(self._cadence_ms):
            if into < length:
                return into / length if index % 2 == 0 else None
            into -= length
        return None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lamp and as many arcs as the burst has spread."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share = self.sounding_share()
        lit = self._connected or share is not None
        lamp = QColor(tokens().colour("lamp" if lit else "lamp_off", self._scheme))
        middle = QRectF(self.rect()).center()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(lamp)
        painter.drawEllipse(middle, _LAMP / 2, _LAMP / 2)
        if share is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(lamp, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        spread = 1 + int(share * 3 * self.arcs) % (self.arcs + 1)
        for arc in range(1, 1 + min(self.arcs, spread)):
            radius = _LAMP / 2 + arc * self.step
            box = QRectF(
                middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius
            )
            for side in _RIGHT_AND_LEFT:
                start = (side - _SPAN_DEGREES // 2) * _QT_DEGREE
                painter.drawArc(box, start, _SPAN_DEGREES * _QT_DEGREE)


class Lamp(RingArcs):
    """The lamp of the telephone alone."""

    arcs = 0


class Bell(RingArcs):
    """The bell as it is shown while nothing else is."""

    step = 20
