"""The last try of the same case, to stand beside a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.app.card_text import EarlierCard
from phonecoach.store import CallState
from phonecoach.text import moment_text

if TYPE_CHECKING:
    from datetime import tzinfo

    from phonecoach.call.record import PersonId, Record
    from phonecoach.store import Reader


def earlier_card(
    reader: Reader, viewer: PersonId, record: Record, zone: tzinfo | None = None
) -> EarlierCard | None:
    """Return the last try of the same case by the same person, before a call.

    Args:
        reader: Of the training record.
        viewer: Who asks.
        record: The call that it stands beside.
        zone: Whose wall time is shown; None for this PC's.
    """
    head = record.head
    for call in reader.calls(viewer, head.person):
        same = call.case == head.case and call.language == head.language
        if not same or call.started >= head.started:
            continue
        stored = None
        if call.state is CallState.FROZEN and call.call != head.call:
            stored = reader.current_card(viewer, call.call)
        if stored is not None:
            when = moment_text(call.started.astimezone(zone), call.language)
            marks = {one.no: one.mark for one in stored.card.items}
            return EarlierCard(when=when, score=stored.card.score, marks=marks)
    return None
