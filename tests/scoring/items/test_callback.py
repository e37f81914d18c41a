import pytest

from phonecoach.scenario import Outcome, StageKind
from phonecoach.scoring.card import Mark
from tests.scoring.builder import case, with_wish

CASE = case(callback_possible=True)


def arranged(*, ask=True, back="0113 496 0274, thank you.", **form):
    call = with_wish(CASE).turn("Your number?").wait(1).says("number")
    call.stage(StageKind.ARRANGING)
    call.turn(back, *(["ask_convenient_time"] if ask else [])).wait(1).says("when")
    if form:
        call.form(**form)
    return call.turn("Goodbye.").end(Outcome.CALLBACK).item(66)


GOOD = {"day": "Fri, Friday", "time": "17:30", "number": "01134960274"}


@pytest.mark.parametrize(
    ("more", "share"),
    [
        (GOOD, 1.0),
        ({**GOOD, "ask": False}, 2 / 3),
        ({**GOOD, "back": "Thank you."}, 2 / 3),
        ({**GOOD, "back": "0113 496 0275."}, 2 / 3),
        ({**GOOD, "time": "18:30"}, 2 / 3),
        ({**GOOD, "day": "Monday"}, 2 / 3),
        ({"day": "Friday"}, 2 / 3),
        ({}, 2 / 3),
        ({"ask": False, "back": "Yes."}, 0.0),
    ],
)
def test_asking_reading_back_and_the_form_are_a_third_each(more, share):
    assert arranged(**more).share == pytest.approx(share)


def test_asking_for_a_time_makes_the_rest_due():
    call = with_wish(CASE).stage(StageKind.ARRANGING)
    call.turn("When suits you?", "ask_convenient_time").wait(1).says("when")

    assert call.turn("Fine.").end().item(66).mark is Mark.PARTLY


def test_a_time_that_was_asked_for_and_not_given_makes_nothing_due():
    call = with_wish(CASE).turn("When suits you?", "ask_convenient_time").end()

    assert call.item(66).mark is Mark.NOT_APPLICABLE


def test_without_a_callback_nothing_is_due():
    assert with_wish(CASE).turn("Yes.").end().item(66).mark is Mark.NOT_APPLICABLE
    other = with_wish().turn("When?", "ask_convenient_time").end()
    assert other.item(66).mark is Mark.NOT_APPLICABLE


def test_a_number_said_before_it_was_given_is_not_read_back():
    call = with_wish(CASE).turn("0113 496 0274?", "ask_convenient_time").wait(1)
    call.says("number").turn("Thank you.").end(Outcome.CALLBACK)

    assert call.item(66).share == pytest.approx(1 / 3)
