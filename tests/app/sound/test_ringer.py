"""The bell on a sound device, and without one."""

import pytest
from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

from phonecoach.app.sound import ringer
from phonecoach.app.sound.ringer import Ringer


class Device:
    """A sound device that plays whatever it is asked to."""

    def isNull(self):  # noqa: N802 (Qt's name)
        return False

    def isFormatSupported(self, _layout):  # noqa: N802 (Qt's name)
        return True


class Sink:
    """What plays on the device; it remembers what it was told."""

    made = None

    def __init__(self, _device, layout, _parent):
        Sink.made = self
        self.rate = layout.sampleRate()
        self.playing = None

    def start(self, source):
        self.playing = bytes(source.readAll())

    def stop(self):
        self.playing = None

    def deleteLater(self):  # noqa: N802 (Qt's name)
        pass


@pytest.fixture
def device(qapp, monkeypatch):
    monkeypatch.setattr(QMediaDevices, "defaultAudioOutput", Device)
    monkeypatch.setattr(ringer, "QAudioSink", Sink)


def test_the_bell_rings_its_cadence_longer_than_anybody_waits(device):
    bell = Ringer((400, 200, 400, 2_000))

    bell.start()

    seconds = len(Sink.made.playing) / 2 / Sink.made.rate
    assert seconds >= 45


def test_the_bell_falls_silent_once_and_for_all(device):
    bell = Ringer((400, 200, 400, 2_000))
    bell.start()

    bell.stop()
    bell.stop()

    assert Sink.made.playing is None


def test_without_a_device_the_bell_keeps_quiet(qapp, monkeypatch):
    monkeypatch.setattr(QMediaDevices, "defaultAudioOutput", QAudioDevice)
    bell = Ringer((400, 200))

    bell.start()
    bell.stop()

    assert bell._sink is None
