"""How far somebody has come with a case, from their tries and the terms."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from phonecoach.practice.assigned import (
    Attempt,
    Result,
    Standing,
    Terms,
    result_of,
    standing_of,
    together,
    tries_left,
)

DUE = datetime(2026, 11, 30, tzinfo=UTC)
BEFORE, AFTER = DUE - timedelta(seconds=1), DUE


def attempt(score=90.0, **changes):
    known = {"over": True, "broken": False, "waiting": False, "fatal": False}
    return Attempt(score=score, **(known | changes))


def terms(tries=1, pass_mark=80.0):
    return Terms(tries=tries, pass_mark=pass_mark, due=DUE)


attempts = st.builds(
    Attempt,
    over=st.booleans(),
    broken=st.booleans(),
    score=st.none() | st.floats(0, 100),
    waiting=st.booleans(),
    fatal=st.booleans(),
)
marks = st.floats(0, 100)
moments = st.sampled_from((BEFORE, AFTER))


def test_a_test_that_reached_the_mark_and_waits_for_nobody_is_passed():
    assert result_of(attempt(80.0), 80.0) is Result.PASSED
    assert result_of(attempt(79.9), 80.0) is Result.FAILED
    assert result_of(attempt(None), 80.0) is Result.FAILED


def test_nobody_passes_and_nobody_fails_while_a_human_has_to_look():
    for score in (100.0, 10.0, None):
        assert result_of(attempt(score, waiting=True), 80.0) is Result.PROVISIONAL


def test_a_confirmed_fatal_fault_fails_whatever_the_score():
    assert result_of(attempt(100.0, fatal=True), 80.0) is Result.FAILED


def test_a_test_that_was_left_uses_the_try_up():
    left = attempt(None, over=False, broken=True)

    assert tries_left((left,), terms()) == 0
    assert standing_of((left,), terms(), BEFORE) is Standing.FAILED
    assert standing_of((left,), terms(tries=2), BEFORE) is Standing.NOT_YET
    assert standing_of((left,), terms(tries=2), AFTER) is Standing.OVERDUE


def test_practice_can_be_tried_as_often_as_one_likes():
    missed = (attempt(10.0),) * 9

    assert standing_of(missed, terms(tries=None), BEFORE) is Standing.NOT_YET
    assert standing_of((*missed, attempt()), terms(tries=None), AFTER) is (
        Standing.PASSED
    )


@given(st.lists(attempts), marks, moments)
def test_one_try_that_passed_is_enough(tried, mark, now):
    passed = any(result_of(one, mark) is Result.PASSED for one in tried)
    found = standing_of(tried, terms(len(tried) or 1, mark), now)

    assert (found is Standing.PASSED) == passed


@given(st.lists(attempts, min_size=1), marks)
def test_only_who_has_a_try_left_or_one_under_way_can_be_late(tried, mark):
    found = standing_of(tried, terms(len(tried), mark), AFTER)
    under_way = any(result_of(one, mark) is Result.UNDER_WAY for one in tried)

    if found is Standing.OVERDUE:
        assert under_way
    assert found is not Standing.NOT_YET


@given(st.lists(attempts, max_size=4), marks)
def test_another_try_never_makes_it_worse_to_have_failed(tried, mark):
    more = terms(len(tried) + 1, mark)

    assert standing_of(tried, more, BEFORE) is not Standing.FAILED


@given(st.lists(st.sampled_from(Standing), min_size=1))
def test_all_of_it_is_passed_when_each_case_is(standings):
    assert (together(standings) is Standing.PASSED) == (
        set(standings) == {Standing.PASSED}
    )
    assert together(standings) in standings
