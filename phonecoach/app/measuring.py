"""Measuring how the turns of a spoken call sounded, away from the window's thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.post import Post
from phonecoach.call.annotations import PitchRange, TurnVoice, voices
from phonecoach.call.state import fold
from phonecoach.call.sync import CaptureTimes, capture_times
from phonecoach.voice.samples import Interval

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from phonecoach.call.annotations import Annotation
    from phonecoach.call.record import CallId, Record
    from phonecoach.units import Micros
    from phonecoach.voice.samples import Samples


METER: Final = "voice 1"
"""Version of what measures; raised whenever the same voice may get other figures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What there is to know of a stretch of somebody's voice.

    Attributes:
        pace: Syllables in a second of speech.
        level: Of what is speech, in dB below full scale.
        pauses: Where nothing is said, in samples.
        envelope: Loudness of each 50 ms, in whole dB below full scale.
    """

    pace: float | None
    pitch: PitchRange | None
    level: float | None
    pauses: tuple[Interval, ...]
    envelope: tuple[int, ...]


class Meter(Protocol):
    """Measures voices. Same samples, same figures, as long as `METER` is the same."""

    def measure(self, samples: Samples) -> Figures:
        """Return the figures of a stretch of speech, mono at the room's rate."""
        ...


def to_measure(record: Record, annotations: Iterable[Annotation]) -> tuple[int, ...]:
    """Return the turns that took time and were not measured yet as it is done now."""
    known = voices(tuple(annotations))
    return tuple(
        taken.no
        for taken in fold(record.events).taken
        if taken.ended is not None
        and taken.ended > taken.began
        and (taken.no not in known or known[taken.no].meter != METER)
    )


def measured(
    record: Record, path: Path, turns: Iterable[int], meter: Meter
) -> Iterator[TurnVoice]:
    """Yield how turns sounded; nothing where nothing was captured.

    Args:
        record: The call.
        path: Its recording.
        turns: The numbers of the turns.
        meter: Measures.

    Raises:
        OSError: If the recording cannot be read.
    """
    times = capture_times(record)
    if times is None:
        return
    taken = {one.no: one for one in fold(record.events).taken}
    for no in turns:
        turn = taken[no]
        if turn.ended is not None and turn.ended > turn.began:
            yield _voice(no, turn.began, turn.ended, path, times, meter)


def _voice(  # noqa: PLR0913, PLR0917 - a turn, where it is found, and what measures it
    no: int,
    began: Micros,
    ended: Micros,
    path: Path,
    times: CaptureTimes,
    meter: Meter,
) -> TurnVoice:
    # Loads what decodes; a window is there long before that is wanted.
    from phonecoach.voice.stretch import read_stretch  # noqa: PLC0415

    first = times.frame_at(began)
    samples = read_stretch(path, first, times.frame_at(ended))
    found = meter.measure(samples)
    return TurnVoice(
        turn=no,
        begins=began,
        pace=found.pace,
        pitch=found.pitch,
        level=found.level,
        pauses=tuple(
            (times.moment_of(first + one.start), times.moment_of(first + one.end))
            for one in found.pauses
        ),
        envelope=found.envelope,
        meter=METER,
    )


class Measuring(QObject):
    """Measures one call after the other on a thread of its own.

    Signals:
        done: A call was measured.
            call: Its `CallId`.
            voices: What was found, a tuple of `TurnVoice`; may be empty.
    """

    done = Signal(str, object)

    def __init__(
        self, make_meter: Callable[[], Meter], parent: QObject | None = None
    ) -> None:
        """Be ready.

        Args:
            make_meter: Loads what measures; asked on the thread that does.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._make_meter = make_meter
        self._meter: Meter | None = None
        self._under_way: set[CallId] = set()
        self._post = Post(self)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="measuring")
        self.done.connect(self._forget)

    def measure(
        self, record: Record, path: Path, annotations: tuple[Annotation, ...]
    ) -> None:
        """Measure what was not measured yet; `done` follows where there is anything."""
        call, turns = record.head.call, to_measure(record, annotations)
        if turns and call not in self._under_way:
            self._under_way.add(call)
            self._thread.submit(self._measure, record, path, turns)

    def close(self) -> None:
        """Stop measuring; what is under way is finished first."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    @Slot(str, object)
    def _forget(self, call: CallId, _: object) -> None:
        self._under_way.discard(call)

    def _measure(self, record: Record, path: Path, turns: tuple[int, ...]) -> None:
        found: tuple[TurnVoice, ...] = ()
        try:
            if self._meter is None:
                self._meter = self._make_meter()
            found = tuple(measured(record, path, turns, self._meter))
        except OSError:
            # It was deleted meanwhile, or the disk is gone: the card says what it has.
            pass
        finally:
            self._post.emit(self.done, record.head.call, found)
