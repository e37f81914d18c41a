"""From rows of the training record to what they mean."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from phonecoach.accounts import Role
from phonecoach.call.annotations import Annotation
from phonecoach.call.record import CallId, PcId, PersonId, Purpose, RoomId
from phonecoach.scenario import CaseId, Outcome
from phonecoach.scoring.card import Mark
from phonecoach.store import payloads
from phonecoach.store.rows import (
    PPM,
    CallState,
    CallSummary,
    CardId,
    EffectiveMark,
    PastMark,
    PastSummary,
    Person,
    StoredCard,
)
from phonecoach.units import Language, Micros, Mode

if TYPE_CHECKING:
    import sqlite3


def person(row: sqlite3.Row) -> Person:
    """Return a person."""
    return Person(
        id=PersonId(row["id"]),
        name=row["name"],
        language=Language(row["language"]),
        role=Role(row["role"]),
        room=RoomId(row["room"]),
        created=datetime.fromisoformat(row["created"]),
    )


def summary(row: sqlite3.Row) -> CallSummary:
    """Return a call in a list, from the view `seen_call`."""
    outcome = row["outcome"]
    return CallSummary(
        call=CallId(row["id"]),
        person=PersonId(row["person"]),
        pc=PcId(row["pc"]),
        case=CaseId(row["case_id"]),
        language=Language(row["language"]),
        mode=Mode(row["mode"]),
        purpose=Purpose(row["purpose"]),
        started=datetime.fromisoformat(row["started"]),
        state=CallState(row["state"]),
        outcome=None if outcome is None else Outcome(outcome),
        score=row["score"],
        pending=row["pending"],
    )


def annotation(row: sqlite3.Row) -> Annotation:
    """Return an annotation."""
    return Annotation(
        id=row["id"],
        call=CallId(row["call"]),
        author=PersonId(row["author"]),
        written=datetime.fromisoformat(row["written"]),
        program=row["program"],
        note=payloads.to_note(row["kind"], row["version"], row["payload"]),
    )


def stored_card(row: sqlite3.Row) -> StoredCard:
    """Return a card with its history."""
    return StoredCard(
        id=CardId(row["id"]),
        made=datetime.fromisoformat(row["made"]),
        card=payloads.to_card(row["payload"]),
        history=payloads.to_history(row["history"]),
        current=bool(row["current"]),
    )


def mark(row: sqlite3.Row) -> EffectiveMark:
    """Return the mark of an item that counts."""
    ppm = row["share_ppm"]
    return EffectiveMark(
        item=row["item"],
        mark=Mark(row["mark"]),
        share=None if ppm is None else ppm / PPM,
        by_human=bool(row["by_human"]),
    )


def past_summary(row: sqlite3.Row) -> PastSummary:
    """Return a call in a person's history."""
    sections = json.loads(row["sections"]) if row["sections"] else ()
    return PastSummary(
        summary=summary(row),
        length=Micros(row["length_us"]),
        has_card=row["card"] is not None,
        waiting=row["waiting"],
        confirmed=bool(row["confirmed"]),
        continued=bool(row["continued"]),
        sections=tuple((letter, score) for letter, score in sections),
    )


def past_mark(row: sqlite3.Row) -> PastMark:
    """Return the mark of an item in one of a person's calls."""
    return PastMark(
        call=CallId(row["call"]),
        started=datetime.fromisoformat(row["started"]),
        mode=Mode(row["mode"]),
        mark=mark(row),
    )
