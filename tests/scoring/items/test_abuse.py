"""Item 80 where a caller is abusive: each kind, with warnings enough and too few."""

from __future__ import annotations

from dataclasses import replace

import pytest

from phonecoach.call.events import EndedBy
from phonecoach.checklist import AbuseKind, AbuseRule, AbuseStep, profile
from phonecoach.scenario import Outcome, StageKind
from phonecoach.scoring.card import Mark
from phonecoach.scoring.scorer import items_possible
from tests.scoring.builder import LINES as USUAL
from tests.scoring.builder import (
    PROFILE,
    PerfectRecall,
    case,
    line,
    with_story,
    with_wish,
)

LINES = (*USUAL, *(line(kind.value, abuse=kind) for kind in AbuseKind))
FOUL, ATTACK = AbuseKind.FOUL_LANGUAGE, AbuseKind.PERSONAL_ATTACK
THREAT, DEMAND = AbuseKind.THREAT, AbuseKind.UNLAWFUL_DEMAND
HARM = AbuseKind.SELF_HARM
WARN = "warn_abuse"


def ruled(warnings, then=AbuseStep.END, kind=FOUL):
    """Return the profile with another rule for one kind of abuse."""
    rule = AbuseRule(warnings=warnings, then=then)
    return replace(PROFILE, abuse={**PROFILE.abuse, kind: rule})


def abused(*steps, kind=FOUL):
    """Return a call in which abuse (None) and turns that do something take turns."""
    call = with_wish(case(lines=LINES)).turn("Right.").wait(1)
    for step in steps:
        if step is None:
            call.says(kind.value, 1)
        else:
            call.turn("Please stop that.", *step.split()).wait(1)
    return call


def hung_up(*steps, kind=FOUL):
    return abused(*steps, kind=kind).end(Outcome.LOST)


def stayed(*steps, kind=FOUL):
    """Return a call that came to its own end."""
    return abused(*steps, kind=kind).end(ending="over")


def mark(call, **more):
    return call.item(80, **more).mark


# How often to warn --------------------------------------------------------------------


@pytest.mark.parametrize("warnings", [1, 2, 3])
def test_ending_is_right_once_it_went_on_after_the_last_warning(warnings):
    rules = ruled(warnings)
    enough = [None, WARN] * warnings

    assert mark(hung_up(*enough, None), profile=rules) is Mark.MET
    assert mark(hung_up(*enough), profile=rules) is Mark.MISSED
    assert mark(hung_up(*enough[:-2], None), profile=rules) is Mark.MISSED


def test_the_countrys_rule_decides_how_often():
    call = hung_up(None, WARN, None)

    assert profile("ko-KR").abuse[FOUL].warnings == 1
    assert PROFILE.abuse[FOUL].warnings == 2
    assert mark(call, profile=profile("ko-KR")) is Mark.MET
    assert mark(call) is Mark.MISSED


def test_never_warning_is_missed_though_the_call_goes_on():
    call = stayed(None, "acknowledge", None, "explain")

    assert mark(call) is Mark.MISSED


def test_fewer_warnings_than_there_was_occasion_for_are_part_of_it():
    found = stayed(None, WARN, None, "explain").item(80)

    assert (found.mark, found.share) == (Mark.PARTLY, 0.5)


def test_abuse_that_stops_after_a_warning_needs_no_more_of_them():
    assert mark(stayed(None, WARN, "explain")) is Mark.MET


def test_staying_on_after_the_warnings_are_used_up_is_no_fault():
    assert mark(stayed(None, WARN, None, WARN, None, "explain")) is Mark.MET


def test_warning_twice_at_once_is_one_warning():
    assert mark(hung_up(None, WARN, WARN, None)) is Mark.MISSED


def test_a_warning_given_one_turn_later_counts():
    assert mark(stayed(None, "acknowledge", WARN)) is Mark.MET


def test_a_warning_before_any_abuse_is_none():
    assert mark(hung_up(WARN, None, WARN, None)) is Mark.MISSED


def test_a_caller_who_rings_off_first_leaves_the_warnings_to_count():
    call = abused(None, WARN).end(Outcome.LOST, by=EndedBy.CALLER)

    assert mark(call) is Mark.MET


def test_rudeness_spoils_the_best_warning():
    found = hung_up(None, WARN, None, f"{WARN} rude", None).item(80)

    assert (found.mark, found.fatal) == (Mark.MISSED, True)


# What needs no warning ----------------------------------------------------------------


@pytest.mark.parametrize("kind", [THREAT, AbuseKind.SEXUAL_REMARK])
def test_threats_and_sexual_remarks_end_a_call_at_once(kind):
    assert mark(hung_up(None, kind=kind)) is Mark.MET
    assert mark(stayed(None, "explain", kind=kind)) is Mark.MET


def test_one_kind_that_may_end_the_call_is_enough():
    call = abused(None, "explain").says(THREAT.value, 1).end(Outcome.LOST)

    assert call.item(80).reason.id == "parts.partly"
    assert "lawful_exit" in str(call.item(80).reason.values)


# Superior and hand-over ---------------------------------------------------------------


def test_an_unlawful_demand_goes_to_a_superior():
    assert PROFILE.abuse[DEMAND].then is AbuseStep.SUPERIOR
    told = stayed(None, "escalate", kind=DEMAND)
    pressed = abused(None, "explain", kind=DEMAND).escalate().end(ending="over")
    neither = stayed(None, "explain", kind=DEMAND)

    assert [mark(one) for one in (told, pressed, neither)] == [
        Mark.MET,
        Mark.MET,
        Mark.MISSED,
    ]


def test_the_call_may_end_once_a_superior_was_asked_and_not_before():
    assert mark(hung_up(None, "escalate", kind=DEMAND)) is Mark.MET
    assert mark(hung_up(None, "explain", kind=DEMAND)) is Mark.MISSED
    assert mark(hung_up(None, "escalate??", kind=DEMAND)) is Mark.MISSED


def test_a_caller_who_may_harm_themselves_is_never_left():
    for steps in [(None,), (None, "escalate"), (None, WARN, None, WARN, None)]:
        found = hung_up(*steps, kind=HARM).item(80)
        assert (found.mark, found.reason.id) == (Mark.MISSED, "80.left_alone")


def test_a_caller_who_may_harm_themselves_is_handed_over():
    through = abused(None, "empathise", kind=HARM).transfer()
    through.end(Outcome.UNSOLVED, by=EndedBy.CALLER)

    assert mark(through) is Mark.MET
    assert mark(stayed(None, "empathise", kind=HARM)) is Mark.MISSED


def test_nothing_else_that_was_said_makes_leaving_them_right():
    call = abused(None, kind=HARM).says(THREAT.value, 1).end(Outcome.LOST)

    assert call.item(80).reason.id == "80.left_alone"


# What is not surely heard -------------------------------------------------------------


def test_a_warning_that_may_have_been_given_is_for_a_human():
    assert mark(hung_up(None, f"{WARN}??", None)) is Mark.NEEDS_HUMAN
    assert mark(stayed(None, f"{WARN}??")) is Mark.NEEDS_HUMAN


@pytest.mark.parametrize(
    ("recall", "judged"), [(0.85, Mark.MISSED), (0.84, Mark.NEEDS_HUMAN)]
)
def test_a_warning_the_program_often_misses_counts_against_nobody(recall, judged):
    known = PerfectRecall(warn_abuse=recall)

    assert mark(hung_up(None, "explain", None), recall=known) is judged
    assert mark(stayed(None, "explain"), recall=known) is judged


def test_leaving_before_any_warning_was_due_needs_no_ear():
    call = hung_up(None)

    assert mark(call, recall=PerfectRecall(warn_abuse=0.0)) is Mark.MISSED


# Around it ----------------------------------------------------------------------------


@pytest.mark.parametrize("no", [63, 64, 65, 73])
def test_who_ends_an_abusive_call_rightly_closes_nothing(no):
    right = abused(None, kind=THREAT).turn("Goodbye.", "promise_time").end(Outcome.LOST)
    wrong = abused(None).turn("Goodbye.", "promise_time").end(Outcome.UNSOLVED)

    assert right.item(no).mark is Mark.NOT_APPLICABLE
    assert (wrong.item(no).mark is Mark.NOT_APPLICABLE) is (no == 73)


@pytest.mark.parametrize("no", [59, 60, 74, 75, 81, 82, 89, 90, 91, 92])
def test_who_ends_an_abusive_call_rightly_is_asked_for_no_remedy(no):
    def left_after(kind):
        known = case(complaint=True, lines=LINES, unclear_fact="desk")
        call = with_story(known).turn("I see.", "offer_option").wait(1)
        return call.says(kind.value, 1).wait(1).end(Outcome.LOST).item(no).mark

    assert left_after(THREAT) is Mark.NOT_APPLICABLE
    assert left_after(FOUL) is not Mark.NOT_APPLICABLE


@pytest.mark.parametrize("no", [46, 62, 83, 85, 86, 87, 88])
def test_what_was_to_be_done_before_the_abuse_still_counts(no):
    call = with_story(case(complaint=True, lines=LINES)).turn("I see.").wait(1)
    left = call.says(THREAT.value, 1).wait(1).end(Outcome.LOST)

    assert left.item(no).mark is not Mark.NOT_APPLICABLE


def test_ending_rightly_is_not_ringing_off_first():
    rules = profile("ko-KR")

    def told(call):
        return {one.id for one in call.card(profile=rules).remarks}

    assert "house.rang_off_first" not in told(hung_up(None, kind=THREAT))
    assert "house.rang_off_first" in told(hung_up(None))


def test_a_rest_is_offered_after_abuse():
    remarks = {one.id for one in hung_up(None).card().remarks}

    assert "card.rest" in remarks
    assert "card.rest" not in {one.id for one in with_wish().end().card().remarks}


def test_a_case_with_an_abusive_line_gives_the_opportunity():
    assert 80 in items_possible(case(lines=LINES))
    assert 80 not in items_possible(case())


def test_a_call_that_never_came_to_the_abuse_gives_none():
    call = with_wish(case(lines=LINES)).turn("Right.").end()

    assert mark(call) is Mark.NOT_APPLICABLE


def test_the_close_of_a_call_is_regular_though_there_was_abuse():
    call = abused(None, WARN).stage(StageKind.CLOSING).turn("Goodbye.", "closing")

    assert mark(call.end(ending="over")) is Mark.MET
