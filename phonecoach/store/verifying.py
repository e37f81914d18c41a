"""Whether all of the training record still holds; each check yields what does not."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from phonecoach.call.annotations import HumanMark
from phonecoach.call.codec import kind_of
from phonecoach.scoring.card import Mark
from phonecoach.store.chain import broken_links, digest_holds
from phonecoach.store.database import migrations
from phonecoach.store.linking import (
    ChainHead,
    Linked,
    chain_head,
    covered,
    digest,
    next_link,
)
from phonecoach.store.rows import share_to_ppm
from phonecoach.store.verifying_sums import different, wrong_sums

if TYPE_CHECKING:
    from collections.abc import Iterator

_ERASED: Final = "SELECT call.id FROM erasure JOIN call USING (person)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that does not hold.

    Attributes:
        where: What it was found in: ``call``, ``annotation``, ``card`` or another
            part of the record.
        id: Of that; empty where it has none.
        problem: What is wrong with it, as a sentence.
    """

    where: str
    id: str
    problem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What was looked at, and what does not hold.

    Attributes:
        checked: How many there are of each kind, by its name.
    """

    head: ChainHead
    checked: dict[str, int]
    faults: tuple[Fault, ...]

    @property
    def holds(self) -> bool:
        """Whether nothing was found."""
        return not self.faults


def examine(db: sqlite3.Connection) -> Verdict:
    """Look at every record, annotation, card and pointer of a file.

    Args:
        db: Best in a transaction, so that all is seen as of one moment.
    """
    looks = (
        *(_file, _links, _unlinked, _calls, _annotations, _deeds),
        *(_human_marks, _sums),
    )
    return Verdict(
        head=chain_head(db),
        checked={
            table: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 (names of our own)
            for table in ("link", "call", "event", "annotation", "card", "human_mark")
        },
        faults=tuple(dict.fromkeys(fault for look in looks for fault in look(db))),
    )


# The file -----------------------------------------------------------------------------


def _file(db: sqlite3.Connection) -> Iterator[Fault]:
    """Check the pages, what refers to what, and that no guard was taken away."""
    for (found,) in db.execute("PRAGMA integrity_check(20)"):
        if found != "ok":
            yield Fault(where="file", id="", problem=f"{found}.")
    for row in db.execute("PRAGMA foreign_key_check"):
        problem = f"A row of it refers to a row of '{row[2]}' that is not there."
        yield Fault(where="table", id=row[0], problem=problem)
    made = _made_by(db)
    with closing(sqlite3.connect(":memory:")) as fresh:
        for sql in migrations():
            fresh.executescript(sql)
        shipped = _made_by(fresh)
    for name, sql in sorted(shipped.items()):
        if made.get(name) != sql:
            how = "is gone" if name not in made else "is not as this program makes it"
            yield Fault(where=name[0], id=name[1], problem=f"It {how}.")


def _made_by(db: sqlite3.Connection) -> dict[tuple[str, str], str]:
    rows = db.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {(row[0], row[1]): row[2] for row in rows}


# The chain ----------------------------------------------------------------------------


def _links(db: sqlite3.Connection) -> Iterator[Fault]:
    """Follow the chain, and compare each link with the row it speaks of."""
    erased = {row[0] for row in db.execute(_ERASED)}
    before, place = None, 0
    for row in db.execute("SELECT * FROM link ORDER BY seq"):
        place += 1
        if row["seq"] != place:
            yield _fault(row, "Links are missing before the one that speaks of it.")
            place = row["seq"]
        expected = next_link(
            before,
            seq=row["seq"],
            what=row["what"],
            of=row["id"],
            call=row["call"],
            covering=row["digest"],
        )
        if row["chain"] != expected:
            yield _fault(row, "Its link does not fit the one before.")
        yield from _linked_row(db, row, erased)
        before = row["chain"]


def _linked_row(
    db: sqlite3.Connection, row: sqlite3.Row, erased: set[str]
) -> Iterator[Fault]:
    what = Linked(row["what"])
    text = covered(db, what, row["id"])
    gone = what is Linked.CARD and row["call"] in erased
    if text is None and not gone:
        yield _fault(row, "It was kept, and is not there any more.")
    elif text is not None and gone:
        yield _fault(row, "It is there although its person was erased.")
    elif text is not None and digest(row["salt"], text) != row["digest"]:
        yield _fault(row, "It is not as it was kept.")


def _fault(link: sqlite3.Row, problem: str) -> Fault:
    what = Linked(link["what"])
    if what in {Linked.OVER, Linked.CURRENT}:
        return Fault(where="call", id=link["call"], problem=problem)
    return Fault(where=what.value, id=link["id"], problem=problem)


_UNLINKED: Final = {
    Linked.CALL: "SELECT id FROM call",
    Linked.OVER: "SELECT id FROM call WHERE seal IS NOT NULL",
    Linked.ANNOTATION: "SELECT id FROM annotation",
    Linked.CARD: "SELECT id FROM card",
    Linked.ERASURE: "SELECT person AS id FROM erasure",
    Linked.ASSIGNMENT: "SELECT id FROM assignment",
    Linked.DEED: "SELECT id FROM deed",
}


_POINTED: Final = """
    SELECT call, id
      FROM (SELECT call, id, max(seq) FROM link WHERE what = 'current' GROUP BY call)
     WHERE call NOT IN (SELECT call.id FROM erasure JOIN call USING (person))
"""
"""Each call with the card that was last made to count for it."""


def _unlinked(db: sqlite3.Connection) -> Iterator[Fault]:
    """Find what stands in the file and in no link, or in more than one."""
    for what, rows in _UNLINKED.items():
        found = db.execute(
            f"SELECT kept.id, count(link.seq) AS links FROM ({rows}) AS kept"  # noqa: S608 (of our own)
            " LEFT JOIN link ON link.id = kept.id AND link.what = ?"
            " GROUP BY kept.id HAVING links <> 1",
            (what,),
        )
        where = "call" if what is Linked.OVER else what.value
        for row in found:
            how = "was slipped in" if not row["links"] else "is linked twice"
            yield Fault(where=where, id=row["id"], problem=f"It {how}.")
    begun = db.execute("SELECT count(*) FROM link WHERE what = 'begun'").fetchone()[0]
    if begun != 1:
        yield Fault(where="link", id="1", problem="The chain was not begun once.")
    yield from _pointers(db)


def _pointers(db: sqlite3.Connection) -> Iterator[Fault]:
    """Check that the card that counts is the one that was last made to."""
    problem = "The card that counts is not the one that was made to count."
    for call in different(db, "SELECT call, card FROM current_card", _POINTED):
        yield Fault(where="call", id=call, problem=problem)


# Records and annotations --------------------------------------------------------------

_HEAD: Final = (
    "call", "room", "pc", "person", "mode", "purpose", "language", "profile",
    "case_digest", "program",
)  # fmt: skip
"""Fields of a head that stand beside it as well; `call` there is called `id`."""


def _calls(db: sqlite3.Connection) -> Iterator[Fault]:
    erased = {row[0] for row in db.execute(_ERASED)}
    for call in db.execute("SELECT * FROM call ORDER BY started, id").fetchall():
        events = db.execute(
            "SELECT * FROM event WHERE call = ? ORDER BY seq", (call["id"],)
        ).fetchall()
        for place in broken_links(call, events):
            yield Fault(where="call", id=call["id"], problem=_place(place, len(events)))
        if call["id"] not in erased:
            yield from _emptied(call, events)
            yield from _columns(call)
    for row in db.execute("SELECT digest, content FROM case_content"):
        if hashlib.sha256(row["content"]).hexdigest() != row["digest"]:
            problem = "The case as it was played has changed."
            yield Fault(where="case", id=row["digest"], problem=problem)


def _place(place: int, events: int) -> str:
    if place < 0:
        return "Its head is not as it was kept."
    if place >= events:
        return "Events are missing at its end."
    return f"Its event {place} is not as it was kept, or does not fit the one before."


def _emptied(call: sqlite3.Row, events: list[sqlite3.Row]) -> Iterator[Fault]:
    """Find what is empty although nobody was erased."""
    empty = [row["seq"] for row in events if row["payload"] is None]
    if call["head"] is None:
        yield Fault(where="call", id=call["id"], problem="Its head was emptied.")
    if empty:
        problem = f"Its event {empty[0]} was emptied."
        yield Fault(where="call", id=call["id"], problem=problem)


def _columns(call: sqlite3.Row) -> Iterator[Fault]:
    head = {} if call["head"] is None else json.loads(call["head"])
    for name in _HEAD:
        if name in head and head[name] != call["id" if name == "call" else name]:
            problem = f"Its column '{name}' is not what its head says."
            yield Fault(where="call", id=call["id"], problem=problem)


def _annotations(db: sqlite3.Connection) -> Iterator[Fault]:
    erased = {row[0] for row in db.execute(_ERASED)}
    for row in db.execute(
        "SELECT id, call, payload, salt, digest FROM annotation ORDER BY written, id"
    ):
        if not digest_holds(row["payload"], row["salt"], row["digest"]):
            problem = "What it says is not what was written."
            yield Fault(where="annotation", id=row["id"], problem=problem)
        if row["payload"] is None and row["call"] not in erased:
            yield Fault(where="annotation", id=row["id"], problem="It was emptied.")


def _deeds(db: sqlite3.Connection) -> Iterator[Fault]:
    """Check what is said of each thing done about an assignment."""
    for row in db.execute(
        "SELECT id, payload, salt, digest,"
        " EXISTS (SELECT 1 FROM erasure WHERE erasure.person = deed.person) AS erased"
        " FROM deed ORDER BY at, id"
    ):
        if not digest_holds(row["payload"], row["salt"], row["digest"]):
            problem = "What it says is not what was written."
            yield Fault(where="deed", id=row["id"], problem=problem)
        if row["payload"] is None and not row["erased"]:
            yield Fault(where="deed", id=row["id"], problem="It was emptied.")


def _human_marks(db: sqlite3.Connection) -> Iterator[Fault]:
    """Compare every mark given by a human with the annotation that gave it."""
    rows = db.execute(
        """
        SELECT annotation.id, payload,
               annotation.call IS human_mark.call
                   AND annotation.item IS human_mark.item
                   AND annotation.written IS human_mark.written AS placed,
               human_mark.mark, human_mark.share_ppm, human_mark.rubric
          FROM annotation
          LEFT JOIN human_mark ON human_mark.annotation = annotation.id
         WHERE kind = ? AND payload IS NOT NULL
        """,
        (kind_of(HumanMark),),
    )
    given = set()
    for row in rows:
        given.add(row["id"])
        if not row["placed"] or not _same_mark(row):
            problem = "The mark that counts for it is not the one that was given."
            yield Fault(where="annotation", id=row["id"], problem=problem)
    for (one,) in db.execute("SELECT annotation FROM human_mark"):
        if one not in given:
            problem = "A mark counts for it that nobody has given."
            yield Fault(where="annotation", id=one, problem=problem)


def _same_mark(row: sqlite3.Row) -> bool:
    note = json.loads(row["payload"])
    if row["mark"] != note.get("mark") or row["rubric"] != note.get("rubric"):
        return False
    return bool(row["share_ppm"] == share_to_ppm(Mark(note["mark"]), note["share"]))


def _sums(db: sqlite3.Connection) -> Iterator[Fault]:
    for where, found, problem in wrong_sums(db):
        yield Fault(where=where, id=found, problem=problem)
