"""Garbage is collected on the window's thread alone.

Python collects cycles on whichever thread happens to allocate. A widget in such a cycle
would then be destroyed beside the window's thread, and Qt crashes.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_OFTEN_MS = 1_000


class Collector(QObject):
    """Takes over from Python's own collecting, until it is stopped.

    The youngest objects are looked through every second; that takes far less than a
    frame. All are looked through only on request, when nobody is on the telephone.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._often = QTimer(self)
        self._often.setInterval(_OFTEN_MS)
        self._often.timeout.connect(self.collect_young)
        self._often.start()
        self._sparing = False

    def stop(self) -> None:
        """Let Python collect on its own again."""
        self._often.stop()
        if self._sparing:
            gc.unfreeze()
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
        """Collect everything; this takes as long as there is much to look through."""
        gc.collect()

    def spare(self) -> None:
        """Look no more through what there is now, asked for the first time.

        Modules, cases and the checklist stay until the end. To look through them takes
        60 ms after every screen; without them it takes less than one.
        """
        if not self._sparing:
            self._sparing = True
            gc.freeze()
