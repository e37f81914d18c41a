"""What the review asks after a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.app.screens.review_screen import ReviewText
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.call.events import CallEnded
from phonecoach.checklist import checklist
from phonecoach.scenario import Outcome
from phonecoach.scoring.focus import commonness, focus
from phonecoach.scoring.scorer import items_possible
from phonecoach.text import duration_text, moment_text
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import tzinfo

    from phonecoach.call.record import Record
    from phonecoach.scenario import Case

_IN_EVERY_CALL = (45, 64)
"""The opening and the closing; everybody can judge their own."""

_OF_THIS_CASE = 3


def review_text(
    record: Record, case: Case, cases: Iterable[Case], zone: tzinfo | None = None
) -> ReviewText:
    """Return what to ask about a call that is over.

    Args:
        record: The call.
        case: As it was played.
        cases: All cases there are, to know what is special about this one.
        zone: Whose wall time is shown; None for this PC's.
    """
    language = record.head.language
    started = record.head.started.astimezone(zone)
    length = duration_text(Micros(record.events[-1].at), language)
    when = side_by_side(moment_text(started, language), length)
    possible = items_possible(case)
    common = commonness([items_possible(one) for one in (*cases, case)])
    special = focus(case, possible, common, limit=_OF_THIS_CASE)
    items = sorted({*special, *_IN_EVERY_CALL} & set(possible))
    return ReviewText(
        title=case.texts[language].title,
        when=when,
        satisfied=_ended(record, Outcome.SATISFIED),
        lost=_ended(record, Outcome.LOST),
        items=tuple((no, checklist().item(no).text(language).rule) for no in items),
    )


def _ended(record: Record, outcome: Outcome) -> bool:
    return any(
        isinstance(event, CallEnded) and event.outcome is outcome
        for event in record.events
    )
