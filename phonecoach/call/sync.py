"""From the samples of a call's recording to the call clock, and back."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from phonecoach.call.events import Synced
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phonecoach.call.record import Record

_MICROS: Final = 1_000_000
_NOMINAL_HZ: Final = 16_000
"""The rate of every recording; `phonecoach.voice.samples.RATE`, told by a test."""


class CaptureTimes:
    """Tells which moment of a call each sample of its recording belongs to.

    Between two comparisons of the clocks a straight line holds; beyond the first and
    the last, the sound card's own rate.
    """

    def __init__(self, pairs: Sequence[tuple[int, Micros]]) -> None:
        """Take comparisons of the clocks.

        Args:
            pairs: Frames and their moments, both rising; at least one.
        """
        self._frames = [frame for frame, _ in pairs]
        self._moments = [moment for _, moment in pairs]

    def moment_of(self, frame: int) -> Micros:
        """Return when a frame was captured, on the call clock."""
        at = self._stretch(self._frames, frame)
        frames, moments = self._slope(at)
        first, began = self._frames[at], self._moments[at]
        return Micros(began + round((frame - first) * moments / frames))

    def frame_at(self, moment: Micros) -> int:
        """Return which frame was captured at a moment of the call clock.

        It may lie before the first sample or after the last.
        """
        at = self._stretch(self._moments, moment)
        frames, moments = self._slope(at)
        first, began = self._frames[at], self._moments[at]
        return first + round((moment - began) * frames / moments)

    def _stretch(self, rising: Sequence[int], value: int) -> int:
        return max(0, bisect_right(rising, value) - 1)

    def _slope(self, at: int) -> tuple[int, int]:
        """Return frames and the microseconds they take, after one comparison."""
        last = at == len(self._frames) - 1
        if last or self._moments[at + 1] <= self._moments[at]:
            return _NOMINAL_HZ, _MICROS
        frames = self._frames[at + 1] - self._frames[at]
        return frames, self._moments[at + 1] - self._moments[at]


def capture_times(record: Record) -> CaptureTimes | None:
    """Return the times of a call's recording; None where nothing was captured.

    What a call was gone on with from another was captured in the other.
    """
    continued = record.head.continued
    own = record.events[continued.events if continued else 0 :]
    pairs: list[tuple[int, Micros]] = []
    for event in own:
        if isinstance(event, Synced) and (not pairs or event.frame > pairs[-1][0]):
            latest = pairs[-1][1] if pairs else event.onset
            pairs.append((event.frame, max(latest, event.onset)))
    return CaptureTimes(pairs) if pairs else None
