"""What cards come to with the marks that humans gave.

Writing works on the writer's connection, inside a transaction that is open.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from phonecoach.call.annotations import HumanMark
from phonecoach.call.codec import kind_of
from phonecoach.call.record import PersonId
from phonecoach.checklist import checklist, profile
from phonecoach.scoring.overruling import overruled
from phonecoach.store import from_rows
from phonecoach.store.payloads import to_card

if TYPE_CHECKING:
    import sqlite3

    from phonecoach.call.annotations import Annotation
    from phonecoach.call.record import CallId
    from phonecoach.scoring.card import Card

HUMAN_MARKS = (
    "SELECT * FROM annotation WHERE call = :call AND kind = :kind"
    " AND payload IS NOT NULL ORDER BY written, id"
)
"""The marks humans gave in a call; `kind` is that of `HumanMark`."""


def that_counts(
    card: Card, marks: tuple[Annotation, ...], person: str, profile_name: str
) -> Card:
    """Return a card with the marks that humans gave.

    Args:
        card: As the machine made it.
        marks: The humans' marks of the call.
        person: Whose call it is.
        profile_name: The profile it was taken under.
    """
    return overruled(
        card, marks, PersonId(person), checklist(), profile(profile_name).passing
    )


def refresh_result(db: sqlite3.Connection, call: CallId) -> None:
    """Work out anew what a call's card comes to, if a human has marked any of it."""
    row = db.execute(
        "SELECT card.payload, call.person, call.profile FROM current_card"
        " JOIN card ON card.id = current_card.card"
        " JOIN call ON call.id = current_card.call WHERE current_card.call = ?",
        (call,),
    ).fetchone()
    marks = db.execute(
        HUMAN_MARKS, {"call": call, "kind": kind_of(HumanMark)}
    ).fetchall()
    if row is None or not marks:
        return
    given = tuple(from_rows.annotation(one) for one in marks)
    card = that_counts(to_card(row["payload"]), given, row["person"], row["profile"])
    db.execute(
        """
        INSERT INTO result (call, score, applied, pending, passed, sections)
        VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE
           SET score = excluded.score, applied = excluded.applied,
               pending = excluded.pending, passed = excluded.passed,
               sections = excluded.sections
        """,
        (
            call,
            card.score,
            card.applied,
            card.pending,
            card.passed,
            json.dumps(card.sections),
        ),
    )
