"""Capturing from a microphone, on a thread of its own.

The window may be busy for as long as it likes: what the microphone delivers is taken by
this thread, and Qt keeps two seconds of it besides.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QIODevice, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSource, QtAudio

from phonecoach.app.sound.input import id_of
from phonecoach.app.sound.intake import Intake
from phonecoach.app.sound.pulse import keeping_all, sources
from phonecoach.errors import VoiceError
from phonecoach.voice.recording import FULL
from phonecoach.voice.resampling import Resampler
from phonecoach.voice.samples import RATE

if TYPE_CHECKING:
    from collections.abc import Callable

    from phonecoach.app.sound.intake import Detector
    from phonecoach.voice.recording import Pcm
    from phonecoach.voice.samples import Samples

_LOOK_MS: Final = 20
"""So often it is looked for samples, whether or not Qt tells of any."""

_KEPT_US: Final = 2_000_000
"""So much Qt keeps until it is taken; of its own accord it would keep 250 ms."""

_OPENING_NS: Final = 2_500_000_000
"""So much more time it has when it is opened; the first opening took up to 2 s."""

_STALLED_NS: Final = 1_500_000_000
"""A microphone that delivers nothing for so long is gone, whatever it says."""

_ASKING_NS: Final = 1_000_000_000
"""So often the sound server is asked whether it still has the microphone."""


def wanted_format(device: QAudioDevice) -> QAudioFormat:
    """Return our own format if a device has it, and what it likes best otherwise."""
    ours = QAudioFormat()
    ours.setSampleRate(RATE)
    ours.setChannelCount(1)
    ours.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return ours if device.isFormatSupported(ours) else device.preferredFormat()


class Converter:
    """Turns what a device delivers into mono samples of 16 bit at our rate."""

    def __init__(self, layout: QAudioFormat) -> None:
        kind = QAudioFormat.SampleFormat
        self._channels = layout.channelCount()
        self._type, self._full, self._zero = {
            kind.UInt8: ("u1", 128.0, 128.0),
            kind.Int16: ("<i2", FULL, 0.0),
            kind.Int32: ("<i4", FULL * 65_536, 0.0),
        }.get(layout.sampleFormat(), ("<f4", 1.0, 0.0))
        self._bytes = np.dtype(self._type).itemsize * self._channels
        same = layout.sampleRate() == RATE
        self._resampler = None if same else Resampler(layout.sampleRate())
        self._rest = b""

    def feed(self, data: bytes) -> Pcm:
        """Return what is complete by now."""
        data = self._rest + data
        whole = len(data) - len(data) % self._bytes
        self._rest = data[whole:]
        raw = np.frombuffer(data[:whole], self._type)
        if self._type == "<i2" and self._channels == 1 and self._resampler is None:
            return np.asarray(raw, np.int16)
        mono = raw.reshape(-1, self._channels).mean(axis=1, dtype=np.float64)
        samples: Samples = ((mono - self._zero) / self._full).astype(np.float32)
        if self._resampler is not None:
            samples = self._resampler.feed(samples)
        return np.asarray(
            np.clip(np.rint(samples * FULL), -FULL, FULL - 1), dtype=np.int16
        )


class Capture(QObject):
    """Lives on a thread of its own; is spoken to by its slots and heard by its signals.

    Signals:
        taken: Samples have come.
            taken: A `Taken`.
        lost: The device cannot be opened, or delivers nothing any more.
        vanished: The sound server has the device no longer, though Qt may list it.
            device: Its id. `lost` follows.
        failed: Voices cannot be told from noise.
            sentence: Why.
        ended: The capture is over; nothing follows.
            taken: The last `Taken`.
    """

    taken = Signal(object)
    lost = Signal()
    vanished = Signal(str)
    failed = Signal(str)
    ended = Signal(object)

    def __init__(
        self,
        make_detector: Callable[[], Detector],
        now_ns: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        super().__init__()
        self._make_detector, self._now_ns = make_detector, now_ns
        self._spare: Detector | None = None
        self._intake: Intake | None = None
        self._source: QAudioSource | None = None
        self._io: QIODevice | None = None
        self._converter: Converter | None = None
        self._reopened = False
        self._latest_ns = self._asked_ns = 0
        self._served = ""
        self._look: QTimer | None = None

    @Slot()
    def prepare(self) -> None:
        """Have a detector ready: the first takes a while to load."""
        if self._spare is None:
            self._spare = self._detector()

    @Slot(object, int)
    def begin(self, device: QAudioDevice | None, first: int) -> None:
        """Begin a capture.

        Args:
            device: From what; None while there is nothing to capture from.
            first: The frame with which it goes on in its recording.
        """
        if device is not None:
            self._open(device)
        self.prepare()
        detector, self._spare = self._spare, None
        self._intake = Intake(detector, first=first)
        self._reopened = False

    @Slot(object)
    def go_on(self, device: QAudioDevice) -> None:
        """Go on with the capture from a device that has come, if it has none.

        One that was opened may take a while to deliver anything, and is left to it.
        """
        if self._intake is not None and self._source is None:
            self._reopened = True
            self._open(device)

    @Slot()
    def drop(self) -> None:
        """Let a device go that is none any more; the capture waits for another."""
        self._take()
        self._let_go()

    @Slot(object, object)
    def set_open(self, opened: bool, ns: int) -> None:
        """Open or close the microphone from a moment on."""
        if self._intake is not None:
            self._intake.set_open(opened, ns)

    @Slot()
    def end(self) -> None:
        """End the capture with all that has come by now."""
        self._take()
        self._let_go()
        intake, self._intake = self._intake, None
        if intake is not None:
            self.ended.emit(intake.finish())

    @Slot()
    def close(self) -> None:
        """End the capture, and the thread it is on."""
        self.end()
        self.thread().quit()

    def _detector(self) -> Detector | None:
        try:
            return self._make_detector()
        except VoiceError as error:
            self.failed.emit(str(error))
            return None

    def _open(self, device: QAudioDevice) -> None:
        layout = wanted_format(device)
        self._converter = Converter(layout)
        self._source = source = QAudioSource(device, layout, self)
        source.setBufferSize(layout.bytesForDuration(_KEPT_US))
        source.stateChanged.connect(self._follow)
        self._latest_ns = self._now_ns() + _OPENING_NS
        self._served = id_of(device) if id_of(device) in (sources() or ()) else ""
        self._asked_ns = self._now_ns()
        with keeping_all():
            # Without a device it is None, whatever Qt's own stubs say.
            io: QIODevice | None = source.start()
        if io is None:
            self._lose()
            return
        self._io = io
        io.readyRead.connect(self._take)
        if self._look is None:
            self._look = QTimer(self)
            self._look.setTimerType(Qt.TimerType.PreciseTimer)
            self._look.setInterval(_LOOK_MS)
            self._look.timeout.connect(self._look_for_more)
        self._look.start()

    @Slot()
    def _look_for_more(self) -> None:
        self._take()
        now_ns = self._now_ns()
        if now_ns - self._latest_ns > _STALLED_NS:
            self._lose()
        elif self._served and now_ns - self._asked_ns > _ASKING_NS:
            self._asked_ns = now_ns
            here = sources()
            if here is not None and self._served not in here:
                self.vanished.emit(self._served)
                self._lose()

    @Slot()
    def _take(self) -> None:
        if self._io is None or self._intake is None or self._converter is None:
            return
        data = bytes(self._io.readAll().data())
        now_ns = self._now_ns()
        pcm = self._converter.feed(data)
        if not len(pcm):
            return
        self._latest_ns = now_ns
        if self._reopened:
            self._reopened = False
            missed = self._intake.bridge(len(pcm), now_ns)
            if missed is not None:
                self.taken.emit(missed)
        self.taken.emit(self._intake.take(pcm, now_ns))

    @Slot(QtAudio.State)
    def _follow(self, state: QtAudio.State) -> None:
        source = self._source
        if (
            source is not None
            and state is QtAudio.State.StoppedState
            and source.error() is not QtAudio.Error.NoError
        ):
            self._lose()

    def _lose(self) -> None:
        if self._source is None:
            return
        self._take()
        self._let_go()
        self.lost.emit()

    def _let_go(self) -> None:
        if self._look is not None:
            self._look.stop()
        source, self._source, self._io = self._source, None, None
        if source is not None:
            source.stateChanged.disconnect(self._follow)
            source.stop()
            source.deleteLater()
