"""How loud a microphone is, twenty times a second, and what is wrong with it."""

from __future__ import annotations

import enum
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from phonecoach.voice.recording import FULL
from phonecoach.voice.samples import RATE

if TYPE_CHECKING:
    from phonecoach.voice.recording import Pcm

BLOCK: Final = RATE // 20
"""Frames per reading: 50 ms."""

SILENCE_DB: Final = -96.0
"""Stands for no signal at all; one step of 16 bits is -90 dBFS."""

_CLIPPED: Final = 32_700
_CLIPPED_RUN: Final = 3
"""So many samples at the limit in one block; a single one may be chance."""

_DEAD_DB: Final = -75.0
"""Below this no room is, however quiet: the microphone is off or unplugged."""

_UNHEARD_BLOCKS: Final = 6 * 20
"""Until anything was heard, so long a silence is told: whoever answers speaks."""

_DEAD_BLOCKS: Final = 30 * 20
"""Afterwards so long a one: headsets with a noise gate are silent between words."""

_CLIP_WINDOW: Final = 3 * 20
_CLIP_MANY: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """How loud 50 ms were.

    Attributes:
        dbfs: Root mean square, against a full-scale square wave; `SILENCE_DB` at least.
        clipped: Whether it was louder than the microphone can tell.
    """

    dbfs: float
    clipped: bool


class Complaint(enum.Enum):
    """What is wrong with what a microphone delivers."""

    NONE = enum.auto()
    TOO_LOUD = enum.auto()
    NOTHING_HEARD = enum.auto()


def level_of(pcm: Pcm) -> Level:
    """Return how loud some samples are; none at all are silent."""
    if not len(pcm):
        return Level(dbfs=SILENCE_DB, clipped=False)
    wide = pcm.astype(np.int32)
    power = float(np.mean(np.square(wide, dtype=np.float64)))
    root = np.sqrt(power) / FULL
    dbfs = SILENCE_DB if root == 0 else max(SILENCE_DB, float(20 * np.log10(root)))
    clipped = int(np.count_nonzero(np.abs(wide) >= _CLIPPED)) >= _CLIPPED_RUN
    return Level(dbfs=dbfs, clipped=clipped)


class Meter:
    """Cuts a capture into blocks of 50 ms and tells how loud each is."""

    def __init__(self) -> None:
        self._rest = np.zeros(0, np.int16)

    def feed(self, pcm: Pcm) -> tuple[Level, ...]:
        """Return a reading for each block that is complete by now."""
        held = np.concatenate((self._rest, pcm))
        whole = len(held) - len(held) % BLOCK
        self._rest = held[whole:]
        blocks = held[:whole].reshape(-1, BLOCK)
        return tuple(level_of(block) for block in blocks)


class Watch:
    """Finds out whether a microphone is of use."""

    def __init__(self) -> None:
        self._heard = False
        self._silent = 0
        self._clips: deque[bool] = deque(maxlen=_CLIP_WINDOW)

    def see(self, level: Level) -> Complaint:
        """Return what is wrong after a further reading of an open microphone."""
        self._clips.append(level.clipped)
        if level.dbfs > _DEAD_DB:
            self._heard, self._silent = True, 0
        else:
            self._silent += 1
        if self._silent >= (_DEAD_BLOCKS if self._heard else _UNHEARD_BLOCKS):
            return Complaint.NOTHING_HEARD
        if sum(self._clips) >= _CLIP_MANY:
            return Complaint.TOO_LOUD
        return Complaint.NONE
