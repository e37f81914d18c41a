"""How near the told begin and end of speech lie to the truth, by language and noise.

Usage: .venv/bin/python tests/bench/voice_activity.py [TRACKS]

Each track holds the clips of a language in an order of its own, 1.2 to 3 s apart, in
noise. Told are errors in milliseconds (late is positive), how much was missed and how
much told where nobody spoke; then the same of noises alone, and reply gaps and
talk-over between two tracks. Times of analysis are processor times of one thread.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))

from phonecoach.voice.samples import RATE
from phonecoach.voice.speech import speech_in
from tests.voice.noises import NOISES
from tests.voice.tracks import LANGUAGES, clips, compare, track


def main(tracks: int) -> None:
    print(f"{'':21}{'onset p5':>9}{'p50':>5}{'p95':>5}{'|p50|':>6}", end="")
    print(f"{'end p5':>9}{'p50':>5}{'p95':>5}{'|p50|':>6}  missed false")
    for language in LANGUAGES:
        for noise in NOISES:
            for snr_db in (20, 10):
                speech(language, noise, snr_db, tracks)
    alone()


def speech(language: str, noise: str, snr_db: int, tracks: int) -> None:
    onsets, ends, missed, false = [], [], 0, 0
    for seed in range(tracks):
        made = track(clips(language), seed, snr_db, noise)
        told = compare(speech_in(made.samples), made.truth)
        onsets += told.onsets_ms
        ends += told.ends_ms
        missed += told.missed
        false += told.false
    row = f"{language} {noise} {snr_db} dB"
    print(f"{row:21}{figures(onsets)}   {figures(ends)}{missed:8}{false:6}")


def figures(errors_ms) -> str:
    low, middle, high = np.quantile(errors_ms, (0.05, 0.5, 0.95))
    return f"{low:9.0f}{middle:5.0f}{high:5.0f}{np.median(np.abs(errors_ms)):6.0f}"


def alone() -> None:
    chance = np.random.default_rng(1)
    for name, noise in NOISES.items():
        for level in (0.005, 0.05, 0.2):
            samples = (level * noise(30 * RATE, chance)).astype(np.float32)
            begun = time.process_time()
            found = speech_in(samples)
            quick = 30 / (time.process_time() - begun)
            heard = sum(each.length for each in found) / RATE
            print(f"{name} alone at {level}: {heard:.2f} s of 30 ({quick:.0f} x)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
