"""Folding text without losing the way back."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.language.offsets import fold


@pytest.mark.parametrize(
    ("raw", "folded", "part", "span"),
    [
        ("Hello", "hello", (1, 3), (1, 3)),
        ("ＡＢ１", "ab1", (1, 3), (1, 3)),
        ("ﾊﾞｽ", "バス", (0, 1), (0, 2)),
        ("㈱花", "(株)花", (1, 2), (0, 1)),
        (unicodedata.normalize("NFD", "가나"), "가나", (1, 2), (2, 4)),
        ("cafe\u0301!", "café!", (3, 4), (3, 5)),
        ("İx", "i\u0307x", (0, 1), (0, 1)),
    ],
)
def test_a_span_of_folded_text_leads_back_to_its_origin(raw, folded, part, span):
    mapped = fold(raw)

    assert mapped.text == folded
    assert mapped.span(*part) == span


def test_a_span_without_letters_lies_where_the_next_letter_begins():
    assert fold("ab").span(1, 1) == (1, 1)
    assert fold("ab").span(2, 2) == (2, 2)
    assert fold("").span(0, 0) == (0, 0)


def test_spaces_can_be_taken_out_and_the_way_back_remains():
    compact = fold("a b\u3000c").without_spaces()

    assert compact.text == "abc"
    assert compact.span(1, 3) == (2, 5)


@given(st.text(max_size=30))
def test_origins_are_in_order_and_cover_the_raw_text(raw):
    mapped = fold(raw)

    assert len(mapped.text) == len(mapped.starts) == len(mapped.ends)
    assert list(mapped.starts) == sorted(mapped.starts)
    assert list(mapped.ends) == sorted(mapped.ends)
    assert mapped.span(0, len(mapped.text)) in {(0, len(raw)), (0, 0)}
