import pytest

from phonecoach.scenario import StageKind
from phonecoach.scoring.card import Mark
from phonecoach.scoring.fairness import LEAST_RECALL
from phonecoach.units import Mode
from tests.scoring.builder import Call, PerfectRecall, with_story, with_wish


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
    call.heard_by("options")

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


# A listener that looks for traces -----------------------------------------------------


TRACING = "ear 1, rules 2, traces"
LAME = PerfectRecall(thank_feedback=0.5)


def test_neither_heard_nor_traced_is_missed():
    call = with_story().turn("I see.", "acknowledge").end().heard_by(TRACING)

    assert call.item(81, recall=LAME).mark is Mark.MISSED


def test_a_trace_is_for_a_human_to_judge():
    call = with_story().turn("Good of you.", "trace:thank_feedback").end()
    call.heard_by(TRACING)

    mark = call.item(81, recall=LAME)

    assert (mark.mark, mark.reason.id) == (Mark.NEEDS_HUMAN, "human.traced")
    assert mark.reason.values == (("lacking_parts", "thank_feedback"),)
    assert [one.words for one in mark.evidence] == ["Good of you."]


def test_a_trace_of_something_else_is_none():
    call = with_story().turn("I see.", "trace:greet").end().heard_by(TRACING)

    assert call.item(81, recall=LAME).mark is Mark.MISSED


def test_a_trace_of_what_is_heard_reliably_costs_nobody_time():
    call = with_story().turn("I see.", "trace:thank_feedback").end().heard_by(TRACING)

    assert call.item(81).mark is Mark.MISSED


@pytest.mark.parametrize(
    ("noticed", "mark"), [(0.85, Mark.MISSED), (0.84, Mark.NEEDS_HUMAN)]
)
def test_no_trace_says_little_where_traces_are_missed_as_well(noticed, mark):
    call = with_story().turn("I see.", "acknowledge").end().heard_by(TRACING)
    ears = PerfectRecall(**{"thank_feedback": 0.5, "trace:thank_feedback": noticed})

    assert call.item(81, recall=ears).mark is mark


def test_a_listener_that_knows_no_traces_proves_nothing_by_finding_none():
    call = with_story().turn("I see.", "acknowledge").end().heard_by("ear 1, rules 2")

    assert call.item(81, recall=LAME).mark is Mark.NEEDS_HUMAN


def test_a_trace_is_nothing_the_turn_did():
    call = with_story().turn("Thanks!", "trace:thank_feedback").end().heard_by(TRACING)

    assert call.item(81).mark is Mark.MISSED


# Where it would have counted ----------------------------------------------------------


def test_what_would_not_have_counted_there_is_no_trace():
    call = with_wish().turn("So it is broken.", "trace:offer_help").end()
    call.heard_by(TRACING)
    lame = PerfectRecall(offer_help=0.5)

    assert call.item(45, recall=lame).mark is Mark.MET


def test_a_trace_counts_in_the_turns_in_which_the_act_would():
    greeting = ("state_company", "state_own_name")
    lame = PerfectRecall(offer_help=0.5)
    marks = []
    for first, second in ((["trace:offer_help"], []), ([], ["trace:offer_help"])):
        call = Call().stage(StageKind.OPENING).answer()
        call.turn("Aire Valley, Priya.", *greeting, *first).turn("Yes?", *second)
        marks.append(call.end().heard_by(TRACING).item(45, recall=lame).mark)

    assert marks == [Mark.NEEDS_HUMAN, Mark.PARTLY]


def test_what_nobody_heard_elsewhere_matters_nothing():
    call = Call().stage(StageKind.OPENING).answer().turn("Aire Valley.", "greet")
    call.turn("Hm.", heard=False)

    assert call.end().item(45).mark is Mark.MISSED


def test_a_summary_nobody_heard_had_to_name_a_key_fact():
    vague, telling = ("Right, so.", "So the coffee machine wants mending.")
    lame = PerfectRecall(summarise=0.5)
    marks = []
    for words in (vague, telling):
        call = with_story().turn(words, "trace:summarise").end().heard_by(TRACING)
        marks.append(call.item(88, recall=lame).mark)

    assert marks == [Mark.MISSED, Mark.NEEDS_HUMAN]
