"""What cards come to with the marks that humans gave.

Writing works on the writer's connection, inside a transaction that is open.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from phonecoach.call.annotations import HumanMark
from phonecoach.call.codec import kind_of
from phonecoach.call.in_force import checklist_of, profile_of
from phonecoach.errors import PhonecoachError
from phonecoach.scoring.overruling import overruled
from phonecoach.store import from_rows
from phonecoach.store.payloads import to_card, to_head

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from phonecoach.call.annotations import Annotation
    from phonecoach.call.record import CallId, Head
    from phonecoach.scoring.card import Card

HUMAN_MARKS = (
    "SELECT * FROM annotation WHERE call = :call AND kind = :kind"
    " AND payload IS NOT NULL ORDER BY written, id"
)
"""The marks humans gave in a call; `kind` is that of `HumanMark`."""


def that_counts(card: Card, marks: tuple[Annotation, ...], head: Head) -> Card:
    """Return a card with the marks that humans gave.

    Args:
        card: As the machine made it.
        marks: The humans' marks of the call.
        head: Of the call.
    """
    return overruled(
        card, marks, head.person, checklist_of(head), profile_of(head).passing
    )


def refresh_result(db: sqlite3.Connection, call: CallId) -> None:
    """Work out anew what a call's card comes to, if a human has marked any of it."""
    values = _result(db, call)
    if values is None:
        return
    db.execute(
        """
        INSERT INTO result (call, score, applied, pending, passed, sections)
        VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE
           SET score = excluded.score, applied = excluded.applied,
               pending = excluded.pending, passed = excluded.passed,
               sections = excluded.sections
        """,
        values,
    )


def wrong_results(db: sqlite3.Connection) -> Iterator[str]:
    """Yield the calls whose result is not what their card and their marks come to."""
    rows = db.execute(
        "SELECT call FROM result UNION SELECT human_mark.call FROM human_mark"
        " JOIN current_card ON current_card.call = human_mark.call ORDER BY 1"
    ).fetchall()
    for row in rows:
        kept = db.execute(
            "SELECT call, score, applied, pending, passed, sections FROM result"
            " WHERE call = ?",
            (row["call"],),
        ).fetchone()
        try:
            right = _result(db, row["call"])
        except (PhonecoachError, ArithmeticError, LookupError, TypeError, ValueError):
            right = None  # what it rests on was changed, and cannot be read any more
        if kept is None or tuple(kept) != right:
            yield row["call"]


def _result(db: sqlite3.Connection, call: str) -> tuple[object, ...] | None:
    """Return the row of a call; None where no human has marked, or without a card."""
    row = db.execute(
        "SELECT card.payload, call.head_version, call.head FROM current_card"
        " JOIN card ON card.id = current_card.card"
        " JOIN call ON call.id = current_card.call WHERE current_card.call = ?",
        (call,),
    ).fetchone()
    marks = db.execute(
        HUMAN_MARKS, {"call": call, "kind": kind_of(HumanMark)}
    ).fetchall()
    if row is None or not marks:
        return None
    given = tuple(from_rows.annotation(one) for one in marks)
    head = to_head(row["head_version"], row["head"])
    card = that_counts(to_card(row["payload"]), given, head)
    sections = json.dumps(card.sections)
    return call, card.score, card.applied, card.pending, card.passed, sections
