"""A spoken call from the first ring to the measured turns, through a real sound card.

The trainee's words are poured into the microphone in real time, one clip after each
time the caller has come to an end. Where they begin and end is known to the sample.
"""

import itertools
import json
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from phonecoach.call.events import ON_TRUST
from phonecoach.call.sync import CaptureTimes
from phonecoach.voice.recording import frames_in, read_wav
from phonecoach.voice.samples import RATE
from tests.app.sound import card as cards
from tests.conftest import REPORTS
from tests.voice.tracks import clips

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(cards.LACKING, reason="pulseaudio is not installed"),
]

ROOT = Path(__file__).parents[3]
CASE = "repair-enquiry"
TURNS = 3
WITHIN_MS = 80
PIECE = RATE // 50
REPLIES_AFTER_S = 0.4
SAID = {"ko": ("01", "02"), "en": ("01", "02"), "ja": ("01", "06")}
"""Clips without a long pause, and long enough to be more than a sign of following."""

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

    Pieces come late when the machine is busy and never early, as from a sound card.
    """

    def __init__(self, card):
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
        self.said = []
        self._began_ns = time.monotonic_ns()
        self._thread = threading.Thread(target=self._pour)
        self._thread.start()

    def say(self, clip):
        """Begin to say a clip, and return how long that takes in seconds."""
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
        return self._began_ns + (sample - PIECE) * 1e9 / RATE

    def _pour(self):
        while not self._over:
            due_ns = self._began_ns + self._poured * 1e9 / RATE
            time.sleep(max(0.0, (due_ns - time.monotonic_ns()) / 1e9))
            with self._lock:
                piece = QUIET * self._chance.normal(size=PIECE)
                said, self._waiting = self._waiting[:PIECE], self._waiting[PIECE:]
                piece[: len(said)] += said
                self._poured += PIECE
            pcm = np.rint(np.clip(piece, -1, 1) * 32_767).astype("<i2")
            self._pipe.write(pcm.tobytes())


@dataclass
class Call:
    """What happened in a call, and what was said in it."""

    told: list
    said: list
    recording: Path

    def of(self, kind):
        return [one for one in self.told if one["kind"] == kind]


@pytest.fixture(scope="module", params=["ko", "en", "ja"])
def call(request, tmp_path_factory):
    """One whole call in a language."""
    folder = tmp_path_factory.mktemp("record")
    known = {clip.name[-2:]: clip for clip in clips(request.param)}
    names = itertools.islice(itertools.cycle(SAID[request.param]), TURNS)
    replies = [known[name] for name in names]
    with cards.running_card(tmp_path_factory.mktemp("card")) as card:
        mouth = Mouth(card)
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.app.sound.spoken_call_on_a_card",
             str(folder), request.param, CASE, str(TURNS)],
            env=card.environment,
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )  # fmt: skip
        told = []
        try:
            for line in child.stdout:
                told.append(json.loads(line))
                free = told[-1]["kind"] == "free" and not mouth.speaks
                if free and replies:
                    mouth.say(replies.pop(0))
        finally:
            child.kill()
            child.wait()
            child.stdout.close()
            mouth.close()
    (path,) = (folder / "recordings").glob("*")
    return Call(told, mouth.said, path)


def test_the_call_goes_on_turn_by_turn(call):
    assert not call.of("troubled")
    assert len(call.of("TurnEnded")) == len(call.said) == TURNS
    assert [one["listener"] for one in call.of("TurnHeard")] == [ON_TRUST] * TURNS
    assert len({one["line"] for one in call.of("LineBegan")}) > TURNS
    assert not call.of("BrokenOff")


def test_turns_begin_and_end_when_the_voice_did(call, pytestconfig):
    late = []
    for kind, name in (("TurnBegan", "began_ns"), ("TurnEnded", "ended_ns")):
        for event, said in zip(call.of(kind), call.said, strict=True):
            truth = getattr(said, name) - event["zero_ns"]
            late.append((event["onset"] * 1_000 - truth) / 1e6)

    found = ", ".join(f"{one:+.0f}" for one in late)
    pytestconfig.stash[REPORTS].append(f"spoken turns, late by ms: {found}")
    assert max(map(abs, late)) <= WITHIN_MS, found


def test_the_recording_holds_every_turn_where_the_record_says(call):
    heard = read_wav(call.recording, 0, frames_in(call.recording))
    times = CaptureTimes([(it["frame"], it["onset"]) for it in call.of("Synced")])
    for event, said in zip(call.of("TurnBegan"), call.said, strict=True):
        about = times.frame_at(event["onset"]) - said.clip.truth.start
        part = heard[about - RATE : about + RATE + len(said.clip.samples)]
        found = np.correlate(part, said.clip.samples, "valid")
        at = about - RATE + int(np.argmax(found)) + said.clip.truth.start
        off_ms = (times.moment_of(at) - event["onset"]) / 1e3
        assert abs(off_ms) <= WITHIN_MS


def test_how_the_turns_sounded_is_measured_afterwards(call):
    (over,) = call.of("over")

    assert [one["turn"] for one in over["voices"]] == list(range(1, TURNS + 1))
    assert over["shown"][-1] == "EarScreen"
    for one, said in zip(over["voices"], call.said, strict=True):
        lasts_ms = (said.ended_ns - said.began_ns) / 1e6
        assert -40 < one["level"] < -10
        assert one["pace"] > 1
        assert abs(one["steps"] * 50 - lasts_ms) <= 2 * WITHIN_MS + 50
