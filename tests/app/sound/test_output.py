"""Playing on a device, with Qt's sink replaced by one that can be seen."""

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QAudioDevice, QMediaDevices, QtAudio

from phonecoach.app.sound import output
from phonecoach.app.sound.output import Outputs, Player

SAMPLES = b"\1\0" * 100


class Sink(QObject):
    """What plays; it reads all it is given when a test says so."""

    stateChanged = Signal(QtAudio.State)  # noqa: N815 (Qt's name)
    made = None

    def __init__(self, _device, layout, parent):
        super().__init__(parent)
        Sink.made = self
        self.rate = layout.sampleRate()
        self.heard = b""
        self.starts = 0
        self.fault = QtAudio.Error.NoError
        self.volume = None
        self.source = None

    def start(self, source):
        self.starts += 1
        self.source = source

    def reset(self):
        self.source = None

    def setVolume(self, volume):  # noqa: N802 (Qt's name)
        self.volume = volume

    def error(self):
        return self.fault

    def play_to_the_end(self):
        self.heard += bytes(self.source.readAll())
        self.stateChanged.emit(QtAudio.State.IdleState)

    def break_down(self):
        self.fault = QtAudio.Error.FatalError
        self.stateChanged.emit(QtAudio.State.StoppedState)


@pytest.fixture
def player(qapp, monkeypatch):
    monkeypatch.setattr(output, "QAudioSink", Sink)
    one = Player(QAudioDevice())
    yield one
    one.deleteLater()


def test_it_plays_what_it_is_given_at_the_rate_it_was_made_for(qtbot, player):
    player.play(SAMPLES, volume=1.0, again=False)

    with qtbot.waitSignal(player.ended):
        Sink.made.play_to_the_end()

    assert Sink.made.heard == SAMPLES
    assert Sink.made.rate == 16_000


def test_it_begins_again_until_it_is_stopped(qtbot, player):
    player.play(SAMPLES, volume=1.0, again=True)

    with qtbot.assertNotEmitted(player.ended):
        Sink.made.play_to_the_end()
        Sink.made.play_to_the_end()

    assert Sink.made.heard == SAMPLES * 2
    assert Sink.made.starts == 3
    player.stop()
    assert Sink.made.source is None


def test_a_device_that_breaks_down_is_told_of_and_a_stop_is_not(qtbot, player):
    player.play(SAMPLES, volume=1.0, again=True)

    with qtbot.waitSignal(player.failed):
        Sink.made.break_down()
    player.stop()
    with qtbot.assertNotEmitted(player.failed):
        Sink.made.break_down()


def test_half_the_volume_sounds_half_as_loud(player):
    player.play(SAMPLES, volume=0.0, again=True)
    assert Sink.made.volume == 0.0

    player.set_volume(1.0)
    assert Sink.made.volume == pytest.approx(1.0)

    player.set_volume(0.5)
    assert 0.05 < Sink.made.volume < 0.3


def test_without_devices_there_is_nothing_to_choose_or_open(qapp, monkeypatch):
    monkeypatch.setattr(QMediaDevices, "audioOutputs", list)
    monkeypatch.setattr(QMediaDevices, "defaultAudioOutput", QAudioDevice)
    outputs = Outputs()

    assert outputs.devices() == ()
    assert outputs.standard() == ""
    assert outputs.open("speaker") is None


def test_a_device_that_cannot_play_our_samples_is_not_opened(qapp, monkeypatch):
    monkeypatch.setattr(QMediaDevices, "audioOutputs", lambda: [QAudioDevice()])

    assert Outputs().open("") is None
