"""Whatever is changed in the file by other means than this program is noticed."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from contextlib import closing

import pytest

from phonecoach.call.annotations import Dispute, SignOff, Source, TurnWords
from tests.store import making as make

CASE = hashlib.sha256(b"the case").hexdigest()


@pytest.fixture
def call(world, mina, chief):
    """A call with words, a card that was made anew, a human's mark and a dispute."""
    writer = world.store.writer
    call = world.take(world.store, mina, case_digest=CASE)
    words = TurnWords(turn=1, source=Source.TYPED, text="네")
    writer.annotate(world.annotation(call, mina, words))
    items = make.item(44, "met", 1.0), make.item(45, "missed", 0.0)
    writer.keep_card(make.card(call, *items, rules="1"), make.history())
    writer.keep_card(make.card(call, *items, rules="2"), make.history())
    writer.annotate(world.annotation(call, mina, Dispute(item=45, reason="했습니다")))
    writer.annotate(world.annotation(call, chief, make.human_mark(45, "met", 1.0)))
    writer.annotate(world.annotation(call, chief, SignOff(comment="")))
    writer.flush()
    return call


@pytest.fixture
def faults(world):
    """Return what is told of the file, by where it was found."""

    def found():
        return [(one.where, one.problem) for one in world.reader.verify().faults]

    return found


def edit(world, sql, *, guards=True):
    """Change the file as somebody with a database browser would.

    Whoever is careful puts the guards back in place afterwards.
    """
    with closing(sqlite3.connect(world.path, isolation_level=None)) as db:
        triggers = db.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in triggers:
            db.execute(f"DROP TRIGGER {name}")
        assert db.execute(sql).rowcount > 0
        for _, trigger in triggers if guards else ():
            db.execute(trigger)


def test_untouched_record_holds(world, call, reader):
    verdict = reader.verify()

    assert verdict.holds
    assert verdict.checked["annotation"] == 4
    assert verdict.head.links == verdict.checked["link"]


def test_empty_record_holds(world, reader):
    assert reader.verify().holds


@pytest.mark.parametrize(
    ("sql", "where", "problem"),
    [
        ("UPDATE annotation SET payload = '{}' WHERE kind = 'turn_words'",
         "annotation", "not what was written"),
        ("UPDATE annotation SET author = (SELECT id FROM person WHERE name = '김민아')",
         "annotation", "not as it was kept"),
        ("UPDATE annotation SET payload = NULL, salt = NULL WHERE kind = 'dispute'",
         "annotation", "emptied"),
        ("DELETE FROM annotation WHERE kind = 'dispute'", "annotation", "not there"),
        ("DELETE FROM annotation WHERE kind = 'sign_off'", "annotation", "not there"),
        ("UPDATE human_mark SET mark = 'missed', share_ppm = 0",
         "annotation", "not the one that was given"),
        ("UPDATE human_mark SET item = 44", "annotation", "not the one that was given"),
        ("DELETE FROM human_mark", "annotation", "not the one that was given"),
        ("UPDATE card SET score = 99.0", "card", "not as it was kept"),
        ("UPDATE card SET passed = 1", "card", "not as it was kept"),
        ("UPDATE card SET payload = replace(payload, 'missed', 'met')",
         "card", "not as it was kept"),
        ("UPDATE card_item SET share_ppm = 1000000 WHERE item = 45",
         "card", "not as it was kept"),
        ("UPDATE history_snapshot SET payload = '{}'", "card", "not as it was kept"),
        ("DELETE FROM card WHERE rules = '1'", "card", "not there"),
        ("UPDATE current_card SET card = (SELECT id FROM card WHERE rules = '1')",
         "call", "not the one that was made to count"),
        ("DELETE FROM current_card", "call", "not the one that was made to count"),
        ("UPDATE effective_mark SET mark = 'missed' WHERE item = 44",
         "call", "marks that count"),
        ("UPDATE roll SET i44 = i44 + 1", "person", "sum"),
        ("UPDATE roll_season SET i44 = i44 + 1", "person", "seasons"),
        ("UPDATE roll_room SET i44 = i44 + 1", "room", "sum"),
        ("UPDATE roll_case SET calls = calls + 1", "person", "number"),
        ("UPDATE result SET score = 99, passed = 1", "call", "marks come to"),
        ("DELETE FROM result", "call", "marks come to"),
        ("UPDATE event SET payload = '{}' WHERE seq = 1", "call", "event 1"),
        ("UPDATE event SET payload = NULL, salt = NULL WHERE seq = 1",
         "call", "event 1 was emptied"),
        ("DELETE FROM event WHERE seq = 4", "call", "missing at its end"),
        ("UPDATE call SET head = NULL, head_salt = NULL", "call", "emptied"),
        ("UPDATE call SET purpose = 'test'", "call", "column 'purpose'"),
        ("UPDATE call SET outcome = 'lost'", "call", "not as it was kept"),
        ("UPDATE case_content SET content = x'00'", "case", "has changed"),
        ("DELETE FROM link WHERE seq = 3", "annotation", "missing before"),
        ("UPDATE link SET digest = x'00' WHERE what = 'card'", "card", "not fit"),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("call")
def test_direct_edits_are_noticed(world, faults, sql, where, problem):
    edit(world, sql)

    assert [found for found in faults() if found[0] == where and problem in found[1]]


@pytest.mark.usefixtures("call")
@pytest.mark.parametrize("table", ["annotation", "card", "event"])
def test_a_payload_that_cannot_be_read_any_more_is_a_fault_like_others(
    world, faults, table
):
    edit(world, f"UPDATE {table} SET payload = '{{}}'")  # noqa: S608 (of our own)

    assert faults()


@pytest.mark.usefixtures("call")
def test_what_was_slipped_in_is_noticed(world, faults):
    edit(
        world,
        """
        INSERT INTO annotation
        SELECT 'new', call, turn, item, author, written, source, program, kind,
               version, payload, salt, digest
          FROM annotation WHERE kind = 'sign_off'
        """,
    )

    assert faults() == [("annotation", "It was slipped in.")]


def test_every_deleted_row_is_noticed(world, call, faults):
    found = 0
    for table in ("history_snapshot", "card_item", "annotation", "event", "call"):
        edit(world, f"DELETE FROM {table}")  # noqa: S608 (of our own)
        found, before = len(faults()), found
        assert found > before


def test_a_guard_that_was_taken_away_is_noticed(world, call, faults):
    edit(world, "UPDATE meta SET value = value", guards=False)

    assert ("trigger", "It is gone.") in faults()


def test_an_erased_person_leaves_a_chain_that_holds(world, mina, chief, call, reader):
    before = reader.chain_head()
    running = world.begin(world.store, mina, case_digest=CASE)
    world.store.writer.erase_person(mina.id, author=chief.id)
    world.store.writer.flush()

    verdict = reader.verify()

    assert verdict.faults == ()
    assert verdict.head.links > before.links
    with closing(sqlite3.connect(world.path)) as db:
        assert (
            db.execute("SELECT count(*) FROM link WHERE salt IS NOT NULL").fetchone()[0]
            == 0
        )
        assert db.execute(
            "SELECT state FROM call WHERE id = ?", (running,)
        ).fetchone() == ("filed",)


def test_an_erasure_that_nobody_asked_for_is_noticed(world, mina, call, faults):
    with closing(sqlite3.connect(world.path, isolation_level=None)) as db:
        db.execute(
            "INSERT INTO erasure VALUES (?, '2026-11-02', ?)", (mina.id, mina.id)
        )

    assert ("erasure", "It was slipped in.") in faults()


def test_head_moves_on_with_everything_kept(world, mina, call, reader):
    before = reader.chain_head()
    words = TurnWords(turn=1, source=Source.HUMAN, text="네, 네")
    world.store.writer.annotate(world.annotation(call, mina, words))
    world.store.writer.flush()

    after = reader.chain_head()

    assert after.links == before.links + 1
    assert after.digest != before.digest
    assert re.fullmatch(rf"{after.links}-[0-9a-f]{{16}}", after.text)


def test_what_was_kept_before_there_was_a_chain_is_linked_at_once(world, call):
    world.close()
    edit(world, "DELETE FROM link")
    with world.open() as again, again.reader() as reader:
        verdict = reader.verify()

    assert verdict.faults == ()
    assert verdict.head.links == verdict.checked["link"] == 10
