"""Until when a mark can be disputed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from phonecoach.call.annotations import HumanMark

if TYPE_CHECKING:
    from datetime import datetime

    from phonecoach.app.card_text import CardText
    from phonecoach.call.annotations import Annotation

DISPUTE_DAYS: Final = "dispute_days"
"""The setting of this PC that says for how long marks can be disputed."""

_USUAL: Final = 14


def in_time(
    text: CardText,
    started: datetime,
    annotations: tuple[Annotation, ...],
    now: datetime,
    days: Any,  # noqa: ANN401 (as it was kept)
) -> CardText:
    """Return a card on which marks of long ago can no longer be disputed.

    Time runs from the call, and anew from every mark that a human gives.

    Args:
        text: The card.
        started: When the call was, aware.
        annotations: Of the call.
        now: Wall time, aware.
        days: As it was set; anything but a number of days is as usual.
    """
    set_so = isinstance(days, int) and not isinstance(days, bool) and days >= 0
    earliest = now - timedelta(days=days if set_so else _USUAL)
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
