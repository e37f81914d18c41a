"""What is heard of a call follows its events, and never steers them."""

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal

from phonecoach.app.sound.board import SoundBoard
from phonecoach.app.sound.clips import Said
from phonecoach.app.sound.line import LineSound
from phonecoach.app.sound.mixer import Track
from phonecoach.app.sound.waves import RATE_HZ
from phonecoach.call import acts, events
from phonecoach.units import to_ms
from tests.app.sound.ears import loudest, samples_of
from tests.app.sound.speakers import DESK, SilentOutputs
from tests.call.cases import LINE_MS

HELLO = "hello"


class Table(QObject):
    """Clips that are there when a test says so."""

    ready = Signal(object)

    def __init__(self):
        super().__init__()
        self.known = {}
        self.ordered = []
        self.expected = []
        self.closed = False
        self.takes_long = False

    def order(self, said):
        self.ordered.append(said)

    def expect(self, likely):
        self.expected += likely

    def sound(self, said):
        return self.known.get(said)

    def pace(self, said):
        return f"pace of {said.line}" if said in self.known else None

    def close(self):
        self.closed = True

    def make(self, said):
        """Have a clip made in which the level tells the time since its first sample."""
        count = LINE_MS * RATE_HZ // 1_000
        rising = np.arange(count) // (RATE_HZ // 1_000) + 100
        self.known[said] = rising.astype("<i2").tobytes()
        self.ready.emit(said)


class Telephone:
    """A call, what is heard of it, and a clock for both."""

    def __init__(self, line, outputs):
        self.line, self.outputs = line, outputs
        self.board = SoundBoard(outputs, now_ns=line.hand)
        self.clips = Table()
        self.sound = LineSound(self.board, self.clips, line.driver)
        line.driver.start()

    def answer(self):
        self.line.pass_time(1_000)
        self.line.driver.take(acts.Answer())
        self.line.say(HELLO)

    def plan(self):
        """Let time pass until a line is planned, and return what it will say."""
        while not self.line.driver.state.planned:
            self.line.pass_time(50)
        return said(self.line.driver.state.planned[0])

    def begin(self, *, recorded=True):
        """Let time pass until somebody speaks, and return what is said."""
        planned = self.plan()
        if recorded:
            self.clips.make(planned)
        while not self.line.driver.state.speaking:
            self.pass_time(10)
        return planned

    def pass_time(self, ms):
        """Let time pass for the call and its device, and return what is heard."""
        heard = self.hear(ms)
        self.line.pass_time(ms)
        return heard

    def hear(self, ms):
        return samples_of(self.outputs.playing.hear(ms)) if self.outputs.playing else ()


def said(planned):
    return Said(planned.line, planned.wording, planned.text, to_ms(planned.duration))


@pytest.fixture
def telephone(monkeypatch, make_line):
    monkeypatch.setattr(
        "phonecoach.app.sound.signals.line_noise", lambda breath: bytes(3_200)
    )
    made = Telephone(make_line(**{HELLO: ("greet",)}), SilentOutputs(DESK))
    yield made
    made.board.close()


def test_what_may_be_said_in_a_stage_is_expected_when_it_is_entered(telephone):
    telephone.answer()
    telephone.plan()

    lines = [one.line for one in telephone.clips.expected]
    assert lines[:4] == ["wish_1", "wish_1", "wish_2", "wish_2"]
    assert {"size_it_is", "yes"} <= set(lines)


def test_what_is_planned_is_ordered_before_it_is_said(telephone):
    telephone.answer()
    planned = telephone.plan()

    assert telephone.line.driver.state.speaking is None
    assert planned in telephone.clips.ordered


def test_a_line_is_heard_from_its_first_sample_when_it_begins(telephone):
    telephone.answer()
    telephone.begin()

    assert telephone.hear(30)[0] == 100


def test_a_planned_line_is_given_to_the_device_ahead_by_what_that_keeps(telephone):
    telephone.answer()
    planned = telephone.plan()
    telephone.clips.make(planned)
    due = telephone.line.driver.state.planned[0].due
    telephone.pass_time((due - telephone.line.driver.now()) / 1_000 - 41)
    telephone.sound.look_ahead()
    assert loudest(telephone.hear(10)) == 0

    telephone.line.hand.move(1)
    telephone.sound.look_ahead()
    telephone.sound.look_ahead()
    assert telephone.hear(40)[0] == 100
    telephone.line.pass_time(40)

    assert telephone.line.driver.state.speaking
    assert telephone.hear(10)[0] == pytest.approx(140, abs=1)


def test_the_timer_looks_ahead_by_itself(qtbot, telephone):
    telephone.answer()
    planned = telephone.plan()
    telephone.clips.make(planned)
    lead = telephone.sound._lead

    wait_ms = telephone.line.driver.state.planned[0].due - telephone.line.driver.now()
    assert lead.isActive()
    assert lead.interval() <= wait_ms / 1_000 - 40 + 50
    with qtbot.waitSignal(lead.timeout):
        lead.start(0)
    assert telephone.sound._ahead is None


def test_a_line_that_is_dropped_on_its_way_fades(telephone):
    telephone.answer()
    telephone.clips.make(telephone.plan())
    due = telephone.line.driver.state.planned[0].due
    telephone.pass_time((due - telephone.line.driver.now()) / 1_000 - 20)
    telephone.sound.look_ahead()
    telephone.hear(10)

    telephone.line.driver.take(acts.Hold())

    assert telephone.line.of(events.LineDropped)
    assert loudest(telephone.hear(20)) > 0
    assert loudest(telephone.hear(20)) == 0


def test_the_line_is_open_from_the_answer_to_the_end(telephone):
    assert telephone.outputs.playing is None
    telephone.answer()
    assert telephone.outputs.playing is not None

    telephone.line.driver.take(acts.HangUp())

    assert telephone.outputs.playing is None


def test_a_line_that_is_broken_off_fades_and_does_not_come_back(telephone):
    telephone.answer()
    telephone.begin()
    telephone.pass_time(500)

    telephone.line.driver.take(acts.Hold())
    fading = telephone.hear(20)

    assert telephone.line.of(events.LineEnded)[-1].truncated
    assert fading[0] > 400
    assert fading[-1] < 20
    assert not telephone.board._mixer.sounds(Track.VOICE)


def test_a_clip_that_outlasts_its_line_is_heard_to_its_end(telephone):
    telephone.answer()
    telephone.begin()
    telephone.pass_time(LINE_MS - 100)
    telephone.line.pass_time(100)

    assert telephone.line.of(events.LineEnded)
    assert not telephone.line.of(events.LineEnded)[-1].truncated
    assert loudest(telephone.hear(20)) > 1_000


def test_the_end_of_a_line_is_the_declared_one_whatever_is_heard(telephone):
    telephone.answer()
    telephone.begin(recorded=False)

    telephone.line.let_finish()

    begun, ended = (
        telephone.line.of(events.LineBegan),
        telephone.line.of(events.LineEnded),
    )
    assert ended[0].due - begun[0].due == begun[0].duration


def test_a_clip_that_is_ready_late_is_heard_from_the_right_place(telephone):
    telephone.answer()
    planned = telephone.begin(recorded=False)
    began = telephone.line.driver.state.speaking.due
    telephone.pass_time(700)

    telephone.clips.make(planned)
    heard = telephone.hear(40)

    late_ms = (telephone.line.driver.now() - began) // 1_000
    assert heard[-1] == pytest.approx(100 + late_ms + 40, abs=2)


def test_a_clip_that_is_ready_after_its_line_is_not_heard(telephone):
    telephone.answer()
    planned = telephone.begin(recorded=False)
    telephone.pass_time(LINE_MS + 10)

    telephone.clips.make(planned)

    assert loudest(telephone.hear(20)) == 0


def test_another_clip_that_is_ready_is_not_taken_for_the_one_waited_for(telephone):
    telephone.answer()
    telephone.begin(recorded=False)

    telephone.clips.make(Said("pity", "a", "pity a"))

    assert loudest(telephone.hear(20)) == 0


def test_a_call_that_was_broken_off_goes_on_in_mid_word(telephone):
    telephone.answer()
    telephone.begin()
    telephone.pass_time(1_000)
    driver = telephone.line.driver
    telephone.line.hand.move(60_000)

    driver.step()
    telephone.hear(20)
    heard = telephone.hear(20)

    assert telephone.line.of(events.PickedUp)
    into_ms = (driver.now() - driver.state.speaking.due) // 1_000
    assert heard[-1] == pytest.approx(100 + into_ms + 40, abs=3)


def test_on_hold_music_is_heard_after_a_break_too(telephone, monkeypatch):
    asked = []
    monkeypatch.setattr(telephone.board, "hold_music", asked.append)
    telephone.answer()
    telephone.line.driver.take(acts.Hold())
    telephone.line.hand.move(60_000)
    telephone.line.driver.step()
    telephone.line.driver.take(acts.Resume())

    assert asked == [True, True, False]


def test_a_dead_line_is_heard_when_the_other_side_hangs_up(telephone, monkeypatch):
    heard = []
    monkeypatch.setattr(telephone.board, "busy", lambda: heard.append("busy"))
    telephone.line.pass_time(60_000)

    assert telephone.line.driver.state.ended
    assert heard == ["busy"]


def test_who_wants_no_voice_hears_none_and_no_noise(telephone):
    telephone.board.set_line_wanted(False)
    telephone.answer()
    telephone.begin()

    assert telephone.outputs.playing is None


def test_captions_can_ask_when_a_line_says_what(telephone):
    telephone.answer()
    planned = telephone.begin()

    speaking = telephone.line.driver.state.speaking
    assert telephone.sound.pace(speaking) == f"pace of {planned.line}"


def test_after_the_call_nothing_is_heard_or_kept(telephone):
    telephone.answer()
    telephone.begin()

    telephone.sound.close()
    telephone.line.let_finish()

    assert telephone.clips.closed
    assert telephone.outputs.playing is None
