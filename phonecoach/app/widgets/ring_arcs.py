"""What shows that it rings: a lamp, and arcs on either side of the telephone."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from phonecoach.app.look import ink, is_still
from phonecoach.units import to_ms

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent

    from phonecoach.units import Micros

_FRAME_MS: Final = 40
_LAMP: Final = 12
_RADII: Final = (39.1, 64.4, 89.7)
_INKS: Final = (1.0, 0.6, 0.3)
_INSIDE: Final = 9
"""So far within the telephone lies the middle of the arcs."""

_HALF_ANGLE: Final = 60
_QT_DEGREE: Final = 16
_PEN: Final = 3
_ROOM: Final = 104
_LEFT_HALF: Final = 180
_ARC_HEIGHT: Final = round(2 * _RADII[-1])
_CORD_AT, _COIL = 62, 9.0
_MOVES: Final = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
}


def sounding(cadence_ms: Sequence[int], at_ms: int) -> float | None:
    """Return how far a burst has got, 0 to 1, or None between bursts.

    Args:
        cadence_ms: On, off, on, off ... of one ring.
        at_ms: Since the first ring began.
    """
    into = at_ms % sum(cadence_ms)
    for index, length in enumerate(cadence_ms):
        if into < length:
            return into / length if index % 2 == 0 else None
        into -= length
    return None


def rings_by(cadence_ms: Sequence[int], at_ms: int) -> int:
    """Return which ring sounds at an instant, or has sounded last; 1 is the first."""
    return max(0, at_ms) // sum(cadence_ms) + 1


class Ringing(QWidget):
    """Shows whether it rings, in time with the bell.

    Args:
        cadence_ms: On, off, on, off ... of one ring.
        now: The call clock.
        parent: Qt's owner.
    """

    def __init__(
        self,
        cadence_ms: Sequence[int],
        now: Callable[[], Micros],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cadence_ms = tuple(cadence_ms)
        self._now = now
        self._ringing = False
        self._connected = False
        self._frame = QTimer(self)
        self._frame.setInterval(_FRAME_MS)
        self._frame.timeout.connect(self.show_frame)

    @property
    def is_ringing(self) -> bool:
        """Whether it rings, be it between two bursts."""
        return self._ringing

    def start(self) -> None:
        """Begin to ring; nothing moves where that is not wished."""
        self._ringing, self._connected = True, False
        if not is_still():
            self._frame.start()
        self.show_frame()

    def answer(self) -> None:
        """Stop ringing; somebody is on the line."""
        self._stop(connected=True)

    def go_dark(self) -> None:
        """Stop ringing; nobody is on the line."""
        self._stop(connected=False)

    def sounding_share(self) -> float | None:
        """Return how far the burst has got, 0 to 1, or None between bursts."""
        if not self._ringing:
            return None
        return sounding(self._cadence_ms, to_ms(self._now()))

    def show_frame(self) -> None:
        """Paint what has changed since the frame before."""
        self.update()

    def _stop(self, *, connected: bool) -> None:
        self._ringing, self._connected = False, connected
        self._frame.stop()
        self.show_frame()


class Lamp(Ringing):
    """The lamp on the display: lit while the bell sounds and while connected."""

    def __init__(
        self,
        cadence_ms: Sequence[int],
        now: Callable[[], Micros],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(cadence_ms, now, parent)
        self._held = False
        self._painted = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Lamp"))

    @property
    def colour(self) -> str:
        """The token of its colour; it does not flash while nothing shall move."""
        if self._connected:
            return "on_display" if self._held else "lamp"
        sounds = self._ringing and (is_still() or self.sounding_share() is not None)
        return "lamp" if sounds else "lamp_off"

    def show_held(self, *, held: bool) -> None:
        """Show that the caller is on hold, or that the two talk."""
        self._held = held
        self.show_frame()

    def show_frame(self) -> None:
        """Paint it if it has changed."""
        if self.colour != self._painted:
            self.update()

    def sizeHint(self) -> QSize:
        """Return room for the lamp."""
        return QSize(_LAMP + 2, _LAMP + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lamp."""
        self._painted = self.colour
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(self._painted))
        painter.drawEllipse(QRectF(self.rect()).center(), _LAMP / 2, _LAMP / 2)
        painter.end()


class RingArcs(Ringing):
    """What lies around a large telephone: arcs at its sides, and the cord below it.

    It keeps to the telephone, on the ground the telephone lies on.

    Args:
        telephone: With a parent, where the arcs are painted, too.
        cadence_ms: On, off, on, off ... of one ring.
        now: The call clock.
    """

    def __init__(
        self,
        telephone: QWidget,
        cadence_ms: Sequence[int],
        now: Callable[[], Micros],
    ) -> None:
        super().__init__(cadence_ms, now, telephone.parentWidget())
        self._telephone = telephone
        self._ground: QWidget | None = None
        self._painted = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        telephone.installEventFilter(self)
        self.follow()

    @property
    def spread(self) -> int:
        """How many arcs there are on either side at this instant."""
        if not self._ringing:
            return 0
        if is_still():
            return len(_RADII)
        share = self.sounding_share()
        return 0 if share is None else 1 + int(share * 3 * len(_RADII)) % len(_RADII)

    def follow(self) -> None:
        """Lie around the telephone, wherever it is now."""
        ground = self._telephone.parentWidget()
        if ground is not self._ground:
            if self._ground is not None:
                self._ground.removeEventFilter(self)
            self._ground = ground
            self.setParent(ground)
            if ground is not None:
                ground.installEventFilter(self)
        shown = ground is not None and self._telephone.isVisibleTo(ground)
        self.setVisible(shown)
        if ground is None or not shown:
            return
        around = self._telephone.geometry().adjusted(-_ROOM, 0, _ROOM, 0)
        around.setBottom(max(around.bottom(), ground.height() - 1))
        self.setGeometry(around)
        self.lower()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the telephone while it or its ground changes."""
        if event.type() in _MOVES or event.type() == QEvent.Type.ParentChange:
            self.follow()
        return super().eventFilter(watched, event)

    def show_frame(self) -> None:
        """Paint the arcs if they have changed; the telephone stays as it is."""
        if self.spread != self._painted:
            for side in self._sides():
                self.update(side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arcs that have spread, and the cord."""
        self._painted = self.spread
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if event.rect().bottom() >= self._telephone.height():
            self._paint_cord(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        room = min(_ROOM, self.x() + _ROOM)
        for radius, alpha in list(zip(_RADII, _INKS, strict=True))[: self._painted]:
            if radius + _PEN - _INSIDE > room:
                break  # the window ends here
            colour = ink("caller")
            colour.setAlphaF(alpha)
            painter.setPen(
                QPen(colour, _PEN, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            )
            self._paint_arcs(painter, radius)
        painter.end()

    def _paint_arcs(self, painter: QPainter, radius: float) -> None:
        middle = self._telephone.height() / 2
        edges = (_ROOM + _INSIDE, self.width() - _ROOM - _INSIDE)
        for x, start in zip(edges, (_LEFT_HALF, 0), strict=True):
            box = QRectF(x - radius, middle - radius, 2 * radius, 2 * radius)
            begin = (start - _HALF_ANGLE) * _QT_DEGREE
            painter.drawArc(box, begin, 2 * _HALF_ANGLE * _QT_DEGREE)

    def _sides(self) -> tuple[QRect, QRect]:
        top = (self._telephone.height() - _ARC_HEIGHT) // 2
        left = QRect(0, top, _ROOM, _ARC_HEIGHT)
        return left, left.translated(self.width() - _ROOM, 0)

    def _paint_cord(self, painter: QPainter) -> None:
        """Paint the coils, out of the telephone and out of the window."""
        top = self._telephone.height() - 2
        coils = math.ceil((self.height() - top) / _COIL) + 1
        path = QPainterPath(QPointF(_ROOM + _CORD_AT, top))
        for coil in range(max(0, coils)):
            x, y = _ROOM + _CORD_AT, top + coil * _COIL
            path.cubicTo(x + 7, y + 1.8, x + 7, y + 11.7, x, y + 9.9)
            path.cubicTo(x - 6.3, y + 9.9, x - 6.3, y + 5.4, x, y + _COIL)
        pen = QPen(ink("key_line"), _PEN)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPath(path)
