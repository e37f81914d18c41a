"""What the telephone does to a voice: its band, its loudness, its ends."""

from __future__ import annotations

import numpy as np
import pytest
import soundfile

from phonecoach.scenario.opus_file import opus_ms
from phonecoach.voice.telephone import (
    LOUDNESS_DB,
    RATE,
    cut,
    loudness_db,
    over_the_telephone,
    pressed,
    write,
)


def tone(hz, seconds=1.0, rate=24_000):
    return 0.3 * np.sin(2 * np.pi * hz * np.arange(int(rate * seconds)) / rate)


def share_at(sound, hz):
    """Return the part of the power that lies within 60 Hz of a pitch."""
    power = np.abs(np.fft.rfft(sound)) ** 2
    places = np.fft.rfftfreq(len(sound), 1 / RATE)
    return power[np.abs(places - hz) < 60].sum() / power.sum()


@pytest.mark.parametrize(
    ("hz", "passes"), [(150, False), (1_000, True), (3_900, False)]
)
def test_only_the_band_passes(hz, passes):
    heard = over_the_telephone(tone(hz) + tone(1_500), 24_000, 1.0)

    assert bool(share_at(heard, hz) > 0.2) is passes


def test_a_shorter_throat_moves_everything_up_and_plays_as_much_faster():
    heard = over_the_telephone(tone(1_000), 24_000, 1.2)

    assert share_at(heard, 1_200) > 0.9
    assert np.flatnonzero(np.abs(heard) > 0.05)[-1] == pytest.approx(
        RATE / 1.2, rel=0.02
    )


@pytest.mark.parametrize("volume", [0.02, 1.0, 3.0])
def test_all_are_as_loud_and_none_is_cut(volume):
    heard = over_the_telephone(volume * tone(700), 24_000, 1.0)

    assert loudness_db(heard) == pytest.approx(LOUDNESS_DB, abs=0.5)
    assert np.abs(heard).max() < 1


@pytest.mark.parametrize(
    ("declared_ms", "plays_ms"), [(1_500, 1_500), (1_060, 1_085), (500, 525)]
)
def test_a_clip_is_as_long_as_declared_or_just_keeps_its_end(declared_ms, plays_ms):
    sound = np.concatenate((np.zeros(3_000), tone(700, 1.0, RATE), np.zeros(3_000)))

    clip = cut(sound, declared_ms, 0.05)

    assert len(clip) * 1_000 / RATE == pytest.approx(plays_ms, abs=15)
    assert len(clip) <= declared_ms * 1.05 * RATE / 1_000
    assert np.abs(clip[:4]).max() < 0.01
    assert np.abs(clip[-4:]).max() < 0.01


def test_a_line_is_not_silent_before_it_is_over():
    speech = np.concatenate((tone(700, 1, RATE), np.zeros(2_400), tone(700, 1, RATE)))
    breath = 0.002 * tone(700, 0.5, RATE)
    sound = np.concatenate((np.zeros(3_000), speech, np.zeros(2_000), breath))

    clip = cut(sound, 2_600, 0.05)

    assert len(clip) == 2_600 * RATE // 1_000
    assert np.flatnonzero(np.abs(clip) > 0.05)[-1] > len(clip) - RATE * 0.1


@pytest.mark.parametrize(
    ("wanted_ms", "heard_ms"), [(2_500, 2_000), (1_600, 1_600), (900, 1_300)]
)
def test_a_slow_voice_speaks_faster_but_not_much_too_fast(wanted_ms, heard_ms):
    sound = np.concatenate((np.zeros(3_000), tone(700, 2.0, RATE), np.zeros(3_000)))

    heard = pressed(sound, wanted_ms)

    loud_ms = np.ptp(np.flatnonzero(np.abs(heard) > 0.1)) * 1_000 / RATE
    assert loud_ms == pytest.approx(heard_ms, abs=80)
    assert share_at(heard, 700) > 0.9  # as high as before


def test_a_written_clip_has_every_sample(tmp_path):
    write(tmp_path / "a.opus", tone(700, 1.234, RATE))

    assert soundfile.info(tmp_path / "a.opus").frames == int(1.234 * RATE)
    assert opus_ms(tmp_path / "a.opus") == 1_234
