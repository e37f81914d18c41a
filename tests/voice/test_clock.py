"""The clock of a device that runs too fast or too slow, from pairs that come late."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.voice.clock import fit
from phonecoach.voice.samples import RATE

UPTIME_NS = 40 * 86_400 * 10**9


def pairs(ppm, late_ms, seconds=600, seed=0):
    """Return a pair every five seconds of a device that is `ppm` too slow."""
    late = np.random.default_rng(seed).uniform(0, late_ms, seconds // 5) * 1e6
    return [
        (n * 5 * RATE, UPTIME_NS + round(n * 5e9 * (1 + ppm / 1e6) + late[n]))
        for n in range(seconds // 5)
    ]


@pytest.mark.parametrize("ppm", [-100, -20, 0, 35, 100])
def test_drift_is_taken_out_over_ten_minutes(ppm):
    clock = fit(pairs(ppm, late_ms=10))

    for second in (0, 299, 600):
        true = UPTIME_NS + second * 1e9 * (1 + ppm / 1e6)
        assert abs(clock.instant_ns(second * RATE) - 5e6 - true) < 3e6
    assert clock.drift_ppm == pytest.approx(ppm, abs=5)


def test_one_pair_tells_the_start_and_leaves_the_rate():
    clock = fit([(RATE, UPTIME_NS)])

    assert clock.instant_ns(0) == UPTIME_NS - 10**9
    assert clock.drift_ppm == pytest.approx(0, abs=1e-6)


def test_pairs_too_near_to_tell_leave_the_rate():
    clock = fit([(0, UPTIME_NS), (RATE // 10, UPTIME_NS + 120_000_000)])

    assert clock.drift_ppm == pytest.approx(0, abs=1e-6)


@given(st.integers(0, 36_000 * RATE), st.integers(-100, 100))
def test_a_sample_is_found_again_by_its_instant(sample, ppm):
    clock = fit(pairs(ppm, late_ms=0, seconds=60))

    assert abs(clock.sample(clock.instant_ns(sample)) - sample) <= 1
