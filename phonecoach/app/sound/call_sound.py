"""A call heard again: the trainee's recording, and what the caller said into it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QCoreApplication, Signal, Slot

from phonecoach.app.post import Post
from phonecoach.app.sound.waves import LOUDEST, RATE_HZ
from phonecoach.app.widgets.replay import Sounding
from phonecoach.call import events as e
from phonecoach.call.sync import CaptureTimes, capture_times
from phonecoach.units import Micros
from phonecoach.voice.stretch import read_clip, read_stretch
from phonecoach.voice.tempo import faster

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy.typing as npt
    from PySide6.QtCore import QObject

    from phonecoach.app.sound.board import SoundBoard
    from phonecoach.call.record import Record
    from phonecoach.scenario.recordings import Recordings

    Mix = npt.NDArray[np.float32]

_S: Final = 1_000_000
_PIECE: Final = Micros(10 * _S)
"""So long the clocks of call and sound card are taken to run alike."""

_FADE: Final = RATE_HZ // 50
"""Where the caller broke off, the clip fades in so many samples: 20 ms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallersClip:
    """Something the caller said."""

    path: Path
    begins: Micros
    ends: Micros


def callers_clips(record: Record, clips: Recordings) -> tuple[CallersClip, ...]:
    """Return what of the caller's words is recorded, and when it was said."""
    return tuple(_clips(record, clips))


def _clips(record: Record, clips: Recordings) -> Iterator[CallersClip]:
    begun: e.LineBegan | None = None
    last = record.events[-1].at if record.events else Micros(0)
    for event in (*record.events, None):
        over = event is None or isinstance(event, e.LineEnded | e.LineBegan)
        if begun is not None and over:
            found = clips.find(begun.line, begun.wording, begun.text)
            if found is not None:
                ends = event.shown if isinstance(event, e.CallerEvent) else last
                yield CallersClip(path=found.path, begins=begun.shown, ends=ends)
            begun = None
        if isinstance(event, e.LineBegan):
            begun = event


class CallSound(Sounding):
    """Lets any moment of a call be heard from both sides.

    Args:
        record: The call.
        recording: Finds the trainee's side, which is encoded some time after the call
            and may be gone one day; None where there is none.
        clips: The caller's side.
        board: Where it is heard; asked when something first is.
        parent: Qt's owner.
    """

    _mixed = Signal(int, object)

    def __init__(
        self,
        record: Record,
        recording: Callable[[], Path | None],
        clips: Recordings,
        board: Callable[[], SoundBoard],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._recording = recording
        self._times = capture_times(record)
        self._clips = callers_clips(record, clips)
        self._board = board
        self._wanted = 0
        self._sounds = False
        self._post = Post(self)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="call")
        self._mixed.connect(self._begin)
        self.destroyed.connect(lambda: self._thread.shutdown(wait=False))

    def play(self, begin: Micros, end: Micros) -> bool:
        """Let a stretch of the call clock be heard; `begun` or `failed` follows."""
        self.stop()
        if not self._clips and (self._times is None or self._recording() is None):
            return False
        self._wanted += 1
        self._thread.submit(self._mix, self._wanted, begin, end, self.pace)
        return True

    @Slot()
    def stop(self) -> None:
        """Fall silent."""
        self._wanted += 1
        if self._sounds:
            self._sounds = False
            self._board().close_line()

    @Slot(int, object)
    def _begin(self, ticket: int, samples: bytes | None) -> None:
        if ticket != self._wanted:
            return
        if samples is None:
            self.failed.emit(
                QCoreApplication.translate(
                    "CallSound",
                    "The recording of this call cannot be read, so it passes silently.",
                )
            )
            return
        self._sounds = True
        board = self._board()
        board.open_line()
        board.speak(samples)
        self.begun.emit()

    def _mix(self, ticket: int, begin: Micros, end: Micros, pace: float) -> None:
        try:
            mix = mixed(begin, end, self._recording(), self._times, self._clips)
        except OSError:
            self._post.emit(self._mixed, ticket, None)
            return
        mix = faster(mix, pace, RATE_HZ)
        whole = np.rint(np.clip(mix, -1.0, 1.0) * LOUDEST)
        self._post.emit(self._mixed, ticket, whole.astype("<i2").tobytes())


def mixed(
    begin: Micros,
    end: Micros,
    recording: Path | None,
    times: CaptureTimes | None,
    clips: tuple[CallersClip, ...],
) -> Mix:
    """Return a stretch of a call as both sides were to be heard.

    Args:
        begin: On the call clock.
        end: The same.
        recording: The trainee's side; None for silence.
        times: When it was captured; None for silence.
        clips: The caller's side.

    Returns:
        Mono, between -1 and 1 but for what both said at once, at `RATE_HZ`.

    Raises:
        OSError: If something cannot be read.
    """
    mix = np.zeros(max(0, _place(Micros(end - begin))), np.float32)
    if recording is not None and times is not None:
        _add_trainee(mix, begin, end, recording, times)
    for clip in clips:
        if clip.begins < end and clip.ends > begin:
            _add_clip(mix, begin, clip)
    return mix


def _place(moment: Micros) -> int:
    return round(moment * RATE_HZ / _S)


def _add_trainee(
    mix: Mix, begin: Micros, end: Micros, path: Path, times: CaptureTimes
) -> None:
    for first in range(begin, end, _PIECE):
        last = min(first + _PIECE, end)
        frames = times.frame_at(Micros(first)), times.frame_at(Micros(last))
        at, until = _place(Micros(first - begin)), _place(Micros(last - begin))
        until = min(until, len(mix))
        mix[at:until] += _stretched(read_stretch(path, *frames), until - at)


def _add_clip(mix: Mix, begin: Micros, clip: CallersClip) -> None:
    samples, rate = read_clip(clip.path)
    said = _stretched(samples, round(len(samples) * RATE_HZ / rate))
    length = _place(Micros(clip.ends - clip.begins))
    if length < len(said):
        said = said[:length].copy()
        fade = min(_FADE, len(said))
        said[len(said) - fade :] *= np.linspace(1.0, 0.0, fade, dtype=np.float32)
    at = _place(Micros(clip.begins - begin))
    said = said[max(0, -at) :]
    at = max(0, at)
    part = said[: max(0, len(mix) - at)]
    mix[at : at + len(part)] += part


def _stretched(samples: Mix, count: int) -> Mix:
    """Return samples as so many, first on first."""
    if not len(samples) or count <= 0:
        return np.zeros(max(0, count), np.float32)
    places = np.arange(count) * (len(samples) / count)
    made: Mix = np.interp(places, np.arange(len(samples)), samples).astype(np.float32)
    return made
