"""What the library says in words, wherever it says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from phonecoach.app.widgets.mark_words import listed
from phonecoach.scenario import CallerTemper, Direction
from phonecoach.text import date_text, duration_text, short_date_text, time_text

if TYPE_CHECKING:
    from datetime import date, datetime

    from phonecoach.app.screens.library_text import CaseEntry, Try
    from phonecoach.units import Language, Micros


def direction_text(direction: Direction) -> str:
    """Return who rings whom."""
    return {
        Direction.INBOUND: QCoreApplication.translate("Library", "Inbound"),
        Direction.OUTBOUND: QCoreApplication.translate("Library", "Outbound"),
        Direction.FOLLOW_UP: QCoreApplication.translate("Library", "Ringing back"),
    }[direction]


def picture_of(direction: Direction) -> str:
    """Return the name of the icon for who rings whom."""
    return "phone-incoming" if direction is Direction.INBOUND else "phone-outgoing"


def level_text(level: int) -> str:
    """Return how hard a case is, from 1 to 3."""
    return {
        1: QCoreApplication.translate("Library", "Easy"),
        2: QCoreApplication.translate("Library", "Medium"),
        3: QCoreApplication.translate("Library", "Hard"),
    }[level]


def minutes_text(minutes: int) -> str:
    """Return a length in minutes."""
    return QCoreApplication.translate("Library", "{minutes} min").format(
        minutes=minutes
    )


def temper_text(temper: CallerTemper) -> str:
    """Return what the caller is like."""
    return {
        CallerTemper.HESITANT: QCoreApplication.translate(
            "Library", "can’t make up their mind"
        ),
        CallerTemper.OPINIONATED: QCoreApplication.translate(
            "Library", "sure of being right"
        ),
        CallerTemper.GENTLE: QCoreApplication.translate("Library", "gentle"),
        CallerTemper.ANGRY: QCoreApplication.translate("Library", "angry"),
        CallerTemper.ENDLESS_ASKER: QCoreApplication.translate(
            "Library", "asks and asks"
        ),
        CallerTemper.DIRECT: QCoreApplication.translate(
            "Library", "comes straight to the point"
        ),
    }[temper]


def caller_text(entry: CaseEntry) -> str:
    """Return who calls, and what they are like."""
    words = QCoreApplication.translate("Library", "{caller}, {temper}")
    return words.format(caller=entry.caller, temper=temper_text(entry.temper))


def untried_text() -> str:
    """Return what stands in place of a best card."""
    return QCoreApplication.translate("Library", "Not tried yet")


def day_text(day: date, today: date, language: Language) -> str:
    """Return a day as short as a column needs it: 18 Nov, 11월 18일, 11/18."""
    if day == today:
        return QCoreApplication.translate("Library", "today")
    return short_date_text(day, language)


def try_text(started: datetime, length: Micros, today: date, language: Language) -> str:
    """Return when a call was taken and how long it was.

    Args:
        started: In the zone that is shown.
        length: From the first ring to the end.
        today: In the same zone.
        language: The language to write in.
    """
    if started.date() == today:
        day = QCoreApplication.translate("Library", "Today")
    else:
        day = date_text(started, language)
    words = QCoreApplication.translate("Library", "{day}, {time} · {length}")
    return words.format(
        day=day, time=time_text(started), length=duration_text(length, language)
    )


def problem_place(file: str, line: int) -> str:
    """Return where a fault of a case is; line 0 is the file as a whole."""
    if not line:
        return file
    words = QCoreApplication.translate("Library", "{file}, line {line}")
    return words.format(file=file, line=line)


def score_text(one: Try) -> str:
    """Return the score of a try."""
    return "–" if one.score is None else str(one.score)


def topics_text(entry: CaseEntry) -> str:
    """Return what a case trains, in a few words."""
    words = listed(one.topic for one in entry.focus)
    return words[:1].upper() + words[1:]


def numbers_text(entry: CaseEntry) -> str:
    """Return the numbers of the items that a case trains above all."""
    numbers = listed(str(one.no) for one in entry.focus)
    words = QCoreApplication.translate("Library", "items {numbers}")
    return words.format(numbers=numbers) if numbers else ""
