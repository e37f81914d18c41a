"""Wrong tries: how long to wait, and what whoever looks after the room is told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.accounts import (
    FREE_TRIES,
    Kind,
    Outcome,
    Try,
    gathered,
    wait_after,
    wait_left,
)

NINE = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
COUNTS = st.integers(0, 10_000)
MOMENTS = st.integers(-1_000_000, 1_000_000).map(
    lambda seconds: NINE + timedelta(seconds=seconds)
)


@pytest.mark.parametrize(
    ("wrong", "seconds"),
    [
        (0, 0),
        (4, 0),
        (5, 30),
        (6, 60),
        (7, 120),
        (8, 240),
        (9, 480),
        (10, 900),
        (99, 900),
    ],
)
def test_wait_grows_to_fifteen_minutes(wrong, seconds):
    assert wait_after(wrong) == timedelta(seconds=seconds)


@given(COUNTS)
def test_more_wrong_tries_never_mean_less_waiting(wrong):
    assert wait_after(wrong) <= wait_after(wrong + 1)


@given(wrong=COUNTS, last=MOMENTS, now=MOMENTS)
def test_nobody_waits_longer_than_the_wait(wrong, last, now):
    left = wait_left(wrong, last, now)

    assert timedelta(0) <= left <= wait_after(wrong)


@given(wrong=st.integers(FREE_TRIES, 50), last=MOMENTS)
def test_wait_is_over_exactly_when_it_is_over(wrong, last):
    whole = wait_after(wrong)

    assert wait_left(wrong, last, last) == whole
    assert wait_left(wrong, last, last + whole) == timedelta(0)
    assert wait_left(wrong, last, last + whole - timedelta(microseconds=1))


def test_clock_that_was_put_back_locks_nobody_out():
    assert wait_left(20, NINE, NINE - timedelta(days=400)) == timedelta(0)


def wrong(minute, person="mina", kind=Kind.PIN, outcome=Outcome.WRONG):
    at = NINE + timedelta(minutes=minute)
    return Try(person=person, kind=kind, at=at, outcome=outcome)


def test_wrong_tries_close_together_are_told_as_one():
    found = gathered([wrong(0), wrong(1), wrong(2, "ken"), wrong(3), wrong(200)])

    told = [(each.person, each.count, each.last) for each in found]
    assert told == [
        ("mina", 1, NINE + timedelta(minutes=200)),
        ("mina", 3, NINE + timedelta(minutes=3)),
        ("ken", 1, NINE + timedelta(minutes=2)),
    ]


TRIES = st.lists(
    st.builds(
        wrong,
        st.integers(0, 2_000),
        st.sampled_from(("mina", "ken")),
        st.sampled_from(Kind),
        st.sampled_from(Outcome),
    )
)


@given(TRIES)
def test_every_wrong_try_is_told_once_and_no_other(tries):
    found = gathered(tries)

    assert sum(one.count for one in found) == sum(
        each.outcome is Outcome.WRONG for each in tries
    )
    assert [one.last for one in found] == sorted(
        (one.last for one in found), reverse=True
    )
