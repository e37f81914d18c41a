"""How loud a voice was, as one sees it drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from phonecoach.call.annotations import ENVELOPE_STEP

if TYPE_CHECKING:
    from collections.abc import Callable

    from phonecoach.call.annotations import TurnVoice
    from phonecoach.scenario import LineId
    from phonecoach.units import Micros

_QUIETEST_DB: Final = -50
_RANGE_DB: Final = 40
"""From hardly audible to as loud as a voice gets in a headset, in dB."""


CallersLoudness: TypeAlias = "Callable[[LineId, str, str], tuple[float, ...]]"
"""Tells of a line, by its id, its wording's id and its text, how loud each equal part
of it is, 0 to 1; of nothing where it is not recorded."""


def unrecorded(_line: LineId, _wording: str, _text: str) -> tuple[float, ...]:
    """Tell that nothing is recorded."""
    return ()


def loudness(
    voice: TurnVoice | None, begins: Micros, lasts: Micros
) -> tuple[float, ...]:
    """Return how loud each step of a turn was, from its beginning to its end, 0 to 1.

    What was measured before it or behind it is left out.
    """
    if voice is None or not voice.envelope:
        return ()
    steps = max(1, round(lasts / ENVELOPE_STEP))
    first = round((begins - voice.begins) / ENVELOPE_STEP)
    found = (first + step for step in range(steps))
    return tuple(
        as_heard(voice.envelope[at]) if 0 <= at < len(voice.envelope) else 0.0
        for at in found
    )


def as_heard(level: float) -> float:
    """Return a loudness in dB below full scale as a share of what a voice can be.

    Args:
        level: In dB, 0 at full scale.
    """
    return min(1.0, max(0.0, (level - _QUIETEST_DB) / _RANGE_DB))
