"""Going back into a call: the beginning that a new call takes over."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phonecoach.call import acts, codec
from phonecoach.call import events as e
from phonecoach.call.annotations import (
    Annotation,
    Dispute,
    Review,
    Source,
    TurnBehaviours,
    TurnWords,
)
from phonecoach.call.engine import CallEngine
from phonecoach.call.record import Continued, Head, Purpose, Record
from phonecoach.call.retry import branch, notes_of
from phonecoach.call.state import fold
from phonecoach.units import Language, Micros, Mode
from tests.call.cases import does, make_script
from tests.call.test_any_call import joined, play, run_out, scripts, sequences, step

S = 1_000_000


def record_of(events):
    return Record(head=None, events=tuple(events))


def at(seconds):
    return Micros(round(seconds * S))


class Talk:
    """A call of the small case, played by hand."""

    def __init__(self, mode=Mode.TYPED):
        self.engine = CallEngine(make_script(mode=mode))
        self.events = list(self.engine.start())
        self.now = 0.0

    def take(self, act, after=0.0):
        self.now += after
        self.events += self.engine.take(act, at(self.now))
        return self

    def wait(self, seconds):
        self.now += seconds
        self.events += step(self.engine, None, at(self.now))
        return self

    def say(self, *names, after=1.0, writes=2.0):
        self.take(acts.Compose(), after)
        self.take(acts.TakeFloor(), writes)
        self.take(acts.YieldFloor())
        turn = self.engine.state.turns
        heard = acts.Hear(turn=turn, behaviours=does(*names), listener="test")
        return self.take(heard, 0.1)

    def of(self, kind):
        return [one for one in self.events if isinstance(one, kind)]


@pytest.fixture
def talk():
    """Picked up at 3 s, two turns, the second of which is begun at `second`."""
    one = Talk()
    one.take(acts.Answer(), 3).say("greet").wait(15)
    one.second = one.now + 1
    one.say("summarise").wait(5).take(acts.HangUp(), 1)
    return one


def test_a_turn_is_tried_again_from_before_it_was_begun(talk):
    events = branch(record_of(talk.events), at(talk.second))

    assert events == tuple(talk.events[: len(events)])
    assert [one.turn for one in events if isinstance(one, e.TurnBegan)] == [1]
    state = fold(events)
    assert not state.composing
    assert state.floor_since is not None


def test_a_moment_in_the_callers_sentence_goes_back_to_before_it(talk):
    line = talk.of(e.LineBegan)[1]

    events = branch(record_of(talk.events), Micros(line.at + 1))

    assert line not in events
    assert fold(events).speaking is None
    assert talk.of(e.LineBegan)[0] in events


def test_a_late_pick_up_is_tried_again_from_the_ringing():
    late = Talk().wait(8).take(acts.Answer(), 4)

    events = branch(record_of(late.events), at(12))

    assert not fold(events).answered
    engine = CallEngine(late.engine.script, events)
    assert any(
        isinstance(one, e.Answered)
        for one in engine.take(acts.Answer(), engine.state.at)
    )


def test_whoever_picked_up_at_once_hears_it_ring_again():
    quick = Talk().take(acts.Answer())

    events = branch(record_of(quick.events), at(0))

    assert events == tuple(quick.events[:3])
    assert fold(events).stage is not None


def test_before_everything_there_is_still_the_first_ring(talk):
    assert len(branch(record_of(talk.events), at(-9))) == 3


def test_a_chosen_reply_is_chosen_again():
    guided = Talk(Mode.GUIDED).take(acts.Answer(), 3).wait(1)
    guided.take(acts.Choose(option=guided.engine.state.options[0]), 1)
    chosen = guided.of(e.OptionChosen)[0]

    events = branch(record_of(guided.events), chosen.onset)

    assert fold(events).turns == 0
    assert fold(events).options


def test_the_handset_is_never_put_down_at_the_seam(talk):
    events = branch(record_of(talk.events), at(talk.now + 60))

    assert not any(isinstance(one, e.HungUp | e.CallEnded) for one in events)
    assert fold(events).turns == 2


def test_a_caller_who_is_about_to_leave_is_met_before_that():
    cross = Talk().take(acts.Answer(), 3)
    for _ in range(8):
        cross.say("rude").wait(6)
    assert cross.engine.state.ended
    parted = next(one for one in cross.events if "parting" in getattr(one, "line", ""))

    events = branch(record_of(cross.events), at(cross.now))

    assert events[-1].at < parted.at
    assert not fold(events).parting_cause


@settings(max_examples=80, deadline=None)
@given(script=scripts, sequence=sequences, data=st.data())
def test_from_any_moment_of_any_call_a_new_one_comes_to_its_end(script, sequence, data):
    whole = joined(play(script, sequence, step))
    moment = Micros(data.draw(st.integers(-S, whole[-1].at + S)))

    known = branch(record_of(whole), moment)
    engine = CallEngine(script, known)
    events = list(engine.pick_up(engine.state.at, Micros(0)))
    events += engine.take(acts.Answer(), engine.state.at)
    events += run_out(engine)

    assert list(known) == whole[: len(known)]
    assert known[-1].at <= max(moment, 0)
    assert engine.state.ended
    assert engine.state.answered
    times = [event.at for event in (*known, *events)]
    assert times == sorted(times)


@settings(max_examples=80, deadline=None)
@given(script=scripts, sequence=sequences, data=st.data())
def test_nobody_is_in_the_middle_of_anything_at_the_seam(script, sequence, data):
    whole = joined(play(script, sequence, step))
    moment = Micros(data.draw(st.integers(0, whole[-1].at)))

    state = fold(branch(record_of(whole), moment))

    assert state.speaking is None
    assert {state.turn_open, state.unheard, state.composing, state.ended} == {False}


def note(number, said):
    return Annotation(
        id=str(number), call="call", author="mina", written=None, program="0", note=said
    )


def test_what_is_known_of_the_turns_taken_over_goes_with_them(talk):
    events = branch(record_of(talk.events), at(talk.second))
    first = note(1, TurnWords(turn=1, source=Source.TYPED, text="Hello."))
    again = note(
        2, TurnBehaviours(turn=1, source=Source.HUMAN, behaviours=(), listener="ear")
    )
    second = note(3, TurnWords(turn=2, source=Source.TYPED, text="So."))
    others = (note(4, Review(answers=())), note(5, Dispute(item=44, reason="")))

    assert notes_of(events, (first, again, second, *others)) == (first, again)


HEAD = Head(
    call="new",
    person="mina",
    pc="pc",
    room="room",
    started=None,
    mode=Mode.TYPED,
    purpose=Purpose.PRACTICE,
    language=Language.EN,
    profile="en-GB",
    profile_version="1",
    case="jacket",
    case_digest="digest",
    seed=1,
    captions=True,
    timing_error=None,
    program="0",
)


def test_a_head_says_which_call_it_goes_on_from_and_an_old_one_says_nothing():
    head = replace(
        HEAD,
        started=datetime(2026, 11, 24, tzinfo=UTC),
        continued=Continued(call="old", events=7),
    )
    _, version, payload = codec.head_to_payload(head)
    assert codec.head_from_payload(version, payload) == head

    del payload["continued"]
    assert codec.head_from_payload(version, payload).continued is None
