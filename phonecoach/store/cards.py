"""Writing cards, and pointing at the one that counts.

Every function works on the writer's connection, inside a transaction that is open.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from phonecoach.call.record import Purpose
from phonecoach.errors import StoreError
from phonecoach.scoring.card import Card, Mark
from phonecoach.store.linking import Linked, add_link
from phonecoach.store.results import refresh_result
from phonecoach.store.rows import CardId, share_to_ppm, wall_to_text

if TYPE_CHECKING:
    import sqlite3

_CARD_STAYS = (Purpose.TEST,)
"""Purposes whose first card stays the one that counts, whatever rules come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCard:
    """A card, coded and ready to be kept."""

    id: CardId
    made: datetime
    card: Card
    text: str
    history_text: str
    salt: bytes
    """Of its link, 16 random bytes."""


def insert_card(db: sqlite3.Connection, new: NewCard) -> None:
    """Keep a card with its history and its items, and let it count if it may.

    A card of a test is kept beside the first one, which goes on to count.
    """
    card, versions = new.card, new.card.versions
    db.execute(
        """
        INSERT INTO card (
            id, call, made, checklist, profile, rules, listener, program, score,
            applied, pending, passed, payload
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        (
            new.id,
            card.call,
            wall_to_text(new.made),
            versions.checklist,
            versions.profile,
            versions.rules,
            versions.listener,
            versions.program,
            card.score,
            card.applied,
            card.pending,
            card.passed,
            new.text,
        ),
    )
    db.execute(
        "INSERT INTO history_snapshot (card, payload) VALUES (?, ?)",
        (new.id, new.history_text),
    )
    _insert_items(db, new.id, card)
    add_link(db, Linked.CARD, new.id, call=card.call, salt=new.salt)
    _let_newest_count(db, new)


def _insert_items(db: sqlite3.Connection, card_id: CardId, card: Card) -> None:
    db.executemany(
        "INSERT INTO card_item (card, item, mark, share_ppm, applied)"
        " VALUES (?, ?, ?, ?, ?)",
        [
            (
                card_id,
                item.no,
                item.mark,
                share_to_ppm(item.mark, item.share),
                item.mark is not Mark.NOT_APPLICABLE,
            )
            for item in card.items
        ],
    )


def _let_newest_count(db: sqlite3.Connection, new: NewCard) -> None:
    call = new.card.call
    pointed = db.execute(
        "SELECT purpose FROM current_card JOIN call ON call.id = current_card.call"
        " WHERE call = ?",
        (call,),
    ).fetchone()
    if pointed is None:
        db.execute(
            "INSERT INTO current_card (call, card) VALUES (?, ?)", (call, new.id)
        )
        add_link(db, Linked.CURRENT, new.id, call=call)
        refresh_result(db, call)
    elif pointed["purpose"] not in _CARD_STAYS:
        point_at(db, new.id)


def point_at(db: sqlite3.Connection, card: CardId) -> None:
    """Let a kept card be the one that counts for its call.

    Raises:
        StoreError: If there is no such card.
        sqlite3.IntegrityError: If the call was a test.
    """
    pointed = db.execute(
        """
        UPDATE current_card SET card = :card
         WHERE call = (SELECT call FROM card WHERE id = :card)
        RETURNING call
        """,
        {"card": card},
    ).fetchall()
    if not pointed:
        raise StoreError(
            f"The training record has no card {card}, so it cannot count for a call. "
            "Choose one of the call's own cards."
        )
    add_link(db, Linked.CURRENT, card, call=pointed[0]["call"])
    refresh_result(db, pointed[0]["call"])
