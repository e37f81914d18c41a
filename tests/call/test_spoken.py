"""Spoken calls: the voice takes the floor, pauses in it, and yields it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.call import acts
from phonecoach.call import events as e
from phonecoach.call.trust import trust
from phonecoach.language.protocol import Verdict
from phonecoach.scenario import Action
from phonecoach.units import Micros, Mode, from_ms, to_ms
from tests.call.cases import (
    LINE_MS,
    PAUSE_MS,
    REACTION_MS,
    REFLEX_MS,
    STAGES,
    TURN_ENDS_MS,
    Desk,
    does,
    kinds,
    lines,
    make_case,
    make_script,
    way,
)

_EXPECTS = {
    "opening": {"expects": ("state_company",)},
    "wish": {"expects": ("summarise",)},
    "details": {"expects": ("ask_opinion", "offer_option")},
    "looking": {"expects": ("offer_option",), "expects_actions": (Action.LOOK_UP,)},
}
HOPEFUL = tuple(replace(one, **_EXPECTS.get(one.id, {})) for one in STAGES)


class Voice(Desk):
    """A trainee who speaks; all instants are milliseconds of the call clock."""

    def __init__(self, stages=HOPEFUL, events=(), **changes):
        script = make_script(make_case(stages, **changes), mode=Mode.SPOKEN)
        super().__init__(script, events)

    def begins(self, at_ms, told_ms=None):
        told = at_ms + 80 if told_ms is None else told_ms
        return self.act(acts.TakeFloor(onset=from_ms(at_ms)), told)

    def ends(self, at_ms, told_ms=None):
        told = at_ms + 250 if told_ms is None else told_ms
        return self.act(acts.YieldFloor(onset=from_ms(at_ms)), told)

    def speaks(self, at_ms, lasts_ms):
        return self.begins(at_ms) + self.ends(at_ms + lasts_ms)

    def trusted(self):
        """Take the latest turn on trust, as soon as it is over."""
        self.over()
        return self.act(trust(self.state.turns))

    def heard(self, *names, verdict=Verdict.YES):
        """Hear the latest turn, as soon as it is over."""
        self.over()
        heard = does(*names, verdict=verdict)
        act = acts.Hear(turn=self.state.turns, behaviours=heard, listener="x")
        return self.act(act)

    def over(self):
        paused = self.state.taken[-1].paused
        self.to_us(max(self.at, paused + from_ms(TURN_ENDS_MS)))

    def tells(self, at_ms=4_000, lasts_ms=1_500):
        """Answer, greet, and let the caller tell their wish; return when that ends."""
        self.answer()
        self.speaks(at_ms, lasts_ms)
        self.trusted()
        self.quiet()
        return to_ms(self.state.last_end)

    def to_details(self):
        end = self.tells()
        self.speaks(end + 700, 2_000)
        self.trusted()
        self.quiet()
        return to_ms(self.state.last_end)


def begun(events):
    return [one for one in events if isinstance(one, e.LineBegan)]


def of(events, kind):
    return [one for one in events if isinstance(one, kind)]


# The voice ----------------------------------------------------------------------------


def test_a_turn_begins_and_ends_when_the_voice_truly_did():
    desk = Voice()
    desk.answer()

    (began,) = desk.begins(4_000, told_ms=4_090)
    (paused,) = desk.ends(5_500, told_ms=5_800)
    ended = desk.to(5_500 + TURN_ENDS_MS)

    assert (began.onset, began.at, began.voice) == (4_000_000, 4_090_000, True)
    assert (paused.onset, paused.at) == (5_500_000, 5_800_000)
    assert kinds(ended) == ["TurnEnded"]
    assert ended[0].onset == 5_500_000
    assert ended[0].at == (5_500 + TURN_ENDS_MS) * 1_000


def test_a_shorter_pause_does_not_end_a_turn():
    desk = Voice()
    desk.answer()
    desk.speaks(4_000, 1_000)

    resumed = desk.begins(5_000 + TURN_ENDS_MS - 100, told_ms=5_000 + TURN_ENDS_MS - 1)
    desk.to(9_000)

    assert kinds(resumed) == ["TurnResumed"]
    assert desk.state.turn_open
    desk.ends(9_000)
    desk.over()
    assert desk.state.turns == 1
    assert desk.state.taken[0].ended == 9_000_000
    # The pause within is no part of how long it took to say it.
    assert desk.state.taken[0].lasts == (5_000 - TURN_ENDS_MS + 100) * 1_000


def test_the_caller_answers_from_the_true_end_of_the_turn():
    desk = Voice(reaction_ms=2_000)
    desk.answer()
    desk.speaks(4_000, 1_500)
    desk.trusted()

    assert begun(desk.quiet())[0].due == (5_500 + 2_000) * 1_000


def test_the_caller_does_not_answer_before_the_turn_is_known_to_be_over():
    desk = Voice()
    desk.answer()
    desk.speaks(4_000, 1_500)
    first = begun(desk.trusted())[0]

    assert REACTION_MS < TURN_ENDS_MS
    assert first.due == (5_500 + TURN_ENDS_MS) * 1_000


def test_nobody_asks_into_a_long_turn():
    desk = Voice()
    end = desk.tells()

    desk.begins(end + 1_000)

    assert desk.to(end + 60_000) == []
    desk.ends(end + 60_000)
    desk.trusted()
    assert not of(desk.events, e.MoodChanged)[1:]


def test_a_silence_counts_from_the_true_end_of_the_voice():
    desk = Voice()
    end = desk.to_details()
    desk.speaks(end + 700, 600)  # a short word: the caller waits for more
    desk.trusted()

    (asked,) = begun(desk.to(end + 1_300 + 5_000))

    assert asked.line == "reflex:silence"
    assert asked.due == (end + 1_300 + 5_000) * 1_000


def test_the_silence_before_a_turn_that_was_told_late_is_not_lengthened():
    desk = Voice()
    end = desk.tells()

    desk.begins(end + 4_950, told_ms=end + 4_999)
    desk.to(end + 20_000)

    assert "reflex:silence" not in lines(desk.events)


# Speaking together --------------------------------------------------------------------


def story(desk):
    """Let the caller begin to tell; return when they did."""
    desk.answer()
    desk.speaks(4_000, 1_500)
    desk.trusted()
    while not desk.state.speaking:
        desk.to_us(desk.engine.next_due)
    return to_ms(desk.state.speaking.due)


@pytest.mark.parametrize("lasts_ms", [150, 900, 1_990])
def test_a_short_burst_of_voice_does_not_cut_the_caller_off(lasts_ms):
    desk = Voice()
    began = story(desk)

    desk.speaks(began + 500, lasts_ms)
    desk.trusted()
    said = desk.to(began + LINE_MS)

    assert [one.truncated for one in of(said, e.LineEnded)] == [False]
    assert not of(desk.events, e.TurnHeard)[-1].reply


def test_a_reply_begun_before_the_caller_had_quite_finished_is_a_reply():
    desk = Voice()
    desk.to_details()
    desk.speaks(desk.now_ms + 700, 2_000)
    desk.trusted()
    while not desk.state.speaking:
        desk.to_us(desk.engine.next_due)
    ends = to_ms(desk.state.speaking.due) + LINE_MS

    desk.speaks(ends - 300, 1_600)

    assert of(desk.trusted(), e.TurnHeard)[0].reply


def test_signs_of_following_one_after_the_other_do_not_add_up_by_their_pauses():
    desk = Voice()
    began = story(desk)

    for place in range(4):
        desk.speaks(began + 500 + 800 * place, 300)
    said = desk.to(began + LINE_MS)

    assert desk.state.turns == 2
    assert [one.truncated for one in of(said, e.LineEnded)] == [False]


def test_the_caller_breaks_off_for_whoever_speaks_on():
    desk = Voice()
    began = story(desk)

    desk.begins(began + 500)
    said = desk.to(began + LINE_MS)

    (ended,) = of(said, e.LineEnded)
    assert ended.truncated
    # Sooner nobody could know that it is no sign of following.
    assert ended.due == (began + 500 + 2_000 + 300) * 1_000


def test_a_voice_that_was_first_is_not_an_interruption():
    desk = Voice()
    end = desk.to_details()
    desk.to(end + 5_000)
    assert desk.state.speaking.line == "reflex:silence"

    desk.begins(end + 4_980, told_ms=end + 5_060)
    desk.ends(end + 7_500)
    desk.trusted()
    desk.quiet()

    assert of(desk.events, e.TurnBegan)[-1].together
    ended = [one for one in of(desk.events, e.LineEnded) if one.truncated]
    assert [(one.line, one.due) for one in ended] == [
        ("reflex:silence", (end + 5_060) * 1_000)
    ]
    assert "reflex:interrupted" not in lines(desk.events)


def test_a_line_into_which_both_began_is_said_again_without_reproach():
    desk = Voice()
    began = story(desk)

    desk.begins(began + 150, told_ms=began + 230)
    desk.ends(began + 1_700)
    said = [one.line for one in begun(desk.trusted() + desk.quiet())]

    assert said == ["wish_1", "wish_2"]


def test_who_begins_later_has_interrupted():
    desk = Voice()
    began = story(desk)

    desk.begins(began + 300)
    desk.to(began + 3_000)
    desk.ends(began + 3_000)
    said = [one.line for one in begun(desk.trusted() + desk.quiet())]

    assert said[0] == "reflex:interrupted"


# On trust -----------------------------------------------------------------------------


def test_a_turn_on_trust_takes_the_way_the_stage_hopes_for():
    desk = Voice()
    end = desk.tells()
    desk.speaks(end + 700, 3_000)

    heard, entered, planned = desk.trusted()[:3]

    assert (heard.listener, heard.behaviours) == ("on-trust", ())
    assert (entered.stage, entered.cause) == ("details", "on-trust:summarise")
    assert (planned.line, planned.cause) == ("yes", "on-trust:summarise")


def test_what_was_said_on_trust_moves_no_mood():
    desk = Voice()
    desk.to_details()

    assert [one.cause for one in of(desk.events, e.MoodChanged)] == ["start"]


def test_a_late_pick_up_annoys_whatever_was_said():
    desk = Voice()
    desk.answer(12_000)
    desk.speaks(12_500, 1_500)
    desk.trusted()

    causes = [one.cause for one in of(desk.events, e.MoodChanged)]
    assert causes == ["start", "late_pick_up"]


def test_words_that_are_known_count_as_in_a_typed_call():
    desk = Voice()
    end = desk.tells()
    desk.speaks(end + 700, 3_000)

    said = desk.heard("apologise")

    assert of(said, e.MoodChanged)[0].cause == "apologise"
    assert not of(said, e.StageEntered)


def test_hoped_answers_are_each_heard_once_and_then_it_goes_on():
    answers = (
        way(behaviour=("ask_opinion",), say="the_code"),
        way(behaviour=("offer_option",), say="take_it", to="over"),
    )
    stages = (*HOPEFUL[:2], replace(HOPEFUL[2], to=answers), *HOPEFUL[3:])
    desk = Voice(stages)
    end = desk.to_details()
    told = []
    for _ in range(2):
        desk.speaks(end + 700, 2_000)
        told += [one.line for one in begun(desk.trusted() + desk.quiet())]
        end = to_ms(desk.state.last_end)

    assert told == ["the_code", "take_it"]
    assert desk.state.stage == "over"


def test_a_first_short_word_leaves_the_floor_to_the_trainee():
    desk = Voice()
    end = desk.to_details()
    desk.speaks(end + 700, 700)

    assert kinds(desk.trusted()) == ["TurnHeard", "FloorGiven"]
    desk.speaks(end + 3_000, 700)
    assert "LinePlanned" in kinds(desk.trusted())


def test_nothing_can_have_been_told_that_is_still_being_searched_for():
    desk = Voice()
    end = desk.to_details()
    desk.act(acts.LookUp(), end + 300)
    desk.quiet()
    at = desk.now_ms
    desk.speaks(at + 700, 1_500)

    assert kinds(desk.trusted()) == ["TurnHeard", "FloorGiven"]


def test_a_search_that_follows_on_words_nobody_knows_counts_as_announced():
    desk = Voice()
    end = desk.to_details()
    desk.speaks(end + 700, 700)
    desk.trusted()
    desk.act(acts.LookUp(), end + 3_000)
    desk.quiet()

    desk.to(desk.now_ms + 7_000)

    assert "reflex:silence" not in lines(desk.events)


def test_a_hold_after_words_nobody_knows_is_not_resented():
    desk = Voice()
    end = desk.to_details()
    desk.begins(end + 700)
    pressed = desk.act(acts.Hold(), end + 2_700)
    desk.act(trust(desk.state.turns))
    desk.act(acts.Resume(), end + 80_000)

    assert kinds(pressed)[:2] == ["TurnEnded", "HoldBegan"]
    assert pressed[0].onset == (end + 2_700) * 1_000
    assert not [line for line in lines(desk.events) if line.startswith("reflex:hold")]


def test_a_hold_without_any_word_is():
    desk = Voice()
    end = desk.to_details()
    desk.act(acts.Hold(), end + 2_700)
    desk.act(acts.Resume(), end + 9_000)
    desk.quiet()

    # The turn before last may have announced it; here none has.
    assert desk.state.taken[-1].heard
    desk.act(acts.Hold(), desk.now_ms + 500)
    desk.act(acts.Resume(), desk.now_ms + 9_000)
    desk.quiet()
    assert "reflex:hold_without_a_word" in lines(desk.events)


# Keys and devices ---------------------------------------------------------------------


def test_a_key_that_is_let_go_ends_the_turn_at_once():
    desk = Voice()
    desk.answer()
    desk.begins(4_000)

    (ended,) = desk.act(acts.YieldFloor(onset=from_ms(5_500), final=True), 5_510)

    assert (kinds([ended]), ended.onset) == (["TurnEnded"], 5_500_000)


def test_who_is_muted_is_not_heard():
    desk = Voice()
    desk.tells()
    desk.begins(desk.now_ms + 700)

    muted = desk.act(acts.Mute(), desk.now_ms + 1_000)

    assert kinds(muted) == ["TurnEnded", "Muted"]
    assert desk.begins(desk.now_ms + 500) == []


def test_without_a_microphone_a_spoken_call_goes_on_by_typing():
    desk = Voice()
    end = desk.tells()
    desk.begins(end + 500)

    lost = desk.act(acts.TurnMicrophone(works=False), end + 1_000)
    desk.act(trust(2), end + 1_000)
    desk.quiet()
    sent = desk.act(acts.TakeFloor(), desk.now_ms + 3_000)
    (over,) = desk.act(acts.YieldFloor())

    assert kinds(lost) == ["TurnEnded", "MicrophoneTurned"]
    assert [one.voice for one in of(sent, e.TurnBegan)] == [False]
    assert over.at == over.onset == desk.at
    assert desk.act(acts.TurnMicrophone(works=False)) == []
    assert kinds(desk.act(acts.TurnMicrophone(works=True))) == ["MicrophoneTurned"]


def test_a_typed_turn_takes_no_time():
    desk = Desk()
    desk.answer()

    (began,) = desk.act(acts.TakeFloor(), 4_000)
    (ended,) = desk.act(acts.YieldFloor(), 4_000)

    assert not began.voice
    assert kinds([ended]) == ["TurnEnded"]


# Any spoken call ----------------------------------------------------------------------

_PART = st.tuples(
    st.sampled_from(["voice", "voice", "voice", "hold", "mute", "look_up", "wait"]),
    st.integers(0, 6_000),
    st.integers(50, 7_000),
)


@given(st.lists(_PART, max_size=25))
def test_any_spoken_call_ends_and_its_turns_lie_in_order(parts):
    desk = Voice()
    desk.answer()
    for kind, after_ms, lasts_ms in parts:
        at = desk.now_ms + after_ms
        if kind == "voice":
            desk.speaks(at, lasts_ms)
        elif kind == "hold":
            desk.act(acts.Hold(), at)
            _trust_all(desk)
            desk.act(acts.Resume(), at + lasts_ms)
        elif kind == "mute":
            desk.act(acts.Mute(), at)
            desk.act(acts.Unmute(), at + lasts_ms)
        elif kind == "look_up":
            desk.act(acts.LookUp(), at)
        desk.to(max(desk.now_ms, at + lasts_ms) + 1)
        _trust_all(desk)
    while desk.engine.next_due is not None:
        desk.to_us(desk.engine.next_due)
        _trust_all(desk)

    assert desk.state.ended
    assert [one.at for one in desk.events] == sorted(one.at for one in desk.events)
    _turns_lie_in_order(desk.events)


def _trust_all(desk):
    for turn in desk.state.taken:
        if turn.ended is not None and not turn.heard:
            desk.act(trust(turn.no))


def _turns_lie_in_order(events):
    over = Micros(0)
    voice = e.TurnBegan | e.TurnPaused | e.TurnResumed | e.TurnEnded
    for event in events:
        if isinstance(event, voice):
            assert event.onset >= over
            over = event.onset
        elif isinstance(event, e.StageEntered):
            known = ("start", "on-trust:", "turns:", "action:", "time", "mood:")
            assert event.cause.startswith((*known, "gather"))


def test_the_reflexes_of_the_case_are_as_short_as_they_are_taken_for():
    # Otherwise what is said of them above would be about something else.
    assert REFLEX_MS + PAUSE_MS < LINE_MS
