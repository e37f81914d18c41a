"""The times of a call: three figures and their grades."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.checklist import profile
from phonecoach.checklist.profile import Hold, PickUp, ReplyGap, Silence
from phonecoach.scoring.timing import (
    Grade,
    figures,
    hold_grade,
    pick_up_grade,
    reply_grade,
    silence_grade,
)
from phonecoach.scoring.viewing import view
from tests.scoring.builder import Call, with_wish

S = 1_000_000
GOOD, SLOW, TOO_SLOW = Grade

PICK_UP = PickUp(
    too_early=1 * S, best=3 * S, met=9 * S, very_late=15 * S, gives_up=30 * S
)
GAP = ReplyGap(green=2 * S, amber=6 * S)
SILENCE = Silence(warn=5 * S, fault=10 * S)
HOLD = Hold(green=30 * S, check_back=40 * S, fault=60 * S)


def figured(call):
    return figures(view(call.record, call.annotations, call.case), profile("en-GB"))


@pytest.mark.parametrize(
    ("after", "grade"),
    [
        (0, GOOD),
        (9 * S, GOOD),
        (9 * S + 1, SLOW),
        (15 * S - 1, SLOW),
        (15 * S, TOO_SLOW),
    ],
)
def test_picking_up_is_late_beyond_one_limit_and_very_late_from_the_next(after, grade):
    assert pick_up_grade(after, PICK_UP) is grade


@pytest.mark.parametrize(
    ("gap", "grade"),
    [
        (0, GOOD),
        (2 * S, GOOD),
        (2 * S + 1, SLOW),
        (6 * S, SLOW),
        (6 * S + 1, TOO_SLOW),
    ],
)
def test_a_reply_on_the_limit_is_still_on_the_better_side(gap, grade):
    assert reply_grade(gap, GAP) is grade


@pytest.mark.parametrize(
    ("lasted", "grade"),
    [(5 * S, GOOD), (5 * S + 1, SLOW), (10 * S, SLOW), (10 * S + 1, TOO_SLOW)],
)
def test_only_a_silence_longer_than_a_limit_goes_beyond_it(lasted, grade):
    assert silence_grade(lasted, SILENCE) is grade


@pytest.mark.parametrize(
    ("lasted", "agreed", "grade"),
    [
        (30 * S, None, GOOD),
        (30 * S + 1, None, SLOW),
        (60 * S, None, SLOW),
        (60 * S + 1, None, TOO_SLOW),
        (120 * S, 120 * S, GOOD),
        (120 * S + 1, 120 * S, SLOW),
        (160 * S, 120 * S, SLOW),
        (160 * S + 1, 120 * S, TOO_SLOW),
        (11 * S, 10 * S, SLOW),
    ],
)
def test_a_hold_is_measured_by_what_was_agreed_or_else_by_the_profile(
    lasted, agreed, grade
):
    assert hold_grade(lasted, HOLD, agreed) is grade


@given(st.integers(0, 10**8), st.integers(0, 10**8))
def test_longer_is_never_graded_better(first, second):
    sooner, later = sorted((first, second))

    assert reply_grade(sooner, GAP) <= reply_grade(later, GAP)
    assert silence_grade(sooner, SILENCE) <= silence_grade(later, SILENCE)
    assert hold_grade(sooner, HOLD) <= hold_grade(later, HOLD)
    assert pick_up_grade(sooner, PICK_UP) <= pick_up_grade(later, PICK_UP)


def test_the_pick_up_is_told_in_seconds_and_rings():
    found = figured(Call().answer(4.2)).picked_up

    assert (found.after, found.ring, found.grade) == (4_200_000, 2, GOOD)


def test_a_call_nobody_answered_has_no_times():
    found = figured(Call().wait(30))

    assert (found.picked_up, found.reply_gap, found.on_hold) == (None, None, None)


def test_a_call_broken_off_while_it_rang_has_no_pick_up():
    assert figured(Call().wait(2).break_off().answer(2)).picked_up is None


def test_the_usual_gap_is_the_median_of_all_replies():
    call = with_wish()
    for after in (1, 9, 2):
        call.turn("Yes.", after=after).wait(0.5).says("yes")

    found = figured(call).reply_gap

    assert (found.median, found.replies, found.grade) == (2 * S, 3, GOOD)


def hold(words, *, answered=True, lasts=51):
    call = with_wish().turn(words, "hold_duration", "hold_announce", after=1)
    if answered:
        call.wait(0.5).says("yes")
    return call.wait(0.5).hold(lasts)


def test_a_hold_is_told_with_the_length_that_was_agreed():
    found = figured(hold("Two minutes, if I may?")).on_hold

    assert (found.lasted, found.agreed, found.grade) == (51 * S, 120 * S, GOOD)


def test_a_length_that_the_caller_did_not_answer_was_not_agreed():
    found = figured(hold("Two minutes.", answered=False, lasts=70)).on_hold

    assert (found.agreed, found.grade) == (None, SLOW)


def test_a_length_in_words_without_a_number_is_not_shown():
    assert figured(hold("Not very long, is that all right?")).on_hold.agreed is None


def test_several_holds_are_added_up_and_the_worst_is_graded():
    call = hold("One minute, all right?", lasts=30)
    call.turn("Thank you. One more minute, please?", "hold_duration", after=1)
    call.wait(0.5).says("yes").wait(0.5).hold(100)

    found = figured(call).on_hold

    assert (found.lasted, found.agreed, found.grade) == (130 * S, 120 * S, SLOW)


def test_the_length_of_one_hold_says_nothing_about_another():
    call = hold("One minute, all right?", lasts=30)
    call.turn("Thank you.", after=1).wait(0.5).says("yes").wait(0.5)

    found = figured(call.turn("Again.", after=1).hold(20)).on_hold

    assert found.lasted == 50 * S
    assert found.agreed is None


def test_muting_is_no_hold():
    assert figured(with_wish().mute(20)).on_hold is None


def test_the_profile_decides_what_is_slow():
    call = with_wish().turn("Yes.", after=4)
    strict = replace(profile("en-GB"), reply_gap=ReplyGap(green=S, amber=3 * S))

    seen = view(call.record, call.annotations, call.case)

    assert figures(seen, profile("en-GB")).reply_gap.grade is SLOW
    assert figures(seen, strict).reply_gap.grade is TOO_SLOW
