"""From one sampling rate to another, for sounds of a telephone's band."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from phonecoach.app.sound.waves import LOUDEST, RATE_HZ, no_breath, pieces

if TYPE_CHECKING:
    import numpy.typing as npt

    from phonecoach.app.sound.mixer import Samples
    from phonecoach.app.sound.waves import Breath

_HALF: Final = 16
"""Samples on either side that a sample between two others is made from."""

_STEPS: Final = 256
"""Places between two samples for which the weights are known."""

_ROOM: Final = 0.92
"""Of half the lower rate; the rest is where the weights fall off."""


class Resampler:
    """Takes samples at one rate and gives them at another, without a seam.

    The first sample given lies where the first one fed lies; to give it, some that
    come after it have to be fed as well.
    """

    def __init__(self, from_hz: int, to_hz: int) -> None:
        self._step = from_hz / to_hz
        self._weights = _weights(min(1.0, to_hz / from_hz) * _ROOM)
        self._kept: Samples = np.zeros(_HALF - 1, np.float32)
        self._at = 0.0
        """Of the next sample to give, counted from the first that is kept."""

    def needed(self, count: int) -> int:
        """Return how many samples have to be fed for `count` to come out."""
        last = int(self._at + (count - 1) * self._step) + 2 * _HALF
        return max(0, last - len(self._kept))

    def feed(self, samples: Samples, count: int) -> Samples:
        """Take as many samples as are `needed` and return `count`."""
        have = np.concatenate((self._kept, samples))
        places = self._at + np.arange(count) * self._step
        whole = places.astype(np.intp)
        steps = np.rint((places - whole) * _STEPS).astype(np.intp)
        around = np.lib.stride_tricks.sliding_window_view(have, 2 * _HALF)
        given: Samples = np.einsum("ij,ij->i", around[whole], self._weights[steps])
        onward = self._at + count * self._step
        gone = min(int(onward), len(have))
        self._kept, self._at = have[gone:], onward - gone
        return given


def at_our_rate(
    samples: npt.NDArray[np.float32], rate_hz: int, breath: Breath = no_breath
) -> bytes:
    """Return samples of any rate as `Mixer` plays them.

    Args:
        samples: Mono, between -1 and 1; none of them is lost, and none comes late.
        rate_hz: How many there are a second.
        breath: Called between two pieces of work.

    Returns:
        Mono samples, 16 bit, little endian, at `RATE_HZ`.
    """
    made = bytearray()
    if rate_hz == RATE_HZ:
        return _written(samples)
    count = round(len(samples) * RATE_HZ / rate_hz)
    resampler = Resampler(rate_hz, RATE_HZ)
    at = 0
    for part in pieces(count, breath):
        needed = resampler.needed(len(part))
        fed = samples[at : at + needed]
        fed = np.concatenate((fed, np.zeros(needed - len(fed), np.float32)))
        made += _written(resampler.feed(fed, len(part)))
        at += needed
    return bytes(made)


def _written(samples: Samples) -> bytes:
    whole = np.clip(np.rint(samples * LOUDEST), -LOUDEST, LOUDEST)
    return whole.astype("<i2").tobytes()


def _weights(band: float) -> npt.NDArray[np.float32]:
    """Return the weights of the samples around each place between two samples.

    Args:
        band: What is let through, of half the coming rate.
    """
    offsets = np.arange(2 * _HALF) - (_HALF - 1)
    places = np.arange(_STEPS + 1) / _STEPS
    distance = offsets[None, :] - places[:, None]
    window = np.cos(np.pi * np.clip(distance / (_HALF + 1), -1.0, 1.0) / 2.0) ** 2
    weights = band * np.sinc(band * distance) * window
    weights /= weights.sum(axis=1, keepdims=True)
    made: npt.NDArray[np.float32] = weights.astype(np.float32)
    return made
