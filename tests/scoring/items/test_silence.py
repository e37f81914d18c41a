from dataclasses import replace

import pytest

from phonecoach.scenario import StageKind
from phonecoach.scoring.card import Mark
from phonecoach.units import Mode
from tests.scoring.builder import PROFILE, Call, opened, with_wish

LIMITS = PROFILE.silence
MICRO = 1e-6


def silent_for(length_us, *before, words="One moment."):
    """Return a call with a silence after a turn that did something."""
    call = with_wish().turn(words, *before).wait(0.5).says("yes", 1)
    return call.turn("Here.", after=length_us * MICRO).end()


@pytest.mark.parametrize(
    ("length_us", "mark"), [(LIMITS.fault, Mark.MET), (LIMITS.fault + 1, Mark.MISSED)]
)
def test_dead_silence_is_a_fault_beyond_the_limit(length_us, mark):
    assert silent_for(length_us).item(58).mark is mark


@pytest.mark.parametrize(
    ("length_us", "remarks"), [(LIMITS.warn, []), (LIMITS.warn + 1, ["58.long"])]
)
def test_a_long_silence_is_a_remark(length_us, remarks):
    assert [one.id for one in silent_for(length_us).item(58).remarks] == remarks


@pytest.mark.parametrize("said", ["announce_action", "hold_announce?"])
def test_saying_what_one_is_doing_covers_it(said):
    assert silent_for(20_000_000, said).item(58).mark is Mark.MET


def test_an_unclear_announcement_is_for_a_human():
    mark = silent_for(20_000_000, "announce_action??").item(58)

    assert mark.mark is Mark.NEEDS_HUMAN


def test_a_silence_nobody_hears_announced_needs_reliable_hearing():
    call = silent_for(20_000_000)

    assert call.item(58, recall={}).mark is Mark.NEEDS_HUMAN


def test_a_silence_after_picking_up_is_missed_for_sure():
    call = Call().answer().turn("Hello?", after=11).end()

    assert call.item(58, recall={}).mark is Mark.MISSED


def test_a_caller_who_asks_into_the_silence_does_not_end_it():
    call = with_wish().turn("Let me look.", "announce_action").wait(6)
    call.plans("reflex:silence").says("reflex:silence", 1)

    assert call.turn("Yes.", after=6).end().item(58).mark is Mark.MISSED


def test_other_lines_of_the_caller_are_not_silence():
    call = with_wish().turn("Yes.").wait(6).says("name", 3).turn("Oh.", after=6)

    assert call.end().item(58).mark is Mark.MET


def test_what_the_caller_needs_is_not_the_trainees_silence():
    call = with_wish().turn("Yes.").plans("name").wait(20).says("name").turn("Oh.")

    assert call.end().item(58).mark is Mark.MET


def test_a_line_that_is_not_said_after_all_gives_the_floor_back():
    call = with_wish().turn("Yes.").plans("name").wait(2).drops("name")

    assert call.turn("Oh.", after=11).end().item(58).mark is Mark.MISSED


def test_a_hold_is_no_dead_silence():
    assert (
        with_wish().turn("Yes.").hold(30).turn("Back.").end().item(58).mark is Mark.MET
    )


def test_writing_a_reply_is_no_dead_silence():
    call = with_wish().wait(2).compose().wait(15).turn("So.", after=0)

    assert call.end().item(58).mark is Mark.MET


def test_a_reply_thrown_away_leaves_silence_behind_it():
    call = with_wish().wait(2).compose().wait(2).abandon()

    assert call.turn("So.", after=11).end().item(58).mark is Mark.MISSED


def test_a_sign_of_following_begins_a_new_silence():
    call = with_wish().wait(6).back_channel().turn("So.", after=6)

    assert call.end().item(58).mark is Mark.MET


def test_who_has_said_goodbye_may_wait():
    call = with_wish().turn("I see.", "acknowledge").stage(StageKind.CLOSING)
    call.turn("Goodbye.", "closing").wait(20).end()

    assert call.item(58).mark is Mark.MET


def test_a_silence_across_a_break_is_not_counted():
    call = with_wish().turn("Yes.").wait(8).break_off().turn("So.", after=8).end()

    assert call.item(58).mark is Mark.MET


def test_untimed_and_guided_calls_do_not_mark_silence():
    untimed = replace(
        PROFILE, accommodation=replace(PROFILE.accommodation, untimed=True)
    )

    assert silent_for(20_000_000).item(58, profile=untimed).reason.id == "na.untimed"
    guided = with_wish(mode=Mode.GUIDED).turn("So.", after=20).end()
    assert guided.item(58).reason.id == "na.mode"


def test_nobody_is_silent_who_never_had_the_floor():
    assert Call().wait(30).end().item(58).mark is Mark.NOT_APPLICABLE
    assert opened().end().item(58).mark is Mark.MET
