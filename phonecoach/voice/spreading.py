"""Making a clip longer where nobody notices: in its pauses first, then everywhere.

What the model calls the last phoneme is partly silence already, so that a line ends
earlier than its lengths say. The caller must not be silent before the line is over.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np

MOST_STRETCH: Final = 1.12
"""Beyond it a stretched voice sounds rough."""

_PAUSE_DB: Final = -35.0
_LEAST_STEPS: Final = 6
_MOST_S: Final = 0.4
_PIECE_S, _SEEK_S = 0.03, 0.0075


def spread(sound: Any, missing: int, rate: int) -> Any:  # noqa: ANN401
    """Return a sound that is longer by `missing` samples, or by as many as may be.

    Args:
        sound: From its first sound to its last.
        missing: Samples.
        rate: Of it.
    """
    longer = _in_pauses(sound, missing, rate)
    missing -= len(longer) - len(sound)
    factor = min(1 + missing / len(longer), MOST_STRETCH)
    return stretched(longer, factor, rate) if missing > rate // 100 else longer


def stretched(sound: Any, factor: float, rate: int) -> Any:  # noqa: ANN401
    """Return a sound that takes `factor` times as long at the same pitch.

    Source: Verhelst and Roelands, "An overlap-add technique based on waveform
    similarity (WSOLA)", ICASSP 1993.
    """
    half, seek = int(_PIECE_S * rate / 2), int(_SEEK_S * rate)
    fade = 0.5 - 0.5 * np.cos(np.pi * (np.arange(2 * half) + 0.5) / half)
    count = round(len(sound) * factor)
    padded = np.pad(sound, (half + seek, 3 * half + seek))
    out, weight = np.zeros(count + 4 * half), np.zeros(count + 4 * half)
    before = None
    for at in range(0, count + half, half):
        begin = round(at / factor) + seek
        if before is not None:
            begin += _most_alike(padded, before + half, begin, half, seek)
        piece = padded[begin : begin + 2 * half]
        if len(piece) < 2 * half:
            break
        out[at : at + 2 * half] += piece * fade
        weight[at : at + 2 * half] += fade
        before = begin
    return (out / np.maximum(weight, 1e-3))[half : half + count]


def _most_alike(
    sound: Any,  # noqa: ANN401
    natural: int,
    begin: int,
    half: int,
    seek: int,
) -> int:
    """Return by how much to move a piece, so that it goes on as the one before."""
    wanted = sound[natural : natural + 2 * half]
    around = sound[begin - seek : begin + seek + 2 * half]
    if len(wanted) < 2 * half or len(around) < 2 * (half + seek):
        return 0
    return int(np.argmax(np.correlate(around, wanted, "valid"))) - seek


def _in_pauses(sound: Any, missing: int, rate: int) -> Any:  # noqa: ANN401
    """Return the sound with longer pauses, in proportion to what they were."""
    pauses = _pauses(sound, rate)
    room = sum(pauses.values())
    share = min(missing / room, 1.0) if room else 0.0
    pieces, done = [], 0
    for middle, most in sorted(pauses.items()):
        pieces += [sound[done:middle], np.zeros(int(most * share))]
        done = middle
    return np.concatenate([*pieces, sound[done:]])


def _pauses(sound: Any, rate: int) -> dict[int, int]:  # noqa: ANN401
    """Return the quietest place of each pause, and by how much it may grow."""
    step = rate // 100
    count = len(sound) // step
    power = (sound[: count * step].reshape(count, step) ** 2).mean(axis=1)
    quiet = power < power.max() * 10 ** (_PAUSE_DB / 10)
    edges = np.flatnonzero(np.diff(np.concatenate(([0], quiet, [0]))))
    found = {}
    for begin, end in zip(edges[::2], edges[1::2], strict=True):
        if end - begin >= _LEAST_STEPS and begin > 0 and end < count:
            middle = (begin + int(np.argmin(power[begin:end]))) * step
            found[middle] = min((end - begin) * step, int(_MOST_S * rate))
    return found
