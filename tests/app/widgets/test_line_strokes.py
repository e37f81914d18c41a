"""Strokes stand for a voice: always the same ones for the same turn."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from phonecoach.app.widgets.line_strokes import LARGE, Course, strokes
from tests.app.widgets.calls import at, said

COURSE = Course(left=72, right=1_072, axis=100, span=at(250))

turns = st.builds(
    said,
    st.floats(0, 200),
    st.floats(200, 250),
    letters=st.integers(0, 300),
    seed=st.integers(0, 2**32 - 1),
)


def ends(lines):
    return [(line.x1(), line.y1(), line.x2(), line.y2()) for line in lines]


def test_an_instant_lies_where_its_share_of_the_clock_is():
    assert COURSE.x(at(0)) == 72
    assert COURSE.x(at(125)) == 572
    assert COURSE.x(at(900)) == 1_072


def test_a_call_that_has_not_begun_is_all_at_the_start():
    assert replace(COURSE, span=at(0)).x(at(5)) == 72


@given(turn=turns)
def test_a_turn_always_looks_the_same(turn):
    assert ends(strokes(turn, COURSE, LARGE, -1)) == ends(
        strokes(replace(turn), COURSE, LARGE, -1)
    )


@given(turn=turns)
def test_strokes_begin_beside_the_axis_and_keep_within_the_reach(turn):
    lines = strokes(turn, COURSE, LARGE, 1)

    assert lines
    for line in lines:
        assert line.x1() == line.x2()
        assert (line.x1() - COURSE.left) % LARGE.step == 0
        assert line.y1() == 104
        assert 104 < line.y2() <= 136


@given(turn=turns)
def test_the_caller_is_above_and_the_trainee_is_below(turn):
    assert all(line.y2() < 100 for line in strokes(turn, COURSE, LARGE, -1))
    assert all(line.y2() > 100 for line in strokes(turn, COURSE, LARGE, 1))


def test_a_turn_that_goes_on_keeps_the_strokes_it_has():
    soon = said(10, 30, letters=100)
    later = said(10, 50, letters=200)

    first, all_of_it = (ends(strokes(one, COURSE, LARGE, -1)) for one in (soon, later))

    shared = all_of_it[: len(first)]
    moved = [abs(one[3] - two[3]) for one, two in zip(first, shared, strict=True)]
    assert len(all_of_it) > len(first) > 10
    assert max(moved) < 1


def test_two_turns_do_not_look_alike():
    one, two = (strokes(said(10, 30, seed=s), COURSE, LARGE, -1) for s in (1, 2))

    assert ends(one) != ends(two)


def test_a_short_answer_stays_low():
    def highest(turn):
        return max(line.y2() for line in strokes(turn, COURSE, LARGE, 1))

    assert highest(said(10, 11, letters=4)) < highest(said(10, 30, letters=150))


def test_the_shortest_sound_has_a_stroke():
    assert len(strokes(said(10, 10), COURSE, LARGE, 1)) == 1
