"""A trainee's mouth in front of a virtual card's microphone."""

from __future__ import annotations

import subprocess
import threading
import time
from dataclasses import dataclass

import numpy as np

from phonecoach.voice.samples import RATE
from tests.app.sound import card as cards

PIECE = RATE // 50
REPLIES_AFTER_S = 0.4

QUIET = 3e-4
"""Noise of the room, in root mean square: every microphone hears some."""


@dataclass
class Said:
    """A clip in the microphone, on the monotonic clock."""

    clip: object
    began_ns: float
    ended_ns: float


class Mouth:
    """Speaks into the microphone without a break: the room, and clips when asked.

    Pieces come late when the machine is busy and never early, as from a sound card;
    and like one it has a clock of its own, which is fast by some parts of a million.

    Attributes:
        said: The clips, and when.
        poured: All that has come to the microphone, in 16 bit.
    """

    def __init__(self, card, fast_ppm):
        self._rate = RATE * (1 + fast_ppm / 1e6)
        # A source that nobody listens to leaves what it is given in the pipe.
        self._listener = subprocess.Popen(
            [cards.tool("parec"), "-d", "pipe"],
            env=card.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._pipe = card.pipe.open("wb", buffering=0)
        self._chance = np.random.default_rng(3)
        self._waiting, self._lock = np.zeros(0), threading.Lock()
        self._poured, self._over = 0, False
        self.said, self.poured = [], bytearray()
        self._began_ns = time.monotonic_ns()
        self._thread = threading.Thread(target=self._pour)
        self._thread.start()

    def say(self, clip):
        """Begin to say a clip."""
        silence = np.zeros(round(REPLIES_AFTER_S * RATE))
        with self._lock:
            at = self._poured + len(silence)
            self._waiting = np.concatenate((silence, clip.samples))
            began, ended = (
                self._ns_of(at + one) for one in (clip.truth.start, clip.truth.end)
            )
            self.said.append(Said(clip, began, ended))

    @property
    def speaks(self):
        return len(self._waiting) > 0

    def close(self):
        self._over = True
        self._thread.join()
        self._pipe.close()
        self._listener.kill()
        self._listener.wait()

    def _ns_of(self, sample):
        # A piece leaves the sound card with its last sample.
        return self._began_ns + (sample - PIECE) * 1e9 / self._rate

    def _pour(self):
        while not self._over:
            due_ns = self._began_ns + self._poured * 1e9 / self._rate
            time.sleep(max(0.0, (due_ns - time.monotonic_ns()) / 1e9))
            with self._lock:
                piece = QUIET * self._chance.normal(size=PIECE)
                said, self._waiting = self._waiting[:PIECE], self._waiting[PIECE:]
                piece[: len(said)] += said
                self._poured += PIECE
            pcm = np.rint(np.clip(piece, -1, 1) * 32_767).astype("<i2")
            self.poured += pcm.tobytes()
            self._pipe.write(pcm.tobytes())
