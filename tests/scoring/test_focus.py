"""What a case trains above all."""

import pytest

from phonecoach.places import scenarios
from phonecoach.scenario.entries import library
from phonecoach.scoring.focus import commonness, focus
from phonecoach.scoring.scorer import items_possible

HOLD, SUMMARY, EMPATHY, APOLOGY, TONE = 54, 62, 83, 86, 52


@pytest.fixture(scope="module")
def cases():
    return {one.id: one.case for one in library(scenarios(), scenarios("shared"))}


@pytest.fixture(scope="module")
def common(cases):
    return commonness([items_possible(case) for case in cases.values()])


def trained_by(case, common, **limit):
    return focus(case, items_possible(case), common, **limit)


def test_a_complaint_trains_what_only_complaints_ask_for(cases, common):
    trained = trained_by(cases["broken-delivery"], common)

    assert {EMPATHY, APOLOGY} <= set(trained)


def test_a_search_that_takes_long_trains_the_wait(cases, common):
    assert HOLD in trained_by(cases["repair-enquiry"], common)


def test_all_that_is_trained_is_possible_and_no_more_than_wished(cases, common):
    for case in cases.values():
        trained = trained_by(case, common, limit=3)

        assert len(trained) == 3
        assert set(trained) <= set(items_possible(case))
        assert list(trained) == sorted(trained)


def test_what_only_an_ear_can_judge_is_never_named(cases, common):
    for case in cases.values():
        assert TONE in items_possible(case)
        assert TONE not in trained_by(case, common, limit=57)


def test_what_every_case_trains_says_less_than_what_few_do(cases, common):
    alone = trained_by(cases["broken-delivery"], dict.fromkeys(common, 1.0), limit=2)
    among_others = trained_by(cases["broken-delivery"], common, limit=2)

    assert common[SUMMARY] == 1.0
    assert SUMMARY in alone
    assert SUMMARY not in among_others
