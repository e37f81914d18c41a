"""The line of a call, read from its record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.call.annotations import best_words, voices
from phonecoach.call.in_force import profile_of
from phonecoach.call.lanes import lanes_of
from phonecoach.errors import StoreError

if TYPE_CHECKING:
    from phonecoach.call.lanes import Lanes
    from phonecoach.call.record import CallId, PersonId
    from phonecoach.store import Reader


def call_lanes(reader: Reader, viewer: PersonId, call: CallId) -> Lanes | None:
    """Return what a call sounded like; None where the record does not tell any more."""
    try:
        record = reader.record(viewer, call)
        notes = reader.annotations(viewer, call)
    except StoreError:
        return None
    words = {turn: one.text for turn, one in best_words(notes).items()}
    silence = profile_of(record.head).silence.warn
    return lanes_of(record.events, words, silence=silence, voices=voices(notes))
