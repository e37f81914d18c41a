"""A stretch of the line of a call, cut out."""

from hypothesis import given
from hypothesis import strategies as st

from phonecoach.call.lane_window import lane_window
from phonecoach.call.lanes import Lanes, Spoken, Stretch


def spoken(begins, ends, letters=20):
    return Spoken(begins=begins, ends=ends, letters=letters, seed=3)


LANES = Lanes(
    length=100,
    answered=10,
    caller=(spoken(20, 40), spoken(60, 80)),
    trainee=(spoken(41, 59),),
    holds=(Stretch(begins=82, ends=90),),
    silences=(Stretch(begins=0, ends=5),),
    composing=(Stretch(begins=38, ends=59),),
)


def test_what_lies_in_the_stretch_is_counted_from_its_beginning():
    found = lane_window(LANES, 40, 85)

    assert found.length == 45
    assert found.trainee == (spoken(1, 19),)
    assert found.caller == (spoken(20, 40),)
    assert found.holds == (Stretch(begins=42, ends=45),)
    assert found.silences == ()
    assert found.answered == 0


def test_a_voice_that_is_cut_says_less():
    assert lane_window(LANES, 30, 50).caller == (spoken(0, 10, letters=10),)


def test_before_the_handset_was_lifted_nobody_had_answered():
    assert lane_window(LANES, 0, 9).answered is None
    assert lane_window(LANES, 5, 50).answered == 5


def test_the_whole_call_is_a_stretch_of_itself():
    assert lane_window(LANES, 0, 100) == LANES


@given(st.integers(0, 99), st.integers(1, 100))
def test_everything_lies_within_the_stretch(begin, length):
    found = lane_window(LANES, begin, begin + length)

    parts = (*found.caller, *found.trainee, *found.holds, *found.composing)
    assert all(0 <= one.begins < one.ends <= length for one in parts)
