"""When somebody begins and ends to speak."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from phonecoach.voice.samples import Interval, Samples, of_seconds
from phonecoach.voice.silero import FRAME, Silero

if TYPE_CHECKING:
    from collections.abc import Iterable

_SURE = 0.5
"""A frame as likely as this may begin speech; the model's own recommendation."""

_LIKELY = 0.35
"""Within speech a frame as likely as this still belongs to it."""

_CONFIRMED = 2
"""So many frames in a row begin speech; one alone may be a click."""

_QUIET = 7
"""So many frames in a row end it: 224 ms, more than the closure of any consonant."""

_BEGINS_LATE = of_seconds(0.008)
"""The model's onsets lie this much behind the true ones (median, measured)."""

_ENDS_LATE = of_seconds(0.070)
"""So do its ends: it waits for a voice that dies away."""


@dataclass(frozen=True, slots=True)
class SpeechBegan:
    """Somebody has begun to speak."""

    at: int
    """In samples since the start of the capture; corrected for the detector's delay."""


@dataclass(frozen=True, slots=True)
class SpeechEnded:
    """Somebody has stopped speaking."""

    at: int
    """As in `SpeechBegan`; about 0.3 s ago, for so long an end has to be awaited."""


SpeechEvent: TypeAlias = SpeechBegan | SpeechEnded


class SpeechDetector:
    """Tells begin and end of speech in one continuous capture.

    What is told depends on the samples alone, not on how they were cut into pieces.
    Began and ended take turns, and their instants never decrease.
    """

    def __init__(self) -> None:
        self._model = Silero()
        self._rest = np.zeros(0, np.float32)
        self._frame = 0
        self._in_a_row = 0
        """Frames that speak against what is the case now."""
        self._speaking = False
        self._latest = 0

    @property
    def speaking(self) -> bool:
        """Whether somebody speaks, as far as the frames judged so far tell."""
        return self._speaking

    def feed(self, samples: Samples) -> tuple[SpeechEvent, ...]:
        """Take the next samples, however many, and return what they tell."""
        known = np.concatenate([self._rest, samples.astype(np.float32, copy=False)])
        whole = len(known) - len(known) % FRAME
        self._rest = known[whole:].copy()
        return tuple(self._events(self._model.judge(known[:whole])))

    def finish(self) -> tuple[SpeechEvent, ...]:
        """Take the end of the capture, and return what that ends."""
        end = self._frame * FRAME + len(self._rest)
        events = list(self.feed(np.zeros(-len(self._rest) % FRAME, np.float32)))
        if self._speaking:
            quiet_since = (self._frame - self._in_a_row) * FRAME
            events.append(self._ended(quiet_since if self._in_a_row else end))
        return tuple(type(each)(min(each.at, end)) for each in events)

    def _events(self, judged: Iterable[float]) -> Iterable[SpeechEvent]:
        for probability in judged:
            self._frame += 1
            against = probability < _LIKELY if self._speaking else probability >= _SURE
            self._in_a_row = self._in_a_row + 1 if against else 0
            if self._in_a_row == (_QUIET if self._speaking else _CONFIRMED):
                turned = (self._frame - self._in_a_row) * FRAME
                yield self._ended(turned) if self._speaking else self._began(turned)
                self._in_a_row = 0

    def _began(self, turned: int) -> SpeechBegan:
        self._speaking = True
        self._latest = max(self._latest, turned - _BEGINS_LATE)
        return SpeechBegan(self._latest)

    def _ended(self, turned: int) -> SpeechEnded:
        self._speaking = False
        self._latest = max(self._latest, turned - _ENDS_LATE)
        return SpeechEnded(self._latest)


def speech_in(samples: Samples) -> tuple[Interval, ...]:
    """Return when somebody speaks in a whole track, in order."""
    detector = SpeechDetector()
    instants = [each.at for each in (*detector.feed(samples), *detector.finish())]
    # `finish` closes what is open, so that they come in pairs.
    return tuple(map(Interval, instants[::2], instants[1::2]))
