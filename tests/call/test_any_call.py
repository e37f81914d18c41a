"""What holds in any call of any case, whatever the trainee does and whenever."""

import itertools
from dataclasses import fields, replace

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from phonecoach.call import acts
from phonecoach.call import events as e
from phonecoach.call.engine import CallEngine
from phonecoach.call.mood import TOP, level_of
from phonecoach.call.state import fold
from phonecoach.language.protocol import Verdict
from phonecoach.scenario import Action, MoodLevel, MoodStart, Stage, StageKind
from phonecoach.units import Micros, Mode
from tests.call.cases import STAGES, does, make_case, make_script, way

NAMES = (
    "greet",
    "acknowledge",
    "summarise",
    "offer_option",
    "ask_opinion",
    "ask_question",
    "ask_repeat",
    "rude",
    "apologise",
    "flat_refusal",
    "hold_announce",
    "hold_duration",
    "announce_action",
    "escalate",
    "use_caller_name",
    "closing",
)
STAGE_IDS = ("one", "two", "three")
LINE_IDS = ("wish_1", "wish_2", "size_it_is", "yes", "the_code", "pity")
# Most steps are short, as in a call; some leap over everything that could come.
STEPS = st.one_of(
    st.integers(0, 2_000_000),
    st.integers(0, 12_000_000),
    st.sampled_from([5_000_000, 10_000_000, 60_000_000, 120_000_000, 400_000_000]),
)

behaviours = st.lists(st.sampled_from(NAMES), max_size=3, unique=True).flatmap(
    lambda names: st.sampled_from(Verdict).map(
        lambda verdict: does(*names, verdict=verdict)
    )
)
hearings = st.builds(
    acts.Hear,
    turn=st.integers(1, 6),
    behaviours=behaviours,
    listener=st.sampled_from(["test", e.ON_TRUST]),
    named=st.sampled_from([(), ("size",)]),
    lasts=st.sampled_from([None, Micros(500_000), Micros(4_000_000)]),
)
any_act = st.one_of(
    hearings,
    st.sampled_from(
        [
            acts.Answer(),
            acts.Compose(),
            acts.Abandon(),
            acts.TakeFloor(),
            acts.YieldFloor(),
            acts.YieldFloor(final=True),
            acts.TurnMicrophone(works=False),
            acts.TurnMicrophone(works=True),
            acts.BackChannel(),
            acts.Hold(),
            acts.Resume(),
            acts.Mute(),
            acts.Unmute(),
            acts.Captions(shown=True),
            acts.Captions(shown=False),
            acts.Sync(frame=80_000),
            acts.LookUp(),
            acts.Memo(text="a"),
            acts.Memo(text="b"),
            acts.Form(fields=(("day", "1"),)),
            acts.Plan(fields=(("goal", "1"),)),
            acts.Request(fields=(("cost", "1"),)),
            acts.Attend(distractor="chat"),
            acts.Escalate(),
            *(
                acts.Choose(option=option.id)
                for stage in STAGES
                for option in stage.options
            ),
        ]
    ),
)
last_acts = st.sampled_from([acts.Transfer(), acts.HangUp()])


@st.composite
def ways(draw):
    condition = draw(
        st.sampled_from(
            [
                {"turns": 1},
                {"turns": 3},
                {"time_ms": 1},
                {"time_ms": 9_000},
                {"behaviour": ("summarise",)},
                {"behaviour": ("rude", "ask_repeat")},
                {"action": Action.HOLD},
                {"action": Action.RESUME},
                {"action": Action.LOOK_UP},
                {"action": Action.MEMO},
                {"action": Action.TRANSFER},
                {"mood": MoodLevel.ANGRY},
                {"mood": MoodLevel.CALM},
                {"item": 45},
                {"item": 60},
            ]
        )
    )
    say = draw(st.none() | st.sampled_from(LINE_IDS))
    to = draw(st.sampled_from([*STAGE_IDS, "end"] if say is None else ["one", None]))
    return way(say=say, to=to, **condition)


@st.composite
def cases(draw):
    """Cases no writer would write: circles, dead ends, stages without lines."""
    if draw(st.booleans()):
        return make_case()
    lines = st.lists(st.sampled_from(LINE_IDS), max_size=2, unique=True).map(tuple)
    stages = tuple(
        Stage(
            id=one,
            kind=StageKind.DETAILS,
            lines=draw(lines),
            to=tuple(draw(st.lists(ways(), max_size=4))),
            options=STAGES[0].options,
        )
        for one in STAGE_IDS
    )
    end = Stage(id="end", kind=StageKind.CLOSING, lines=draw(lines), end="satisfied")
    mood = MoodStart(dissatisfaction=draw(st.integers(0, 10)))
    reaction_ms = draw(st.sampled_from([0, 500]))
    return make_case(stages=(*stages, end), mood=mood, reaction_ms=reaction_ms)


scripts = st.builds(
    lambda case, mode: make_script(case, mode=mode),
    cases(),
    st.sampled_from(Mode),
)


def run_out(engine):
    """Let a call come to its end; fail if it never does."""
    events = []
    for _ in range(3_000):
        due = engine.next_due
        if due is None:
            return events
        events += engine.advance(due)
    raise AssertionError("the call does not end")


class AnyCall(RuleBasedStateMachine):
    """A trainee who does anything at any time, in any case."""

    @initialize(script=scripts)
    def ring(self, script):
        self.script = script
        self.engine = CallEngine(script)
        self.events = list(self.engine.start())
        self.at = 0

    def take(self, act, step):
        self.at = Micros(self.at + step)
        self.keep(self.engine.take(act, self.at))

    def keep(self, events):
        assert all(event.at == self.at for event in events)
        self.events += events

    @rule(step=st.integers(0, 9_000_000))
    def answer(self, step):
        self.take(acts.Answer(), step)

    @rule(act=any_act, step=STEPS)
    def act_somehow(self, act, step):
        self.take(act, step)

    @rule(heard=hearings, step=STEPS)
    def speak(self, heard, step):
        self.take(acts.TakeFloor(), step)
        self.take(acts.YieldFloor(), 0)
        self.take(replace(heard, turn=max(1, self.engine.state.turns)), 0)

    @rule(act=last_acts, step=STEPS)
    @precondition(lambda self: len(self.events) > 60)
    def leave(self, act, step):
        self.take(act, step)

    @rule()
    @precondition(lambda self: not self.engine.state.broken)
    def wait_for_what_comes(self):
        due = self.engine.next_due
        if due is not None:
            self.at = due
            self.keep(self.engine.advance(due))

    @rule(gap=st.integers(0, 10**9))
    @precondition(lambda self: not self.engine.state.ended)
    def break_off_and_pick_up(self, gap):
        self.keep(self.engine.break_off(self.at, "test"))
        assert self.engine.next_due is None
        assert self.engine.take(acts.BackChannel(), Micros(self.at + gap)) == ()
        if not self.engine.state.ended:
            self.keep(self.engine.pick_up(self.at, Micros(gap)))

    @rule()
    def start_anew_from_the_record(self):
        self.engine = CallEngine(self.script, tuple(self.events))

    @invariant()
    def the_state_is_the_fold_of_the_record(self):
        assert self.engine.state == fold(self.events)

    @invariant()
    def time_never_runs_backwards(self):
        times = [event.at for event in self.events]
        assert times == sorted(times)
        due = self.engine.next_due
        assert due is None or due >= self.engine.state.clock

    @invariant()
    def nothing_is_left_that_is_due(self):
        due = self.engine.next_due
        assert due is None or due > self.at

    @invariant()
    def moods_keep_their_bounds(self):
        state = self.engine.state
        assert 0 <= state.dissatisfaction <= TOP
        assert 0 <= state.satisfaction <= TOP
        assert state.level == level_of(state.dissatisfaction, state.satisfaction)

    @invariant()
    def only_one_speaks_as_the_caller(self):
        speaking = None
        for event in self.events:
            if isinstance(event, e.LineBegan):
                assert speaking is None
                speaking = event.line
            elif isinstance(event, e.LineEnded):
                assert speaking == event.line
                speaking = None

    @invariant()
    def nothing_follows_the_end(self):
        ends = [isinstance(event, e.CallEnded) for event in self.events]
        assert not any(ends[:-1])

    def teardown(self):
        if hasattr(self, "engine"):
            self.events += run_out(self.engine)
            assert isinstance(self.events[-1], e.CallEnded)
            assert self.engine.state == fold(self.events)


TestAnyCall = AnyCall.TestCase
TestAnyCall.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)

# Sequences of acts -------------------------------------------------------------------

turns = st.tuples(hearings, STEPS)
sequences = st.lists(
    st.one_of(st.tuples(any_act, STEPS), turns.map(lambda it: ("speak", *it))),
    max_size=25,
)


def play(script, sequence, wait):
    """Play a sequence of acts; `wait` brings the engine to the time of each."""
    engine = CallEngine(script)
    at = 3_000_000
    batches = [list(engine.start()), list(engine.take(acts.Answer(), Micros(at)))]
    for one in sequence:
        batch = wait(engine, at, at + one[-1])
        at += one[-1]
        for act in unfolded(engine, one):
            batch += engine.take(act, Micros(at))
        batches.append(batch)
    batches.append(wait(engine, at, at + 2_000_000_000))
    return batches


def unfolded(engine, one):
    if one[0] != "speak":
        yield one[0]
        return
    yield acts.TakeFloor()
    yield acts.YieldFloor()
    yield replace(one[1], turn=max(1, engine.state.turns))


def leap(engine, _since, at):
    return list(engine.advance(Micros(at)))


def step(engine, _since, at):
    events = []
    while (due := engine.next_due) is not None and due <= at:
        events += engine.advance(due)
    return events + list(engine.advance(Micros(at)))


def hop(engine, since, at):
    """Look in at odd moments for a minute, then leap."""
    hops = range(since, min(at, since + 60_000_000), 3_333_333)
    events = joined(engine.advance(Micros(now)) for now in hops)
    return events + list(engine.advance(Micros(at)))


def joined(batches):
    return list(itertools.chain.from_iterable(batches))


def timeless(events):
    """Return events without the moments at which the engine was told the time."""
    return [
        replace(
            event,
            **{one.name: 0 for one in fields(event) if one.name in {"at", "shown"}},
        )
        for event in events
    ]


@settings(max_examples=100, deadline=None)
@given(script=scripts, sequence=sequences)
def test_a_leap_in_time_changes_nothing_but_when_things_are_shown(script, sequence):
    stepped, leapt, hopped = (
        joined(play(script, sequence, wait)) for wait in (step, leap, hop)
    )

    assert timeless(leapt) == timeless(stepped)
    assert timeless(hopped) == timeless(stepped)


@settings(max_examples=60, deadline=None)
@given(script=scripts, sequence=sequences, data=st.data())
def test_a_call_continued_from_any_act_goes_the_same_way(script, sequence, data):
    batches = play(script, sequence, leap)
    whole = joined(batches)
    cut = data.draw(st.integers(2, len(batches)))
    known = joined(batches[:cut])

    engine = CallEngine(script, tuple(known))
    at = 3_000_000 + sum(one[-1] for one in sequence[: cut - 2])
    events = list(known)
    for one in sequence[cut - 2 :]:
        at += one[-1]
        events += leap(engine, None, at)
        for act in unfolded(engine, one):
            events += engine.take(act, Micros(at))
    if cut < len(batches):
        events += leap(engine, None, at + 2_000_000_000)

    assert events == whole
    assert engine.state == fold(whole)


@settings(max_examples=60, deadline=None)
@given(script=scripts, sequence=sequences, data=st.data())
def test_a_record_cut_off_anywhere_can_be_continued_to_an_end(script, sequence, data):
    whole = joined(play(script, sequence, step))
    known = whole[: data.draw(st.integers(1, len(whole)))]

    engine = CallEngine(script, tuple(known))
    assert engine.state == fold(known)
    events = run_out(engine)

    assert engine.state.ended
    assert [event.at for event in known + events] == sorted(
        event.at for event in known + events
    )


@settings(max_examples=40, deadline=None)
@given(script=scripts, sequence=sequences)
def test_the_same_seed_and_acts_make_the_same_record(script, sequence):
    assert play(script, sequence, step) == play(script, sequence, step)
