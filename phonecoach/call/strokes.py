"""How high the strokes are that stand for a voice on the line of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from phonecoach.call.lanes import Spoken

_BREATH: Final = 0.12
"""The stroke between two words, of the reach."""

_SHORTEST_WORD: Final = 3
_WORD_LENGTHS: Final = 5
_LOW, _SOFT = 0.3, 0.4
_LOUD_AFTER: Final = 40
"""So many letters into a turn a voice has reached its full loudness."""


def heights(spoken: Spoken, count: int) -> Iterator[float]:
    """Yield how high the strokes of a turn are, 0 to 1.

    Where it was measured, they are as high as it was loud. Else a voice rises over its
    first words, so a short answer stays low, and takes a breath
    after every word or so. Nothing depends on how the turn goes on.
    """
    if spoken.loudness:
        yield from _measured(spoken.loudness, count)
        return
    letters = spoken.letters / count
    left = 0
    for index in range(count):
        chance = _chance(spoken.seed, index)
        if left == 1:
            left = 0
            yield _BREATH
            continue
        left = left - 1 if left else _SHORTEST_WORD + chance % _WORD_LENGTHS
        loudness = min(1.0, _LOW + (index + 0.5) * letters / _LOUD_AFTER)
        yield loudness * (_SOFT + (1 - _SOFT) * (chance >> 8) / 0xFF)


def _measured(loudness: Sequence[float], count: int) -> Iterator[float]:
    """Yield how high the strokes of a voice are that was measured.

    Each stands for its part of the turn and is as high as the loudest of it.
    """
    for index in range(count):
        first = index * len(loudness) // count
        last = max(first + 1, (index + 1) * len(loudness) // count)
        yield max(_BREATH, *loudness[first:last])


def _chance(seed: int, index: int) -> int:
    """Return 16 bits that look like chance and are none."""
    mixed = (seed ^ (index * 0x9E3779B1)) & 0xFFFFFFFF
    mixed = ((mixed ^ (mixed >> 15)) * 0x85EBCA6B) & 0xFFFFFFFF
    mixed = ((mixed ^ (mixed >> 13)) * 0xC2B2AE35) & 0xFFFFFFFF
    return mixed >> 16
