import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phonecoach.call import events as e
from phonecoach.call.annotations import Annotation, Review, Source, TurnWords
from phonecoach.call.plan import parse_plan
from phonecoach.call.player import play
from phonecoach.call.record import Head, Purpose
from phonecoach.call.state import fold
from phonecoach.call.telling import record_json
from phonecoach.scenario.speaking import estimate_ms
from phonecoach.units import Language, Mode, to_ms
from tests.call.cases import (
    LINE_MS,
    PAUSE_MS,
    REACTION_MS,
    REFLEX_MS,
    does,
    kinds,
    make_script,
)
from tests.call.outgoing_cases import make_follow_up

HEAD = Head(
    call="018f",
    person="p",
    pc="pc",
    room="r",
    started=datetime(2026, 11, 2, 9, 0, tzinfo=UTC),
    mode=Mode.TYPED,
    purpose=Purpose.PRACTICE,
    language=Language.EN,
    profile="en-GB",
    profile_version="1",
    case="jacket",
    case_digest="0",
    seed=7,
    captions=True,
    timing_error=None,
    program="0",
)


class Words:
    """A listener who hears the behaviours that are the words of the turn."""

    language = Language.EN
    version = "words"

    def __init__(self):
        self.turns = []

    def hear(self, turn):
        self.turns.append(turn)
        return does(*turn.text.split())

    def close(self):
        pass


def act(name, **given):
    return {"act": name, **given}


def say(*names, **given):
    return act("say", text=" ".join(names), takes_ms=given.pop("takes_ms", 0), **given)


def played(*planned, listener=None, **changes):
    text = "\n".join(json.dumps(one) for one in planned)
    plan = parse_plan(text, "plan")
    return play(make_script(**changes), HEAD, plan, listener or Words())


def times(result, kind):
    return [
        to_ms(event.at)
        for event in result.record.events
        if type(event).__name__ == kind
    ]


ANSWER = act("answer", after_ms=2_000)
GREET = say("greet", after_ms=1_000)
FIRST_LINE = 2_000 + 1_000 + REACTION_MS
WISH_TOLD = FIRST_LINE + LINE_MS + PAUSE_MS + LINE_MS


def test_an_answer_counts_from_the_first_ring():
    assert times(played(ANSWER), "Answered") == [2_000]


def test_without_a_time_an_act_comes_after_an_easy_reaction():
    result = played(ANSWER, say("greet"))

    assert times(result, "ComposeBegan") == [2_700]


def test_what_is_said_is_composed_first_and_sent_when_it_would_be_said():
    result = played(ANSWER, say("greet", after_ms=1_000, takes_ms=2_500))

    assert times(result, "ComposeBegan") == [3_000]
    assert times(result, "TurnBegan") == [5_500]
    assert times(result, "TurnEnded") == [5_500]
    assert times(result, "TurnHeard") == [5_500]


def test_what_is_said_takes_the_languages_pace_if_the_plan_does_not_tell():
    result = played(ANSWER, act("say", text="greet the caller as one should"))

    took = times(result, "TurnBegan")[0] - times(result, "ComposeBegan")[0]
    assert took == estimate_ms("greet the caller as one should", Language.EN)


def test_an_act_waits_until_the_caller_has_finished():
    result = played(ANSWER, GREET, act("memo", text="wish", after_ms=300))

    assert times(result, "MemoChanged") == [WISH_TOLD + 300]


def test_an_act_counts_from_the_own_last_act_if_that_was_later():
    result = played(
        ANSWER, GREET, act("memo", text="a", after_ms=300), act("hold", after_ms=400)
    )

    assert times(result, "HoldBegan") == [WISH_TOLD + 700]


def test_an_act_waits_for_the_callers_question_into_silence_too():
    result = played(ANSWER, say("greet", after_ms=6_000))

    asked = 2_000 + 5_000
    assert times(result, "ComposeBegan") == [asked + REFLEX_MS + 6_000]


def test_talking_over_counts_from_the_beginning_of_the_next_line():
    result = played(ANSWER, GREET, say("explain", into_ms=1_500, takes_ms=900))

    assert times(result, "ComposeBegan")[1] == FIRST_LINE + 600
    assert times(result, "TurnBegan")[1] == FIRST_LINE + 1_500
    assert result.record.events[-1] == fold(result.record.events).ending
    assert any(
        event.truncated
        for event in result.record.events
        if isinstance(event, e.LineEnded)
    )


def test_talking_over_is_composed_after_the_line_began_at_the_earliest():
    result = played(ANSWER, GREET, say("explain", into_ms=1_500, takes_ms=9_000))

    assert times(result, "ComposeBegan")[1] == FIRST_LINE


def test_other_acts_can_fall_into_a_line_too():
    result = played(ANSWER, GREET, act("backchannel", into_ms=800))

    assert times(result, "BackChannelled") == [FIRST_LINE + 800]


def test_talking_over_a_line_that_never_comes_is_left_over():
    result = played(
        ANSWER,
        GREET,
        say("summarise"),
        say("offer_option"),
        say("closing"),
        say("thank", into_ms=500),
        act("hang_up"),
    )

    assert result.left_over == (6, 7)
    assert result.record.events[-1].cause == "ending"


def test_acts_for_which_the_call_had_ended_are_left_over():
    result = played(ANSWER, act("hang_up"), say("greet"), act("hold"))

    assert result.left_over == (3, 4)
    assert result.record.events[-1].by == "trainee"


def test_a_call_that_nobody_answers_is_given_up():
    result = played(act("answer", after_ms=30_000))

    assert result.left_over == (1,)
    assert result.record.events[-1].cause == "gave_up"


@pytest.mark.parametrize("given", [{"after_ms": 500}, {"into_ms": 900}])
def test_a_call_that_ends_while_a_turn_is_composed_leaves_it_over(given):
    slow = say("greet", takes_ms=80_000_000, after_ms=500)
    into = say("greet", takes_ms=10, into_ms=80_000_000)

    result = played(ANSWER, slow if "after_ms" in given else into)

    assert result.left_over == (2,)


def test_other_acts_too_late_in_a_line_are_left_over():
    assert played(ANSWER, act("hold", into_ms=80_000_000)).left_over == (2,)


def test_a_plan_that_runs_out_lets_time_run_on():
    result = played(ANSWER, GREET)

    assert result.left_over == ()
    assert result.record.events[-1].cause == "silence"


def test_acts_that_make_no_sense_are_told():
    result = played(
        act("hold"),
        ANSWER,
        act("hold"),
        say("greet"),
        act("choose", option="greet"),
        act("resume"),
        act("hang_up"),
    )

    assert result.without_effect == (1, 4, 5)
    assert [note for note in result.notes if isinstance(note, TurnWords)] == []


def test_the_review_comes_after_the_call():
    result = played(
        ANSWER,
        act("hang_up"),
        act("review", answers={"needs": "3", "thanks": "her patience"}),
    )

    assert result.left_over == ()
    assert result.notes == (
        Review(answers=(("needs", "3"), ("thanks", "her patience"))),
    )


def test_a_plan_for_the_call_is_written_before_the_first_ring():
    result = played(act("plan", fields={"goal": "ask"}), ANSWER)

    written, rang = result.record.events[:2]
    assert isinstance(written, e.PlanWritten)
    assert written.at < rang.at == 0


def test_the_words_of_each_turn_are_noted_and_heard_in_context():
    listener = Words()

    result = played(ANSWER, GREET, say("summarise"), listener=listener)

    assert result.notes == (
        TurnWords(turn=1, source=Source.TYPED, text="greet"),
        TurnWords(turn=2, source=Source.TYPED, text="summarise"),
    )
    assert [turn.stage for turn in listener.turns] == ["opening", "wish"]
    assert listener.turns[1].prev.split()[::2] == ["wish_1", "wish_2"]
    heard = [one for one in result.record.events if isinstance(one, e.TurnHeard)]
    assert [one.listener for one in heard] == ["words", "words"]


def test_a_guided_call_is_played_by_choosing():
    result = played(
        ANSWER,
        act("choose", option="greet"),
        act("choose", option="sum_up"),
        act("choose", option="sum_up"),
        mode=Mode.GUIDED,
    )

    assert [note.text for note in result.notes] == [
        "Option greet, medium",
        "Option sum_up, medium",
    ]
    assert result.without_effect == (4,)


def test_all_other_acts_of_a_plan_reach_the_panel():
    result = played(
        ANSWER,
        GREET,
        say("summarise"),
        act("mute"),
        act("unmute"),
        act("captions", shown=False),
        act("lookup"),
        act("form", fields={"day": "Friday"}),
        act("hold"),
        act("resume"),
        act("escalate"),
        act("transfer"),
    )

    assert result.without_effect == result.left_over == ()
    assert set(kinds(result.record.events)) >= {
        "Muted",
        "Unmuted",
        "CaptionsTurned",
        "LookUpBegan",
        "FormChanged",
        "HoldEnded",
        "Escalated",
        "Transferred",
    }


planned_acts = st.one_of(
    st.sampled_from(["hold", "resume", "lookup", "escalate", "backchannel"]).map(act),
    st.builds(
        lambda name, after: say(name, after_ms=after, takes_ms=900),
        st.sampled_from(["greet", "summarise", "rude", "offer_option", "ask_repeat"]),
        st.integers(0, 12_000),
    ),
    st.builds(
        lambda into: say("explain", into_ms=into, takes_ms=900), st.integers(0, 5_000)
    ),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(planned_acts, max_size=8))
def test_the_same_plan_makes_the_same_call_and_shows_all_in_time(planned):
    first, again = (played(ANSWER, *planned) for _ in range(2))

    assert first == again
    assert first.record.head is HEAD
    assert isinstance(first.record.events[-1], e.CallEnded)
    for event in first.record.events:
        if isinstance(event, e.CallerEvent):
            assert event.due == event.shown == event.at


def test_a_record_is_told_in_milliseconds_with_the_words_of_turns():
    result = played(ANSWER, GREET)
    note = Annotation(
        id="1",
        call=HEAD.call,
        author=HEAD.person,
        written=HEAD.started,
        program="0",
        note=result.notes[0],
    )

    told = json.loads(json.dumps(record_json(result.record, (note,))))

    assert told["head"]["call"] == "018f"
    assert told["head"]["started"] == "2026-11-02T09:00:00+00:00"
    turn = next(one for one in told["record"] if one["kind"] == "turn_began")
    assert turn == {
        "at_ms": 3_000,
        "kind": "turn_began",
        "onset_ms": 3_000,
        "turn": 1,
        "voice": False,
        "together": False,
        "words": "greet",
    }
    line = next(one for one in told["record"] if one["kind"] == "line_began")
    assert line["duration_ms"] == LINE_MS
    assert line["due_ms"] == line["shown_ms"] == line["at_ms"] == FIRST_LINE


def test_times_that_are_not_known_are_told_as_such():
    result = played(ANSWER)
    plain = tuple(
        e.StageEntered(at=one.at, stage=one.stage, cause=one.cause)
        if isinstance(one, e.StageEntered)
        else one
        for one in result.record.events
    )

    told = record_json(type(result.record)(head=HEAD, events=plain), ())

    entered = next(one for one in told["record"] if one["kind"] == "stage_entered")
    assert entered["due_ms"] is None


# Calls that go out --------------------------------------------------------------------

DIAL = act("dial")
PICKED_UP = 2 * 3_000 + 1_000 + REACTION_MS
HELLO_SAID = PICKED_UP + REACTION_MS + LINE_MS


def rung(*planned, **changes):
    return played(*planned, **({"case": make_follow_up(), "seed": 0} | changes))


def test_what_comes_before_dialling_is_done_before_the_clock_begins():
    result = rung(
        act("plan", fields={"what": "the price"}),
        act("rehearse", takes_ms=8_000, after_ms=1_000),
        act("dial", after_ms=500),
    )

    assert times(result, "PlanWritten") == [-9_500]
    assert times(result, "Rehearsed") == [-500]
    assert times(result, "Dialled") == [0]
    assert result.without_effect == result.left_over == ()


def test_a_call_is_dialled_where_no_plan_says_so():
    result = rung(act("plan", fields={"what": "x"}), say("greet", after_ms=900))

    assert times(result, "Dialled") == [0]
    assert times(result, "TurnBegan") == [HELLO_SAID + 900]


def test_what_is_said_waits_until_somebody_has_picked_up():
    result = rung(DIAL, say("greet", after_ms=300))

    assert times(result, "Reached") == [PICKED_UP]
    assert times(result, "TurnBegan") == [HELLO_SAID + 300]


def test_ringing_off_counts_from_dialling():
    result = rung(act("dial", reaches="nobody"), act("hang_up", after_ms=18_000))

    assert times(result, "CallEnded") == [18_000]
    assert result.record.events[-1].cause == "no_answer"


def test_what_is_left_to_say_where_nobody_picks_up_is_told():
    result = rung(act("dial", reaches="nobody"), say("greet"), act("hang_up"))

    assert result.left_over == (2, 3)
    assert times(result, "CallEnded") == [60_000]


def test_the_plan_can_say_who_picks_up():
    result = rung(act("dial", reaches="flatmate"), say("greet"))

    reached = next(one for one in result.record.events if isinstance(one, e.Reached))
    assert reached.reach == "flatmate"


def test_dialling_does_nothing_in_a_call_that_comes_in():
    result = played(ANSWER, GREET, act("rehearse"), DIAL)

    assert result.without_effect == (3, 4)
    assert "Dialled" not in kinds(result.record.events)
