"""How the handset is drawn: lying, off the hook, and the grilles of the two voices."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap, QTransform

from phonecoach.app.look import ink

if TYPE_CHECKING:
    from collections.abc import Callable

_RADIUS: Final = 12
_LYING, _LIFTED = 40.0, 42.0
"""Half the width of the handset in its cradle, and of the outline it leaves there."""

_GROOVE: Final = 11.0
_NECK: Final = 0.56
_SHORTEST: Final = 6.2
"""Length over half the width; shorter, the two ends would run into each other."""

_EAR: Final = 46 / _LIFTED
"""From the end of the outline to the middle of a grille, of half the width."""

_GRILLE: Final = 34 / _LIFTED
_DOT_STEP, _DOT, _DOT_LIT = 9.0, 4.6, 5.6
_DOT_ROW: Final = 0.882
_SMALL_BELOW: Final = 30.0
"""A grille of this radius has fewer dots, or they would run together."""

_OFF_ALPHA: Final = 0.75
_DISC, _BAR_LENGTH, _BAR_APART = 17.0, 13.0, 4.5
_FULL_DISC: Final = 30.0
"""From this half width on the disc of a hold has its full size."""

_SIDE: Final = 6.0
_END, _END_LYING = 8.0, 4.0
AIR: Final = 8
"""Above and below the names at the ends."""


class Frame(NamedTuple):
    """How the handset lies: along one axis, across the other, in logical pixels."""

    length: float
    across: float
    lying: bool

    @property
    def turned(self) -> QTransform:
        """From the handset's own upright paper to the widget."""
        return QTransform(0, 1, 1, 0, 0, 0) if self.lying else QTransform()


class Lifted(NamedTuple):
    """Where the outline of a lifted handset is, and the grilles in it."""

    middle: float
    half: float
    begins: float
    ends: float
    ears: tuple[float, float]
    """How far along its length the two grilles are."""

    @property
    def grille(self) -> float:
        """The radius of a grille."""
        return _GRILLE * self.half


def lifted_in(frame: Frame, name_height: int) -> Lifted:
    """Return where everything is while the handset is off the hook.

    Args:
        frame: How it lies.
        name_height: Of the names; upright they stand at the ends, lying below.
    """
    end = _END_LYING if frame.lying else 2.0 * AIR + name_height
    across = frame.across - name_height - 2 if frame.lying else frame.across
    length = frame.length - 2 * end
    half = min(_LIFTED, across / 2 - 2, length / _SHORTEST)
    ears = (end + _EAR * half, frame.length - end - _EAR * half)
    return Lifted(across / 2, half, end, frame.length - end, ears)


def picture(size: QSize, ratio: float, paint: Callable[[QPainter], None]) -> QPixmap:
    """Return what a function paints, to be painted again at no cost."""
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    return made


def paint_cradle(painter: QPainter, box: QRectF) -> None:
    """Paint the hollow the handset lies in."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("cradle"))
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)


def paint_lying(painter: QPainter, frame: Frame) -> None:
    """Paint the handset in its cradle."""
    end = _END_LYING if frame.lying else _END
    room = (frame.length - 2 * end) / _SHORTEST
    half = min(_LYING, frame.across / 2 - _SIDE, room)
    groove = _GROOVE * half / _LYING
    middle = frame.across / 2
    painter.setTransform(frame.turned, combine=True)
    painter.setPen(QPen(ink("handset_edge"), 1.5))
    painter.setBrush(ink("handset"))
    painter.drawPath(outline(middle, half, end, frame.length - end))
    edge = ink("handset_edge")
    edge.setAlphaF(0.7)
    painter.setPen(QPen(edge, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    begins = end + groove
    painter.drawPath(outline(middle, half - groove, begins, frame.length - begins))


def paint_gap(painter: QPainter, frame: Frame, lifted: Lifted) -> None:
    """Paint the dashed outline that a lifted handset leaves."""
    dashes = QPen(ink("key_line"), 1.5)
    dashes.setDashPattern([4 / 1.5, 5 / 1.5])
    dashes.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setTransform(frame.turned, combine=True)
    painter.setPen(dashes)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline(lifted.middle, lifted.half, lifted.begins, lifted.ends))


def paint_grille(
    painter: QPainter, middle: QPointF, radius: float, level: float, on: str
) -> None:
    """Paint the holes a voice comes out of.

    Args:
        painter: Paints.
        middle: Of the grille.
        radius: Of the grille.
        level: How loud the voice is, 0 to 1.
        on: The colour token of the voice.
    """
    speaks = level > 0
    painter.setBrush(ink("shell"))
    painter.setPen(QPen(ink(on if speaks else "key_line"), 2 if speaks else 1.5))
    painter.drawEllipse(middle, radius, radius)
    small = radius < _SMALL_BELOW
    holes, scale = (_FEW, radius / 26) if small else (_MANY, 1.0)
    step = _DOT_STEP * scale
    places = [QPointF(middle.x() + x * step, middle.y() + y * step) for x, y in holes]
    lit = max(1, round(min(1.0, level) * len(places))) if speaks else 0
    dark = ink("lamp_off")
    dark.setAlphaF(_OFF_ALPHA)
    _dotted(painter, QPen(dark, _DOT * scale), places[lit:])
    _dotted(painter, QPen(ink(on), _DOT_LIT * scale), places[:lit])


def paint_pause(painter: QPainter, middle: QPointF, half: float) -> None:
    """Paint the disc of a hold between the two voices.

    Args:
        painter: Paints.
        middle: Of the disc.
        half: Half the width of the handset.
    """
    size = min(1.0, half / _FULL_DISC)
    painter.setBrush(ink("shell"))
    painter.setPen(QPen(ink("on_display"), 1.5))
    painter.drawEllipse(middle, _DISC * size, _DISC * size)
    pen = QPen(ink("on_display"), 3 * size)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    x, y = _BAR_APART * size, _BAR_LENGTH / 2 * size
    for side in (-x, x):
        painter.drawLine(middle + QPointF(side, -y), middle + QPointF(side, y))


def _dotted(painter: QPainter, pen: QPen, places: list[QPointF]) -> None:
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPoints(places)


def outline(middle: float, half: float, top: float, bottom: float) -> QPainterPath:
    """Return the shape of a handset that stands upright.

    Args:
        middle: Of its width.
        half: Half its greatest width.
        top: Where it begins.
        bottom: Where it ends.
    """

    def at(x: float, y: float, end: float, way: int) -> QPointF:
        return QPointF(middle + x * half, end + way * y * half)

    path = QPainterPath(at(-0.32, 0, top, 1))
    for side, end, way in ((1, top, 1), (-1, bottom, -1)):
        other = bottom if end == top else top
        path.lineTo(at(side * 0.32, 0, end, way))
        path.cubicTo(
            at(side * 0.7625, 0, end, way),
            at(side, 0.2375, end, way),
            at(side, 0.68, end, way),
        )
        path.lineTo(at(side, 1.265, end, way))
        path.cubicTo(
            at(side, 2.1425, end, way),
            at(side * _NECK, 2.04, end, way),
            at(side * _NECK, 3.06, end, way),
        )
        path.lineTo(at(side * _NECK, 3.06, other, -way))
        path.cubicTo(
            at(side * _NECK, 2.04, other, -way),
            at(side, 2.1425, other, -way),
            at(side, 1.265, other, -way),
        )
        path.lineTo(at(side, 0.68, other, -way))
        path.cubicTo(
            at(side, 0.2375, other, -way),
            at(side * 0.7625, 0, other, -way),
            at(side * 0.32, 0, other, -way),
        )
    path.closeSubpath()
    return path


def _dots(rings: int) -> tuple[tuple[float, float], ...]:
    """Return the holes of a grille, the middle first, in steps from hole to hole."""
    found = []
    for row in range(-rings, rings + 1):
        count = 2 * rings + 1 - abs(row)
        found += [(x - (count - 1) / 2, row * _DOT_ROW) for x in range(count)]
    # A little askew, so that holes of one distance do not light up all at once.
    return tuple(sorted(found, key=lambda it: math.hypot(it[0] + 0.12, it[1] - 0.17)))


_MANY, _FEW = _dots(3), _dots(2)
