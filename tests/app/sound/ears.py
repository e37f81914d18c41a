"""What the tests of sounds listen with."""

from __future__ import annotations

import math
from array import array

from phonecoach.app.sound.waves import RATE_HZ


def samples_of(sound):
    """Return the samples of a sound as numbers."""
    return array("h", sound)


def loudest(part):
    return max((abs(sample) for sample in part), default=0)


def strength(part, hz):
    """Return how much of a pitch there is in some samples (Goertzel), 0 to 1."""
    turn = 2 * math.cos(2 * math.pi * hz / RATE_HZ)
    before, last = 0.0, 0.0
    for sample in part:
        before, last = last, sample + turn * last - before
    power = last * last + before * before - turn * last * before
    return 2 * math.sqrt(max(0.0, power)) / len(part) / 32_767


def strongest(part, pitches):
    """Return which of some pitches there is most of."""
    return max(pitches, key=lambda hz: strength(part, hz))
