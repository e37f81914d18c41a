"""How well an item sits, told from its marks alone."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.practice import memories
from tests.practice.making import HUMAN, MET, MISSED, PARTLY, item, on

MARKS = st.sampled_from((MET, PARTLY, MISSED))
GAPS = st.lists(st.tuples(st.integers(1, 20), MARKS), min_size=1, max_size=12)


def memory(*marks):
    return memories([item(*marks)]).get(64)


def spread(gaps):
    """Return marks on the days that gaps lead to."""
    day, found = 0, []
    for gap, mark in gaps:
        day += gap
        found.append((day, mark))
    return found


def test_marks_for_a_human_and_no_marks_tell_nothing():
    assert memories([item()]) == {}
    assert memory((0, HUMAN), (1, HUMAN)) is None
    assert memory((0, MET), (4, HUMAN)) == memory((0, MET))


def test_days_are_counted_from_the_last_review():
    found = memory((0, MET))

    assert (found.seen, found.due) == (on(0), on(2))
    assert found.stability == pytest.approx(2.3, abs=0.05)


@pytest.mark.parametrize(
    ("marks", "counts"),
    [((MET, MISSED), MISSED), ((PARTLY, MET), PARTLY), ((MET, HUMAN, MET), MET)],
)
def test_a_day_is_one_review_and_counts_by_its_worst_mark(marks, counts):
    assert memory(*((0, one) for one in marks)) == memory((0, counts))


@given(GAPS)
def test_the_day_to_come_back_is_always_later(gaps):
    found = memory(*spread(gaps))

    assert found.due > found.seen
    assert found.stability > 0
    assert found.days == tuple(mark for _, mark in gaps)


@given(GAPS, st.integers(0, 500))
def test_only_the_days_between_count(gaps, later):
    marks = spread(gaps)
    moved = memory(*((day + later, mark) for day, mark in marks))
    found = memory(*marks)

    assert moved.stability == found.stability
    assert moved.due - moved.seen == found.due - found.seen


@given(GAPS, st.integers(1, 20))
def test_the_better_the_mark_the_longer_it_lasts(gaps, gap):
    before = spread(gaps)
    day = before[-1][0] + gap
    lasts = [memory(*before, (day, mark)) for mark in (MISSED, PARTLY, MET)]

    assert all(one.stability < other.stability for one, other in pairwise(lasts))
    assert all(one.due <= other.due for one, other in pairwise(lasts))


@given(st.lists(st.integers(1, 10), min_size=1, max_size=8))
def test_met_and_met_again_it_lasts_longer_each_time(gaps):
    marks = [(day, MET) for day, _ in spread((gap, MET) for gap in gaps)]
    lasts = [memory(*marks[:count]).stability for count in range(1, len(marks) + 1)]

    assert lasts == sorted(lasts)


@given(GAPS)
def test_mastered_is_met_on_three_days_in_a_row_and_would_last_a_week(gaps):
    found = memory(*spread(gaps))
    last = [mark for _, mark in gaps][-3:]

    assert found.mastered == (last == [MET] * 3 and found.stability >= 7)


@given(st.lists(st.integers(3, 20), min_size=3), st.sampled_from((PARTLY, MISSED)))
def test_what_is_not_met_is_mastered_no_more(gaps, mark):
    marks = spread((gap, MET) for gap in gaps)
    assert memory(*marks).mastered

    found = memory(*marks, (marks[-1][0] + 30, mark))

    assert found.lacking
    assert not found.mastered
    assert found.run == 0


def test_three_days_of_a_week_are_enough_at_the_earliest():
    assert not memory((0, MET), (2, MET)).mastered
    assert memory((0, MET), (2, MET), (7, MET)).mastered
    assert not memory((0, MISSED), (1, MISSED), (2, MET), (3, MET), (4, MET)).mastered


def test_every_item_has_its_own():
    found = memories([item((0, MET), no=45), item((0, MISSED), no=64)])

    assert found.keys() == {45, 64}
    assert found[45].due > found[64].due
