"""Taking over records from another PC: ids make it safe to do so twice.

Every function works on the writer's connection, inside a transaction that is open.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.call.annotations import Annotation
from phonecoach.call.events import CallEnded, Filed
from phonecoach.errors import StoreError
from phonecoach.store.annotating import insert_annotation
from phonecoach.store.calls import (
    NewCall,
    NewEvent,
    append_events,
    insert_call,
)
from phonecoach.store.payloads import Entry
from phonecoach.store.people import insert_strangers, is_erased

if TYPE_CHECKING:
    import sqlite3


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRecord:
    """A finished record with its annotations, coded and ready to be kept."""

    call: NewCall
    events: tuple[NewEvent, ...]
    annotations: tuple[tuple[Annotation, Entry], ...]


def refuse_unfinished(events: tuple[NewEvent, ...]) -> None:
    """Refuse a record that may still grow.

    Raises:
        StoreError: If its last event is not the end of the call.
    """
    if not events or not isinstance(events[-1].event, CallEnded | Filed):
        raise StoreError(
            "Only a call that has ended or was filed can be copied to another PC. "
            "Finish or file it on the PC where it was taken, then copy it again."
        )


def insert_record(db: sqlite3.Connection, new: NewRecord) -> None:
    """Keep a record from elsewhere, unless it is here or its person was erased here.

    Raises:
        StoreError: If a different record with the same id is here.
    """
    head = new.call.head
    if is_erased(db, head.person):
        return
    insert_strangers(
        db,
        room=head.room,
        pc=head.pc,
        people=(head.person, *(note.author for note, _ in new.annotations)),
        language=head.language,
        seen=head.started,
    )
    if not _is_here(db, new):
        insert_call(db, new.call)
        append_events(db, head.call, new.events)
    for annotation, entry in new.annotations:
        insert_annotation(db, annotation, entry)


def _is_here(db: sqlite3.Connection, new: NewRecord) -> bool:
    call = new.call.head.call
    row = db.execute("SELECT head FROM call WHERE id = ?", (call,)).fetchone()
    if row is None:
        return False
    kept = db.execute(
        "SELECT at_us, kind, version, payload FROM event WHERE call = ? ORDER BY seq",
        (call,),
    ).fetchall()
    coming = [
        (event.event.at, event.entry.kind, event.entry.version, event.entry.text)
        for event in new.events
    ]
    if row["head"] != new.call.entry.text or [tuple(event) for event in kept] != coming:
        raise StoreError(
            f"The call {call} is already in the training record with other content. "
            "The one that is here was kept; check where the copy comes from."
        )
    return True
