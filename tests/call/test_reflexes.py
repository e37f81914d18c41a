from dataclasses import replace

import pytest

from phonecoach.call import acts
from phonecoach.call import events as e
from phonecoach.language.protocol import Verdict
from phonecoach.scenario import MoodStart
from tests.call.cases import (
    LINE_MS,
    PAUSE_MS,
    REACTION_MS,
    Desk,
    ended,
    kinds,
    lines,
    make_case,
    make_script,
    way,
)


def test_cutting_in_breaks_the_line_off_and_it_is_said_again():
    desk = Desk()
    desk.answer()
    desk.say("greet", at_ms=4_000)

    events = desk.say("ask_question", at_ms=6_000)

    assert kinds(events) == [
        "TurnBegan",
        "TurnEnded",
        "TurnHeard",
        "LineEnded",
        "MoodChanged",
        "LinePlanned",
    ]
    assert events[3].truncated
    assert "product" not in desk.state.facts
    assert lines(desk.quiet()) == ["reflex:interrupted", "wish_1", "wish_2"]
    assert desk.state.facts == {"product", "wish"}


def test_the_caller_complains_of_interruptions_three_times_only():
    desk = Desk()
    desk.answer()
    desk.say("greet", at_ms=4_000)
    for _ in range(4):
        while not desk.state.speaking or desk.state.speaking.line != "wish_1":
            desk.to_us(desk.engine.next_due)
        desk.say("ask_question", at_ms=desk.now_ms + 500)

    assert lines(desk.quiet()) == ["wish_1", "wish_2"]
    assert desk.state.mood_causes.count("interrupted") == 4


@pytest.mark.parametrize(
    ("names", "lasts_ms", "breaks"),
    [
        (("acknowledge",), 2_000, False),
        (("acknowledge",), 2_001, True),
        (("acknowledge", "empathise"), 2_000, False),
        (("acknowledge", "ask_question"), 500, True),
        ((), 1_000, False),
        ((), 1_001, True),
    ],
)
def test_a_short_sign_of_following_is_no_interruption(names, lasts_ms, breaks):
    desk = Desk()
    desk.answer()
    desk.say("greet", at_ms=4_000)

    events = desk.say(*names, at_ms=6_000, lasts_ms=lasts_ms)

    assert ("LineEnded" in kinds(events)) == breaks
    assert events[2].reply == breaks


@pytest.mark.parametrize(("left", "breaks"), [(1_000_000, True), (999_999, False)])
def test_speaking_up_at_the_very_end_of_a_line_is_no_interruption(left, breaks):
    desk = Desk().in_stage("wish")
    desk.say("ask_question", named=("size",))
    desk.to(desk.now_ms + REACTION_MS)
    line = desk.state.speaking
    desk.to_us(line.due + line.duration - left)

    desk.act(acts.TakeFloor())
    desk.act(acts.YieldFloor())
    events = desk.hear("summarise")

    assert any(isinstance(one, e.LineEnded) for one in events) == breaks
    said = lines(desk.quiet())
    assert said == (["reflex:interrupted", "size_it_is"] if breaks else ["yes"])


def test_the_one_key_sign_of_following_never_interrupts():
    desk = Desk()
    desk.answer()
    desk.say("greet", at_ms=4_000)

    assert kinds(desk.act(acts.BackChannel(), 6_000)) == ["BackChannelled"]
    assert lines(desk.quiet()) == ["wish_2"]


def test_in_a_pause_of_the_story_the_caller_just_goes_on():
    desk = Desk()
    desk.answer()
    desk.say("greet", at_ms=4_000)
    pause = 4_000 + REACTION_MS + LINE_MS + 100

    desk.say("acknowledge", at_ms=pause)

    assert lines(desk.quiet()) == ["wish_2"]


def test_cutting_in_where_it_is_right_leads_on_without_complaint():
    desk = Desk().in_stage("details")
    desk.say("ask_opinion")
    desk.to(desk.now_ms + REACTION_MS + 500)
    assert desk.state.speaking.line == "the_code"

    desk.say("offer_option", at_ms=desk.now_ms + 100)

    assert desk.state.stage == "over"
    assert lines(desk.quiet()) == ["take_it"]


@pytest.mark.parametrize(("held_us", "breaks"), [(1_999_999, 0), (2_000_000, 1)])
def test_nobody_speaks_on_for_long_against_the_trainee(held_us, breaks):
    desk = Desk()
    desk.answer()
    desk.say("greet", at_ms=4_000)
    desk.act(acts.TakeFloor(), 5_000)

    events = desk.to_us(5_000_000 + held_us)

    assert [event.truncated for event in events] == [True] * breaks


def test_the_end_of_a_turn_counts_where_nobody_says_how_long_it_was():
    desk = Desk()
    desk.answer()
    desk.say("greet", at_ms=4_000)
    desk.act(acts.TakeFloor(), 5_000)
    desk.act(acts.YieldFloor(), 6_500)

    (heard,) = desk.act(acts.Hear(turn=2, behaviours=(), listener="x"))[:1]

    assert heard.lasts == 1_500_000
    assert heard.reply


def test_a_question_into_silence_can_be_cut_short_without_complaint():
    desk = Desk()
    desk.answer()
    desk.to(8_000)
    assert desk.state.speaking.line == "reflex:silence"

    desk.say("greet", at_ms=8_000)

    assert lines(desk.quiet()) == ["wish_1", "wish_2"]


def test_being_asked_again_the_caller_repeats_the_same_words():
    desk = Desk().in_stage("wish")
    line = desk.state.last_line

    desk.say("ask_repeat")
    begun = [event for event in desk.quiet() if isinstance(event, e.LineBegan)]

    assert [one.line for one in begun] == ["reflex:repeat", "wish_2"]
    assert begun[1].wording == line.wording


def test_what_was_cut_off_and_asked_for_again_is_said_once():
    desk = Desk()
    desk.answer()
    desk.say("greet", at_ms=4_000)

    desk.say("ask_repeat", at_ms=6_000)

    assert lines(desk.quiet()) == ["reflex:repeat", "wish_1", "wish_2"]


def test_there_is_nothing_to_repeat_before_the_caller_has_spoken():
    desk = Desk()
    desk.answer()

    desk.say("ask_repeat")

    assert lines(desk.quiet()) == ["wish_1", "wish_2"]


def test_rudeness_is_answered_and_ends_the_call_in_the_end():
    desk = Desk().in_stage("wish")

    for _ in range(3):
        desk.say("rude")
        assert lines(desk.quiet()) == ["reflex:rudeness"]
    desk.say("rude")
    events = desk.run_out()

    assert lines(events) == ["reflex:parting"]
    assert ended(desk).cause == "rudeness"
    assert ended(desk).by == "caller"
    assert ended(desk).outcome == "lost"


@pytest.mark.parametrize("name", ["argue", "ask_repeat"])
def test_what_the_case_foresees_goes_before_the_reflex(name):
    stages = tuple(
        replace(stage, to=(way(behaviour=(name,), to="unsolved"), *stage.to))
        if stage.id == "wish"
        else stage
        for stage in make_case().file.stages
    )
    desk = Desk(make_script(make_case(stages=stages))).in_stage("wish")

    desk.say(name)

    assert lines(desk.quiet()) == ["pity"]


def test_weak_rudeness_is_not_taken_for_rudeness():
    desk = Desk().in_stage("wish")

    desk.say("rude", verdict=Verdict.WEAK)

    assert desk.state.dissatisfaction == 0
    assert lines(desk.quiet()) == ["reflex:prompt"]


@pytest.mark.parametrize(("start", "parts"), [(7, False), (8, True)])
def test_too_angry_a_caller_takes_their_leave(start, parts):
    case = make_case(mood=MoodStart(dissatisfaction=start))
    desk = Desk(make_script(case)).in_stage("wish")

    desk.say("rude")
    desk.quiet()

    assert (ended(desk) is not None) == parts
    if parts:
        assert ended(desk).cause == "angry"


def test_parting_words_are_said_to_the_end():
    case = make_case(mood=MoodStart(dissatisfaction=8))
    desk = Desk(make_script(case)).in_stage("wish")
    desk.say("rude")
    desk.to(desk.now_ms + REACTION_MS + PAUSE_MS)
    assert desk.state.speaking.line == "reflex:parting"

    events = desk.say("apologise", at_ms=desk.now_ms)

    assert "LineEnded" not in kinds(events)
    desk.quiet()
    assert ended(desk).cause == "angry"


def test_parting_words_can_be_forestalled_but_not_undone():
    case = make_case(mood=MoodStart(dissatisfaction=8))
    desk = Desk(make_script(case)).in_stage("wish")
    desk.say("rude")

    desk.say("apologise", at_ms=desk.now_ms + 100)

    assert lines(desk.quiet()) == ["reflex:parting"]


def test_the_first_use_of_the_name_is_noticed_once():
    desk = Desk().in_stage("wish")

    desk.say("use_caller_name", "acknowledge")
    assert lines(desk.quiet()) == ["reflex:own_name_used"]
    desk.say("use_caller_name")
    assert lines(desk.quiet()) == ["reflex:prompt"]


def test_after_mere_signs_of_following_the_caller_waits():
    desk = Desk().in_stage("wish")

    events = desk.say("acknowledge", "empathise")

    assert isinstance(events[-1], e.FloorGiven)


def test_a_call_that_leads_nowhere_takes_the_stages_last_way_out():
    desk = Desk().in_stage("details")

    for _ in range(3):
        desk.say("explain")
        assert lines(desk.quiet()) == ["reflex:prompt"]
    desk.say("explain")

    assert desk.state.stage == "unsolved"
    assert desk.state.stage_cause == "gather"


def test_a_call_without_a_way_out_is_ended_by_the_caller():
    stages = make_case().file.stages
    stuck = tuple(
        replace(stage, to=()) if stage.id == "details" else stage for stage in stages
    )
    desk = Desk(make_script(make_case(stages=stuck))).in_stage("details")

    for _ in range(4):
        desk.say("explain")
    desk.run_out()

    assert ended(desk).cause == "leads_nowhere"
