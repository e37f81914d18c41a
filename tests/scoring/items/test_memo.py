import pytest

from phonecoach.scenario import StageKind
from phonecoach.scoring.card import Mark
from tests.scoring.builder import Call, case, opened, with_wish


def replied(words, *does):
    return with_wish().turn(words, *does).end()


@pytest.mark.parametrize(
    ("words", "does", "mark"),
    [
        ("I see.", ("acknowledge",), Mark.MET),
        ("The coffee machine?", (), Mark.MET),
        ("Hm.", ("reassure??",), Mark.NEEDS_HUMAN),
        ("What's your name?", ("ask_question",), Mark.PARTLY),
    ],
)
def test_the_reply_takes_up_the_matter(words, does, mark):
    assert replied(words, *does).item(46).mark is mark


@pytest.mark.parametrize(
    ("does", "mark"), [(("acknowledge",), Mark.MET), (("ask_question",), Mark.PARTLY)]
)
def test_a_reply_that_cuts_the_wish_short_takes_it_up_too(does, mark):
    call = opened().stage(StageKind.WISH).begins("wish2").wait(1)
    call.turn("Number?", *does, after=0).ends("wish2", truncated=True).wait(1)
    call.says("wish1").turn("I see.", "acknowledge").end()

    assert call.item(46).mark is mark


def test_asking_for_what_was_given_is_missed():
    call = with_wish().turn("I see.", "acknowledge").wait(1).says("name")
    call.turn("And the order number?", "ask_question").end()

    assert call.item(46).reason.id == "46.asked_again"


@pytest.mark.parametrize("saving", ["cushion", "summarise"])
def test_asking_politely_or_reading_back_is_no_asking_again(saving):
    call = with_wish().turn("I see.", "acknowledge").wait(1).says("name")
    call.turn("The order number, please?", "ask_question", saving).end()

    assert call.item(46).mark is Mark.MET


def test_a_question_for_something_else_is_no_asking_again():
    call = with_wish().turn("I see.", "acknowledge").wait(1).says("name")
    call.turn("Which desk was it?", "ask_question").end()

    assert call.item(46).mark is Mark.MET


@pytest.mark.parametrize(
    ("turns", "mark"),
    [
        ([("ask_repeat",)], Mark.MISSED),
        ([("ask_repeat", "cushion")], Mark.MET),
        ([("ask_repeat?",)], Mark.MET),
        ([("ask_repeat", "cushion"), ("ask_repeat", "cushion")], Mark.MISSED),
    ],
)
def test_one_soft_question_to_say_it_again_is_right(turns, mark):
    call = with_wish().turn("I see.", "acknowledge")
    for does in turns:
        call.wait(1).says("name").turn("Sorry, again?", *does)

    assert call.end().item(46).mark is mark


def test_a_line_that_broke_off_may_be_asked_for_again():
    call = with_wish().turn("I see.", "acknowledge").wait(1)
    call.begins("name").wait(1).ends("name", truncated=True)

    assert call.turn("Sorry?", "ask_repeat").end().item(46).mark is Mark.MET


def test_nothing_is_to_be_caught_before_the_wish_is_known():
    assert opened().end().item(46).mark is Mark.NOT_APPLICABLE


# The memo --------------------------------------------------------------------------


def noted(*texts, facts=("name", "number")):
    call = with_wish().turn("I see.", "acknowledge")
    for name in facts:
        call.wait(1).says(name)
    for text in texts:
        call.memo(text)
    return call.end().item(47)


def test_a_memo_with_everything_is_met():
    assert noted("repair, coffee machine, 4471, tel 0113 4960274").mark is Mark.MET


def test_what_is_wanted_and_missing_costs_its_share():
    mark = noted("coffee machine mended? 01134960274")

    assert (mark.mark, mark.share) == (Mark.PARTLY, 0.75)
    assert mark.reason.values == (("lacking_facts", "Order number"),)


def test_a_wrong_digit_in_the_number_is_missed():
    assert noted("repair, coffee machine, 4471, 0113 496 0275").mark is Mark.MISSED


def test_only_the_last_state_of_the_memo_counts():
    assert noted("repair coffee machine 4471 01134960274", "?").mark is Mark.MISSED


def test_an_empty_memo_is_missed_for_sure():
    assert noted().reason.id == "47.empty"
    assert noted("  ").mark is Mark.MISSED


def test_facts_the_caller_never_gave_are_not_asked_for():
    assert noted("repair of the coffee machine", facts=()).mark is Mark.MET


def test_nothing_to_note_is_no_opportunity():
    call = Call(case(lines=())).answer().turn("Hello?").end()

    assert call.item(47).mark is Mark.NOT_APPLICABLE
