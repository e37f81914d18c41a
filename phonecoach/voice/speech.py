"""When somebody begins and ends to speak."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from phonecoach.voice.onset import HOP, OnsetSearch, hop_powers
from phonecoach.voice.samples import Interval, Samples, of_seconds
from phonecoach.voice.silero import FRAME, Silero

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy.typing as npt

_HEARD = 0.45
"""A frame as likely as this may begin speech; 0.5 missed softly spoken short words.

Of two frames in a row of noises no speaker made, 0.26 was the most at usual levels.
"""

_SURE = 0.5
"""A frame as likely as this holds speech: the last one tells where it ends."""

_LIKELY = 0.35
"""Within speech a frame as likely as this still belongs to it."""

_CONFIRMED = 2
"""So many frames in a row begin speech; one alone may be a click."""

_QUIET = 7
"""So many frames in a row end it: 224 ms, more than the closure of any consonant."""

_SILENT = 0.1
"""A frame less likely than this holds nothing but noise."""

_ENDS_LATE = of_seconds(0.052)
"""The last frame it is sure of ends so much after the true end (median, measured).

Onsets are searched for in the power of the track. Ends are not: in noise, a voice that
dies away is lost to the power long before it is lost to the model.
"""


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
        self._search = OnsetSearch()
        self._rest = np.zeros(0, np.float32)
        self._last = 0.0
        """The sample before the rest."""
        self._frame = 0
        self._in_a_row = 0
        """Frames that speak against what is the case now."""
        self._speaking = False
        self._sure_until = 0
        """End of the last frame that is sure to hold speech, in samples."""
        self._latest = 0

    @property
    def speaking(self) -> bool:
        """Whether somebody speaks, as far as the frames judged so far tell."""
        return self._speaking

    def feed(self, samples: Samples) -> tuple[SpeechEvent, ...]:
        """Take the next samples, however many, and return what they tell."""
        known = np.concatenate([self._rest, samples.astype(np.float32, copy=False)])
        whole = len(known) - len(known) % FRAME
        if not whole:
            self._rest = known
            return ()
        powers = hop_powers(known[:whole], self._last).reshape(-1, FRAME // HOP)
        self._rest, self._last = known[whole:].copy(), float(known[whole - 1])
        judged = self._model.judge(known[:whole]).tolist()
        return tuple(self._events(judged, powers))

    def finish(self) -> tuple[SpeechEvent, ...]:
        """Take the end of the capture, and return what that ends."""
        end = self._frame * FRAME + len(self._rest)
        events = list(self.feed(np.zeros(-len(self._rest) % FRAME, np.float32)))
        if self._speaking:
            events.append(self._ended() if self._in_a_row else SpeechEnded(end))
        return tuple(type(each)(min(each.at, end)) for each in events)

    def _events(
        self, judged: Iterable[float], powers: npt.NDArray[np.float64]
    ) -> Iterator[SpeechEvent]:
        for probability, power in zip(judged, powers, strict=True):
            self._frame += 1
            silent = not self._speaking and probability < _SILENT
            self._search.add(power, silent=silent)
            if probability >= _SURE:
                self._sure_until = self._frame * FRAME
            against = probability < _LIKELY if self._speaking else probability >= _HEARD
            self._in_a_row = self._in_a_row + 1 if against else 0
            if self._in_a_row == (_QUIET if self._speaking else _CONFIRMED):
                yield self._ended() if self._speaking else self._began()

    def _began(self) -> SpeechBegan:
        onset = self._frame * FRAME - self._search.onset()
        self._speaking, self._in_a_row = True, 0
        self._sure_until = max(self._sure_until, self._frame * FRAME)
        self._latest = max(self._latest, onset)
        return SpeechBegan(self._latest)

    def _ended(self) -> SpeechEnded:
        self._speaking, self._in_a_row = False, 0
        self._latest = max(self._latest, self._sure_until - _ENDS_LATE)
        return SpeechEnded(self._latest)


def speech_in(samples: Samples) -> tuple[Interval, ...]:
    """Return when somebody speaks in a whole track, in order."""
    detector = SpeechDetector()
    instants = [each.at for each in (*detector.feed(samples), *detector.finish())]
    # `finish` closes what is open, so that they come in pairs.
    return tuple(map(Interval, instants[::2], instants[1::2]))
