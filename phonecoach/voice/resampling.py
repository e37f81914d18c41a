"""Sound at any rate as sound at ours, piece by piece and without a shift in time."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

from phonecoach.voice.samples import RATE

if TYPE_CHECKING:
    import numpy.typing as npt

    from phonecoach.voice.samples import Samples

_CROSSINGS: Final = 16
"""Zero crossings of the filter on either side: 80 dB with the window below."""

_BETA: Final = 8.0
"""Of the Kaiser window."""

_CUT: Final = 0.92
"""Of the lower of the two half rates; the filter falls off above it."""


class Resampler:
    """Turns mono sound at one rate into mono sound at `RATE`.

    A sample that comes out stands at the same moment as it did going in; it only comes
    out later, by half the filter (1 ms from 48 kHz).
    """

    def __init__(self, rate_hz: int) -> None:
        """Be ready for sound at `rate_hz`."""
        shared = math.gcd(rate_hz, RATE)
        self._up, self._down = RATE // shared, rate_hz // shared
        self._half = math.ceil(_CROSSINGS * max(1.0, rate_hz / RATE))
        self._table = self._phases(min(1.0, RATE / rate_hz) * _CUT)
        # What comes before the first sample is silence.
        self._held = np.zeros(self._half, np.float32)
        self._first = -self._half
        self._out = 0

    def feed(self, samples: Samples) -> Samples:
        """Return what is complete by now."""
        self._held = np.concatenate((self._held, samples))
        reach = self._first + len(self._held) - self._half - 1
        if reach < 0:
            return np.zeros(0, np.float32)
        # The last output whose filter lies wholly in what is held.
        last = ((reach + 1) * self._up - 1) // self._down
        at = np.arange(self._out, last + 1, dtype=np.int64) * self._down
        whole, phase = at // self._up, at % self._up
        windows = np.lib.stride_tricks.sliding_window_view(
            self._held, 2 * self._half + 1
        )
        starts = whole - self._half - self._first
        made = np.einsum("ij,ij->i", windows[starts], self._table[phase])
        self._out = last + 1
        self._forget()
        return np.asarray(made, np.float32)

    def _forget(self) -> None:
        """Let go of what no later output needs."""
        needed = self._out * self._down // self._up - self._half
        drop = max(0, min(needed - self._first, len(self._held)))
        self._held = self._held[drop:]
        self._first += drop

    def _phases(self, cut: float) -> npt.NDArray[np.float32]:
        """Return the filter for each place an output can have between two inputs."""
        taps = np.arange(-self._half, self._half + 1, dtype=np.float64)
        rows = []
        for phase in range(self._up):
            x = taps - phase / self._up
            inside = np.clip(1 - (x / (self._half + 1)) ** 2, 0, None)
            window = np.i0(_BETA * np.sqrt(inside)) / np.i0(_BETA)
            row = cut * np.sinc(cut * x) * window
            rows.append(row / row.sum())
        return np.array(rows, np.float32)
