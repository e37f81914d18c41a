"""The bell and the tones of a telephone, synthesised; there are no recordings."""

from __future__ import annotations

import math
from array import array
from typing import TYPE_CHECKING, Final

from phonecoach.app.sound.waves import (
    RATE_HZ,
    as_bytes,
    count_of,
    decay,
    fade_ends,
    no_breath,
    pieces,
    plus,
    scaled,
    silence,
    sine,
    times,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from phonecoach.app.sound.national import Tone
    from phonecoach.app.sound.waves import Breath

_EDGE_S: Final = 0.008
"""Fade at both ends of a burst, so that it does not click."""

_BELL_LEVEL: Final = 0.28
_GONGS_HZ: Final = (1_320.0, 1_660.0)
_OVERTONE: Final = 0.25
_STRIKE_S: Final = 0.003
_FALL: Final = 2.4
"""How often 1/e fits into what a gong loses from one stroke to its next."""

_TONE_LEVEL: Final = 0.16
_TONE_EDGE_S: Final = 0.005


def ring(
    cadence_ms: Sequence[int], clapper_hz: float = 20.0, breath: Breath = no_breath
) -> bytes:
    """Return one whole cadence of ringing.

    A clapper swings between two gongs, like the ringer of a desk telephone; national
    are the cadence and how quickly the clapper swings.

    Args:
        cadence_ms: On, off, on, off ... in milliseconds.
        clapper_hz: How often each gong is struck in a second.
        breath: Called between two pieces of work.

    Returns:
        Mono samples, 16 bit, little endian, at `RATE_HZ`.
    """
    made = []
    for index, length_ms in enumerate(cadence_ms):
        count = count_of(length_ms / 1_000)
        made.append(
            silence(count) if index % 2 else _bell_burst(count, clapper_hz, breath)
        )
    return b"".join(made)


def ring_back(
    cadence_ms: Sequence[int], pitches_hz: tuple[float, ...], breath: Breath = no_breath
) -> bytes:
    """Return one whole cadence of what is heard while it rings at the other end.

    Args:
        cadence_ms: On, off, on, off ... in milliseconds.
        pitches_hz: What sounds together.
        breath: Called between two pieces of work.

    Returns:
        Mono samples, 16 bit, little endian, at `RATE_HZ`.
    """
    counts = [count_of(length_ms / 1_000) for length_ms in cadence_ms]
    return b"".join(
        silence(count) if index % 2 else _tone_burst(pitches_hz, count, breath)
        for index, count in enumerate(counts)
    )


def tone_for(tone: Tone, seconds: float, breath: Breath = no_breath) -> bytes:
    """Return a tone of the exchange, in whole cadences, for at least so long.

    Args:
        tone: Its pitches and its cadence.
        seconds: How long it is heard at least; a continuous tone exactly so long.
        breath: Called between two pieces of work.

    Returns:
        Mono samples, 16 bit, little endian, at `RATE_HZ`.
    """
    if not tone.cadence_ms:
        return _tone_burst(tone.pitches_hz, count_of(seconds), breath)
    on_ms, off_ms = tone.cadence_ms
    burst = _tone_burst(tone.pitches_hz, count_of(on_ms / 1_000), breath)
    once = burst + silence(count_of(off_ms / 1_000))
    return once * math.ceil(seconds * 1_000 / (on_ms + off_ms))


def _bell_burst(count: int, clapper_hz: float, breath: Breath) -> bytes:
    period = round(RATE_HZ / clapper_hz)
    stroke = _stroke(period)
    later = stroke[period // 2 :] + stroke[: period // 2]
    burst = array("f")
    for samples in pieces(count, breath):
        first = times(_gong(_GONGS_HZ[0], samples), _tiled(stroke, samples))
        second = times(_gong(_GONGS_HZ[1], samples), _tiled(later, samples))
        burst.extend(plus(first, second))
    fade_ends(burst, _EDGE_S, _EDGE_S)
    return as_bytes(burst, _BELL_LEVEL, breath)


def _stroke(period: int) -> array[float]:
    """Return how loud a gong is from one stroke of the clapper to the next."""
    wave = array("f", decay(period / _FALL / RATE_HZ, range(period)))
    rise = count_of(_STRIKE_S)
    floor = wave[-1]
    for sample in range(rise):
        wave[sample] = floor + (wave[rise] - floor) * sample / rise
    return wave


def _tiled(wave: array[float], samples: range) -> array[float]:
    start = samples.start % len(wave)
    turns = (start + len(samples)) // len(wave) + 1
    return (wave * turns)[start : start + len(samples)]


def _gong(hz: float, samples: range) -> Iterator[float]:
    return plus(sine(hz, samples), scaled(sine(2 * hz, samples), _OVERTONE))


def _tone_burst(pitches_hz: tuple[float, ...], count: int, breath: Breath) -> bytes:
    burst = array("f")
    for samples in pieces(count, breath):
        wave: Iterator[float] = iter([0.0] * len(samples))
        for hz in pitches_hz:
            wave = plus(wave, sine(hz, samples))
        burst.extend(wave)
    fade_ends(burst, _TONE_EDGE_S, _TONE_EDGE_S)
    return as_bytes(burst, _TONE_LEVEL / len(pitches_hz), breath)
