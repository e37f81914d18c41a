"""Works out, away from the window, what the views of a group still lack."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from phonecoach.app.gather.arrears import PersonDue, arrears
from phonecoach.app.post import Post
from phonecoach.app.telling import said
from phonecoach.errors import PhonecoachError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from phonecoach.store import Person, Reader


class CatchingUp(QObject):
    """Goes through people and calls once, on a thread of its own, one by one.

    What it has told is to be kept, so that it has less to do the next time.

    Signals:
        due_told: What is due of somebody was worked out.
            person: Id of the person.
            items: A tuple of `DueItem`.
        worked_out: What is due is known of everybody by now.
        times_told: How soon somebody responded in an earlier call was worked out.
            times: A `CallTimes`.
        troubled: The rest could not be read.
            sentence: What happened and what to do.
    """

    due_told = Signal(str, object)
    worked_out = Signal()
    times_told = Signal(object)
    troubled = Signal(str)

    def __init__(
        self,
        open_reader: Callable[[], Reader],
        viewer: Person,
        now: Callable[[], datetime],
    ) -> None:
        """Prepare to work; nothing is read before it begins.

        Args:
            open_reader: Opens the training record on the thread that calls it.
            viewer: The supervisor who looks.
            now: Looks up wall time, aware.
        """
        super().__init__()
        self._open_reader = open_reader
        self._viewer = viewer
        self._now = now
        self._ended = threading.Event()
        self._post = Post(self)
        self._thread: threading.Thread | None = None

    def begin(self) -> None:
        """Work until nothing is missing; while it works already, go on."""
        if self._thread is None or not self._thread.is_alive():
            self._ended.clear()
            self._thread = threading.Thread(
                target=self._work, name="catching up", daemon=True
            )
            self._thread.start()

    def close(self) -> None:
        """Stop, and wait until the training record is no longer read."""
        self._ended.set()
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        try:
            with self._open_reader() as reader:
                self._go_through(reader)
        except PhonecoachError as error:
            self._post.emit(self.troubled, said(error))

    def _go_through(self, reader: Reader) -> None:
        of_people = False
        for one in arrears(reader, self._viewer.id, self._now().astimezone().date()):
            if self._ended.is_set():
                return
            if isinstance(one, PersonDue):
                of_people = True
                self._post.emit(self.due_told, one.person, one.items)
                continue
            if of_people:
                of_people = False
                self._post.emit(self.worked_out)
            self._post.emit(self.times_told, one)
        if of_people:
            self._post.emit(self.worked_out)
