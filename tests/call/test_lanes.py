"""The line of a call as it is drawn."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phonecoach.call import acts
from phonecoach.call import events as e
from phonecoach.call.engine import CallEngine
from phonecoach.call.lanes import Lanes, lanes_of
from phonecoach.scenario import Outcome
from phonecoach.scenario.speaking import estimate_ms
from phonecoach.units import Language, Micros, from_ms
from tests.call.cases import does, make_script

WARN = from_ms(5_000)
HELLO = "Good morning, Marlow Lane Home. How can I help?"


def ms(stretches):
    return [(one.begins // 1_000, one.ends // 1_000) for one in stretches]


class Tape:
    """Events of a call, written one after the other."""

    def __init__(self):
        self.events = []
        self.words = {}

    def caller(self, kind, at, **fields):
        at = from_ms(at)
        self.events.append(kind(at=at, due=at, shown=at, **fields))

    def act(self, kind, at, **fields):
        self.events.append(kind(at=from_ms(at), onset=from_ms(at), **fields))

    def line(self, begins, ends=None, duration=None, text="It came broken."):
        length = from_ms((ends or begins) - begins if duration is None else duration)
        said = {"line": "wish", "wording": "w"}
        self.caller(e.LineBegan, begins, text=text, duration=length, **said)
        if ends is not None:
            self.caller(e.LineEnded, ends, truncated=duration is not None, **said)

    def cut(self, at):
        self.caller(e.LineEnded, at, truncated=True, line="wish", wording="w")

    def answer(self, at):
        self.caller(e.Rang, 0)
        self.act(e.Answered, at)

    def turn(self, at, text=HELLO, *, composed=None):
        no = len(self.words) + 1
        self.words[no] = text
        if composed is not None:
            self.act(e.ComposeBegan, composed)
        self.act(e.TurnBegan, at, turn=no)
        self.act(e.TurnEnded, at, turn=no)

    def end(self, at):
        end = {"by": e.EndedBy.TRAINEE, "ending": None, "outcome": Outcome.UNSOLVED}
        self.events.append(e.CallEnded(at=from_ms(at), cause="hung_up", **end))

    def lanes(self, now=None, silence=WARN):
        now = None if now is None else from_ms(now)
        return lanes_of(self.events, self.words, silence=silence, now=now)


@pytest.fixture
def tape():
    made = Tape()
    made.answer(3_000)
    return made


def test_nothing_has_happened_before_the_first_ring():
    assert lanes_of((), {}, silence=WARN) == Lanes(length=Micros(0), answered=None)


def test_a_call_nobody_takes_only_rings(tape):
    ringing = Tape()
    ringing.caller(e.Rang, 0)
    ringing.end(30_000)

    lanes = ringing.lanes()

    assert (lanes.length, lanes.answered) == (from_ms(30_000), None)
    assert lanes.silences == ()


def test_a_broken_off_line_ends_where_it_was_cut(tape):
    tape.line(10_000, 12_000, duration=8_000, text="abcdefgh")

    (line,) = tape.lanes().caller

    assert ms([line]) == [(10_000, 12_000)]
    assert line.letters == 2


def test_a_line_under_way_reaches_to_now(tape):
    tape.line(10_000, duration=8_000, text="abcdefgh")

    lanes = tape.lanes(now=14_000)

    assert ms(lanes.caller) == [(10_000, 14_000)]
    assert lanes.caller[0].letters == 4
    assert lanes.length == from_ms(14_000)


def test_a_typed_turn_is_drawn_over_the_end_of_its_composing(tape):
    lasts = estimate_ms(HELLO, Language.EN)
    tape.turn(20_000, composed=5_000)
    tape.line(20_600, 23_000)

    assert ms(tape.lanes().trainee) == [(20_000 - lasts, 20_000)]


def test_a_typed_turn_never_moves_once_it_is_drawn(tape):
    tape.turn(20_000, composed=5_000)
    before = tape.lanes(now=20_000).trainee
    tape.line(20_600, 23_000)

    assert tape.lanes(now=25_000).trainee == before


def test_a_quick_turn_goes_on_up_to_the_next_line(tape):
    tape.turn(20_000)
    tape.line(20_600, 23_000)

    assert ms(tape.lanes().trainee) == [(20_000, 20_600)]


def test_a_turn_composed_while_the_caller_speaks_is_not_drawn_over_the_line(tape):
    tape.line(10_000, duration=9_000)
    tape.act(e.ComposeBegan, 12_000)
    tape.caller(e.LineEnded, 19_000, truncated=False, line="wish", wording="w")
    tape.turn(20_000)
    tape.line(20_600, 23_000)

    assert ms(tape.lanes().trainee) == [(19_000, 20_600)]


def test_a_turn_into_a_line_overlaps_it_where_it_was_sent(tape):
    tape.line(10_000, duration=15_000)
    tape.turn(20_000, composed=12_000)
    tape.cut(20_010)
    tape.line(20_600, 23_000)

    assert ms(tape.lanes().trainee) == [(20_000, 20_600)]


def test_a_voice_is_drawn_just_where_it_was_heard(tape):
    tape.line(10_000, duration=9_000)
    tape.act(e.TurnBegan, 12_000, turn=1)
    tape.cut(13_000)
    tape.act(e.TurnEnded, 14_500, turn=1)

    assert ms(tape.lanes().trainee) == [(12_000, 14_500)]


def test_what_was_heard_to_last_counts_more_than_the_estimate(tape):
    tape.turn(20_000, composed=5_000)
    at = from_ms(20_010)
    tape.events.append(
        e.TurnHeard(at=at, turn=1, behaviours=(), listener="x", lasts=from_ms(1_000))
    )

    assert ms(tape.lanes().trainee) == [(19_000, 20_000)]


@pytest.mark.parametrize(
    ("language", "line", "said"),
    [
        (Language.KO, "배송이 안 왔어요.", "네, 바로 확인해 드리겠습니다."),
        (Language.JA, "まだ届きません。", "確認いたしますので、少々お待ちください。"),
        (Language.EN, "It has not come.", "Let me check that for you."),
    ],
)
def test_words_take_as_long_as_their_language_does(tape, language, line, said):
    tape.line(4_000, 6_000, text=line)
    tape.turn(30_000, said, composed=7_000)

    (turn,) = tape.lanes().trainee

    assert turn.ends - turn.begins == from_ms(estimate_ms(said, language))


def test_a_sign_of_following_is_a_short_sound(tape):
    tape.line(10_000, duration=9_000)
    tape.act(e.BackChannelled, 15_000)

    assert ms(tape.lanes(now=19_000).trainee) == [(15_000, 15_300)]


def test_a_turn_always_has_the_same_seed_and_two_turns_have_two(tape):
    tape.turn(10_000)
    tape.turn(20_000)

    first, second = tape.lanes().trainee
    again, _ = tape.lanes(now=40_000).trainee

    assert first.seed == again.seed != second.seed


def test_a_silence_is_shown_from_its_beginning_once_it_is_long_enough(tape):
    tape.line(4_000, 10_000)

    assert tape.lanes(now=14_999).silences == ()
    assert ms(tape.lanes(now=15_000).silences) == [(10_000, 15_000)]


def test_a_silence_ends_with_whatever_is_done_about_it(tape):
    tape.line(4_000, 10_000)
    tape.act(e.HoldBegan, 18_000)
    tape.act(e.HoldEnded, 40_000)
    tape.act(e.ComposeBegan, 47_000)
    tape.act(e.ComposeAbandoned, 60_000)
    tape.end(70_000)

    lanes = tape.lanes()

    assert ms(lanes.silences) == [(10_000, 18_000), (40_000, 47_000), (60_000, 70_000)]
    assert ms(lanes.holds) == [(18_000, 40_000)]
    assert ms(lanes.composing) == [(47_000, 60_000)]


def test_a_break_of_the_program_is_no_silence_of_the_trainee(tape):
    tape.line(4_000, 10_000)
    tape.events.append(e.BrokenOff(at=from_ms(14_000), cause="power"))
    tape.events.append(e.PickedUp(at=from_ms(14_000), gap=from_ms(1)))

    assert tape.lanes(now=18_900).silences == ()


def test_a_hold_the_call_ends_in_lasts_to_the_end(tape):
    tape.act(e.HoldBegan, 18_000)
    tape.end(40_000)

    assert ms(tape.lanes(now=99_000).holds) == [(18_000, 40_000)]


# Any call ----------------------------------------------------------------------------

ACTS = st.one_of(
    st.sampled_from(
        [
            acts.Answer(),
            acts.Compose(),
            acts.Abandon(),
            acts.TakeFloor(),
            acts.YieldFloor(),
            acts.BackChannel(),
            acts.Hold(),
            acts.Resume(),
            acts.LookUp(),
            acts.HangUp(),
        ]
    ),
    st.builds(
        acts.Hear,
        turn=st.integers(1, 4),
        behaviours=st.sampled_from([(), does("greet"), does("summarise")]),
        listener=st.just("test"),
        named=st.just(()),
        lasts=st.sampled_from([None, from_ms(500), from_ms(4_000)]),
    ),
)
STEPS = st.one_of(st.just(0), st.integers(0, 3_000_000), st.integers(0, 60_000_000))


@st.composite
def calls(draw):
    """Return the events of a call somebody took part in, and the words said."""
    engine = CallEngine(make_script())
    events = list(engine.start())
    at = Micros(0)
    for act, step in draw(st.lists(st.tuples(ACTS, STEPS), max_size=30)):
        until = Micros(at + step)
        while (due := engine.next_due) is not None and due <= until:
            events += engine.advance(due)
        at = until
        events += engine.take(act, at)
    texts = st.sampled_from(["", "네.", "I am so sorry about that.", "少々お待ちを。"])
    words = draw(st.dictionaries(st.integers(1, 6), texts))
    return events, words


def in_order(stretches):
    return all(one.ends <= two.begins for one, two in pairwise(stretches))


def overlap(one, two):
    return one.begins < two.ends and two.begins < one.ends


@settings(max_examples=80, deadline=None)
@given(call=calls(), silence=st.integers(1, 20_000_000), later=st.integers(0, 10**7))
def test_every_lane_is_in_order_and_within_the_call(call, silence, later):
    events, words = call
    now = Micros(max(0, events[-1].at) + later)
    lanes = lanes_of(events, words, silence=Micros(silence), now=now)

    lane_of = (lanes.caller, lanes.trainee, lanes.holds, lanes.silences)
    for lane in (*lane_of, lanes.composing):
        assert in_order(lane)
        assert all(0 <= one.begins <= one.ends <= lanes.length for one in lane)
    for one in lanes.silences:
        assert one.ends - one.begins >= silence
        assert one.begins >= lanes.answered


@settings(max_examples=80, deadline=None)
@given(call=calls(), silence=st.integers(1, 20_000_000))
def test_no_silence_is_shown_while_anything_is_to_be_heard_or_written(call, silence):
    lanes = lanes_of(*call, silence=Micros(silence))

    sounds = (*lanes.caller, *lanes.trainee, *lanes.holds, *lanes.composing)
    assert not any(overlap(one, two) for one in lanes.silences for two in sounds)


@settings(max_examples=80, deadline=None)
@given(call=calls())
def test_a_typed_turn_is_never_drawn_into_a_line_that_follows_it(call):
    events, words = call
    lanes = lanes_of(events, words, silence=WARN)
    voices = {
        one.onset
        for one, two in pairwise(events)
        if isinstance(one, e.TurnBegan) and not isinstance(two, e.TurnEnded)
    }

    for turn in lanes.trainee:
        into = [one for one in lanes.caller if turn.begins < one.begins < turn.ends]
        assert not into or turn.begins in voices


def test_a_recorded_line_is_as_loud_as_its_clip_up_to_where_it_was_cut(tape):
    tape.line(4_000, 6_000)
    tape.line(8_000, 9_000, duration=2_000)
    tape.end(10_000)

    lanes = lanes_of(
        tape.events,
        {},
        silence=WARN,
        recorded=lambda line, wording, text: {
            ("wish", "w", "It came broken."): (0.1, 0.2, 0.3, 0.4)
        }.get((line, wording, text), ()),
    )

    whole, cut = lanes.caller
    assert whole.loudness == (0.1, 0.2, 0.3, 0.4)
    assert cut.loudness == (0.1, 0.2)


def test_a_line_that_nobody_recorded_has_no_loudness(tape):
    tape.line(4_000, 6_000)
    tape.end(10_000)

    assert tape.lanes().caller[0].loudness == ()
