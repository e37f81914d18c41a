"""What a telephone makes of a voice: its band, an even loudness, no clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
import soundfile

from phonecoach.voice.spreading import spread, stretched

if TYPE_CHECKING:
    from pathlib import Path

RATE: Final = 8_000
"""As `phonecoach.scenario.recordings.CLIP_RATE` has it."""

BAND_HZ: Final = (300, 3_400)
"""Source: ITU-T G.712, the band of a telephone channel."""

_EDGE_HZ: Final = 80
"""Half the width over which the band begins and ends."""

_AIR_S: Final = 0.2

LOUDNESS_DB: Final = -20.0
"""Level of the speech between the pauses, against full scale."""

_GATE_DB: Final = -30.0
_FIRST_DB: Final = -48.0
_LAST_DB: Final = -40.0
"""Against the loudest: consonants begin softly, and some voices breathe at the end."""

_STEP: Final = RATE // 100
_PEAK: Final = 0.89
_FADE: Final = RATE // 125
_BEFORE, _AFTER = RATE * 25 // 1_000, RATE * 60 // 1_000

# By libsndfile's own measure: 13.5 kbit/s.
_COMPRESSION: Final = 0.97

_MOST_PRESSED: Final = 0.65
"""Of its own length; what is spoken faster than that is understood no more."""


def over_the_telephone(sound: Any, rate: int, formants: float) -> Any:  # noqa: ANN401
    """Return the sound at `RATE`, in the band and at the loudness of a telephone.

    Args:
        sound: One channel.
        rate: Of it.
        formants: It was spoken this much too slowly and low, and is played faster by
            as much: so resonances move, as with another length of throat.
    """
    sound = _in_band(np.asarray(sound, np.float64), rate * formants)
    sound *= 10 ** ((LOUDNESS_DB - loudness_db(sound)) / 20)
    # Peaks bend softly instead of being cut.
    return np.where(
        np.abs(sound) > _PEAK / 2,
        np.sign(sound) * (_PEAK / 2) * (1 + np.tanh(2 * np.abs(sound) / _PEAK - 1)),
        sound,
    )


def _in_band(sound: Any, rate: float) -> Any:  # noqa: ANN401
    """Return a sound at `RATE` with nothing outside the band."""
    sound = np.pad(sound, (0, int(rate * _AIR_S)))
    count = round(len(sound) * RATE / rate)
    spectrum = np.fft.rfft(sound)[: count // 2 + 1]
    hz = np.arange(len(spectrum)) * rate / len(sound)
    rising = (hz - BAND_HZ[0] + _EDGE_HZ) / (2 * _EDGE_HZ)
    falling = (BAND_HZ[1] + _EDGE_HZ - hz) / (2 * _EDGE_HZ)
    share = np.clip(np.minimum(rising, falling), 0, 1)
    spectrum *= 0.5 - 0.5 * np.cos(np.pi * share)
    return np.fft.irfft(spectrum, count) * (count / len(sound))


def loudness_db(sound: Any) -> float:  # noqa: ANN401
    """Return the level of what is louder than the pauses."""
    power = _powers(sound)
    loud = power[power > power.max() * 10 ** (_GATE_DB / 10)]
    return float(10 * np.log10(loud.mean()))


def pressed(sound: Any, duration_ms: int) -> Any:  # noqa: ANN401
    """Return a sound that is heard no longer than that, spoken faster if need be.

    Args:
        sound: At `RATE`.
        duration_ms: No speech is pressed to less than `_MOST_PRESSED`, though.
    """
    begin, end = _heard(sound)
    share = duration_ms * RATE / 1_000 / (end - begin)
    if share >= 1:
        return sound
    return stretched(sound[begin:end], max(share, _MOST_PRESSED), RATE)


def cut(sound: Any, duration_ms: int, tolerance: float) -> Any:  # noqa: ANN401
    """Return the clip: from just before the first sound, as long as was declared.

    A longer sound keeps its end as far as the tolerance allows; a shorter one is
    spread, so that nobody is silent before the line is over.

    Args:
        sound: At `RATE`.
        duration_ms: Declared.
        tolerance: Share of it by which the clip may be longer.
    """
    begin, end = _heard(sound)
    declared = round(duration_ms * RATE / 1_000)
    heard_part = spread(sound[begin:end], max(declared - (end - begin), 0), RATE)
    length = min(max(len(heard_part), declared), int(declared * (1 + tolerance)))
    clip = np.zeros(length)
    taken = heard_part[:length]
    clip[: len(taken)] = taken
    slope = 0.5 - 0.5 * np.cos(np.pi * np.arange(_FADE) / _FADE)
    clip[:_FADE] *= slope
    clip[len(taken) - _FADE : len(taken)] *= slope[::-1]
    return clip


def write(path: Path, clip: Any) -> None:  # noqa: ANN401
    """Write a clip as Ogg Opus."""
    with soundfile.SoundFile(
        path,
        "w",
        RATE,
        1,
        format="OGG",
        subtype="OPUS",
        compression_level=_COMPRESSION,
    ) as file:
        file.write(clip)


def _powers(sound: Any) -> Any:  # noqa: ANN401
    count = len(sound) // _STEP
    return (sound[: count * _STEP].reshape(count, _STEP) ** 2).mean(axis=1) + 1e-12


def _heard(sound: Any) -> tuple[int, int]:  # noqa: ANN401
    """Return where a sound is first heard and where no more, in samples."""
    power = _powers(sound)
    first = np.flatnonzero(power > power.max() * 10 ** (_FIRST_DB / 10))[0]
    last = np.flatnonzero(power > power.max() * 10 ** (_LAST_DB / 10))[-1]
    begin = max(int(first) * _STEP - _BEFORE, 0)
    return begin, min((int(last) + 1) * _STEP + _AFTER, len(sound))
