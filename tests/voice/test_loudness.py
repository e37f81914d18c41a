"""Levels of signals whose level is known."""

import numpy as np
import pytest

from phonecoach.voice.loudness import envelope_db, loudness
from phonecoach.voice.samples import RATE, Interval

TIMES = np.arange(RATE) / RATE


def sine(level):
    return (level * np.sin(2 * np.pi * 440 * TIMES)).astype(np.float32)


def test_a_sine_of_half_scale_has_9_db_less_than_a_full_square():
    found = loudness(sine(0.5))

    assert found.rms_db == pytest.approx(-9.03, abs=0.01)
    assert found.peak_db == pytest.approx(-6.02, abs=0.01)
    assert found.clipped == 0


def test_only_speech_is_measured_where_there_is_some():
    track = np.concatenate([sine(0.001), sine(0.1)])

    found = loudness(track, [Interval(RATE, 2 * RATE)])

    assert found.rms_db == pytest.approx(-23.01, abs=0.01)
    assert found.floor_db == pytest.approx(-63.01, abs=0.1)


def test_what_was_cut_off_is_counted():
    found = loudness(np.clip(sine(1.5), -1, 1))

    # A sine of 1.5 is above 0.99 for 54 % of the time.
    assert found.clipped == pytest.approx(0.54 * RATE, rel=0.03)
    assert found.peak_db == pytest.approx(0, abs=0.01)


def test_a_peak_that_just_reaches_full_scale_is_not_cut_off():
    samples = sine(0.2)
    samples[100:102] = 1.0

    assert loudness(samples).clipped == 0


def test_the_envelope_has_one_value_for_each_50_ms():
    track = np.concatenate([sine(0.1), np.zeros(RATE, np.float32)])[:-1]

    found = envelope_db(track)

    assert len(found) == 39
    assert found[:20] == pytest.approx(np.full(20, -23.01), abs=0.1)
    assert found[20:] == pytest.approx(np.full(19, -120.0))


def test_nothing_has_no_level():
    found = loudness(np.zeros(0, np.float32))

    assert (found.rms_db, found.peak_db, found.floor_db) == (-120.0,) * 3
