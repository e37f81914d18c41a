"""Sound devices without sound: they remember what they were told to play."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from phonecoach.app.sound.device import Device

DESK = Device(id="desk", name="Desk speaker")
HEADSET = Device(id="headset", name="Headset")


class SilentPlayer(QObject):
    """What plays on a device; it ends or fails when a test says so."""

    ended = Signal()
    failed = Signal()

    def __init__(self, device, parent):
        super().__init__(parent)
        self.device = device
        self.samples = b""
        self.volume = None
        self.again = None
        self.stopped = False

    def play(self, samples, *, volume, again):
        self.samples, self.volume, self.again = samples, volume, again

    def set_volume(self, volume):
        self.volume = volume

    def stop(self):
        self.stopped = True


class SilentOutputs(QObject):
    """The devices of a PC, plugged in and out by hand."""

    changed = Signal()

    def __init__(self, *devices):
        super().__init__()
        self.here = list(devices)
        self.players = []

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

    def plug_in(self, device):
        self.here.append(device)
        self.changed.emit()

    def unplug(self, device):
        self.here.remove(device)
        self.changed.emit()
