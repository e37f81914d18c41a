"""Lengths of phonemes add up to what was declared."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.voices.fitting import MARKS, fitted, natural_frames

TOKENS = ("$", *"hallo, is dat yu? yes. go on.", "$")


def natural(tokens=TOKENS, speech=3.0, rest=8.0):
    """Return lengths in which each mark is a pause."""
    lengths = [rest if one in MARKS else speech for one in tokens]
    return np.array([15.0, *lengths[1:-1], 9.0], np.float32)


def between(lengths):
    """Return the frames from the first sound to the last."""
    return int(lengths[1:-2].sum())


@given(
    wanted=st.integers(50, 400),
    pauses=st.floats(0.5, 2),
    speech=st.floats(1, 6),
    rest=st.floats(1, 20),
)
def test_lengths_add_up_and_nothing_vanishes(wanted, pauses, speech, rest):
    fit = fitted(TOKENS, natural(speech=speech, rest=rest), wanted, pauses)

    assert between(fit.lengths) == wanted
    assert fit.lengths.min() >= 1


def test_a_line_of_natural_length_is_left_as_it_is():
    lengths = natural()

    fit = fitted(TOKENS, lengths, between(lengths), 1.0)

    assert fit.stretch == pytest.approx(1, abs=0.1)
    assert fit.is_easy


def test_natural_lengths_count_pauses_as_the_speaker_makes_them():
    lengths = natural(speech=3.0, rest=8.0)
    calm, hesitant = (natural_frames(TOKENS, lengths, one) for one in (1.0, 2.0))

    assert calm == between(lengths)
    # Three marks, each with a blank behind it that rests too.
    assert hesitant - calm == 3 * (8 + 3)


def test_pauses_give_way_before_speech_does():
    lengths = natural()
    rests = [at for at, one in enumerate(TOKENS) if one in MARKS][:-1]

    fit = fitted(TOKENS, lengths, between(lengths) + 30, 1.0)

    assert fit.stretch <= 1.1 + 1e-6
    assert fit.lengths[rests].sum() > lengths[rests].sum() + 15


def test_who_pauses_longer_speaks_between_the_pauses_as_fast():
    lengths, rests = natural(), [6, 18, 23]
    wanted = between(lengths)

    quick = fitted(TOKENS, lengths, wanted, 0.6)
    slow = fitted(TOKENS, lengths, wanted, 1.6)

    assert slow.lengths[rests].sum() >= quick.lengths[rests].sum()


def test_what_is_far_too_long_asks_for_another_duration():
    lengths = natural()

    assert not fitted(TOKENS, lengths, between(lengths) * 3, 1.0).is_easy
    assert not fitted(TOKENS, lengths, between(lengths) // 3, 1.0).is_easy


def test_the_silence_before_the_first_sound_stays():
    assert fitted(TOKENS, natural(), 120, 1.0).lengths[0] == 15
