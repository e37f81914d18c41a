"""The chain of the whole file: everything kept gets its place in it.

Writing works on the writer's connection, inside a transaction that is open.
"""

from __future__ import annotations

import enum
import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from phonecoach.call.record import CallId

_NOTHING: Final = bytes(32)
"""What the first link follows."""


class Linked(enum.StrEnum):
    """What a link speaks of."""

    BEGUN = "begun"
    """The chain itself, by the PC on which it was begun."""

    CALL = "call"
    """A record, when it was begun."""

    OVER = "over"
    """The end of a record: how it ended, and the last link of its events."""

    ANNOTATION = "annotation"
    CARD = "card"
    CURRENT = "current"
    """Which card counts for a call from here on."""

    ERASURE = "erasure"
    ASSIGNMENT = "assignment"
    DEED = "deed"
    """What was done about an assignment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainHead:
    """The end of the chain: whoever keeps it can tell later if anything was changed."""

    links: int
    digest: str
    """Of the last link, in hexadecimal figures; empty while there is none."""

    @property
    def text(self) -> str:
        """Number and digest of the last link, short enough for the foot of a page."""
        return f"{self.links}-{self.digest[:16]}"


# What a link covers -------------------------------------------------------------------

_SQL: Final = {
    Linked.CALL: """
        SELECT room, pc, person, started, week, mode, purpose, language, profile,
               case_id, case_digest, program, head_version, head_digest
          FROM call WHERE id = ?
        """,
    Linked.OVER: "SELECT state, outcome, seal FROM call WHERE id = ?",
    Linked.ANNOTATION: """
        SELECT call, turn, item, author, written, source, program, kind, version, digest
          FROM annotation WHERE id = ?
        """,
    Linked.CARD: """
        SELECT call, made, checklist, profile, rules, listener, program, score, applied,
               pending, passed, card.payload, history_snapshot.payload AS history
          FROM card
          LEFT JOIN history_snapshot ON history_snapshot.card = card.id
         WHERE card.id = ?
        """,
    Linked.ERASURE: "SELECT at, author FROM erasure WHERE person = ?",
    Linked.ASSIGNMENT: """
        SELECT room, author, given, purpose, cases, due, pass_mark, team
          FROM assignment WHERE id = ?
        """,
    Linked.DEED: """
        SELECT assignment, person, call, author, at, kind, digest
          FROM deed WHERE id = ?
        """,
}


def covered(db: sqlite3.Connection, what: Linked, of: str) -> str | None:
    """Return all that a link covers as text; None if the row is not there."""
    if what not in _SQL:
        return ""
    row = db.execute(_SQL[what], (of,)).fetchone()
    if row is None:
        return None
    values = [_plain(value) for value in row]
    if what is Linked.CARD:
        items = db.execute(
            "SELECT item, mark, share_ppm, applied FROM card_item WHERE card = ?"
            " ORDER BY item",
            (of,),
        ).fetchall()
        values.append([list(item) for item in items])
    return json.dumps(values)


def _plain(value: object) -> object:
    return value.hex() if isinstance(value, bytes) else value


def digest(salt: bytes | None, text: str) -> bytes:
    """Return the digest of what a link covers."""
    return hashlib.sha256((salt or b"") + text.encode()).digest()


def next_link(  # noqa: PLR0913 (a link covers every plain column of its row)
    before: bytes | None,
    *,
    seq: int,
    what: str,
    of: str,
    call: str | None,
    covering: bytes,
) -> bytes:
    """Return the link that follows `before`; None begins the chain."""
    columns = json.dumps([seq, what, of, call]).encode()
    return hashlib.sha256((before or _NOTHING) + covering + columns).digest()


# Writing ------------------------------------------------------------------------------


def add_link(
    db: sqlite3.Connection,
    what: Linked,
    of: str,
    *,
    call: str | None = None,
    salt: bytes | None = None,
) -> None:
    """Give a row that was just written its place in the chain.

    Args:
        db: The writer's connection.
        what: What kind of row it is.
        of: Its id.
        call: The call it belongs to, if any.
        salt: 16 random bytes where the row will go with its person.
    """
    last = db.execute(
        "SELECT seq, chain FROM link ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    seq, before = (1, None) if last is None else (last["seq"] + 1, last["chain"])
    text = covered(db, what, of)
    assert text is not None, f"there is no {what} {of} to link"
    covering = digest(salt, text)
    chain = next_link(before, seq=seq, what=what, of=of, call=call, covering=covering)
    db.execute(
        "INSERT INTO link (seq, what, id, call, salt, digest, chain)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (seq, what, of, call, salt, covering, chain),
    )


def begin_chain(db: sqlite3.Connection, pc: str, new_salt: Callable[[], bytes]) -> None:
    """Make the first links, for all that was kept before there was a chain."""
    if db.execute("SELECT 1 FROM link").fetchone() is not None:
        return
    add_link(db, Linked.BEGUN, pc)
    for row in db.execute("SELECT id, seal FROM call ORDER BY started, id").fetchall():
        _link_call(db, row["id"], new_salt, over=row["seal"] is not None)
    for row in db.execute("SELECT person FROM erasure ORDER BY at, person").fetchall():
        add_link(db, Linked.ERASURE, row["person"])


def _link_call(
    db: sqlite3.Connection, call: CallId, new_salt: Callable[[], bytes], *, over: bool
) -> None:
    add_link(db, Linked.CALL, call, call=call)
    if over:
        add_link(db, Linked.OVER, call, call=call)
    for (one,) in db.execute(
        "SELECT id FROM annotation WHERE call = ? ORDER BY written, id", (call,)
    ).fetchall():
        add_link(db, Linked.ANNOTATION, one, call=call)
    for (one,) in db.execute(
        "SELECT id FROM card WHERE call = ? ORDER BY made, id", (call,)
    ).fetchall():
        add_link(db, Linked.CARD, one, call=call, salt=new_salt())
    for (one,) in db.execute(
        "SELECT card FROM current_card WHERE call = ?", (call,)
    ).fetchall():
        add_link(db, Linked.CURRENT, one, call=call)


# Reading ------------------------------------------------------------------------------


def chain_head(db: sqlite3.Connection) -> ChainHead:
    """Return the end of the chain as it is now."""
    row = db.execute("SELECT seq, chain FROM link ORDER BY seq DESC LIMIT 1").fetchone()
    if row is None:
        return ChainHead(links=0, digest="")
    return ChainHead(links=row["seq"], digest=row["chain"].hex())
