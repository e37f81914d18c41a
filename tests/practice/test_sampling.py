"""Calls are drawn by a rule that always draws the same."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.call.record import CallId, PersonId
from phonecoach.practice.sampling import (
    Drawable,
    Drawn,
    SampleRule,
    drawn,
    rule_from,
)

MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
NOTHING = SampleRule(every=0, first=0, lowest=0)


def calls_of(person, scores):
    """Return a person's calls, an hour apart, with these scores."""
    return [
        Drawable(
            call=CallId(f"{person}-{place}"),
            person=PersonId(person),
            started=MONDAY + timedelta(hours=place),
            place=place,
            score=score,
        )
        for place, score in enumerate(scores)
    ]


def test_first_calls_of_somebody_new_are_drawn():
    rule = SampleRule(every=0, first=2, lowest=0)

    found = drawn([*calls_of("mina", [70.0] * 4), *calls_of("ken", [70.0])], rule)

    assert found == dict.fromkeys(("mina-0", "mina-1", "ken-0"), Drawn.FIRST)


def test_lowest_scores_of_each_person_are_drawn_and_the_earlier_of_equals():
    rule = SampleRule(every=0, first=0, lowest=1)
    calls = [*calls_of("mina", [90.0, 40.0, 40.0, None]), *calls_of("ken", [99.0])]

    assert drawn(calls, rule) == {"mina-1": Drawn.LOWEST, "ken-0": Drawn.LOWEST}


@given(st.integers(1, 9), st.integers(0, 99), st.integers(0, 60))
def test_of_so_many_calls_one_is_drawn(every, seed, count):
    rule = SampleRule(every=every, first=0, lowest=0, seed=seed)

    found = drawn(calls_of("mina", [80.0] * count), rule)

    places = sorted(int(call.removeprefix("mina-")) for call in found)
    assert all(later - one == every for one, later in itertools.pairwise(places))
    assert abs(len(places) - count / every) < 1


@given(st.lists(st.floats(0, 100) | st.none(), max_size=30), st.integers(0, 30))
def test_later_calls_take_nobodys_turn(scores, later):
    rule = SampleRule(lowest=0)
    calls = calls_of("mina", scores)

    before, after = drawn(calls[:later], rule), drawn(calls, rule)

    assert before.items() <= after.items()


def test_another_seed_begins_elsewhere():
    calls = [call for n in range(20) for call in calls_of(f"person {n}", [80.0] * 5)]
    one, other = (
        drawn(calls, SampleRule(first=0, lowest=0, seed=seed)) for seed in (1, 2)
    )

    assert one != other
    assert len(one) == len(other) == 20


def test_nothing_is_drawn_by_a_rule_of_nothing():
    assert drawn(calls_of("mina", [10.0] * 9), NOTHING) == {}


@pytest.mark.parametrize(
    ("setting", "rule"),
    [
        (None, SampleRule()),
        ([3], SampleRule()),
        ({"every": 10, "seed": 4}, SampleRule(every=10, seed=4)),
        ({"every": -1, "first": "many", "lowest": True, "days": 7}, SampleRule(days=7)),
        ({"dispute_days": 3}, SampleRule()),
        ({"days": 10**9}, SampleRule()),
    ],
)
def test_what_is_not_set_is_as_usual(setting, rule):
    assert rule_from(setting) == rule
