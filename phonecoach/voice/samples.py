"""What all of this room works on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

RATE = 16_000
"""Samples a second, everywhere in this room."""

Samples: TypeAlias = npt.NDArray[np.float32]
"""Mono, between -1 and 1, at `RATE`; shape (n,)."""


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """A stretch of a track, in samples since its start; `end` is the first after it."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """How many samples it holds."""
        return self.end - self.start


def seconds(samples: int) -> float:
    """Return a number of samples as seconds."""
    return samples / RATE


def of_seconds(length: float) -> int:
    """Return seconds as a number of samples, rounded to the nearest."""
    return round(length * RATE)
