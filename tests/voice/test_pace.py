"""Syllables: synthetic ones by number, and those of clips whose text is known."""

import numpy as np
import pytest

from phonecoach.voice.facts import facts, pauses
from phonecoach.voice.pace import pace, syllables
from phonecoach.voice.pitch import pitch
from phonecoach.voice.samples import RATE, Interval
from phonecoach.voice.speech import speech_in
from tests.voice.signals import spoken
from tests.voice.tracks import clips

SPOKEN = {
    "en-00": 16, "en-01": 7, "en-02": 13, "en-03": 4, "en-04": 3, "en-06": 5,
    "ko-00": 23, "ko-01": 7, "ko-02": 14, "ko-03": 1, "ko-04": 5, "ko-06": 11,
    "ja-00": 27, "ja-01": 12, "ja-02": 26, "ja-03": 2, "ja-04": 7, "ja-06": 10,
}  # fmt: skip
"""Syllables of the texts of the clips; Japanese: moras."""


def counted(samples):
    return len(syllables(samples, pitch(samples)))


@pytest.mark.parametrize("per_second", [2.5, 4.0, 5.5, 7.0])
def test_synthetic_syllables_are_counted(per_second):
    count = 14

    assert abs(counted(spoken(count, per_second)) - count) <= 1


@pytest.mark.parametrize(("language", "share"), [("ko", 0.9), ("en", 1.05)])
def test_the_syllables_of_clips_are_counted(language, share):
    found = [counted(clip.samples) for clip in clips(language)]
    true = [SPOKEN[clip.name] for clip in clips(language)]

    assert np.corrcoef(found, true)[0, 1] > 0.93
    assert sum(found) / sum(true) == pytest.approx(share, abs=0.15)


def test_moras_of_japanese_clips_rise_with_the_syllables_counted():
    found = [counted(clip.samples) for clip in clips("ja")]
    true = [SPOKEN[clip.name] for clip in clips("ja")]

    assert np.corrcoef(found, true)[0, 1] > 0.93


def test_noise_holds_no_syllables():
    noise = np.random.default_rng(3).normal(scale=0.1, size=RATE).astype(np.float32)

    assert counted(noise) == 0
    assert syllables(noise[:100], np.zeros(0)) == ()


def test_pace_leaves_pauses_out():
    clip = spoken(10, 5.0)
    track = np.concatenate([clip, np.zeros(RATE, np.float32), clip])
    speech = (Interval(0, len(clip)), Interval(len(track) - len(clip), len(track)))

    found = facts(track, speech)

    assert found.pace == pytest.approx(5.0, abs=0.5)
    assert found.pauses == (Interval(len(clip), len(clip) + RATE),)
    assert found.pitch.p50 == pytest.approx(152, rel=0.05)


def test_the_same_sentence_spoken_faster_has_a_higher_pace():
    found = [
        facts(each, [Interval(0, len(each))]).pace
        for each in (spoken(12, rate) for rate in (3.0, 4.5, 6.0))
    ]

    assert found == sorted(found)
    assert found[2] / found[0] == pytest.approx(2.0, rel=0.1)


def test_too_little_speech_has_no_pace():
    assert pace(1, RATE // 3) is None
    assert pace(0, RATE) is None


def test_a_silent_track_has_no_facts_but_its_level():
    found = facts(np.zeros(RATE, np.float32), speech_in(np.zeros(RATE, np.float32)))

    assert (found.pace, found.pitch, found.pauses) == (None, None, ())
    assert found.loudness.rms_db == -120.0


def test_the_silence_before_the_first_word_is_no_pause():
    speech = [Interval(RATE, 2 * RATE), Interval(2 * RATE + 100, 3 * RATE)]

    assert pauses(speech) == ()
    assert pauses(()) == ()
