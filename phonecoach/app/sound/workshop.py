"""Makes sounds in the background, once each, without ever making the window wait."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from phonecoach.app.post import Post

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from phonecoach.app.sound.waves import Breath

    Recipe = Callable[[Breath], bytes]

_BREATH_S = 0.001
"""Between two pieces of work the interpreter is left to others for so long."""


class _ClosedError(Exception):
    """Ends the work on a sound that nobody will hear."""


class Workshop(QObject):
    """Keeps every sound it has made.

    Signals:
        made: A sound that was ordered can be had now.
            name: What it was ordered under.
    """

    made = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ordered: set[Hashable] = set()
        self._shelf: dict[Hashable, bytes] = {}
        self._closed = threading.Event()
        self._post = Post(self)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sound")

    def order(self, name: Hashable, recipe: Recipe) -> None:
        """Have a sound made, unless it was ordered before; `made` follows."""
        if name not in self._ordered and not self._closed.is_set():
            self._ordered.add(name)
            self._thread.submit(self._make, name, recipe)

    def get(self, name: Hashable) -> bytes | None:
        """Return a sound; None while it is not made yet."""
        return self._shelf.get(name)

    def forget(self, name: Hashable) -> None:
        """Keep a sound no longer; it can be ordered anew."""
        self._ordered.discard(name)
        self._shelf.pop(name, None)

    def close(self) -> None:
        """Stop working; what is under way is dropped."""
        self._closed.set()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _make(self, name: Hashable, recipe: Recipe) -> None:
        try:
            sound = recipe(self._breathe)
        except _ClosedError:
            return
        if name in self._ordered:
            self._shelf[name] = sound
            self._post.emit(self.made, name)

    def _breathe(self) -> None:
        if self._closed.wait(_BREATH_S):
            raise _ClosedError
