"""Tracks whose truth is known: clean clips laid into noise at known places."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import soundfile

from phonecoach.voice.samples import RATE, Interval
from tests.voice.noises import NOISES

CLIPS = Path(__file__).parent / "clips"
LANGUAGES = ("ko", "en", "ja")

_AUDIBLE_DB = -35.0
"""A clip begins and ends where it is this far below its loud parts."""

_WINDOW, _HOP = 80, 16


@dataclass(frozen=True)
class Clip:
    name: str
    samples: np.ndarray
    truth: Interval


@dataclass(frozen=True)
class Track:
    samples: np.ndarray
    truth: tuple[Interval, ...]


def audible(samples: np.ndarray) -> Interval:
    """Return from where to where a clean clip can be heard."""
    power = np.convolve(samples**2, np.ones(_WINDOW) / _WINDOW, "same")[::_HOP]
    floor = np.quantile(power, 0.95) * 10 ** (_AUDIBLE_DB / 10)
    heard = np.flatnonzero(power > floor)
    return Interval(int(heard[0]) * _HOP, int(heard[-1]) * _HOP)


@cache
def clips(language: str) -> tuple[Clip, ...]:
    """Return the clean clips of a language, all equally loud at their peak."""
    found = []
    for path in sorted(CLIPS.glob(f"{language}-*.ogg")):
        samples, rate = soundfile.read(path, dtype="float32")
        assert rate == RATE
        samples *= 0.4 / np.abs(samples).max()
        found.append(Clip(path.stem, samples, audible(samples)))
    assert found
    return tuple(found)


def track(said, seed, snr_db, noise="pink", gaps_s=(1.2, 3.0)) -> Track:
    """Lay clips one after another, with gaps, into a noise.

    Args:
        said: The clips, in order.
        seed: Decides gaps and noise.
        snr_db: Mean power of the clips over that of the noise; None leaves it nearly
            clean (-80 dBFS).
        noise: A name in `NOISES`.
        gaps_s: Least and greatest.
    """
    chance = np.random.default_rng(seed)
    parts, truth, at = [], [], 0
    for clip in said:
        gap = int(chance.uniform(*gaps_s) * RATE)
        parts += [np.zeros(gap), clip.samples]
        start = at + gap
        truth.append(Interval(start + clip.truth.start, start + clip.truth.end))
        at = start + len(clip.samples)
    samples = np.concatenate([*parts, np.zeros(3 * RATE // 2)])
    power = np.mean(np.concatenate([clip.samples for clip in said]) ** 2)
    rms = 1e-4 if snr_db is None else np.sqrt(power) * 10 ** (-snr_db / 20)
    noisy = samples + rms * NOISES[noise](len(samples), chance)
    return Track(noisy.astype(np.float32), tuple(truth))


@dataclass(frozen=True)
class Comparison:
    """How what was told differs from the truth; late is positive."""

    onsets_ms: list[float]
    ends_ms: list[float]
    missed: int
    false: int


def compare(found, truth) -> Comparison:
    """Compare intervals; what lies within 200 ms of a true one belongs to it."""
    onsets, ends, belonging = [], [], set()
    for true in truth:
        near = [
            each
            for each in found
            if each.start < true.end + RATE // 5 and each.end > true.start - RATE // 5
        ]
        belonging |= set(near)
        if near:
            onsets.append((near[0].start - true.start) / RATE * 1000)
            ends.append((near[-1].end - true.end) / RATE * 1000)
    missed = len(truth) - len(onsets)
    return Comparison(onsets, ends, missed, len(set(found) - belonging))


@dataclass(frozen=True)
class Conversation:
    """Two tracks that began together; the trainee replies once to every line."""

    trainee: np.ndarray
    caller: np.ndarray
    gaps: tuple[int, ...]
    """From the end of a line to the reply, in samples; negative is talking over."""


def conversation(language: str, seed: int, snr_db: float, noise="pink") -> Conversation:
    """Let two people talk: the caller on a clean line, the trainee in noise.

    Replies begin up to 1.5 s after the line ends, or up to 0.6 s before.
    """
    chance = np.random.default_rng(seed)
    # Those without a long pause, so that an overlap is one overlap, and without the
    # softest single syllable, which may be missed.
    left_out = ("-00", "ja-03")
    said = [each for each in clips(language) if not each.name.endswith(left_out)]
    lines = [clip for clip in said if clip.truth.length > RATE]
    samples = np.zeros((2, 90 * RATE))
    found, at = [], RATE
    for reply in said * 2:
        line = lines[int(chance.integers(len(lines)))]
        samples[0, at : at + len(line.samples)] += line.samples
        over = chance.random() < 0.4 and reply.truth.length > RATE
        gap = int(chance.uniform(*((-0.6, -0.15) if over else (0.1, 1.5))) * RATE)
        start = at + line.truth.end + gap - reply.truth.start
        samples[1, start : start + len(reply.samples)] += reply.samples
        found.append(gap)
        at = start + len(reply.samples) + int(chance.uniform(1.0, 2.0) * RATE)
    samples = samples[:, : at + RATE]
    power = np.mean(np.concatenate([clip.samples for clip in said]) ** 2)
    rms = np.array([1e-4, np.sqrt(power) * 10 ** (-snr_db / 20)])
    for row in (0, 1):
        samples[row] += rms[row] * NOISES[noise](samples.shape[1], chance)
    caller, trainee = samples.astype(np.float32)
    return Conversation(trainee, caller, tuple(found))
