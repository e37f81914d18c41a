"""Recordings of calls: encoded after the call, removed when their time is over."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from phonecoach.app.post import Post
from phonecoach.app.preferences import Recording, load
from phonecoach.app.telling import said
from phonecoach.errors import StoreError
from phonecoach.store.recordings import RecordingFolder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from phonecoach.app.keeping import Outside
    from phonecoach.call.record import PersonId
    from phonecoach.store import Reader, Store
    from phonecoach.store.recordings import Tidied

_LATER_MS: Final = 20_000
"""After a call others read its recording first; nobody waits for the encoding."""


class KeepingRecordings(QObject):
    """Keeps the folder of recordings in order, on a thread of its own.

    Attributes:
        folder: Where they lie.

    Signals:
        troubled: A recording could not be removed or encoded.
            sentence: What happened and what to do.
        tidied: All that was to be done has been done.
    """

    troubled = Signal(str)
    tidied = Signal()
    _failed = Signal(str, str)

    def __init__(
        self, store: Store, reader: Reader, outside: Outside, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.folder = RecordingFolder(store.path.parent)
        self._reader, self._outside = reader, outside
        self._closed = threading.Event()
        self._post = Post(self)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="recording")
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MS)
        self._later.timeout.connect(self.tidy)
        self._failed.connect(self._tell)

    @Slot()
    def tidy_later(self) -> None:
        """See to the recording of a call that has just ended."""
        self._later.start()

    @Slot()
    def tidy(self) -> None:
        """Remove what may stay no longer and encode what is complete."""
        self._later.stop()
        try:
            calls = self.folder.calls
            standings = self._reader.standings(calls) if calls else {}
            todo = self.folder.tidy(standings, self._days, self._outside.now())
        except (OSError, StoreError) as error:
            self.troubled.emit(said(error))
            return
        if not self._closed.is_set():
            self._thread.submit(self._do, todo)

    def close(self) -> None:
        """Stop working; what is half encoded is begun anew the next time."""
        self._closed.set()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _days(self, person: PersonId) -> int:
        own = load(self._reader, person)
        if own.recording is Recording.TIMES_ONLY:
            return 0
        return min(own.recording_days, self._reader.room_settings().recording_days)

    def _do(self, todo: Tidied) -> None:
        # Loads what encodes, which takes longer than the window may wait.
        from phonecoach.voice.encoding import encode  # noqa: PLC0415

        for path in todo.remove:
            self._try(path, partial(path.unlink, missing_ok=True))
        for path in todo.encode:
            if path.exists():
                self._try(path, partial(encode, path, self._goes_on))
        self._post.emit(self.tidied)

    def _goes_on(self) -> bool:
        return not self._closed.is_set()

    def _try(self, path: Path, work: Callable[[], object]) -> None:
        try:
            work()
        except OSError as error:
            self._post.emit(self._failed, str(path), error.strerror or str(error))

    @Slot(str, str)
    def _tell(self, path: str, why: str) -> None:
        words = self.tr(
            "The recording {path} could not be put in order ({why}). See whether there "
            "is room on the disk and the folder can be written to; it is tried again "
            "at the next start."
        )
        self.troubled.emit(words.format(path=path, why=why))
