"""How high a voice is: autocorrelation, and the cheapest path through its peaks.

After P. Boersma, "Accurate short-term analysis of the fundamental frequency and the
harmonics-to-noise ratio of a sampled sound", Proceedings of the Institute of Phonetic
Sciences 17 (1993), 97-110; the costs are those of the article and of the programs that
followed it. 0.07 % of the frames of synthetic speech were wrong by a fifth or more.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from phonecoach.voice.samples import RATE, of_seconds

if TYPE_CHECKING:
    import numpy.typing as npt

    from phonecoach.voice.samples import Samples

    _Floats = npt.NDArray[np.float64]

HOP = of_seconds(0.010)
"""From one frame to the next."""

_LOWEST_HZ = 75.0
_HIGHEST_HZ = 500.0
_WINDOW = int(3 * RATE / _LOWEST_HZ)
"""Three periods of the lowest voice."""

_FINE = 2
"""Lags are told to half a sample: the peaks of a bright voice are narrow."""

_SHORTEST = int(_FINE * RATE / _HIGHEST_HZ)
_LONGEST = int(np.ceil(_FINE * RATE / _LOWEST_HZ))
_FFT = 900
"""At least the window and the longest lag together, so that nothing wraps around."""

_CANDIDATES = 6
"""Of a frame; the first is "no voice"."""

_VOICED = 0.45
_SILENT = 0.03
"""Of the loudest of the track: softer frames are rather no voice."""

_OCTAVE_COST = 0.01
_JUMP_COST = 0.35
"""Of an octave from one frame to the next."""

_SWITCH_COST = 0.14
"""Of beginning or ending to be voiced."""

_HOPELESS = -9.0
_BLOCK = 2_000
"""Frames that are transformed at once; more only take memory."""

_FEWEST = 20
"""Voiced frames that tell a range: 0.2 s."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PitchSpread:
    """Percentiles of the voiced frames, in Hz.

    The spread between the tenth and the ninetieth is told instead of the deviation: a
    few frames at the wrong octave do not move it.
    """

    p10: float
    p50: float
    p90: float


def spread(pitch_hz: _Floats) -> PitchSpread | None:
    """Return the percentiles of a pitch track; None if hardly any of it is voiced."""
    voiced = pitch_hz[pitch_hz > 0]
    if len(voiced) < _FEWEST:
        return None
    low, middle, high = np.quantile(voiced, (0.1, 0.5, 0.9)).tolist()
    return PitchSpread(p10=low, p50=middle, p90=high)


def pitch(samples: Samples) -> _Floats:
    """Return the pitch at every `HOP` from the first sample on, in Hz; 0 is no voice.

    Args:
        samples: A stretch of speech of one person.
    """
    if len(samples) < _WINDOW:
        return np.zeros(0)
    centred = samples - samples.mean(dtype=np.float64)
    loudest = float(np.abs(centred).max()) + 1e-9
    padded = np.pad(centred, _WINDOW // 2).astype(np.float32)
    frames = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::HOP]
    parts = [
        _candidates(frames[start : start + _BLOCK], loudest)
        for start in range(0, len(frames), _BLOCK)
    ]
    pitches = np.concatenate([each[0] for each in parts])
    strengths = np.concatenate([each[1] for each in parts])
    return _best_path(pitches, strengths)


_TAPER = np.hanning(_WINDOW).astype(np.float32)


def _autocorrelation(frames: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Return the autocorrelation of each frame up to the longest lag and one more."""
    power = np.square(np.abs(np.fft.rfft(frames * _TAPER, _FFT)))
    return np.fft.irfft(power, _FINE * _FFT)[:, : _LONGEST + 2].astype(np.float32)


def _candidates(
    frames: npt.NDArray[np.float32], loudest: float
) -> tuple[_Floats, _Floats]:
    """Return pitches (0: no voice) and strengths of each frame's candidates.

    Both have the shape (frames, `_CANDIDATES`).
    """
    frames = frames - frames.mean(axis=1, keepdims=True)
    found = _autocorrelation(frames)
    taper = _autocorrelation(np.ones((1, _WINDOW), np.float32))[0]
    # The taper itself makes the autocorrelation fall: it is divided out.
    lags = (found / (found[:, :1] + 1e-12) / (taper / taper[0])).astype(np.float64)
    pitches, strengths = _peaks(lags)
    best = np.argsort(-strengths, axis=1)[:, : _CANDIDATES - 1]
    loudness = np.abs(frames).max(axis=1) / loudest
    unvoiced = _VOICED + np.maximum(0, 2 - loudness / (_SILENT / (1 + _VOICED)))
    return (
        np.column_stack([np.zeros(len(frames)), np.take_along_axis(pitches, best, 1)]),
        np.column_stack([unvoiced, np.take_along_axis(strengths, best, 1)]),
    )


def _peaks(lags: _Floats) -> tuple[_Floats, _Floats]:
    """Return pitch and strength at each lag; what is no peak is hopeless."""
    inner = slice(_SHORTEST, _LONGEST + 1)
    left, here, right = (
        lags[:, inner.start + by : inner.stop + by] for by in (-1, 0, 1)
    )
    peak = (here > left) & (here >= right) & (here > _VOICED / 2)
    # A parabola through the three tells the true place and height of the peak.
    bend = np.where(peak, left - 2 * here + right, -1.0)
    shift = 0.5 * (left - right) / bend
    height = here - 0.25 * (left - right) * shift
    height = np.where(height > 1, 1 / np.where(peak, height, 1.0), height)
    lag = np.arange(inner.start, inner.stop) + np.where(peak, shift, 0.0)
    strength = height - _OCTAVE_COST * np.log2(_LOWEST_HZ * lag / (_FINE * RATE))
    return np.where(peak, _FINE * RATE / lag, 0.0), np.where(peak, strength, _HOPELESS)


def _best_path(pitches: _Floats, strengths: _Floats) -> _Floats:
    """Return the pitch of each frame, on the path whose strength less costs is most."""
    costs = _costs(pitches)
    total = strengths[0]
    came = np.zeros(pitches.shape, np.intp)
    for frame in range(1, len(pitches)):
        ways = total[:, None] - costs[frame - 1]
        came[frame] = ways.argmax(axis=0)
        total = ways.max(axis=0) + strengths[frame]
    chosen = np.zeros(len(pitches), np.intp)
    chosen[-1] = total.argmax()
    for frame in range(len(pitches) - 1, 0, -1):
        chosen[frame - 1] = came[frame, chosen[frame]]
    return np.asarray(np.take_along_axis(pitches, chosen[:, None], 1)[:, 0])


def _costs(pitches: _Floats) -> _Floats:
    """Return what it costs to go from each candidate of a frame to each of the next.

    The shape is (frames - 1, from, to).
    """
    octaves = np.log2(np.where(pitches > 0, pitches, 1.0))
    voiced = pitches > 0
    before, after = voiced[:-1, :, None], voiced[1:, None, :]
    jump = _JUMP_COST * np.abs(octaves[:-1, :, None] - octaves[1:, None, :])
    switch = np.where(before != after, _SWITCH_COST, 0.0)
    return np.asarray(np.where(before & after, jump, switch) * (0.01 * RATE / HOP))
