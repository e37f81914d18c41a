"""Reads the figures of a group on a thread of its own: the window never waits."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from phonecoach.app.gather.arrears import PersonDue, arrears
from phonecoach.app.gather.group import GroupGathering
from phonecoach.errors import PhonecoachError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime

    from phonecoach.app.screens.group_text import Cell, View, Wish
    from phonecoach.scenario import Case, CaseId
    from phonecoach.store import CallTimes, Person, Reader

    _Asked: TypeAlias = tuple[View | Cell, Wish]


class GroupReading(QObject):
    """Reads what was asked for last; what nobody waits for any more is left out.

    Between questions it works out, one by one, what nobody has yet; see `arrears`.

    The reader stays open between questions: to open it takes longer than to read.

    Signals:
        told: Something has been read.
            what: A `View` or a `Cell`.
            wish: The `Wish` it was read for.
            text: What it says.
        troubled: It could not be read.
            sentence: What happened and what to do.
        times_told: How soon somebody responded in an earlier call was worked out.
            times: A `CallTimes`, to be kept.
        due_told: What is due of somebody was worked out.
            person: Id of the person.
            items: A tuple of `DueItem`, to be kept.
        worked_out: What is due is known of everybody by now.
    """

    told = Signal(object, object, object)
    troubled = Signal(str)
    times_told = Signal(object)
    due_told = Signal(str, object)
    worked_out = Signal()

    def __init__(
        self,
        open_reader: Callable[[], Reader],
        viewer: Person,
        cases: Mapping[CaseId, Case],
        now: Callable[[], datetime],
    ) -> None:
        """Prepare to read; nothing is read before it is asked for.

        Args:
            open_reader: Opens the training record on the thread that calls it.
            viewer: The supervisor who looks.
            cases: Cases on the shelf, by id.
            now: Looks up wall time, aware.
        """
        super().__init__()
        self._open_reader = open_reader
        self._viewer = viewer
        self._cases = dict(cases)
        self._now = now
        self._asked: _Asked | None = None
        self._ended = False
        self._telling_due = False
        self._something = threading.Condition()
        self._thread: threading.Thread | None = None

    def ask(self, what: View | Cell, wish: Wish) -> None:
        """Read something; what was asked for before and is not read yet is dropped."""
        with self._something:
            self._asked = (what, wish)
            self._something.notify()
            if self._thread is None:
                self._ended = False
                self._thread = threading.Thread(
                    target=self._work, name="reading a group", daemon=True
                )
                self._thread.start()

    def stop(self) -> None:
        """Read nothing more than what is being read now."""
        with self._something:
            self._asked = None

    def close(self) -> None:
        """Wait until the training record is no longer read."""
        with self._something:
            self._asked = None
            self._ended = True
            self._something.notify()
            thread = self._thread
        if thread is not None:
            thread.join()

    def _next(self, *, wait: bool) -> _Asked | None:
        with self._something:
            while wait and self._asked is None and not self._ended:
                self._something.wait()
            asked, self._asked = self._asked, None
            return asked

    def _work(self) -> None:
        try:
            with self._open_reader() as reader:
                today = self._now().astimezone().date()
                rest = arrears(reader, self._viewer.id, today)
                busy = True
                while not self._ended:
                    asked = self._next(wait=not busy)
                    if asked is not None:
                        self._read(reader, *asked)
                    elif busy:
                        busy = self._work_out(rest)
        except PhonecoachError as error:
            self.troubled.emit(str(error))
        finally:
            with self._something:
                self._thread = None

    def _work_out(self, rest: Iterator[PersonDue | CallTimes]) -> bool:
        """Work out one of what is missing; whether there may be more."""
        try:
            one = next(rest, None)
        except PhonecoachError as error:
            self.troubled.emit(str(error))
            return False
        if isinstance(one, PersonDue):
            self._telling_due = True
            self.due_told.emit(one.person, one.items)
            return True
        if self._telling_due:
            self._telling_due = False
            self.worked_out.emit()
        if one is not None:
            self.times_told.emit(one)
        return one is not None

    def _read(self, reader: Reader, what: View | Cell, wish: Wish) -> None:
        gathering = GroupGathering(reader, self._viewer, self._cases, self._now())
        try:
            text = gathering.read(what, wish)
        except PhonecoachError as error:
            self.troubled.emit(str(error))
        else:
            self.told.emit(what, wish, text)
