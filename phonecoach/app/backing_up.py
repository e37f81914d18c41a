"""Writing files while the work goes on: a copy of the training record, a report."""

from __future__ import annotations

import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from phonecoach.app.post import Post
from phonecoach.app.screens.settings_text import BackUpState, BackUpStep
from phonecoach.app.telling import said
from phonecoach.errors import PhonecoachError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    GoesOn = Callable[[float], bool]
    Copy = Callable[[Path, GoesOn], bool]

_LOOK_MS: Final = 100
"""How often it is looked how far the copy has come."""

_ALL: Final = 0.99
"""A copy is whole only once it has its name."""


class _Job:
    """One copy: the thread that makes it says how far it is, the window drops it."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.share = 0.0
        self._dropped = threading.Event()

    @property
    def is_dropped(self) -> bool:
        """Whether nobody wants it any more."""
        return self._dropped.is_set()

    def drop(self) -> None:
        """Want it no longer."""
        self._dropped.set()

    def goes_on(self, share: float) -> bool:
        """Note how far it has come, 0 to 1; return whether it is still wanted."""
        self.share = share
        return not self.is_dropped


class BackingUp(QObject):
    """Makes one copy at a time on a thread of its own.

    Signals:
        changed: It has come further, or to an end.
            state: A `BackUpState`.
    """

    changed = Signal(object)
    _ended = Signal(object, str)

    def __init__(self, copy: Copy, parent: QObject | None = None) -> None:
        """Be ready to copy.

        Args:
            copy: Writes a copy under a name and asks now and then whether it is still
                wanted, telling its share of the work; returns whether it was made, and
                leaves nothing of it if not. Raises `PhonecoachError`.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._copy = copy
        self._job: _Job | None = None
        self._post = Post(self)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="back-up")
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._ended.connect(self._end)

    @property
    def is_running(self) -> bool:
        """Whether a copy is being made, or what there was of it is being removed."""
        return self._job is not None

    def start(self, target: Path) -> None:
        """Begin a copy under a name that is free; ignored while one is being made."""
        if self._job is not None:
            return
        self._job = job = _Job(target)
        self._thread.submit(self._run, job)
        self._timer.start()
        self._tell(BackUpStep.RUNNING)

    @Slot()
    def cancel(self) -> None:
        """Let the copy be; it is told once nothing is left of it."""
        if self._job is not None:
            self._job.drop()

    def close(self) -> None:
        """Let a copy under way be, and wait until none of it is left."""
        job, self._job = self._job, None
        self._timer.stop()
        if job is not None:
            job.drop()
        self._thread.shutdown(wait=True, cancel_futures=True)
        if job is not None:
            _remove(job.target)

    def _run(self, job: _Job) -> None:
        trouble = ""
        try:
            if not job.is_dropped:
                self._copy(job.target, job.goes_on)
        except PhonecoachError as error:
            trouble = said(error)
        self._post.emit(self._ended, job, trouble)

    @Slot(object, str)
    def _end(self, job: _Job, trouble: str) -> None:
        if job is not self._job:
            return
        self._job = None
        self._timer.stop()
        if job.is_dropped:
            # It may have been finished in the moment in which it was cancelled.
            _remove(job.target)
            self._tell(BackUpStep.CANCELLED)
        elif trouble:
            self._tell(BackUpStep.FAILED, words=trouble)
        else:
            self._tell(BackUpStep.DONE, words=str(job.target))

    @Slot()
    def _look(self) -> None:
        assert self._job is not None, "it is looked only while a copy is made"
        self._tell(BackUpStep.RUNNING, share=min(_ALL, self._job.share))

    def _tell(self, step: BackUpStep, share: float = 0.0, words: str = "") -> None:
        self.changed.emit(BackUpState(step=step, share=share, words=words))


def _remove(target: Path) -> None:
    """Take a copy away again, be it a file or a folder."""
    if target.is_dir():
        shutil.rmtree(target)
    else:
        target.unlink(missing_ok=True)
