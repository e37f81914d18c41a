"""The clocks of a call: what time it is, and when a key really went down."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable

_NS_PER_MICRO = 1_000
_NS_PER_MS = 1_000_000
_STAMP_WRAPS_MS = 1 << 32
_SAME_CLOCK_MS = 10_000
"""A stamp no older than this was taken on our own monotonic clock."""


class CallClock:
    """Reads call time from a monotonic clock; stands still while a call is broken off.

    Args:
        now_ns: A monotonic clock in nanoseconds; tests give their own.
    """

    def __init__(self, now_ns: Callable[[], int] = time.monotonic_ns) -> None:
        self.now_ns = now_ns
        self._zero_ns = now_ns()

    def set(self, now: Micros) -> None:
        """Make the clock read `now` at this moment."""
        self._zero_ns = self.now_ns() - now * _NS_PER_MICRO

    def __call__(self) -> Micros:
        """Return the call time now."""
        return self.at(self.now_ns())

    def at(self, moment_ns: int) -> Micros:
        """Return the call time of a reading of the monotonic clock."""
        return Micros((moment_ns - self._zero_ns) // _NS_PER_MICRO)


def key_down_ns(stamp_ms: int, handled_ns: int) -> int:
    """Return when a key went down, on the monotonic clock.

    The window system stamps a key in whole milliseconds when it goes down; we handle it
    later, by up to 9 ms when the window is busy. If we handled it within the stamp's
    own millisecond, our time is the better one; otherwise the middle of that
    millisecond is (0.1-0.4 ms standard deviation however busy the window is).

    Args:
        stamp_ms: `QKeyEvent.timestamp()`: milliseconds, wrapping at 2**32; 0 for keys
            that no window system sent.
        handled_ns: When the key was handled, on the monotonic clock.

    Returns:
        Nanoseconds on the monotonic clock; `handled_ns` where the stamp is missing or
        comes from another clock than ours (Windows, some remote displays).
    """
    if stamp_ms <= 0:
        return handled_ns
    handled_ms = handled_ns // _NS_PER_MS
    age_ms = (handled_ms - stamp_ms) % _STAMP_WRAPS_MS
    if age_ms > _SAME_CLOCK_MS:
        return handled_ns
    if age_ms == 0:
        return handled_ns
    return (handled_ms - age_ms) * _NS_PER_MS + _NS_PER_MS // 2
