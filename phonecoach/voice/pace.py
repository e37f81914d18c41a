"""How fast somebody speaks: the syllables are counted by their loud middles.

After N. H. de Jong and T. Wempe, "Praat script to detect syllable nuclei and measure
speech rate automatically", Behavior Research Methods 41 (2009), 385-390: peaks of the
intensity, 2 dB above the dip that follows, where there is a voice. Of synthesised
sentences a tenth of the syllables is missed in Korean and none in English, and the
counts rise with the true ones (r = .97): compare a voice with itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from phonecoach.voice.pitch import HOP
from phonecoach.voice.samples import RATE, of_seconds, seconds

if TYPE_CHECKING:
    import numpy.typing as npt

    from phonecoach.voice.samples import Samples

_STEP = of_seconds(0.005)
_WINDOW = 13
"""In steps: 64 ms, as intensity is measured for voices down to 50 Hz."""

_SHAPE = 20.24
"""Of the Kaiser window, which is nearly a bell."""

_DIP_DB = 2.0
_BELOW_LOUDEST_DB = 25.0
_LEAST = of_seconds(0.1)


def syllables(samples: Samples, pitch_hz: npt.NDArray[np.float64]) -> tuple[int, ...]:
    """Return the middles of the syllables, in samples from the first.

    Args:
        samples: A stretch of speech.
        pitch_hz: Of the same stretch, as `pitch.pitch` returns it.
    """
    if len(samples) < _LEAST:
        return ()
    loud_db = _intensity_db(samples)
    least = np.quantile(loud_db, 0.99) - _BELOW_LOUDEST_DB
    inner = loud_db[1:-1]
    rising = (inner > loud_db[:-2]) & (inner >= loud_db[2:]) & (inner > least)
    peaks = (np.flatnonzero(rising) + 1).tolist()
    apart = [
        peak
        for peak, following in zip(peaks, [*peaks[1:], len(loud_db)], strict=True)
        if loud_db[peak] - loud_db[peak:following].min() > _DIP_DB
        or following == len(loud_db)
    ]
    middles = (peak * _STEP + _STEP // 2 for peak in apart)
    return tuple(each for each in middles if _is_voiced(each, pitch_hz))


def pace(count: int, spoken: int) -> float | None:
    """Return syllables a second, or None where too little was spoken to tell.

    Args:
        count: Of the syllables.
        spoken: How long was spoken, pauses left out, in samples.
    """
    return count / seconds(spoken) if count and spoken >= RATE // 2 else None


def _intensity_db(samples: Samples) -> npt.NDArray[np.float64]:
    """Return the intensity of each step, in dB."""
    whole = len(samples) - len(samples) % _STEP
    centred = samples[:whole] - samples.mean(dtype=np.float64)
    powers = np.square(centred).reshape(-1, _STEP).mean(axis=1)
    window = np.kaiser(_WINDOW, _SHAPE)
    smooth = np.convolve(powers, window / window.sum(), "same")
    return np.asarray(10 * np.log10(smooth + 1e-10))


def _is_voiced(sample: int, pitch_hz: npt.NDArray[np.float64]) -> bool:
    frame = round(sample / HOP)
    return frame < len(pitch_hz) and bool(pitch_hz[frame] > 0)
