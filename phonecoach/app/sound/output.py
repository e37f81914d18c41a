"""Sound devices: which there are, and one that plays."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal, Slot
from PySide6.QtMultimedia import (
    QAudioDevice,
    QAudioFormat,
    QAudioSink,
    QMediaDevices,
    QtAudio,
)

from phonecoach.app.sound.device import Device
from phonecoach.app.sound.waves import RATE_HZ


class Player(QObject):
    """Plays samples on one device.

    Signals:
        ended: All has been heard.
        failed: The device gives up, or is gone.
    """

    ended = Signal()
    failed = Signal()

    def __init__(self, device: QAudioDevice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sink = QAudioSink(device, _layout(), self)
        self._buffer = QBuffer(self)
        self._again = False
        self._sink.stateChanged.connect(self._follow)

    def play(self, samples: bytes, *, volume: float, again: bool) -> None:
        """Play from the beginning.

        Args:
            samples: Mono, 16 bit, little endian, at `RATE_HZ`.
            volume: As heard, 0 to 1.
            again: Whether it begins again at its end, until it is stopped.
        """
        self._again = again
        self._buffer.setData(QByteArray(samples))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.set_volume(volume)
        self._sink.start(self._buffer)

    def set_volume(self, volume: float) -> None:
        """Change how loud it is heard, 0 to 1."""
        as_heard = QtAudio.VolumeScale.LogarithmicVolumeScale
        linear = QtAudio.VolumeScale.LinearVolumeScale
        self._sink.setVolume(QtAudio.convertVolume(volume, as_heard, linear))

    def stop(self) -> None:
        """Fall silent for good and let the device go."""
        self._sink.stateChanged.disconnect(self._follow)
        # Qt plays to the end of its buffer if asked to stop; nobody waits for that.
        self._sink.reset()
        self._buffer.close()
        self.deleteLater()

    @Slot(QtAudio.State)
    def _follow(self, state: QtAudio.State) -> None:
        if state is QtAudio.State.IdleState and self._buffer.atEnd():
            if self._again:
                self._buffer.seek(0)
                self._sink.start(self._buffer)
            else:
                self.ended.emit()
        elif (
            state is QtAudio.State.StoppedState
            and self._sink.error() is not QtAudio.Error.NoError
        ):
            self.failed.emit()


class Outputs(QObject):
    """The sound devices of this PC.

    Signals:
        changed: One was plugged in or out.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media = QMediaDevices(self)
        self._media.audioOutputsChanged.connect(self.changed)

    def devices(self) -> tuple[Device, ...]:
        """Return all that sounds can be heard from."""
        return tuple(
            Device(id=_id(one), name=one.description())
            for one in QMediaDevices.audioOutputs()
        )

    def standard(self) -> str:
        """Return the id of what the system plays on; empty if there is nothing."""
        return _id(QMediaDevices.defaultAudioOutput())

    def open(self, device: str) -> Player | None:
        """Return a player on a device; None if it is not there or cannot play."""
        for one in QMediaDevices.audioOutputs():
            if _id(one) == device and one.isFormatSupported(_layout()):
                return Player(one, self)
        return None


def _id(device: QAudioDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "backslashreplace")


def _layout() -> QAudioFormat:
    layout = QAudioFormat()
    layout.setSampleRate(RATE_HZ)
    layout.setChannelCount(1)
    layout.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return layout
