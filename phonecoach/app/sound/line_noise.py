"""The soft noise of an open line, made once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from phonecoach.app.sound.waves import LOUDEST, RATE_HZ, no_breath

if TYPE_CHECKING:
    from phonecoach.app.sound.waves import Breath

_SECONDS: Final = 5.0
_LEVEL_DB: Final = -58.0
"""Root mean square against the loudest sine; speech lies some 35 dB above it."""

_FROM_HZ, _TO_HZ = 300.0, 3_400.0
_TILT: Final = 0.5
"""Power falls as frequency to this: softer to the ear than white noise."""


def line_noise(_breath: Breath = no_breath) -> bytes:
    """Return noise in the band of a telephone; its end leads back to its beginning.

    Returns:
        Mono samples, 16 bit, little endian, at `RATE_HZ`; always the same ones.
    """
    count = round(_SECONDS * RATE_HZ)
    chance = np.random.default_rng(1876)
    pitches = np.fft.rfftfreq(count, 1 / RATE_HZ)
    inside = (pitches >= _FROM_HZ) & (pitches <= _TO_HZ)
    strength = np.where(inside, np.maximum(pitches, 1.0) ** (-_TILT / 2), 0.0)
    turns = chance.uniform(0.0, 2 * np.pi, len(pitches))
    # A sum of whole waves: the loop has no seam.
    noise = np.fft.irfft(strength * np.exp(1j * turns), count)
    level = 10 ** (_LEVEL_DB / 20) / np.sqrt(2) / np.sqrt(np.mean(noise**2))
    whole: bytes = np.rint(noise * level * LOUDEST).astype("<i2").tobytes()
    return whole
