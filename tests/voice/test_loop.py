"""Chirps are found where they are, and nowhere else."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phonecoach.voice.loop import chirps, leak_db, loop_of
from phonecoach.voice.samples import RATE
from tests.voice.tracks import clips


def heard(track, delays, begins, gain=0.1, noise=0.003):
    """Return a capture in which each chirp comes after its own delay."""
    captured = np.random.default_rng(3).normal(0, noise, len(track) + RATE)
    for begin, delay in zip(begins, delays, strict=True):
        at = begin + round(delay * RATE)
        captured[at : at + 1_280] += gain * track[begin : begin + 1_280]
    return captured.astype(np.float32)


@settings(max_examples=20, deadline=None)
@given(mean=st.floats(0.0, 0.6), spread=st.floats(0, 0.009))
def test_delay_and_spread_are_told_as_they_are(mean, spread):
    track, begins = chirps(20, 1.2)
    delays = [mean + spread * (number % 2) for number in range(20)]

    found = loop_of(heard(track, delays, begins), begins)

    assert found.mean_s == pytest.approx(mean + spread / 2, abs=0.0005)
    assert found.spread_s == pytest.approx(spread / 2, abs=0.0005)
    assert found.found == 20


def test_chirps_are_found_beneath_louder_noise_and_speech():
    track, begins = chirps(20, 1.2)
    captured = heard(track, [0.04] * 20, begins, gain=0.05, noise=0.02)
    said = clips("en")[0].samples
    captured[3 * RATE : 3 * RATE + len(said)] += 0.3 * said

    found = loop_of(captured, begins)

    assert found.mean_s == pytest.approx(0.04, abs=0.001)


def test_without_a_loop_there_is_no_result():
    track, begins = chirps(20, 1.2)
    noise = np.random.default_rng(4).normal(0, 0.05, len(track)).astype(np.float32)

    assert loop_of(noise, begins) is None
    assert loop_of(np.zeros(len(track), np.float32), begins) is None
    said = np.resize(clips("ja")[0].samples, len(track))
    assert loop_of(said, begins) is None


@pytest.mark.parametrize("gain_db", [-60, -40, -20, 0])
def test_a_leak_is_told_as_loud_as_it_is_whatever_the_room_hums(gain_db):
    said = clips("ko")[0].samples
    hum = np.random.default_rng(5).normal(0, 0.00001, len(said))
    captured = said * 10 ** (gain_db / 20) + hum

    assert leak_db(said, captured, hum) == pytest.approx(gain_db, abs=0.5)


def test_no_leak_at_all_is_as_quiet_as_can_be():
    said = clips("ko")[0].samples

    assert leak_db(said, np.zeros(len(said)), np.zeros(RATE)) == -96
