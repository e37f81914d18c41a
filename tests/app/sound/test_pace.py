"""Captions keep pace with the pauses of a clip."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.app.sound.pace import Pace, pace_of, pauses_in
from phonecoach.app.sound.waves import RATE_HZ

TEXT = "It came on Monday, and it was broken. All of it!"


def clip(*parts):
    """Return a clip of alternating speech and silence, in ms, beginning with speech."""
    chance = np.random.default_rng(7)
    made = []
    for number, ms in enumerate(parts):
        count = ms * RATE_HZ // 1_000
        level = 3_000 if number % 2 == 0 else 5
        made.append(chance.normal(0.0, level, count))
    return np.concatenate(made).astype("<i2").tobytes()


def test_silences_are_found_where_they_are_and_short_ones_are_not():
    found = pauses_in(clip(0, 200, 500, 300, 400, 60, 400, 250))

    wanted = [(0.0, 0.2), (0.7, 1.0), (1.86, 2.11)]
    assert np.array(found) == pytest.approx(np.array(wanted), abs=0.011)


def test_nothing_has_no_pauses():
    assert pauses_in(b"") == ()


def test_all_is_said_within_the_clip():
    pace = pace_of(clip(0, 200, 500, 300, 400), TEXT)

    assert pace.share_at(-5) == pace.share_at(0) == pace.share_at(190) == 0.0
    assert 0.0 < pace.share_at(250) < 0.1
    assert pace.share_at(1_400) == pace.share_at(9_000) == 1.0


def test_nothing_is_said_in_a_pause():
    pace = pace_of(clip(700, 500, 900), "one two three four five six seven")

    assert pace.share_at(720) == pytest.approx(pace.share_at(1_180), abs=0.01)
    assert pace.share_at(700) == pytest.approx(700 / 1_600, abs=0.02)


def test_a_phrase_ends_with_the_pause_that_stands_at_its_end():
    # "It came on Monday," is said more slowly than the rest.
    pace = pace_of(clip(1_000, 300, 800, 400, 500), TEXT)

    said = TEXT[: int(pace.share_at(1_200) * len(TEXT)) + 1]
    assert said.rstrip() == "It came on Monday,"
    later = TEXT[: int(pace.share_at(2_300) * len(TEXT)) + 1]
    assert later.rstrip() == "It came on Monday, and it was broken."


def test_between_two_instants_letters_follow_evenly():
    pace = Pace((0.0, 100.0, 300.0), (0.0, 0.5, 1.0))

    assert pace.share_at(50) == 0.25
    assert pace.share_at(200) == 0.75


@given(
    parts=st.lists(st.integers(0, 900), min_size=1, max_size=7).filter(any),
    text=st.text("ab ,.", min_size=1, max_size=60),
)
def test_no_letter_is_taken_back(parts, text):
    pace = pace_of(clip(*parts), text)

    shares = [pace.share_at(ms) for ms in range(-10, sum(parts) + 100, 7)]
    assert all(one <= two + 1e-9 for one, two in itertools.pairwise(shares))
    assert pace.share_at(sum(parts) + 1) == 1.0
