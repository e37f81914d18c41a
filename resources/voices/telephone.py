"""Clips as they are kept: read, and how loud they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import soundfile

from phonecoach.call.loudness import as_heard
from phonecoach.scenario.recordings import LOUDNESS_STEP_MS, as_letters
from phonecoach.voice.telephone import RATE

if TYPE_CHECKING:
    from pathlib import Path


def loudness_letters(clip: Any) -> str:  # noqa: ANN401
    """Return how loud each part of a clip is, as its manifest tells it."""
    step = RATE * LOUDNESS_STEP_MS // 1_000
    count = len(clip) // step
    powers = (clip[: count * step].reshape(count, step) ** 2).mean(axis=1) + 1e-12
    return as_letters(as_heard(10 * np.log10(power)) for power in powers)


def read(path: Path) -> Any:  # noqa: ANN401
    """Return a clip that was written, at `RATE`."""
    # libsndfile decodes Opus at any of its rates; it was written at this one.
    samples, rate = soundfile.read(path)
    assert rate == RATE, f"{path} is no clip of a telephone"
    return samples
