"""What the people of a room have handed in, for their supervisor."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from phonecoach.app.gather.queue import names_of
from phonecoach.app.gather.tray import paper_line, said_of
from phonecoach.app.screens.today_text import Unfinished
from phonecoach.app.screens.tray_text import RoomTrayText
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.text import moment_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

    from phonecoach.call.record import CallId
    from phonecoach.scenario import CaseId
    from phonecoach.store import Person, Reader
    from phonecoach.units import Language


def room_tray_text(
    reader: Reader,
    viewer: Person,
    title_of: Callable[[CaseId, CallId, Language], str],
    zone: tzinfo | None = None,
) -> RoomTrayText:
    """Return what lies in a supervisor's in-tray.

    Args:
        reader: Of the training record.
        viewer: The supervisor.
        title_of: Names a case, by its id, a call of it and that call's language.
        zone: Whose wall time is shown; None for this PC's.
    """
    names, language = names_of(reader), viewer.language
    return RoomTrayText(
        papers=tuple(
            replace(
                paper_line(one, language, names, zone),
                title=title_of(one.case, one.call, one.language),
                name=names.get(one.person, ""),
            )
            for one in reader.room_papers(viewer.id)
        ),
        broken_off=tuple(
            Unfinished(
                call=one.call,
                title=side_by_side(
                    names.get(one.person, ""),
                    title_of(one.case, one.call, one.language),
                ),
                when=moment_text(one.started.astimezone(zone), language),
                words=said_of(reader, viewer, one, names, zone),
            )
            for one in reader.broken_off_in_room(viewer.id)
        ),
    )
