"""What a microphone hears of what is played: how loud, and how much later.

Played are chirps: tones that sweep upwards. Against the capture, each gives one sharp
peak, whatever else is heard, and nothing else does.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np

from phonecoach.voice.samples import RATE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phonecoach.voice.samples import Samples

CHIRP_S: Final = 0.08
_LOW_HZ, _HIGH_HZ = 600.0, 3_200.0
"""Within the telephone band, which every headset passes on."""

_LOUD: Final = 0.5
_FADE: Final = 160
_REACH: Final = RATE
"""A chirp is looked for up to a second after it was due."""

_CLEAR: Final = 8.0
"""A peak counts if it is so many times as high as the rest is on average."""

_LEAST: Final = 6
"""Chirps that must have been found for a result."""

_OUTLIER_S: Final = 0.02
_FLOOR_DB: Final = -96.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Loop:
    """How much later what is played is captured.

    Attributes:
        mean_s: Seconds, of all chirps that were found.
        spread_s: One standard deviation.
        found: How many were found.
        played: How many were played.
    """

    mean_s: float
    spread_s: float
    found: int
    played: int


@cache
def chirp() -> Samples:
    """Return one chirp, at `RATE`."""
    t = np.arange(round(CHIRP_S * RATE)) / RATE
    sweep = _LOW_HZ * t + (_HIGH_HZ - _LOW_HZ) * t**2 / (2 * CHIRP_S)
    made = _LOUD * np.sin(2 * np.pi * sweep)
    fade = 0.5 - 0.5 * np.cos(np.pi * np.arange(_FADE) / _FADE)
    made[:_FADE] *= fade
    made[-_FADE:] *= fade[::-1]
    return np.asarray(made, np.float32)


def chirps(count: int, every_s: float) -> tuple[Samples, tuple[int, ...]]:
    """Return a track with chirps in it, and the frames at which they begin.

    Their distances differ a little, so that none is mistaken for its neighbour.
    """
    begins = tuple(
        round((0.5 + number * every_s + 0.037 * (number % 3)) * RATE)
        for number in range(count)
    )
    track = np.zeros(begins[-1] + round((every_s + CHIRP_S) * RATE), np.float32)
    for begin in begins:
        track[begin : begin + len(chirp())] = chirp()
    return track, begins


def loop_of(captured: Samples, due: Sequence[int]) -> Loop | None:
    """Return how much later chirps were captured than they were due.

    Args:
        captured: A capture.
        due: The frames of the capture at which each chirp left for the loudspeaker.

    Returns:
        None if too few were heard: no sound comes from there to here.
    """
    delays = [
        delay for at in due if (delay := _delay(captured, max(0, at))) is not None
    ]
    if len(delays) < _LEAST:
        return None
    middle = float(np.median(delays))
    near = [one for one in delays if abs(one - middle) <= _OUTLIER_S]
    if len(near) < max(_LEAST, len(due) // 2):
        return None
    return Loop(
        mean_s=float(np.mean(near)),
        spread_s=float(np.std(near)),
        found=len(near),
        played=len(due),
    )


def _delay(captured: Samples, due: int) -> float | None:
    """Return how much later than due one chirp is found, in seconds."""
    heard = captured[due : due + _REACH + len(chirp())]
    if len(heard) <= len(chirp()):
        return None
    size = 1 << (len(heard) + len(chirp())).bit_length()
    spectrum = np.fft.rfft(heard, size) * np.conj(np.fft.rfft(chirp(), size))
    alike = np.abs(np.fft.irfft(spectrum, size)[: len(heard) - len(chirp())])
    best = int(np.argmax(alike))
    rest = float(np.sqrt(np.mean(np.square(alike))))
    if rest == 0 or alike[best] < _CLEAR * rest:
        return None
    return best / RATE


def leak_db(played: Samples, captured: Samples, before: Samples) -> float:
    """Return how loud the microphone hears what is played, against what is played.

    What the microphone hears anyway is taken off.

    Args:
        played: A caller's line.
        captured: What the microphone heard meanwhile.
        before: What it heard when nothing was played.

    Returns:
        Decibels; 0 is as loud as it was played. Not below -96.
    """
    heard = np.mean(np.square(captured, dtype=np.float64)) if len(captured) else 0.0
    quiet = np.mean(np.square(before, dtype=np.float64)) if len(before) else 0.0
    more = max(float(heard - quiet), 0.0)
    sent = float(np.mean(np.square(played, dtype=np.float64)))
    if more == 0 or sent == 0:
        return _FLOOR_DB
    return max(_FLOOR_DB, 10 * float(np.log10(more / sent)))


@cache
def murmur() -> Samples:
    """Return four seconds that sound like somebody speaking behind a wall.

    Noise in the telephone band that comes and goes with syllables, as loud as a
    caller's line; stands for one where none was recorded.
    """
    count = 4 * RATE
    spectrum = np.fft.rfft(np.random.default_rng(1).normal(size=count))
    hertz = np.fft.rfftfreq(count, 1 / RATE)
    spectrum *= (hertz > _LOW_HZ / 2) & (hertz < _HIGH_HZ)
    spectrum /= np.sqrt(np.maximum(hertz, 1))
    noise = np.fft.irfft(spectrum, count)
    syllables = 0.5 - 0.5 * np.cos(2 * np.pi * 4 * np.arange(count) / RATE)
    made = noise * syllables
    return np.asarray(_LOUD * made / np.abs(made).max(), np.float32)


def as_pcm(samples: Samples) -> bytes:
    """Return samples as a sound card has them: 16 bit, little endian."""
    return np.rint(np.clip(samples, -1, 1) * 32_767).astype("<i2").tobytes()
