"""How the line of a call is drawn: voices as strokes, holds, silences, composing."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from phonecoach.app.look import ink
from phonecoach.call.strokes import heights
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from phonecoach.call.lanes import Lanes, Spoken, Stretch

_HATCH_STEP: Final = 8.5
_HATCH_WIDTH: Final = 1.6
_LEAST_BAND: Final = 6.0

_PILL_WIDTH: Final = 1.3

_RING_RADII: Final = (8.0, 12.0)
_QUARTER: Final = 90 * 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """Where the call clock runs across the paper, in logical pixels."""

    left: float
    right: float
    axis: float
    """How far down the line itself lies."""

    span: Micros
    """What the clock reads at `right`; it reads 0 at `left`."""

    def x(self, at: Micros) -> float:
        """Return where an instant lies."""
        share = at / self.span if self.span else 0.0
        return self.left + min(1.0, max(0.0, share)) * (self.right - self.left)

    def at(self, x: float) -> Micros:
        """Return which instant lies somewhere."""
        width = self.right - self.left
        share = (x - self.left) / width if width > 0 else 0.0
        return Micros(round(min(1.0, max(0.0, share)) * self.span))


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """The size in which the line is drawn, in logical pixels."""

    near: float
    """From the axis to the beginning of a stroke ..."""

    reach: float
    """... and the length of the longest one."""

    step: float
    """From stroke to stroke."""

    width: float
    axis: float
    """How thick the line itself is."""

    axis_ink: str
    band: float
    """How far a hold extends on either side of the axis."""

    corner: float


LARGE: Final = Hand(
    near=4,
    reach=32,
    step=4,
    width=2,
    axis=1.5,
    axis_ink="text_muted",
    band=22,
    corner=4,
)
SMALL: Final = Hand(
    near=3,
    reach=16,
    step=3.5,
    width=1.75,
    axis=1.2,
    axis_ink="line_strong",
    band=8.8,
    corner=2,
)


def paint_voices(
    painter: QPainter, lanes: Lanes, course: Course, hand: Hand = LARGE
) -> None:
    """Paint the caller above the axis and the trainee below it."""
    for colour, spoken, side in (
        ("trainee", lanes.trainee, 1),
        ("caller", lanes.caller, -1),
    ):
        painter.setPen(_pen(colour, hand.width))
        painter.drawLines(
            [line for one in spoken for line in strokes(one, course, hand, side)]
        )


def strokes(spoken: Spoken, course: Course, hand: Hand, side: int) -> list[QLineF]:
    """Return the strokes of a turn; on one course they never change.

    Strokes stand on one grid, whoever speaks, and a turn has at least one.

    Args:
        spoken: The turn.
        course: Where the clock runs.
        hand: The size of it all.
        side: -1 for above the axis, 1 for below.
    """
    first = math.ceil((course.x(spoken.begins) - course.left) / hand.step)
    last = math.floor((course.x(spoken.ends) - course.left) / hand.step)
    count = max(1, last - first + 1)
    made = []
    for index, height in enumerate(heights(spoken, count)):
        x = course.left + (first + index) * hand.step
        near = course.axis + side * hand.near
        made.append(QLineF(x, near, x, near + side * height * hand.reach))
    return made


def paint_axis(
    painter: QPainter,
    course: Course,
    hand: Hand = LARGE,
    *,
    until: float | None = None,
    gaps: Iterable[Stretch] = (),
) -> None:
    """Paint the line itself, and dots with a bar at either end for silences.

    Args:
        painter: Paints.
        course: Where the clock runs.
        hand: The size of it all.
        until: Where the line ends; None is the end of the course.
        gaps: The silences.
    """
    right = course.right if until is None else until
    x = course.left
    painter.setPen(_pen(hand.axis_ink, hand.axis, Qt.PenCapStyle.FlatCap))
    for gap in gaps:
        painter.drawLine(QLineF(x, course.axis, course.x(gap.begins), course.axis))
        x = course.x(gap.ends)
    painter.drawLine(QLineF(x, course.axis, right, course.axis))
    for gap in gaps:
        _paint_silence(painter, gap, course, hand)


def _paint_silence(
    painter: QPainter, silence: Stretch, course: Course, hand: Hand
) -> None:
    left, right = course.x(silence.begins), course.x(silence.ends)
    half = hand.band * 0.4
    painter.setPen(_pen("silence", hand.axis, Qt.PenCapStyle.FlatCap))
    for x in (left, right):
        painter.drawLine(QLineF(x, course.axis - half, x, course.axis + half))
    dot = 2 * hand.axis
    dots = _pen("silence", dot)
    dots.setDashPattern([0.01, 7 / dot])
    painter.setPen(dots)
    painter.drawLine(
        QLineF(left + 3, course.axis, max(left + 3, right - 2), course.axis)
    )


def paint_future(painter: QPainter, course: Course, begins: float) -> None:
    """Paint the part of the line that is still to come."""
    dots = _pen("line_strong", LARGE.axis)
    dots.setDashPattern([0.67, 4.67])
    painter.setPen(dots)
    painter.drawLine(QLineF(begins, course.axis, course.right, course.axis))


def band_of(hold: Stretch, course: Course, hand: Hand = LARGE) -> QRectF:
    """Return the band that stands for a hold."""
    left = course.x(hold.begins)
    width = max(_LEAST_BAND, course.x(hold.ends) - left)
    return QRectF(left, course.axis - hand.band, width, 2 * hand.band)


def paint_hold(painter: QPainter, band: QRectF, hand: Hand = LARGE) -> None:
    """Paint a hold as a hatched band across both voices."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("hold_soft"))
    painter.drawRoundedRect(band, hand.corner, hand.corner)
    painter.setPen(_pen("hold", _HATCH_WIDTH * hand.width / 2, Qt.PenCapStyle.FlatCap))
    painter.drawLines(list(_hatch(band.adjusted(1, 1, -1, -1), hand)))
    painter.setPen(_pen("hold", 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(band, hand.corner, hand.corner)


def _hatch(box: QRectF, hand: Hand) -> Iterator[QLineF]:
    """Yield the rising lines of a hatch, cut at the edges of a box."""
    # To cut them here is ten times as fast as to let the painter clip them.
    step = _HATCH_STEP * hand.width / 2
    for index in range(1, math.ceil((box.width() + box.height()) / step)):
        foot = box.left() - box.height() + index * step
        left = max(foot, box.left())
        right = min(foot + box.height(), box.right())
        yield QLineF(
            left, box.bottom() - (left - foot), right, box.bottom() - (right - foot)
        )


def paint_pill(painter: QPainter, pill: QRectF, *, dashed: bool = False) -> None:
    """Paint a stretch of composing as an outlined pill; dashed it is under way."""
    pen = _pen("trainee", _PILL_WIDTH, Qt.PenCapStyle.FlatCap)
    if dashed:
        pen.setDashPattern([3 / _PILL_WIDTH, 2.5 / _PILL_WIDTH])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = pill.height() / 2
    painter.drawRoundedRect(pill, radius, radius)


def paint_ring(painter: QPainter, course: Course) -> None:
    """Paint the arcs of the bell where the line begins."""
    painter.setPen(_pen("text_faint", LARGE.axis))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for radius in _RING_RADII:
        middle = QPointF(course.left + radius / 2 - 4, course.axis)
        box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.drawArc(box, -_QUARTER, 2 * _QUARTER)


def paint_head(painter: QPainter, bar: QLineF, axis: float, ground: str) -> None:
    """Paint the playhead: an upright bar with a ring on the axis.

    Args:
        painter: Paints.
        bar: From top to bottom.
        axis: Where the ring is.
        ground: The colour token inside the ring.
    """
    painter.setPen(_pen("text", LARGE.axis, Qt.PenCapStyle.FlatCap))
    painter.drawLine(bar)
    painter.setPen(_pen("text", 2))
    painter.setBrush(ink(ground))
    painter.drawEllipse(QPointF(bar.x1(), axis), 5, 5)


def _pen(
    colour: str, width: float, cap: Qt.PenCapStyle = Qt.PenCapStyle.RoundCap
) -> QPen:
    return QPen(ink(colour), width, Qt.PenStyle.SolidLine, cap)
