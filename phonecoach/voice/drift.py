"""Which moment a sample belongs to: the sound card counts, another clock tells time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from phonecoach.voice.samples import RATE

NS_PER_FRAME: Final = 1_000_000_000 // RATE

SYNC_FRAMES: Final = 5 * RATE
"""So often the two clocks are compared."""

_FIRST_FRAMES: Final = RATE // 2
"""The first comparison is due early: the first word may follow at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A frame of the capture and the monotonic moment at which it was captured."""

    frame: int
    ns: int


class FrameTimes:
    """Compares the frames that have come with the clock that tells when they came.

    Samples come in pieces and late, never early: of all pieces in a window, the one
    that came soonest tells best. What it always takes them to come stays in, and is
    measured by the timing test.
    """

    def __init__(self) -> None:
        self._due = _FIRST_FRAMES
        self._soonest: int | None = None
        self._pair: Pair | None = None

    def arrived(self, frames: int, now_ns: int) -> Pair | None:
        """Note that so many frames have come by now.

        Args:
            frames: All of them, counted from the beginning.
            now_ns: What the monotonic clock reads.

        Returns:
            A pair, when one is due.
        """
        zero = now_ns - frames * NS_PER_FRAME
        if self._soonest is None or zero < self._soonest:
            self._soonest = zero
        if frames < self._due:
            return None
        return self._compare(frames)

    def last(self, frames: int) -> Pair | None:
        """Return a pair for the end of the capture; None if nothing has come."""
        if frames == 0 or (self._soonest is None and self._pair is None):
            return None
        return self._compare(frames)

    def _compare(self, frames: int) -> Pair:
        soonest, self._soonest = self._soonest, None
        ns = self.ns_of(frames) if soonest is None else soonest + frames * NS_PER_FRAME
        self._pair = Pair(frame=frames, ns=ns)
        self._due = frames + SYNC_FRAMES
        return self._pair

    def ns_of(self, frame: int) -> int:
        """Return when a frame was captured, on the monotonic clock.

        Raises:
            ValueError: If nothing has come yet.
        """
        if self._pair is None:
            if self._soonest is None:
                raise ValueError("no frame has come yet")
            return self._soonest + frame * NS_PER_FRAME
        pair = self._pair
        return pair.ns + (frame - pair.frame) * NS_PER_FRAME

    def frame_at(self, ns: int) -> int:
        """Return which frame is captured at a moment; it may lie before the first.

        Raises:
            ValueError: If nothing has come yet.
        """
        return round((ns - self.ns_of(0)) / NS_PER_FRAME)
