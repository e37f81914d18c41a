"""The ear of the program: hears the trainee's voice and writes it down."""

from __future__ import annotations

import errno
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from phonecoach.app.preferences import STANDARD_DEVICE
from phonecoach.app.sound.capture import Capture
from phonecoach.app.sound.input import Inputs, id_of
from phonecoach.app.sound.recorder import Recorder
from phonecoach.voice.metering import Complaint
from phonecoach.voice.recording import frames_in
from phonecoach.voice.speech import SpeechDetector

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtMultimedia import QAudioDevice

    from phonecoach.app.sound.intake import Detector, Taken

_AGAIN_MS: Final = 1_000
"""So often it is tried to go on with a call that cannot be heard."""

_FULL: Final = {errno.ENOSPC, errno.EDQUOT}
_REFUSED: Final = {errno.EACCES, errno.EPERM, errno.EROFS}


class Ear(QObject):
    """Captures one call at a time from a microphone.

    It never raises and never waits. Whatever goes wrong is a sentence; the call goes on
    and what was heard until then is kept.

    Attributes:
        inputs: The microphones.

    Signals:
        voice_began: The trainee has begun to speak.
            ns: When, on the monotonic clock; told some 0.1 s later.
        voice_ended: The trainee has stopped speaking.
            ns: When, on the monotonic clock; told some 0.3 s later.
        level: How loud the last 50 ms were.
            dbfs: Root mean square, -96 to 0; -96 while the microphone is closed.
            clipped: Whether it was too loud for the microphone.
        synced: The capture was compared with the clock.
            frame: Counted from the beginning of the recording.
            ns: When it was captured, on the monotonic clock.
        hearing_changed: Samples come, or come no longer.
            hearing: Whether they do.
        troubled: Nothing can be heard, or not be written down.
            sentence: What happened and what to do; empty once all is well.
        advised: The microphone is of no use as it is set.
            sentence: What to do; empty once it is.
        stopped: The capture is over, and its recording closed.
            path: The recording; None where nothing was recorded.
    """

    voice_began = Signal(object)
    voice_ended = Signal(object)
    level = Signal(float, bool)
    synced = Signal(object, object)
    hearing_changed = Signal(bool)
    troubled = Signal(str)
    advised = Signal(str)
    stopped = Signal(object)
    _begun = Signal(object, int)
    _went_on = Signal(object)
    _dropped = Signal()
    _opened = Signal(object, object)
    _ended = Signal()
    _prepared = Signal()
    _closed = Signal()

    def __init__(
        self,
        inputs: Inputs | None = None,
        make_detector: Callable[[], Detector] = SpeechDetector,
        now_ns: Callable[[], int] = time.monotonic_ns,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.inputs = inputs or Inputs(self)
        self._now_ns = now_ns
        self._thread = QThread()
        self._thread.setObjectName("ear")
        self._capture = Capture(make_detector, now_ns)
        self._recorder = Recorder(self)
        self._running = self._hearing = self._ending = False
        self._next: tuple[Path | None, str] | None = None
        self._path: Path | None = None
        self._device = STANDARD_DEVICE
        self._listening_to = self._opened_id = self._vanished = ""
        self._troubles: dict[str, str] = {}
        self._told = ""
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._look_around)
        self._connect()

    def _connect(self) -> None:
        capture = self._capture
        capture.moveToThread(self._thread)
        self._begun.connect(capture.begin)
        self._went_on.connect(capture.go_on)
        self._dropped.connect(capture.drop)
        self._opened.connect(capture.set_open)
        self._ended.connect(capture.end)
        self._closed.connect(capture.close)
        self._prepared.connect(capture.prepare)
        # Written down at once, on the capture's thread: the window may be busy, or die.
        capture.taken.connect(self._recorder.take, Qt.ConnectionType.DirectConnection)
        capture.taken.connect(self._take)
        capture.vanished.connect(self._note_vanished)
        capture.lost.connect(self._lose)
        capture.failed.connect(self._tell_of_voice)
        capture.ended.connect(self._finish)
        self._recorder.troubled.connect(self._tell_of_disk)
        self._recorder.closed.connect(self._tell_stopped)
        self.inputs.changed.connect(self._look_afresh)
        self._thread.start()

    @property
    def is_hearing(self) -> bool:
        """Whether samples come from the microphone."""
        return self._hearing

    @property
    def is_running(self) -> bool:
        """Whether a call is being captured, heard or not."""
        return self._running

    def prepare(self) -> None:
        """Load what finds voices, so that the next call begins at once."""
        self._prepared.emit()

    def start(self, path: Path | None, device: str = STANDARD_DEVICE) -> None:
        """Begin to capture; what was begun before must have been stopped.

        Args:
            path: The recording, a WAV file. If it is there, it is gone on with. None
                records nothing: times only.
            device: Id of a microphone, or the system's.
        """
        assert not self._running, "one call is captured at a time"
        self._running = True
        if self._ending:
            # The recording of the call before is still being closed.
            self._next = path, device
        else:
            self._start(path, device)

    def _start(self, path: Path | None, device: str) -> None:
        self._path, self._device = path, device
        self._listening_to = self._opened_id = ""
        self._troubles.clear()
        self._told = ""
        if path is not None:
            self._recorder.open(path)
        self.inputs.ask(self._begin)

    @Slot()
    def stop(self) -> None:
        """End the capture; `stopped` follows. Does nothing if none is under way."""
        if self._running:
            self._running = False
            self._again.stop()
            waiting, self._next = self._next, None
            if waiting is None:
                self._ending = True
                self._ended.emit()

    def set_open(self, opened: bool) -> None:
        """Let the microphone be heard, or not: muted and on hold nothing is kept."""
        self._opened.emit(opened, self._now_ns())

    def close(self) -> None:
        """End everything and wait until all is written."""
        self._running = False
        self._again.stop()
        self._capture.ended.disconnect(self._finish)
        self._closed.emit()
        self._thread.wait()
        self._recorder.close()

    # Beginning and ending -----------------------------------------------------------

    def _begin(self, allowed: bool) -> None:
        if not self._running:
            return
        found = self._find() if allowed else None
        if found is None:
            self._begun.emit(None, self._first())
            self._tell("microphone", self._why_not(allowed=allowed))
            if allowed:
                self._again.start()
            return
        self._begun.emit(self._opening(found), self._first())

    def _first(self) -> int:
        """Return the frame with which the recording goes on."""
        try:
            return 0 if self._path is None else frames_in(self._path)
        except OSError:
            return 0

    @Slot(object)
    def _finish(self, last: Taken) -> None:
        self._pass_on(last)
        self._set_hearing(hearing=False)
        if self._path is None:
            self._tell_stopped(None)
        else:
            self._recorder.end(self._path)

    @Slot(object)
    def _tell_stopped(self, path: Path | None) -> None:
        self._path = None
        self._ending = False
        self.stopped.emit(path)
        waiting, self._next = self._next, None
        if waiting is not None:
            self._start(*waiting)

    # Hearing ------------------------------------------------------------------------

    @Slot(object)
    def _take(self, taken: Taken) -> None:
        self._again.stop()
        self._tell("microphone", "")
        self._set_hearing(hearing=True)
        self._pass_on(taken)

    def _pass_on(self, taken: Taken) -> None:
        if taken.pair is not None:
            self.synced.emit(taken.pair.frame, taken.pair.ns)
        for edge in taken.edges:
            (self.voice_began if edge.begins else self.voice_ended).emit(edge.ns)
        for level in taken.levels:
            self.level.emit(level.dbfs, level.clipped)
        if taken.complaint is not None:
            self.advised.emit(self._advice(taken.complaint))

    def _set_hearing(self, *, hearing: bool) -> None:
        if hearing is not self._hearing:
            self._hearing = hearing
            self.hearing_changed.emit(hearing)

    @Slot()
    def _lose(self) -> None:
        if self._running:
            self._tell("microphone", self._why_lost())
            self._set_hearing(hearing=False)
            self._again.start()

    @Slot(str)
    def _note_vanished(self, device: str) -> None:
        self._vanished = device

    @Slot()
    def _look_afresh(self) -> None:
        self._vanished = ""
        self._look_around()

    @Slot()
    def _look_around(self) -> None:
        """Go on with a microphone that has come, if the call lacks one."""
        if not self._running:
            return
        if self._hearing and not self._is_here(self._opened_id):
            # The system may go on with some other source, without a word.
            self._dropped.emit()
            self._lose()
        if not self._hearing:
            found = self._find()
            if found is not None:
                self._went_on.emit(self._opening(found))
            elif self._listening_to:
                # It stops before the system knows that it is gone.
                self._tell("microphone", self._why_lost())

    def _find(self) -> QAudioDevice | None:
        found = self.inputs.find(self._device)
        is_there = found is not None and self._is_here(id_of(found))
        return found if is_there else None

    def _opening(self, device: QAudioDevice) -> QAudioDevice:
        self._listening_to = device.description()
        self._opened_id = id_of(device)
        return device

    def _is_here(self, device: str) -> bool:
        here = {one.id for one in self.inputs.devices()} - {self._vanished}
        return device in here

    # Saying what is wrong -----------------------------------------------------------

    def _tell(self, what: str, sentence: str) -> None:
        self._troubles[what] = sentence
        told = " ".join(filter(None, self._troubles.values()))
        if told != self._told:
            self._told = told
            self.troubled.emit(told)

    @Slot(str)
    def _tell_of_voice(self, sentence: str) -> None:
        self._tell("voice", sentence)

    @Slot(object)
    def _tell_of_disk(self, error: OSError | None) -> None:
        self._tell("disk", "" if error is None else self._why_unwritten(error))

    def _why_not(self, *, allowed: bool) -> str:
        if not allowed:
            return self.tr(
                "phonecoach may not use the microphone. Allow it in the system’s "
                "privacy settings; until then, type your replies."
            )
        if not self.inputs.devices():
            return self.tr(
                "This PC has no microphone. Plug one in, a headset is best; until "
                "then, type your replies."
            )
        return self.tr(
            "The chosen microphone is not there. Plug it in, or choose another one in "
            "Settings; until then, type your replies."
        )

    def _why_lost(self) -> str:
        if self._is_here(self._opened_id):
            words = self.tr(
                "“{device}” delivers nothing; another program may have it. Close that "
                "program or choose another microphone; until then, type your replies."
            )
        else:
            words = self.tr(
                "“{device}” is gone. Plug it in again; until then, type your replies. "
                "What you said so far is kept."
            )
        return words.format(device=self._listening_to)

    def _why_unwritten(self, error: OSError) -> str:
        if error.errno in _FULL:
            return self.tr(
                "The disk is full, so your voice is not being recorded any further. "
                "The call goes on and is timed as usual. Make room on the disk."
            )
        folder = "" if self._path is None else str(self._path.parent)
        if error.errno in _REFUSED:
            words = self.tr(
                "{folder} cannot be written to, so your voice is not being recorded. "
                "The call goes on and is timed as usual. Allow writing to the folder."
            )
            return words.format(folder=folder)
        words = self.tr(
            "Your voice is not being recorded ({error}). The call goes on and is timed "
            "as usual. See whether {folder} can be written to."
        )
        return words.format(folder=folder, error=error.strerror or error)

    def _advice(self, complaint: Complaint) -> str:
        return {
            Complaint.NONE: "",
            Complaint.TOO_LOUD: self.tr(
                "Your voice is too loud for the microphone. Move it a hand’s breadth "
                "away, or turn its level down in the system’s sound settings."
            ),
            Complaint.NOTHING_HEARD: self.tr(
                "Nothing is heard from the microphone. See whether a switch on the "
                "headset has muted it."
            ),
        }[complaint]
