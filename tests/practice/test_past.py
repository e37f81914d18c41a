"""What cases give opportunity for."""

from phonecoach.places import scenarios
from phonecoach.practice import playable_cases
from phonecoach.scenario.entries import library
from phonecoach.scoring.scorer import items_possible


def test_the_cases_that_come_along_tell_what_they_train():
    cases = [one.case for one in library(scenarios(), scenarios("shared"))]
    found = playable_cases(cases)

    assert [one.case for one in found] == [case.file.id for case in cases]
    for one, case in zip(found, cases, strict=True):
        assert one.items == frozenset(items_possible(case))
        assert one.difficulty == case.file.difficulty
        assert 1 <= len(one.above_all) <= 3
        assert set(one.above_all) <= one.items


def test_without_a_case_nothing_is_trained():
    assert playable_cases(()) == ()
