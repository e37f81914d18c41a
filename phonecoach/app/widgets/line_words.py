"""What is written along the line of a call: times, names and lengths."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from phonecoach.units import Micros

if TYPE_CHECKING:
    from phonecoach.app.widgets.line_strokes import Course
    from phonecoach.call.lanes import Stretch

_SECOND: Final = 1_000_000
_MINUTE: Final = 60
_TICK_STEPS: Final = (10, 30, 60, 120, 300, 600)
_COARSE: Final = 30
"""Only a call under a minute has ticks closer than this, in seconds."""


def clock_text(at: Micros) -> str:
    """Return an instant or a length as minutes and seconds: ``2:32``."""
    minutes, seconds = divmod(max(0, at) // _SECOND, _MINUTE)
    return f"{minutes}:{seconds:02}"


def hold_text(hold: Stretch) -> str:
    """Return what stands on a hold."""
    text = QCoreApplication.translate("VoiceLine", "Hold {time}")
    return text.format(time=clock_text(Micros(hold.ends - hold.begins)))


def silence_text(silence: Stretch) -> str:
    """Return how long a silence is, in whole seconds."""
    text = QCoreApplication.translate("VoiceLine", "{seconds} s")
    return text.format(seconds=(silence.ends - silence.begins) // _SECOND)


def caller_text() -> str:
    """Return the name of the caller's lane."""
    return QCoreApplication.translate("VoiceLine", "Caller")


def trainee_text() -> str:
    """Return the name of the trainee's lane."""
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
