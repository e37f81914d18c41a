"""The strip of a time line: lanes, their names, what is written on them, ticks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from phonecoach.app.look import font, ink
from phonecoach.app.widgets.line_strokes import (
    Course,
    band_of,
    paint_axis,
    paint_hold,
    paint_pill,
    paint_ring,
    paint_voices,
)
from phonecoach.app.widgets.line_words import (
    TICK,
    caller_text,
    hold_text,
    paint_seconds,
    paint_ticks,
    trainee_text,
    typing_text,
)
from phonecoach.call.lanes import Stretch
from phonecoach.text import clock_text
from phonecoach.units import Micros

if TYPE_CHECKING:
    from phonecoach.call.lanes import Lanes

FLAGS_ABOVE: Final = 44
"""From the axis up to the lowest flags, in logical pixels."""

BELOW_HEAD: Final = 76
"""From the axis down to the ticks; so far reach playhead and frame."""

_CALLER, _TRAINEE, _TYPING = -21, 23, 53
"""Where the names of the lanes stand, from the axis."""

_PILL: Final = 8
_LEAST_PILL: Final = 14
_END: Final = 48
_LABEL_PADDING: Final = 14
_TIGHT: Final = 4
_SECONDS_AT: Final = 21

_NEAR: Final = Micros(1_000_000)
"""What is said within a second belongs to a moment."""

_AROUND: Final = Micros(2_000_000)


def below_axis() -> int:
    """Return how much room the line needs below its axis."""
    text = QFontMetrics(font("note")).height()
    return BELOW_HEAD + TICK + 2 + text


def moment_of(lanes: Lanes, at: Micros) -> Stretch:
    """Return what belongs to an instant.

    That is the trainee's turn from its first letter to its last word; else what was
    being said just about then; else a few seconds.
    """
    typed = [one for one in lanes.composing if one.begins <= at <= one.ends]
    sent = (at, *(one.ends for one in typed))
    turns = [
        one for one in lanes.trainee for now in sent if one.begins <= now <= one.ends
    ]
    near = [
        one
        for one in (*lanes.caller, *lanes.trainee)
        if one.begins - _NEAR <= at <= one.ends + _NEAR
    ]
    around = Stretch(begins=Micros(at - _AROUND), ends=Micros(at + _AROUND))
    found: list[Stretch] = [*typed, *turns] or [*near] or [around]
    return Stretch(
        begins=min(one.begins for one in found), ends=max(one.ends for one in found)
    )


def paint_strip(painter: QPainter, lanes: Lanes, course: Course) -> None:
    """Paint all of a call that never changes."""
    _paint_names(painter, course, lanes)
    paint_ring(painter, course)
    paint_axis(painter, course, gaps=lanes.silences)
    paint_voices(painter, lanes, course)
    for silence in lanes.silences:
        paint_seconds(painter, silence, course, _SECONDS_AT)
    for hold in lanes.holds:
        band = band_of(hold, course)
        paint_hold(painter, band)
        _paint_length(painter, hold, band)
    for one in lanes.composing:
        width = max(_LEAST_PILL, course.x(one.ends) - course.x(one.begins))
        top = course.axis + _TYPING - _PILL / 2
        paint_pill(painter, QRectF(course.x(one.begins), top, width, _PILL))
    paint_ticks(painter, course, course.axis + BELOW_HEAD, course.right + _END)


def _paint_names(painter: QPainter, course: Course, lanes: Lanes) -> None:
    typing = "" if lanes.by_voice else typing_text()
    for text, step, colour, down in (
        (caller_text(goes_out=lanes.goes_out), "label", "caller", _CALLER),
        (trainee_text(others=lanes.others), "label", "trainee", _TRAINEE),
        (typing, "note", "text_faint", _TYPING),
    ):
        painter.setFont(font(step))
        painter.setPen(ink(colour))
        height = painter.fontMetrics().height()
        place = QRectF(0, course.axis + down - height / 2, course.left, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)


def _medium() -> QFont:
    made = font("note")
    made.setWeight(QFont.Weight.Medium)
    return made


def _paint_length(painter: QPainter, hold: Stretch, band: QRectF) -> None:
    """Write on a hold how long it is: in words, as a time, or not at all."""
    painter.setFont(_medium())
    metrics = painter.fontMetrics()
    height = metrics.height() + 6
    texts = (hold_text(hold), clock_text(Micros(hold.ends - hold.begins)))
    for text, padding in zip(texts, (_LABEL_PADDING, _TIGHT), strict=True):
        width = metrics.horizontalAdvance(text) + 2 * padding
        if width <= band.width() - 2 * _TIGHT:
            box = QRectF(0, 0, width, height)
            box.moveCenter(band.center())
            painter.setPen(QPen(ink("hold"), 1))
            painter.setBrush(ink("raised"))
            painter.drawRoundedRect(box, 4, 4)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            return
