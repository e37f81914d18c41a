"""The ear in real time, on a sound card that really runs."""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time

import numpy as np
import pytest

from phonecoach.app.sound.ear import Ear
from phonecoach.voice.recording import frames_in, read_wav
from phonecoach.voice.samples import RATE
from tests.app.sound import card as cards
from tests.voice.tracks import clips

pytestmark = [
    pytest.mark.slow,
    pytest.mark.alone,
    pytest.mark.skipif(cards.LACKING, reason="pulseaudio is not installed"),
]

PATIENCE_S = 30


@pytest.fixture(scope="module")
def card(tmp_path_factory):
    with cards.running_card(tmp_path_factory.mktemp("card")) as card:
        yield card


class Child:
    """An ear that runs in a process of its own."""

    def __init__(self, card, path, load, microphone="mic"):
        self.path = path
        self.process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.app.sound.ear_child",
                str(path),
                load,
                microphone,
            ],
            env=card.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.told, self._news = [], queue.SimpleQueue()
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self):
        for line in self.process.stdout:
            self._news.put(json.loads(line))

    def wait_for(self, what, fits=lambda *_: True):
        """Return the values of the next thing it tells of that kind."""
        until = time.monotonic() + PATIENCE_S
        while True:
            found = self._news.get(timeout=max(0, until - time.monotonic()))
            self.told.append(found)
            if found[0] == what and fits(*found[1:]):
                return found[1:]

    def say(self, word):
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()

    def stop(self):
        self.say("stop")
        self.wait_for("stopped")
        return read_wav(self.path, 0, frames_in(self.path))

    def all(self, what):
        return [found[1:] for found in self.told if found[0] == what]

    def close(self):
        self.process.kill()
        self.process.wait()
        self._thread.join()
        self.process.stdin.close()
        self.process.stdout.close()


@pytest.fixture
def listen(card, tmp_path):
    children = []

    def start(load="idle", microphone="mic"):
        path = tmp_path / f"call{len(children)}.wav"
        child = Child(card, path, load, microphone)
        children.append(child)
        child.wait_for("hearing_changed", lambda hearing: hearing)
        return child

    yield start
    for child in children:
        child.close()


def place_of(piece, track):
    """Return where in a track a piece lies best, and how well (1 is perfectly)."""
    size = 1 << (len(track) + len(piece)).bit_length()
    found = np.fft.irfft(
        np.fft.rfft(track, size) * np.conj(np.fft.rfft(piece, size)), size
    )
    at = int(np.argmax(found[: len(track)]))
    there = track[at : at + len(piece)]
    piece = piece[: len(there)]
    return at, float(there @ piece / np.linalg.norm(there) / np.linalg.norm(piece))


def noise(seconds):
    """Return noise without its highest tones, which no server passes on unchanged."""
    white = np.random.default_rng(5).normal(size=seconds * RATE)
    return np.convolve(white, np.hanning(7) / 20, "same").astype(np.float32)


def play_to_the_end(card, samples):
    assert card.speak(samples).wait(timeout=60) == 0
    time.sleep(0.5)  # what was played last has still to arrive


ROUNDING = 1.5 / 32_768
"""Written and read with one step of 16 bits, and rounded twice."""

HELD_UP_S = 0.4


def test_not_one_sample_is_lost_however_busy_the_window_and_the_machine(card, listen):
    said, ready = noise(4), threading.Event()
    pouring = threading.Thread(target=card.pour, args=(said, ready, HELD_UP_S))
    pouring.start()
    child = listen("busy", "pipe")
    ready.set()
    pouring.join()
    heard = child.stop()

    begin, _ = place_of(said[:RATE], heard)
    there = heard[begin : begin + len(said)]
    assert len(there) == len(said)
    assert np.abs(there - said).max() < ROUNDING


def test_a_voice_is_told_of_when_it_really_began_and_ended(card, listen):
    clip = clips("en")[2]
    silence = np.zeros(RATE, np.float32)
    said = np.concatenate([silence, clip.samples, silence])
    child = listen("busy")

    play_to_the_end(card, said)
    heard = child.stop()

    zero, _ = place_of(said, heard)
    frame, ns = child.all("synced")[-1]
    began = [ns + (zero + RATE + at - frame) * 62_500 for at in (clip.truth.start,)]
    ended = ns + (zero + RATE + clip.truth.end - frame) * 62_500
    assert child.all("voice_began")[0][0] == pytest.approx(began[0], abs=60e6)
    assert child.all("voice_ended")[-1][0] == pytest.approx(ended, abs=90e6)


def test_nothing_is_kept_while_the_microphone_is_shut(card, listen):
    said = noise(4)
    child = listen()

    player = card.speak(said)
    child.wait_for("synced")
    child.say("shut")
    (shut,) = child.wait_for("set")
    time.sleep(1)
    child.say("open")
    (opened,) = child.wait_for("set")
    player.wait(timeout=60)
    heard = child.stop()

    frame, ns = child.all("synced")[-1]
    begin, end = (frame + round((at - ns) / 62_500) for at in (shut, opened))
    assert not heard[begin + 160 : end - 160].any()
    assert np.abs(heard[begin - 2_000 : begin - 400]).max() > 0.01
    assert np.abs(heard[end + 400 : end + 2_000]).max() > 0.01


def test_a_microphone_that_is_pulled_out_and_comes_back_costs_only_its_absence(
    card, listen
):
    child = listen()
    child.wait_for("synced")

    card.pull_out()
    child.wait_for("troubled", lambda sentence: "is gone" in sentence)
    card.plug_in()
    child.wait_for("hearing_changed", lambda hearing: hearing)
    frame, ns = child.wait_for("synced")
    child.stop()

    first_frame, first_ns = child.all("synced")[0]
    # The clock of the recording has gone on without it.
    assert (frame - first_frame) * 62_500 == pytest.approx(ns - first_ns, abs=150e6)


def test_the_only_microphone_is_missed_though_something_else_can_be_captured(
    card, listen
):
    """Qt is not told of it, and is handed what the loudspeaker plays instead."""
    with card.without("spare", "pipe"):
        child = listen()
        child.wait_for("synced")

        card.pull_out()
        child.wait_for("troubled", lambda sentence: "is gone" in sentence)
        card.plug_in()
        child.wait_for("troubled", lambda sentence: not sentence)
        child.stop()


def test_a_killed_program_leaves_the_call_to_its_last_second(card, listen):
    child = listen("busy")
    frame, ns = child.wait_for("synced")

    time.sleep(2.5)
    os.kill(child.process.pid, signal.SIGKILL)
    killed = time.monotonic_ns()
    child.process.wait()

    captured = frame + (killed - ns) / 62_500
    assert frames_in(child.path) > captured - RATE


def test_a_full_disk_ends_the_recording_and_not_the_call(card, listen, tmp_path):
    small = tmp_path / "small"
    small.mkdir()
    subprocess.run(
        [cards.tool("mount"), "-t", "tmpfs", "-o", "size=32k", "tmpfs", str(small)],
        check=True,
    )
    try:
        child = Child(card, small / "call.wav", "idle")
        child.wait_for("hearing_changed", lambda hearing: hearing)
        (sentence,) = child.wait_for("troubled")
        time.sleep(1)
        child.stop()
        child.close()

        assert "disk is full" in sentence
        assert frames_in(child.path) > RATE // 2
        last, _ = child.all("synced")[-1]
        assert last > frames_in(child.path) + RATE // 2
    finally:
        subprocess.run([cards.tool("umount"), str(small)], check=True)


def test_an_ear_without_any_card_says_so(qtbot):
    ear = Ear()
    with qtbot.waitSignal(ear.troubled) as told:
        ear.start(None)
    ear.close()

    assert "no microphone" in told.args[0]
