"""How loud a track is, and whether it was too loud for its converter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from phonecoach.voice.samples import of_seconds

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from phonecoach.voice.samples import Interval, Samples

QUIETEST_DB = -120.0
"""What digital silence is called, which has no level."""

_FRAME = of_seconds(0.05)
_FLOOR = 0.1
"""One tenth of a track at least is no speech; the quietest tenth tells the noise."""

_FULL = 0.99
_CLIPPED = 3
"""So many samples in a row at full scale were cut off; one or two may be a peak."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loudness:
    """Levels in dB of full scale: a square wave of full scale has 0 dB RMS."""

    rms_db: float
    """Of what is spoken, or of the whole track where nobody speaks."""

    peak_db: float
    floor_db: float
    """RMS of the noise."""

    clipped: int
    """Samples that were cut off."""


def loudness(samples: Samples, speech: Sequence[Interval] = ()) -> Loudness:
    """Measure a track.

    Args:
        samples: The track.
        speech: When somebody speaks; empty measures the whole track.
    """
    spoken = [samples[each.start : each.end] for each in speech]
    heard = np.concatenate(spoken) if spoken else samples
    powers = 10 ** (envelope_db(samples) / 10)
    return Loudness(
        rms_db=power_db(_power(heard)),
        peak_db=power_db(float(np.max(np.abs(samples), initial=0.0)) ** 2),
        floor_db=power_db(float(np.quantile(powers, _FLOOR)) if len(powers) else 0.0),
        clipped=_clipped(samples),
    )


def envelope_db(samples: Samples) -> npt.NDArray[np.float64]:
    """Return the RMS of each whole 50 ms, in dB of full scale."""
    whole = len(samples) - len(samples) % _FRAME
    squares = np.square(samples[:whole], dtype=np.float64)
    powers = squares.reshape(-1, _FRAME).mean(axis=1)
    return np.asarray(10 * np.log10(np.maximum(powers, 10 ** (QUIETEST_DB / 10))))


def power_db(power: float) -> float:
    """Return a mean square as dB of full scale, `QUIETEST_DB` at least."""
    return max(QUIETEST_DB, 10 * float(np.log10(max(power, 1e-30))))


def _power(samples: Samples) -> float:
    return float(np.mean(np.square(samples, dtype=np.float64))) if len(samples) else 0.0


def _clipped(samples: Samples) -> int:
    """Count samples in runs at one end of the scale; a swing between ends is loud."""
    count = 0
    for full in (samples >= _FULL, samples <= -_FULL):
        edges = np.flatnonzero(
            np.diff(np.concatenate([[0], full.astype(np.int8), [0]]))
        )
        runs = edges[1::2] - edges[::2]
        count += int(runs[runs >= _CLIPPED].sum())
    return count
