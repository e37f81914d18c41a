import pytest

from phonecoach.call.events import EndedBy
from phonecoach.scenario import Outcome, StageKind
from phonecoach.scoring.card import Mark
from phonecoach.units import Language
from tests.scoring.builder import opened, with_wish


def closing(*does, words="Goodbye.", outcome=Outcome.RESOLVED, **more):
    call = with_wish(**more).turn("Go on.").stage(StageKind.CLOSING)
    return call.turn(words, *does).wait(1).says("bye", 1).end(outcome)


ALL = ("state_own_name", "glad_to_help", "call_again")


@pytest.mark.parametrize(
    ("does", "share"),
    [(ALL, 1.0), (ALL[:2], 2 / 3), (ALL[:1], 1 / 3), ((), 0.0)],
)
def test_name_pleasure_and_invitation_are_a_third_each(does, share):
    assert closing(*does).item(64).share == pytest.approx(share)


def test_pleasure_is_not_asked_for_in_japanese_or_where_nobody_was_helped():
    does = ("state_own_name", "call_again")

    assert closing(*does, language=Language.JA).item(64).mark is Mark.MET
    assert closing(*does, outcome=Outcome.UNSOLVED).item(64).mark is Mark.MET
    assert closing(*does).item(64).mark is Mark.PARTLY


def test_without_a_closing_stage_the_last_words_before_ringing_off_count():
    mine = with_wish().turn("Priya, goodbye.", *ALL).end()
    theirs = with_wish().turn("Priya.", *ALL).end(by=EndedBy.CALLER)

    assert mine.item(64).mark is Mark.MET
    assert theirs.item(64).mark is Mark.NOT_APPLICABLE


# Thanks ----------------------------------------------------------------------------


def test_thanks_at_the_end_are_met():
    assert closing("thank_call").item(65).mark is Mark.MET


def test_thanks_in_the_opening_only_are_half():
    call = opened().heard_by_human(1, "thank_call").turn("Goodbye.").end()

    mark = call.item(65)

    assert (mark.share, [one.id for one in mark.remarks]) == (0.5, ["65.opening_only"])


def test_thanks_for_holding_are_no_thanks_for_the_call():
    call = opened().turn("Thank you for holding.", "thank", "thank_waiting").end()

    assert call.item(65).mark is Mark.MISSED


# What follows ----------------------------------------------------------------------


def rounded_off(*does, first=("next_action",)):
    call = with_wish().turn("I'll send it.", *first).stage(StageKind.ARRANGING)
    call.turn("So I'll send it on Thursday. Right?", *does).wait(1).says("yes", 1)
    return call.stage(StageKind.CLOSING).turn("Goodbye.", "closing").end()


@pytest.mark.parametrize(
    ("does", "share"),
    [
        (("next_action", "confirm_understanding"), 1.0),
        (("promise_time", "confirm_understanding"), 1.0),
        (("next_action",), 0.5),
        (("confirm_understanding",), 0.0),
        ((), 0.0),
    ],
)
def test_what_follows_and_its_check_are_halves(does, share):
    assert rounded_off(*does).item(63).share == share


def test_the_promise_itself_is_no_repetition():
    call = rounded_off("next_action", "confirm_understanding", first=())

    assert call.item(63).mark is Mark.MISSED


@pytest.mark.parametrize(("line", "mark"), [("when", Mark.MET), ("wish1", Mark.MISSED)])
def test_the_answer_to_a_new_wish_is_no_repetition(line, mark):
    call = with_wish().turn("I'll send it.", "next_action").stage(StageKind.ARRANGING)
    call.wait(1).says(line)
    call.turn("I'll see to that. Right?", "next_action", "confirm_understanding")

    assert call.turn("Goodbye.").end().item(63).mark is mark


def test_what_is_only_said_in_the_close_is_said_at_the_end():
    assert closing("next_action", "confirm_understanding").item(63).mark is Mark.MET


def test_the_mention_that_was_checked_counts():
    call = with_wish().turn("I'll send it.", "next_action").stage(StageKind.ARRANGING)
    call.turn("So I'll send it. Right?", "next_action", "confirm_understanding")
    call.turn("And I'll text you.", "next_action").turn("Goodbye.").end()

    assert call.item(63).mark is Mark.MET


def test_nothing_follows_where_nothing_was_arranged():
    assert closing().item(63).mark is Mark.NOT_APPLICABLE
    assert closing(outcome=Outcome.CALLBACK).item(63).mark is Mark.MISSED


def test_of_several_mentions_the_last_is_the_repetition():
    call = with_wish().stage(StageKind.ARRANGING)
    for _ in range(3):
        call.turn("I'll send it.", "next_action")

    evidence = call.turn("Goodbye.").end().item(63).evidence

    assert evidence[0].turn == 4


# All well? -------------------------------------------------------------------------


@pytest.mark.parametrize("does", ["check_satisfaction", "anything_else"])
def test_asking_whether_all_is_well_and_hearing_the_answer_is_met(does):
    assert closing(does).item(73).mark is Mark.MET


def test_ringing_off_before_the_answer_is_half():
    call = with_wish().turn("Go on.").stage(StageKind.CLOSING)
    call.turn("Anything else?", "anything_else").end()

    assert call.item(73).share == 0.5


def test_nobody_asks_after_a_refusal():
    assert closing(outcome=Outcome.LOST).item(73).mark is Mark.NOT_APPLICABLE
    call = with_wish().turn("No.", "flat_refusal").stage(StageKind.CLOSING)
    assert call.turn("Bye.").end().item(73).mark is Mark.NOT_APPLICABLE


def test_not_asking_is_missed():
    assert closing().item(73).mark is Mark.MISSED
