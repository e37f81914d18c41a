"""Calls that wait to be made, and what is remembered in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.call.remembering import NOTHING, Remembered
from phonecoach.errors import ContentError
from phonecoach.scenario.keeping import thaw
from phonecoach.scoring.memories import Before, remember
from phonecoach.scoring.promises import Due, what_is_due

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import datetime

    from phonecoach.call.record import CallId, Head, PersonId
    from phonecoach.scenario import Case, CaseId
    from phonecoach.store.reader import Reader

_LATEST: Final = 200
"""So many calls back a promise is looked for."""


def calls_due(
    reader: Reader,
    viewer: PersonId,
    person: PersonId,
    before: datetime,
    cases: Collection[CaseId] | None = None,
) -> tuple[Due, ...]:
    """Return the calls that wait to be made by a person, the earliest first.

    Args:
        reader: Of the training record.
        viewer: Who asks.
        person: Whose calls.
        before: Only what was promised in calls that began earlier, aware.
        cases: Those that can be played; None for all.
    """
    history = reader.history(viewer, person, before, limit=_LATEST)
    return what_is_due(history.calls, cases)


def remembered(
    reader: Reader,
    viewer: PersonId,
    head: Head,
    own_names: tuple[str, ...] = (),
    case_of: Callable[[bytes], Case] = thaw,
) -> Remembered:
    """Return what the person rung remembers in a call, told from its head.

    The same for a call that is about to be dialled and for one that is gone on with.

    Args:
        reader: Of the training record.
        viewer: Who asks.
        head: Of the call that is made.
        own_names: What the trainee may call themselves, beside a case's alias.
        case_of: Reads a kept case; whoever knows it by its bytes need not read it anew.

    Raises:
        StoreError: If the viewer may not see the earlier call.
    """
    promised_in, attempt = _chain(reader, viewer, head)
    if promised_in is None:
        return NOTHING if attempt == 1 else Remembered(attempt=attempt)
    try:
        case = case_of(reader.case_content(viewer, promised_in))
    except ContentError:
        # A case of long ago that nobody can read any more is forgotten.
        return Remembered(attempt=attempt)
    due = calls_due(reader, viewer, head.person, head.started)
    before = Before(
        record=reader.record(viewer, promised_in),
        annotations=reader.annotations(viewer, promised_in),
        case=case,
        own_names=own_names,
    )
    late = any(one.late for one in due if one.follows == head.follows)
    return remember(before, head.language, late=late, attempt=attempt)


def _chain(reader: Reader, viewer: PersonId, head: Head) -> tuple[CallId | None, int]:
    """Return where a call was promised, if it was, and which attempt at it this is."""
    follows, attempt = head.follows, 1
    while follows is not None:
        earlier = reader.record(viewer, follows).head
        if earlier.case != head.case:
            return follows, attempt
        follows, attempt = earlier.follows, attempt + 1
    return None, attempt
