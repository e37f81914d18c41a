"""Whether the caller's words could be read in a call, however briefly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.call import events as e

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.call.record import Head


def read_along(head: Head, events: Iterable[e.Event]) -> bool:
    """Return whether anything the caller said stood there to be read.

    Captions that are turned on late bring back what was said before; those turned off
    before anybody spoke gave nothing away.

    Args:
        head: Of the call.
        events: Its events, in order.

    Source:
        Fairness rule 4 of the checklist.
    """
    shown = head.captions
    spoken = read = head.continued is not None and shown
    for event in events:
        match event:
            case e.CaptionsTurned():
                shown = event.shown
            case e.LineBegan():
                spoken = True
            case _:
                continue
        read = read or (spoken and shown)
    return read or shown
