"""The calls that a person has promised to make, or has to try again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.app.gather.library import caller_name
from phonecoach.app.screens.due_text import DueCall, DueStanding
from phonecoach.store import calls_due
from phonecoach.text import moment_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime, tzinfo

    from phonecoach.scenario import Case, CaseId
    from phonecoach.scoring.promises import Due
    from phonecoach.store import Person, Reader
    from phonecoach.units import Language

_LONGEST: Final = 120


def due_calls(
    reader: Reader,
    person: Person,
    cases: Mapping[CaseId, Case],
    now: datetime,
    zone: tzinfo | None = None,
) -> tuple[DueCall, ...]:
    """Return the calls that wait to be made, the earliest first.

    Args:
        reader: Of the training record.
        person: Whose calls, and who asks.
        cases: Those that can be played in the person's language, by id.
        now: Wall time, aware.
        zone: Whose wall time is shown; None for this PC's.
    """
    found = calls_due(reader, person.id, person.id, now, cases.keys())
    return tuple(due_call(one, cases[one.case], person.language, zone) for one in found)


def due_call(
    due: Due, case: Case, language: Language, zone: tzinfo | None = None
) -> DueCall:
    """Return a call that waits to be made, in words."""
    standing = DueStanding.NOW if due.fallen_due else DueStanding.LATER
    return DueCall(
        case=due.case,
        follows=due.follows,
        name=caller_name(case, language),
        title=case.texts[language].title,
        when=moment_text(due.due.astimezone(zone), language),
        standing=DueStanding.LATE if due.late else standing,
        content=_short(due.content),
        attempt=due.attempt,
        care=due.care,
    )


def _short(content: str) -> str:
    """Return words that fit into a few lines."""
    words = " ".join(content.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
