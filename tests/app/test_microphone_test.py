"""Setting up the microphone, with an ear and a loudspeaker of ours."""

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt

from phonecoach.app.microphone_test import CHIRPS, MicrophoneTest, caller_line
from phonecoach.app.screens.microphone_screen import Probe
from phonecoach.app.timing_errors import keep_timing_error, load_timing_error
from phonecoach.call.record import TimingError
from phonecoach.units import Language, Micros
from phonecoach.voice.recording import GrowingRecording
from phonecoach.voice.samples import RATE
from tests.app.fakes.ear import FakeEar
from tests.app.office import Office

LATER = round(0.038 * RATE)
ROOM = 4 * RATE


class Microphones(QObject):
    def standard(self):
        return "mic"

    def devices(self):
        return ()


class LoopEar(FakeEar):
    """Hears all that is spoken on the line, a while later and softer."""

    def __init__(self, hand, gain):
        super().__init__()
        self.inputs = Microphones()
        self.hand, self.gain = hand, gain
        self.began, self.spoken = 0, []

    def start(self, path, device=""):
        self.began, self.spoken = self.hand(), []
        super().start(path, device)

    def speak_on_line(self, sound):
        self.spoken.append((self.hand(), np.frombuffer(sound, "<i2")))

    def stop(self):
        path = self.started[-1][0] if self.is_running else None
        if path is not None:
            self.synced.emit(0, self.began)
            self.write(path)
        super().stop()

    def write(self, path):
        length = (self.hand() - self.began) // 62_500
        heard = np.random.default_rng(1).normal(0, 20, length + ROOM)
        for at_ns, pcm in self.spoken:
            at = (at_ns - self.began) // 62_500 + LATER
            heard[at : at + len(pcm)] += pcm * self.gain
        recording = GrowingRecording(path)
        recording.write(0, np.clip(heard, -32_768, 32_767).astype(np.int16))
        recording.close()


@pytest.fixture
def office(qtbot, tmp_path, translation):
    made = Office(qtbot, tmp_path / "record", translation)
    made.new_person()
    return made


@pytest.fixture
def set_up(office, monkeypatch):
    """Return a function that opens the page, with a loop of some loudness."""
    made = []

    def open_page(gain):
        ear = LoopEar(office.hand, gain)
        training = office.desk._training
        board = office.desk.comfort.sound
        monkeypatch.setattr(board, "speak", ear.speak_on_line)
        monkeypatch.setattr(type(board), "can_be_heard", True)
        one = MicrophoneTest(training._sitting, lambda: ear)
        one.laid.connect(office.window.lay)
        one.closed.connect(training._back)
        one.begin()
        made.append(one)
        return one, office.screen, ear

    yield open_page
    for one in made:
        one.close()


def run(office, test, steps):
    """Let the measurement take its course: each step when its time has come."""
    for _ in range(steps + 1):
        office.hand.move(1_500)
        test.go_on()


def test_the_timing_of_this_pc_is_measured_and_remembered(qtbot, office, set_up):
    test, screen, ear = set_up(gain=0.1)

    qtbot.mouseClick(screen.buttons[Probe.TIMING], Qt.MouseButton.LeftButton)
    assert not screen.buttons[Probe.LEAK].isEnabled()
    run(office, test, CHIRPS)
    qtbot.waitUntil(screen.buttons[Probe.LEAK].isEnabled, timeout=10_000)

    assert "This PC: +38 ms ± 0 ms" in screen.results[Probe.TIMING].text()
    known = test._known()
    assert known.mean == pytest.approx(38_000, abs=200)
    assert ear.started[-1][0] is None  # it goes on listening for the level alone
    assert not test.path.exists()


@pytest.mark.parametrize(("ahead_ms", "words"), [(30.0, "+8 ms ±"), (40.0, "−2 ms ±")])
def test_what_callers_are_played_ahead_counts_only_once(
    office, set_up, monkeypatch, ahead_ms, words
):
    test, screen, _ = set_up(gain=0.1)
    board = type(office.desk.comfort.sound)
    monkeypatch.setattr(board, "latency_ms", ahead_ms)

    test.measure(Probe.TIMING)
    run(office, test, CHIRPS)
    office.qtbot.waitUntil(screen.buttons[Probe.LEAK].isEnabled, timeout=10_000)

    assert f"This PC: {words} 0 ms" in screen.results[Probe.TIMING].text()


def test_without_a_loop_it_says_what_to_do(qtbot, office, set_up):
    test, screen, _ = set_up(gain=0.0)

    test.measure(Probe.TIMING)
    run(office, test, CHIRPS)
    qtbot.waitUntil(screen.buttons[Probe.LEAK].isEnabled, timeout=10_000)

    assert "Hold the earpiece" in screen.results[Probe.TIMING].text()
    assert test._known() is None


@pytest.mark.parametrize(
    ("gain", "words"), [(0.1, "Use a headset"), (0.003, "hardly hears the caller")]
)
def test_a_caller_in_the_microphone_is_told_of(qtbot, office, set_up, gain, words):
    test, screen, _ = set_up(gain)

    test.measure(Probe.LEAK)
    office.hand.move(1_500)
    test.go_on()
    office.hand.move(4_500)
    test.go_on()
    qtbot.waitUntil(screen.buttons[Probe.LEAK].isEnabled, timeout=10_000)

    assert words in screen.results[Probe.LEAK].text()


def test_who_leaves_in_the_middle_leaves_nothing_behind(qtbot, office, set_up):
    test, screen, ear = set_up(gain=0.1)
    test.measure(Probe.TIMING)
    run(office, test, 3)

    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not test.path.exists())

    assert not ear.is_running
    assert office.screen is not screen


def test_where_nothing_is_played_nothing_is_measured(set_up, office, monkeypatch):
    test, screen, ear = set_up(gain=0.1)
    monkeypatch.setattr(type(office.desk.comfort.sound), "can_be_heard", False)

    test.measure(Probe.LEAK)

    assert "nothing to measure" in screen.problem.text()
    assert [path for path, _ in ear.started] == [None]


def test_a_microphone_that_delivers_nothing_is_not_called_well(
    qtbot, office, set_up, monkeypatch
):
    test, screen, ear = set_up(gain=0.1)
    monkeypatch.setattr(ear, "write", lambda path: GrowingRecording(path).close())

    test.measure(Probe.LEAK)
    for _ in range(2):
        office.hand.move(1_500)
        test.go_on()
    qtbot.waitUntil(screen.buttons[Probe.LEAK].isEnabled, timeout=10_000)

    assert screen.results[Probe.LEAK].isHidden()


def test_what_is_wrong_is_told_on_the_page(set_up):
    _, screen, ear = set_up(gain=0.1)

    ear.troubled.emit("This PC has no microphone.")
    ear.level.emit(-20.0, False)

    assert "no microphone" in screen.problem.text()
    assert screen.meter.accessibleDescription() == "−20 dB"


def test_each_pair_of_devices_has_a_timing_of_its_own(office):
    reader, writer = office.desk._reader, office.store.writer
    error = TimingError(mean=Micros(38_000), spread=Micros(9_000))

    keep_timing_error(reader, writer, ("mic", "speaker"), error)
    writer.flush()

    assert load_timing_error(reader, "mic", "speaker") == error
    assert load_timing_error(reader, "mic", "other") is None


@pytest.mark.parametrize("language", Language)
def test_some_caller_can_be_heard_in_each_language(language):
    line = caller_line(language)

    assert 2 * RATE <= len(line) <= 4 * RATE
    assert np.abs(line).max() > 0.1
