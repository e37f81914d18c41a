from dataclasses import replace

import pytest

from phonecoach.call import acts
from phonecoach.call import events as e
from phonecoach.call.engine import CallEngine
from phonecoach.call.state import fold
from phonecoach.language.protocol import Verdict
from phonecoach.scenario import Direction, MoodStart, Outcome
from phonecoach.units import Language, Micros, Mode
from tests.call.cases import (
    LINE_MS,
    PAUSE_MS,
    REACTION_MS,
    REFLEX_MS,
    Desk,
    kinds,
    lines,
    make_case,
    make_script,
    way,
)


def ended(desk):
    return desk.state.ending


# The first ring --------------------------------------------------------------------


def test_a_call_begins_with_a_ring_a_stage_and_a_mood():
    desk = Desk()

    assert kinds(desk.events) == ["Rang", "StageEntered", "MoodChanged"]
    assert desk.events[1].cause == "start"
    assert not desk.state.answered
    assert desk.engine.next_due == 30_000_000


def test_a_call_begins_to_ring_only_once():
    with pytest.raises(ValueError, match="once"):
        Desk().engine.start()


def test_time_that_runs_back_is_our_bug():
    desk = Desk()
    desk.to(5_000)

    with pytest.raises(ValueError, match="ran back"):
        desk.engine.advance(Micros(4_999_999))


def test_a_case_without_the_words_is_our_bug():
    with pytest.raises(ValueError, match="no words in ko"):
        make_script(language=Language.KO)


def test_a_case_that_is_not_a_call_coming_in_is_our_bug():
    with pytest.raises(ValueError, match="comes in"):
        make_script(make_case(direction=Direction.OUTBOUND))


def test_the_caller_gives_up_an_unanswered_call():
    desk = Desk()

    assert desk.to_us(29_999_999) == []
    (end,) = desk.to_us(30_000_000)

    assert (end.by, end.outcome, end.cause) == ("caller", "lost", "gave_up")
    assert desk.engine.next_due is None


def test_acts_make_no_sense_before_the_handset_is_lifted():
    desk = Desk()

    for act in (
        acts.Compose(),
        acts.Abandon(),
        acts.TakeFloor(),
        acts.YieldFloor(),
        acts.Hear(turn=1, behaviours=(), listener="x"),
        acts.BackChannel(),
        acts.Choose(option="greet"),
        acts.Hold(),
        acts.Resume(),
        acts.Mute(),
        acts.Unmute(),
        acts.LookUp(),
        acts.Escalate(),
        acts.Transfer(),
        acts.HangUp(),
    ):
        assert desk.act(act) == []


def test_only_known_acts_can_be_taken():
    with pytest.raises(TypeError, match="TraineeAct"):
        Desk().act(acts.TraineeAct())


def test_the_plan_is_written_before_the_first_ring():
    engine = CallEngine(make_script())
    plan = acts.Plan(fields=(("goal", "ask"),))

    (written,) = engine.take(plan, Micros(-5))
    engine.start()

    assert written.at == -5
    assert engine.take(plan, Micros(0)) == ()
    engine.take(acts.Answer(), Micros(1))
    assert engine.take(acts.Plan(fields=()), Micros(2)) == ()


@pytest.mark.parametrize(("at", "moved"), [(9_000_000, False), (9_000_001, True)])
def test_a_late_pick_up_shows_in_the_mood_at_the_first_words(at, moved):
    desk = Desk()
    desk.to_us(at)
    desk.act(acts.Answer())

    desk.say("greet", at_ms=10_000)
    desk.say("summarise")

    causes = desk.state.mood_causes
    assert causes == (("start", "late_pick_up") if moved else ("start",))


# Talking ---------------------------------------------------------------------------


def test_the_caller_waits_for_the_greeting_and_then_tells_the_wish():
    desk = Desk()
    desk.answer()

    desk.say("greet", at_ms=4_000)
    said = desk.quiet()

    begun = [event for event in said if isinstance(event, e.LineBegan)]
    first = 4_000 + REACTION_MS
    assert [line.line for line in begun] == ["wish_1", "wish_2"]
    assert [line.due for line in begun] == [
        first * 1_000,
        (first + LINE_MS + PAUSE_MS) * 1_000,
    ]
    assert desk.state.facts == {"product", "wish"}


def test_a_turn_that_is_heard_late_is_answered_at_once():
    desk = Desk()
    desk.answer()
    desk.act(acts.TakeFloor(), 4_000)
    desk.act(acts.YieldFloor(), 4_000)

    assert desk.to(5_500) == []
    events = desk.hear("greet", at_ms=5_500)

    assert events[-1].due == 5_500_000
    assert kinds(events)[-1] == "LineBegan"


def test_two_quick_turns_are_answered_together():
    desk = Desk().in_stage("details")
    now = desk.now_ms
    for at in (now + 100, now + 200):
        desk.act(acts.TakeFloor(), at)
        desk.act(acts.YieldFloor(), at)

    first = desk.act(acts.Hear(turn=3, behaviours=(), listener="x"))
    assert kinds(first) == ["TurnHeard"]
    desk.hear("offer_option")

    assert desk.state.stage == "over"


def test_what_was_about_to_be_said_waits_for_a_quick_second_turn():
    desk = Desk()
    desk.answer()
    desk.say("greet", at_ms=4_000)

    events = desk.say("offer_help", at_ms=4_200)

    assert kinds(events)[:3] == ["TurnBegan", "LineDropped", "TurnEnded"]
    assert events[-1].line == "wish_1"
    assert events[-1].due == (4_200 + REACTION_MS) * 1_000


def test_a_dropped_answer_with_facts_is_still_owed():
    desk = Desk().in_stage("details")
    desk.say("ask_opinion")
    desk.say("acknowledge", at_ms=desk.now_ms + 100)

    assert lines(desk.quiet()) == ["the_code"]


def test_weak_behaviours_lead_on_and_unsure_ones_do_not():
    weak, unsure = Desk().in_stage("wish"), Desk().in_stage("wish")

    weak.say("summarise", verdict=Verdict.WEAK)
    unsure.say("summarise", verdict=Verdict.UNSURE)

    assert weak.state.stage == "details"
    assert unsure.state.stage == "wish"


def test_so_many_turns_lead_on_whatever_was_said():
    desk = Desk().in_stage("wish")

    for _ in range(2):
        desk.say("explain")
        assert desk.state.stage == "wish"
    desk.say("explain")

    assert desk.state.stage == "details"


def test_a_question_that_names_the_unclear_fact_is_its_sign():
    desk = Desk().in_stage("wish")

    desk.say("ask_question", named=("product",))
    assert desk.quiet() != []
    assert "size" not in desk.state.facts
    desk.say("ask_question", named=("size",))
    desk.quiet()

    assert "size" in desk.state.facts


def test_a_line_on_a_transition_is_said_once_a_call():
    desk = Desk().in_stage("wish")
    desk.say("ask_question", named=("size",))

    desk.say("ask_question", named=("size",))

    assert lines(desk.quiet()) == ["reflex:prompt"]


def test_a_mood_leads_on_at_the_next_turn():
    desk = Desk().in_stage("details")
    desk.say("apologise")
    assert lines(desk.quiet()) == []

    desk.say("apologise")

    assert desk.state.level == "pleased"
    assert lines(desk.quiet()) == ["nice"]


@pytest.mark.parametrize(("before", "said"), [(1, []), (0, ["hurry"])])
def test_time_on_the_trainees_floor_leads_on(before, said):
    desk = Desk().in_stage("details")
    desk.act(acts.Compose())
    floor = desk.state.floor_since
    # Announced silence and writing keep the caller from asking meanwhile.
    for _ in range(4):
        desk.act(acts.BackChannel(), desk.now_ms + 14_000)

    events = desk.to_us(floor + 60_000_000 - before)

    assert lines(events) == said


def test_time_the_caller_spends_speaking_is_not_the_trainees():
    desk = Desk().in_stage("details")
    floor = desk.state.floor_since
    desk.to_us(floor + 5_000_000 + REFLEX_MS * 1_000)
    assert lines(desk.events)[-1] == "reflex:silence"

    for _ in range(6):
        desk.act(acts.BackChannel(), desk.now_ms + 9_000)
    due = floor + 60_000_000 + REFLEX_MS * 1_000

    assert "hurry" not in lines(desk.to_us(due - 1))
    assert lines(desk.to_us(due)) == ["hurry"]


def test_an_act_on_the_panel_leads_on_at_once():
    desk = Desk().in_stage("details")

    events = desk.act(acts.LookUp(), desk.now_ms + 1_000)

    assert kinds(events) == ["LookUpBegan", "LinePlanned"]
    assert events[1].due == events[0].at + REACTION_MS * 1_000
    assert "stock" not in desk.state.sheet
    desk.to_us(events[0].at + 8_000_000)
    assert desk.state.sheet == {"stock"}
    assert desk.act(acts.LookUp()) == []


def test_a_case_without_a_search_has_nothing_to_look_up():
    desk = Desk(make_script(make_case(look_up=None))).in_stage("details")

    assert desk.act(acts.LookUp()) == []


def test_an_act_on_the_panel_leads_to_a_stage_with_lines():
    desk = Desk().in_stage("details")

    events = desk.act(acts.Escalate(), desk.now_ms + 1_000)

    assert kinds(events) == ["Escalated", "StageEntered", "LinePlanned"]
    assert events[2].due == events[0].at + REACTION_MS * 1_000


def test_an_act_while_the_caller_speaks_leads_on_when_they_have_finished():
    desk = Desk().in_stage("details")
    desk.say("ask_opinion")
    desk.to(desk.now_ms + REACTION_MS + 100)
    assert desk.state.speaking

    assert kinds(desk.act(acts.Escalate())) == ["Escalated"]
    assert "StageEntered" in kinds(desk.quiet())


# Reflexes --------------------------------------------------------------------------


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


# Silence ---------------------------------------------------------------------------


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


# Hold ------------------------------------------------------------------------------


def hold(desk, seconds, *announced):
    if announced:
        desk.say(*announced)
        desk.quiet()
    start = desk.now_ms + 200
    desk.act(acts.Hold(), start)
    desk.to_us(start * 1_000 + round(seconds * 1_000_000))
    return desk.act(acts.Resume()) if not desk.state.ended else []


def test_a_hold_without_a_word_is_complained_of_on_return():
    desk = Desk().in_stage("wish")

    events = hold(desk, 5)

    assert kinds(events) == ["HoldEnded", "MoodChanged", "LinePlanned"]
    assert lines(desk.quiet()) == ["reflex:hold_without_a_word"]


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


# Endings ---------------------------------------------------------------------------


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


# Memo, form ------------------------------------------------------------------------


def test_memo_and_form_are_kept_when_they_change():
    desk = Desk()

    assert kinds(desk.act(acts.Memo(text="a"), 100)) == ["MemoChanged"]
    assert desk.act(acts.Memo(text="a"), 200) == []
    assert kinds(desk.act(acts.Form(fields=(("day", "1"),)))) == ["FormChanged"]
    assert desk.act(acts.Form(fields=(("day", "1"),))) == []
    desk.run_out()
    assert desk.act(acts.Memo(text="b")) == []


# Guided ----------------------------------------------------------------------------


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


# Broken off ------------------------------------------------------------------------


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
