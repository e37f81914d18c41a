"""Garbage is collected on the window's thread alone.

Python collects cycles on whichever thread happens to allocate. A widget in such a cycle
would then be destroyed beside the window's thread, and Qt crashes.
"""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

_OFTEN_MS: Final = 1_000
_LONG_S: Final = 0.02
"""Who looked so long through what stays need not do so again."""


class Collector(QObject):
    """Takes over from Python's own collecting, until it is stopped.

    The youngest objects are looked through every second; that takes far less than a
    frame. All are looked through only on request, when nobody is on the telephone.

    Args:
        parent: Qt's owner.
        computed_s: How long this thread has computed.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        computed_s: Callable[[], float] = time.thread_time,
    ) -> None:
        super().__init__(parent)
        self._computed_s = computed_s
        self._was_on = gc.isenabled()
        gc.disable()
        self._often = QTimer(self)
        self._often.setInterval(_OFTEN_MS)
        self._often.timeout.connect(self.collect_young)
        self._often.start()
        self._sparing = False

    def stop(self) -> None:
        """Let Python collect on its own again, if it did before."""
        self._often.stop()
        if self._sparing:
            gc.unfreeze()
        if self._was_on:
            gc.enable()

    @Slot()
    def collect_young(self) -> None:
        """Collect what has only just become garbage, where enough was made."""
        made, survived, _ = gc.get_count()
        young, middle, _ = gc.get_threshold()
        if made > young:
            gc.collect(1 if survived > middle else 0)

    @Slot()
    def collect_all(self) -> None:
        """Collect everything; this takes as long as there is much to look through.

        Analysers load late. Once things are spared, what a long look has found in use
        is spared, too.
        """
        began = self._computed_s()
        gc.collect()
        if self._sparing and self._computed_s() - began > _LONG_S:
            gc.freeze()

    def spare(self) -> None:
        """Look no more through what there is now, asked for the first time.

        Modules, cases and the checklist stay until the end. To look through them takes
        60 ms after every screen; without them it takes less than one. What has only
        just become garbage is collected first; of the rest there is little by then.
        """
        if not self._sparing:
            self._sparing = True
            gc.collect(1)
            gc.freeze()
