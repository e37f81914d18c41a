"""A spoken call on the screen, with an ear that hears what the test says."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from phonecoach.app.look import Scheme
from phonecoach.app.screens.call_screen import CallScreen, CallSetting
from phonecoach.app.screens.call_voice import CallVoice
from phonecoach.app.voicing import Voicing
from phonecoach.app.widgets.keys_panel import keys_of
from phonecoach.call import acts, events
from phonecoach.units import Language, Mode
from tests.app.fakes.ear import FakeEar
from tests.call.cases import make_script

Key = Qt.Key
MS = 1_000_000


class Stage:
    """A spoken call in a shown window; instants are of the test's own clock."""

    def __init__(self, qtbot, line, **how):
        self.line, self.ear = line, FakeEar()
        setting = CallSetting(
            language=Language.EN,
            mode=Mode.SPOKEN,
            cadence_ms=(400, 200, 400, 2_000),
            scheme=Scheme.LIGHT,
        )
        case = line.engine.script.case
        self.screen = CallScreen(line.driver, line.clock, case, setting)
        self.voicing = Voicing(self.ear, line.driver, line.clock, **how)
        CallVoice(self.screen, line.driver, self.voicing)
        self.screen.resize(1280, 800)
        qtbot.addWidget(self.screen)
        with qtbot.waitActive(self.screen):
            self.screen.show()
            self.screen.activateWindow()
        self.screen.ring()
        line.driver.start()
        self.voicing.start(None, "")
        line.pass_time(3_000)
        line.driver.take(acts.Answer())
        self.screen.finish()

    @property
    def reply(self):
        return self.screen.reply

    def begin(self):
        self.ear.voice_began.emit(self.line.hand())

    def end(self):
        self.ear.voice_ended.emit(self.line.hand())
        while self.line.driver.state.turn_open:
            self.line.pass_time(50)

    def rows(self):
        self.screen.conversation.reveal()
        return [
            it.text()
            for it in self.screen.conversation.findChildren(object)
            if hasattr(it, "text") and it.text()
        ]


@pytest.fixture
def make_stage(qtbot, dressed, make_line):
    def make(**how):
        line = make_line(make_script(mode=Mode.SPOKEN), hello=("summarise",))
        return Stage(qtbot, line, **how)

    return make


@pytest.fixture
def stage(make_stage):
    return make_stage()


def test_there_is_a_voice_to_see_and_no_field(stage):
    assert stage.reply.strip.isVisible()
    assert not stage.reply.field.isVisible()
    assert not stage.reply.send_button.isVisible()
    assert not stage.reply.back_channel_button.isVisible()
    assert stage.reply.strip.hasFocus()
    assert "Spoken" in [chip.text for chip in stage.screen.bar().chips]


def test_it_says_who_speaks(stage):
    assert stage.reply.state.text() == "Your turn."
    assert stage.reply.detail.text() == "Just speak."

    stage.begin()
    assert stage.reply.state.text() == "You’re speaking."

    stage.line.pass_time(1_500)
    stage.end()
    stage.line.pass_time(600)
    assert stage.reply.state.text() == "The caller is speaking."
    assert "cuts nobody off" in stage.reply.detail.text()


def test_a_turn_leaves_a_line_with_its_length(stage):
    stage.begin()
    stage.line.pass_time(4_000)
    stage.end()

    assert any("You spoke for 0:04" in text for text in stage.rows())


def test_a_word_or_two_leaves_none(stage):
    stage.begin()
    stage.line.pass_time(600)
    stage.end()

    assert not any("You spoke" in text for text in stage.rows())


def test_what_a_recogniser_writes_down_stands_in_the_conversation(stage):
    stage.line.driver.written_down(1, "Good morning")

    assert "Good morning" in stage.rows()


def test_the_level_moves_strip_and_grille_while_one_speaks(stage):
    stage.ear.level.emit(-20.0, False)
    assert stage.reply.strip.level > 0.5
    assert stage.screen.own_voice() == 0.0

    stage.begin()

    assert stage.screen.own_voice() == stage.reply.strip.level
    picture = stage.reply.strip.grab().toImage()
    assert not picture.isNull()


def test_silence_is_told_in_seconds_and_not_while_one_speaks(stage):
    stage.line.pass_time(4_000)
    stage.screen.show_time()
    assert "quiet for 4 s" in stage.reply.state.text()

    stage.begin()
    stage.line.pass_time(9_000)
    stage.screen.show_time()

    assert stage.reply.state.text() == "You’re speaking."


def test_muted_it_says_how_to_be_heard_again(stage):
    stage.line.driver.take(acts.Mute())

    assert stage.reply.state.text() == "You’re muted."
    assert stage.ear.opened == [False]
    assert stage.reply.strip.level == 0.0


def test_advice_stands_below_the_voice_until_it_is_taken_back(stage):
    stage.ear.advised.emit("Too loud.")
    assert stage.reply.advice.isVisible()
    assert stage.reply.advice.text() == "Too loud."

    stage.ear.advised.emit("")
    assert not stage.reply.advice.isVisible()


def test_without_a_microphone_one_types_until_it_comes_back(qtbot, stage):
    stage.ear.hear(False)
    stage.ear.troubled.emit("The microphone is gone.")
    QCoreApplication.sendPostedEvents()

    assert stage.screen.problem.text() == "The microphone is gone."
    assert stage.reply.field.hasFocus()
    assert not stage.reply.strip.isVisible()
    assert stage.reply.back_channel_button.isVisible()

    QTest.keyClicks(stage.reply.field, "hello")
    with qtbot.waitSignal(stage.line.hearing.heard):
        QTest.keyClick(stage.reply.field, Key.Key_Return)
    assert stage.line.pen.words_kept == [(1, "hello")]

    stage.ear.hear(True)
    stage.ear.troubled.emit("")
    assert stage.reply.strip.isVisible()
    assert not stage.reply.field.isVisible()
    assert not stage.reply.send_button.isVisible()
    assert not stage.screen.problem.isVisible()


# Push to talk -------------------------------------------------------------------------


@pytest.fixture
def by_key(make_stage):
    return make_stage(push_to_talk=True)


def test_the_key_is_told_beside_the_turn_and_among_the_keys(by_key):
    assert by_key.reply.key.isVisible()
    assert "Hold the key down" in by_key.reply.detail.text()
    assert ("Your voice", "F4") in keys_of(by_key.screen)


def test_a_voice_is_heard_while_the_key_is_down_wherever_the_keyboard_is(by_key):
    by_key.screen.notes.memo.setFocus()
    window = by_key.screen.window().windowHandle()

    QTest.keyPress(window, Key.Key_F4)
    by_key.begin()
    assert by_key.reply.state.text() == "You’re speaking."
    by_key.line.pass_time(1_000)
    QTest.keyRelease(window, Key.Key_F4)

    [ended] = by_key.line.of(events.TurnEnded)
    assert ended.at == by_key.line.driver.now()


def test_space_talks_where_the_keyboard_is_on_the_voice(by_key):
    strip = by_key.reply.strip
    strip.setFocus()

    QTest.keyPress(strip, Key.Key_Space)
    by_key.begin()
    QTest.keyRelease(strip, Key.Key_Space)

    assert by_key.line.kinds().count("TurnBegan") == 1
    assert "TurnEnded" in by_key.line.kinds()


def test_a_key_is_let_go_when_the_keyboard_goes_elsewhere(by_key):
    strip = by_key.reply.strip
    strip.setFocus()
    QTest.keyPress(strip, Key.Key_Space)
    assert by_key.voicing.pressed

    by_key.screen.telephone.hold_key.setFocus()

    assert not by_key.voicing.pressed


def test_without_the_key_a_voice_is_only_seen(by_key):
    by_key.ear.level.emit(-20.0, False)
    by_key.begin()

    assert by_key.reply.state.text() == "Your turn."
    assert by_key.reply.strip.level > 0
