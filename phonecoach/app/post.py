"""Brings what another thread has found to the window's thread, in the order it came.

Qt lets any thread emit a signal. With PySide, doing so on a second thread has ended the
program now and then (see `class_table`). So a thread that works never emits: it posts,
and the window's thread emits. Only those two that Qt drives itself, for the microphone
and the line, do without.
"""

from __future__ import annotations

import contextlib
import socket
import weakref
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

_Letter = tuple["weakref.ref[QObject]", "SignalInstance", tuple[object, ...]]

_BYTES = 4096


class Post:
    """Emits the signals of one object for threads that work for it.

    To be made in the window's thread, with the object.
    """

    def __init__(self, owner: QObject) -> None:
        self._owner = weakref.ref(owner)
        self._box = _letter_box()

    def emit(self, signal: SignalInstance, *found: object) -> None:
        """Have a signal emitted in the window's thread; any thread may ask for it.

        Args:
            signal: One of the owner's; nothing is emitted if the owner is gone by then.
            found: What it tells.
        """
        self._box.put((self._owner, signal, found))


class _LetterBox(QObject):
    """Holds what was posted until the window's thread comes round."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._letters: SimpleQueue[_Letter] = SimpleQueue()
        # A pair of sockets wakes Qt's loop on every system; a pipe does not on Windows.
        self._near, self._far = socket.socketpair()
        for one in (self._near, self._far):
            one.setblocking(False)
        self._bell = QSocketNotifier(
            self._near.fileno(), QSocketNotifier.Type.Read, self
        )
        self._bell.activated.connect(self._deliver)

    def put(self, letter: _Letter) -> None:
        self._letters.put(letter)
        # A full socket has woken the loop already.
        with contextlib.suppress(BlockingIOError):
            self._far.send(b"!")

    @Slot()
    def _deliver(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._near.recv(_BYTES)
        with contextlib.suppress(Empty):
            while True:
                known, signal, found = self._letters.get_nowait()
                owner = known()
                if owner is not None and isValid(owner):
                    signal.emit(*found)


_boxes: list[_LetterBox] = []


def _letter_box() -> _LetterBox:
    """Return the letter box of the window's thread, which is there once."""
    if not _boxes or not isValid(_boxes[0]):
        application = QCoreApplication.instance()
        assert application is not None, "a letter box needs a loop that empties it"
        _boxes[:] = [_LetterBox(application)]
    return _boxes[0]
