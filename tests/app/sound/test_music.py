"""The music on hold, as numbers."""

import itertools

import pytest

from phonecoach.app.sound.music import hold_music
from phonecoach.app.sound.waves import RATE_HZ
from tests.app.sound.ears import loudest, samples_of, strength, strongest

NATURALS = (261.6, 293.7, 329.6, 349.2, 392.0, 440.0, 466.2, 523.3, 587.3, 659.3, 698.5)


@pytest.fixture(scope="module")
def music():
    return samples_of(hold_music())


def test_the_music_lasts_long_enough_not_to_nag(music):
    assert 16 <= len(music) / RATE_HZ <= 24


def test_the_music_begins_again_without_a_seam(music):
    assert abs(music[0]) < 50
    assert abs(music[-1]) < 50
    assert loudest(music[-400:]) < loudest(music) / 10


def test_the_music_is_softer_than_a_ring_and_never_distorts(music):
    assert 3_000 < loudest(music) < 32_767 * 0.25


def test_the_music_never_clicks(music):
    steps = (abs(two - one) for one, two in itertools.pairwise(music))

    assert max(steps) < 2_500


def test_the_music_never_falls_silent_in_between(music):
    half = RATE_HZ // 2
    parts = [music[at : at + half] for at in range(0, len(music) - half, half)]

    assert min(loudest(part) for part in parts[:-1]) > 150


def test_the_first_note_is_the_one_that_is_written(music):
    after_the_stroke = music[1_600 : 1_600 + 4_800]

    assert strongest(after_the_stroke, NATURALS) == 523.3


def test_a_telephone_can_carry_all_of_the_music(music):
    part = music[: 3 * RATE_HZ]

    loud = strength(part, 523.3)
    assert strength(part, 100.0) < loud / 20
    assert strength(part, 3_700.0) < loud / 20


def test_making_it_leaves_the_interpreter_to_others_every_few_samples():
    breaths = []

    hold_music(lambda: breaths.append(None))

    assert len(breaths) > 1_000
