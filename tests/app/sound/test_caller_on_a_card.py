"""A real sound card plays what was recorded, when the call says so."""

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile

from phonecoach.app.sound.clips import decoded
from tests.app.sound.card import LACKING, running_card, tool
from tests.call.cases import LINE_MS

pytestmark = [
    pytest.mark.slow,
    pytest.mark.alone,
    pytest.mark.skipif(LACKING, reason="there is no PulseAudio to play on"),
]

RATE = 16_000
ROOT = Path(__file__).parents[3]
LATEST_MS = 60
EARLIEST_MS = -20
WINDOW = RATE // 4


class Tape:
    """Takes down what a loudspeaker plays, and when it came."""

    def __init__(self, card):
        self._recorder = subprocess.Popen(
            [tool("parec"), "--raw", "--format=s16le", "--channels=1",
             f"--rate={RATE}", "--latency-msec=10", "-d", "speaker.monitor"],
            env=card.environment,
            stdout=subprocess.PIPE,
        )  # fmt: skip
        self._parts = []
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self):
        while part := self._recorder.stdout.read1(65_536):
            self._parts.append((time.monotonic_ns(), part))

    def end(self):
        """Return the samples, and when the first of them was played, in ns."""
        self._recorder.terminate()
        self._recorder.wait()
        self._thread.join()
        self._recorder.stdout.close()
        count, starts = 0, []
        for came_ns, part in self._parts:
            count += len(part) // 2
            starts.append(came_ns - count * 1_000_000_000 // RATE)
        samples = np.frombuffer(b"".join(part for _, part in self._parts), "<i2")
        # Parts come late when the machine is busy, and never early.
        return samples.astype(float), int(np.percentile(starts, 5))


@pytest.fixture(scope="module")
def clips(tmp_path_factory):
    """A clip for each wording, babbling like speech, each in its own way."""
    folder = tmp_path_factory.mktemp("clips")
    for number, name in enumerate(("wish_1.a", "wish_1.b", "wish_2.a", "wish_2.b")):
        chance = np.random.default_rng(number)
        count = LINE_MS * 8
        noise = np.convolve(chance.normal(size=count), np.hanning(5), "same")
        syllables = 0.25 + np.abs(np.sin(np.arange(count) / 8_000 * 2 * np.pi * 2.1))
        wave = 0.1 * noise * syllables
        path = folder / f"{name}.opus"
        soundfile.write(path, wave, 8_000, format="OGG", subtype="OPUS")
    return folder


@pytest.fixture(scope="module")
def call(clips, tmp_path_factory):
    """What happened in a call, and what was heard of it."""
    with running_card(tmp_path_factory.mktemp("card")) as card:
        tape = Tape(card)
        done = subprocess.run(
            [tool("nice"), "-n", "-19", sys.executable, "-m",
             "tests.app.sound.caller_on_a_card", str(clips)],
            env=card.environment,
            cwd=ROOT,
            capture_output=True,
            timeout=120,
            check=True,
        )  # fmt: skip
        heard, began_ns = tape.end()
    return json.loads(done.stdout), heard, began_ns


def of(told, kind):
    return [event for event in told if event["kind"] == kind]


def played(heard, clip):
    """Return where in what was heard a clip begins, and how like it is, 0 to 1."""
    size = 1 << (len(heard) + len(clip)).bit_length()
    spectrum = np.fft.rfft(heard, size) * np.conj(np.fft.rfft(clip, size))
    match = np.fft.irfft(spectrum, size)[: len(heard) - len(clip)]
    summed = np.concatenate(([0.0], np.cumsum(heard**2)))
    power = (summed[len(clip) :] - summed[: -len(clip)])[: len(match)]
    like = match / np.sqrt(np.maximum(power, 1.0) * np.sum(clip**2))
    place = int(np.argmax(like))
    return place, like[place]


def recorded(clips, line):
    """Return what a line was recorded as, sample by sample."""
    clip = decoded(clips / f"{line['line']}.{line['wording']}.opus")
    return np.frombuffer(clip, "<i2").astype(float)


def test_a_line_begins_when_the_call_says(call, clips):
    told, heard, began_ns = call
    second = of(told, "LineBegan")[1]

    place, like = played(heard, recorded(clips, second)[:RATE])

    late_ms = (began_ns + place * 1_000_000_000 // RATE - second["due_ns"]) / 1e6
    assert like > 0.9
    assert EARLIEST_MS <= late_ms <= LATEST_MS


def test_a_line_is_heard_as_it_was_recorded_and_without_a_gap(call, clips):
    told, heard, _ = call
    samples = recorded(clips, of(told, "LineBegan")[0])

    place, like = played(heard, samples)

    assert like > 0.97
    for at in range(0, len(samples) - WINDOW, WINDOW):
        part = samples[at : at + WINDOW]
        around = heard[place + at - 40 : place + at + WINDOW + 40]
        shift, like = played(around, part)
        assert like > 0.9
        assert abs(shift - 40) <= 16


def test_an_open_line_is_never_dead_and_a_hang_up_is_heard_at_once(call):
    told, heard, began_ns = call
    answered = of(told, "Answered")[0]["due_ns"]
    ended = of(told, "CallEnded")[0]["due_ns"]
    place = {
        name: round((ns - began_ns) * RATE / 1e9)
        for name, ns in (("answered", answered), ("ended", ended))
    }

    open_for = heard[place["answered"] + RATE // 2 : place["ended"]]
    parts = open_for[: len(open_for) // 800 * 800].reshape(-1, 800)
    assert np.abs(parts).max(axis=1).min() > 0
    assert np.abs(heard[place["ended"] - RATE // 4 : place["ended"]]).max() > 1_000
    assert np.abs(heard[place["ended"] + round(0.15 * RATE) :]).max() == 0
