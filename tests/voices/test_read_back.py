"""Which lines a recogniser is given at once."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.voice.samples import RATE
from resources.voices.read_back import together

HALF_A_MINUTE = 30 * RATE


@given(st.lists(st.integers(1, 20), max_size=30))
def test_lines_are_heard_together_and_none_is_cut(lengths):
    clips = [(str(no), np.zeros(s * RATE)) for no, s in enumerate(lengths)]

    groups = list(together(clips))

    assert [words for group in groups for words, _ in group] == [w for w, _ in clips]
    for group in groups:
        assert sum(len(sound) + RATE // 2 for _, sound in group) <= HALF_A_MINUTE


@pytest.mark.parametrize(("each_s", "at_once"), [(4, 6), (13, 2), (26, 1)])
def test_as_many_as_fit_are_heard_at_once(each_s, at_once):
    clips = [("", np.zeros(each_s * RATE))] * 12

    assert {len(group) for group in together(clips)} == {at_once}
