"""What is heard in an office and is nobody speaking; all of RMS 1 while it sounds."""

from __future__ import annotations

from functools import cache

import numpy as np

from phonecoach.app.sound import music, tones
from phonecoach.voice.samples import RATE


def pink(length: int, chance: np.random.Generator) -> np.ndarray:
    """Return noise whose power falls by 3 dB an octave."""
    spectrum = np.fft.rfft(chance.normal(size=length))
    spectrum[1:] /= np.sqrt(np.arange(1, len(spectrum)))
    spectrum[0] = 0
    noise = np.fft.irfft(spectrum, length)
    return noise / noise.std()


def keyboard(length: int, chance: np.random.Generator) -> np.ndarray:
    """Return a quick typist: each key clicks going down and, softer, coming up."""
    made = np.zeros(length + RATE)
    at = 0.0
    while at < length:
        for delay_s, level in ((0.0, 1.0), (chance.uniform(0.06, 0.12), 0.5)):
            start = int(at + delay_s * RATE)
            made[start : start + RATE // 25] += level * _click(chance)
        at += chance.uniform(0.09, 0.28) * RATE
    return _levelled(made[:length])


def _click(chance: np.random.Generator) -> np.ndarray:
    times = np.arange(RATE // 25) / RATE
    body = np.sin(2 * np.pi * chance.uniform(300, 900) * times) * np.exp(-times / 0.006)
    snap = chance.normal(size=len(times)) * np.exp(-times / 0.0015)
    return body + 2 * snap


def ring(length: int, chance: np.random.Generator) -> np.ndarray:
    """Return the program's own bell, ringing from the start."""
    return _repeated(_bell(), length)


def hold_music(length: int, chance: np.random.Generator) -> np.ndarray:
    """Return the program's own hold music, from any place in it."""
    return _repeated(np.roll(_music(), int(chance.integers(len(_music())))), length)


def hum(length: int, chance: np.random.Generator) -> np.ndarray:
    """Return the hum of bad wiring: 50 Hz with overtones."""
    times = np.arange(length) / RATE
    parts = [np.sin(2 * np.pi * 50 * n * times) / n for n in range(1, 9)]
    return _levelled(sum(parts) + 0.05 * chance.normal(size=length))


def breath(length: int, chance: np.random.Generator) -> np.ndarray:
    """Return breathing into the microphone, in and out, every two seconds."""
    times = np.arange(length) / RATE
    swell = np.maximum(0, np.sin(2 * np.pi * times / 2)) ** 2
    hiss = np.convolve(chance.normal(size=length), np.ones(6) / 6, "same")
    return _levelled(hiss * swell)


NOISES = {
    "pink": pink,
    "keyboard": keyboard,
    "ring": ring,
    "hold music": hold_music,
    "hum": hum,
    "breath": breath,
}


@cache
def _bell() -> np.ndarray:
    return _levelled(np.frombuffer(tones.ring((1_000, 2_000)), "<i2"))


@cache
def _music() -> np.ndarray:
    return _levelled(np.frombuffer(music.hold_music(), "<i2"))


def _repeated(samples: np.ndarray, length: int) -> np.ndarray:
    return np.resize(samples, length)


def _levelled(samples: np.ndarray) -> np.ndarray:
    return samples / np.sqrt(np.mean(np.square(samples, dtype=float)))
