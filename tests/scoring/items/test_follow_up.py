import pytest

from phonecoach.call.events import EndedBy
from phonecoach.scenario import Direction, Outcome, StageKind
from phonecoach.scoring.card import Mark
from tests.scoring.builder import PerfectRecall, case, with_wish

FOLLOW_UP = {"direction": Direction.FOLLOW_UP}


def closing(*does, of=None):
    call = with_wish(case(**(FOLLOW_UP if of is None else of))).turn("Right.")
    call.stage(StageKind.CLOSING).turn("Are you happy with it?", *does)
    return call.wait(1).says("yes", 1).end(Outcome.SATISFIED)


@pytest.mark.parametrize(
    ("does", "mark"),
    [
        (("check_satisfaction",), Mark.MET),
        (("check_satisfaction?",), Mark.PARTLY),
        (("check_satisfaction??",), Mark.NEEDS_HUMAN),
        (("anything_else",), Mark.MISSED),
    ],
)
def test_a_follow_up_asks_whether_the_caller_is_content(does, mark):
    assert closing(*does).item(94).mark is mark


def test_a_question_the_program_often_misses_is_for_a_human():
    found = closing().item(94, recall=PerfectRecall(check_satisfaction=0.84))

    assert found.mark is Mark.NEEDS_HUMAN


def test_the_first_call_leaves_it_to_the_personal_page():
    found = closing("check_satisfaction", of={}).item(94)

    assert (found.mark, found.reason.id) == (Mark.NOT_APPLICABLE, "na.across_calls")


def test_a_follow_up_that_broke_off_before_its_close_had_no_occasion():
    call = with_wish(case(**FOLLOW_UP)).turn("One moment.")

    found = call.end(Outcome.LOST, by=EndedBy.CALLER).item(94)

    assert (found.mark, found.reason.id) == (Mark.NOT_APPLICABLE, "na.opportunity")


def test_one_question_does_not_pay_for_73_as_well():
    twice = closing("check_satisfaction", "anything_else")

    assert closing("check_satisfaction").item(73).mark is Mark.MISSED
    assert twice.item(73).mark is Mark.MET
    assert twice.item(94).mark is Mark.MET
