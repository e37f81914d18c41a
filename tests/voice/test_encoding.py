"""Recordings become Ogg Opus, and go only once that can be read back."""

import numpy as np
import pytest
import soundfile

from phonecoach.voice import encoding
from phonecoach.voice.encoding import encode
from phonecoach.voice.recording import GrowingRecording, frames_in
from phonecoach.voice.samples import RATE
from tests.voice.tracks import clips


@pytest.fixture
def wav(tmp_path):
    path = tmp_path / "call.wav"
    said = np.concatenate([clip.samples for clip in clips("ko")])
    recording = GrowingRecording(path)
    recording.write(0, np.rint(said * 32_767).astype(np.int16))
    recording.close()
    return path


def test_the_encoded_recording_is_as_long_and_lies_at_the_same_place(wav):
    said, _ = soundfile.read(wav, dtype="float32")

    made = encode(wav)
    found, rate = soundfile.read(made, dtype="float32")

    assert (len(found), rate) == (len(said), RATE)
    assert float(found @ said / np.linalg.norm(found) / np.linalg.norm(said)) > 0.95
    assert not wav.exists()
    assert made.stat().st_mode & 0o777 == 0o600
    assert made.stat().st_size < 5_000 * len(said) / RATE
    assert sorted(wav.parent.iterdir()) == [made]


def test_one_that_a_crash_cut_off_is_encoded_too(wav):
    with wav.open("r+b") as file:
        file.truncate(wav.stat().st_size - 33_333)
    frames = frames_in(wav)

    made = encode(wav)

    assert soundfile.info(made).frames == frames


def test_what_is_not_wanted_any_more_leaves_all_as_it_was(wav):
    before = wav.stat().st_size

    assert encode(wav, lambda: False) is None
    assert wav.stat().st_size == before
    assert sorted(wav.parent.iterdir()) == [wav]


@pytest.mark.parametrize("damage", [lambda made: made * 0, lambda made: made[:-1]])
def test_what_does_not_sound_like_the_recording_is_thrown_away(
    wav, monkeypatch, damage
):
    whole = encoding.read_wav
    written = []

    def wrong_at_first(path, begin, end):
        if begin in written:
            return whole(path, begin, end)
        written.append(begin)
        return damage(whole(path, begin, end))

    monkeypatch.setattr(encoding, "read_wav", wrong_at_first)

    assert encode(wav) is None
    assert sorted(wav.parent.iterdir()) == [wav]


def test_an_empty_recording_is_removed(tmp_path):
    GrowingRecording(tmp_path / "call.wav").close()

    assert encode(tmp_path / "call.wav") is None
    assert list(tmp_path.iterdir()) == []
