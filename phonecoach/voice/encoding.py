"""A finished recording as Ogg Opus: a ninth of the room, with every word in it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

import numpy as np

from phonecoach.voice.recording import mend, read_wav
from phonecoach.voice.samples import RATE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from phonecoach.voice.samples import Samples

SUFFIX: Final = ".opus"
_PART: Final = ".part"

_LEVEL: Final = 0.9
"""Of 0 (large) to 1 (small): about 3.9 kB a second, 31 kbit/s, measured on speech."""

_PIECE: Final = RATE
_BLOCK: Final = RATE // 10

_LOUD_DB: Final = -45.0
"""Blocks louder than this have to be as loud after the encoding."""

_ALIKE_DB: Final = 3.0
_MOST_UNLIKE: Final = 0.05
"""Share of the loud blocks that may differ by more."""


def encode(wav: Path, goes_on: Callable[[], bool] = lambda: True) -> Path | None:
    """Turn a recording into Ogg Opus, and remove it once that can be read back.

    Args:
        wav: The recording; one that was cut off by a crash as well.
        goes_on: Asked once for every second of sound; False leaves all as it was.

    Returns:
        The new file beside it; None if it was not made: it was empty (and is gone), was
        not wanted any more, or did not sound like the recording.

    Raises:
        OSError: If the disk is full or a file cannot be written; the WAV stays.
    """
    frames = mend(wav)
    if frames == 0:
        wav.unlink()
        return None
    made, part = wav.with_suffix(SUFFIX), wav.with_suffix(SUFFIX + _PART)
    try:
        if not _write(wav, part, frames, goes_on) or not _is_alike(wav, part, frames):
            return None
        part.replace(made)
    finally:
        part.unlink(missing_ok=True)
    wav.unlink()
    return made


def _write(wav: Path, part: Path, frames: int, goes_on: Callable[[], bool]) -> bool:
    import soundfile  # noqa: PLC0415 (slow to load, and only for this)

    os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
    try:
        with soundfile.SoundFile(
            part, "w", RATE, 1, "OPUS", format="OGG", compression_level=_LEVEL
        ) as file:
            for begin in range(0, frames, _PIECE):
                if not goes_on():
                    return False
                file.write(read_wav(wav, begin, begin + _PIECE))
    except soundfile.LibsndfileError as error:
        raise OSError(f"{part.name}: {error}") from error
    with part.open("rb+") as written:
        os.fsync(written.fileno())
    return True


def _is_alike(wav: Path, part: Path, frames: int) -> bool:
    """Whether what was encoded is as long as the recording, and loud where it is."""
    import soundfile  # noqa: PLC0415 (as above)

    loud = unlike = 0
    try:
        with soundfile.SoundFile(part) as file:
            if file.frames != frames or file.samplerate != RATE:
                return False
            for begin in range(0, frames, _PIECE):
                true = _levels(read_wav(wav, begin, begin + _PIECE))
                found = _levels(file.read(_PIECE, dtype="float32"))
                if len(true) != len(found):
                    return False
                counts = true > _LOUD_DB
                loud += int(counts.sum())
                unlike += int((np.abs(true - found)[counts] > _ALIKE_DB).sum())
    except soundfile.LibsndfileError:
        return False
    return unlike <= _MOST_UNLIKE * loud


def _levels(samples: Samples) -> Samples:
    """Return how loud each tenth of a second is, in dBFS; shape (n,)."""
    whole = len(samples) - len(samples) % _BLOCK
    blocks = samples[:whole].reshape(-1, _BLOCK)
    power = np.square(blocks, dtype=np.float64).mean(axis=1)
    return np.asarray(10 * np.log10(power + 1e-10), np.float32)
