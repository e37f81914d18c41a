"""The SQLite file: opening it, upgrading its schema, copying it."""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import closing, contextmanager, suppress
from importlib import resources
from typing import TYPE_CHECKING

from phonecoach.errors import StoreError, Told, told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

FILE_NAME = "training.sqlite3"

_MIGRATION_NAME = re.compile(r"\d{4}_\w+\.sql")

_COPIED_AT_ONCE = 256
"""Pages, a mebibyte of them; between two such steps a copy can be dropped."""

_BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite puts beside a file while it is open."""

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})

# What a full disk, a second copy of the program or a withdrawn permission can cause.
# Every other SQLite error means that our SQL is wrong, and must not be dressed up.
_REMEDIES = {
    sqlite3.SQLITE_BUSY: "Another program is using it; close that one and try again.",
    sqlite3.SQLITE_LOCKED: "Another program is using it; close that one and try again.",
    sqlite3.SQLITE_CANTOPEN: "Make sure that the folder exists and may be written to.",
    sqlite3.SQLITE_FULL: "The disk is full; free some space and try again.",
    sqlite3.SQLITE_IOERR: "The disk does not answer; check its connection and space.",
    sqlite3.SQLITE_READONLY: "It may only be read; allow writing to its folder.",
    sqlite3.SQLITE_PERM: "It may not be opened; allow access to its folder.",
}


class StoreTooNewError(StoreError):
    """The training record was written by a later phonecoach.

    Attributes:
        path: The file.
        found: The schema version in the file.
        supported: The newest schema version this phonecoach knows.
    """

    def __init__(self, path: Path, *, found: int, supported: int) -> None:
        self.path = path
        self.found = found
        self.supported = supported
        super().__init__(
            told(
                "The training record {path} has schema {found}, and this phonecoach "
                "knows schemas up to {supported}. Open it with the newer phonecoach.",
                path=path,
                found=found,
                supported=supported,
            )
        )


class StoreDamagedError(StoreError):
    """The training record is damaged; `set_aside` makes room for a new one.

    Attributes:
        path: The file.
    """

    def __init__(self, path: Path, *, found: str) -> None:
        self.path = path
        super().__init__(
            told(
                "The training record {path} is damaged ({found}). Nothing was "
                "changed in it. Put it aside to begin a new one, or put a back-up in "
                "its place.",
                path=path,
                found=found,
            )
        )


@contextmanager
def store_errors(path: Path, doing: str) -> Iterator[None]:
    """Turn SQLite's complaints about the file into a `StoreError` that says `doing`."""
    try:
        yield
    except sqlite3.Error as error:
        meant = as_store_error(error, path, doing)
        if meant is None:
            raise
        raise meant from error


def as_store_error(error: sqlite3.Error, path: Path, doing: str) -> StoreError | None:
    """Return what to tell about a fault of the file; None if the fault is ours."""
    # The low byte is the primary code; the rest only refines it.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _DAMAGED:
        return StoreDamagedError(path, found=str(error))
    remedy = _REMEDIES.get(code)
    if remedy is None:
        return None
    return StoreError(
        told(
            "{doing} in {path} failed: {what}. {remedy}",
            doing=doing if isinstance(doing, Told) else told(doing),
            path=path,
            what=str(error),
            remedy=told(remedy),
        )
    )


def open_to_write(path: Path) -> sqlite3.Connection:
    """Open the file for the one writer, creating or upgrading it as needed.

    The connection may be handed to another thread, and is then used by that one alone.
    A file that needs upgrading is first copied to ``<name>.schema<N>.bak`` beside it,
    so that a bad upgrade never costs anybody their history.

    Raises:
        StoreTooNewError: If a later phonecoach wrote the file.
        StoreDamagedError: If the file is damaged, or is no training record.
        StoreError: If the file cannot be opened or written.
    """
    with store_errors(path, "Opening the training record"):
        make_private(path)
        db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            db.row_factory = sqlite3.Row
            found = _schema_to_start_from(db, path)
            _prepare(db)
            _migrate(db, found, path)
            # Only now: a migration that rebuilds a table must be free to do so.
            db.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            db.close()
            raise
    return db


def make_private(path: Path) -> None:
    """Let the file, made if it is missing, be read by this account alone.

    SQLite gives its log, its index and their successors the mode of the file itself.
    Where that fails, opening the file tells why.
    """
    if os.name != "posix":
        return
    with suppress(OSError):
        path.touch(mode=0o600)
        for part in (path, *(path.with_name(f"{path.name}{end}") for end in _BESIDE)):
            if part.exists() and part.stat().st_mode & 0o077:
                part.chmod(0o600)


def open_to_read(path: Path) -> sqlite3.Connection:
    """Open the file for a reader, which cannot change anything.

    Raises:
        StoreTooNewError: If a later phonecoach wrote the file.
        StoreError: If there is no file, or it cannot be read.
    """
    if not path.is_file():
        raise StoreError(
            told(
                "There is no training record at {path}. Take a call first, or name the "
                "folder in which one lies.",
                path=path,
            )
        )
    with store_errors(path, "Opening the training record"):
        db = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None
        )
        try:
            db.row_factory = sqlite3.Row
            _refuse_other_schemas(db, path)
        except BaseException:
            db.close()
            raise
    return db


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """Commit all of what is done inside, or nothing of it."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        # After a full disk SQLite may have rolled back on its own.
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


class _Dropped(Exception):  # noqa: N818 (ends the copying, and is nobody's fault)
    """A copy is not wanted any more."""


def copy_database(
    path: Path, target: Path, goes_on: Callable[[float], bool] | None = None
) -> bool:
    """Copy the training record at `path` to `target`, whoever is writing to it.

    The copy gets its name only when it is complete; otherwise nothing is left of it.

    Args:
        path: What is copied, as it is now.
        target: The name of the copy; what bears it already is replaced.
        goes_on: Told every so often which share is copied, 0 to 1; whether the copy is
            still wanted. None copies in any case.

    Returns:
        Whether the copy was made; False if it was dropped.

    Raises:
        StoreError: If the record cannot be read or the copy cannot be written.
    """
    part = target.with_name(f"{target.name}.part")
    doing = told("Copying the training record to {target}", target=target)
    source_uri = f"{path.resolve().as_uri()}?mode=ro"
    make_private(part)
    try:
        with (
            store_errors(path, doing),
            closing(sqlite3.connect(source_uri, uri=True)) as source,
            closing(sqlite3.connect(part)) as copy,
        ):
            # What is written from now on would let the copying begin again.
            source.execute("BEGIN")
            source.execute("SELECT 1 FROM sqlite_schema").fetchone()
            source.backup(copy, pages=_COPIED_AT_ONCE, progress=_told(goes_on))
        part.replace(target)
    except _Dropped:
        return False
    except OSError as error:
        raise StoreError(
            told(
                "{doing} failed: {what}. Choose a folder that may be written to.",
                doing=doing,
                what=error.strerror,
            )
        ) from error
    finally:
        part.unlink(missing_ok=True)
    return True


def _told(
    goes_on: Callable[[float], bool] | None,
) -> Callable[[int, int, int], None] | None:
    if goes_on is None:
        return None

    def tell(_status: int, remaining: int, pages: int) -> None:
        if not goes_on(1 - remaining / max(1, pages)):
            raise _Dropped

    return tell


def migrations() -> tuple[str, ...]:
    """Return the SQL of every migration; the one at index N makes schema N + 1."""
    folder = resources.files("phonecoach.store") / "migrations"
    files = [file for file in folder.iterdir() if _MIGRATION_NAME.fullmatch(file.name)]
    files.sort(key=lambda file: file.name)
    return tuple(file.read_text(encoding="utf-8") for file in files)


def _prepare(db: sqlite3.Connection) -> None:
    db.execute("PRAGMA journal_mode = WAL")
    # A power cut may then cost the batch that is being written, never an earlier one.
    db.execute("PRAGMA synchronous = FULL")
    # What is erased is overwritten and not only forgotten.
    db.execute("PRAGMA secure_delete = ON")


def _schema(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def _refuse_other_schemas(db: sqlite3.Connection, path: Path) -> None:
    found, supported = _schema(db), len(migrations())
    if found > supported:
        raise StoreTooNewError(path, found=found, supported=supported)
    if found < supported:
        raise StoreError(
            told(
                "The training record {path} was written by an earlier phonecoach and "
                "is not yet upgraded. Start phonecoach once with that folder.",
                path=path,
            )
        )


def _schema_to_start_from(db: sqlite3.Connection, path: Path) -> int:
    found, supported = _schema(db), len(migrations())
    if found > supported:
        raise StoreTooNewError(path, found=found, supported=supported)
    if found == 0 and _has_tables(db):
        raise StoreDamagedError(path, found="it holds something else")
    return found


def _migrate(db: sqlite3.Connection, found: int, path: Path) -> None:
    steps = migrations()
    if 0 < found < len(steps):
        copy_database(path, path.with_name(f"{path.name}.schema{found}.bak"))
    for version, sql in enumerate(steps[found:], start=found + 1):
        _upgrade(db, sql, version)


def _has_tables(db: sqlite3.Connection) -> bool:
    return db.execute("SELECT 1 FROM sqlite_schema").fetchone() is not None


def _upgrade(db: sqlite3.Connection, sql: str, version: int) -> None:
    try:
        # executescript() commits whatever is open before it starts, so the transaction
        # has to begin inside the script itself.
        db.executescript(f"BEGIN IMMEDIATE;\n{sql}\nPRAGMA user_version = {version};")
        orphan = db.execute("PRAGMA foreign_key_check").fetchone()
        assert orphan is None, f"migration {version} leaves rows without their parents"
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
