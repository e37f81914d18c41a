"""Opening and closing the training record, on good days and bad ones."""

from __future__ import annotations

import shutil
import sqlite3
import uuid
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone

import pytest

from phonecoach.call.events import BrokenOff
from phonecoach.errors import StoreError
from phonecoach.store import (
    PROGRAM_STOPPED,
    CallState,
    StoreDamagedError,
    open_reader,
    set_aside,
)
from phonecoach.store.rows import week_of
from phonecoach.units import Language
from tests.store import making as make

SEOUL = timezone(timedelta(hours=9))


def die(store):
    """Let go of the file as the system does when a program is killed."""
    store._thread.end()
    store._let_go()


def state_of(reader, person, call):
    return next(each.state for each in reader.calls(person.id) if each.call == call)


def test_pc_and_room_keep_their_ids(world):
    with world.open(pc_name="Desk 4") as first:
        pc, room = first.writer.pc, first.writer.room
    with world.open(pc_name="another name") as second:
        assert (second.writer.pc, second.writer.room) == (pc, room)
    with closing(sqlite3.connect(world.path)) as db:
        assert db.execute("SELECT id, name FROM pc").fetchall() == [(pc, "Desk 4")]


def test_ids_are_those_handed_in(world):
    uuids = [str(uuid.UUID(int=number)) for number in range(3)]
    handed_in = iter(uuids)
    with world.open(new_id=lambda: next(handed_in)) as store:
        person = store.writer.add_person(name="민아", language=Language.KO)

        assert [store.writer.room, store.writer.pc, person.id] == uuids


def test_writer_goes_on_syncing_every_transaction(store):
    assert store._db.execute("PRAGMA synchronous").fetchone()[0] == 2  # FULL


def test_second_program_is_refused_until_the_first_closes(world):
    first = world.open()
    with pytest.raises(StoreError, match="in use by another running phonecoach"):
        world.open()
    first.close()
    world.open().close()


def test_failed_opening_lets_the_folder_go(world):
    world.folder.mkdir()
    world.path.write_text("no database at all, but a letter" * 50)
    with pytest.raises(StoreDamagedError):
        world.open()
    world.path.unlink()

    world.open().close()


def test_closing_writes_what_is_left_and_twice_is_no_harm(world):
    store = world.open()
    mina = store.writer.add_person(name="민아", language=Language.KO)
    call = world.begin(store, mina)
    store.writer.append(call, (make.line(5),))
    store.close()
    store.close()

    with open_reader(world.folder) as reader:
        assert len(reader.record(mina.id, call).events) == 2
    assert {path.name for path in world.folder.iterdir()} <= {
        "training.sqlite3",
        "training.lock",
        "training.sqlite3-wal",
        "training.sqlite3-shm",
    }


def test_closing_is_not_stopped_by_what_was_refused(world):
    store = world.open()
    store.writer.append("nowhere", (make.rang(),))
    store.close()

    assert len(world.errors) == 1
    world.open().close()


def no_more_pages(store):
    """Fill the disk; the thread sleeps while nothing is put."""
    store.writer.flush()
    pages = store._db.execute("PRAGMA page_count").fetchone()[0]
    store._db.execute(f"PRAGMA max_page_count = {pages}")


def test_full_disk_keeps_the_record_open_until_there_is_room(world):
    store = world.open()
    mina = store.writer.add_person(name="민아", language=Language.KO)
    no_more_pages(store)
    call = world.begin(store, mina)
    store.writer.append(call, [make.line(at) for at in range(1, 200)])
    with pytest.raises(StoreError, match="The disk is full; free some space"):
        store.close()
    was_failing = store.failing
    store._db.execute("PRAGMA max_page_count = 1000000")
    store.close()

    assert was_failing
    assert [str(error) for error in world.errors if "disk is full" in str(error)]
    with open_reader(world.folder) as reader:
        assert len(reader.record(mina.id, call).events) == 200


def test_giving_up_tells_how_much_is_lost(world):
    store = world.open()
    mina = store.writer.add_person(name="민아", language=Language.KO)
    no_more_pages(store)
    call = world.begin(store, mina)
    store.writer.append(call, [make.line(at) for at in range(1, 200)])
    with pytest.raises(StoreError):
        store.close()

    assert 1 <= store.abandon() <= 3
    world.open().close()


def test_nothing_happening_writes_nothing(world):
    commits = []
    with world.open(on_commit=commits.append) as store:
        store.writer.append("any call", ())
        store.writer.flush()

    assert commits == []


# Broken-off calls --------------------------------------------------------------------


@pytest.fixture
def after_a_kill(world):
    """A record that was let go in the middle of two calls, and who took them."""
    store = world.open()
    mina = store.writer.add_person(name="민아", language=Language.KO)
    ringing = world.begin(store, mina)
    running = world.begin(store, mina)
    store.writer.append(running, (make.answered(1_000), make.line(2_500)))
    over = world.take(store, mina)
    store.writer.flush()
    die(store)
    return mina, ringing, running, over


def test_calls_that_nobody_ended_are_broken_off_and_offered(world, after_a_kill):
    mina, ringing, running, over = after_a_kill
    with world.open() as store, store.reader() as reader:
        assert store.found_broken_off == (ringing, running)
        assert [each.call for each in reader.broken_off(mina.id)] == [running, ringing]
        assert state_of(reader, mina, over) is CallState.FROZEN
        assert reader.record(mina.id, running).events[-1] == BrokenOff(
            at=2_500, cause=PROGRAM_STOPPED
        )
        assert reader.broken_links(mina.id, running) == ()


def test_broken_off_call_goes_on_and_ends(world, after_a_kill):
    mina, ringing, running, _ = after_a_kill
    with world.open() as store, store.reader() as reader:
        store.writer.append(running, (make.picked_up(2_500), make.ended(9_000)))
        store.writer.append(ringing, (make.filed(0),))
        store.writer.flush()

        assert reader.broken_off(mina.id) == ()
        assert state_of(reader, mina, running) is CallState.FROZEN
        assert state_of(reader, mina, ringing) is CallState.FILED


def test_offered_call_is_offered_again_next_time_and_not_broken_off_twice(
    world, after_a_kill
):
    mina, _, running, _ = after_a_kill
    world.open().close()
    with world.open() as store, store.reader() as reader:
        assert store.found_broken_off == ()
        assert len(reader.broken_off(mina.id)) == 2
        events = reader.record(mina.id, running).events
        assert sum(isinstance(event, BrokenOff) for event in events) == 1


def test_call_without_any_event_is_broken_off_at_its_beginning(world):
    store = world.open()
    mina = store.writer.add_person(name="민아", language=Language.KO)
    head = world.head(store, mina)
    store.writer.begin_call(head, b"case")
    store.writer.flush()
    die(store)

    with world.open() as store, store.reader() as reader:
        (event,) = reader.record(mina.id, head.call).events
        assert event.at == 0


# Damage ------------------------------------------------------------------------------


def overwrite_pages(path):
    data = bytearray(path.read_bytes())
    for page in range(4, len(data) // 4096, 2):
        data[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    path.write_bytes(data)


def test_damage_is_found_after_an_unclean_end(world):
    store = world.open()
    mina = store.writer.add_person(name="민아", language=Language.KO)
    world.take(store, mina)
    store.writer.flush()
    die(store)
    overwrite_pages(world.path)
    damaged = world.path.read_bytes()

    with pytest.raises(StoreDamagedError, match=r"is damaged .*Put it aside"):
        world.open()
    assert world.path.read_bytes() == damaged


def test_row_that_breaks_a_rule_is_damage(world):
    store = world.open()
    die(store)
    with closing(sqlite3.connect(world.path)) as db, db:
        # A row that breaks a rule of its table, as only damage can make one.
        db.execute("PRAGMA ignore_check_constraints = ON")
        db.execute(
            "INSERT INTO person"
            " VALUES ('x', (SELECT id FROM room), '', '', 'king', '', '')"
        )

    with pytest.raises(StoreDamagedError, match="CHECK constraint failed"):
        world.open()


def test_clean_end_needs_no_check(world):
    world.open().close()
    with closing(sqlite3.connect(world.path)) as db, db:
        db.execute("PRAGMA ignore_check_constraints = ON")
        db.execute(
            "INSERT INTO person"
            " VALUES ('x', (SELECT id FROM room), '', '', 'king', '', '')"
        )

    world.open().close()


def test_damaged_record_makes_way_for_a_new_one(world):
    world.folder.mkdir()
    world.path.write_text("scratched" * 1000)
    with pytest.raises(StoreDamagedError):
        world.open()
    aside = set_aside(world.folder, world.now())

    world.open().close()
    assert aside.read_text() == "scratched" * 1000


# Copies and readers ------------------------------------------------------------------


def test_back_up_holds_what_was_just_put(world, store, mina, tmp_path):
    call = world.begin(store, mina)
    store.back_up(tmp_path / "copy.sqlite3")

    (tmp_path / "elsewhere").mkdir()
    shutil.move(tmp_path / "copy.sqlite3", tmp_path / "elsewhere" / "training.sqlite3")
    with open_reader(tmp_path / "elsewhere") as reader:
        assert len(reader.record(mina.id, call).events) == 1


def test_reader_sees_what_is_written_after_it_opened(world, store, reader, mina):
    before = reader.calls(mina.id)
    world.begin(store, mina)
    store.writer.flush()

    assert (len(before), len(reader.calls(mina.id))) == (0, 1)


def test_reading_a_damaged_record_is_told(world, after_a_kill):
    mina = after_a_kill[0]
    world.open().close()
    with open_reader(world.folder) as reader:
        overwrite_pages(world.path)

        with pytest.raises(StoreDamagedError, match="malformed"):
            reader.calls(mina.id)


def test_reader_of_an_empty_folder_is_told(tmp_path):
    with pytest.raises(StoreError, match="There is no training record"):
        open_reader(tmp_path)


# Weeks -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("moment", "zone", "week"),
    [
        (datetime(1, 1, 1, tzinfo=UTC), UTC, 0),
        (datetime(1, 1, 7, 23, 59, 59, tzinfo=UTC), UTC, 0),
        (datetime(1, 1, 8, tzinfo=UTC), UTC, 1),
        (datetime(2026, 11, 1, 14, 59, 59, tzinfo=UTC), SEOUL, 105_702),
        (datetime(2026, 11, 1, 15, 0, tzinfo=UTC), SEOUL, 105_703),
        (datetime(2026, 11, 1, 15, 0, tzinfo=UTC), UTC, 105_702),
    ],
)
def test_week_begins_on_monday_on_the_wall(moment, zone, week):
    assert week_of(moment, zone) == week


def test_zone_of_the_clock_decides_the_week(world):
    local = datetime(2026, 11, 2, 8, 0, tzinfo=SEOUL)  # Sunday evening in UTC
    with world.open(now=lambda: local) as store:
        mina = store.writer.add_person(name="민아", language=Language.KO)
        world.begin(store, mina, started=local.astimezone(UTC))
    with closing(sqlite3.connect(world.path)) as db:
        assert db.execute("SELECT week FROM call").fetchall() == [(105_703,)]
