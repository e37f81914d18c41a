from dataclasses import replace

import pytest

from phonecoach.scenario import Outcome
from phonecoach.scoring.card import Mark
from tests.scoring.builder import PROFILE, case, opened, with_wish


def told(*turns, looked_up=True, outcome=Outcome.RESOLVED):
    call = with_wish().turn("One moment.", "announce_action")
    if looked_up:
        call.look_up(5)
    for words in turns:
        call.turn(words).wait(1).says("yes", 1)
    return call.end(outcome).item(59)


@pytest.mark.parametrize(
    ("turns", "share"),
    [
        (["It's ready on Thursday, and there's nothing to pay."], 1.0),
        (["It's £24.50."], 0.5),
        (["It's £24.55."], 0.0),
        (["It's ready on Thursday, £24.50, after its PAT test."], 2 / 3),
        (["Thursday, £24.50, after its PAT test, a safety check."], 1.0),
    ],
)
def test_must_tell_facts_and_explained_terms_share_the_item(turns, share):
    assert told(*turns).share == pytest.approx(share)


def test_what_the_search_did_not_bring_need_not_be_told():
    assert told("It's £24.50.", looked_up=False).mark is Mark.MET


def test_a_callback_leaves_the_rest_for_later():
    assert told(outcome=Outcome.CALLBACK).mark is Mark.NOT_APPLICABLE
    assert told("After its PAT test.", outcome=Outcome.CALLBACK).mark is Mark.MISSED


def test_who_is_mistaken_is_not_left_so_until_the_callback():
    call = with_wish(case(caller_mistaken=True)).turn("I'll ring you back.")

    assert call.end(Outcome.CALLBACK).item(59).mark is Mark.MISSED


def test_untold_facts_and_dark_terms_are_both_named():
    mark = told("After its PAT test it's ready on Thursday.")

    assert mark.reason.id == "59.untold"
    assert [one.id for one in mark.remarks] == ["59.jargon"]


def test_a_term_the_caller_used_first_needs_no_explaining():
    call = with_wish().turn("Go on.").wait(1).says("yes", text="Is it the PAT test?")
    call.turn("Yes, the PAT test. It's £24.50.").end()

    assert call.item(59).mark is Mark.MET


def test_nothing_has_to_be_told_before_the_wish_is_known():
    assert opened().end().item(59).mark is Mark.NOT_APPLICABLE


# Asking ----------------------------------------------------------------------------

UNCLEAR = case(unclear_fact="desk")


def asked(*does, words="Which one?", answer="where", before=()):
    call = with_wish(UNCLEAR)
    if before:
        call.turn("I'll bring it tomorrow.", *before).wait(1).says("yes", 1)
    call.turn(words, *does)
    if answer:
        call.wait(1).says(answer)
    return call.turn("Thank you.").end().item(60)


@pytest.mark.parametrize(
    ("does", "mark"),
    [
        (("ask_question",), Mark.MET),
        (("ask_question?",), Mark.PARTLY),
        (("ask_question??",), Mark.NEEDS_HUMAN),
        ((), Mark.MISSED),
    ],
)
def test_the_question_that_clears_it_up_is_met(does, mark):
    assert asked(*does).mark is mark


def test_a_question_that_names_the_point_needs_no_answer():
    assert asked("ask_question", words="Was it City Square?", answer=None).share == 1


def test_a_question_about_something_else_does_not_count():
    assert asked("ask_question", answer="name").mark is Mark.MISSED


@pytest.mark.parametrize(("count", "mark"), [(-1, Mark.MET), (0, Mark.PARTLY)])
def test_too_many_questions_in_one_turn_are_partly(count, mark):
    questions = ["ask_question"] * (PROFILE.too_many_questions + count)

    assert asked(*questions).mark is mark


def test_asking_after_a_promise_is_late():
    assert asked("ask_question", before=("promise_time",)).reason.id == "60.late"


def test_a_clear_case_asks_for_nothing():
    assert with_wish().turn("Yes.").end().item(60).mark is Mark.NOT_APPLICABLE


def test_a_fact_without_words_is_cleared_up_by_its_answer_only():

    bare = replace(
        UNCLEAR, texts={k: _without_desk(v) for k, v in UNCLEAR.texts.items()}
    )
    call = with_wish(bare).turn("City Square?", "ask_question").wait(1).says("yes")

    assert call.turn("Oh.").end().item(60).mark is Mark.MISSED


def _without_desk(texts):

    facts = {key: one for key, one in texts.facts.items() if key != "desk"}
    return replace(texts, facts=facts)
