from dataclasses import replace

import pytest

from phonecoach.scenario import StageKind
from phonecoach.scoring.card import Mark
from phonecoach.units import Language
from tests.scoring.builder import NAME, PROFILE, case, with_story, with_wish

USE = PROFILE.name_use


def named(*turns, **more):
    """Return a call in which the name is known and these turns follow."""
    call = with_wish(**more).turn("Your name?", "ask_question").wait(1).says("name")
    for words in turns:
        call.turn(words).wait(1).says("yes", 1)
    return call.end()


def test_in_a_short_call_once_is_enough():
    assert named("Thank you, Mrs Holloway.").item(51).mark is Mark.MET


@pytest.mark.parametrize(
    ("turns", "mark"),
    [(USE.once_under_turns - 1, Mark.MET), (USE.once_under_turns, Mark.PARTLY)],
)
def test_in_a_longer_call_once_is_too_seldom(turns, mark):
    call = named("Thank you, Mrs Holloway.", *["Right."] * (turns - 1))

    assert call.item(51).mark is mark


def test_twice_is_enough_in_any_call():
    name = "Mrs Holloway"
    call = named(f"Thank you, {name}.", *["Right."] * 6, f"Goodbye, {name}.")

    assert call.item(51).mark is Mark.MET


@pytest.mark.parametrize(("between", "remarks"), [(6, []), (5, ["51.too_often"])])
def test_the_name_in_more_than_every_third_turn_is_a_remark(between, remarks):
    name = ["Yes, Mrs Holloway."] * 3

    mark = named(*name, *["Right."] * between).item(51)

    assert mark.mark is Mark.MET
    assert [one.id for one in mark.remarks] == remarks


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("Thank you, Miss Holloway.", "51.guessed"),
        ("Thank you, Claire.", "51.guessed"),
        ("Thank you, Mr Holloway.", "51.wrong"),
        ("Thank you, dear.", "51.wrong"),
        ("Oh dear, that's a pity.", "51.missed"),
        ("Thank you.", "51.missed"),
    ],
)
def test_other_forms_of_address_are_told_apart(words, reason):
    assert named(words).item(51).reason.id == reason


def test_a_guess_beside_the_right_name_is_partly():
    call = named("Thank you, Mrs Holloway.", "Goodbye, Claire.")

    assert call.item(51).reason.id == "51.guessed"


def test_korean_forms_of_address_are_told_apart():
    def reason(words):
        return named(words, language=Language.KO).item(51).reason.id

    assert reason("네, 한지은 고객님.") == "51.met"
    assert reason("네, 한지은 씨.") == "51.wrong"
    assert reason("어머님, 잠시만요.") == "51.wrong"
    assert reason("어머님께 드릴 선물이군요.") == "51.missed"


def test_a_name_the_case_does_not_list_is_for_a_human():
    call = with_wish().turn("Name?").wait(1).says("name")
    call.turn("Thank you, Ms Hollowy.", "use_caller_name").end()

    assert call.item(51).mark is Mark.NEEDS_HUMAN


def test_the_name_is_returned_soon_after_the_caller_used_ones_own():
    def returned(*turns):
        call = with_wish().turn("Name?").wait(1).says("name")
        call.turn("Thank you, Mrs Holloway.").wait(1).says("thanks")
        for words in turns:
            call.turn(words).wait(1).says("yes", 1)
        return call.end().item(51)

    again = ["Right."] * (USE.return_within_turns - 1)
    assert returned(*again, "Goodbye, Mrs Holloway.").mark is Mark.MET
    assert returned("Right.", *again, "Mrs Holloway.").reason.id == "51.not_returned"
    assert returned().mark is Mark.MET


def test_a_name_nobody_gave_cannot_be_used():
    assert with_wish().turn("Yes.").end().item(51).mark is Mark.NOT_APPLICABLE


# One's own -------------------------------------------------------------------------


def test_the_own_name_with_the_promise_is_met():
    call = with_story().turn("I'll do it, Priya.", "next_action", "state_own_name")

    assert call.turn("Goodbye.").end().item(92).mark is Mark.MET


def test_the_own_name_elsewhere_is_half():
    call = with_story().turn("I'm Priya.", "state_own_name").turn("Goodbye.")

    mark = call.end().item(92)

    assert (mark.share, [one.id for one in mark.remarks]) == (0.5, ["92.elsewhere"])


def test_the_name_of_the_greeting_does_not_count_again():
    assert with_story().turn("I see.").end().item(92).mark is Mark.MISSED


def test_one_name_at_the_end_pays_for_one_item():
    call = with_story().turn("I'm sorry.", "apologise").stage(StageKind.CLOSING)
    once = call.turn("That was Priya.", "state_own_name")
    card = once.end().card()

    marks = {one.no: one.mark for one in card.items}
    assert marks[64] is Mark.PARTLY
    assert marks[92] is Mark.MISSED


def test_the_profile_decides_how_often():
    often = replace(PROFILE, name_use=replace(USE, once_under_turns=1))
    call = named("Thank you, Mrs Holloway.")

    assert call.item(51, profile=often).reason.id == "51.too_seldom"


def test_japanese_forms_of_address_are_told_apart_by_either_name():
    japanese = replace(
        NAME,
        full="高橋 恵",
        right=("高橋様",),
        guessed=("高橋さん",),
        wrong=("恵さん", "奥様"),
    )
    caller = replace(case().caller, name={Language.JA: japanese})

    def reason(words):
        call = with_wish(replace(case(), caller=caller), language=Language.JA)
        call.turn("お名前は。").wait(1).says("name").turn(words)
        return call.end().item(51).reason.id

    assert reason("高橋様、ありがとうございます。") == "51.met"
    assert reason("高橋さんですね。") == "51.guessed"
    assert reason("恵さんですね。") == "51.wrong"
    assert reason("奥様、お待ちください。") == "51.wrong"
    assert reason("奥様のご意見ですか。") == "51.missed"
