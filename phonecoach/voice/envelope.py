"""How loud a voice is from one moment to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from phonecoach.voice.samples import RATE

if TYPE_CHECKING:
    import numpy.typing as npt

    from phonecoach.voice.samples import Samples

STEP: Final = RATE // 20
"""50 ms have one loudness, in samples."""

QUIET_DB: Final = -96
"""Less than this is nothing at all."""

_BELOW_LOUDEST_DB: Final = 25
"""What is so much softer than the loudest of a turn is no speech but breath and room.

Source:
    Vowels and consonants of one speaker lie within some 25 to 30 dB of each other.
"""


def envelope(samples: Samples) -> npt.NDArray[np.int64]:
    """Return how loud each `STEP` is, in whole dB below full scale, -96 to 0.

    Args:
        samples: Shape (n,); what is left at the end counts as a step of its own.
    """
    if not len(samples):
        return np.zeros(0, np.int64)
    count = -(-len(samples) // STEP)
    padded = np.zeros(count * STEP, np.float64)
    padded[: len(samples)] = samples
    power = np.mean(padded.reshape(count, STEP) ** 2, axis=1)
    if len(samples) % STEP:
        power[-1] *= STEP / (len(samples) % STEP)
    quiet = 10.0 ** (QUIET_DB / 10)
    decibel = 10 * np.log10(np.maximum(power, quiet))
    found: npt.NDArray[np.int64] = np.rint(np.minimum(decibel, 0.0)).astype(np.int64)
    return found


def level_of_speech(steps: npt.NDArray[np.int64]) -> float | None:
    """Return how loud what is speech is on the whole, in dB below full scale.

    Args:
        steps: As `envelope` returns them.

    Returns:
        None where nothing was heard at all.
    """
    if not len(steps) or steps.max() <= QUIET_DB:
        return None
    speech = steps[steps >= steps.max() - _BELOW_LOUDEST_DB]
    return float(10 * np.log10(np.mean(10.0 ** (speech / 10))))
