"""Any sound file as samples of ours."""

import numpy as np
import pytest
import soundfile

from phonecoach.errors import VoiceError
from phonecoach.voice.files import read_track
from phonecoach.voice.samples import RATE


def tone(rate, seconds=1.0, hz=440.0):
    return 0.5 * np.sin(2 * np.pi * hz * np.arange(int(rate * seconds)) / rate)


@pytest.mark.parametrize(
    "rate", [8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000]
)
def test_any_rate_becomes_ours_without_a_shift(tmp_path, rate):
    path = tmp_path / "a.wav"
    soundfile.write(path, tone(rate), rate, subtype="FLOAT")

    found = read_track(path)

    assert found.dtype == np.float32
    assert abs(len(found) - RATE) <= 1
    inside = slice(500, -500)
    assert np.abs(found[inside] - tone(RATE)[: len(found)][inside]).max() < 0.01


def test_what_is_too_high_for_our_rate_is_left_out(tmp_path):
    path = tmp_path / "a.wav"
    soundfile.write(path, tone(48_000, hz=11_000), 48_000, subtype="FLOAT")

    assert np.abs(read_track(path)[500:-500]).max() < 0.001


@pytest.mark.parametrize(
    ("name", "subtype"),
    [
        ("a.wav", "PCM_16"),
        ("a.wav", "PCM_24"),
        ("a.flac", "PCM_16"),
        ("a.ogg", "VORBIS"),
    ],
)
def test_channels_are_averaged_in_every_format(tmp_path, name, subtype):
    path = tmp_path / name
    both = np.column_stack([tone(RATE), np.zeros(RATE)])
    soundfile.write(path, both, RATE, subtype=subtype)

    found = read_track(path)

    assert np.abs(found[500:-500] - tone(RATE)[500:-500] / 2).max() < 0.02


def test_opus_is_read(tmp_path):
    path = tmp_path / "a.ogg"
    soundfile.write(path, tone(48_000), 48_000, format="OGG", subtype="OPUS")

    assert np.sqrt(np.mean(read_track(path) ** 2)) == pytest.approx(0.354, rel=0.1)


def test_there_has_to_be_a_file(tmp_path):
    with pytest.raises(VoiceError, match=r"There is no file .*a\.wav"):
        read_track(tmp_path / "a.wav")


def test_a_text_is_no_sound(tmp_path):
    path = tmp_path / "a.wav"
    path.write_text("good morning", encoding="utf-8")

    with pytest.raises(VoiceError) as raised:
        read_track(path)
    assert str(raised.value) == (
        f"{path} cannot be read as sound (Format not recognised). "
        "Give a WAV, FLAC or Ogg file."
    )


def test_an_empty_recording_is_told(tmp_path):
    path = tmp_path / "a.wav"
    soundfile.write(path, np.zeros(0), RATE)

    with pytest.raises(VoiceError, match="holds no sound"):
        read_track(path)


def test_values_that_are_no_numbers_are_refused(tmp_path):
    path = tmp_path / "a.wav"
    soundfile.write(path, np.full(100, np.nan), RATE, subtype="FLOAT")

    with pytest.raises(VoiceError, match="no numbers"):
        read_track(path)


def test_a_rate_that_cannot_be_is_refused(tmp_path):
    path = tmp_path / "a.wav"
    soundfile.write(path, np.zeros(100), 50)

    with pytest.raises(VoiceError, match="50 samples a second"):
        read_track(path)
