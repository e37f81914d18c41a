"""Who may sit down, and when each was last here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from phonecoach.accounts import GUARDED
from phonecoach.app.screens.sign_in_forms import role_name
from phonecoach.app.screens.who_text import Seat
from phonecoach.call.record import PersonId
from phonecoach.store import Asked
from phonecoach.text import short_date_text

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from phonecoach.store import Reader
    from phonecoach.units import Language

_ALL = 1_000_000


def seats(
    reader: Reader, language: Language, now: datetime, zone: tzinfo | None = None
) -> tuple[Seat, ...]:
    """Return everybody who may sit down at this PC, by name.

    Args:
        reader: Of the training record.
        language: What the window speaks.
        now: Wall time, aware.
        zone: Whose calendar is shown; None for this PC's.
    """
    found, managed = [], reader.has_administrator()
    for person in reader.persons():
        latest = reader.calls(person.id, person.id, limit=1)
        begun = latest[0].started if latest else None
        here = last_here(begun, language, now, zone)
        if person.role in GUARDED:
            here = f"{role_name(person.role)}\n{here}"
        free = reader.entrance(person, now).asked is Asked.NOTHING
        removable = free and not managed
        found.append(
            Seat(id=person.id, name=person.name, here=here, removable=removable)
        )
    return tuple(found)


def last_here(
    begun: datetime | None, language: Language, now: datetime, zone: tzinfo | None
) -> str:
    """Return when somebody was last here, in words.

    Args:
        begun: When their latest call began; None without one.
        language: What is written.
        now: Wall time, aware.
        zone: Whose calendar is shown; None for this PC's.
    """
    if begun is None:
        return _never()
    day = begun.astimezone(zone).date()
    if day == now.astimezone(zone).date():
        return _today()
    return _on(short_date_text(day, language))


def count_calls(reader: Reader, person: str) -> int:
    """Return how many calls would be removed with a person."""
    them = PersonId(person)
    return len(reader.calls(them, them, limit=_ALL))


def _never() -> str:
    return QCoreApplication.translate("WhoScreen", "No call yet")


def _today() -> str:
    return QCoreApplication.translate("WhoScreen", "Last here today")


def _on(day: str) -> str:
    words = QCoreApplication.translate("WhoScreen", "Last here {day}")
    return words.format(day=day)
