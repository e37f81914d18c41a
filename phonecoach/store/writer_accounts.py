"""What is written about people, what they sign in with, and the room they share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from phonecoach.accounts import (
    GUARDED,
    Kind,
    Outcome,
    Role,
    Seal,
    new_code,
    room_to_json,
    seal,
)
from phonecoach.call.record import PersonId
from phonecoach.store import credentials, people
from phonecoach.store.chain import to_text
from phonecoach.store.rows import ROOM_KEY, Person

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from datetime import datetime

    from phonecoach.accounts import RoomSettings
    from phonecoach.call.record import PcId, RoomId
    from phonecoach.store.batching import WriterThread
    from phonecoach.units import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Admitted:
    """Somebody who was added, and what is told once.

    Attributes:
        person: Who.
        code: With it the person chooses a password; empty for trainees. It is kept
            sealed alone, so that nobody can be told again.
    """

    person: Person
    code: str


class AccountWriting:
    """Puts what concerns people into the hands of the writer's thread; never waits.

    What the role of an `author` does not allow is refused on that thread and reaches
    `on_error`; a caller that must know calls `flush`.

    Attributes:
        pc: The id of this PC.
        room: The id of the room this PC stands in.
    """

    def __init__(  # noqa: PLR0913 (everything that is random or a clock is handed in)
        self,
        thread: WriterThread,
        *,
        pc: PcId,
        room: RoomId,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        new_salt: Callable[[], bytes],
    ) -> None:
        self.pc = pc
        self.room = room
        self._thread = thread
        self._now = now
        self._new_id = new_id
        self._new_salt = new_salt

    # People ---------------------------------------------------------------------------

    def add_person(
        self, *, name: str, language: Language, role: Role = Role.TRAINEE
    ) -> Person:
        """Keep a new person of this room, without any secret, and return them."""
        person = self._new_person(name, language, role)
        self.keep_person(person)
        return person

    def keep_person(self, person: Person) -> None:
        """Keep a person, or a new name, language or role of one."""
        self._thread.put(lambda db: people.insert_person(db, person), urgent=True)

    def erase_person(self, person: PersonId, *, author: PersonId) -> None:
        """Erase what a person said, wrote and scored, and the name; `author` asks."""
        at = self._now()
        self._thread.put(
            lambda db: people.erase(db, person, author=author, at=at),
            urgent=True,
            for_good=True,
        )

    def found_room(self, *, name: str, language: Language, password: str) -> Admitted:
        """Keep the first administrator of this room.

        Returns:
            The administrator and the recovery code.
        """
        person = self._new_person(name, language, Role.ADMINISTRATOR)
        code, sealed = self._new_code()
        seals = (self._seal(Kind.PASSWORD, password), sealed)
        at = self._now()
        self._thread.put(
            lambda db: credentials.found_room(db, person, seals, at), urgent=True
        )
        return Admitted(person=person, code=code)

    def admit(
        self, *, name: str, language: Language, role: Role, author: PersonId
    ) -> Admitted:
        """Keep a new person whom somebody who may has added."""
        person = self._new_person(name, language, role)
        code, seals = self._first_code(role)
        at = self._now()
        self._thread.put(
            lambda db: credentials.admit(db, person, seals, author=author, at=at),
            urgent=True,
        )
        return Admitted(person=person, code=code)

    def change_person(
        self, before: Person, after: Person, *, author: PersonId
    ) -> Admitted:
        """Keep a new name, language or role that somebody who may has given a person.

        Returns:
            The person, with a code if they did not need a password before and do now.
        """
        needs = before.role not in GUARDED
        code, seals = self._first_code(after.role) if needs else ("", ())
        at = self._now()
        self._thread.put(
            lambda db: credentials.change_person(
                db, after, seals, author=author, at=at
            ),
            urgent=True,
        )
        return Admitted(person=after, code=code)

    # What they sign in with -----------------------------------------------------------

    def choose_secret(self, person: Person, secret: str) -> None:
        """Keep a new PIN or password, as the person's role asks for; a code is used up.

        Whether it is a fit one is for `flaw_of` to say beforehand.
        """
        guarded = person.role in GUARDED
        sealed = self._seal(Kind.PASSWORD if guarded else Kind.PIN, secret)
        at = self._now()

        def write(db: sqlite3.Connection) -> None:
            credentials.write_seals(db, person.id, (sealed,), at)
            if person.role is not Role.ADMINISTRATOR:
                credentials.drop_seal(db, person.id, Kind.CODE)

        self._thread.put(write, urgent=True)

    def renew_code(self, person: PersonId) -> str:
        """Give a person a new recovery code in place of the earlier, and return it."""
        code, sealed = self._new_code()
        at = self._now()
        self._thread.put(
            lambda db: credentials.write_seals(db, person, (sealed,), at), urgent=True
        )
        return code

    def drop_pin(self, person: PersonId) -> None:
        """Let a person sign in without a PIN again."""
        self._thread.put(
            lambda db: credentials.drop_seal(db, person, Kind.PIN), urgent=True
        )

    def reset_secret(self, person: Person, *, author: PersonId) -> Admitted:
        """Take a person's PIN or password away; `author` asks.

        A trainee chooses a PIN anew at the next sign-in, anybody else a password with
        the code.
        """
        code, seals = self._first_code(person.role)
        kind = Kind.PASSWORD if seals else Kind.PIN
        tried = self._new_try(person.id, kind, Outcome.RESET, author)
        self._thread.put(
            lambda db: credentials.reset(db, person.id, seals, tried), urgent=True
        )
        return Admitted(person=person, code=code)

    def note_try(self, person: PersonId, kind: Kind, outcome: Outcome) -> None:
        """Keep that somebody tried to sign in as a person, and how it ended."""
        tried = self._new_try(person, kind, outcome, person)
        self._thread.put(lambda db: credentials.insert_try(db, tried), urgent=True)

    # What was chosen ------------------------------------------------------------------

    def keep_setting(self, person: PersonId, key: str, value: Any) -> None:  # noqa: ANN401 (any JSON value)
        """Remember what a person chose."""
        text = to_text(value)
        self._thread.put(
            lambda db: people.write_person_setting(db, person, key, text), urgent=False
        )

    def keep_pc_setting(self, key: str, value: Any) -> None:  # noqa: ANN401 (any JSON value)
        """Remember what was chosen for this PC."""
        text = to_text(value)
        self._thread.put(
            lambda db: people.write_pc_setting(db, self.pc, key, text), urgent=False
        )

    def keep_room_settings(self, settings: RoomSettings, *, author: PersonId) -> None:
        """Remember what an administrator has set for this room."""
        text = to_text(room_to_json(settings))
        self._thread.put(
            lambda db: credentials.write_room_setting(
                db, self.room, ROOM_KEY, text, author=author
            ),
            urgent=True,
        )

    def keep_place_names(self, room: str, pc: str, *, author: PersonId) -> None:
        """Remember what an administrator calls this room and this PC."""
        self._thread.put(
            lambda db: credentials.write_place_names(
                db, (self.room, room), (self.pc, pc), author=author
            ),
            urgent=True,
        )

    # ----------------------------------------------------------------------------------

    def _new_person(self, name: str, language: Language, role: Role) -> Person:
        return Person(
            id=PersonId(self._new_id()),
            name=name,
            language=language,
            role=role,
            room=self.room,
            created=self._now(),
        )

    def _seal(self, kind: Kind, secret: str) -> Seal:
        return seal(kind, secret, self._new_salt())

    def _new_code(self) -> tuple[str, Seal]:
        # One draw is 16 bytes, and the salt must not tell anything of the code.
        code = new_code(self._new_salt() + self._new_salt())
        return code, self._seal(Kind.CODE, code)

    def _first_code(self, role: Role) -> tuple[str, tuple[Seal, ...]]:
        """Return a code for whoever needs a password, and nothing for a trainee."""
        if role not in GUARDED:
            return "", ()
        code, sealed = self._new_code()
        return code, (sealed,)

    def _new_try(
        self, person: PersonId, kind: Kind, outcome: Outcome, author: PersonId
    ) -> credentials.NewTry:
        return credentials.NewTry(
            id=self._new_id(),
            person=person,
            pc=self.pc,
            kind=kind,
            outcome=outcome,
            author=author,
            at=self._now(),
        )
