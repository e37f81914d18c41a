"""The writer's thread: what is committed when, and what happens when it cannot be."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing

import pytest

from phonecoach.errors import StoreError
from phonecoach.store.batching import WriterThread
from phonecoach.store.database import StoreDamagedError

LONG_S = 3_600.0
"""Longer than any test: what is committed before was not committed by its age."""

PATIENCE_S = 20.0


class Desk:
    """A writer's thread over a table of numbers, with all that it tells."""

    def __init__(self, path, **waits):
        self.told = []
        self.commits = []
        self.committed = threading.Semaphore(0)
        self._path = path
        db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE number (n INTEGER UNIQUE CHECK (n < 100))")
        self.db = db
        self.thread = WriterThread(
            db,
            path,
            on_error=self.told.append,
            on_commit=self._on_commit,
            **({"batch_s": LONG_S, "retry_s": LONG_S} | waits),
        )

    def _on_commit(self, count):
        self.commits.append(count)
        self.committed.release()

    def put(self, number, *, urgent=False):
        self.thread.put(
            lambda db: db.execute("INSERT INTO number VALUES (?)", (number,)),
            urgent=urgent,
        )

    def wait_for_commit(self):
        assert self.committed.acquire(timeout=PATIENCE_S)

    def numbers(self):
        with closing(sqlite3.connect(self._path)) as db:
            return [n for (n,) in db.execute("SELECT n FROM number ORDER BY rowid")]


@pytest.fixture
def new_desk(tmp_path):
    desks = []

    def make(**waits):
        desks.append(Desk(tmp_path / f"{len(desks)}.sqlite3", **waits))
        return desks[-1]

    yield make
    for desk in desks:
        desk.thread.end()
        desk.db.close()


@pytest.fixture
def desk(new_desk):
    return new_desk()


def test_urgent_work_is_committed_at_once_with_all_before_it(desk):
    desk.put(1)
    desk.put(2)
    desk.put(3, urgent=True)
    desk.wait_for_commit()

    assert desk.numbers() == [1, 2, 3]


def test_work_that_is_not_urgent_waits_for_company(desk):
    desk.put(1)
    desk.put(2)
    before = desk.numbers()
    desk.thread.flush()

    assert before == []
    assert desk.commits == [2]


def test_batch_is_committed_when_its_first_work_is_old_enough(new_desk):
    desk = new_desk(batch_s=0.01)
    desk.put(1)
    desk.wait_for_commit()

    assert desk.numbers() == [1]


def test_flush_with_nothing_to_write_commits_nothing(desk):
    desk.thread.flush()

    assert desk.commits == []


def test_work_is_written_in_the_order_in_which_it_was_put(desk):
    for number in (5, 3, 9, 1):
        desk.put(number, urgent=number == 3)
    desk.thread.flush()

    assert desk.numbers() == [5, 3, 9, 1]


def test_refused_work_is_told_and_its_neighbours_are_kept(desk):
    desk.put(1)
    desk.put(1)
    desk.put(2)

    with pytest.raises(StoreError, match="did not take an entry: UNIQUE"):
        desk.thread.flush()
    assert desk.numbers() == [1, 2]
    assert [type(error) for error in desk.told] == [StoreError]


def test_refused_work_leaves_nothing_half_written(desk):
    def two_rows(db):
        db.execute("INSERT INTO number VALUES (7)")
        db.execute("INSERT INTO number VALUES (700)")

    desk.thread.put(two_rows, urgent=False)

    with pytest.raises(StoreError, match="CHECK"):
        desk.thread.flush()
    assert desk.numbers() == []


def test_refusal_is_raised_by_the_next_flush_only(desk):
    desk.put(1, urgent=True)
    desk.put(1, urgent=True)
    with pytest.raises(StoreError):
        desk.thread.flush()
    desk.put(2)
    desk.thread.flush()

    assert desk.numbers() == [1, 2]


def test_refusal_is_not_forgotten_when_later_batches_succeed(desk):
    desk.put(1, urgent=True)
    desk.wait_for_commit()
    desk.put(1, urgent=True)
    desk.wait_for_commit()
    desk.put(2, urgent=True)
    desk.wait_for_commit()

    with pytest.raises(StoreError, match="did not take an entry"):
        desk.thread.flush()


def test_bug_in_a_piece_of_work_is_told_as_what_it_is(desk):
    def broken(db):
        raise KeyError("surprise")

    desk.thread.put(broken, urgent=False)
    desk.put(1)

    with pytest.raises(KeyError, match="surprise"):
        desk.thread.flush()
    assert desk.numbers() == [1]
    assert [type(error) for error in desk.told] == [KeyError]


def file_fault(code, text):
    error = sqlite3.OperationalError(text)
    error.sqlite_errorcode = code
    return error


def fill_the_disk(desk):
    """Let the next new page be one too many, as on a full disk."""
    desk.thread.put(
        lambda db: db.execute(
            "PRAGMA max_page_count = "
            + str(db.execute("PRAGMA page_count").fetchone()[0])
        ),
        urgent=False,
    )
    desk.thread.flush()


def free_the_disk(desk):
    # The thread is asleep until something is put, so the connection is free.
    desk.db.execute("PRAGMA max_page_count = 1000000")


def put_pages(desk):
    desk.thread.put(
        lambda db: db.execute("CREATE TABLE t AS SELECT zeroblob(100000)"), urgent=True
    )


def test_full_disk_is_told_once_and_nothing_is_lost(desk):
    fill_the_disk(desk)
    desk.put(1)
    put_pages(desk)
    for _ in range(2):
        with pytest.raises(StoreError, match="disk is full; free some space"):
            desk.thread.flush()
    was_failing = desk.thread.failing
    free_the_disk(desk)
    desk.thread.flush()

    assert was_failing
    assert not desk.thread.failing
    assert len(desk.told) == 1
    assert desk.numbers() == [1]


def test_full_disk_is_tried_again_without_being_asked(new_desk):
    desk = new_desk(retry_s=0.01)
    attempts = iter("xx")

    def full_twice(db):
        if next(attempts, None):
            raise file_fault(sqlite3.SQLITE_FULL, "database or disk is full")
        db.execute("INSERT INTO number VALUES (1)")

    desk.thread.put(full_twice, urgent=True)
    desk.wait_for_commit()

    assert desk.numbers() == [1]
    assert len(desk.told) == 1


def test_ending_tells_how_much_was_left_unwritten(desk):
    fill_the_disk(desk)
    desk.put(1)
    put_pages(desk)
    with pytest.raises(StoreError):
        desk.thread.flush()

    assert desk.thread.end() == 2


def test_nothing_can_be_put_after_the_end(desk):
    desk.thread.end()

    with pytest.raises(StoreError, match="is closed"):
        desk.put(1)
    desk.thread.flush()


def test_nobody_waits_for_a_thread_that_died(desk):
    desk.thread._on_error = lambda error: 1 / 0
    caught = []
    before, threading.excepthook = threading.excepthook, caught.append
    try:
        desk.put(1)
        desk.put(1)
        with pytest.raises(StoreError, match="did not take an entry"):
            desk.thread.flush()
        desk.thread._thread.join()
    finally:
        threading.excepthook = before

    assert caught[0].exc_type is ZeroDivisionError


def test_work_that_a_dead_thread_left_is_told(desk):
    def put_more_and_die(error):
        desk.put(2)
        raise ZeroDivisionError

    desk.thread._on_error = put_more_and_die
    caught = []
    before, threading.excepthook = threading.excepthook, caught.append
    try:
        desk.put(1)
        desk.put(1)
        with pytest.raises(StoreError, match="is closed"):
            desk.thread.flush()
        assert desk.thread.end() == 1
    finally:
        threading.excepthook = before


def test_damage_found_while_writing_is_told(desk):
    def corrupt(db):
        raise file_fault(sqlite3.SQLITE_CORRUPT, "database disk image is malformed")

    desk.thread.put(corrupt, urgent=True)

    with pytest.raises(StoreDamagedError, match="malformed"):
        desk.thread.flush()


def test_log_is_emptied_for_good(new_desk, tmp_path):
    desk = new_desk()
    desk.put(1, urgent=True)
    desk.thread.put(
        lambda db: db.execute("DELETE FROM number"), urgent=True, for_good=True
    )
    desk.thread.flush()

    assert (tmp_path / "0.sqlite3-wal").stat().st_size == 0


def test_log_is_emptied_later_when_a_reader_is_in_the_way(new_desk, tmp_path):
    desk = new_desk()
    desk.db.execute("PRAGMA busy_timeout = 1")
    desk.put(1)
    desk.thread.flush()
    reading = sqlite3.connect(tmp_path / "0.sqlite3", isolation_level=None)
    reading.execute("BEGIN")
    reading.execute("SELECT * FROM number").fetchall()
    desk.thread.put(
        lambda db: db.execute("DELETE FROM number"), urgent=True, for_good=True
    )
    desk.thread.flush()
    while_reading = (tmp_path / "0.sqlite3-wal").stat().st_size
    reading.execute("COMMIT")
    desk.put(2)
    desk.thread.flush()

    assert while_reading > 0
    assert (tmp_path / "0.sqlite3-wal").stat().st_size == 0
    reading.close()
