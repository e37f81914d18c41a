"""Recordings that grow, and what is left of them when the program dies."""

import os
import signal
import subprocess
import sys
import wave

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.voice.recording import (
    HEADER_BYTES,
    GrowingRecording,
    frames_in,
    mend,
    read_wav,
)
from phonecoach.voice.samples import RATE


def ramp(count, first=0):
    return (np.arange(first, first + count) % 30_000).astype(np.int16)


def all_of(path):
    return np.rint(read_wav(path, 0, frames_in(path)) * 32_768).astype(np.int16)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "call.wav"


@given(pieces=st.lists(st.integers(0, 3_000), max_size=8))
def test_what_was_written_in_pieces_is_read_as_one(tmp_path_factory, pieces):
    path = tmp_path_factory.mktemp("calls") / "call.wav"
    recording = GrowingRecording(path)

    for count in pieces:
        recording.write(recording.frames, ramp(count, recording.frames))
    recording.close()

    assert np.array_equal(all_of(path), ramp(sum(pieces)))


def test_a_stretch_is_read_by_its_frames(path):
    recording = GrowingRecording(path)
    recording.write(0, ramp(1_000))

    found = read_wav(path, 990, 2_000) * 32_768  # while it is still being written
    recording.close()

    assert found.tolist() == list(range(990, 1_000))
    assert len(read_wav(path, 2_000, 3_000)) == len(read_wav(path, -5, 0)) == 0


def test_other_programs_can_play_it(path):
    recording = GrowingRecording(path)
    recording.write(0, ramp(RATE))
    recording.close()

    with wave.open(str(path)) as found:
        assert found.getparams()[:4] == (1, 2, RATE, RATE)
        assert found.readframes(RATE) == ramp(RATE).tobytes()


def test_nobody_else_may_read_it(path):
    GrowingRecording(path).close()

    assert path.stat().st_mode & 0o777 == 0o600


def test_what_could_not_be_written_is_silence_between_the_rest(path):
    recording = GrowingRecording(path)
    recording.write(0, ramp(10, 1))
    recording.write(30, ramp(10, 1))
    recording.close()

    assert all_of(path).tolist() == [*range(1, 11), *[0] * 20, *range(1, 11)]


def test_a_recording_that_was_broken_off_is_gone_on_with(path):
    first = GrowingRecording(path)
    first.write(0, ramp(500))
    first.close()

    second = GrowingRecording(path)
    assert second.frames == 500
    second.write(500, ramp(500, 500))
    second.close()

    assert np.array_equal(all_of(path), ramp(1_000))


def test_half_a_sample_at_the_end_is_cut_off(path):
    recording = GrowingRecording(path)
    recording.write(0, ramp(100))
    recording.close()
    with path.open("ab") as file:
        file.write(b"\1")

    assert mend(path) == 100
    assert path.stat().st_size == HEADER_BYTES + 200


_CHILD = """
import sys, pathlib, itertools, numpy as np
from phonecoach.voice.recording import GrowingRecording
recording = GrowingRecording(pathlib.Path(sys.argv[1]))
for piece in itertools.count():
    first = piece * 320
    recording.write(first, (np.arange(first, first + 320) % 30_000).astype(np.int16))
    print(recording.frames, flush=True)
"""


def test_a_killed_program_leaves_all_that_it_had_written(path):
    child = subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(path)], stdout=subprocess.PIPE, text=True
    )
    told = 0
    while told < 20 * RATE:
        told = int(child.stdout.readline())
    os.kill(child.pid, signal.SIGKILL)
    child.stdout.close()
    assert child.wait() == -signal.SIGKILL

    found = all_of(path)

    assert len(found) >= told
    assert np.array_equal(found, ramp(len(found)))
    assert mend(path) == len(found)
    with wave.open(str(path)) as file:
        assert file.getnframes() == len(found)
