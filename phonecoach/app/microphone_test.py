"""Measuring microphone and loudspeaker: a caller's leak, and what time a loop takes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from phonecoach.app.post import Post
from phonecoach.app.screens.microphone_screen import MicrophoneScreen, Probe
from phonecoach.app.timing_errors import keep_timing_error, load_timing_error
from phonecoach.call.record import TimingError
from phonecoach.places import scenarios
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from phonecoach.app.sitting import Sitting
    from phonecoach.app.sound.board import SoundBoard
    from phonecoach.app.sound.ear import Ear
    from phonecoach.units import Language
    from phonecoach.voice.loop import Loop
    from phonecoach.voice.samples import Samples

CHIRPS: Final = 24
_CHIRP_EVERY_MS: Final = 1_150
_FIRST_MS: Final = 1_500
_WAIT_MS, _MOST_WAITS = 250, 20
_LAST_MS: Final = 1_200
_LEAK_MS: Final = 4_500
_NS_PER_FRAME: Final = 62_500
_LATE_FRAMES: Final = 3_200
"""What is played is heard up to 0.2 s later, and still belongs to it."""

_MICRO: Final = 1_000_000
_US_PER_MS: Final = 1_000
_LONGEST: Final = 4 * 16_000


def caller_line(language: Language) -> Samples:
    """Return up to four seconds of a caller, of whichever case has a recording."""
    from phonecoach.voice.loop import murmur  # noqa: PLC0415 (as below)
    from phonecoach.voice.resampling import Resampler  # noqa: PLC0415
    from phonecoach.voice.samples import RATE  # noqa: PLC0415
    from phonecoach.voice.stretch import read_clip  # noqa: PLC0415

    for path in sorted(scenarios().glob(f"*/audio/{language}/*.opus")):
        try:
            samples, rate = read_clip(path)
        except OSError:
            continue
        if len(samples) >= 2 * rate:
            ours = samples if rate == RATE else Resampler(rate).feed(samples)
            return ours[:_LONGEST]
    return murmur()


class MicrophoneTest(QObject):
    """Leads one person through the set-up of their microphone; no sound is kept.

    Signals:
        laid: The page shall lie on the desk.
            screen: A `MicrophoneScreen`.
        closed: Nothing else is wanted there.
    """

    laid = Signal(object)
    closed = Signal()
    _found = Signal(int, object)

    def __init__(
        self,
        sitting: Sitting,
        make_ear: Callable[[], Ear],
        parent: QObject | None = None,
    ) -> None:
        """Be ready.

        Args:
            sitting: Whose microphone it is, and on which PC.
            make_ear: Opens what hears; asked when somebody first comes.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._sitting, self._make_ear = sitting, make_ear
        self._ear: Ear | None = None
        self._screen: MicrophoneScreen | None = None
        self._test: Probe | None = None
        self._round = 0
        self._due_ns: list[int] = []
        self._steps = self._waits = 0
        self._ended = False
        self._pair = (0, 0)
        self._ahead_us = 0
        self._line: Samples | None = None
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="loop")
        self._post = Post(self)
        self._step = QTimer(self)
        self._step.setTimerType(Qt.TimerType.PreciseTimer)
        self._step.timeout.connect(self.go_on)
        self._found.connect(self._show)

    @property
    def path(self) -> Path:
        """Where the sound lies while it is needed."""
        return self._sitting.store.path.parent / "microphone test.wav"

    def begin(self) -> None:
        """Show the page, and listen."""
        ear = self._open_ear()
        names = self._names(ear)
        screen = MicrophoneScreen(names, self._known())
        screen.asked.connect(self.measure)
        screen.closed.connect(self._leave)
        screen.destroyed.connect(lambda: self._forget(screen))
        self._screen = screen
        self.laid.emit(screen)
        if not ear.is_running:
            ear.start(None, self._microphone)

    def close(self) -> None:
        """Listen no longer, and leave no sound behind."""
        # The page may lie there longer than this: it has nothing to tell any more.
        self._screen = None
        self._stop()
        self._thread.shutdown(wait=True, cancel_futures=True)
        if self._ear is not None:
            self._ear.close()
        self.path.unlink(missing_ok=True)

    @Slot(object)
    def measure(self, probe: Probe) -> None:
        """Measure something; what was being measured is dropped."""
        if not self._board.can_be_heard:
            if self._screen is not None:
                self._screen.show_silence()
            return
        ear = self._open_ear()
        self._round += 1
        self._test, self._due_ns, self._ended = probe, [], False
        self._steps = self._waits = 0
        ear.stop()
        self.path.unlink(missing_ok=True)
        ear.start(self.path, self._microphone)
        self._board.open_line()
        self._show_progress(0.0)
        self._step.start(_FIRST_MS)

    @Slot()
    def go_on(self) -> None:
        """Play what comes next, or end; a timer does this."""
        if self._test is None:
            return
        if self._waits_for_ear():
            return
        if self._steps == self._count:
            self._end()
            return
        self._due_ns.append(self._sitting.outside.now_ns())
        self._board.speak(self._sound())
        self._steps += 1
        self._show_progress(self._steps / (self._count + 1))
        last = self._steps == self._count
        waits = _LEAK_MS if self._test is Probe.LEAK else _CHIRP_EVERY_MS
        self._step.start(_LAST_MS if last and self._test is Probe.TIMING else waits)

    # How --------------------------------------------------------------------------

    def _waits_for_ear(self) -> bool:
        """Whether nothing is played yet, since nothing is captured yet."""
        if self._steps or self._waits == _MOST_WAITS:
            return False
        if self._open_ear().is_hearing:
            heard_late, self._waits = self._waits > 0, _MOST_WAITS
            if heard_late:
                self._step.start(_FIRST_MS)
            return heard_late
        self._waits += 1
        self._step.start(_WAIT_MS)
        return True

    @property
    def _board(self) -> SoundBoard:
        return self._sitting.comfort.sound

    @property
    def _microphone(self) -> str:
        return self._sitting.comfort.pc.microphone

    @property
    def _count(self) -> int:
        return CHIRPS if self._test is Probe.TIMING else 1

    def _sound(self) -> bytes:
        # numpy is not loaded before somebody comes here.
        from phonecoach.voice.loop import as_pcm, chirp  # noqa: PLC0415

        if self._test is Probe.TIMING:
            return as_pcm(chirp())
        self._line = caller_line(self._sitting.person.language)
        return as_pcm(self._line)

    def _open_ear(self) -> Ear:
        if self._ear is None:
            self._ear = self._make_ear()
            self._ear.level.connect(self._show_level)
            self._ear.troubled.connect(self._tell)
            self._ear.advised.connect(self._tell)
            self._ear.synced.connect(self._note_pair)
            self._ear.stopped.connect(self._compute)
        return self._ear

    def _devices(self) -> tuple[str, str]:
        """Return the ids of the microphone and of what plays themselves."""
        ear, output = self._open_ear(), self._sitting.comfort.pc.device
        played = output or self._board.outputs.standard()
        return self._microphone or ear.inputs.standard(), played

    def _names(self, ear: Ear) -> tuple[str, str]:
        microphone, output = self._devices()
        heard = {one.id: one.name for one in ear.inputs.devices()}
        played = {one.id: one.name for one in self._board.devices()}
        return heard.get(microphone, ""), played.get(output, "")

    def _known(self) -> TimingError | None:
        return load_timing_error(self._sitting.reader, *self._devices())

    def _end(self) -> None:
        self._step.stop()
        self._ahead_us = round(self._board.latency_ms * _US_PER_MS)
        self._board.close_line()
        self._ended = True
        if self._ear is not None:
            self._ear.stop()

    @Slot()
    def _leave(self) -> None:
        self._stop()
        self.closed.emit()

    def _stop(self) -> None:
        self._step.stop()
        self._ended = False
        self._round += 1
        if self._test is not None:
            self._test = None
            self._board.close_line()
        if self._ear is not None:
            self._ear.stop()

    def _forget(self, screen: MicrophoneScreen) -> None:
        if self._screen is screen:
            self._screen = None
            self._stop()

    @Slot(object, object)
    def _note_pair(self, frame: int, ns: int) -> None:
        self._pair = frame, ns

    @Slot(object)
    def _compute(self, path: Path | None) -> None:
        if path is None:
            return
        if not self._ended:
            # It was given up; what is measured now may lie there already.
            if self._test is None:
                path.unlink(missing_ok=True)
            return
        self._ended = False
        frame, ns = self._pair
        due = [frame + round((one - ns) / _NS_PER_FRAME) for one in self._due_ns]
        self._thread.submit(self._measured, self._round, path, due)

    def _measured(self, number: int, path: Path, due: list[int]) -> None:
        from phonecoach.voice.loop import leak_db, loop_of  # noqa: PLC0415 (as above)
        from phonecoach.voice.recording import frames_in, read_wav  # noqa: PLC0415

        found: object = None
        try:
            heard = read_wav(path, 0, frames_in(path))
            if len(due) > 1:
                found = loop_of(heard, due)
            elif due and self._line is not None:
                at = max(0, due[0])
                during = heard[at : at + len(self._line) + _LATE_FRAMES]
                if len(during) >= len(self._line):
                    found = leak_db(self._line, during, heard[:at])
        except OSError:
            pass
        finally:
            path.unlink(missing_ok=True)
            self._post.emit(self._found, number, found)

    @Slot(int, object)
    def _show(self, number: int, found: Loop | float | None) -> None:
        screen, probe = self._screen, self._test
        if number != self._round or screen is None or probe is None:
            return
        self._test = None
        screen.end_progress()
        if probe is Probe.TIMING:
            self._show_timing(screen, None if isinstance(found, float) else found)
        elif isinstance(found, float):
            screen.show_leak(found)
        self._open_ear().start(None, self._microphone)

    def _show_timing(self, screen: MicrophoneScreen, found: Loop | None) -> None:
        if found is None:
            screen.show_no_loop()
            return
        # A caller's lines are given to the device so much sooner: that part of the way
        # is no error of any call.
        error = TimingError(
            mean=Micros(round(found.mean_s * _MICRO) - self._ahead_us),
            spread=Micros(round(found.spread_s * _MICRO)),
        )
        sitting = self._sitting
        keep_timing_error(sitting.reader, sitting.store.writer, self._devices(), error)
        sitting.store.writer.flush()
        screen.show_timing(error)

    def _show_progress(self, share: float) -> None:
        if self._screen is not None and self._test is not None:
            self._screen.show_progress(self._test, share)

    @Slot(float, bool)
    def _show_level(self, dbfs: float, clipped: bool) -> None:
        if self._screen is not None:
            self._screen.meter.show_level(dbfs, clipped)

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        if self._screen is not None:
            self._screen.tell(sentence)
