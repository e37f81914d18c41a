"""The recording of a call: a WAV file that grows, and can be read whatever befell it.

Samples are mono, 16 bit, at `RATE`. What the header says of the length is never
believed: the file's own length counts, so that a program that was killed loses nothing.
"""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
import numpy.typing as npt

from phonecoach.voice.samples import RATE

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.voice.samples import Samples

Pcm: TypeAlias = npt.NDArray[np.int16]
"""Mono, at `RATE`, as a sound card has it; shape (n,)."""

FULL: Final = 32_768.0
"""The sample value that stands for 1.0."""

SYNC_FRAMES: Final = RATE // 2
"""So often what was written is pressed through to the disk itself."""

HEADER_BYTES: Final = 44
_FRAME_BYTES: Final = 2
_RIFF: Final = struct.Struct("<4sI4s4sIHHIIHH4sI")
_LONGEST: Final = 0xFFFFFFFF - HEADER_BYTES


class GrowingRecording:
    """Writes a recording while it is made; each piece survives the program's death.

    A power cut costs half a second at most. Nobody but the owner may read the file.

    Attributes:
        path: The file.
        frames: How long it is by now.
    """

    def __init__(self, path: Path) -> None:
        """Begin a recording, or go on with one that was broken off.

        Raises:
            OSError: If the file cannot be made or written to.
        """
        self.path = path
        flags = os.O_CREAT | os.O_RDWR | getattr(os, "O_BINARY", 0)
        self._file = os.fdopen(os.open(path, flags, 0o600), "r+b", buffering=0)
        self.frames = self._synced = frames_in(path)
        try:
            self._file.write(_header(self.frames))
        except OSError:
            self._file.close()
            raise

    def write(self, at: int, pcm: Pcm) -> None:
        """Put samples down; what lies between the last ones and these is silence.

        Args:
            at: The frame of the first sample, counted from the beginning.
            pcm: The samples.

        Raises:
            OSError: If the disk is full or gone. What was written before stays, and a
                later piece may be tried.
        """
        self._file.seek(HEADER_BYTES + at * _FRAME_BYTES)
        left = memoryview(pcm.astype("<i2", copy=False).tobytes())
        while left:
            left = left[self._file.write(left) :]
        self.frames = max(self.frames, at + len(pcm))
        if self.frames - self._synced >= SYNC_FRAMES:
            self._sync()

    def close(self) -> None:
        """Write the true length into the header and let the file go.

        Raises:
            OSError: If the disk refuses; the recording can be read all the same.
        """
        if not self._file.closed:
            try:
                self._sync()
            finally:
                self._file.close()

    def _sync(self) -> None:
        self._file.seek(0)
        self._file.write(_header(self.frames))
        os.fsync(self._file.fileno())
        self._synced = self.frames


def frames_in(path: Path) -> int:
    """Return how many samples a growing or killed recording has.

    Raises:
        OSError: If the file cannot be read.
    """
    return max(0, path.stat().st_size - HEADER_BYTES) // _FRAME_BYTES


def mend(path: Path) -> int:
    """Make the header tell the true length, and return it in frames.

    Raises:
        OSError: If the file cannot be written to.
    """
    frames = frames_in(path)
    with path.open("r+b") as file:
        file.write(_header(frames))
        file.truncate(HEADER_BYTES + frames * _FRAME_BYTES)
    return frames


def read_wav(path: Path, begin: int, end: int) -> Samples:
    """Return a stretch of a growing, finished or killed recording.

    Args:
        path: The WAV file.
        begin: The first frame.
        end: The frame after the last; what lies beyond either end is left out.

    Raises:
        OSError: If the file cannot be read.
    """
    begin = max(0, begin)
    end = min(end, frames_in(path))
    if end <= begin:
        return np.zeros(0, np.float32)
    with path.open("rb") as file:
        file.seek(HEADER_BYTES + begin * _FRAME_BYTES)
        data = file.read((end - begin) * _FRAME_BYTES)
    return np.frombuffer(data, "<i2").astype(np.float32) / np.float32(FULL)


def _header(frames: int) -> bytes:
    """Return the head of a WAV file; beyond 37 hours it tells the most it can."""
    size = min(frames * _FRAME_BYTES, _LONGEST)
    return _RIFF.pack(
        b"RIFF", HEADER_BYTES - 8 + size, b"WAVE",
        b"fmt ", 16, 1, 1, RATE, RATE * _FRAME_BYTES, _FRAME_BYTES, 16,
        b"data", size,
    )  # fmt: skip
