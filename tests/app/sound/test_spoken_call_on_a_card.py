"""A spoken call from the first ring to the measured turns, through a real sound card.

The trainee's words are poured into the microphone in real time, one clip after each
time the caller has come to an end, until the caller says goodbye. Where they begin and
end is known to the sample. The three languages are spoken at the same time, each in a
process and on a card of its own: a call takes a minute and a half.

The cards' clocks are fast. A card that is fast by 100 ppm is 60 ms ahead after ten
minutes; these are fast by ten times that, and as far ahead before the call is over.
What goes uncorrected between two comparisons of the clocks is ten times that of such a
card as well, so this asks for more than ten minutes of it would.
"""

import itertools
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from phonecoach.call.events import ON_TRUST
from phonecoach.call.sync import CaptureTimes
from phonecoach.voice.recording import FULL, frames_in, read_wav
from phonecoach.voice.samples import RATE
from tests.app.sound import card as cards
from tests.app.sound.mouth import PIECE, Mouth
from tests.conftest import REPORTS
from tests.voice.tracks import clips

pytestmark = [
    pytest.mark.slow,
    pytest.mark.alone,
    pytest.mark.skipif(cards.LACKING, reason="pulseaudio is not installed"),
]

ROOT = Path(__file__).parents[3]
CASE = "repair-enquiry"
ENDING = "resolved"
TURNS = 10
"""From the greeting to the goodbye, of somebody who never says why they search."""

WITHIN_MS = 80
AROUND = RATE // 4
FAST_PPM = 1_000
TEN_MINUTES_MS = 600_000
SAID = {"ko": ("01", "02"), "en": ("02",), "ja": ("01", "06")}
"""Clips without a long pause, and long enough to be more than a sign of following.

They begin clearly, too: where one English clip begins is 70 ms apart from one noise of
the room to another.
"""


@dataclass
class Call:
    """What happened in a call, and what was said in it."""

    told: list
    mouth: Mouth
    recording: Path

    @property
    def said(self):
        return self.mouth.said

    def of(self, kind):
        return [one for one in self.told if one["kind"] == kind]


@pytest.fixture(scope="module")
def calls(tmp_path_factory):
    """One whole call in each language, all at once."""
    folders = [tmp_path_factory.mktemp(language) for language in SAID]
    with ThreadPoolExecutor(len(SAID)) as pool:
        return dict(zip(SAID, pool.map(take_call, SAID, folders), strict=True))


@pytest.fixture(params=SAID)
def call(request, calls):
    return calls[request.param]


def take_call(language, folder):
    """Let the program and a trainee take a call, and return what came of it."""
    known = {clip.name[-2:]: clip for clip in clips(language)}
    names = itertools.islice(itertools.cycle(SAID[language]), TURNS)
    replies = [known[name] for name in names]
    with cards.running_card(folder) as card:
        mouth = Mouth(card, FAST_PPM)
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.app.sound.spoken_call_on_a_card",
             str(folder / "record"), language, CASE],
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
    (path,) = (folder / "record" / "recordings").glob("*")
    return Call(told, mouth, path)


def test_the_call_goes_on_turn_by_turn_until_the_caller_rings_off(call):
    assert not call.of("troubled")
    assert len(call.of("TurnEnded")) == len(call.said) == TURNS
    assert [one["listener"] for one in call.of("TurnHeard")] == [ON_TRUST] * TURNS
    assert len({one["line"] for one in call.of("LineBegan")}) == TURNS - 1
    assert not call.of("BrokenOff")
    (ended,) = call.of("CallEnded")
    assert (ended["by"], ended["ending"]) == ("caller", ENDING)


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
        part = heard[about - AROUND : about + AROUND + len(said.clip.samples)]
        found = np.correlate(part, said.clip.samples, "valid")
        at = about - AROUND + int(np.argmax(found)) + said.clip.truth.start
        off_ms = (times.moment_of(at) - event["onset"]) / 1e3
        assert abs(off_ms) <= WITHIN_MS


def test_not_one_sample_of_a_whole_call_is_lost(call):
    heard = np.rint(read_wav(call.recording, 0, frames_in(call.recording)) * FULL)
    pcm, poured = heard.astype("<i2").tobytes(), bytes(call.mouth.poured)

    begins = poured.index(pcm[:PIECE])
    assert poured[begins : begins + len(pcm)] == pcm


def test_every_five_seconds_the_clocks_are_compared_to_a_few_milliseconds(call):
    pairs = call.of("Synced")[1:-1]

    steps = [after["frame"] - one["frame"] for one, after in itertools.pairwise(pairs)]
    assert len(steps) > 9
    assert min(steps) >= 5 * RATE
    assert max(steps) < 5.5 * RATE
    rate = RATE * (1 + FAST_PPM / 1e6)
    zeros = [one["onset"] / 1e3 - one["frame"] / rate * 1e3 for one in pairs]
    assert max(zeros) - min(zeros) < 15


def test_by_then_they_are_as_far_apart_as_after_ten_minutes(call):
    _, first, *_, last = call.of("Synced")

    lasted_ms = (last["onset"] - first["onset"]) / 1e3
    ahead_ms = (last["frame"] - first["frame"]) / RATE * 1e3 - lasted_ms
    assert ahead_ms == pytest.approx(lasted_ms * FAST_PPM / 1e6, abs=15)
    assert ahead_ms > TEN_MINUTES_MS * 100 / 1e6


def test_how_the_turns_sounded_is_measured_afterwards(call):
    (over,) = call.of("over")

    assert [one["turn"] for one in over["voices"]] == list(range(1, TURNS + 1))
    assert over["shown"][-1] == "EarScreen"
    for one, said in zip(over["voices"], call.said, strict=True):
        lasts_ms = (said.ended_ns - said.began_ns) / 1e6
        assert -40 < one["level"] < -10
        assert one["pace"] > 1
        assert abs(one["steps"] * 50 - lasts_ms) <= 2 * WITHIN_MS + 50
