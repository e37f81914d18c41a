"""The notebook: what was kept comes back, whatever stands in the record."""

from __future__ import annotations

import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from phonecoach.practice.notebook import (
    LINES,
    Phrase,
    lines_from,
    phrases_from,
    phrases_key,
    phrases_to,
    week_key,
)
from phonecoach.units import Language

words = st.text(max_size=40).map(str.strip)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(st.lists(st.builds(Phrase, question=words.filter(bool), answer=words)))
def test_phrases_come_back_as_they_were_kept(phrases):
    kept = json.loads(json.dumps(phrases_to(tuple(phrases))))

    assert phrases_from(kept) == tuple(phrases)


@given(json_values)
def test_anything_else_in_the_record_does_no_harm(value):
    assert all(isinstance(one, Phrase) for one in phrases_from(value))
    assert len(lines_from(value)) == LINES


def test_a_phrase_without_words_is_none():
    assert phrases_from([{"question": " ", "answer": ""}, {}, 3]) == ()


def test_a_week_is_that_of_the_calendar():
    monday, sunday = date(2026, 11, 23), date(2026, 11, 29)

    assert week_key(monday) == week_key(sunday) == "week_2026_48"
    # The first days of a year can belong to the last week of the one before.
    assert week_key(date(2027, 1, 1)) == "week_2026_53"


def test_each_language_has_phrases_of_its_own():
    assert len({phrases_key(one) for one in Language}) == 3
