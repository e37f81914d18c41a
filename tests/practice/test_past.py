"""What cases give opportunity for."""

from phonecoach.places import scenarios
from phonecoach.practice import playable_cases
from phonecoach.proving.expecting import Expectation, expectations
from phonecoach.scenario.entries import library
from phonecoach.scoring.scorer import items_possible


def test_the_cases_that_come_along_tell_what_they_train():
    cases = [one.case for one in library(scenarios(), scenarios("shared"))]
    found = playable_cases(cases)

    assert [one.case for one in found] == [case.file.id for case in cases]
    for one, case in zip(found, cases, strict=True):
        assert one.items < frozenset(items_possible(case))
        told = expectations(case)
        unmarked = {Expectation.BY_EAR, Expectation.ACROSS_CALLS}
        assert {told[no] for no in items_possible(case) if no not in one.items} <= (
            unmarked
        )
        assert not unmarked & {told[no] for no in one.items}
        assert one.difficulty == case.file.difficulty
        assert 1 <= len(one.above_all) <= 3
        assert set(one.above_all) <= frozenset(items_possible(case))


def test_without_a_case_nothing_is_trained():
    assert playable_cases(()) == ()
