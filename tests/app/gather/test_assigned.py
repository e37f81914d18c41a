"""What is gathered of the cases that a supervisor has given."""

from datetime import timedelta

import pytest

from phonecoach.app.gather.assigned import assigned_cases
from phonecoach.app.screens.assigned_text import assigned_told
from phonecoach.call.record import Purpose
from phonecoach.practice.assigned import Result, Standing
from phonecoach.scenario import CaseId
from phonecoach.store import Role
from phonecoach.units import Language
from tests.app.library_kit import entries
from tests.store import making as make
from tests.store.test_assignments import MET, begin, finish, give, sign

CASE = CaseId("repair-enquiry")
CASES = {one.case.file.id: one.case for one in entries() if one.case is not None}


@pytest.fixture
def world(tmp_path):
    made = make.World(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def chief(world):
    return world.store.writer.add_person(
        name="Ms Reid", language=Language.EN, role=Role.SUPERVISOR
    )


@pytest.fixture
def mina(world):
    return world.store.writer.add_person(name="Mina Park", language=Language.EN)


@pytest.fixture
def sit(world, chief, mina, qapp):
    """Return a function that gives a test and has it taken."""

    def sitting(*items, given=None, **card):
        given = given or give(world, chief, mina, cases=(CASE,))
        call = begin(world, mina, given, case=CASE)
        finish(world, call, *items, **card)
        return given, call

    return sitting


@pytest.fixture
def look(world, mina):
    """Return a function that gathers what Mina is told, so many days after Monday."""

    def looking(days=0, carded=()):
        world.store.writer.flush()
        now = make.MONDAY + timedelta(days=days)
        return assigned_cases(
            world.reader, mina, CASES, now, carded=carded, zone=make.MONDAY.tzinfo
        )

    return looking


def test_what_was_passed_is_told_with_its_card_for_two_weeks(sit, look):
    _, call = sit(*MET, score=90.0)

    (one,) = look(carded={call})
    assert (one.standing, one.last.result) == (Standing.PASSED, Result.PASSED)
    assert (one.last.score, one.last.card) == (90.0, call)
    assert "with 90, pass mark 80" in assigned_told(one)[0]
    assert not one.can_begin
    assert look(days=13)
    assert not look(days=16)


def test_who_is_certified_reads_by_whom(world, chief, sit, look, mina):
    given, call = sit(*MET, score=90.0)
    sign(world, call, chief)
    world.store.writer.certify(given, mina.id, (call,), author=chief.id)

    (one,) = look()
    assert assigned_told(one)[1].startswith("Certified by Ms Reid, ")


def test_a_score_just_below_the_pass_mark_is_not_rounded_up_to_it(sit, look):
    sit(*MET, score=79.96)

    (one,) = look()
    assert one.standing is Standing.FAILED
    assert "79.9, pass mark 80" in assigned_told(one)[0]
    assert assigned_told(one)[1] == "A supervisor can grant another try."


def test_what_is_due_first_comes_first_and_what_was_taken_last(
    world, chief, mina, sit, look
):
    sit(*MET)
    give(world, chief, mina, cases=(CaseId("broken-delivery"),))
    give(
        world,
        chief,
        mina,
        cases=(CASE, CaseId("cold-night")),
        due=make.MONDAY + timedelta(days=2),
        purpose=Purpose.PRACTICE,
    )

    found = look()
    assert [(one.case, one.test) for one in found] == [
        (CASE, False),
        ("cold-night", False),
        ("broken-delivery", True),
        (CASE, True),
    ]
    assert [one.is_open for one in found] == [True, True, True, False]
    assert [one.tries for one in found] == [None, None, 1, 0]


def test_the_day_named_is_the_last_on_which_it_is_in_time(world, chief, mina, look):
    midnight = make.MONDAY.replace(hour=0, minute=0)
    give(world, chief, mina, cases=(CASE,), due=midnight + timedelta(days=5))

    (one,) = look()
    assert one.due.startswith("Friday")
    assert look(days=5)[0].standing is Standing.OVERDUE
