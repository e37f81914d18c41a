"""The voices of the cast: all are there, and no two are alike."""

from __future__ import annotations

import itertools

import pytest

from phonecoach.places import scenarios
from phonecoach.scenario.reader import read_shared
from phonecoach.units import Language
from resources.voices.characters import character, voices


@pytest.mark.parametrize("language", Language)
def test_every_member_of_the_cast_has_a_voice_of_its_own_sex(language):
    for member in read_shared(scenarios("shared")).cast:
        mix = character(member.voice, language).mix
        first = max(mix, key=lambda name: mix[name])

        assert first[1] == member.sex[0], member.id


@pytest.mark.parametrize("language", Language)
def test_no_two_voices_are_made_alike(language):
    made = {voice: character(voice, language) for voice in voices()}

    assert len(made) >= 8
    for one, other in itertools.combinations(made, 2):
        assert made[one] != made[other], (one, other)


def test_somebody_else_speaks_in_another_voice():
    assert character("man-plain", "en", someone_else=True) != character(
        "man-plain", "en"
    )


def test_the_angry_stress_more_and_the_hesitant_pause_longer():
    rough, soft = character("man-rough", "ko"), character("woman-soft", "ko")

    assert rough.range > 1.1 > soft.range
    assert rough.stress > soft.stress
    assert soft.pauses > 1.5 > rough.pauses
