"""Reading a stretch of a call's recording, in whatever form it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import soundfile

from phonecoach.voice.recording import read_wav
from phonecoach.voice.samples import RATE

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.voice.samples import Samples


def read_stretch(path: Path, begin: int, end: int) -> Samples:
    """Return a stretch of a recording, with silence where it was not captured.

    Args:
        path: WAV, or Ogg Opus at `RATE`.
        begin: The first frame; may lie before the recording.
        end: The frame after the last; may lie behind it.

    Returns:
        Exactly `end - begin` samples.

    Raises:
        OSError: If the file cannot be read.
    """
    whole = np.zeros(max(0, end - begin), np.float32)
    first = max(0, begin)
    if end <= first:
        return whole
    found = (
        read_wav(path, first, end)
        if path.suffix == ".wav"
        else _read_encoded(path, first, end)
    )
    at = first - begin
    whole[at : at + len(found)] = found
    return whole


def read_clip(path: Path) -> tuple[Samples, int]:
    """Return a whole clip, mono, and how many samples it has a second.

    Raises:
        OSError: If the file cannot be read.
    """
    try:
        samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    except soundfile.SoundFileError as error:
        raise OSError(str(error)) from error
    mono: Samples = samples.mean(axis=1)
    return mono, int(rate)


def _read_encoded(path: Path, first: int, end: int) -> Samples:
    try:
        with soundfile.SoundFile(path) as file:
            if file.samplerate != RATE:
                raise OSError(f"{path.name} has {file.samplerate} samples a second")
            if first >= file.frames:
                return np.zeros(0, np.float32)
            file.seek(first)
            read = file.read(end - first, dtype="float32", always_2d=True)
    except soundfile.SoundFileError as error:
        raise OSError(str(error)) from error
    mono: Samples = read.mean(axis=1)
    return mono
