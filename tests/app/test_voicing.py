"""A voice in a call: from an ear without a microphone to the events of the record."""

import pytest

from phonecoach.app.call_driver import WRITTEN_WITHIN_MS
from phonecoach.app.voicing import Hears, Voicing
from phonecoach.call import acts, events
from phonecoach.call.annotations import Source
from phonecoach.call.patience import patience_of
from phonecoach.call.script import Script
from phonecoach.checklist import profile_for
from phonecoach.scenario import Outcome
from phonecoach.units import Language, Mode
from tests.app.fakes.ear import FakeEar
from tests.app.kit import at
from tests.call.cases import make_script
from tests.plans.judged import case

MS = 1_000_000
TOLD_LATER = 250


class Speaker:
    """Somebody who speaks into the fake ear of a call."""

    def __init__(self, line, **how):
        self.line, self.ear = line, FakeEar()
        self.voicing = Voicing(self.ear, line.driver, line.clock, **how)

    def ring(self):
        self.line.driver.start()
        self.voicing.start(None, "")
        self.line.pass_time(3_000)
        return self

    def answer(self):
        self.ring()
        self.line.driver.take(acts.Answer())
        return self

    def begin(self, told_ms=90):
        """Begin to speak; the ear tells of it a little later."""
        began = self.line.hand()
        self.line.pass_time(told_ms)
        self.ear.voice_began.emit(began)
        return began

    def end(self, told_ms=TOLD_LATER):
        ended = self.line.hand()
        self.line.pass_time(told_ms)
        self.ear.voice_ended.emit(ended)
        return ended

    def speak(self, ms):
        self.begin()
        self.line.pass_time(ms - 90)
        self.end()

    def fall_silent(self):
        while self.line.driver.state.turn_open:
            self.line.pass_time(50)


@pytest.fixture
def make_speaker(make_line):
    def make(script=None, **how):
        script = script or make_script(mode=Mode.SPOKEN)
        return Speaker(make_line(script, hello=("summarise",)), **how)

    return make


def test_the_fake_ear_is_what_a_voice_needs():
    ear: Hears = FakeEar()

    assert not ear.is_running


def test_a_turn_has_the_onset_and_the_end_of_the_voice(make_speaker):
    speaker = make_speaker().answer()
    line = speaker.line
    began_at = line.clock.at(speaker.begin())
    line.pass_time(1_500)
    ended_at = line.clock.at(speaker.end())

    speaker.fall_silent()

    [began] = line.of(events.TurnBegan)
    [ended] = line.of(events.TurnEnded)
    assert (began.onset, began.at) == (began_at, began_at + at(90))
    assert ended.onset == ended_at
    assert line.of(events.TurnHeard)[0].listener == events.ON_TRUST


def test_a_turn_ends_by_the_drivers_own_timer(make_speaker):
    speaker = make_speaker().answer()
    speaker.speak(1_500)

    wait = speaker.line.driver._due.interval()

    assert wait == 700 - TOLD_LATER


@pytest.mark.parametrize(
    ("press", "release"),
    [(acts.Hold(), acts.Resume()), (acts.Mute(), acts.Unmute())],
    ids=["hold", "mute"],
)
def test_on_hold_and_muted_the_microphone_is_closed(make_speaker, press, release):
    speaker = make_speaker().answer()
    driver = speaker.line.driver

    driver.take(press)
    speaker.speak(1_000)
    driver.take(release)

    assert speaker.ear.opened == [False, True]
    assert not speaker.line.of(events.TurnBegan)


def test_who_speaks_while_picking_up_is_heard_from_then_on(make_speaker):
    speaker = make_speaker().ring()
    speaker.begin()

    speaker.line.driver.take(acts.Answer())

    [began] = speaker.line.of(events.TurnBegan)
    assert began.onset == speaker.line.of(events.Answered)[0].at


def test_comparisons_of_the_clocks_are_part_of_the_record(make_speaker):
    speaker = make_speaker().answer()
    moment = speaker.line.hand()

    speaker.ear.synced.emit(80_000, moment)

    [synced] = speaker.line.of(events.Synced)
    assert (synced.frame, synced.onset) == (80_000, at(3_000))


def test_the_call_is_typed_while_the_microphone_delivers_nothing(qtbot, make_speaker):
    speaker = make_speaker().answer()
    driver = speaker.line.driver

    with qtbot.waitSignal(speaker.voicing.changed):
        speaker.ear.hear(False)
    speaker.line.say("hello")
    speaker.line.let_finish()
    speaker.ear.hear(True)
    speaker.speak(1_000)

    turned = [one.works for one in speaker.line.of(events.MicrophoneTurned)]
    assert turned == [False, True]
    assert [one.voice for one in speaker.line.of(events.TurnBegan)] == [False, True]
    assert speaker.line.pen.words_kept == [(1, "hello")]
    assert not driver.state.typing


def test_a_microphone_that_never_comes_makes_the_call_a_typed_one(qtbot, make_speaker):
    speaker = make_speaker()
    speaker.ear.start = lambda *_: None
    speaker.ring()

    with qtbot.waitSignal(speaker.voicing.troubled) as told:
        speaker.ear.troubled.emit("This PC has no microphone.")

    assert told.args == ["This PC has no microphone."]
    assert speaker.line.driver.state.typing


def test_the_end_of_the_call_frees_the_ear(make_speaker):
    speaker = make_speaker().answer()

    speaker.line.driver.take(acts.HangUp())

    assert not speaker.ear.is_running
    assert speaker.line.kinds()[-1] == "CallEnded"


def test_breaking_off_is_no_trouble_of_the_microphone(make_speaker):
    speaker = make_speaker().answer()

    speaker.voicing.stop()
    speaker.line.driver.break_off("closed")

    assert speaker.line.kinds()[-1] == "BrokenOff"


# Push to talk -------------------------------------------------------------------------


def test_without_the_key_nobody_hears_a_voice(make_speaker):
    speaker = make_speaker(push_to_talk=True).answer()

    speaker.speak(1_000)

    assert not speaker.line.of(events.TurnBegan)


def test_the_key_lets_a_voice_be_heard_and_its_release_ends_the_turn(make_speaker):
    speaker = make_speaker(push_to_talk=True).answer()
    line, hand = speaker.line, speaker.line.hand
    speaker.voicing.press(hand())
    line.pass_time(300)
    began = line.clock.at(speaker.begin())
    line.pass_time(1_000)
    speaker.voicing.release(hand())

    assert speaker.line.of(events.TurnBegan)[0].onset == began
    [ended] = line.of(events.TurnEnded)
    assert ended.at == ended.onset == line.driver.now()


def test_a_voice_that_was_there_before_the_key_counts_from_the_key(make_speaker):
    speaker = make_speaker(push_to_talk=True).answer()
    speaker.begin()
    speaker.line.pass_time(500)
    pressed = speaker.line.driver.now()

    speaker.voicing.press(speaker.line.hand())
    speaker.voicing.press(speaker.line.hand())

    [began] = speaker.line.of(events.TurnBegan)
    assert began.onset == pressed


# A recogniser -------------------------------------------------------------------------


class Scribe:
    """Notes what it shall write down."""

    def __init__(self):
        self.asked = []

    def write_down(self, turn, began, ended):
        self.asked.append((turn, began, ended))


@pytest.fixture
def written(make_speaker):
    speaker = make_speaker().answer()
    speaker.line.driver.scribe = Scribe()
    speaker.speak(1_500)
    speaker.fall_silent()
    return speaker


def test_the_words_of_a_spoken_turn_are_heard_as_typed_ones_are(qtbot, written):
    driver, line = written.line.driver, written.line
    [(turn, began, ended)] = driver.scribe.asked

    with (
        qtbot.waitSignal(line.hearing.heard),
        qtbot.waitSignal(driver.understood) as told,
    ):
        driver.written_down(turn, "hello")

    assert told.args == [1, "hello"]
    assert ended - began == at(1_500)
    assert line.pen.words_kept == [(1, "hello")]
    assert line.pen.sources == [Source.RECOGNISER]
    [heard] = line.of(events.TurnHeard)
    assert [one.name for one in heard.behaviours] == ["summarise"]


def test_the_caller_waits_for_the_words(written):
    written.line.pass_time(2_000)

    assert not written.line.of(events.TurnHeard)


def test_what_could_not_be_made_out_is_taken_on_trust(written):
    written.line.driver.written_down(1, "")

    assert written.line.of(events.TurnHeard)[0].listener == events.ON_TRUST
    assert not written.line.pen.words_kept


def test_words_that_take_too_long_are_kept_and_the_call_goes_on(qtbot, written):
    driver = written.line.driver

    with qtbot.waitSignal(driver.troubled, timeout=2 * WRITTEN_WITHIN_MS) as told:
        pass
    driver.written_down(1, "hello")

    assert "3 s" in told.args[0]
    [heard] = written.line.of(events.TurnHeard)
    assert heard.listener == events.ON_TRUST
    assert written.line.pen.words_kept == [(1, "hello")]


# A whole call -------------------------------------------------------------------------


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", ["repair-enquiry", "broken-delivery"])
def test_a_whole_call_is_spoken_to_its_end(make_speaker, name, language):
    script = Script(
        case=case(name),
        language=language,
        patience=patience_of(profile_for(language)),
        mode=Mode.SPOKEN,
        seed=1,
    )
    speaker = make_speaker(script).answer()
    line = speaker.line
    steps = 0
    while not line.driver.state.ended and steps < 60:
        steps += 1
        line.let_finish()
        if line.driver.state.ended or (line.driver.state.goodbye and _parted(line)):
            break
        line.pass_time(600)
        speaker.speak(3_000)
        speaker.fall_silent()
    line.driver.take(acts.HangUp())

    [ended] = line.of(events.CallEnded)
    assert ended.outcome in {Outcome.RESOLVED, Outcome.CALLBACK, Outcome.SATISFIED}
    assert not speaker.ear.is_running
    heard = line.of(events.TurnHeard)
    assert len(heard) == len(line.of(events.TurnEnded)) > 5


def _parted(line):
    return line.driver.script.stage(line.driver.state.stage).end is not None
