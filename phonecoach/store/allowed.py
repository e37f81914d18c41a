"""Whether somebody's role allows what is asked.

Every function works on the writer's connection, inside a transaction that is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.accounts import Role, manages
from phonecoach.call.record import PersonId, RoomId
from phonecoach.errors import StoreError

if TYPE_CHECKING:
    import sqlite3


def refuse_unless_managed(
    db: sqlite3.Connection, author: PersonId, room: RoomId, roles: set[Role]
) -> None:
    """Refuse what is asked about people whom the author does not look after.

    Raises:
        StoreError: If one of the roles is beyond the author.
    """
    if not roles <= manages(role_in(db, author, room)):
        raise StoreError(
            "You may not do this for that person. Trainees are looked after by the "
            "supervisors and administrators of the room, everybody else by its "
            "administrators. Sign in as one of these."
        )


def refuse_last_administrator(db: sqlite3.Connection, person: PersonId) -> None:
    """Refuse to lose the last administrator of a room.

    Raises:
        StoreError: If the person is the last one.
    """
    if administrators(db, room_of(db, person)) == [person]:
        raise StoreError(
            "This is the last administrator of the room, and nobody else could look "
            "after its people. Make somebody else an administrator first."
        )


def role_of(db: sqlite3.Connection, person: PersonId) -> Role:
    """Return a person's role; a trainee's where nobody is known by that id."""
    row = db.execute("SELECT role FROM person WHERE id = ?", (person,)).fetchone()
    return Role.TRAINEE if row is None else Role(row["role"])


def room_of(db: sqlite3.Connection, person: PersonId) -> RoomId:
    """Return the room of a person; one that is none where nobody is known so."""
    row = db.execute("SELECT room FROM person WHERE id = ?", (person,)).fetchone()
    return RoomId("" if row is None else row["room"])


def role_in(db: sqlite3.Connection, person: PersonId, room: RoomId) -> Role:
    """Return a person's role as far as it reaches into a room."""
    row = db.execute(
        "SELECT role FROM person WHERE id = ? AND room = ? AND erased IS NULL",
        (person, room),
    ).fetchone()
    return Role.TRAINEE if row is None else Role(row["role"])


def administrators(db: sqlite3.Connection, room: RoomId) -> list[PersonId]:
    """Return who looks after a room."""
    rows = db.execute(
        "SELECT id FROM person"
        " WHERE room = ? AND role = 'administrator' AND erased IS NULL",
        (room,),
    ).fetchall()
    return [PersonId(row["id"]) for row in rows]
