"""Writing calls: heads and events.

Every function works on the writer's connection, inside a transaction that is open.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.call.events import (
    Answered,
    BrokenOff,
    CallEnded,
    Event,
    Filed,
    PickedUp,
    Reached,
)
from phonecoach.call.record import Head
from phonecoach.errors import StoreError
from phonecoach.store.chain import link
from phonecoach.store.linking import Linked, add_link
from phonecoach.store.payloads import Entry, event_entry, kind_of
from phonecoach.store.rows import CallState, wall_to_text
from phonecoach.units import Micros

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

    from phonecoach.call.record import CallId

PROGRAM_STOPPED = "program_stopped"
"""The cause of `BrokenOff` where a call was found that nobody had ended."""

_TALKING = (kind_of(Answered), kind_of(Reached))
"""From one of these events on, somebody is on the line."""

_OVER = (CallState.FROZEN, CallState.FILED)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEvent:
    """An event, coded and ready to be kept."""

    event: Event
    entry: Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCall:
    """A call that begins, coded and ready to be kept."""

    head: Head
    entry: Entry
    week: int
    case_content: bytes


def insert_call(db: sqlite3.Connection, call: NewCall) -> None:
    """Begin a record, and keep the case it plays unless it is already here."""
    head = call.head
    db.execute(
        "INSERT INTO case_content (digest, case_id, content) VALUES (?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        (head.case_digest, head.case, call.case_content),
    )
    db.execute(
        """
        INSERT INTO call (
            id, room, pc, person, started, week, mode, purpose, language, profile,
            case_id, case_digest, program, head_version, head, head_salt, head_digest,
            state
        ) VALUES (
            :id, :room, :pc, :person, :started, :week, :mode, :purpose, :language,
            :profile, :case_id, :case_digest, :program, :version, :head, :salt, :digest,
            :state
        )
        """,
        {
            "id": head.call,
            "room": head.room,
            "pc": head.pc,
            "person": head.person,
            "started": wall_to_text(head.started),
            "week": call.week,
            "mode": head.mode,
            "purpose": head.purpose,
            "language": head.language,
            "profile": head.profile,
            "case_id": head.case,
            "case_digest": head.case_digest,
            "program": head.program,
            "version": call.entry.version,
            "head": call.entry.text,
            "salt": call.entry.salt,
            "digest": call.entry.digest,
            "state": CallState.RINGING,
        },
    )
    add_link(db, Linked.CALL, head.call, call=head.call)


def append_events(
    db: sqlite3.Connection, call: CallId, events: Sequence[NewEvent]
) -> None:
    """Add events to a record and move the call's state along.

    Raises:
        StoreError: If there is no such call.
        sqlite3.IntegrityError: If the call is over or an event is out of order.
    """
    seq, chain = _tail(db, call)
    for new in events:
        chain = _insert_event(db, call, seq, chain, new)
        seq += 1
        _move_state(db, call, new.event, chain)


def _tail(db: sqlite3.Connection, call: CallId) -> tuple[int, bytes]:
    """Return the place of the next event and the link it follows."""
    row = db.execute(
        "SELECT seq, chain FROM event WHERE call = ? ORDER BY seq DESC LIMIT 1", (call,)
    ).fetchone()
    if row is not None:
        return row["seq"] + 1, row["chain"]
    row = db.execute("SELECT head_digest FROM call WHERE id = ?", (call,)).fetchone()
    if row is None:
        raise StoreError(
            f"The training record has no call {call}, so nothing can be added to it. "
            "Begin the call anew."
        )
    return 0, row["head_digest"]


def _insert_event(
    db: sqlite3.Connection, call: CallId, seq: int, before: bytes, new: NewEvent
) -> bytes:
    entry, digest = new.entry, new.entry.digest
    chain = link(
        before,
        call=call,
        seq=seq,
        at_us=new.event.at,
        kind=entry.kind,
        version=entry.version,
        digest=digest,
    )
    db.execute(
        """
        INSERT INTO event (
            call, seq, at_us, kind, version, payload, salt, digest, chain
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        (
            call,
            seq,
            new.event.at,
            entry.kind,
            entry.version,
            entry.text,
            entry.salt,
            digest,
            chain,
        ),
    )
    return chain


def _move_state(
    db: sqlite3.Connection, call: CallId, event: Event, chain: bytes
) -> None:
    state, outcome = None, None
    match event:
        case Answered() | Reached():
            state = CallState.RUNNING
        case BrokenOff():
            state = CallState.BROKEN_OFF
        case PickedUp():
            state = _state_before_break(db, call)
        case CallEnded():
            state, outcome = CallState.FROZEN, event.outcome
        case Filed():
            state = CallState.FILED
        case _:
            return
    db.execute(
        "UPDATE call SET state = ?, outcome = ?, seal = ? WHERE id = ?",
        (state, outcome, chain if state in _OVER else None, call),
    )
    if state in _OVER:
        add_link(db, Linked.OVER, call, call=call)


def _state_before_break(db: sqlite3.Connection, call: CallId) -> CallState:
    talking = db.execute(
        "SELECT 1 FROM event WHERE call = ? AND kind IN (?, ?)", (call, *_TALKING)
    ).fetchone()
    return CallState.RINGING if talking is None else CallState.RUNNING


def break_off_unfinished(
    db: sqlite3.Connection, new_salt: Callable[[], bytes]
) -> tuple[CallId, ...]:
    """Mark every call that nobody ended as broken off, and return these.

    When the program died is not known; the last event is the latest certain instant.
    """
    rows = db.execute(
        """
        SELECT id, (
                   SELECT at_us FROM event WHERE call = id ORDER BY seq DESC LIMIT 1
               ) AS at_us
          FROM call
         WHERE state IN ('ringing', 'running')
         ORDER BY started, id
        """
    ).fetchall()
    for row in rows:
        event = BrokenOff(at=Micros(row["at_us"] or 0), cause=PROGRAM_STOPPED)
        entry = event_entry(event, new_salt())
        append_events(db, row["id"], (NewEvent(event=event, entry=entry),))
    return tuple(row["id"] for row in rows)
