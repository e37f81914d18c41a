"""Reads the figures of a group on a thread of its own: the window never waits."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from phonecoach.app.gather.group import GroupGathering
from phonecoach.app.post import Post
from phonecoach.app.telling import said
from phonecoach.errors import PhonecoachError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from phonecoach.app.screens.group_text import Cell, View, Wish
    from phonecoach.scenario import Case, CaseId
    from phonecoach.store import Person, Reader

    _Asked: TypeAlias = tuple[View | Cell, Wish]


class GroupReading(QObject):
    """Reads what was asked for last; what nobody waits for any more is left out.

    The reader stays open between questions: to open it takes longer than to read.

    Signals:
        told: Something has been read.
            what: A `View` or a `Cell`.
            wish: The `Wish` it was read for.
            text: What it says.
        troubled: It could not be read.
            sentence: What happened and what to do.
    """

    told = Signal(object, object, object)
    troubled = Signal(str)

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
        self._post = Post(self)
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

    def _next(self) -> _Asked | None:
        with self._something:
            while self._asked is None and not self._ended:
                self._something.wait()
            asked, self._asked = self._asked, None
            return asked

    def _work(self) -> None:
        try:
            with self._open_reader() as reader:
                while (asked := self._next()) is not None:
                    self._read(reader, *asked)
        except PhonecoachError as error:
            self._post.emit(self.troubled, said(error))
        finally:
            with self._something:
                self._thread = None

    def _read(self, reader: Reader, what: View | Cell, wish: Wish) -> None:
        gathering = GroupGathering(reader, self._viewer, self._cases, self._now())
        try:
            text = gathering.read(what, wish)
        except PhonecoachError as error:
            self._post.emit(self.troubled, said(error))
        else:
            self._post.emit(self.told, what, wish, text)
