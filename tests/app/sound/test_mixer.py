"""Tracks are added up sample by sample, and what is broken off fades."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.app.sound.mixer import FADE_S, Mixer, Track
from phonecoach.app.sound.waves import LOUDEST, RATE_HZ

FADE = round(FADE_S * RATE_HZ)


def sound(*samples):
    return np.array(samples, "<i2").tobytes()


def heard(mixer, count):
    return [round(float(one) * LOUDEST) for one in mixer.read(count)]


@pytest.fixture
def mixer():
    return Mixer()


def test_silence_is_heard_where_nothing_sounds(mixer):
    assert heard(mixer, 3) == [0, 0, 0]


def test_tracks_are_added_up(mixer):
    mixer.play(Track.SIGNAL, sound(1, 2, 3))
    mixer.play(Track.VOICE, sound(10, 20))

    assert heard(mixer, 4) == [11, 22, 3, 0]


def test_a_sound_that_begins_again_has_no_seam(mixer):
    mixer.play(Track.SIGNAL, sound(1, 2, 3), again=True)

    assert heard(mixer, 2) + heard(mixer, 6) == [1, 2, 3, 1, 2, 3, 1, 2]


@given(parts=st.lists(st.integers(0, 700), max_size=12))
def test_it_does_not_matter_how_much_is_read_at_a_time(parts):
    mixer = Mixer()
    mixer.play(Track.VOICE, sound(*range(5_000)))

    read = [sample for count in parts for sample in heard(mixer, count)]

    assert read == [*range(5_000), *[0] * 4_000][: sum(parts)]


def test_what_is_ended_fades_within_20_ms(mixer):
    mixer.play(Track.VOICE, sound(*[20_000] * RATE_HZ))
    mixer.read(100)

    mixer.fade(Track.VOICE)
    fading = heard(mixer, FADE)

    assert not mixer.sounds(Track.VOICE)
    assert fading[0] == 20_000
    assert np.diff(fading).min() >= -20_000 / FADE * 1.1
    assert np.diff(fading).max() <= 0
    assert heard(mixer, 10) == [0] * 10


def test_a_fade_goes_on_over_several_readings(mixer):
    mixer.play(Track.VOICE, sound(*[20_000] * RATE_HZ))
    mixer.fade(Track.VOICE)
    parts = [heard(mixer, 100) for _ in range(4)]

    assert [part[0] for part in parts] == sorted({part[0] for part in parts})[::-1]
    assert parts[3][-1] == 0


def test_a_sound_that_follows_on_the_same_track_is_heard_at_once(mixer):
    mixer.play(Track.VOICE, sound(*[1_000] * RATE_HZ))
    mixer.read(10)
    mixer.play(Track.VOICE, sound(*[3_000] * RATE_HZ))

    both = heard(mixer, FADE + 5)

    assert both[0] == 4_000
    assert both[-1] == 3_000


def test_from_its_middle_a_sound_fades_in(mixer):
    mixer.play(Track.VOICE, sound(*range(10_000)), start=4_000)

    begun = heard(mixer, FADE + 1)

    assert begun[0] == 0
    assert begun[-1] == 4_000 + FADE


def test_what_has_passed_unread_is_not_heard(mixer):
    mixer.play(Track.VOICE, sound(*range(10_000)))
    mixer.play(Track.SIGNAL, sound(0, 5), again=True)
    mixer.skip(0.1)

    assert heard(mixer, 2) == [1_600, 1_606]


def test_the_end_of_a_sound_is_told_when_a_device_has_played_it(mixer):
    told = []
    mixer.ended = told.append
    mixer.play(Track.SIGNAL, sound(1, 2))

    mixer.read(2)
    assert told == []
    assert mixer.sounds(Track.SIGNAL)
    mixer.read(RATE_HZ // 5)

    assert told == [Track.SIGNAL]
    assert not mixer.sounds(Track.SIGNAL)


def test_too_much_at_once_is_cut_off_and_never_wraps(mixer):
    for track in Track:
        mixer.play(track, sound(30_000, -30_000))

    assert heard(mixer, 2) == [LOUDEST, -LOUDEST]


def test_an_empty_sound_that_begins_again_is_silence(mixer):
    mixer.play(Track.SIGNAL, b"", again=True)
    mixer.skip(1.0)

    assert heard(mixer, 2) == [0, 0]
