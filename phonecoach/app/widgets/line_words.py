"""What is written along the line of a call: times, names and lengths."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt

from phonecoach.app.look import font, ink
from phonecoach.text import clock_text
from phonecoach.units import Micros

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from phonecoach.app.widgets.line_strokes import Course
    from phonecoach.call.lanes import Stretch

_SECOND: Final = 1_000_000
_MINUTE: Final = 60
_TICK_STEPS: Final = (10, 30, 60, 120, 300, 600)
_COARSE: Final = 30
"""Only a call under a minute has ticks closer than this, in seconds."""

TICK: Final = 4
_TICK_GAP: Final = 44
_TIGHT: Final = 4


def hold_text(hold: Stretch) -> str:
    """Return what stands on a hold."""
    text = QCoreApplication.translate("VoiceLine", "Hold {time}")
    return text.format(time=clock_text(Micros(hold.ends - hold.begins)))


def silence_text(silence: Stretch) -> str:
    """Return how long a silence is, in whole seconds."""
    text = QCoreApplication.translate("VoiceLine", "{seconds} s")
    return text.format(seconds=(silence.ends - silence.begins) // _SECOND)


def caller_text(*, goes_out: bool = False) -> str:
    """Return the name of the other one's lane: a caller, or whoever was rung."""
    if goes_out:
        return QCoreApplication.translate("CallTraces", "Customer")
    return QCoreApplication.translate("VoiceLine", "Caller")


def trainee_text(*, others: bool = False) -> str:
    """Return the name of the trainee's lane: it is their own, or it is not."""
    if others:
        return QCoreApplication.translate("VoiceLine", "Trainee")
    return QCoreApplication.translate("VoiceLine", "You")


def typing_text() -> str:
    """Return the name of the lane for composing."""
    return QCoreApplication.translate("VoiceLine", "Typing")


def ticks(course: Course, apart: float) -> tuple[Micros, ...]:
    """Return the instants to write below the line.

    Args:
        course: Where the clock runs.
        apart: How far from each other they have to be at least, in logical pixels.
    """
    seconds = course.span // _SECOND
    if not seconds:
        return (Micros(0),)
    per_second = (course.right - course.left) * _SECOND / course.span
    wide = [
        step
        for step in _TICK_STEPS
        if step * per_second >= apart and (step >= _COARSE or seconds < _MINUTE)
    ]
    step = wide[0] if wide else _TICK_STEPS[-1]
    return tuple(Micros(at * _SECOND) for at in range(0, seconds + 1, step))


def paint_ticks(painter: QPainter, course: Course, top: float, right: float) -> None:
    """Paint the scale of the clock.

    Args:
        painter: Paints.
        course: Where the clock runs.
        top: Where the ticks begin.
        right: What no time may go beyond.
    """
    painter.setFont(font("note", tabular=True))
    metrics = painter.fontMetrics()
    for at in ticks(course, metrics.horizontalAdvance("00:00") + _TICK_GAP):
        x, text = course.x(at), clock_text(at)
        painter.setPen(ink("line_strong"))
        painter.drawLine(QLineF(x, top, x, top + TICK))
        painter.setPen(ink("text_faint"))
        width = metrics.horizontalAdvance(text)
        left = x if at == 0 else min(x - width / 2, right - width)
        painter.drawText(QPointF(left, top + TICK + metrics.ascent()), text)


def paint_seconds(
    painter: QPainter, silence: Stretch, course: Course, down: float
) -> None:
    """Write below a silence how long it is, where nobody's strokes are.

    Args:
        painter: Paints.
        silence: The silence.
        course: Where the clock runs.
        down: How far below the axis the middle of the text is.
    """
    painter.setFont(font("note"))
    metrics, text = painter.fontMetrics(), silence_text(silence)
    left, right = course.x(silence.begins), course.x(silence.ends)
    if metrics.horizontalAdvance(text) >= right - left:
        return
    height = metrics.height()
    place = QRectF(
        left - _TIGHT,
        course.axis + down - height / 2,
        right - left + 2 * _TIGHT,
        height,
    )
    painter.setPen(ink("text_muted"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
