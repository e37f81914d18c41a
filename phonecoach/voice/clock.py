"""How the sample clock of a device runs against the clock of the call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from phonecoach.voice.samples import RATE

if TYPE_CHECKING:
    from collections.abc import Sequence

_NS = 1_000_000_000
_MOST_PPM = 1_000
"""No converter's clock is off by more; what says so was measured over too short."""


@dataclass(frozen=True, slots=True)
class SampleClock:
    """Tells when a sample was taken.

    Attributes:
        start_ns: Instant of sample 0, on the monotonic clock.
        ns_per_sample: At 16 kHz about 62,500.
    """

    start_ns: float
    ns_per_sample: float = _NS / RATE

    @property
    def drift_ppm(self) -> float:
        """How much too slow the device's clock runs, in millionths."""
        return (self.ns_per_sample * RATE / _NS - 1) * 1e6

    def instant_ns(self, sample: int) -> int:
        """Return when a sample was taken, on the monotonic clock."""
        return round(self.start_ns + sample * self.ns_per_sample)

    def sample(self, instant_ns: int) -> int:
        """Return the sample that was taken at an instant."""
        return round((instant_ns - self.start_ns) / self.ns_per_sample)


def fit(pairs: Sequence[tuple[int, int]]) -> SampleClock:
    """Fit a line through pairs of sample and instant (least squares).

    A block of samples is handed over some milliseconds after it was taken, now sooner,
    now later; a line through many pairs follows the clock, not the scheduler. Where
    pairs are too few or too near to tell, the nominal rate is taken.

    Args:
        pairs: Samples since the start and the instant on the monotonic clock, in ns;
            at least one.
    """
    # An instant may have more digits than a float: count from the first.
    origin = pairs[0][1]
    counted = [(sample, instant - origin) for sample, instant in pairs]
    frames, since = np.array(counted, dtype=np.float64).T
    nominal = _NS / RATE
    slope = nominal
    spread = frames - frames.mean()
    if spread.any():
        found = float(spread @ (since - since.mean()) / (spread @ spread))
        if abs(found / nominal - 1) * 1e6 <= _MOST_PPM:
            slope = found
    start = float(since.mean() - slope * frames.mean())
    return SampleClock(origin + start, slope)
