"""The open training record: one writer, any number of readers."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from phonecoach.call.record import CallId, PcId, RoomId
from phonecoach.store.batching import WriterThread
from phonecoach.store.calls import break_off_unfinished
from phonecoach.store.database import (
    FILE_NAME,
    StoreDamagedError,
    copy_database,
    open_to_write,
    store_errors,
    transaction,
)
from phonecoach.store.folder import lock_folder, prepare_folder
from phonecoach.store.linking import begin_chain
from phonecoach.store.people import ensure_place, read_meta, write_meta
from phonecoach.store.reader import Reader
from phonecoach.store.writer import Writer

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from filelock import BaseFileLock


class Store:
    """The training record, held open by the one program that writes it.

    Attributes:
        path: The file.
        writer: Where everything new goes.
        found_broken_off: Calls that were found running when the record was opened, and
            are broken off now; `Reader.broken_off` offers them with all others.
    """

    def __init__(  # noqa: PLR0913 (put together by `open_store` alone)
        self,
        path: Path,
        db: sqlite3.Connection,
        lock: BaseFileLock,
        thread: WriterThread,
        *,
        writer: Writer,
        found_broken_off: tuple[CallId, ...],
    ) -> None:
        self.path = path
        self.writer = writer
        self.found_broken_off = found_broken_off
        self._db = db
        self._lock = lock
        self._thread = thread

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def failing(self) -> bool:
        """Whether the disk refuses what was put last; it is kept and tried again."""
        return self._thread.failing

    def reader(self) -> Reader:
        """Open a reader for the thread that asks.

        Raises:
            StoreError: If the file cannot be read.
        """
        return Reader(self.path)

    def back_up(
        self, target: Path, goes_on: Callable[[float], bool] | None = None
    ) -> bool:
        """Copy all that is written to another file, while the program goes on.

        Args:
            target: The name of the copy.
            goes_on: Told every so often which share is copied, 0 to 1; whether the
                copy is still wanted. None copies in any case.

        Returns:
            Whether the copy was made; if it was dropped, nothing is left of it.

        Raises:
            StoreError: If something put before cannot be written, or the copy cannot.
        """
        self._thread.flush()
        return copy_database(self.path, target, goes_on)

    def close(self) -> None:
        """Write what is left and let the file go; once closed, do nothing.

        Raises:
            StoreError: If the disk refuses what is left. The record then stays open, so
                that it can be tried again once there is space; `abandon` gives up.
        """
        if not self._lock.is_locked:
            return
        try:
            self._thread.flush()
        except Exception:
            # What the record itself refused was told to `on_error`; it is no obstacle.
            if self._thread.failing:
                raise
        self._thread.end()
        with store_errors(self.path, "Closing the training record"):
            write_meta(self._db, "open", "0")
        self._let_go()

    def abandon(self) -> int:
        """Let the file go without writing what is left.

        Returns:
            How many pieces of work were lost.
        """
        lost = self._thread.end()
        self._let_go()
        return lost

    def _let_go(self) -> None:
        self._db.close()
        self._lock.release()


def open_store(  # noqa: PLR0913 (the store has no clock and no randomness of its own)
    folder: Path,
    *,
    now: Callable[[], datetime],
    new_id: Callable[[], str],
    new_salt: Callable[[], bytes],
    on_error: Callable[[Exception], None],
    on_commit: Callable[[int], None] | None = None,
    pc_name: str = "",
) -> Store:
    """Open the training record of a folder for the one program that writes it.

    It is made if there is none, upgraded (after a copy) if it is older, and checked if
    the program died the last time. Calls that were running then are broken off.

    Args:
        folder: Where it lies; on a disk of this computer.
        now: The wall time, aware. Its zone decides where a week begins.
        new_id: A new UUID version 7 in its text form.
        new_salt: 16 new random bytes.
        on_error: Told, from the writer's thread, of what could not be written: a
            `StoreError` is for the person at the screen, anything else is a bug.
        on_commit: Told, from the writer's thread, how much was written just now.
        pc_name: What to call this computer, if it has no name yet.

    Raises:
        StoreTooNewError: If a later phonecoach wrote the file.
        StoreDamagedError: If the file is damaged; `set_aside` makes room for a new one.
        StoreError: If the folder is in use, on a network share or not to be written to.
    """
    prepare_folder(folder)
    path = folder / FILE_NAME
    with ExitStack() as on_failure:
        lock = lock_folder(folder)
        on_failure.callback(lock.release)
        db = open_to_write(path)
        on_failure.callback(db.close)
        with store_errors(path, "Opening the training record"):
            _check_after_unclean_end(db, path)
            with transaction(db):
                ensure_place(db, new_id, pc_name=pc_name)
                write_meta(db, "open", "1")
                pc, room = read_meta(db, "pc"), read_meta(db, "room")
                begin_chain(db, str(pc), new_salt)
                found = break_off_unfinished(db, new_salt)
        # From here on the thread alone uses the connection.
        thread = WriterThread(db, path, on_error=on_error, on_commit=on_commit)
        writer = Writer(
            thread,
            pc=PcId(str(pc)),
            room=RoomId(str(room)),
            now=now,
            new_id=new_id,
            new_salt=new_salt,
        )
        on_failure.pop_all()  # from here on the store owns them
    return Store(path, db, lock, thread, writer=writer, found_broken_off=found)


def open_reader(folder: Path) -> Reader:
    """Open the training record of a folder for reading, whoever is writing to it.

    Raises:
        StoreTooNewError: If a later phonecoach wrote the file.
        StoreError: If there is none, or it cannot be read.
    """
    return Reader(folder / FILE_NAME)


def _check_after_unclean_end(db: sqlite3.Connection, path: Path) -> None:
    if read_meta(db, "open") != "1":
        return
    found = db.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise StoreDamagedError(path, found=found)
