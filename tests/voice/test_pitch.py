"""Pitch, of signals whose pitch is known."""

import numpy as np
import pytest

from phonecoach.voice.pitch import HOP, pitch, spread
from phonecoach.voice.samples import RATE
from tests.voice.signals import glide, pulses, vowel


def gross_errors(found, true):
    """Return the share of voiced frames that are off by a fifth or more."""
    voiced = found > 0
    return np.mean(np.abs(np.log2(found[voiced] / true[voiced])) > np.log2(1.5))


@pytest.mark.parametrize("hz", [80, 110, 155, 220, 310, 440])
@pytest.mark.parametrize("make", [pulses, vowel])
def test_a_steady_voice_has_the_pitch_of_its_pulses(hz, make):
    found = pitch(make(np.full(RATE, float(hz))))

    assert np.mean(found > 0) > 0.95
    assert np.median(found) == pytest.approx(hz, rel=0.005)
    assert gross_errors(found, np.full(len(found), hz)) < 0.01


@pytest.mark.parametrize(("low", "high"), [(100, 200), (280, 140), (90, 130)])
def test_a_glide_is_followed(low, high):
    hz = glide(low, high, 2 * RATE)

    found = pitch(vowel(hz))

    true = hz[np.minimum(np.arange(len(found)) * HOP, len(hz) - 1)]
    voiced = found > 0
    assert np.mean(voiced) > 0.95
    assert gross_errors(found, true) < 0.01
    assert np.median(np.abs(found[voiced] / true[voiced] - 1)) < 0.01
    edges = spread(found)
    bottom, top = sorted((low, high))
    assert edges.p10 == pytest.approx(bottom * (top / bottom) ** 0.1, rel=0.03)
    assert edges.p90 == pytest.approx(bottom * (top / bottom) ** 0.9, rel=0.03)


def test_noise_has_no_pitch():
    noise = np.random.default_rng(1).normal(scale=0.1, size=RATE).astype(np.float32)

    assert spread(pitch(noise)) is None


def test_a_voice_in_noise_keeps_its_octave():
    noise = np.random.default_rng(2).normal(size=RATE)
    clean = vowel(np.full(RATE, 180.0))
    noisy = clean + noise * np.sqrt(np.mean(clean**2)) * 10 ** (-10 / 20)

    found = pitch(noisy.astype(np.float32))

    assert np.mean(found > 0) > 0.8
    assert gross_errors(found, np.full(len(found), 180.0)) < 0.01


def test_a_moment_too_short_for_three_periods_has_none():
    assert len(pitch(np.ones(100, np.float32))) == 0
    assert spread(np.zeros(0)) is None
