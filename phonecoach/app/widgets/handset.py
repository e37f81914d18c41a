"""The handset: it lies in its cradle, or is off the hook with two voices in it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, QVariantAnimation, Slot
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from phonecoach.app.look import font, ink, is_still, motion_ms

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

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
_AIR: Final = 8
_RISE: Final = 28.0
_GROW: Final = 0.06
_STEP_MS: Final = 100
_STEADY: Final = 0.6
_MOST: Final = 1.0
_BREATH, _SYLLABLE = 0.18, 0x9E3779B1


class _Frame(NamedTuple):
    """How the handset lies: along one axis, across the other, in logical pixels."""

    length: float
    across: float
    lying: bool

    @property
    def turned(self) -> QTransform:
        """From the handset's own upright paper to the widget."""
        return QTransform(0, 1, 1, 0, 0, 0) if self.lying else QTransform()


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


def murmur(at_ms: int, voice: int = 0) -> float:
    """Return how loud a voice is at an instant, 0 to 1, where nothing can be measured.

    It rises and falls as syllables do, and is the same whenever it is asked.

    Args:
        at_ms: An instant; it changes ten times a second.
        voice: Tells one voice from another.
    """
    mixed = ((at_ms // _STEP_MS + 1) * _SYLLABLE ^ (voice * 0x85EBCA6B)) & 0xFFFFFFFF
    mixed = ((mixed ^ (mixed >> 15)) * 0xC2B2AE35) & 0xFFFFFFFF
    return _BREATH + (1 - _BREATH) * ((mixed >> 16) & 0xFF) / 0xFF


def _dots(rings: int) -> tuple[tuple[float, float], ...]:
    """Return the holes of a grille, the middle first, in steps from hole to hole."""
    found = []
    for row in range(-rings, rings + 1):
        count = 2 * rings + 1 - abs(row)
        found += [(x - (count - 1) / 2, row * _DOT_ROW) for x in range(count)]
    # A little askew, so that holes of one distance do not light up all at once.
    return tuple(sorted(found, key=lambda it: math.hypot(it[0] + 0.12, it[1] - 0.17)))


_MANY, _FEW = _dots(3), _dots(2)


class Handset(QWidget):
    """The cradle with the handset in it, or with what the two voices come out of.

    Args:
        caller: The name at the upper end.
        trainee: The name at the lower end.
        parent: Qt's owner.
    """

    def __init__(
        self, caller: str, trainee: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names = (caller, trainee)
        self._levels = self._wanted = (0.0, 0.0)
        self._held = False
        self._lifted = False
        self._lift = QVariantAnimation(self)
        self._lift.setStartValue(0.0)
        self._lift.setEndValue(1.0)
        self._lift.valueChanged.connect(lambda _: self.update())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_STEP_MS)
        self._pause.timeout.connect(self._catch_up)
        self._say_state()

    @property
    def is_lifted(self) -> bool:
        """Whether it is off the hook."""
        return self._lifted

    @property
    def levels(self) -> tuple[float, float]:
        """How loud caller and trainee are shown to be, 0 to 1."""
        return self._levels

    def lift(self) -> None:
        """Take it off the hook; without motion it is just gone."""
        if self._lifted:
            return
        self._lifted = True
        length = motion_ms("lift_handset")
        if length and self.isVisible():
            self._lift.setDuration(length)
            self._lift.start()
        self._say_state()

    def put_down(self) -> None:
        """Lay it into its cradle."""
        self._lift.stop()
        self._lifted = self._held = False
        self._levels = self._wanted = (0.0, 0.0)
        self._say_state()

    def show_held(self, *, held: bool) -> None:
        """Show that the caller hears music, or that the two hear each other."""
        self._held = held
        self._say_state()

    def speaks(self, *, caller: float = 0.0, trainee: float = 0.0) -> None:
        """Show how loud the two are, 0 to 1; at most ten steps a second are shown."""
        levels = (_shown(caller), _shown(trainee))
        if levels == self._wanted:
            return
        self._wanted = levels
        if not self._pause.isActive():
            self._catch_up()

    @Slot()
    def _catch_up(self) -> None:
        if self._levels != self._wanted:
            self._levels = self._wanted
            self._pause.start()
            self.update()

    def _say_state(self) -> None:
        if self._held:
            name = self.tr("The caller is on hold")
        elif self._lifted:
            name = self.tr("The handset is off the hook")
        else:
            name = self.tr("The handset lies on the telephone")
        self.setAccessibleName(name)
        self.update()

    # Painting -------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cradle and what is in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("cradle"))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        gone = self._gone()
        if gone > 0:
            painter.setOpacity(gone)
            self._paint_voices(painter)
        if gone < 1:
            painter.setOpacity(1 - gone)
            self._paint_lying(painter, gone)
        painter.end()

    def _gone(self) -> float:
        if self._lift.state() is QVariantAnimation.State.Running:
            share: float = self._lift.currentValue()
            return 1 - (1 - share) ** 3
        return 1.0 if self._lifted else 0.0

    def _frame(self) -> _Frame:
        width, height = self.width(), self.height()
        return _Frame(max(width, height), min(width, height), width > height)

    def _paint_lying(self, painter: QPainter, gone: float) -> None:
        frame = self._frame()
        end = 8.0 if not frame.lying else 4.0
        half = min(_LYING, frame.across / 2 - 6, (frame.length - 2 * end) / (_SHORTEST))
        inner = half - _GROOVE * half / _LYING
        groove = _GROOVE * half / _LYING
        painter.save()
        painter.setTransform(frame.turned, combine=True)
        middle = frame.across / 2
        if gone:  # it comes nearer, and leaves at the upper end
            painter.translate(middle, frame.length / 2 - gone * _RISE)
            painter.scale(1 + gone * _GROW, 1 + gone * _GROW)
            painter.translate(-middle, -frame.length / 2)
        painter.setPen(QPen(ink("handset_edge"), 1.5))
        painter.setBrush(ink("handset"))
        painter.drawPath(outline(middle, half, end, frame.length - end))
        edge = ink("handset_edge")
        edge.setAlphaF(0.7)
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(
            outline(middle, inner, end + groove, frame.length - end - groove)
        )
        painter.restore()

    def _paint_voices(self, painter: QPainter) -> None:
        frame = self._frame()
        names = QFontMetrics(_name_font()).height()
        # Upright the names stand at the ends; lying there is room only below.
        end = 4.0 if frame.lying else 2.0 * _AIR + names
        across = frame.across - names - 2 if frame.lying else frame.across
        length = frame.length - 2 * end
        half = min(_LIFTED, across / 2 - 2, length / _SHORTEST)
        middle = across / 2
        painter.save()
        painter.setTransform(frame.turned, combine=True)
        dashes = QPen(ink("key_line"), 1.5)
        dashes.setDashPattern([4 / 1.5, 5 / 1.5])
        dashes.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(dashes)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline(middle, half, end, frame.length - end))
        ears = (end + _EAR * half, frame.length - end - _EAR * half)
        for along, level, colour in zip(
            ears, self._levels, ("lamp", "lamp_trainee"), strict=True
        ):
            radius = _GRILLE * half
            self._paint_grille(painter, QPointF(middle, along), radius, level, colour)
        if self._held:
            size = min(1.0, half / 30)
            _paint_pause(painter, QPointF(middle, frame.length / 2), size)
        painter.restore()
        self._paint_names(painter, frame, ears, names)

    def _paint_grille(
        self, painter: QPainter, middle: QPointF, radius: float, level: float, on: str
    ) -> None:
        speaks = level > 0 and not self._held
        painter.setBrush(ink("shell"))
        painter.setPen(QPen(ink(on if speaks else "key_line"), 2 if speaks else 1.5))
        painter.drawEllipse(middle, radius, radius)
        holes = _MANY if radius > _SMALL_BELOW else _FEW
        scale = 1.0 if radius > _SMALL_BELOW else radius / 26
        step = _DOT_STEP * scale
        places = [
            QPointF(middle.x() + x * step, middle.y() + y * step) for x, y in holes
        ]
        lit = max(1, round(min(_MOST, level) * len(places))) if speaks else 0
        dark = ink("lamp_off")
        dark.setAlphaF(_OFF_ALPHA)
        for colour, size, some in (
            (dark, _DOT, places[lit:]),
            (ink(on), _DOT_LIT, places[:lit]),
        ):
            pen = QPen(colour, size * scale)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPoints(some)

    def _paint_names(
        self, painter: QPainter, frame: _Frame, ears: tuple[float, float], high: int
    ) -> None:
        painter.setFont(_name_font())
        for index, (name, along) in enumerate(zip(self._names, ears, strict=True)):
            speaks = self._levels[index] > 0 and not self._held
            lit = ("lamp", "lamp_trainee")[index]
            painter.setPen(ink(lit if speaks else "on_shell_muted"))
            if frame.lying:
                half = min(along, frame.length - along)
                place = QRectF(along - half, self.height() - high - 1, 2 * half, high)
            else:
                top = _AIR if index == 0 else self.height() - _AIR - high
                place = QRectF(0, top, self.width(), high)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)


def _shown(level: float) -> float:
    """Return what is shown of a level: all the same while nothing shall move."""
    if level <= 0:
        return 0.0
    return _STEADY if is_still() else min(_MOST, level)


def _paint_pause(painter: QPainter, middle: QPointF, size: float) -> None:
    painter.setBrush(ink("shell"))
    painter.setPen(QPen(ink("on_display"), 1.5))
    painter.drawEllipse(middle, _DISC * size, _DISC * size)
    pen = QPen(ink("on_display"), 3 * size)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    # The bars stand upright however the handset lies.
    painter.save()
    painter.translate(middle)
    if painter.transform().m12():
        painter.setTransform(QTransform(0, 1, 1, 0, 0, 0), combine=True)
    for side in (-1, 1):
        x, y = side * _BAR_APART * size, _BAR_LENGTH / 2 * size
        painter.drawLine(QPointF(x, -y), QPointF(x, y))
    painter.restore()


def _name_font() -> QFont:
    made = font("note")
    made.setWeight(QFont.Weight.Medium)
    return made
