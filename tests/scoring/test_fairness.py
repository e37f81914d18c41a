from dataclasses import replace

import pytest

from phonecoach.scoring.card import Mark
from phonecoach.scoring.fairness import LEAST_RECALL
from phonecoach.units import Mode
from tests.scoring.builder import PerfectRecall, with_story, with_wish


@pytest.mark.parametrize(
    ("recall", "mark"),
    [(LEAST_RECALL, Mark.MISSED), (LEAST_RECALL - 0.001, Mark.NEEDS_HUMAN)],
)
def test_what_is_not_heard_reliably_is_never_missed(recall, mark):
    call = with_story().turn("I see.", "acknowledge").end()

    assert call.item(81, recall=PerfectRecall(thank_feedback=recall)).mark is mark


def test_what_was_never_measured_is_not_heard_reliably():
    call = with_story().turn("I see.", "acknowledge").end()

    mark = call.item(81, recall={})

    assert (mark.mark, mark.share) == (Mark.NEEDS_HUMAN, None)
    assert mark.reason.values == (("lacking_parts", "thank_feedback"),)
    assert mark.remarks[0].id == "parts.missed"


def test_it_may_still_be_met():
    call = with_story().turn("I'm sorry.", "apologise").turn("...", "thank_feedback")

    assert call.end().item(81, recall={}).mark is Mark.MET


def test_a_part_that_is_not_heard_reliably_costs_nothing_either():
    partly = with_story().turn("I'm sorry.", "apologise").end()
    assert partly.item(86).mark is Mark.PARTLY
    lame = PerfectRecall(empathise=0.5)
    assert partly.item(86, recall=lame).mark is Mark.NEEDS_HUMAN


def test_a_fault_needs_no_recall():
    call = with_story().turn("Well!", "rude").end()

    assert call.item(80, recall={}).mark is Mark.MISSED


def test_a_turn_nobody_listened_to_proves_nothing():
    call = with_story().turn("I see.", "acknowledge").turn("Hm.", heard=False).end()

    assert call.item(81).mark is Mark.NEEDS_HUMAN


def test_what_a_human_heard_is_sure():
    call = with_story().turn("I see.").end()
    call.heard_by_human(1, "greet").heard_by_human(2, "acknowledge")

    assert call.item(81, recall={}).mark is Mark.MISSED


def test_what_guided_options_do_is_sure():
    call = with_story(mode=Mode.GUIDED).turn("I see.").end()
    call.events = [
        replace(one, listener="options") if hasattr(one, "listener") else one
        for one in call.events
    ]

    assert call.item(81, recall={}).mark is Mark.MISSED


def test_weak_words_are_partly_and_unclear_ones_are_for_a_human():
    def thanked(does):
        return with_wish().turn("...", does).end().item(65).mark

    assert thanked("thank_call") is Mark.MET
    assert thanked("thank_call?") is Mark.PARTLY
    assert thanked("thank_call??") is Mark.NEEDS_HUMAN


def test_where_many_ways_would_do_they_are_not_listed():
    call = with_wish().turn("Hm.").end()

    mark = call.item(46, recall={})

    assert (mark.mark, mark.reason.id) == (Mark.NEEDS_HUMAN, "human.unheard_any")
    assert mark.reason.values == ()
