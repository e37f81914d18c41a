"""Sound devices: which there are, and one that plays."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QIODevice, QObject, Qt, QThread, QTimer, Signal, Slot
from PySide6.QtMultimedia import (
    QAudioDevice,
    QAudioFormat,
    QAudioSink,
    QMediaDevices,
    QtAudio,
)

from phonecoach.app.sound.device import Device
from phonecoach.app.sound.mixer import FADE_S
from phonecoach.app.sound.resampling import Resampler
from phonecoach.app.sound.waves import RATE_HZ

if TYPE_CHECKING:
    from phonecoach.app.sound.mixer import Mixer, Samples

_BUFFER_S: Final = 0.04
"""Kept ready for the device. Longer comes later, shorter stutters on a busy PC."""

_DYING_MS: Final = 120
"""So long a device is left with what it was given last, until that is heard."""

_CLOSING_MS: Final = 2_000

_NOWHERE: Final = "auto_null"
"""What PulseAudio and PipeWire play on, unheard, once the last device is gone."""

_AS_BYTES: Final = {
    QAudioFormat.SampleFormat.Float: ("<f4", 1.0),
    QAudioFormat.SampleFormat.Int32: ("<i4", 2_147_483_000.0),
    QAudioFormat.SampleFormat.Int16: ("<i2", 32_767.0),
}
"""How a sample is written, and what 1.0 is then."""


class _Stream(QIODevice):
    """What a device reads from: the mixer, louder or softer, as the device wants it.

    It never runs dry: where nothing is to be heard, it gives silence.
    """

    def __init__(self, layout: QAudioFormat) -> None:
        super().__init__()
        self._mixer: Mixer | None = None
        self._lock = threading.Lock()
        self._dtype, self._scale = _AS_BYTES[layout.sampleFormat()]
        self._channels = layout.channelCount()
        rate = layout.sampleRate()
        self._resampler = None if rate == RATE_HZ else Resampler(RATE_HZ, rate)
        self._last: Samples = np.zeros(0, np.float32)
        self._gain = self._wanted = 1.0
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def set_gain(self, gain: float) -> None:
        """Change how loud it is, 0 to 1; it gets there within one reading."""
        self._wanted = gain

    def take(self, mixer: Mixer, gain: float) -> None:
        """Give what a mixer gives, so loud, 0 to 1, from now on."""
        with self._lock:
            self._mixer, self._gain, self._wanted = mixer, gain, gain

    def leave(self) -> None:
        """Let go of the mixer; its last words fade."""
        with self._lock:
            if self._mixer is not None:
                last = self._mixer.read(round(FADE_S * RATE_HZ))
                fall = np.linspace(1.0, 0.0, len(last), dtype=np.float32)
                self._last, self._mixer = last * fall, None

    def isSequential(self) -> bool:
        """Return that nobody can go back in it."""
        return True

    def bytesAvailable(self) -> int:
        """Return that there is always more."""
        return 1 << 20

    def readData(self, most: int) -> bytes:
        """Return the next samples, as many as are asked for."""
        count = most // (self._channels * np.dtype(self._dtype).itemsize)
        if not count:
            return b""
        samples = self._next(count)
        gain = self._wanted
        louder = np.linspace(self._gain, gain, count, dtype=np.float32)
        self._gain = gain
        scaled = samples * (louder * self._scale)
        whole = scaled if self._scale == 1.0 else np.rint(scaled)
        written = whole.astype(self._dtype)
        return np.repeat(written, self._channels).tobytes()

    def writeData(self, _data: bytes, _count: int) -> int:  # type: ignore[override]
        """Return that nothing can be written."""
        return -1

    def _next(self, count: int) -> Samples:
        if self._resampler is None:
            return self._take(count)
        needed = self._resampler.needed(count)
        return self._resampler.feed(self._take(needed), count)

    def _take(self, count: int) -> Samples:
        with self._lock:
            if self._mixer is not None:
                return self._mixer.read(count)
            taken = np.zeros(count, np.float32)
            part, self._last = self._last[:count], self._last[count:]
            taken[: len(part)] = part
            return taken


class _Driver(QObject):
    """Owns a sink on the thread of sounds: there a busy window holds nothing up.

    The sink is kept as long as its device is there, playing or not: to make and drop
    one for each sound is slow, and Qt's are not safe to be dropped while they play.

    Signals:
        failed: The device gives up, or is gone.
        opened: It plays.
            latency_ms: What lies between mixing a sample and giving it to the device.
    """

    failed = Signal()
    opened = Signal(float)

    def __init__(
        self, device: QAudioDevice, layout: QAudioFormat, stream: _Stream
    ) -> None:
        super().__init__()
        self._device, self._layout, self._stream = device, layout, stream
        self._sink: QAudioSink | None = None
        self._dying: QTimer | None = None

    @Slot()
    def begin(self) -> None:
        """Let the device read; goes on where it has not been let go yet."""
        if self._dying is not None:
            self._dying.stop()
        sink = self._sink or self._make()
        if sink.state() is QtAudio.State.StoppedState:
            sink.start(self._stream)
        held = self._layout.durationForBytes(sink.bufferSize())
        self.opened.emit(held / 1e3)

    @Slot()
    def end(self) -> None:
        """Let the device go, once it has played what it was given."""
        if self._dying is not None:
            self._dying.start()

    @Slot()
    def let_go(self) -> None:
        """Let the device go at once."""
        if self._dying is not None:
            self._dying.stop()
        if self._sink is not None:
            # Qt plays to the end of its buffer if asked to stop; nobody waits for it.
            self._sink.reset()

    def _make(self) -> QAudioSink:
        self._dying = QTimer(self)
        self._dying.setSingleShot(True)
        self._dying.setInterval(_DYING_MS)
        self._dying.timeout.connect(self.let_go)
        self._sink = QAudioSink(self._device, self._layout, self)
        self._sink.setBufferSize(self._layout.bytesForDuration(round(_BUFFER_S * 1e6)))
        self._sink.stateChanged.connect(self._follow)
        return self._sink

    @Slot(QtAudio.State)
    def _follow(self, state: QtAudio.State) -> None:
        sink = self._sink
        if (
            sink is not None
            and state is QtAudio.State.StoppedState
            and sink.error() is not QtAudio.Error.NoError
        ):
            self.failed.emit()


class _Ender(QObject):
    """Ends the thread it lives on, behind all that it was told before."""

    @Slot()
    def end(self) -> None:
        QThread.currentThread().quit()


class Player(QObject):
    """Plays on one device whatever a mixer gives, without ever running dry.

    Attributes:
        latency_ms: What is kept ready between the mixer and the device, in ms; 0 until
            it plays. What the device itself keeps comes on top, and has to be measured.

    Signals:
        failed: The device gives up, or is gone.
    """

    failed = Signal()
    _begun = Signal()
    _ended = Signal()
    _dropped = Signal()

    def __init__(
        self,
        device: QAudioDevice,
        layout: QAudioFormat,
        thread: QThread,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.latency_ms = 0.0
        self._playing = False
        self._gain = 1.0
        self._stream = _Stream(layout)
        self._driver = _Driver(device, layout, self._stream)
        # Qt's sink calls what it reads from on that one's thread, not on its own.
        for one in (self._stream, self._driver):
            one.moveToThread(thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._begun.connect(self._driver.begin, queued)
        self._ended.connect(self._driver.end, queued)
        self._dropped.connect(self._driver.let_go, queued)
        self._driver.failed.connect(self._fail, queued)
        self._driver.opened.connect(self._note, queued)

    def play(self, mixer: Mixer, *, volume: float) -> None:
        """Play from now on.

        Args:
            mixer: What is heard.
            volume: As heard, 0 to 1.
        """
        self.set_volume(volume)
        self._playing = True
        self._stream.take(mixer, self._gain)
        self._begun.emit()

    def set_volume(self, volume: float) -> None:
        """Change how loud it is heard, 0 to 1."""
        as_heard = QtAudio.VolumeScale.LogarithmicVolumeScale
        linear = QtAudio.VolumeScale.LinearVolumeScale
        self._gain = QtAudio.convertVolume(volume, as_heard, linear)
        self._stream.set_gain(self._gain)

    def stop(self) -> None:
        """Fade, fall silent and let the device go soon; the mixer is free now."""
        self._playing = False
        self._stream.leave()
        self._ended.emit()

    def drop(self) -> None:
        """Let the device go at once."""
        self._playing = False
        self._dropped.emit()

    @Slot()
    def _fail(self) -> None:
        if self._playing:
            self._playing = False
            self.failed.emit()

    @Slot(float)
    def _note(self, latency_ms: float) -> None:
        self.latency_ms = latency_ms


class Outputs(QObject):
    """The sound devices of this PC.

    Signals:
        changed: One was plugged in or out.
    """

    changed = Signal()
    _closed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media = QMediaDevices(self)
        self._media.audioOutputsChanged.connect(self._look_around)
        self._players: dict[str, Player] = {}
        self._thread = QThread(self)
        self._thread.setObjectName("sound devices")
        self._ender = _Ender()
        self._ender.moveToThread(self._thread)
        self._closed.connect(self._ender.end, Qt.ConnectionType.QueuedConnection)

    def devices(self) -> tuple[Device, ...]:
        """Return all that sounds can be heard from."""
        return tuple(
            Device(id=_id(one), name=one.description())
            for one in QMediaDevices.audioOutputs()
            if _id(one) != _NOWHERE
        )

    def standard(self) -> str:
        """Return the id of what the system plays on; empty if there is nothing."""
        found = _id(QMediaDevices.defaultAudioOutput())
        return "" if found == _NOWHERE else found

    def open(self, device: str) -> Player | None:
        """Return a player on a device; None if it is not there or cannot play."""
        known = self._players.get(device)
        if known is not None:
            return known
        for one in QMediaDevices.audioOutputs():
            layout = layout_for(one)
            if _id(one) == device and layout is not None:
                if not self._thread.isRunning():
                    self._thread.start(QThread.Priority.TimeCriticalPriority)
                made = Player(one, layout, self._thread, self)
                made.failed.connect(lambda: self._players.pop(device, None))
                self._players[device] = made
                return made
        return None

    @Slot()
    def _look_around(self) -> None:
        # What is plugged in again is another one to Qt, though its id is the same.
        here = {one.id for one in self.devices()}
        self._players = {it: one for it, one in self._players.items() if it in here}
        self.changed.emit()

    def close(self) -> None:
        """Let all devices go."""
        if self._thread.isRunning():
            for player in self.findChildren(Player):
                player.drop()
            self._closed.emit()
            self._thread.wait(_CLOSING_MS)


def layout_for(device: QAudioDevice) -> QAudioFormat | None:
    """Return how a device wants its samples: as ours are, or else as it likes them."""
    ours = QAudioFormat()
    ours.setSampleRate(RATE_HZ)
    ours.setChannelCount(1)
    ours.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    if device.isFormatSupported(ours):
        return ours
    likes = device.preferredFormat()
    usable = likes.isValid() and likes.sampleFormat() in _AS_BYTES
    return likes if usable else None


def _id(device: QAudioDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "backslashreplace")
