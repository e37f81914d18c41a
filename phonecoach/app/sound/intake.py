"""What becomes of captured samples: muted, metered, timed and listened to."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np

from phonecoach.voice.drift import FrameTimes, Pair
from phonecoach.voice.metering import Complaint, Level, Meter, Watch
from phonecoach.voice.recording import FULL, Pcm
from phonecoach.voice.speech import SpeechBegan, SpeechEvent

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.voice.samples import Samples

_LEAST_GAP: Final = 320
"""Frames; what is missing after the capture was opened anew, if it is more."""


class Detector(Protocol):
    """Tells begin and end of speech in one continuous capture."""

    def feed(self, samples: Samples) -> tuple[SpeechEvent, ...]:
        """Take the next samples and return what they tell."""
        ...

    def finish(self) -> tuple[SpeechEvent, ...]:
        """Take the end of the capture and return what that ends."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """The voice begins or ends, at a moment of the monotonic clock."""

    begins: bool
    ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What a piece of the capture has brought."""

    at: int
    """Its first frame, counted from the beginning of the recording."""

    pcm: Pcm
    levels: tuple[Level, ...] = ()
    edges: tuple[Edge, ...] = ()
    pair: Pair | None = None
    complaint: Complaint | None = None
    """What is wrong with the microphone now, if that has changed."""


class Intake:
    """Takes one capture from its first sample to its last.

    While the microphone is closed its samples are silence, also for the recording; the
    frames go on being counted.
    """

    def __init__(self, detector: Detector | None, *, first: int = 0) -> None:
        """Begin a capture.

        Args:
            detector: Finds the voice; None tells nothing of it.
            first: The frame with which it goes on in its recording.
        """
        self._detector = detector
        self._first = first
        self._came = 0
        self._times = FrameTimes()
        self._meter, self._watch = Meter(), Watch()
        self._gates: deque[tuple[int, bool]] = deque()
        self._open = True
        self._complaint = Complaint.NONE

    def set_open(self, opened: bool, ns: int) -> None:
        """Open or close the microphone from a moment of the monotonic clock on."""
        self._gates.append((ns, opened))

    def take(self, pcm: Pcm, now_ns: int) -> Taken:
        """Take the next samples, which have come by now."""
        pair = self._times.arrived(self._came + len(pcm), now_ns)
        return self._taken(self._gated(pcm), pair)

    def bridge(self, coming: int, now_ns: int) -> Taken | None:
        """Take silence for what was missed before the next samples came.

        Args:
            coming: How many frames have come after the gap.
            now_ns: What the monotonic clock reads.
        """
        if self._came == 0:
            return None
        missed = self._times.frame_at(now_ns) - self._came - coming
        if missed < _LEAST_GAP:
            return None
        return self._taken(np.zeros(missed, np.int16), None)

    def finish(self) -> Taken:
        """Take the end: what is still open is closed, and the last pair told."""
        spoken = () if self._detector is None else self._detector.finish()
        pair = self._times.last(self._came)
        return Taken(
            at=self._first + self._came,
            pcm=np.zeros(0, np.int16),
            edges=self._edges(spoken),
            pair=self._in_recording(pair),
        )

    def _taken(self, pcm: Pcm, pair: Pair | None) -> Taken:
        at = self._first + self._came
        self._came += len(pcm)
        spoken: tuple[SpeechEvent, ...] = ()
        if self._detector is not None:
            spoken = self._detector.feed(pcm.astype(np.float32) / np.float32(FULL))
        levels = self._meter.feed(pcm)
        return Taken(
            at=at,
            pcm=pcm,
            levels=levels,
            edges=self._edges(spoken),
            pair=self._in_recording(pair),
            complaint=self._judge(levels),
        )

    def _gated(self, pcm: Pcm) -> Pcm:
        """Silence what was captured while the microphone was closed."""
        end = self._came + len(pcm)
        heard, since = pcm, 0
        while self._gates:
            ns, opened = self._gates[0]
            turns = max(self._times.frame_at(ns), self._came + since)
            if turns >= end:
                break
            self._gates.popleft()
            heard = self._silenced(heard, since, turns - self._came)
            since, self._open = turns - self._came, opened
        return self._silenced(heard, since, len(pcm))

    def _silenced(self, pcm: Pcm, begin: int, end: int) -> Pcm:
        if self._open or begin == end:
            return pcm
        pcm = pcm.copy()
        pcm[begin:end] = 0
        return pcm

    def _edges(self, spoken: Iterable[SpeechEvent]) -> tuple[Edge, ...]:
        return tuple(
            Edge(begins=isinstance(one, SpeechBegan), ns=self._times.ns_of(one.at))
            for one in spoken
        )

    def _in_recording(self, pair: Pair | None) -> Pair | None:
        return pair and Pair(frame=self._first + pair.frame, ns=pair.ns)

    def _judge(self, levels: Iterable[Level]) -> Complaint | None:
        if not self._open:
            return None
        before = self._complaint
        for level in levels:
            self._complaint = self._watch.see(level)
        return None if self._complaint is before else self._complaint
