"""Backing the training record up while the work goes on."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from phonecoach.app.screens.settings_text import BackUpState, BackUpStep
from phonecoach.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_LOOK_MS: Final = 100
"""How often it is looked how far the copy has come."""

_ALL: Final = 0.99
"""A copy is whole only once it has its name."""


class BackingUp(QObject):
    """Makes one copy at a time on a thread of its own.

    Signals:
        changed: It has come further, or to an end.
            state: A `BackUpState`.
    """

    changed = Signal(object)
    _ended = Signal(object, object, str)

    def __init__(
        self,
        record: Path,
        copy: Callable[[Path], None],
        parent: QObject | None = None,
    ) -> None:
        """Be ready to copy.

        Args:
            record: What is copied.
            copy: Writes a copy under a name; raises `StoreError`.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._record = record
        self._copy = copy
        self._target: Path | None = None
        self._dropped = threading.Event()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="back-up")
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._ended.connect(self._end)

    @property
    def is_running(self) -> bool:
        """Whether a copy is being made that is still wanted."""
        return self._target is not None

    def start(self, target: Path) -> None:
        """Begin a copy under a name that is free; ignored while one is being made."""
        if self.is_running:
            return
        self._target = target
        self._dropped = threading.Event()
        self._thread.submit(self._run, target, self._dropped)
        self._timer.start()
        self._tell(BackUpStep.RUNNING)

    @Slot()
    def cancel(self) -> None:
        """Let the copy be; what there is of it is thrown away."""
        if self.is_running:
            self._dropped.set()
            self._target = None
            self._timer.stop()
            self._tell(BackUpStep.CANCELLED)

    def close(self) -> None:
        """Let a copy under way be, and wait until none of it is left."""
        self._dropped.set()
        self._target = None
        self._timer.stop()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _run(self, target: Path, dropped: threading.Event) -> None:
        if dropped.is_set():
            return
        trouble = ""
        try:
            self._copy(target)
        except StoreError as error:
            trouble = str(error)
        if dropped.is_set():
            # SQLite copies in one go; nobody wants this copy any more.
            target.unlink(missing_ok=True)
        else:
            self._ended.emit(target, dropped, trouble)

    @Slot(object, object, str)
    def _end(self, target: Path, dropped: threading.Event, trouble: str) -> None:
        if dropped.is_set():
            # It was finished in the moment in which it was cancelled.
            if target != self._target:
                target.unlink(missing_ok=True)
            return
        self._timer.stop()
        self._target = None
        if trouble:
            self._tell(BackUpStep.FAILED, words=trouble)
        else:
            self._tell(BackUpStep.DONE, words=str(target))

    @Slot()
    def _look(self) -> None:
        self._tell(BackUpStep.RUNNING, share=self._share())

    def _share(self) -> float:
        assert self._target is not None, "it is looked only while a copy is made"
        part = self._target.with_name(f"{self._target.name}.part")
        try:
            there, whole = part.stat().st_size, self._record.stat().st_size
        except OSError:
            return 0.0
        return min(_ALL, there / whole) if whole else 0.0

    def _tell(self, step: BackUpStep, share: float = 0.0, words: str = "") -> None:
        self.changed.emit(BackUpState(step=step, share=share, words=words))
