"""A microphone that will not be opened, or stops, as Qt tells of it."""

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtMultimedia import QtAudio

from phonecoach.app.sound import capture
from phonecoach.app.sound.device import Device
from phonecoach.app.sound.ear import Ear
from phonecoach.voice.recording import frames_in

FRAMES = 800


class Source(QObject):
    """What captures. While it is refused it opens nothing and says so by its state."""

    stateChanged = Signal(QtAudio.State)  # noqa: N815 (Qt's name)
    stops = Signal()
    refused = True
    made = None

    def __init__(self, _device, _layout, parent):
        super().__init__(parent)
        Source.made = self
        self._fault = QtAudio.Error.NoError
        self._samples = QBuffer(self)
        self.stops.connect(self._stop)

    def setBufferSize(self, _size):  # noqa: N802 (Qt's name)
        pass

    def start(self):
        if Source.refused:
            self._fault = QtAudio.Error.OpenError
            return None
        self._samples.setData(QByteArray(np.ones(FRAMES, "<i2").tobytes()))
        self._samples.open(QIODevice.OpenModeFlag.ReadOnly)
        return self._samples

    def stop(self):
        pass

    def error(self):
        return self._fault

    def _stop(self):
        self._fault = QtAudio.Error.IOError
        self.stateChanged.emit(QtAudio.State.StoppedState)


class Microphone:
    def isFormatSupported(self, _layout):  # noqa: N802 (Qt's name)
        return True

    def id(self):
        return QByteArray(b"headset")

    def description(self):
        return "Headset"


class OneMicrophone(QObject):
    changed = Signal()

    def devices(self):
        return (Device(id="headset", name="Headset"),)

    def find(self, device):
        return Microphone()

    def ask(self, answer):
        answer(True)


class Deaf:
    def feed(self, samples):
        return ()

    def finish(self):
        return ()


@pytest.fixture
def ear(qapp, monkeypatch):
    monkeypatch.setattr(capture, "QAudioSource", Source)
    monkeypatch.setattr(Source, "refused", True)
    one = Ear(OneMicrophone(), make_detector=Deaf)
    one._again.setInterval(20)
    yield one
    one.close()


def test_one_that_is_refused_is_named_and_tried_until_it_opens(qtbot, ear, tmp_path):
    path = tmp_path / "call.wav"
    with qtbot.waitSignal(ear.troubled) as told:
        ear.start(path)
    assert told.args[0].startswith("“Headset” delivers nothing")
    assert not ear.is_hearing

    Source.refused = False
    with qtbot.waitSignal(ear.troubled) as told:
        pass
    assert told.args == [""]
    assert ear.is_hearing
    with qtbot.waitSignal(ear.stopped):
        ear.stop()
    assert frames_in(path) == FRAMES


def test_one_that_stops_in_mid_call_is_named_and_what_was_said_is_kept(
    qtbot, ear, tmp_path
):
    path = tmp_path / "call.wav"
    Source.refused = False
    with qtbot.waitSignal(ear.hearing_changed):
        ear.start(path)

    Source.refused = True
    with qtbot.waitSignal(ear.troubled) as told:
        Source.made.stops.emit()

    assert "“Headset” delivers nothing" in told.args[0]
    assert not ear.is_hearing
    with qtbot.waitSignal(ear.stopped):
        ear.stop()
    assert frames_in(path) == FRAMES
