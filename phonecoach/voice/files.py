"""Reading any sound file as samples of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from phonecoach.errors import VoiceError
from phonecoach.voice.resampling import Resampler
from phonecoach.voice.samples import RATE, Samples

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import soundfile

_RATES = range(4_000, 200_000)
"""In hertz; what claims another is damaged."""


def read_track(path: Path) -> Samples:
    """Read a WAV, FLAC or Ogg file of any rate; several channels are averaged.

    Raises:
        VoiceError: If there is no such file, or it holds no sound that can be read.
    """
    import soundfile  # noqa: PLC0415 - slow to load, and few need it

    if not path.is_file():
        raise VoiceError(f"There is no file {path}. Give a WAV, FLAC or Ogg file.")
    try:
        with soundfile.SoundFile(path) as file:
            samples = _read(path, file)
    except (soundfile.SoundFileError, OSError) as error:
        raise VoiceError(
            f"{path} cannot be read as sound ({_reason(error)}). "
            "Give a WAV, FLAC or Ogg file."
        ) from error
    if not len(samples):
        raise VoiceError(f"{path} holds no sound. Give a recording of somebody.")
    if not np.isfinite(samples).all():
        raise VoiceError(
            f"{path} holds values that are no numbers. Write it anew as 16 bit WAV."
        )
    return samples


def _reason(error: Exception) -> str:
    """Return what is wrong, without the path that some reasons begin with."""
    why = str(getattr(error, "error_string", "") or error)
    return why.removeprefix("Error : ").rstrip(".")


def _read(path: Path, file: soundfile.SoundFile) -> Samples:
    if file.samplerate not in _RATES:
        raise VoiceError(
            f"{path} claims {file.samplerate} samples a second; give a recording of "
            f"{_RATES.start} to {_RATES.stop}."
        )
    pieces = _pieces(file)
    if file.samplerate != RATE:
        pieces = _resampled(pieces, file.samplerate)
    return np.concatenate([np.zeros(0, np.float32), *pieces])


def _pieces(file: soundfile.SoundFile) -> Iterator[Samples]:
    for block in file.blocks(file.samplerate, dtype="float32", always_2d=True):
        yield block.mean(axis=1, dtype=np.float32)


def _resampled(pieces: Iterator[Samples], rate: int) -> Iterator[Samples]:
    """Yield the same sound at our rate, to its last sample."""
    resampler = Resampler(rate)
    taken = given = 0
    for piece in pieces:
        taken += len(piece)
        made = resampler.feed(piece)
        given += len(made)
        yield made
    left = round(taken * RATE / rate) - given
    # The filter holds back what it has not seen the end of: show it silence.
    yield resampler.feed(np.zeros(rate // 10, np.float32))[: max(0, left)]
