"""Drills: stretches of the shipped cases that are whole calls of their own."""

from __future__ import annotations

import pytest

from phonecoach.checklist.drills import DrillKind
from phonecoach.places import scenarios
from phonecoach.proving.trials import trials
from phonecoach.scenario.drills import drill_of
from phonecoach.scenario.entries import library
from phonecoach.scenario.keeping import freeze, thaw
from phonecoach.scenario.terms import MemoNeed, StageKind

CASES = {
    one.case.file.id: one.case for one in library(scenarios(), scenarios("shared"))
}
DRILLS = [
    pytest.param(case, drill, id=f"{name}-{drill.kind}")
    for name, case in CASES.items()
    for drill in case.file.drills
]


def cut(name, kind):
    case = CASES[name]
    (drill,) = (one for one in case.file.drills if one.kind is kind)
    return drill_of(case, drill)


def fact(case, name):
    return next(one for one in case.file.facts if one.id == name)


@pytest.mark.parametrize(("case", "drill"), DRILLS)
def test_a_drill_is_a_whole_call_from_greeting_to_good_bye(case, drill):
    made = drill_of(case, drill)
    stages = {one.id: one for one in made.file.stages}

    assert set(drill.through) < set(stages)
    assert all(move.to in {None, *stages} for one in stages.values() for move in one.to)
    ends = {one.end for one in stages.values()} - {None}
    assert {one.id for one in made.file.endings} == ends
    assert made.file.id == case.file.id
    assert made.digest != case.digest
    assert thaw(freeze(made)) == made


@pytest.mark.parametrize(("case", "drill"), DRILLS)
def test_whoever_takes_a_drill_comes_to_its_end(case, drill):
    outcomes = list(trials(drill_of(case, drill), seed=1, numbers=range(20)))

    assert not any(one.unended for one in outcomes)
    assert any(one.ending is not None for one in outcomes)


def test_every_kind_of_drill_is_there_in_several_cases():
    found = {
        kind: [
            name
            for name, case in CASES.items()
            if any(one.kind is kind for one in case.file.drills)
        ]
        for kind in DrillKind
    }

    assert all(len(cases) >= 3 for cases in found.values()), found


def test_what_was_said_before_stands_on_the_sheet_and_is_not_asked_for():
    made = cut("repair-enquiry", DrillKind.CLOSING)
    slip = fact(made, "slip_number")

    assert (slip.on_sheet, slip.memo, slip.key) == (True, MemoNeed.NONE, False)
    assert made.file.put_through
    # What the search brought is known by then.
    assert not any(one.needs_look_up for one in made.file.facts)


def test_what_would_be_said_later_is_neither_known_nor_asked_for():
    made = cut("repair-enquiry", DrillKind.OPENING)
    phone = fact(made, "phone")

    assert (phone.on_sheet, phone.memo, phone.key) == (False, MemoNeed.NONE, False)
    assert fact(made, "wish").key
    assert not made.file.put_through
    # Nothing is solved in the opening, so nothing has to be told.
    assert not any(one.must_tell for one in made.file.facts)


def test_the_search_itself_is_part_of_the_drill_that_trains_it():
    made = cut("repair-enquiry", DrillKind.HOLD)

    assert any(one.kind is StageKind.LOOK_UP for one in made.file.stages)
    assert any(one.needs_look_up for one in made.file.facts)
