from dataclasses import replace

import pytest

from phonecoach.scoring.card import Mark
from phonecoach.units import Language
from tests.scoring.builder import FACTS, PROFILE, case, with_story, with_wish

GOOD = "So your coffee machine is to be mended. Is that right?"


def summed(words, *does, **more):
    return with_wish(**more).turn(words, *does).end().item(62)


@pytest.mark.parametrize(
    ("does", "share"),
    [
        (("summarise", "confirm_understanding"), 1.0),
        (("summarise",), 0.5),
        (("confirm_understanding",), 0.0),
        (("summarise?", "confirm_understanding"), 0.75),
        ((), 0.0),
    ],
)
def test_the_summary_and_its_confirmation_are_halves(does, share):
    assert summed(GOOD, *does).share == share


def test_an_unclear_summary_is_for_a_human():
    assert summed(GOOD, "summarise??").mark is Mark.NEEDS_HUMAN


def test_the_confirmation_may_come_in_the_next_turn_but_not_later():
    def confirmed_after(turns):
        call = with_wish().turn(GOOD, "summarise")
        for _ in range(turns):
            call.turn("Well.")
        return call.turn("Right?", "confirm_understanding").end().item(62)

    assert confirmed_after(0).mark is Mark.MET
    assert confirmed_after(1).mark is Mark.PARTLY


def test_reading_back_a_number_sums_up_nothing():
    mark = summed("So that's 4471?", "summarise", "confirm_understanding")

    assert mark.mark is Mark.MISSED


def test_a_summary_without_most_of_the_key_facts_is_worth_half():
    keyed = case(
        facts=tuple(replace(one, key=True) if one.id == "day" else one for one in FACTS)
    )
    call = with_wish(keyed).turn("Mended, is it?", "summarise", "confirm_understanding")

    mark = call.end().item(62)

    assert mark.share == 0.75
    assert [one.id for one in mark.remarks] == ["summary.facts"]


def test_a_summary_that_was_confirmed_counts_before_a_fuller_one():
    call = with_wish().turn("Coffee machine, mended.", "summarise").turn("Well.")
    call.turn("The coffee machine?", "summarise", "confirm_understanding").end()

    assert call.item(62).mark is Mark.MET


@pytest.mark.parametrize(("more", "share"), [(0, 1.0), (1, 0.75)])
def test_a_summary_has_at_most_so_many_sentences(more, share):
    count = PROFILE.summary_sentences + more
    words = "Your coffee machine is to be mended. " * count

    assert summed(words, "summarise", "confirm_understanding").share == share


@pytest.mark.parametrize(
    ("language", "words", "share"),
    [
        (Language.JA, "coffee machineのa repairですね。", 1.0),
        (Language.JA, "coffee machineのa repairです。", 0.5),
        (Language.KO, "coffee machine a repair 말씀이시죠?", 1.0),
        (Language.KO, "coffee machine a repair입니다.", 0.5),
        (Language.EN, "Coffee machine, to be mended?", 1.0),
        (Language.EN, "Coffee machine, to be mended. Your name?", 0.5),
        (Language.EN, "coffee machine, a repair, ね。", 0.5),
    ],
)
def test_reading_back_confirms_by_itself(language, words, share):
    assert summed(words, "summarise", language=language).share == share


def test_of_several_summaries_the_fullest_counts():
    call = with_wish().turn("4471.", "summarise").turn(GOOD, "summarise")
    call.turn("Right?", "confirm_understanding").end()

    assert call.item(62).mark is Mark.MET


# The complaint said back -----------------------------------------------------------


def said_back(*turns):
    call = with_story()
    for words in turns:
        call.turn(words, "summarise", "confirm_understanding").wait(1).says("yes", 1)
    return call.end()


def test_one_summary_pays_for_one_item():
    once = said_back("So the coffee machine?")
    twice = said_back("So the coffee machine?", "The coffee machine, then.")

    assert (once.item(62).mark, once.item(88).mark) == (Mark.MET, Mark.MISSED)
    assert (twice.item(62).mark, twice.item(88).mark) == (Mark.MET, Mark.MET)


def test_a_complaint_said_back_without_its_facts_is_not_said_back():
    call = said_back("So the coffee machine?", "So that happened.")

    assert call.item(88).mark is Mark.MISSED
