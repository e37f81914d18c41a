"""What is read about people, what they sign in with, and the room they share."""

from __future__ import annotations

import enum
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from phonecoach.accounts import (
    GUARDED,
    Cost,
    Kind,
    Outcome,
    Role,
    RoomSettings,
    Seal,
    Try,
    gathered,
    manages,
    room_from,
    wait_left,
)
from phonecoach.call.record import PersonId
from phonecoach.store import from_rows
from phonecoach.store.reading import Reading
from phonecoach.store.rows import ROOM_KEY, Person, wall_to_text
from phonecoach.store.rows_group import Team, TeamId

if TYPE_CHECKING:
    import sqlite3

    from phonecoach.accounts import WrongTries


class Asked(enum.Enum):
    """What somebody is asked for before they sit down."""

    NOTHING = enum.auto()
    PIN = enum.auto()
    NEW_PIN = enum.auto()
    """None is chosen yet, and the room wants one."""

    PASSWORD = enum.auto()
    CODE = enum.auto()
    """No password is chosen yet; the code that came with the role lets them."""

    ADMINISTRATOR = enum.auto()
    """They need a password and have neither one nor a code: whoever looks after the
    room has to give a code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entrance:
    """How a person sits down.

    Attributes:
        asked: What for.
        has_code: Whether a code would open, too.
        wait: How long nobody may try; zero if somebody may.
    """

    asked: Asked
    has_code: bool
    wait: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A person as whoever looks after the room sees them.

    Attributes:
        person: Who.
        secrets: What they sign in with; empty for nothing.
        last_call: When their latest call began; None without one.
        managed: Whether who asks may change, reset and erase them.
    """

    person: Person
    secrets: frozenset[Kind]
    last_call: datetime | None
    managed: bool


class AccountReading(Reading):
    """Reads who there is, and how they sign in."""

    def persons(self) -> tuple[Person, ...]:
        """Return everybody of this room who may sign in, by name.

        There is no viewer: this is asked before anybody has signed in.
        """
        rows = self._rows(
            "SELECT person.* FROM person"
            " JOIN meta ON meta.key = 'room' AND meta.value = person.room"
            " WHERE erased IS NULL AND name <> '' ORDER BY name, created, id"
        )
        return tuple(from_rows.person(row) for row in rows)

    def has_administrator(self) -> bool:
        """Return whether this is a room that somebody looks after."""
        return any(one.role is Role.ADMINISTRATOR for one in self.persons())

    def setting(self, viewer: PersonId, key: str) -> Any:  # noqa: ANN401 (any JSON value)
        """Return what the viewer chose last under a key; None if nothing."""
        return self._value(
            "SELECT value FROM person_setting WHERE person = :person AND key = :key",
            person=viewer,
            key=key,
        )

    def settings(self, viewer: PersonId) -> dict[str, Any]:
        """Return all that somebody has chosen and written for themselves, by name."""
        rows = self._rows(
            "SELECT key, value FROM person_setting WHERE person = :person ORDER BY key",
            person=viewer,
        )
        return {row["key"]: json.loads(row["value"]) for row in rows}

    def pc_setting(self, key: str) -> Any:  # noqa: ANN401 (any JSON value)
        """Return what was chosen for this PC under a key; None if nothing."""
        return self._value(
            "SELECT pc_setting.value FROM pc_setting"
            " JOIN meta ON meta.key = 'pc' AND meta.value = pc"
            " WHERE pc_setting.key = :key",
            key=key,
        )

    def room_settings(self) -> RoomSettings:
        """Return what is set for this room."""
        return room_from(
            self._value(
                "SELECT room_setting.value FROM room_setting"
                " JOIN meta ON meta.key = 'room' AND meta.value = room"
                " WHERE room_setting.key = :key",
                key=ROOM_KEY,
            )
        )

    def place_names(self) -> tuple[str, str]:
        """Return what this room and this PC are called; empty for nothing."""
        (row,) = self._rows(
            "SELECT room.name AS room, pc.name AS pc FROM room, pc"
            " WHERE room.id = (SELECT value FROM meta WHERE key = 'room')"
            " AND pc.id = (SELECT value FROM meta WHERE key = 'pc')"
        )
        return row["room"], row["pc"]

    # Signing in -----------------------------------------------------------------------

    def entrance(self, person: Person, now: datetime) -> Entrance:
        """Return what somebody is asked for before they sit down as a person."""
        with self._snapshot():
            kinds = {each.kind for each in self.seals(person)}
            wrong, last = self._wrong_in_a_row(person.id)
            return Entrance(
                asked=self._asked(person, kinds),
                has_code=Kind.CODE in kinds,
                wait=wait_left(wrong, last, now),
            )

    def seals(self, person: Person) -> tuple[Seal, ...]:
        """Return what is kept of a person's secrets; for `sign_in` and `use_code`."""
        rows = self._rows(
            "SELECT * FROM credential WHERE person = :person", person=person.id
        )
        return tuple(_seal(row) for row in rows)

    def _asked(self, person: Person, kinds: set[Kind]) -> Asked:
        if person.role not in GUARDED:
            if Kind.PIN in kinds:
                return Asked.PIN
            wanted = self.room_settings().pin_required
            return Asked.NEW_PIN if wanted else Asked.NOTHING
        if Kind.PASSWORD in kinds:
            return Asked.PASSWORD
        if Kind.CODE in kinds:
            return Asked.CODE
        # Records from before there were passwords have supervisors without one.
        looked_after = self._rows(
            "SELECT 1 FROM credential JOIN person ON person.id = credential.person"
            " WHERE role = 'administrator' AND room = :room",
            room=person.room,
        )
        return Asked.ADMINISTRATOR if looked_after else Asked.NOTHING

    def _wrong_in_a_row(self, person: PersonId) -> tuple[int, datetime | None]:
        rows = self._rows(
            """
            SELECT at FROM sign_in
             WHERE person = :person AND number > (
                 SELECT coalesce(max(number), 0) FROM sign_in
                  WHERE person = :person AND outcome <> 'wrong'
             )
             ORDER BY number DESC
            """,
            person=person,
        )
        return len(rows), datetime.fromisoformat(rows[0]["at"]) if rows else None

    # Looking after people -------------------------------------------------------------

    def accounts(self, viewer: PersonId) -> tuple[Account, ...]:
        """Return everybody of the viewer's room, by name; nobody for a trainee.

        An author is shown nobody either.
        """
        with self._snapshot():
            within = manages(self._role(viewer))
            if not within:
                return ()
            rows = self._rows(
                """
                SELECT person.*,
                       (SELECT group_concat(kind) FROM credential
                         WHERE credential.person = person.id) AS kinds,
                       (SELECT max(started) FROM call
                         WHERE call.person = person.id) AS last_call
                  FROM person
                  JOIN person AS who ON who.id = :viewer AND who.room = person.room
                 WHERE person.erased IS NULL AND person.name <> ''
                 ORDER BY person.name, person.created, person.id
                """,
                viewer=viewer,
            )
        return tuple(_account(row, within) for row in rows)

    def teams(self, viewer: PersonId) -> tuple[Team, ...]:
        """Return the teams of the viewer's room, by name; none for a trainee.

        An author is shown none either.
        """
        with self._snapshot():
            if not manages(self._role(viewer)):
                return ()
            rows = self._rows(
                """
                SELECT team.id, team.name, group_concat(person) AS members
                  FROM team
                  JOIN person AS who ON who.id = :viewer AND who.room = team.room
                  LEFT JOIN team_member ON team = team.id
                 GROUP BY team.id
                 ORDER BY team.name, team.id
                """,
                viewer=viewer,
            )
        return tuple(
            Team(
                id=TeamId(row["id"]),
                name=row["name"],
                members=frozenset(map(PersonId, (row["members"] or "").split(",")))
                - {PersonId("")},
            )
            for row in rows
        )

    def wrong_tries(self, viewer: PersonId, since: datetime) -> tuple[WrongTries, ...]:
        """Return wrong tries to sign in for people of the viewer's room, latest first.

        They are shown to supervisors and administrators; others are shown nothing.
        """
        with self._snapshot():
            if not manages(self._role(viewer)):
                return ()
            rows = self._rows(
                """
                SELECT sign_in.* FROM sign_in
                  JOIN person ON person.id = sign_in.person
                  JOIN person AS who ON who.id = :viewer AND who.room = person.room
                 WHERE outcome = 'wrong' AND at >= :since
                 ORDER BY number
                """,
                viewer=viewer,
                since=wall_to_text(since),
            )
        return gathered([_try(row) for row in rows])

    def _role(self, viewer: PersonId) -> Role:
        rows = self._rows(
            "SELECT role FROM person WHERE id = :viewer AND erased IS NULL",
            viewer=viewer,
        )
        return Role(rows[0]["role"]) if rows else Role.TRAINEE


def _seal(row: sqlite3.Row) -> Seal:
    return Seal(
        kind=Kind(row["kind"]),
        cost=Cost(n=row["n"], r=row["r"], p=row["p"]),
        salt=row["salt"],
        digest=row["digest"],
    )


def _try(row: sqlite3.Row) -> Try:
    return Try(
        person=row["person"],
        kind=Kind(row["kind"]),
        at=datetime.fromisoformat(row["at"]),
        outcome=Outcome(row["outcome"]),
    )


def _account(row: sqlite3.Row, within: frozenset[Role]) -> Account:
    person, last = from_rows.person(row), row["last_call"]
    kinds = (row["kinds"] or "").split(",")
    return Account(
        person=person,
        secrets=frozenset(Kind(kind) for kind in kinds if kind),
        last_call=None if last is None else datetime.fromisoformat(last),
        managed=person.role in within,
    )
