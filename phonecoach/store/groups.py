"""Writing what a room is looked at by: teams, response times, what is due.

Every function works on the writer's connection, inside a transaction that is open.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from phonecoach.accounts import Role
from phonecoach.scoring.response_times import response_times
from phonecoach.scoring.viewing import view
from phonecoach.store.allowed import refuse_unless_managed
from phonecoach.store.people import is_erased
from phonecoach.store.rows_group import CallTimes

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from phonecoach.call.annotations import Annotation
    from phonecoach.call.record import PersonId, Record, RoomId
    from phonecoach.scenario import Case
    from phonecoach.store.rows_group import DueItem, Team, TeamId


def call_times(
    record: Record, annotations: Iterable[Annotation], case: Case
) -> CallTimes:
    """Return how soon the trainee responded in a call that is over."""
    found = response_times(view(record, tuple(annotations), case))
    return CallTimes(
        call=record.head.call,
        picked_up=found.picked_up,
        gaps=tuple(one.gap for one in found.gaps),
    )


def write_team(
    db: sqlite3.Connection, team: Team, room: RoomId, *, author: PersonId
) -> None:
    """Keep a team, or a new name or other people of one, at the word of `author`.

    Whoever was erased meanwhile is left out.

    Raises:
        StoreError: If the author does not look after the trainees of the room.
    """
    refuse_unless_managed(db, author, room, {Role.TRAINEE})
    db.execute(
        "INSERT INTO team (id, room, name) VALUES (?, ?, ?)"
        " ON CONFLICT DO UPDATE SET name = excluded.name",
        (team.id, room, team.name),
    )
    db.execute("DELETE FROM team_member WHERE team = ?", (team.id,))
    db.executemany(
        "INSERT INTO team_member (team, person) VALUES (?, ?)",
        [(team.id, one) for one in sorted(team.members) if not is_erased(db, one)],
    )


def drop_team(
    db: sqlite3.Connection, team: TeamId, room: RoomId, *, author: PersonId
) -> None:
    """Forget a team at the word of `author`; its people and their calls stay.

    Raises:
        StoreError: If the author does not look after the trainees of the room.
    """
    refuse_unless_managed(db, author, room, {Role.TRAINEE})
    db.execute("DELETE FROM team_member WHERE team = ?", (team,))
    db.execute("DELETE FROM team WHERE id = ?", (team,))


def write_times(db: sqlite3.Connection, times: CallTimes) -> None:
    """Keep how soon the trainee responded in a call, instead of what was kept.

    Where the person was erased meanwhile, nothing is kept.
    """
    row = db.execute("SELECT person FROM call WHERE id = ?", (times.call,)).fetchone()
    if row is None or is_erased(db, row["person"]):
        return
    db.execute("DELETE FROM call_times WHERE call = ?", (times.call,))
    db.execute(
        "INSERT INTO call_times (call, picked_up, gaps) VALUES (?, ?, ?)",
        (times.call, times.picked_up, json.dumps(times.gaps)),
    )


def write_due(
    db: sqlite3.Connection, person: PersonId, items: Iterable[DueItem]
) -> None:
    """Keep when a person should come back to each item, instead of what was kept."""
    if is_erased(db, person):
        return
    db.execute("DELETE FROM due_item WHERE person = ?", (person,))
    db.executemany(
        "INSERT INTO due_item (person, item, due, lacking) VALUES (?, ?, ?, ?)",
        [(person, one.item, one.due.toordinal(), one.lacking) for one in items],
    )
