"""Writing assignments, and what is done about them.

Every function works on the writer's connection, inside a transaction that is open.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from phonecoach.accounts import Role
from phonecoach.call.record import CallId, PersonId, Purpose, RoomId
from phonecoach.errors import StoreError, told
from phonecoach.store import calls
from phonecoach.store.allowed import role_in
from phonecoach.store.chain import salted
from phonecoach.store.linking import Linked, add_link
from phonecoach.store.people import is_erased
from phonecoach.store.rows import wall_to_text
from phonecoach.store.rows_assigned import AssignmentId, DeedKind

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from phonecoach.scenario import CaseId
    from phonecoach.store.rows_assigned import NewAssignment


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Something done about an assignment, ready to be kept.

    Attributes:
        id: Of the deed.
        assignment: What it is about.
        kind: What was done.
        author: By whom.
        at: When.
        text: What it says, as JSON.
        salt: 16 random bytes.
        person: Whom it concerns; None for everybody.
        call: The test that was begun.
    """

    id: str
    assignment: AssignmentId
    kind: DeedKind
    author: PersonId
    at: datetime
    text: str
    salt: bytes
    person: PersonId | None = None
    call: CallId | None = None


def give(
    db: sqlite3.Connection, new: NewAssignment, room: RoomId, deeds: Iterable[Deed]
) -> None:
    """Keep an assignment of a room, and to whom it was given.

    Whoever was erased meanwhile is left out.

    Raises:
        StoreError: If the author is no supervisor of the room.
    """
    kept = [one for one in deeds if one.person and not is_erased(db, one.person)]
    if not kept:
        raise StoreError(
            "There is nobody left to whom this could be given. Choose somebody else."
        )
    _refuse_unless_supervisor(db, kept[0].author, room)
    db.execute(
        """
        INSERT INTO assignment (
            id, room, author, given, purpose, cases, due, pass_mark, team
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        (
            kept[0].assignment,
            room,
            kept[0].author,
            wall_to_text(kept[0].at),
            new.purpose,
            json.dumps(new.cases),
            wall_to_text(new.due),
            new.pass_mark,
            new.team,
        ),
    )
    add_link(db, Linked.ASSIGNMENT, kept[0].assignment)
    for deed in kept:
        _insert(db, deed)


def do(db: sqlite3.Connection, deed: Deed) -> None:
    """Withdraw an assignment or grant another try, at the word of a supervisor.

    Raises:
        StoreError: If the author is no supervisor of its room, or it is withdrawn, or
            the person or the case of another try has nothing to do with it.
    """
    _refuse_unless_supervisor(db, deed.author, _room(db, deed.assignment))
    _refuse_withdrawn(db, deed.assignment)
    if deed.kind is DeedKind.GRANTED:
        _refuse_unless_given(db, deed)
    _insert(db, deed)


def certify(db: sqlite3.Connection, deed: Deed, taken: Iterable[CallId]) -> None:
    """Certify that somebody has passed, at the word of a supervisor.

    Args:
        db: The writer's connection.
        deed: That of the certificate.
        taken: The calls that passed; each is signed off, and waits for nothing.

    Raises:
        StoreError: If the author is no supervisor of its room or certifies themselves,
            or if one of the calls is not signed off.
    """
    _refuse_unless_supervisor(db, deed.author, _room(db, deed.assignment))
    wanted = list(taken)
    signed = db.execute(
        "SELECT count(*) FROM review WHERE signed AND waiting + fatal + disputed = 0"
        " AND person = ? AND person <> ?"
        " AND call IN (SELECT value FROM json_each(?))",
        (deed.person, deed.author, json.dumps(wanted)),
    ).fetchone()[0]
    if not wanted or signed != len(wanted):
        raise StoreError(
            "A certificate is given once every card is signed off and nothing on it "
            "waits for a human. Open the cards, mark what waits and sign them off."
        )
    _insert(db, deed)


def begin_test(db: sqlite3.Connection, call: calls.NewCall, deed: Deed) -> None:
    """Begin the record of a test; from here on the try is used up.

    Raises:
        StoreError: If it was not given to the person, was withdrawn, or no try is left.
    """
    head = call.head
    row = db.execute(
        """
        SELECT purpose,
               ? IN (SELECT value FROM json_each(cases)) AS holds,
               EXISTS (SELECT 1 FROM deed WHERE deed.assignment = assignment.id
                          AND deed.person = ? AND kind = 'given') AS theirs
          FROM assignment WHERE id = ?
        """,
        (head.case, head.person, deed.assignment),
    ).fetchone()
    if (
        row is None
        or not (row["holds"] and row["theirs"])
        or not row["purpose"] == head.purpose == Purpose.TEST
    ):
        raise StoreError(
            "This test was not given to you. Choose one that is listed on Today."
        )
    _refuse_withdrawn(db, deed.assignment)
    if _tries_left(db, deed.assignment, head.person, head.case) <= 0:
        raise StoreError(
            "You have used your try at this test. Ask a supervisor, who can grant "
            "another."
        )
    calls.insert_call(db, call)
    _insert(db, deed)


def _refuse_unless_given(db: sqlite3.Connection, deed: Deed) -> None:
    row = db.execute(
        "SELECT 1 FROM assignment JOIN deed ON deed.assignment = assignment.id"
        " WHERE assignment.id = ? AND deed.person = ? AND kind = 'given'"
        " AND ? IN (SELECT value FROM json_each(cases))",
        (deed.assignment, deed.person, json.loads(deed.text)["case"]),
    ).fetchone()
    if row is None:
        raise StoreError(
            "This case was not given to this person, so there is no other try at it. "
            "Give it first."
        )


def _tries_left(
    db: sqlite3.Connection, assignment: AssignmentId, person: PersonId, case: CaseId
) -> int:
    values = {"assignment": assignment, "person": person, "case": case}
    begun = db.execute(
        "SELECT count(*) FROM deed JOIN call ON call.id = deed.call"
        " WHERE assignment = :assignment AND deed.person = :person"
        " AND case_id = :case",
        values,
    ).fetchone()[0]
    granted = db.execute(
        "SELECT count(*) FROM deed WHERE assignment = :assignment"
        " AND person = :person AND kind = 'granted'"
        " AND json_extract(payload, '$.case') = :case",
        values,
    ).fetchone()[0]
    return int(1 + granted - begun)


def _insert(db: sqlite3.Connection, deed: Deed) -> None:
    db.execute(
        """
        INSERT INTO deed (
            id, assignment, person, call, author, at, kind, payload, salt, digest
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        (
            deed.id,
            deed.assignment,
            deed.person,
            deed.call,
            deed.author,
            wall_to_text(deed.at),
            deed.kind,
            deed.text,
            deed.salt,
            salted(deed.salt, deed.text),
        ),
    )
    add_link(db, Linked.DEED, deed.id)


def _room(db: sqlite3.Connection, assignment: AssignmentId) -> RoomId:
    row = db.execute(
        "SELECT room FROM assignment WHERE id = ?", (assignment,)
    ).fetchone()
    return RoomId("" if row is None else row["room"])


def _refuse_unless_supervisor(
    db: sqlite3.Connection, author: PersonId, room: RoomId
) -> None:
    if role_in(db, author, room) is not Role.SUPERVISOR:
        raise StoreError(
            "Assignments are given, withdrawn and certified by the supervisors of the "
            "room. Sign in as one of these."
        )


def _refuse_withdrawn(db: sqlite3.Connection, assignment: AssignmentId) -> None:
    row = db.execute(
        "SELECT at FROM deed WHERE assignment = ? AND kind = 'withdrawn'", (assignment,)
    ).fetchone()
    if row is not None:
        raise StoreError(
            told(
                "This assignment was withdrawn on {day}, so nothing more can be done "
                "about it. Give it anew.",
                day=row["at"][:10],
            )
        )
