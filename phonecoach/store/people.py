"""Writing people, rooms, PCs and what they chose; erasing a person.

Every function works on the writer's connection, inside a transaction that is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.accounts import Role
from phonecoach.store.allowed import (
    refuse_last_administrator,
    refuse_unless_managed,
    role_of,
    room_of,
)
from phonecoach.store.linking import Linked, add_link
from phonecoach.store.rows import wall_to_text

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from phonecoach.call.record import PcId, PersonId, RoomId
    from phonecoach.store.rows import Person


def ensure_place(
    db: sqlite3.Connection, new_id: Callable[[], str], *, pc_name: str
) -> None:
    """Give this PC and its room their ids, unless they have them."""
    if read_meta(db, "pc") is not None:
        return
    room, pc = new_id(), new_id()
    db.execute("INSERT INTO room (id, name) VALUES (?, '')", (room,))
    db.execute("INSERT INTO pc (id, room, name) VALUES (?, ?, ?)", (pc, room, pc_name))
    write_meta(db, "room", room)
    write_meta(db, "pc", pc)


def read_meta(db: sqlite3.Connection, key: str) -> str | None:
    """Return what the file says of itself under a key."""
    row = db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return None if row is None else row["value"]


def write_meta(db: sqlite3.Connection, key: str, value: str) -> None:
    """Let the file say something of itself."""
    db.execute(
        "INSERT INTO meta (key, value) VALUES (?, ?)"
        " ON CONFLICT DO UPDATE SET value = excluded.value",
        (key, value),
    )


def insert_person(db: sqlite3.Connection, person: Person) -> None:
    """Keep a person; the same person again brings a newer name, language and role."""
    db.execute(
        """
        INSERT INTO person (id, room, name, language, role, created)
        VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE
           SET room = excluded.room, name = excluded.name,
               language = excluded.language, role = excluded.role
        """,
        (
            person.id,
            person.room,
            person.name,
            person.language,
            person.role,
            wall_to_text(person.created),
        ),
    )


def insert_strangers(  # noqa: PLR0913 (the ids a head brings along)
    db: sqlite3.Connection,
    *,
    room: RoomId,
    pc: PcId,
    people: Iterable[PersonId],
    language: str,
    seen: datetime,
) -> None:
    """Make rows for a room, a PC and people who are known by their ids alone."""
    db.execute(
        "INSERT INTO room (id, name) VALUES (?, '') ON CONFLICT DO NOTHING", (room,)
    )
    db.execute(
        "INSERT INTO pc (id, room, name) VALUES (?, ?, '') ON CONFLICT DO NOTHING",
        (pc, room),
    )
    db.executemany(
        """
        INSERT INTO person (id, room, name, language, role, created)
        VALUES (?, ?, '', ?, ?, ?)
            ON CONFLICT DO NOTHING
        """,
        [
            (person, room, language, Role.TRAINEE, wall_to_text(seen))
            for person in people
        ],
    )


def write_person_setting(
    db: sqlite3.Connection, person: PersonId, key: str, text: str
) -> None:
    """Remember what a person chose; `text` is JSON."""
    db.execute(
        "INSERT INTO person_setting (person, key, value) VALUES (?, ?, ?)"
        " ON CONFLICT DO UPDATE SET value = excluded.value",
        (person, key, text),
    )


def write_pc_setting(db: sqlite3.Connection, pc: PcId, key: str, text: str) -> None:
    """Remember what was chosen for a PC; `text` is JSON."""
    db.execute(
        "INSERT INTO pc_setting (pc, key, value) VALUES (?, ?, ?)"
        " ON CONFLICT DO UPDATE SET value = excluded.value",
        (pc, key, text),
    )


def erase(
    db: sqlite3.Connection, person: PersonId, *, author: PersonId, at: datetime
) -> None:
    """Take away all that a person said, wrote and scored, and the name.

    A call that was not over yet is filed. What is left tells that somebody took calls
    on this PC, and when; the chain of every record still holds.

    Raises:
        StoreError: If `author` is neither the person nor looks after them, or if nobody
            would be left to look after the room.
    """
    if is_erased(db, person):
        return
    if person != author:
        refuse_unless_managed(db, author, room_of(db, person), {role_of(db, person)})
    refuse_last_administrator(db, person)
    unfinished = db.execute(
        "SELECT id FROM call WHERE person = ? AND seal IS NULL ORDER BY started, id",
        (person,),
    ).fetchall()
    # A trigger of the schema takes everything away in the same breath.
    db.execute(
        "INSERT INTO erasure (person, at, author) VALUES (?, ?, ?)",
        (person, wall_to_text(at), author),
    )
    for row in unfinished:
        add_link(db, Linked.OVER, row["id"], call=row["id"])
    add_link(db, Linked.ERASURE, person)


def is_erased(db: sqlite3.Connection, person: PersonId) -> bool:
    """Return whether a person was erased on this PC."""
    found = db.execute("SELECT 1 FROM erasure WHERE person = ?", (person,)).fetchone()
    return found is not None
