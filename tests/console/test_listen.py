import numpy as np
import pytest
import soundfile

from phonecoach.voice.samples import RATE
from tests.voice.tracks import CLIPS, conversation

THERE_IS_NONE = "There is no file {}. Give a WAV, FLAC or Ogg file.\n"
IS_NO_SOUND = (
    "{} cannot be read as sound (Format not recognised). "
    "Give a WAV, FLAC or Ogg file.\n"
)


@pytest.fixture
def files(tmp_path):
    """Return two tracks that began together, at rates of their own."""
    made = conversation("en", 1, snr_db=30)
    trainee, caller = tmp_path / "trainee.flac", tmp_path / "caller.wav"
    soundfile.write(trainee, made.trainee, RATE)
    stereo = np.repeat(np.column_stack([made.caller, made.caller]), 2, axis=0)
    soundfile.write(caller, stereo, 2 * RATE)
    return trainee, caller, made


def test_two_tracks_are_told_as_json(run, files):
    trainee, caller, made = files

    ran = run("listen", trainee, "--caller", caller, "--lang", "en", "--json")

    assert ran.code == 0
    assert ran.err == ""
    true_gaps = [gap / RATE for gap in made.gaps]
    assert ran.json["reply_gaps_s"] == pytest.approx(true_gaps, abs=0.1)
    over = [-gap for gap in true_gaps if gap < 0]
    assert ran.json["talk_over_s"] == pytest.approx(over, abs=0.1)
    assert len(ran.json["caller"]) >= len(made.gaps)
    assert all(start < end for start, end in ran.json["speech"])
    assert 3 < ran.json["pace_syllables_per_s"] < 8
    pitch = ran.json["pitch_hz"]
    assert 100 < pitch["p10"] < pitch["p50"] < pitch["p90"] < 400
    assert ran.json["level_db"]["floor"] < ran.json["level_db"]["rms"] < 0


@pytest.mark.parametrize(
    ("language", "form"),
    [
        ("ko", ("WAV", "PCM_U8", 8_000, 1)),
        ("en", ("FLAC", "PCM_24", 44_100, 2)),
        ("ja", ("OGG", "VORBIS", 48_000, 1)),
        ("ko", ("OGG", "OPUS", 24_000, 2)),
    ],
)
def test_any_sound_file_is_told_much_the_same(run, tmp_path, language, form):
    kind, subtype, rate, channels = form
    clip = CLIPS / f"{language}-00.ogg"
    samples, own = soundfile.read(clip)
    times = np.arange(round(len(samples) * rate / own)) / rate
    there = np.interp(times, np.arange(len(samples)) / own, samples)
    path = tmp_path / "trainee"
    with soundfile.SoundFile(path, "w", rate, channels, subtype, format=kind) as file:
        for at in range(0, len(there), rate):
            file.write(np.column_stack([there[at : at + rate]] * channels))

    told = run("listen", path, "--lang", language, "--json")
    truth = run("listen", clip, "--lang", language, "--json")

    assert told.code == 0
    assert told.json.keys() == truth.json.keys()
    assert len(told.json["speech"]) == len(truth.json["speech"])
    for part, true in zip(told.json["speech"], truth.json["speech"], strict=True):
        assert part == pytest.approx(true, abs=0.1)
    assert told.json["pitch_hz"] == pytest.approx(truth.json["pitch_hz"], rel=0.03)


def test_one_track_is_told_as_text(run):
    ran = run("listen", CLIPS / "ja-00.ogg", "--lang", "ja")

    assert ran.code == 0
    assert ran.out.startswith("Speech: 2 stretches\n")
    assert "Pace: " in ran.out
    assert "Caller" not in ran.out


def test_a_silent_track_is_told_so(run, tmp_path):
    path = tmp_path / "a.wav"
    soundfile.write(path, np.zeros(3 * RATE), RATE)

    text = run("listen", path, "--lang", "ko")
    ran = run("listen", path, "--lang", "ko", "--json")

    assert "Speech: none" in text.out
    assert "Pitch: too little" in text.out
    assert ran.json["speech"] == ran.json["reply_gaps_s"] == []
    assert ran.json["silence_s"] == [3.0]
    assert ran.json["pace_syllables_per_s"] is None


@pytest.mark.parametrize("language", ["ko", "en", "ja"])
@pytest.mark.parametrize(
    ("content", "sentence"),
    [(None, THERE_IS_NONE), (b"", IS_NO_SOUND), (b"good morning", IS_NO_SOUND)],
)
def test_what_is_no_sound_is_one_sentence(run, tmp_path, language, content, sentence):
    path = tmp_path / "a.wav"
    if content is not None:
        path.write_bytes(content)

    ran = run("listen", path, "--lang", language, "--json")

    assert (ran.code, ran.out, ran.err) == (2, "", sentence.format(path))


@pytest.mark.parametrize("which", ["trainee", "caller"])
def test_what_cannot_be_read_is_one_sentence(run, tmp_path, which):
    bad = tmp_path / "a.wav"
    bad.write_bytes(b"RIFF....")
    good = CLIPS / "ja-00.ogg"
    files = (bad, good) if which == "trainee" else (good, bad)

    ran = run("listen", files[0], "--caller", files[1], "--lang", "ja", "--json")

    assert ran.code == 2
    assert ran.out == ""
    assert ran.err.count("\n") == 1
    assert "a.wav cannot be read as sound" in ran.err


def test_a_model_that_cannot_be_used_is_one_sentence(run, tmp_path):
    clip = CLIPS / "ja-00.ogg"

    ran = run("listen", clip, "--lang", "ja", "--model", tmp_path, "--json")

    assert ran.code == 2
    assert ran.out == ""
    assert "holds no model that can be used" in ran.err
