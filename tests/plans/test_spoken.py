"""Whole spoken calls: what nobody understood, and what a recogniser wrote down."""

from statistics import median

import pytest

from phonecoach.call import events as e
from phonecoach.call.annotations import Source, TurnWords
from phonecoach.scenario import Outcome
from phonecoach.scoring.card import Mark
from phonecoach.scoring.response_times import response_times
from phonecoach.scoring.viewing import view
from phonecoach.units import Mode, from_ms
from tests.plans.judged import HERE, case, played, rescored, spoken

SPOKEN = sorted((HERE / "spoken").glob("*/*-trusted.jsonl"))
LANGUAGES = ("ko", "en", "ja")

BY_CLOCK_AND_PANEL = {44, 47, 48, 57, 58}
AFTERWARDS = {77, 79, 95}
ENDS_WELL = {Outcome.RESOLVED, Outcome.CALLBACK, Outcome.SATISFIED}


def of(call, kind):
    return [one for one in call.record.events if isinstance(one, kind)]


@pytest.mark.parametrize("plan", SPOKEN, ids=lambda it: f"{it.parent.name}/{it.stem}")
def test_a_call_of_which_nobody_understands_a_word_comes_to_its_end(plan):
    call, _ = spoken(plan)

    assert not call.left_over
    assert not call.without_effect
    assert of(call, e.CallEnded)[0].outcome in ENDS_WELL
    assert {one.listener for one in of(call, e.TurnHeard)} == {e.ON_TRUST}
    assert not [one for one in of(call, e.LineEnded) if one.truncated]


@pytest.mark.parametrize("plan", SPOKEN, ids=lambda it: f"{it.parent.name}/{it.stem}")
def test_nothing_that_rests_on_words_is_marked_without_them(plan):
    _, card = spoken(plan)

    marked = {
        one.no for one in card.items if one.mark in {Mark.MET, Mark.PARTLY, Mark.MISSED}
    }
    assert {44, 48, 58} <= marked
    assert marked <= BY_CLOCK_AND_PANEL | AFTERWARDS


@pytest.mark.parametrize("plan", SPOKEN, ids=lambda it: f"{it.parent.name}/{it.stem}")
def test_times_are_those_of_the_voice(plan):
    call, _ = spoken(plan)
    folder = case(plan.parent.name)

    times = response_times(view(call.record, (), folder))

    planned = [1_100, 800, 900, 700, 700]
    assert times.picked_up == from_ms(2_400)
    replies = {one.turn: one.gap for one in times.gaps}
    assert from_ms(1_100) in replies.values()
    assert min(replies.values()) >= from_ms(700)
    assert median(replies.values()) <= from_ms(max(planned) + 200)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_such_a_call_in_each_language(language):
    assert [one for one in SPOKEN if one.name.startswith(language)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["repair-enquiry", "broken-delivery"])
def test_words_that_a_recogniser_writes_down_count_as_typed_ones_do(name, language):
    plan = HERE / name / f"{language}-excellent.jsonl"
    typed, card = played(plan)

    said, _ = spoken(plan)
    marks = {one.no: one.mark for one in rescored(plan, mode=Mode.SPOKEN).items}

    assert not said.left_over
    assert of(said, e.CallEnded)[0].outcome is of(typed, e.CallEnded)[0].outcome
    words = [one for one in said.notes if isinstance(one, TurnWords)]
    assert {one.source for one in words} == {Source.RECOGNISER}
    differ = {one.no for one in card.items if marks[one.no] is not one.mark}
    # There is a voice to hear now; the rest is what the words make of it.
    assert differ == {52, 53, 55}
