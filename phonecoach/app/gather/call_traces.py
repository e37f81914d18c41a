"""What has to be read from whole records, call by call, away from the window."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from phonecoach.app.post import Post
from phonecoach.app.screens.history_text import CallTrace
from phonecoach.app.telling import said
from phonecoach.call.annotations import best_words
from phonecoach.call.in_force import profile_of
from phonecoach.call.lanes import lanes_of
from phonecoach.call.record import CallId, PersonId
from phonecoach.errors import PhonecoachError
from phonecoach.scenario.keeping import thaw
from phonecoach.scoring.response_times import response_times
from phonecoach.scoring.viewing import view

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from phonecoach.scenario import Case
    from phonecoach.store import Reader


class CallTraces(QObject):
    """Reads records on a thread of its own, those asked for last before the others.

    Each call is read once; it is then known for as long as this object lives.

    Signals:
        traced: A call has been read.
            call: Its id.
            trace: A `CallTrace`.
        troubled: A call could not be read; the others still are.
            call: Its id; empty where none can be read.
            sentence: What happened and what to do.
    """

    traced = Signal(str, object)
    troubled = Signal(str, str)

    def __init__(self, open_reader: Callable[[], Reader], person: PersonId) -> None:
        """Prepare to read; nothing is read before it is asked for.

        Args:
            open_reader: Opens the training record on the thread that calls it.
            person: Whose calls they are, and who looks at them.
        """
        super().__init__()
        self._open_reader = open_reader
        self._person = person
        self._known: dict[str, CallTrace] = {}
        self._wanted: deque[str] = deque()
        self._lock = threading.Lock()
        self._post = Post(self)
        self._thread: threading.Thread | None = None
        self.traced.connect(self._known.__setitem__)

    def known(self, call: str) -> CallTrace | None:
        """Return what is known of a call by now."""
        return self._known.get(call)

    def ask(self, calls: Iterable[str]) -> None:
        """Read these calls, the first of them first; `traced` follows for each."""
        with self._lock:
            asked = [one for one in calls if one not in self._known]
            rest = [one for one in self._wanted if one not in set(asked)]
            self._wanted = deque((*asked, *rest))
            if self._wanted and self._thread is None:
                self._thread = threading.Thread(
                    target=self._work, name="reading records", daemon=True
                )
                self._thread.start()

    def stop(self) -> None:
        """Read nothing more but the call that is being read now."""
        with self._lock:
            self._wanted.clear()

    def close(self) -> None:
        """Stop, and wait until the training record is no longer read."""
        self.stop()
        thread = self._thread
        if thread is not None:
            thread.join()

    def _next(self) -> str | None:
        with self._lock:
            if self._wanted:
                return self._wanted.popleft()
            # Under the lock: whoever asks from now on starts another thread.
            self._thread = None
            return None

    def _work(self) -> None:
        try:
            with self._open_reader() as reader:
                self._read_on(_Tracing(reader, self._person))
        except PhonecoachError as error:
            with self._lock:
                self._wanted.clear()
                self._thread = None
            self._post.emit(self.troubled, "", said(error))

    def _read_on(self, tracing: _Tracing) -> None:
        while (call := self._next()) is not None:
            try:
                trace = tracing.trace(CallId(call))
            except PhonecoachError as error:
                self._post.emit(self.troubled, call, said(error))
            else:
                self._post.emit(self.traced, call, trace)


class _Tracing:
    """Reads one call after the other; a case that was played often is read once."""

    def __init__(self, reader: Reader, person: PersonId) -> None:
        self._reader = reader
        self._person = person
        self._cases: dict[str, Case] = {}

    def trace(self, call: CallId) -> CallTrace:
        """Read a call.

        Raises:
            PhonecoachError: If it cannot be read.
        """
        record = self._reader.record(self._person, call)
        notes = self._reader.annotations(self._person, call)
        words = {turn: one.text for turn, one in best_words(notes).items()}
        silence = profile_of(record.head).silence
        return CallTrace(
            lanes=lanes_of(record.events, words, silence=silence.warn),
            times=response_times(
                view(record, notes, self._case(call, record.head.case_digest))
            ),
        )

    def _case(self, call: CallId, digest: str) -> Case:
        if digest not in self._cases:
            content = self._reader.case_content(self._person, call)
            self._cases[digest] = thaw(content)
        return self._cases[digest]
