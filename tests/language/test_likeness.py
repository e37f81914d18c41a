"""What a text may hold is told from the letters in it, and never wrongly denied."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from phonecoach.language.likeness import LIKENESS, Inventory, loose, wanted

FEW_LETTERS = st.text("abcd1가나", min_size=1, max_size=14)


def inventory(text):
    return Inventory(text, loose(text))


@given(value=FEW_LETTERS, before=FEW_LETTERS, after=FEW_LETTERS)
def test_a_value_that_is_there_may_be_there(value, before, after):
    assert inventory(before + value + after).may_hold(wanted(value))


@given(data=st.data(), value=st.text("abcd가나", min_size=5, max_size=14))
def test_whatever_is_like_a_value_may_be_it(data, value):
    place = data.draw(st.integers(0, len(value)))
    put_in = data.draw(st.text("abx가라", max_size=2))
    heard = value[:place] + put_in + value[place + data.draw(st.integers(0, 2)) :]

    alike = fuzz.ratio(loose(value), loose(heard)) >= LIKENESS

    assert inventory(f"c{heard}d").may_hold(wanted(value)) or not alike


def test_another_text_does_not_hold_a_value():
    said = inventory("wedidnothearyou")

    assert not said.may_hold(wanted("holloway"))
    assert not said.may_hold(wanted("ann"))


def test_another_number_is_not_a_slip():
    assert not inventory("order12345").may_hold(wanted("order12346"))
