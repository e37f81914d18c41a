"""Begin and end of speech, on tracks whose truth is known."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phonecoach.voice.samples import RATE, Interval
from phonecoach.voice.speech import SpeechBegan, SpeechDetector, SpeechEnded, speech_in
from tests.voice.noises import NOISES
from tests.voice.tracks import LANGUAGES, clips, compare, track


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("noise", ["pink", "keyboard", "ring", "hold music"])
@pytest.mark.parametrize("snr_db", [20, 10])
def test_onset_and_end_are_near_the_truth_in_noise(language, noise, snr_db):
    made = track(clips(language) * 2, 1, snr_db, noise)

    told = compare(speech_in(made.samples), made.truth)

    assert np.median(np.abs(told.onsets_ms)) <= 30
    assert np.median(np.abs(told.ends_ms)) <= 60
    assert told.false == 0
    # Among the clips is a single whispered syllable: 10 dB may well drown it.
    assert told.missed <= (2 if snr_db == 10 else 0)


@pytest.mark.parametrize("noise", NOISES)
@pytest.mark.parametrize("level", [0.005, 0.1])
def test_nobody_speaks_where_there_is_only_noise(noise, level):
    samples = level * NOISES[noise](12 * RATE, np.random.default_rng(2))

    assert speech_in(samples.astype(np.float32)) == ()


@given(sizes=st.lists(st.integers(0, 3000), min_size=1, max_size=40))
@settings(max_examples=8)
def test_what_is_told_does_not_depend_on_how_the_track_is_cut(sizes):
    samples = track(clips("ja")[1:3], 2, 20).samples
    whole, cut = SpeechDetector(), SpeechDetector()
    at, told = 0, []

    for size in (*sizes, len(samples)):
        told += cut.feed(samples[at : at + size])
        at += size

    assert (*told, *cut.finish()) == (*whole.feed(samples), *whole.finish())


def test_speech_to_the_last_sample_ends_with_the_track():
    clip = clips("en")[0]
    detector = SpeechDetector()
    until = (clip.truth.start + clip.truth.end) // 2

    (began,) = detector.feed(clip.samples[:until])
    (ended,) = detector.finish()

    assert isinstance(began, SpeechBegan)
    assert isinstance(ended, SpeechEnded)
    assert began.at < ended.at <= until


def test_an_end_is_told_soon_after_it():
    made = track(clips("ko")[:1], 3, 20)
    detector, told_at = SpeechDetector(), {}

    for start in range(0, len(made.samples), 160):
        for event in detector.feed(made.samples[start : start + 160]):
            told_at[type(event)] = (start - event.at) / RATE

    assert told_at[SpeechBegan] < 0.15
    assert told_at[SpeechEnded] < 0.40


def test_a_capture_of_nothing_holds_no_speech():
    assert speech_in(np.zeros(0, np.float32)) == ()
    assert speech_in(np.zeros(3 * RATE, np.float32)) == ()


def test_a_click_is_no_speech():
    samples = np.zeros(2 * RATE, np.float32)
    samples[RATE : RATE + 40] = 0.9

    assert speech_in(samples) == ()


def test_an_interval_knows_its_length():
    assert Interval(10, 25).length == 15
