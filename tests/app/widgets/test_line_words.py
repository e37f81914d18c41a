"""What is written along the line."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.app.widgets.line_strokes import Course
from phonecoach.app.widgets.line_words import (
    hold_text,
    silence_text,
    ticks,
)
from tests.app.widgets.calls import at, stretch


def course(seconds, width=1_000):
    return Course(left=0, right=width, axis=0, span=at(seconds))


def test_a_hold_and_a_silence_tell_their_lengths():
    assert hold_text(stretch(10, 61)) == "Hold 0:51"
    assert silence_text(stretch(10, 21.4)) == "11 s"


@pytest.mark.parametrize(
    ("seconds", "step"), [(40, 10), (250, 30), (600, 60), (1_800, 300)]
)
def test_ticks_are_as_close_as_they_can_be_read(seconds, step):
    first, second, *_ = ticks(course(seconds), apart=100)

    assert (first, second) == (0, at(step))


@given(seconds=st.integers(0, 3_600), width=st.integers(200, 1_600))
def test_ticks_are_in_order_within_the_call_and_never_too_close(seconds, width):
    line = course(seconds, width)
    shown = ticks(line, apart=60)

    assert shown[0] == 0
    assert shown[-1] <= line.span
    places = [line.x(one) for one in shown]
    close = [b - a for a, b in pairwise(places) if b - a < 59.99]
    assert not close or shown[1] == at(600)
