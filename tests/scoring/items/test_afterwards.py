"""The review after the call, and what one record cannot settle."""

import pytest

from phonecoach.scenario import Outcome
from phonecoach.scoring.card import Mark
from phonecoach.units import Mode
from tests.scoring.builder import Call, opened, with_wish

FULL = {"needs": "4", "speed": "3", "content": "4", "needs_words": "Lovely, she said"}


def reviewed(outcome=Outcome.SATISFIED, **answers):
    return with_wish().turn("Yes.").end(outcome).review(**answers)


@pytest.mark.parametrize(
    ("answers", "share"),
    [
        (FULL, 1.0),
        ({**FULL, "speed": "5"}, 0.75),
        ({**FULL, "speed": "fast"}, 0.75),
        ({**FULL, "speed": ""}, 0.75),
        ({**FULL, "needs_words": " "}, 0.75),
        ({**FULL, "speed": "1"}, 0.8),
        ({**FULL, "speed": "1", "plan": "Look up sooner"}, 1.0),
        ({**FULL, "speed": "2"}, 1.0),
        ({"owed": "To her"}, 0.0),
    ],
)
def test_three_ratings_with_the_callers_words_and_a_plan_for_low_ones(answers, share):
    assert reviewed(**answers).item(77).share == pytest.approx(share)


def test_whom_the_job_is_owed_to_is_written():
    assert reviewed(owed="To her").item(79).mark is Mark.MET
    assert reviewed(needs="4").item(79).mark is Mark.MISSED


def test_what_went_well_is_written_after_a_call_that_did():
    assert reviewed(went_well="The hold").item(95).mark is Mark.MET
    assert reviewed(needs="4").item(95).mark is Mark.MISSED
    other = reviewed(Outcome.RESOLVED, went_well="The hold")
    assert other.item(95).mark is Mark.NOT_APPLICABLE


def test_without_a_review_there_is_no_opportunity():
    call = with_wish().turn("Yes.").end(Outcome.SATISFIED)

    assert {call.item(no).mark for no in (77, 79, 95)} == {Mark.NOT_APPLICABLE}


def test_later_answers_replace_earlier_ones():
    assert reviewed(owed="").review(owed="To her").item(79).mark is Mark.MET


@pytest.mark.parametrize("no", [52, 53, 55])
def test_the_voice_is_for_a_human_where_there_is_one(no):
    spoken = opened(mode=Mode.SPOKEN).end().item(no)

    assert (spoken.mark, spoken.reason.id) == (Mark.NEEDS_HUMAN, "human.voice")
    assert opened().end().item(no).reason.id == "na.mode"
    assert Call(mode=Mode.SPOKEN).wait(30).end().item(no).mark is Mark.NOT_APPLICABLE


@pytest.mark.parametrize("no", [67, 70, 78, 94, 99])
def test_what_shows_over_several_calls_is_not_on_a_card(no):
    assert opened().end().item(no).reason.id == "na.across_calls"


@pytest.mark.parametrize("no", [57, 68, 96, 100])
def test_what_no_case_asks_for_has_no_opportunity(no):
    assert opened().end().item(no).reason.id == "na.opportunity"
