"""Signals of known pitch and known syllables."""

from __future__ import annotations

import numpy as np

from phonecoach.voice.samples import RATE

_FORMANTS = ((700, 110), (1220, 120), (2600, 160))
"""Of the vowel in "father": centre and width in Hz."""


def glide(low: float, high: float, length: int) -> np.ndarray:
    """Return a pitch that moves by the same ratio in every second."""
    return low * (high / low) ** (np.arange(length) / length)


def pulses(hz: np.ndarray) -> np.ndarray:
    """Return a train of band-limited pulses of a changing pitch."""
    phase = 2 * np.pi * np.cumsum(hz) / RATE
    most = int(0.45 * RATE / hz.max())
    train = sum(np.cos(n * phase) for n in range(1, most + 1)) / most
    return (0.5 * train).astype(np.float32)


def vowel(hz: np.ndarray) -> np.ndarray:
    """Return the pulses as a throat and mouth would colour them."""
    spectrum = np.fft.rfft(pulses(hz))
    at = np.fft.rfftfreq(len(hz), 1 / RATE)
    gain = sum(1 / (1 + ((at - centre) / width) ** 2) for centre, width in _FORMANTS)
    coloured = np.fft.irfft(spectrum * gain, len(hz))
    return (0.5 * coloured / np.abs(coloured).max()).astype(np.float32)


def spoken(count: int, per_second: float, hz: float = 160.0) -> np.ndarray:
    """Return syllables of equal length: a hiss, and a vowel that swells and fades."""
    length = int(RATE / per_second)
    onset = length // 4
    hiss = np.random.default_rng(count).normal(scale=0.01, size=onset)
    voice = vowel(glide(hz, hz * 0.9, length - onset))
    shape = np.hanning(length - onset) ** 0.5
    return np.tile(np.concatenate([hiss, voice * shape]), count).astype(np.float32)
