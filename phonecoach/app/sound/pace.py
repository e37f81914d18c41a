"""How far somebody has come with their words, from the pauses they make."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from phonecoach.app.sound.waves import LOUDEST, RATE_HZ

if TYPE_CHECKING:
    from collections.abc import Sequence

_FRAME_S: Final = 0.01
_SHORTEST_S: Final = 0.12
"""A shorter silence lies inside a word: before a stop, say."""

_BELOW_DB: Final = 30.0
"""So far below the loudest frame a frame counts as silent."""

_NEAR: Final = 0.12
"""A pause belongs to the end of a phrase no further away than this share of it all."""

_PHRASE_END: Final = re.compile(r"[,.;:!?…—、。，？！]+[”’\"'」』）)]*\s*")


@dataclass(frozen=True, slots=True)
class Pace:
    """Which share of a text has been said when.

    Attributes:
        times_ms: Instants since the first sample, rising.
        shares: Of the letters, 0 to 1, at those instants; between them they rise
            evenly.
    """

    times_ms: tuple[float, ...]
    shares: tuple[float, ...]

    def share_at(self, at_ms: float) -> float:
        """Return the share that has been said at an instant."""
        after = bisect_right(self.times_ms, at_ms)
        if after == 0:
            return 0.0
        if after == len(self.times_ms):
            return 1.0
        begin, end = self.times_ms[after - 1], self.times_ms[after]
        low, high = self.shares[after - 1], self.shares[after]
        return low + (high - low) * (at_ms - begin) / (end - begin)


def pace_of(sound: bytes, text: str) -> Pace:
    """Return how far a clip has come with its text at each instant.

    While it pauses nothing is said; else letters follow evenly, and where it pauses
    about where a phrase ends, the phrase ends with the pause.

    Args:
        sound: Mono samples, 16 bit, little endian, at `RATE_HZ`.
        text: What it says.
    """
    length_s = len(sound) / 2 / RATE_HZ
    pauses = pauses_in(sound)
    edges = [0.0, *(edge for pause in pauses for edge in pause), length_s]
    # Between a pause's begin and end the time of speech stands still.
    spoken = [0.0]
    for number in range(1, len(edges)):
        speaks = number % 2 == 1
        spoken.append(spoken[-1] + speaks * (edges[number] - edges[number - 1]))
    whole = spoken[-1] or 1.0
    parts = [one / whole for one in spoken]
    inner = [part for part in parts[1:-1:2] if 0.0 < part < 1.0]
    anchors = [(0.0, 0.0), *_anchors(inner, text), (1.0, 1.0)]
    shares = np.interp(parts, [one for one, _ in anchors], [one for _, one in anchors])
    return Pace(
        times_ms=tuple(1_000 * edge for edge in edges),
        shares=tuple(float(share) for share in shares),
    )


def pauses_in(sound: bytes) -> tuple[tuple[float, float], ...]:
    """Return begin and end of each silence of a clip, in seconds.

    Those at its ends are among them.
    """
    frame = round(_FRAME_S * RATE_HZ)
    samples = np.frombuffer(sound, "<i2").astype(np.float32)
    frames = samples[: len(samples) // frame * frame].reshape(-1, frame)
    if not len(frames):
        return ()
    level = np.sqrt(np.mean((frames / LOUDEST) ** 2, axis=1))
    silent = level <= level.max() * 10 ** (-_BELOW_DB / 20)
    changes = np.flatnonzero(np.diff(np.concatenate(([0], silent, [0]))))
    pairs = changes.reshape(-1, 2) * _FRAME_S
    return tuple(
        (float(begin), float(end))
        for begin, end in pairs
        if end - begin >= _SHORTEST_S - 1e-9
    )


def _anchors(pauses: Sequence[float], text: str) -> list[tuple[float, float]]:
    """Return which pause stands at the end of which phrase, both as shares."""
    ends = [found.end() for found in _PHRASE_END.finditer(text.rstrip())]
    found: list[tuple[float, float]] = []
    left = list(pauses)
    for end in ends:
        share = end / len(text)
        near = [pause for pause in left if abs(pause - share) <= _NEAR]
        if not near or end >= len(text.rstrip()):
            continue
        pause = min(near, key=lambda one: abs(one - share))
        # Half a letter short: the next phrase begins only with its first sound.
        found.append((pause, (end - 0.5) / len(text)))
        left = [one for one in left if one > pause]
    return found
