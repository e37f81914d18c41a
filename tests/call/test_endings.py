from dataclasses import replace

import pytest

from phonecoach.call import acts
from phonecoach.call import events as e
from phonecoach.call.engine import CallEngine
from phonecoach.call.state import fold
from phonecoach.scenario import Outcome
from phonecoach.units import Micros, Mode
from tests.call.cases import (
    Desk,
    ended,
    kinds,
    lines,
    make_case,
    make_script,
    way,
)


@pytest.mark.parametrize(
    ("names", "wait_us", "gone"),
    [
        ((), 7_999_999, False),
        ((), 8_000_000, True),
        (("closing",), 2_999_999, False),
        (("closing",), 3_000_000, True),
        (("thank",), 7_999_999, False),
        (("thank",), 8_000_000, True),
    ],
)
def test_in_a_settled_call_the_caller_rings_off_after_a_while(names, wait_us, gone):
    desk = Desk().in_stage("over")
    if names:
        desk.say(*names)

    desk.to_us(desk.state.quiet_since + wait_us)

    assert (ended(desk) is not None) == gone
    if gone:
        assert ended(desk).ending == "satisfied"
        assert ended(desk).outcome == "satisfied"
        assert ended(desk).by == "caller"


def test_in_a_settled_call_nothing_is_prompted():
    desk = Desk().in_stage("over")

    assert isinstance(desk.say("explain")[-1], e.FloorGiven)


def test_hanging_up_after_the_end_of_the_story_is_its_ending():
    desk = Desk().in_stage("unsolved")

    events = desk.act(acts.HangUp())

    assert kinds(events) == ["HungUp", "CallEnded"]
    assert (ended(desk).by, ended(desk).ending) == ("trainee", "unsolved")
    assert ended(desk).outcome == "unsolved"


def test_hanging_up_in_the_middle_loses_the_caller():
    desk = Desk()
    desk.answer()
    desk.say("greet", at_ms=4_000)

    events = desk.act(acts.HangUp(), 5_000)

    assert kinds(events) == ["HungUp", "LineEnded", "CallEnded"]
    assert (ended(desk).ending, ended(desk).outcome) == (None, "lost")
    assert desk.act(acts.HangUp()) == []
    assert desk.to(99_000) == []


def test_a_transfer_that_was_announced_and_foreseen_has_its_ending():
    desk = Desk().in_stage("details")
    desk.say("hold_announce")
    desk.act(acts.Hold())
    desk.act(acts.Resume(), desk.now_ms + 5_000)
    desk.say("escalate")

    desk.act(acts.Transfer())

    assert ended(desk).ending == "unsolved"
    assert ended(desk).cause == "transferred"


@pytest.mark.parametrize(
    ("names", "outcome"),
    [(("explain",), Outcome.LOST), (("escalate",), Outcome.UNSOLVED)],
)
def test_a_transfer_turns_out_by_whether_it_was_announced(names, outcome):
    desk = Desk().in_stage("wish")
    desk.say(*names)

    desk.act(acts.Transfer())

    assert (ended(desk).ending, ended(desk).outcome) == (None, outcome)


def test_every_call_is_cut_off_after_half_an_hour():
    desk = Desk().in_stage("wish")
    while not desk.state.ended:
        desk.act(acts.BackChannel(), desk.now_ms + 4_000)

    assert (ended(desk).by, ended(desk).cause) == ("system", "too_long")
    assert ended(desk).at == 1_800_000_000


def test_stages_that_lead_round_in_a_circle_end():
    stages = make_case().file.stages
    circle = replace(stages[0], to=(way(time_ms=1, to="opening"),))
    desk = Desk(make_script(make_case(stages=(circle, *stages[1:]))))
    desk.answer()
    desk.run_out()

    assert ended(desk).cause == "too_long"


def test_a_guided_call_offers_replies_and_hears_the_chosen_one():
    desk = Desk(make_script(mode=Mode.GUIDED))

    (_, shown) = desk.answer()
    events = desk.act(acts.Choose(option="greet"), 4_000)

    assert set(shown.options) == {"greet", "huh"}
    assert kinds(events)[:4] == ["TurnBegan", "OptionChosen", "TurnEnded", "TurnHeard"]
    heard = events[3]
    assert heard.behaviours[0].rule == "option:greet"
    assert heard.listener == "options"
    assert heard.named == ("size",)
    assert desk.state.stage == "wish"


def test_options_of_other_stages_or_none_cannot_be_chosen():
    desk = Desk(make_script(mode=Mode.GUIDED))
    desk.answer()

    assert desk.act(acts.Choose(option="sum_up"), 4_000) == []
    desk.act(acts.Mute())
    assert desk.act(acts.Choose(option="greet")) == []


def test_options_stand_in_the_same_order_when_shown_again():
    desk = Desk(make_script(mode=Mode.GUIDED))
    (_, shown) = desk.answer()
    desk.act(acts.Choose(option="huh"), 4_000)

    again = [one for one in desk.quiet() if isinstance(one, e.OptionsShown)]

    assert [one.options for one in again] == [shown.options]


def test_reading_options_takes_time_like_writing():
    desk = Desk(make_script(mode=Mode.GUIDED))
    desk.answer(3_000)

    assert desk.to_us(27_999_999) == []
    assert lines(desk.to_us(28_000_000)) == ["reflex:silence"]


def test_a_gap_does_not_run_the_call_clock():
    desk = Desk().in_stage("wish")
    at = desk.state.at
    due = desk.engine.next_due

    (off,) = desk.engine.break_off(at, "suspended")
    assert desk.engine.next_due is None
    assert desk.engine.advance(Micros(at + 10**9)) == ()
    assert desk.engine.take(acts.BackChannel(), Micros(at + 10**9)) == ()
    assert desk.engine.break_off(at, "again") == ()
    (up,) = desk.engine.pick_up(at, Micros(10**9))

    assert (off.cause, up.gap) == ("suspended", 10**9)
    assert desk.engine.next_due == due


def test_a_record_that_just_stops_was_broken_off_there():
    desk = Desk().in_stage("wish")
    engine = CallEngine(make_script(), tuple(desk.events))

    events = engine.pick_up(desk.state.at, Micros(1))

    assert kinds(events) == ["BrokenOff", "PickedUp"]
    assert events[0].cause == "stopped"


def test_a_broken_off_call_can_be_filed_and_is_over():
    desk = Desk().in_stage("wish")
    desk.engine.break_off(desk.state.at, "closed")

    (filed,) = desk.engine.file(desk.state.at)

    assert isinstance(filed, e.Filed)
    assert desk.state.ended
    assert desk.engine.next_due is None
    assert desk.engine.take(acts.HangUp(), desk.state.at) == ()
    assert desk.engine.break_off(desk.state.at, "x") == ()
    with pytest.raises(ValueError, match="stands still"):
        desk.engine.pick_up(desk.state.at, Micros(1))


def test_picking_up_at_another_time_is_our_bug():
    desk = Desk().in_stage("wish")
    desk.engine.break_off(desk.state.at, "closed")

    with pytest.raises(ValueError, match="stands still"):
        desk.engine.pick_up(Micros(desk.state.at + 1), Micros(1))


def test_an_unknown_event_cannot_be_folded():
    with pytest.raises(TypeError, match="nothing is known of Event"):
        fold([e.Event(at=Micros(0))])
