"""Where exactly a voice rises out of the noise, once it is known that it did."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from phonecoach.voice.samples import Samples

HOP = 64
"""Samples of one power: 4 ms."""

_LOOK_BACK = 12
"""In hops, before the frame in which speech was first heard; more lets clicks in."""

_LOOK_ON = 16
"""In hops, from the beginning of that frame; it takes so long to be sure of it."""

_BREAK = 8
"""Hops of silence that are bridged: 32 ms, between a plosive and its vowel."""

_ABOVE_NOISE = 10 ** (2 / 10)
"""Two hops of noise differ from its mean by 0.5 dB (deviation): 2 dB are a voice."""

_BELOW_PEAK = 10 ** (-35 / 10)
"""What nobody hears before a voice, where there is no noise at all."""

_REMEMBERED = 32
"""Frames of silence whose median power is the noise: a second of them."""


def hop_powers(samples: Samples, before: float) -> npt.NDArray[np.float64]:
    """Return the mean power of each hop of a whole number of hops.

    What is measured is the difference from sample to sample. It holds down hum and
    rumble, and brings out the hiss with which many a word begins.

    Args:
        samples: At 16 kHz.
        before: The sample before the first.
    """
    rises = np.diff(samples, prepend=np.float32(before)).astype(np.float64)
    return np.asarray(np.mean(np.square(rises).reshape(-1, HOP), axis=1))


class OnsetSearch:
    """Follows noise and power of one track, frame by frame."""

    def __init__(self) -> None:
        self._powers: deque[float] = deque(maxlen=_LOOK_BACK + _LOOK_ON)
        self._noise: deque[float] = deque(maxlen=_REMEMBERED)

    def add(self, powers: npt.NDArray[np.float64], *, silent: bool) -> None:
        """Take the powers of the next frame, and whether nobody speaks in it."""
        self._powers.extend(powers.tolist())
        if silent:
            self._noise.append(float(powers.mean()))

    def onset(self) -> int:
        """Return how many samples ago the voice began that was heard `_LOOK_ON` ago."""
        powers = np.array(self._powers)
        noise = float(np.median(self._noise)) if self._noise else 0.0
        least = max(noise * _ABOVE_NOISE, float(powers.max()) * _BELOW_PEAK)
        smooth = np.convolve(powers, [0.5, 0.5])[: len(powers)]
        loud = np.flatnonzero(smooth > least)
        if not len(loud):
            return _LOOK_ON * HOP
        heard = len(powers) - _LOOK_ON // 2
        before = loud[loud <= heard]
        first = int(before[-1] if len(before) else loud[0])
        for hop in reversed(before.tolist()):
            if first - hop > _BREAK + 1:
                break
            first = hop
        return (len(powers) - first) * HOP
