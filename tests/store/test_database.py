"""The SQLite file: pragmas, upgrades, copies, and files that are not ours."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing

import pytest

from phonecoach.errors import StoreError
from phonecoach.store import StoreDamagedError, StoreTooNewError, database
from phonecoach.store.database import (
    copy_database,
    open_to_read,
    open_to_write,
    transaction,
)

SECOND = "CREATE TABLE extra (n INTEGER) STRICT; INSERT INTO extra VALUES (1);"
WRONG = "CREATE TABLE extra (n INTEGER) STRICT; INSERT INTO nowhere VALUES (1);"
SHIPPED = len(database.migrations())
ORPHAN = "INSERT INTO pc (id, room, name) VALUES ('a', 'no such room', '');"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "training.sqlite3"


@pytest.fixture
def upgrade(monkeypatch):
    """Let the program know more migrations than it comes with."""
    shipped = database.migrations()

    def add(*more):
        monkeypatch.setattr(database, "migrations", lambda: (*shipped, *more))

    return add


def pragma(db, name):
    return db.execute(f"PRAGMA {name}").fetchone()[0]


def tables(path):
    with closing(sqlite3.connect(path)) as db:
        return {name for (name,) in db.execute("SELECT name FROM sqlite_schema")}


def test_writer_syncs_every_transaction_to_the_disk(path):
    db = open_to_write(path)

    assert pragma(db, "synchronous") == 2  # FULL
    assert pragma(db, "journal_mode") == "wal"
    assert pragma(db, "foreign_keys") == 1
    assert pragma(db, "secure_delete") == 1
    db.close()


def test_every_table_is_strict(path):
    with closing(open_to_write(path)) as db:
        loose = db.execute(
            "SELECT name FROM pragma_table_list"
            " WHERE type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'"
        ).fetchall()

    assert loose == []


def test_every_table_says_what_it_is_for():
    sql = database.migrations()[0]
    opened = [part.split("\n")[1] for part in sql.split("CREATE TABLE ")[1:]]

    assert len(opened) == 20
    assert all(line.startswith("    -- ") for line in opened)


def test_opening_twice_changes_nothing(path):
    open_to_write(path).close()
    before = tables(path)
    open_to_write(path).close()

    assert tables(path) == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_reader_cannot_write(path):
    open_to_write(path).close()
    db = open_to_read(path)

    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        db.execute("DELETE FROM meta")
    db.close()


def test_reader_of_nothing_is_told_where_it_looked(path):
    with pytest.raises(StoreError, match=r"no training record at .*training\.sqlite3"):
        open_to_read(path)


def test_record_of_a_later_program_is_refused_by_name(path):
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 999")
    before = path.read_bytes()

    for opened in (open_to_write, open_to_read):
        with pytest.raises(
            StoreTooNewError, match=rf"schema 999.*up to {SHIPPED}"
        ) as caught:
            opened(path)
        assert (caught.value.path, caught.value.found) == (path, 999)
        assert caught.value.supported == SHIPPED
    assert path.read_bytes() == before


def test_upgrade_copies_the_record_first(path, upgrade):
    open_to_write(path).close()
    before = tables(path)
    upgrade(SECOND)
    db = open_to_write(path)

    copy = path.with_name(f"training.sqlite3.schema{SHIPPED}.bak")
    assert pragma(db, "user_version") == SHIPPED + 1
    assert "extra" in tables(path)
    assert tables(copy) == before
    db.close()


def test_failed_upgrade_leaves_the_record_as_it_was(path, upgrade):
    open_to_write(path).close()
    before = tables(path)
    upgrade(SECOND, WRONG.replace("extra", "more"))

    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        open_to_write(path)
    with closing(sqlite3.connect(path)) as db:
        assert pragma(db, "user_version") == SHIPPED + 1
    assert tables(path) == before | {"extra"}


def test_upgrade_that_orphans_rows_is_undone(path, upgrade):
    open_to_write(path).close()
    upgrade(ORPHAN)

    with pytest.raises(AssertionError, match=f"migration {SHIPPED + 1}"):
        open_to_write(path)
    with closing(sqlite3.connect(path)) as db:
        assert pragma(db, "user_version") == SHIPPED
        assert db.execute("SELECT count(*) FROM pc").fetchone() == (0,)


def test_reader_asks_for_an_upgrade_instead_of_guessing(path, upgrade):
    open_to_write(path).close()
    upgrade(SECOND)

    with pytest.raises(StoreError, match=r"not yet upgraded\. Start phonecoach once"):
        open_to_read(path)


def test_file_that_is_no_database_is_told_and_left_alone(path):
    path.write_text("a letter to the company " * 100)
    before = path.read_bytes()

    with pytest.raises(StoreDamagedError, match="Put it aside") as caught:
        open_to_write(path)
    assert caught.value.path == path
    assert path.read_bytes() == before


def test_database_of_another_program_is_told_and_left_alone(path):
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE recipe (name TEXT)")
    before = path.read_bytes()

    with pytest.raises(StoreDamagedError, match="holds something else"):
        open_to_write(path)
    assert path.read_bytes() == before


def test_folder_in_place_of_the_file_is_told(path):
    path.mkdir()

    with pytest.raises(StoreError, match="Make sure that the folder exists"):
        open_to_write(path)


def test_record_in_use_is_told(path):
    first = open_to_write(path)
    first.execute("BEGIN EXCLUSIVE")
    second = open_to_write(path)
    second.execute("PRAGMA busy_timeout = 0")

    with (
        pytest.raises(StoreError, match="Another program is using it"),
        database.store_errors(path, "Writing"),
        transaction(second),
    ):
        pass
    first.close()
    second.close()


def test_our_own_mistakes_are_not_dressed_up(path):
    db = open_to_write(path)

    with (
        pytest.raises(sqlite3.OperationalError, match="no such table"),
        database.store_errors(path, "Reading"),
    ):
        db.execute("SELECT * FROM nonsense")
    db.close()


def test_transaction_that_fails_leaves_nothing(path):
    db = open_to_write(path)

    def insert_and_stumble():
        with transaction(db):
            db.execute("INSERT INTO meta VALUES ('a', 'b')")
            raise KeyError("a")

    with pytest.raises(KeyError):
        insert_and_stumble()
    assert db.execute("SELECT * FROM meta").fetchall() == []
    db.close()


def test_copy_holds_all_that_is_committed_while_the_writer_goes_on(path, tmp_path):
    db = open_to_write(path)
    db.execute("INSERT INTO meta VALUES ('committed', '1')")
    db.execute("BEGIN IMMEDIATE")
    db.execute("INSERT INTO meta VALUES ('pending', '1')")
    copy_database(path, tmp_path / "copy")
    db.execute("COMMIT")

    with closing(sqlite3.connect(tmp_path / "copy")) as copy:
        assert copy.execute("SELECT key FROM meta").fetchall() == [("committed",)]
    db.close()


def test_copy_replaces_an_older_one_and_leaves_nothing_beside_it(path, tmp_path):
    open_to_write(path).close()
    folder = tmp_path / "copies"
    folder.mkdir()
    target = folder / "copy"
    target.write_text("older")
    copy_database(path, target)

    assert list(folder.iterdir()) == [target]
    assert tables(target) == tables(path)


def fill(path, rows):
    """Let the record grow by so many rows of a page each."""
    with closing(open_to_write(path)) as db, transaction(db):
        db.executemany(
            "INSERT INTO meta VALUES (?, ?)",
            ((f"row {row}", "x" * 4_000) for row in range(rows)),
        )


def test_copy_tells_how_far_it_has_come_and_is_of_one_moment(path, tmp_path):
    fill(path, 1_200)
    db = open_to_write(path)
    shares = []

    def goes_on(share):
        db.execute("INSERT INTO meta VALUES (?, '')", (f"during {len(shares)}",))
        shares.append(share)
        return True

    assert copy_database(path, tmp_path / "copy", goes_on)

    assert len(shares) >= 4
    assert shares == sorted(set(shares))
    assert shares[-1] == 1.0
    with closing(sqlite3.connect(tmp_path / "copy")) as copy:
        assert copy.execute("SELECT count(*) FROM meta").fetchone() == (1_200,)
    db.close()


def test_copy_that_is_dropped_stops_at_once_and_leaves_nothing(path, tmp_path):
    fill(path, 1_200)
    folder = tmp_path / "copies"
    folder.mkdir()
    shares = []

    made = copy_database(
        path, folder / "copy", lambda share: bool(shares.append(share))
    )

    assert not made
    assert len(shares) == 1
    assert list(folder.iterdir()) == []


def test_copy_into_a_missing_folder_is_told(path, tmp_path):
    open_to_write(path).close()

    with pytest.raises(StoreError, match="Copying the training record to"):
        copy_database(path, tmp_path / "nowhere" / "copy")


def test_copy_that_cannot_get_its_name_is_told(path, tmp_path):
    open_to_write(path).close()
    (tmp_path / "taken").mkdir()

    with pytest.raises(StoreError, match="Choose a folder that may be written to"):
        copy_database(path, tmp_path / "taken")
    assert not (tmp_path / "taken.part").exists()


def test_reader_of_a_file_that_may_not_be_read_is_told(path, monkeypatch):
    open_to_write(path).close()
    path.chmod(stat.S_IWUSR)

    def refuse(*args, **kwargs):  # whoever runs the tests may be allowed everything
        error = sqlite3.OperationalError("unable to open database file")
        error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
        raise error

    monkeypatch.setattr(sqlite3, "connect", refuse)
    with pytest.raises(StoreError, match="Opening the training record in"):
        open_to_read(path)
