"""Speech that passes faster keeps its pitch and its loudness."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.voice.tempo import faster

RATE = 16_000


def tone(hz, seconds=2.0):
    """Return a voice of a pitch: its first three harmonics."""
    at = np.arange(round(seconds * RATE)) / RATE
    parts = [np.sin(2 * np.pi * hz * no * at) / no for no in (1, 2, 3)]
    return (0.2 * sum(parts)).astype(np.float32)


def pitch(samples):
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return np.argmax(spectrum) * RATE / len(samples)


def loudness(samples):
    return float(np.sqrt(np.mean(samples.astype(np.float64) ** 2)))


@pytest.mark.parametrize("pace", [1.5, 2.0])
@pytest.mark.parametrize("hz", [90, 140, 220, 380])
def test_a_voice_keeps_pitch_and_loudness(hz, pace):
    said = tone(hz)

    made = faster(said, pace, RATE)

    assert len(made) == round(len(said) / pace)
    assert pitch(made) == pytest.approx(hz, abs=3)
    inner = slice(1_000, -1_000)
    assert loudness(made[inner]) == pytest.approx(loudness(said), rel=0.1)


def test_what_is_said_stays_in_its_place():
    said = np.concatenate([tone(200, 1.0), np.zeros(RATE, np.float32), tone(200, 1.0)])

    made = faster(said, 2.0, RATE)

    assert loudness(made[9_000:15_000]) < 0.01
    assert loudness(made[2_000:7_000]) > 0.1
    assert loudness(made[17_000:23_000]) > 0.1


def test_at_its_own_pace_nothing_changes():
    said = tone(150)

    assert np.array_equal(faster(said, 1.0, RATE), said)


@given(st.integers(0, 3_000), st.sampled_from([1.5, 2.0]))
def test_any_length_is_shortened(count, pace):
    made = faster(np.ones(count, np.float32), pace, RATE)

    assert len(made) == round(count / pace)
    assert np.abs(made).max(initial=0.0) < 1.1
