"""Calls that wait to be made: plain words and values, gathered elsewhere."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class DueStanding(enum.Enum):
    """How urgent a call is, on the calendar of the person's calls."""

    LATER = enum.auto()
    NOW = enum.auto()
    LATE = enum.auto()
    """Another call was taken first although it had fallen due."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueCall:
    """A call that waits to be made."""

    case: str
    follows: str
    """The id of the call whose promise it keeps, or of the attempt that failed."""

    name: str
    """Whom to ring."""

    title: str
    """Of the case."""

    when: str
    """Day and time for which it is due."""

    standing: DueStanding
    content: str
    """What was promised, in the person's own words; may be empty."""

    attempt: int
    """Counts the attempts, the next one included."""

    care: bool = False
    """Nobody was promised it: it asks whether all is well."""


def due_heading(call: DueCall) -> str:
    """Return whom to ring."""
    if call.attempt > 1:
        words = translate("Due", "Try {name} again")
    elif call.care:
        words = translate("Due", "Care call to {name}")
    else:
        words = translate("Due", "Ring {name} back")
    return words.format(name=call.name)


def due_time(call: DueCall) -> str:
    """Return when it is due."""
    if call.care:
        return _care_time(call)
    words = {
        DueStanding.LATER: translate("Due", "Due {when}"),
        DueStanding.NOW: translate("Due", "Due now: {when}"),
        DueStanding.LATE: translate(
            "Due", "It was due {when}. Another call was taken first."
        ),
    }[call.standing]
    return words.format(when=call.when)


def _care_time(call: DueCall) -> str:
    words = {
        DueStanding.LATER: translate("Due", "Planned for {when}"),
        DueStanding.NOW: translate("Due", "Now is a good time: {when}"),
        DueStanding.LATE: translate(
            "Due", "It was planned for {when}. Another call was taken first."
        ),
    }[call.standing]
    return words.format(when=call.when)


def due_content(call: DueCall) -> str:
    """Return what was promised; empty where nobody knows."""
    if not call.content:
        return ""
    return translate("Due", "Your promise: “{words}”").format(words=call.content)
