"""The ringing of a telephone, synthesised; no recordings, no devices here."""

from __future__ import annotations

import math
from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

RATE_HZ = 16_000
_LOUDEST = 32_767
_LEVEL = 0.22
_EDGE_S = 0.008
"""Fade at both ends of a burst, so that it does not click."""

_BELL_HZ = (1_320.0, 1_660.0)
_WARBLE_HZ = 18.0


def ring(cadence_ms: Sequence[int]) -> bytes:
    """Return one whole cadence of ringing.

    Two bells answer each other eighteen times a second, like the ringer of a desk
    telephone; what is national is the cadence.

    Args:
        cadence_ms: On, off, on, off ... in milliseconds.

    Returns:
        Mono samples, 16 bit, little endian, at `RATE_HZ`.
    """
    samples = array("h")
    for index, length_ms in enumerate(cadence_ms):
        count = round(length_ms * RATE_HZ / 1_000)
        samples.extend(_burst(count) if index % 2 == 0 else [0] * count)
    return samples.tobytes()


def _burst(count: int) -> list[int]:
    edge = max(1, round(_EDGE_S * RATE_HZ))
    return [
        round(
            _LOUDEST
            * _LEVEL
            * _bell(n / RATE_HZ)
            * min(1.0, n / edge, (count - n) / edge)
        )
        for n in range(count)
    ]


def _bell(second: float) -> float:
    phase = (second * _WARBLE_HZ) % 1.0
    struck = _BELL_HZ[0] if phase < 0.5 else _BELL_HZ[1]  # noqa: PLR2004
    decay = math.exp(-2.4 * (phase % 0.5))
    wave = math.sin(2 * math.pi * struck * second)
    return decay * (0.8 * wave + 0.2 * math.sin(4 * math.pi * struck * second))
