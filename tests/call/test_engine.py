import pytest

from phonecoach.call import acts
from phonecoach.call import events as e
from phonecoach.call.engine import CallEngine
from phonecoach.language.protocol import Verdict
from phonecoach.units import Language, Micros
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
)


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


def test_memo_and_form_are_kept_when_they_change():
    desk = Desk()

    assert kinds(desk.act(acts.Memo(text="a"), 100)) == ["MemoChanged"]
    assert desk.act(acts.Memo(text="a"), 200) == []
    assert kinds(desk.act(acts.Form(fields=(("day", "1"),)))) == ["FormChanged"]
    assert desk.act(acts.Form(fields=(("day", "1"),))) == []
    desk.run_out()
    assert desk.act(acts.Memo(text="b")) == []


def test_a_turn_that_ended_at_the_very_first_instant_is_heard():
    desk = Desk()
    desk.answer(0)
    desk.act(acts.TakeFloor(), 0)
    desk.act(acts.YieldFloor(), 0)

    assert "TurnHeard" in kinds(desk.hear("greet"))
