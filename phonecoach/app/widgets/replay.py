"""Lets a stretch of a call pass again, at the speed at which it happened."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable

_TICK_MS = 40
_NS_PER_MICRO = 1_000


class Replay(QObject):
    """Moves through a stretch of the call clock; there is nothing to be heard yet.

    Args:
        now_ns: A monotonic clock in nanoseconds; tests give their own.
        parent: Qt's owner.

    Signals:
        moved: It is somewhere else.
            at: `Micros` of the call clock.
        changed: It has begun or stopped.
            playing: Whether it is playing now.
    """

    moved = Signal(object)
    changed = Signal(bool)

    def __init__(
        self,
        now_ns: Callable[[], int] = time.monotonic_ns,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now_ns = now_ns
        self._begin = self._end = self._at = self._from = Micros(0)
        self._zero_ns = 0
        self._tick = QTimer(self)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.step)

    @property
    def playing(self) -> bool:
        """Whether it moves."""
        return self._tick.isActive()

    @property
    def at(self) -> Micros:
        """Where it is."""
        return self._at

    def set_stretch(self, begin: Micros, end: Micros) -> None:
        """Stop, and stand at the beginning of a stretch."""
        self.stop()
        self._begin, self._end = begin, end
        self._go(begin)

    def place(self, at: Micros) -> None:
        """Stand somewhere else; it goes on from there."""
        self._zero_ns = self._now_ns()
        self._go(Micros(min(max(at, self._begin), self._end)))
        self._from = self._at

    @Slot()
    def toggle(self) -> None:
        """Begin, go on, or stop where it is; at the end, begin again."""
        if self.playing:
            self.stop()
            return
        self.place(self._begin if self._at >= self._end else self._at)
        self._tick.start()
        self.changed.emit(True)

    @Slot()
    def stop(self) -> None:
        """Stand still."""
        if self.playing:
            self.step()
        if self.playing:
            self._tick.stop()
            self.changed.emit(False)

    @Slot()
    def step(self) -> None:
        """Come to where the clock is; the timer does this on its own."""
        if not self.playing:
            return
        passed = (self._now_ns() - self._zero_ns) // _NS_PER_MICRO
        self._go(Micros(min(self._from + passed, self._end)))
        if self._at >= self._end:
            self._tick.stop()
            self.changed.emit(False)

    def _go(self, at: Micros) -> None:
        self._at = at
        self.moved.emit(at)
