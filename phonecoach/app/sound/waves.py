"""Samples: sines, envelopes and sums, made by functions that are quick in Python.

Whoever makes much takes a breath between the pieces, so that the window's thread never
waits for the interpreter. One piece takes about a millisecond.
"""

from __future__ import annotations

import functools
import math
import operator
from array import array
from itertools import repeat
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Breath = Callable[[], object]
    """Called between two pieces of work; what it raises ends the work."""

RATE_HZ: Final = 16_000
"""Samples a second; a telephone carries no more than half of this."""

LOUDEST: Final = 32_767
_PIECE: Final = 2_048
"""Samples that are made between two breaths."""


def no_breath() -> None:
    """Go on at once."""


def count_of(seconds: float) -> int:
    """Return how many samples a duration has."""
    return round(seconds * RATE_HZ)


def pieces(count: int, breath: Breath) -> Iterator[range]:
    """Yield the samples of a duration piece by piece, taking a breath before each."""
    for start in range(0, count, _PIECE):
        breath()
        yield range(start, min(count, start + _PIECE))


def sine(hz: float, samples: range) -> Iterator[float]:
    """Return a sine wave at some samples; it is 0 at sample 0."""
    return map(math.sin, map((2 * math.pi * hz / RATE_HZ).__mul__, samples))


def decay(seconds: float, samples: range) -> Iterator[float]:
    """Return what falls from 1 to 1/e in some seconds."""
    return map(math.exp, map((-1 / (seconds * RATE_HZ)).__mul__, samples))


def scaled(wave: Iterable[float], level: float) -> Iterator[float]:
    """Return a wave at another level."""
    return map(operator.mul, wave, repeat(level))


def times(wave: Iterable[float], other: Iterable[float]) -> Iterator[float]:
    """Return one wave shaped by another."""
    return map(operator.mul, wave, other)


def plus(wave: Iterable[float], other: Iterable[float]) -> Iterator[float]:
    """Return the sum of two waves."""
    return map(operator.add, wave, other)


def fade_ends(wave: array[float], begin_s: float, end_s: float) -> None:
    """Let a wave begin and end in silence, so that it does not click."""
    rise, fall = _ramp(count_of(begin_s)), _ramp(count_of(end_s))
    wave[: len(rise)] = array("f", times(wave[: len(rise)], rise))
    if fall:
        end = wave[-len(fall) :]
        wave[-len(fall) :] = array("f", times(end, reversed(fall)))


def add_into(mix: array[float], wave: array[float], start: int) -> None:
    """Add a wave to a longer one from a sample on; what goes beyond it is lost."""
    end = min(len(mix), start + len(wave))
    mix[start:end] = array("f", plus(mix[start:end], wave))


def peak(wave: array[float], breath: Breath = no_breath) -> float:
    """Return the loudest sample of a wave."""
    loudest = 0.0
    for samples in pieces(len(wave), breath):
        part = wave[samples.start : samples.stop]
        highest, lowest = max(part), min(part)
        loudest = max(loudest, highest, -lowest)
    return loudest


def as_bytes(wave: array[float], level: float, breath: Breath) -> bytes:
    """Return a wave as mono samples, 16 bit, little endian, at `RATE_HZ`.

    Args:
        wave: Between -1 and 1.
        level: By which it is scaled.
        breath: Called between two pieces of work.
    """
    made = array("h")
    for samples in pieces(len(wave), breath):
        part = wave[samples.start : samples.stop]
        made.extend(map(int, scaled(part, level * LOUDEST)))
    return made.tobytes()


def silence(count: int) -> bytes:
    """Return as many samples of silence."""
    return bytes(2 * count)


@functools.cache
def _ramp(count: int) -> tuple[float, ...]:
    """Return a soft rise from 0 to nearly 1."""
    turn = map(math.cos, map((math.pi / max(1, count)).__mul__, range(count)))
    return tuple(scaled(plus(repeat(1.0), scaled(turn, -1.0)), 0.5))
