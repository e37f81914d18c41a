import pytest

from phonecoach.call import acts
from tests.call.cases import (
    Desk,
    ended,
    kinds,
    lines,
)


def hold(desk, seconds, *announced):
    if announced:
        desk.say(*announced)
        desk.quiet()
    start = desk.now_ms + 200
    desk.act(acts.Hold(), start)
    desk.to_us(start * 1_000 + round(seconds * 1_000_000))
    return desk.act(acts.Resume()) if not desk.state.ended else []


def test_silence_is_asked_into_twice_and_then_the_caller_rings_off():
    desk = Desk().in_stage("wish")
    quiet = desk.state.last_end

    assert desk.to_us(quiet + 4_999_999) == []
    assert lines(desk.to_us(quiet + 5_000_000)) == ["reflex:silence"]
    desk.quiet()
    quiet = desk.state.last_end
    assert desk.to_us(quiet + 9_999_999) == []
    assert lines(desk.to_us(quiet + 10_000_000)) == ["reflex:silence_again"]
    desk.quiet()
    quiet = desk.state.last_end
    assert desk.to_us(quiet + 9_999_999) == []
    desk.to_us(quiet + 10_000_000)

    assert ended(desk).cause == "silence"
    assert ended(desk).outcome == "lost"


def test_a_turn_makes_the_caller_patient_again():
    desk = Desk().in_stage("wish")
    desk.to(desk.now_ms + 5_000)
    desk.quiet()

    desk.say("acknowledge")
    desk.to(desk.now_ms + 5_000)

    assert lines(desk.events)[-2:] == ["reflex:silence", "reflex:silence"]


def test_a_caller_nobody_greets_asks_before_telling_anything():
    desk = Desk()
    desk.answer()

    desk.run_out()

    assert lines(desk.events) == ["reflex:silence", "reflex:silence_again"]
    assert ended(desk).cause == "silence"


@pytest.mark.parametrize(("wait_us", "asked"), [(24_999_999, 0), (25_000_000, 1)])
def test_writing_holds_the_question_off_up_to_a_cap(wait_us, asked):
    desk = Desk().in_stage("wish")
    desk.act(acts.Compose(), desk.now_ms + 4_000)

    events = desk.to_us(desk.state.last_end + wait_us)

    assert len(lines(events)) == asked
    assert desk.act(acts.Compose()) == []


def test_writing_given_up_holds_nothing_off():
    desk = Desk().in_stage("wish")
    end = desk.state.last_end
    desk.act(acts.Compose(), end // 1_000 + 4_000)
    desk.act(acts.Abandon(), end // 1_000 + 4_500)

    assert lines(desk.to_us(end + 5_000_000)) == ["reflex:silence"]
    assert desk.act(acts.Abandon()) == []


@pytest.mark.parametrize(("wait_us", "asked"), [(29_999_999, 0), (30_000_000, 1)])
def test_an_announced_silence_is_borne_for_longer(wait_us, asked):
    desk = Desk().in_stage("wish")
    desk.say("announce_action")

    events = desk.to_us(desk.state.last_turn_end + wait_us)

    assert len(lines(events)) == asked


def test_a_muted_trainee_is_not_heard_and_writing_excuses_nothing():
    desk = Desk().in_stage("wish")
    end = desk.state.last_end
    desk.act(acts.Mute(), end // 1_000 + 100)
    desk.act(acts.Compose())

    assert desk.act(acts.Mute()) == []
    assert desk.act(acts.TakeFloor()) == []
    assert desk.act(acts.BackChannel()) == []
    assert lines(desk.to_us(end + 5_000_000)) == ["reflex:silence"]
    assert kinds(desk.act(acts.Unmute())) == ["Unmuted"]
    assert desk.act(acts.Unmute()) == []


def test_a_hold_without_a_word_is_complained_of_on_return():
    desk = Desk().in_stage("wish")

    events = hold(desk, 5)

    assert kinds(events) == ["HoldEnded", "MoodChanged", "LinePlanned"]
    assert lines(desk.quiet()) == ["reflex:hold_without_a_word"]


def test_whoever_is_held_without_a_word_again_and_again_rings_off():
    desk = Desk().in_stage("wish")
    said = []
    for _ in range(4):
        hold(desk, 5)
        said += lines(desk.quiet())

    assert said == ["reflex:hold_without_a_word"] * 3 + ["reflex:parting"]
    desk.run_out()
    assert ended(desk).cause == "hold_without_a_word"


def test_an_announced_hold_is_not_complained_of():
    desk = Desk().in_stage("wish")

    assert kinds(hold(desk, 5, "hold_announce")) == ["HoldEnded"]


def test_an_announcement_three_turns_ago_or_before_another_hold_is_none():
    desk = Desk().in_stage("wish")
    desk.say("hold_announce")
    desk.say("acknowledge")
    assert kinds(hold(desk, 5)) == ["HoldEnded"]

    assert "LinePlanned" in kinds(hold(desk, 5))


def test_an_announcement_heard_only_after_pressing_counts():
    desk = Desk().in_stage("wish")
    now = desk.now_ms + 700
    desk.act(acts.TakeFloor(), now)
    desk.act(acts.YieldFloor(), now)
    desk.act(acts.Hold(), now + 1)
    desk.hear("hold_announce", "hold_duration", at_ms=now + 5)

    assert desk.state.hold.announced
    assert desk.state.hold.length_told


@pytest.mark.parametrize(("seconds", "said"), [(59.999999, 0), (60, 1)])
def test_too_long_a_hold_is_complained_of(seconds, said):
    desk = Desk().in_stage("wish")

    hold(desk, seconds, "hold_announce")

    assert lines(desk.quiet()) == ["reflex:hold_too_long"] * said


def test_too_long_a_hold_without_a_word_annoys_twice_but_is_said_once():
    desk = Desk().in_stage("wish")

    hold(desk, 60)

    assert lines(desk.quiet()) == ["reflex:hold_too_long"]
    assert set(desk.state.mood_causes) >= {"hold_too_long", "hold_without_a_word"}


def test_a_wait_whose_length_was_told_is_not_too_long():
    desk = Desk().in_stage("wish")

    assert kinds(hold(desk, 200, "hold_announce", "hold_duration")) == ["HoldEnded"]


@pytest.mark.parametrize(
    ("seconds", "announced", "gone"),
    [
        (119.999999, ("hold_announce",), False),
        (120, ("hold_announce",), True),
        (239.999999, ("hold_announce", "hold_duration"), False),
        (240, ("hold_announce", "hold_duration"), True),
    ],
)
def test_a_caller_left_on_hold_rings_off(seconds, announced, gone):
    desk = Desk().in_stage("wish")

    hold(desk, seconds, *announced)

    assert (ended(desk) is not None) == gone
    if gone:
        assert (ended(desk).cause, ended(desk).outcome) == ("abandoned", "lost")


def test_on_hold_nobody_hears_anybody():
    desk = Desk().in_stage("wish")
    desk.act(acts.Hold())

    assert desk.act(acts.Hold()) == []
    assert desk.act(acts.TakeFloor()) == []
    assert desk.act(acts.BackChannel()) == []
    assert desk.to(desk.now_ms + 30_000) == []


def test_a_line_broken_off_by_a_hold_is_said_after_the_trainees_return():
    desk = Desk()
    desk.answer()
    desk.say("greet", at_ms=4_000)

    events = desk.act(acts.Hold(), 6_000)
    assert desk.state.held
    desk.act(acts.Resume(), 10_000)

    assert kinds(events) == ["HoldBegan", "LineEnded"]
    assert lines(desk.quiet()) == ["reflex:hold_without_a_word"]
    desk.say("thank_waiting")
    assert lines(desk.quiet()) == ["wish_1", "wish_2"]


def test_a_planned_line_is_dropped_by_a_hold():
    desk = Desk()
    desk.answer()
    desk.say("greet", at_ms=4_000)

    assert kinds(desk.act(acts.Hold(), 4_100)) == ["HoldBegan", "LineDropped"]


def test_hold_and_return_can_lead_on():
    desk = Desk().in_stage("details")
    desk.say("hold_announce")

    desk.act(acts.Hold(), desk.now_ms + 100)
    assert desk.state.stage == "looking"
    desk.act(acts.Resume(), desk.now_ms + 5_000)

    assert lines(desk.quiet()) == ["and"]


def test_a_turn_heard_only_on_hold_still_leads_on_silently():
    desk = Desk().in_stage("wish")
    now = desk.now_ms + 700
    desk.act(acts.TakeFloor(), now)
    desk.act(acts.YieldFloor(), now)
    desk.act(acts.Hold(), now + 1)

    events = desk.hear("summarise", "hold_announce", at_ms=now + 5)

    assert kinds(events) == ["TurnHeard", "StageEntered"]
    assert desk.state.stage == "details"


def test_a_turn_heard_only_on_hold_may_lead_nowhere():
    desk = Desk().in_stage("wish")
    now = desk.now_ms + 700
    desk.act(acts.TakeFloor(), now)
    desk.act(acts.YieldFloor(), now)
    desk.act(acts.Hold(), now + 1)

    assert kinds(desk.hear("explain", at_ms=now + 5)) == ["TurnHeard", "FloorGiven"]
