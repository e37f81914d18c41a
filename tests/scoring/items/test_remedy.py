import pytest

from phonecoach.scenario import CompanyKind, Outcome, StageKind
from phonecoach.scoring.card import Mark
from tests.scoring.builder import case, with_story, with_wish


def test_a_solution_that_takes_up_a_circumstance_is_met():
    call = with_story().turn("You'll have it on Friday.", "next_action").end()

    assert call.item(74).mark is Mark.MET


def test_a_circumstance_that_is_not_found_is_for_a_human():
    call = with_story().turn("You'll have it soon.", "next_action").end()

    assert call.item(74).mark is Mark.NEEDS_HUMAN


def test_without_a_solution_no_circumstance_is_due():
    assert with_story().turn("I see.").end().item(74).mark is Mark.NOT_APPLICABLE
    enquiry = with_wish().turn("On Friday.", "next_action").end()
    assert enquiry.item(74).mark is Mark.NOT_APPLICABLE


# Preference ------------------------------------------------------------------------


def chosen(*does, answer=True, then=("next_action",)):
    call = with_wish().turn("Send or collect?", *does).wait(0.5)
    if answer:
        call.says("yes", 1)
    return call.turn("Then I'll send it.", *then).end().item(75)


@pytest.mark.parametrize(
    ("does", "share"),
    [
        (("offer_option", "ask_opinion"), 1.0),
        (("offer_option",), 0.5),
        (("ask_opinion",), 1.0),
    ],
)
def test_asking_for_the_preference_and_following_it_are_halves(does, share):
    assert chosen(*does).share == share


def test_without_ways_to_choose_from_nothing_is_asked():
    assert chosen().mark is Mark.NOT_APPLICABLE
    assert chosen("ask_opinion", "hold_announce").mark is Mark.NOT_APPLICABLE


def test_a_choice_without_an_answer_is_not_followed():
    assert chosen("offer_option", "ask_opinion", answer=False).share == 0.5
    assert chosen("offer_option", "ask_opinion", then=()).share == 0.5


def test_one_more_offer_follows_no_choice_that_nobody_asked_for():
    assert chosen("offer_option", then=("offer_option",)).share == 0.0
    assert chosen("offer_option", "ask_opinion", then=("offer_option",)).share == 1.0


def test_a_choice_is_followed_whichever_question_asked_for_it():
    call = with_story().turn("Either.", "offer_option", "ask_opinion").wait(0.5)
    call.says("yes", 1).turn("I'll send it.", "next_action")
    call.turn("Is that all right?", "ask_opinion").end()

    # The first question paid for the offer, the second had no answer.
    assert call.item(89).mark is Mark.MET
    assert call.item(75).mark is Mark.MET


def test_in_the_solution_stage_a_choice_is_due():
    call = with_wish().turn("Go on.").stage(StageKind.SOLUTION).turn("Yes.").end()

    assert call.item(75).mark is Mark.MISSED


# Offering --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("turns", "share"),
    [
        ([("offer_option", "ask_opinion")], 1.0),
        ([("offer_option",), ("ask_opinion",)], 1.0),
        ([("offer_option",)], 0.5),
        ([("ask_opinion",), ("offer_option",)], 0.5),
        ([("offer_callback",), ("ask_opinion",)], 1.0),
        ([("offer_callback", "hold_announce")], 0.0),
        ([()], 0.0),
    ],
)
def test_the_offer_and_the_question_after_it_are_halves(turns, share):
    call = with_story()
    for does in turns:
        call.turn("...", *does).wait(1).says("yes", 1)

    assert call.end().item(89).share == share


def test_an_offer_before_the_story_is_over_does_not_count():
    call = with_story().turn("I see.").end()

    assert call.item(89).mark is Mark.MISSED


def test_an_open_question_before_any_offer_is_met_where_it_is_free():
    call = with_story().turn("How shall we put it right?", "ask_opinion")
    call.wait(1).says("yes", 1).turn("I can.", "offer_option", "ask_opinion").end()

    marks = {one.no: one.mark for one in call.card().items}

    # Three items ask for the caller's view, and two questions were asked: for the third
    # it is enough that the answer was gone by.
    assert [marks[no] for no in (89, 97, 75)] == [Mark.MET] * 3


def test_the_only_question_pays_where_it_follows_an_offer():
    call = with_story().turn("I can mend it.", "offer_option")
    call.turn("Would that do?", "ask_opinion").end()

    assert call.item(89).mark is Mark.MET
    assert call.item(97).mark is Mark.NOT_APPLICABLE


def test_no_open_question_is_never_missed():
    assert with_story().turn("I see.").end().item(97).mark is Mark.NOT_APPLICABLE


# The promise -----------------------------------------------------------------------


def promised(*turns):
    call = with_story()
    for words, does in turns:
        call.turn(words, does).wait(1).says("yes", 1)
    return call.end()


@pytest.mark.parametrize(
    ("words", "does", "mark", "reason"),
    [
        ("By Thursday.", "promise_time", Mark.MET, "90.within"),
        ("By Thursday.", "promise_time?", Mark.PARTLY, "90.within"),
        ("By Thursday.", "promise_time??", Mark.NEEDS_HUMAN, "90.unclear"),
        ("The day after tomorrow.", "promise_time", Mark.MET, "90.within"),
        ("Tomorrow.", "promise_time", Mark.MISSED, "90.too_early"),
        ("Next week.", "promise_time", Mark.MISSED, "90.too_late"),
        ("In five days.", "promise_time", Mark.NEEDS_HUMAN, "90.unclear"),
        ("By Thursday.", "acknowledge", Mark.MISSED, "90.missed"),
    ],
)
def test_a_promise_lies_between_the_earliest_time_and_the_deadline(
    words, does, mark, reason
):
    found = promised((words, does)).item(90)

    assert (found.mark, found.reason.id) == (mark, reason)


def test_the_last_clear_promise_counts():
    call = promised(
        ("Tomorrow.", "promise_time"),
        ("No, Thursday.", "promise_time"),
        ("In a while.", "promise_time"),
    )

    assert call.item(90).reason.id == "90.within"


# A token ---------------------------------------------------------------------------


def token(words, *does, remedy=True, **more):
    call = with_story(case(complaint=True, **more))
    if remedy:
        call.turn("I can exchange it.", "offer_option").wait(1).says("yes", 1)
    return call.turn(words, *does).end().item(91)


def test_a_token_from_the_list_after_the_remedy_is_met():
    assert token("And a £10 voucher.", "offer_compensation").mark is Mark.MET
    assert token("I see.").mark is Mark.MISSED


def test_a_token_off_the_list_or_too_soon_is_half():
    off = token("And a free kettle.", "offer_compensation")
    soon = token("And a £10 voucher.", "offer_compensation", remedy=False)

    assert (off.share, off.remarks[0].id) == (0.5, "91.not_on_the_list")
    assert (soon.share, soon.remarks[0].id) == (0.5, "91.before_the_remedy")


@pytest.mark.parametrize(
    "kind", [CompanyKind.PUBLIC_OFFICE, CompanyKind.BANK, CompanyKind.CLINIC]
)
def test_some_houses_give_no_tokens(kind):
    mark = token("A voucher.", "offer_compensation", company_kind=kind)

    assert mark.mark is Mark.NOT_APPLICABLE


# Another way -----------------------------------------------------------------------


def unsolved(*does):
    return with_wish(case(solvable=False)).turn("...", *does).end().item(98)


@pytest.mark.parametrize(
    ("does", "share"),
    [
        (("offer_alternative", "offer_option"), 1.0),
        (("offer_alternative",), 0.5),
        (("flat_refusal", "offer_alternative"), 0.0),
        ((), 0.0),
    ],
)
def test_another_way_is_the_companys_to_offer(does, share):
    assert unsolved(*does).share == share


def test_a_way_left_to_the_caller_is_remarked_on():
    assert [one.id for one in unsolved("offer_alternative").remarks] == [
        "98.left_to_them"
    ]


def test_a_solvable_case_asks_for_no_other_way_unless_it_was_refused():
    assert with_wish().turn("Yes.").end().item(98).mark is Mark.NOT_APPLICABLE
    refused = with_wish().turn("No.", "flat_refusal")
    assert refused.end(Outcome.UNSOLVED).item(98).mark is Mark.MISSED
    refused = with_wish().turn("No.", "flat_refusal")
    assert refused.end().item(98).mark is Mark.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("then", "mark"),
    [
        ((), Mark.NEEDS_HUMAN),
        (("offer_alternative",), Mark.NEEDS_HUMAN),
        (("offer_alternative", "offer_option"), Mark.MET),
    ],
)
def test_what_may_be_a_bare_no_is_for_a_human_unless_another_way_was_offered(
    then, mark
):
    refused = with_wish().turn("Not really.", "flat_refusal?").turn("...", *then)

    assert refused.end(Outcome.UNSOLVED).item(98).mark is mark


def test_one_sentence_offers_what_can_be_done_and_another_way():
    does = ("offer_alternative", "offer_option")
    call = with_story(case(complaint=True, solvable=False)).turn("...", *does)
    call = call.turn("Which would suit you?", "ask_opinion").end()

    assert call.item(89).mark is Mark.MET
    assert call.item(98).mark is Mark.MET
