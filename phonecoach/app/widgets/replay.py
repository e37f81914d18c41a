"""Lets a stretch of a call pass again, as fast as it happened, or faster."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable

_TICK_MS = 40
_NS_PER_MICRO = 1_000


class Sounding(QObject):
    """What lets a call be heard again; this one lets nothing be heard.

    Attributes:
        pace: How many times as fast as it happened it is heard from the next `play` on.

    Signals:
        begun: What was asked for can be heard from now on.
        failed: It cannot be heard.
            sentence: What happened and what to do.
    """

    begun = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pace = 1.0

    def play(self, begin: Micros, end: Micros) -> bool:  # noqa: ARG002
        """Let a stretch of the call clock be heard; `begun` or `failed` follows.

        Returns:
            False where there is nothing to be heard: then neither follows.
        """
        return False

    @Slot()
    def stop(self) -> None:
        """Fall silent."""


class Replay(QObject):
    """Moves through a stretch of the call clock, with its sound where there is one.

    Args:
        now_ns: A monotonic clock in nanoseconds; tests give their own.
        parent: Qt's owner.
        sound: Lets the call be heard; None for silence.

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
        sound: Sounding | None = None,
    ) -> None:
        super().__init__(parent)
        self._now_ns = now_ns
        self._sound = sound or Sounding(self)
        self._waits = False
        self._sound.begun.connect(self._begin)
        self._sound.failed.connect(self._begin)
        self._first = self._end = self._at = self._from = Micros(0)
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
    def pace(self) -> float:
        """How many times as fast as it happened it moves."""
        return self._sound.pace

    def set_pace(self, pace: float) -> None:
        """Move so many times as fast as it happened, from here on."""
        self.step()
        self._sound.pace = pace
        if self.playing:
            self.place(self._at)

    @property
    def at(self) -> Micros:
        """Where it is."""
        return self._at

    def set_stretch(self, begin: Micros, end: Micros) -> None:
        """Stop, and stand at the beginning of a stretch."""
        self.stop()
        self._first, self._end = begin, end
        self._go(begin)

    def place(self, at: Micros) -> None:
        """Stand somewhere else; it goes on from there."""
        self._zero_ns = self._now_ns()
        self._go(Micros(min(max(at, self._first), self._end)))
        self._from = self._at
        if self.playing:
            self._waits = self._sound.play(self._at, self._end)

    @Slot()
    def toggle(self) -> None:
        """Begin, go on, or stop where it is; at the end, begin again."""
        if self.playing:
            self.stop()
            return
        self._tick.start()
        self.place(self._first if self._at >= self._end else self._at)
        self.changed.emit(True)

    @Slot()
    def _begin(self) -> None:
        """Set out when the sound does: to be made it takes a moment."""
        if self.playing and self._waits:
            self._waits = False
            self._zero_ns = self._now_ns()

    @Slot()
    def stop(self) -> None:
        """Stand still."""
        if self.playing:
            self.step()
        self._waits = False
        if self.playing:
            self._tick.stop()
            self._sound.stop()
            self.changed.emit(False)

    @Slot()
    def step(self) -> None:
        """Come to where the clock is; the timer does this on its own."""
        if not self.playing or self._waits:
            return
        passed = (self._now_ns() - self._zero_ns) // _NS_PER_MICRO
        passed = round(passed * self.pace)
        self._go(Micros(min(self._from + passed, self._end)))
        if self._at >= self._end:
            self._tick.stop()
            self._sound.stop()
            self.changed.emit(False)

    def _go(self, at: Micros) -> None:
        self._at = at
        self.moved.emit(at)
