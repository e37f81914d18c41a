"""The one thread that writes, so that nobody who calls waits for a disk."""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from phonecoach.errors import StoreError, told
from phonecoach.store.database import as_store_error, transaction

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BATCH_S = 0.25
"""How old the oldest piece of work of a batch may become before it is committed."""

RETRY_S = 1.0
"""How long to wait before a batch that the disk refused is tried again."""


class Work(Protocol):
    """One thing to write, on the writer's connection and in an open transaction."""

    def __call__(self, db: sqlite3.Connection) -> None:
        """Write it."""


@dataclass(slots=True, kw_only=True)
class _Barrier:
    """Somebody who waits until what was put before is written."""

    passed: threading.Event = field(default_factory=threading.Event)
    error: Exception | None = None


class WriterThread:
    """Collects work and commits it in batches.

    A batch is committed 250 ms after its first piece of work came, and at once when
    something urgent comes. The age is not read off a clock: the thread that holds the
    batch waits for "something urgent, or 250 ms over".

    Work that the disk refuses (full, not answering) stays in memory and is tried again;
    work that the record itself refuses (a call that is over, an unknown person) is
    dropped alone, and what stands beside it in the batch is kept. `on_error` is told of
    both, from the writer's thread: a `StoreError` is for the person at the screen,
    anything else is our bug.

    Attributes:
        failing: Whether the latest batch could not be written and is still waiting.
    """

    def __init__(  # noqa: PLR0913 (two of them for tests alone)
        self,
        db: sqlite3.Connection,
        path: Path,
        *,
        on_error: Callable[[Exception], None],
        on_commit: Callable[[int], None] | None = None,
        batch_s: float = BATCH_S,
        retry_s: float = RETRY_S,
    ) -> None:
        self.failing = False
        self._db = db
        self._path = path
        self._on_error = on_error
        self._on_commit = on_commit
        self._batch_s = batch_s
        self._retry_s = retry_s
        self._changed = threading.Condition()
        self._waiting: list[Work] = []
        self._barriers: list[_Barrier] = []
        self._hurry = False
        self._ending = False
        self._log_to_clear = False
        self._fault: Exception | None = None  # why the batch could not be written
        self._refused: Exception | None = None  # first refusal since the last flush
        # A daemon, so that a program whose main thread dies does not hang.
        self._thread = threading.Thread(
            target=self._run, name="training record", daemon=True
        )
        self._thread.start()

    def put(self, work: Work, *, urgent: bool, for_good: bool = False) -> None:
        """Have something written; returns at once.

        Args:
            work: What to write.
            urgent: Whether it is committed at once, with all that was put before.
            for_good: Whether what it takes away must not stay in the log either.

        Raises:
            StoreError: If the record was closed.
        """
        with self._changed:
            if self._ending:
                raise _closed(self._path)
            self._waiting.append(work)
            self._hurry = self._hurry or urgent
            self._log_to_clear = self._log_to_clear or for_good
            self._changed.notify_all()

    def flush(self) -> None:
        """Wait until everything put so far is written.

        Raises:
            StoreError: If the disk refused it (it is kept and tried again), or the
                record refused a piece of it since the last flush.
        """
        barrier = _Barrier()
        with self._changed:
            if self._ending:
                return
            self._barriers.append(barrier)
            self._hurry = True
            self._changed.notify_all()
        barrier.passed.wait()
        if barrier.error is not None:
            raise barrier.error

    def end(self) -> int:
        """End the thread, without writing; return how much was left unwritten."""
        with self._changed:
            self._ending = True
            self._changed.notify_all()
        self._thread.join()
        return len(self._waiting)

    def _run(self) -> None:
        barriers: list[_Barrier] = []
        try:
            while not self._ending:
                batch, barriers = self._collect()
                if not self._ending:
                    self._commit(batch)
                    self._release(barriers)
        finally:
            # Also where `on_error` itself failed: nobody may wait for a dead thread.
            with self._changed:
                self._ending = True
                barriers += self._barriers
            if self._waiting and self._fault is None:
                self._fault = _closed(self._path)
            self._release(barriers)

    def _collect(self) -> tuple[list[Work], list[_Barrier]]:
        with self._changed:
            self._changed.wait_for(self._has_something)
            wait_s = self._retry_s if self.failing else self._batch_s
            self._changed.wait_for(lambda: self._hurry or self._ending, wait_s)
            self._hurry = False
            barriers, self._barriers = self._barriers, []
            return list(self._waiting), barriers

    def _has_something(self) -> bool:
        return bool(self._waiting) or bool(self._barriers) or self._ending

    def _commit(self, batch: list[Work]) -> None:
        if not batch:
            return
        refusals: list[Exception] = []
        try:
            with transaction(self._db):
                for work in batch:
                    self._write(work, refusals)
        except sqlite3.Error as error:
            self._keep_for_later(error)
            return
        with self._changed:
            del self._waiting[: len(batch)]
        self.failing, self._fault = False, None
        for refusal in refusals:
            self._refused = self._refused or refusal
            self._on_error(refusal)
        if self._log_to_clear:
            self._clear_log()
        if self._on_commit is not None:
            self._on_commit(len(batch))

    def _clear_log(self) -> None:
        """Empty the write-ahead log; with a reader in the way, after a later batch."""
        busy = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        with self._changed:
            self._log_to_clear = bool(busy)

    def _write(self, work: Work, refusals: list[Exception]) -> None:
        self._db.execute("SAVEPOINT work")
        try:
            work(self._db)
        except Exception as error:
            if isinstance(error, sqlite3.Error) and self._told(error) is not None:
                raise  # the file is at fault, not this work: the whole batch waits
            self._db.execute("ROLLBACK TO work")
            refusals.append(self._refusal(error))
        self._db.execute("RELEASE work")

    def _refusal(self, error: Exception) -> Exception:
        if not isinstance(error, sqlite3.IntegrityError):
            return error
        refusal = StoreError(
            told(
                "The training record {path} did not take an entry: {what}. What was "
                "there has not changed; do not try this again.",
                path=self._path,
                what=str(error),
            )
        )
        refusal.__cause__ = error
        return refusal

    def _told(self, error: sqlite3.Error) -> StoreError | None:
        return as_store_error(error, self._path, "Writing the training record")

    def _keep_for_later(self, error: sqlite3.Error) -> None:
        self._fault = self._told(error) or error
        if not self.failing:  # told once, not at every new attempt
            self.failing = True
            self._on_error(self._fault)

    def _release(self, barriers: list[_Barrier]) -> None:
        for barrier in barriers:
            barrier.error = self._fault or self._refused
            barrier.passed.set()
        if barriers and self._fault is None:
            self._refused = None


def _closed(path: Path) -> StoreError:
    return StoreError(
        told(
            "The training record {path} is closed, so nothing more can be written to "
            "it. Open it again first.",
            path=path,
        )
    )
