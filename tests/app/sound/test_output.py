"""Playing on a device, with Qt's sink replaced by one that can be seen."""

import threading

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QObject, QThread, Signal
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QMediaDevices, QtAudio

from phonecoach.app.sound import output
from phonecoach.app.sound.mixer import Mixer, Track
from phonecoach.app.sound.output import Outputs


class Sink(QObject):
    """What plays; it reads what it is asked to when a test says so."""

    stateChanged = Signal(QtAudio.State)  # noqa: N815 (Qt's name)
    made = None

    def __init__(self, _device, layout, parent):
        super().__init__(parent)
        Sink.made = self
        self.layout = layout
        self.fault = QtAudio.Error.NoError
        self.source = None
        self.read_on = None
        self.size = self.starts = 0

    def setBufferSize(self, size):  # noqa: N802 (Qt's name)
        self.size = size

    def bufferSize(self):  # noqa: N802 (Qt's name)
        return self.size

    def start(self, source):
        self.source = source
        self.starts += 1
        self.read_on = threading.get_ident()

    def reset(self):
        self.source = None

    def state(self):
        stopped, active = QtAudio.State.StoppedState, QtAudio.State.ActiveState
        return stopped if self.source is None else active

    def error(self):
        return self.fault

    def hear(self, frames):
        """Return what is given to the device, sample by sample."""
        kind = {"Int16": "<i2", "Float": "<f4"}[
            self.layout.sampleFormat().name.removesuffix("Format")
        ]
        size = frames * self.layout.bytesPerFrame()
        return np.frombuffer(self.source.readData(size), kind)

    def break_down(self):
        self.fault = QtAudio.Error.FatalError
        self.stateChanged.emit(QtAudio.State.StoppedState)


class Card:
    """A sound card that takes some layouts and likes one."""

    def __init__(self, likes=None, *, takes_ours=True):
        self.likes, self.takes_ours = likes or QAudioFormat(), takes_ours

    def id(self):
        return QByteArray(b"card")

    def description(self):
        return "Card"

    def isFormatSupported(self, layout):  # noqa: N802 (Qt's name)
        return self.takes_ours

    def preferredFormat(self):  # noqa: N802 (Qt's name)
        return self.likes


def stereo(rate_hz=48_000, kind=QAudioFormat.SampleFormat.Float):
    made = QAudioFormat()
    made.setSampleRate(rate_hz)
    made.setChannelCount(2)
    made.setSampleFormat(kind)
    return made


def constant(level):
    """Return a mixer in which one level is heard all the time."""
    mixer = Mixer()
    mixer.play(Track.SIGNAL, np.full(16_000, level, "<i2").tobytes(), again=True)
    return mixer


@pytest.fixture
def outputs(qapp, monkeypatch):
    monkeypatch.setattr(output, "QAudioSink", Sink)
    Sink.made = None
    one = Outputs()
    one.card = Card()
    monkeypatch.setattr(QMediaDevices, "audioOutputs", lambda: [one.card])
    yield one
    one.close()


def begin(qtbot, outputs, mixer, volume=1.0):
    """Play, and wait until the device has been opened on its own thread."""
    player = outputs.open("card")
    player.play(mixer, volume=volume)
    qtbot.waitUntil(lambda: player.latency_ms > 0)
    return player


def test_a_device_that_takes_our_samples_gets_them_as_they_are(qtbot, outputs):
    begin(qtbot, outputs, constant(1_000))

    assert Sink.made.layout.sampleRate() == 16_000
    assert list(Sink.made.hear(50)) == [1_000] * 50


def test_the_window_s_thread_has_nothing_to_do_with_it(qtbot, outputs):
    begin(qtbot, outputs, Mixer())

    assert Sink.made.read_on != threading.get_ident()
    # Qt calls what a sink reads from on the thread that owns it.
    assert Sink.made.source.thread() is not QThread.currentThread()


def test_another_device_gets_samples_as_it_likes_them(qtbot, outputs):
    outputs.card = Card(stereo(), takes_ours=False)
    begin(qtbot, outputs, constant(16_384))

    heard = np.concatenate([Sink.made.hear(441) for _ in range(3)]).reshape(-1, 2)

    assert len(heard) == 3 * 441
    assert np.array_equal(heard[:, 0], heard[:, 1])
    assert heard[100:, 0] == pytest.approx(0.5, abs=0.001)


def test_a_device_that_likes_what_nobody_makes_is_not_opened(outputs):
    outputs.card = Card(stereo(kind=QAudioFormat.SampleFormat.UInt8), takes_ours=False)

    assert outputs.open("card") is None


def test_it_keeps_little_ready_and_says_how_much(qtbot, outputs):
    player = begin(qtbot, outputs, Mixer())

    assert player.latency_ms == 40.0
    assert Sink.made.size == 16_000 * 2 * 40 // 1_000


def test_the_volume_is_as_heard_and_changes_without_a_click(qtbot, outputs):
    player = begin(qtbot, outputs, constant(30_000))
    assert Sink.made.hear(10)[0] == 30_000

    player.set_volume(0.5)
    going_down = Sink.made.hear(320)

    assert np.diff(going_down).max() <= 0
    assert np.diff(going_down).min() > -200
    assert 1_500 < going_down[-1] < 9_000
    player.set_volume(0.0)
    Sink.made.hear(10)
    assert list(Sink.made.hear(3)) == [0, 0, 0]


def test_at_its_end_it_fades_and_lets_the_mixer_and_the_device_go(qtbot, outputs):
    mixer = constant(20_000)
    player = begin(qtbot, outputs, mixer)
    sink = Sink.made

    player.stop()
    last = sink.hear(400)
    assert last[0] == 20_000
    assert np.diff(last).max() <= 0
    assert list(last[320:]) == [0] * 80

    qtbot.waitUntil(lambda: sink.source is None)
    assert mixer.sounds(Track.SIGNAL)


def test_a_device_that_breaks_down_is_told_of_and_a_stop_is_not(qtbot, outputs):
    player = begin(qtbot, outputs, Mixer())

    with qtbot.waitSignal(player.failed):
        Sink.made.break_down()
    player.play(Mixer(), volume=1.0)
    player.stop()
    with qtbot.assertNotEmitted(player.failed):
        Sink.made.break_down()


def test_when_the_program_ends_a_device_that_plays_is_let_go(qtbot, outputs):
    player = begin(qtbot, outputs, Mixer())

    player.stop()
    outputs.close()

    assert Sink.made.source is None


def test_a_device_that_is_wanted_again_at_once_is_not_opened_anew(qtbot, outputs):
    player = begin(qtbot, outputs, constant(1_000))
    sink = Sink.made
    player.stop()

    again = outputs.open("card")
    again.play(constant(2_000), volume=1.0)
    qtbot.waitUntil(lambda: sink.hear(1)[0] == 2_000)

    assert again is player
    assert (Sink.made, sink.starts) == (sink, 1)


def test_a_device_that_was_let_go_begins_again(qtbot, outputs):
    player = begin(qtbot, outputs, Mixer())
    player.stop()
    qtbot.waitUntil(lambda: Sink.made.source is None)

    player.play(Mixer(), volume=1.0)

    qtbot.waitUntil(lambda: Sink.made.starts == 2)


def test_a_device_that_failed_or_was_pulled_out_is_another_one_later(qtbot, outputs):
    first = begin(qtbot, outputs, Mixer())
    with qtbot.waitSignal(first.failed):
        Sink.made.break_down()
    second = outputs.open("card")
    assert second is not first

    outputs.card = Card()
    outputs.card.id = lambda: QByteArray(b"other")
    with qtbot.waitSignal(outputs.changed):
        outputs._media.audioOutputsChanged.emit()
    outputs.card = Card()

    assert outputs.open("card") is not second


def test_without_devices_there_is_nothing_to_choose_or_open(qapp, monkeypatch):
    monkeypatch.setattr(QMediaDevices, "audioOutputs", list)
    monkeypatch.setattr(QMediaDevices, "defaultAudioOutput", QAudioDevice)
    outputs = Outputs()

    assert outputs.devices() == ()
    assert outputs.standard() == ""
    assert outputs.open("speaker") is None


def test_where_a_server_plays_unheard_is_no_device(qapp, monkeypatch):
    nowhere = Card()
    nowhere.id = lambda: QByteArray(b"auto_null")
    monkeypatch.setattr(QMediaDevices, "audioOutputs", lambda: [nowhere])
    monkeypatch.setattr(QMediaDevices, "defaultAudioOutput", lambda: nowhere)
    outputs = Outputs()

    assert outputs.devices() == ()
    assert outputs.standard() == ""


def test_a_device_that_cannot_play_our_samples_is_not_opened(qapp, monkeypatch):
    monkeypatch.setattr(QMediaDevices, "audioOutputs", lambda: [QAudioDevice()])

    assert Outputs().open("") is None
