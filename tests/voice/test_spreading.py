"""A clip grows in its pauses first, keeps its pitch, and speaks until its end."""

from __future__ import annotations

import numpy as np
import pytest

from phonecoach.voice.spreading import MOST_STRETCH, spread, stretched

RATE = 8_000


def tone(hz, seconds):
    return 0.3 * np.sin(2 * np.pi * hz * np.arange(int(RATE * seconds)) / RATE)


def spoken_of(sound):
    """Return the number of samples that are not silence."""
    return int((np.abs(sound) > 1e-3).sum())


def test_pauses_grow_and_speech_stays():
    sound = np.concatenate((tone(400, 1), np.zeros(2_400), tone(400, 1)))

    longer = spread(sound, 1_600, RATE)

    assert len(longer) == pytest.approx(len(sound) + 1_600, abs=2)
    assert spoken_of(longer) == pytest.approx(spoken_of(sound), abs=4)


def test_where_no_pause_suffices_everything_is_stretched_a_little():
    sound = tone(400, 2)

    assert len(spread(sound, 800, RATE)) == pytest.approx(len(sound) + 800, abs=2)
    assert len(spread(sound, 9_000, RATE)) == pytest.approx(
        len(sound) * MOST_STRETCH, abs=2
    )


@pytest.mark.parametrize("hz", [120, 400, 1_300])
@pytest.mark.parametrize("factor", [1.03, 1.12])
def test_a_stretched_sound_keeps_its_pitch(hz, factor):
    longer = stretched(tone(hz, 2), factor, RATE)

    power = np.abs(np.fft.rfft(longer * np.hanning(len(longer)))) ** 2
    near = np.abs(np.fft.rfftfreq(len(longer), 1 / RATE) - hz) < 15
    assert len(longer) == round(2 * RATE * factor)
    assert power[near].sum() > 0.99 * power.sum()


def test_nothing_missing_changes_nothing():
    sound = tone(400, 1)

    assert np.array_equal(spread(sound, 0, RATE), sound)
