"""Sound devices without sound: they take from the mixer what a test listens to."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal

from phonecoach.app.sound.device import Device
from phonecoach.app.sound.waves import LOUDEST, RATE_HZ

DESK = Device(id="desk", name="Desk speaker")
HEADSET = Device(id="headset", name="Headset")


class SilentPlayer(QObject):
    """What plays on a device; it takes time or fails when a test says so."""

    failed = Signal()
    latency_ms = 40.0

    def __init__(self, device, parent):
        super().__init__(parent)
        self.device = device
        self.volume = None
        self.stopped = False
        self._mixer = None

    def play(self, mixer, *, volume):
        self._mixer, self.volume = mixer, volume

    def hear(self, ms):
        """Let time pass and return what is heard in it, as the device gets it."""
        assert not self.stopped
        heard = self._mixer.read(round(ms * RATE_HZ / 1_000))
        return np.rint(heard * LOUDEST).astype("<i2").tobytes()

    def set_volume(self, volume):
        self.volume = volume

    def stop(self):
        self.stopped = True
        self._mixer.read(RATE_HZ // 50)


class SilentOutputs(QObject):
    """The devices of a PC, plugged in and out by hand."""

    changed = Signal()

    def __init__(self, *devices):
        super().__init__()
        self.here = list(devices)
        self.players = []
        self.closed = False

    @property
    def playing(self):
        """The player that is heard now, if any."""
        heard = [one for one in self.players if not one.stopped]
        assert len(heard) <= 1
        return heard[0] if heard else None

    def devices(self):
        return tuple(self.here)

    def standard(self):
        return self.here[0].id if self.here else ""

    def open(self, device):
        if device not in [one.id for one in self.here]:
            return None
        self.players.append(SilentPlayer(device, self))
        return self.players[-1]

    def close(self):
        self.closed = True

    def plug_in(self, device):
        self.here.append(device)
        self.changed.emit()

    def unplug(self, device):
        self.here.remove(device)
        self.changed.emit()
