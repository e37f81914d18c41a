"""Until when a mark can be disputed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from phonecoach.call.annotations import HumanMark

if TYPE_CHECKING:
    from datetime import datetime

    from phonecoach.app.card_text import CardText
    from phonecoach.call.annotations import Annotation


def in_time(
    text: CardText,
    started: datetime,
    annotations: tuple[Annotation, ...],
    now: datetime,
    days: int,
) -> CardText:
    """Return a card on which marks of long ago can no longer be disputed.

    Time runs from the call, and anew from every mark that a human gives.

    Args:
        text: The card.
        started: When the call was, aware.
        annotations: Of the call.
        now: Wall time, aware.
        days: So many of them a mark can be disputed; 0 for none at all.
    """
    earliest = now - timedelta(days=days)
    marked = {
        one.note.item
        for one in annotations
        if isinstance(one.note, HumanMark) and one.written >= earliest
    }
    return replace(
        text,
        marks=tuple(
            replace(mark, disputable=started >= earliest or mark.no in marked)
            for mark in text.marks
        ),
    )
