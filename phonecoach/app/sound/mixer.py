"""What is heard on a telephone, added up sample by sample on several tracks."""

from __future__ import annotations

import enum
import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from phonecoach.app.sound.waves import LOUDEST, RATE_HZ

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy.typing as npt

    Samples = npt.NDArray[np.float32]
    """Mono, at `RATE_HZ`, between -1 and 1."""

FADE_S: Final = 0.02
"""What is broken off is gone within so long; a shorter fade clicks."""

_FADE: Final = round(FADE_S * RATE_HZ)
_TAIL: Final = round(0.1 * RATE_HZ)
"""So long after its last sample a sound counts as heard: devices keep some back."""


class Track(enum.Enum):
    """What sounds beside what else; there is one sound at a time on each."""

    SIGNAL = enum.auto()
    """The bell, tones of the exchange, music on hold."""

    VOICE = enum.auto()
    """Whoever speaks at the other end."""

    LINE = enum.auto()
    """The soft noise that tells an open line from a dead one."""


@dataclass(slots=True)
class _Sound:
    samples: Samples
    at: int
    again: bool

    def take(self, count: int) -> Samples:
        """Return the next samples and go on behind them; silence behind the end."""
        taken = np.zeros(count, np.float32)
        done = 0
        while done < count:
            part = self.samples[self.at : self.at + count - done]
            taken[done : done + len(part)] = part
            done += len(part)
            self.at += len(part)
            if done == count:
                break
            if not self.again or not len(self.samples):
                self.at += count - done
                break
            self.at = 0
        return taken

    @property
    def is_over(self) -> bool:
        return not self.again and self.at >= len(self.samples) + _TAIL


class Mixer:
    """Adds tracks up for whoever plays them; any thread may use it.

    Attributes:
        ended: Told the track of a sound that has been heard to its end, on the thread
            that reads.
    """

    def __init__(self) -> None:
        self.ended: Callable[[Track], object] = lambda _: None
        self._lock = threading.Lock()
        self._tracks: dict[Track, _Sound] = {}
        self._leaving: deque[Samples] = deque()

    def play(
        self, track: Track, sound: bytes, *, again: bool = False, start: int = 0
    ) -> None:
        """Begin a sound in the next sample that is read; what was there fades.

        Args:
            track: Where it is heard.
            sound: Mono samples, 16 bit, little endian, at `RATE_HZ`.
            again: Whether it begins again at its end.
            start: Its first sample that is heard; more than 0 fades in.
        """
        samples = np.frombuffer(sound, "<i2").astype(np.float32)
        samples *= np.float32(1 / LOUDEST)
        if start:
            samples = samples[start:]
            rise = min(_FADE, len(samples))
            samples[:rise] *= np.linspace(0.0, 1.0, rise, dtype=np.float32)
        with self._lock:
            self._leave(track)
            self._tracks[track] = _Sound(samples, 0, again)

    def fade(self, track: Track) -> None:
        """End what is heard on a track within `FADE_S`."""
        with self._lock:
            self._leave(track)

    def clear(self) -> None:
        """End everything without a fade: nobody listens."""
        with self._lock:
            self._tracks.clear()
            self._leaving.clear()

    def sounds(self, track: Track) -> bool:
        """Whether something is heard on a track, or waits to be."""
        return track in self._tracks

    def skip(self, seconds: float) -> None:
        """Let time pass that nobody listened to."""
        with self._lock:
            self._leaving.clear()
            count = round(seconds * RATE_HZ)
            for sound in self._tracks.values():
                sound.at += count
                if sound.again and len(sound.samples):
                    sound.at %= len(sound.samples)

    def read(self, count: int) -> Samples:
        """Return the next samples of all tracks together, and go on behind them."""
        mix = np.zeros(count, np.float32)
        over = []
        with self._lock:
            for track, sound in list(self._tracks.items()):
                mix += sound.take(count)
                if sound.is_over:
                    del self._tracks[track]
                    over.append(track)
            for _ in range(len(self._leaving)):
                left = self._leaving.popleft()
                part = left[:count]
                mix[: len(part)] += part
                if len(left) > count:
                    self._leaving.append(left[count:])
        for track in over:
            self.ended(track)
        return np.clip(mix, -1.0, 1.0, out=mix)

    def _leave(self, track: Track) -> None:
        sound = self._tracks.pop(track, None)
        if sound is not None:
            fall = np.linspace(1.0, 0.0, _FADE, dtype=np.float32)
            self._leaving.append(sound.take(_FADE) * fall)
