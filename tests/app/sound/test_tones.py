"""The ringing, as numbers."""

import itertools
from array import array

import pytest

from phonecoach.app.sound.tones import RATE_HZ, ring


def samples(cadence_ms):
    return array("h", ring(cadence_ms))


def loudest(part):
    return max(abs(sample) for sample in part)


@pytest.mark.parametrize("cadence_ms", [(400, 200, 400, 2_000), (1_000, 2_000)])
def test_a_ring_sounds_and_pauses_in_its_cadence(cadence_ms):
    left = samples(cadence_ms)
    assert len(left) == sum(cadence_ms) * RATE_HZ // 1_000

    for index, length_ms in enumerate(cadence_ms):
        count = length_ms * RATE_HZ // 1_000
        part, left = left[:count], left[count:]
        if index % 2:
            assert loudest(part) == 0
        else:
            assert loudest(part) > 2_000


def test_a_burst_does_not_click():
    burst = samples((400,))

    steps = [abs(two - one) for one, two in itertools.pairwise(burst)]
    assert abs(burst[0]) < 50
    assert abs(burst[-1]) < 500
    assert max(steps) < 9_000


def test_a_ring_never_distorts():
    assert loudest(samples((1_000,))) < 32_767 * 0.5
