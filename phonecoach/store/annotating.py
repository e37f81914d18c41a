"""Writing annotations, and who may write which.

Every function works on the writer's connection, inside a transaction that is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.call.annotations import SUPERVISORS, Annotation, HumanMark
from phonecoach.errors import StoreError
from phonecoach.scoring.card import Mark
from phonecoach.store.linking import Linked, add_link
from phonecoach.store.results import refresh_result
from phonecoach.store.rows import share_to_ppm, wall_to_text

if TYPE_CHECKING:
    import sqlite3

    from phonecoach.store.payloads import Entry


def annotate(db: sqlite3.Connection, annotation: Annotation, entry: Entry) -> None:
    """Keep what somebody here has learnt about a call, if they may write it.

    Raises:
        StoreError: If only a supervisor of the room may, or the call is their own.
    """
    if isinstance(annotation.note, SUPERVISORS) and not _reviews(db, annotation):
        raise StoreError(
            "Marks, comments and decisions on a call are given by a supervisor of the "
            "room in which it was taken, and nobody gives them on a call of their own. "
            "Sign in as another supervisor."
        )
    insert_annotation(db, annotation, entry)


def _reviews(db: sqlite3.Connection, annotation: Annotation) -> bool:
    found = db.execute(
        """
        SELECT 1
          FROM call
          JOIN person AS who ON who.id = :author AND who.room = call.room
         WHERE call.id = :call AND call.person <> who.id
           AND who.role = 'supervisor' AND who.erased IS NULL
        """,
        {"author": annotation.author, "call": annotation.call},
    ).fetchone()
    return found is not None


def insert_annotation(
    db: sqlite3.Connection, annotation: Annotation, entry: Entry
) -> None:
    """Keep an annotation; one with the same id that is already here stays."""
    note = annotation.note
    kept = db.execute(
        """
        INSERT INTO annotation (
            id, call, turn, item, author, written, source, program, kind, version,
            payload, salt, digest
        ) VALUES (
            :id, :call, :turn, :item, :author, :written, :source, :program, :kind,
            :version, :payload, :salt, :digest
        ) ON CONFLICT DO NOTHING
        """,
        {
            "id": annotation.id,
            "call": annotation.call,
            "turn": getattr(note, "turn", None),
            "item": getattr(note, "item", None),
            "author": annotation.author,
            "written": wall_to_text(annotation.written),
            "source": getattr(note, "source", None),
            "program": annotation.program,
            "kind": entry.kind,
            "version": entry.version,
            "payload": entry.text,
            "salt": entry.salt,
            "digest": entry.digest,
        },
    ).rowcount
    if kept:
        add_link(db, Linked.ANNOTATION, annotation.id, call=annotation.call)
    if kept and isinstance(note, HumanMark):
        _insert_human_mark(db, annotation, note)
        refresh_result(db, annotation.call)


def _insert_human_mark(
    db: sqlite3.Connection, annotation: Annotation, note: HumanMark
) -> None:
    mark = Mark(note.mark)
    db.execute(
        """
        INSERT INTO human_mark (
            annotation, call, item, mark, share_ppm, rubric, written
        ) VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        (
            annotation.id,
            annotation.call,
            note.item,
            mark,
            share_to_ppm(mark, note.share),
            note.rubric,
            wall_to_text(annotation.written),
        ),
    )
