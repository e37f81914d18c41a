"""Writing what people sign in with, their roles, and what is set for the room.

Every function works on the writer's connection, inside a transaction that is open. Who
asks is told as `author`, and what the role of that person does not allow is refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from phonecoach.accounts import GUARDED, Kind, Outcome, Role, sets_up_the_room
from phonecoach.call.record import PcId, PersonId, RoomId
from phonecoach.errors import StoreError
from phonecoach.store.allowed import (
    administrators,
    refuse_last_administrator,
    refuse_unless_managed,
    role_in,
    role_of,
    room_of,
)
from phonecoach.store.people import insert_person
from phonecoach.store.rows import wall_to_text

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from phonecoach.accounts import Seal
    from phonecoach.store.rows import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTry:
    """A try to sign in, or a secret that was taken away, ready to be kept."""

    id: str
    person: PersonId
    pc: PcId
    kind: Kind
    outcome: Outcome
    author: PersonId
    at: datetime


def found_room(
    db: sqlite3.Connection, person: Person, seals: Iterable[Seal], at: datetime
) -> None:
    """Keep the first administrator of a room with what they sign in with.

    Raises:
        StoreError: If the room has an administrator.
    """
    if administrators(db, person.room):
        raise StoreError(
            "This room has an administrator already. Ask them to add you, or sign in "
            "as the administrator with the password or the recovery code."
        )
    insert_person(db, person)
    write_seals(db, person.id, seals, at)


def admit(
    db: sqlite3.Connection,
    person: Person,
    seals: Iterable[Seal],
    *,
    author: PersonId,
    at: datetime,
) -> None:
    """Keep a new person whom `author` has added.

    Raises:
        StoreError: If the author may not add somebody with that role.
    """
    refuse_unless_managed(db, author, person.room, {person.role})
    insert_person(db, person)
    write_seals(db, person.id, seals, at)


def change_person(
    db: sqlite3.Connection,
    person: Person,
    seals: Iterable[Seal],
    *,
    author: PersonId,
    at: datetime,
) -> None:
    """Give a person another name, language or role at the word of `author`.

    Whoever comes to a role that asks for a password, or leaves one, brings no earlier
    secret along.

    Raises:
        StoreError: If the author may not, or nobody would be left to look after the
            room.
    """
    before = role_of(db, person.id)
    refuse_unless_managed(db, author, person.room, {before, person.role})
    if person.role is not Role.ADMINISTRATOR:
        refuse_last_administrator(db, person.id)
    insert_person(db, person)
    if (before in GUARDED) is not (person.role in GUARDED):
        db.execute("DELETE FROM credential WHERE person = ?", (person.id,))
        write_seals(db, person.id, seals, at)


def reset(
    db: sqlite3.Connection,
    person: PersonId,
    seals: Iterable[Seal],
    tried: NewTry,
) -> None:
    """Take a person's secret away at the word of `tried.author`, and keep that.

    Raises:
        StoreError: If the author may not.
    """
    refuse_unless_managed(db, tried.author, room_of(db, person), {role_of(db, person)})
    db.execute("DELETE FROM credential WHERE person = ?", (person,))
    write_seals(db, person, seals, tried.at)
    insert_try(db, tried)


def write_seals(
    db: sqlite3.Connection, person: PersonId, seals: Iterable[Seal], at: datetime
) -> None:
    """Keep what a person signs in with; of each kind the latest alone."""
    db.executemany(
        """
        INSERT OR REPLACE INTO credential (person, kind, n, r, p, salt, digest, made)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
            (
                person,
                each.kind,
                each.cost.n,
                each.cost.r,
                each.cost.p,
                each.salt,
                each.digest,
                wall_to_text(at),
            )
            for each in seals
        ],
    )


def drop_seal(db: sqlite3.Connection, person: PersonId, kind: Kind) -> None:
    """Forget one kind of secret of a person."""
    db.execute("DELETE FROM credential WHERE person = ? AND kind = ?", (person, kind))


def insert_try(db: sqlite3.Connection, new: NewTry) -> None:
    """Keep a try to sign in."""
    db.execute(
        """
        INSERT INTO sign_in (id, person, pc, kind, outcome, author, at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        (
            new.id,
            new.person,
            new.pc,
            new.kind,
            new.outcome,
            new.author,
            wall_to_text(new.at),
        ),
    )


def write_room_setting(
    db: sqlite3.Connection, room: RoomId, key: str, text: str, *, author: PersonId
) -> None:
    """Set something for a room; `text` is JSON.

    Raises:
        StoreError: If the author is no administrator of the room.
    """
    _refuse_unless_setting_up(db, author, room)
    db.execute(
        "INSERT INTO room_setting (room, key, value) VALUES (?, ?, ?)"
        " ON CONFLICT DO UPDATE SET value = excluded.value",
        (room, key, text),
    )


def write_place_names(
    db: sqlite3.Connection,
    room: tuple[RoomId, str],
    pc: tuple[PcId, str],
    *,
    author: PersonId,
) -> None:
    """Name a room and a PC, each told by its id.

    Raises:
        StoreError: If the author is no administrator of the room.
    """
    _refuse_unless_setting_up(db, author, room[0])
    db.execute("UPDATE room SET name = ? WHERE id = ?", (room[1], room[0]))
    db.execute("UPDATE pc SET name = ? WHERE id = ?", (pc[1], pc[0]))


def _refuse_unless_setting_up(
    db: sqlite3.Connection, author: PersonId, room: RoomId
) -> None:
    if not sets_up_the_room(role_in(db, author, room)):
        raise StoreError(
            "The settings of the room are changed by its administrators. Sign in as "
            "one of these."
        )
