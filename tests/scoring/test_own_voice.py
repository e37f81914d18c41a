from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.call.annotations import PitchRange, TurnVoice
from phonecoach.scoring.own_voice import (
    OwnVoice,
    Voice,
    from_json,
    own_voice_key,
    to_json,
    together,
)
from phonecoach.units import Language, Micros

FIGURE = st.none() | st.floats(-90, 500, allow_nan=False)
PITCH = st.none() | st.builds(
    PitchRange,
    low=st.floats(60, 200),
    mid=st.floats(100, 300),
    high=st.floats(200, 500),
)
VOICE = st.builds(Voice, pace=FIGURE, pitch=PITCH, level=FIGURE)


def turn(pace=None, pitch=None, level=None):
    return TurnVoice(
        turn=1,
        begins=Micros(0),
        pace=pace,
        pitch=pitch,
        level=level,
        pauses=(),
        envelope=(),
        meter="test",
    )


@given(VOICE)
def test_what_is_kept_comes_back(voice):
    own = OwnVoice(
        voice=voice, recorded=datetime(2026, 11, 24, tzinfo=UTC), meter="test"
    )

    assert from_json(to_json(own)) == own


@pytest.mark.parametrize("damaged", [None, [], {}, {"pace": "fast"}, {"pitch": [1]}])
def test_what_cannot_be_read_is_no_voice(damaged):
    assert from_json(damaged) is None


def test_each_language_has_its_own():
    assert len({own_voice_key(language) for language in Language}) == len(Language)


def test_an_octave_is_twelve_semitones():
    voice = Voice(pitch=PitchRange(low=110.0, mid=150.0, high=220.0))

    assert voice.melody == pytest.approx(12)
    assert Voice().melody is None


def test_of_several_turns_the_middle_counts():
    found = together([turn(pace=4.0), turn(pace=9.0), turn(pace=5.0), turn()])

    assert found.pace == 5.0
    assert found.pitch is None
    assert together([]) == Voice()
