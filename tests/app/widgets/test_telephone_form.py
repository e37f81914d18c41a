"""Where the parts of a telephone lie, in every form and size."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from phonecoach.app.widgets.telephone_form import (
    Form,
    Needs,
    least_size,
    parts_of,
    usual_size,
)

ORDINARY = Needs(
    column=180,
    display=96,
    key=42,
    bar_display=QSize(160, 62),
    bar_keys=(QSize(86, 70),) * 5,
)
UPRIGHT = (Form.LARGE, Form.CALL, Form.IDLE)


@st.composite
def needs(draw):
    side = st.integers(60, 240)
    return Needs(
        column=draw(side),
        display=draw(st.integers(90, 180)),
        key=draw(st.integers(36, 70)),
        bar_display=QSize(draw(side), draw(st.integers(50, 120))),
        bar_keys=tuple(QSize(draw(side), draw(st.integers(60, 100))) for _ in range(5)),
    )


def everything(parts):
    return [parts.cradle, parts.display, *parts.keys, parts.grille]


@pytest.mark.parametrize(
    ("form", "size"),
    [
        (Form.LARGE, QSize(376, 520)),
        (Form.CALL, QSize(320, 624)),
        (Form.IDLE, QSize(320, 318)),
        (Form.BAR, QSize(814, 86)),
    ],
)
def test_a_form_has_the_size_it_is_drawn_for(form, size):
    assert usual_size(form, ORDINARY) == size


def test_in_a_bar_the_handset_gives_way_to_the_words():
    roomy = parts_of(Form.BAR, usual_size(Form.BAR, ORDINARY), ORDINARY)
    tight = parts_of(Form.BAR, least_size(Form.BAR, ORDINARY), ORDINARY)

    assert tight.cradle.width() < roomy.cradle.width()
    assert tight.display.width() == roomy.display.width() == 160


def test_a_large_telephone_is_laid_out_as_it_is_drawn():
    parts = parts_of(Form.LARGE, QSize(376, 520), ORDINARY)

    assert parts.cradle == QRect(16, 16, 92, 488)
    assert parts.display == QRect(124, 16, 236, 96)
    assert [key.top() for key in parts.keys] == [126, 192, 258, 324, 440]
    assert [key.height() for key in parts.keys] == [56, 56, 56, 56, 64]
    assert parts.grille == QRect(146, 398, 192, 23)


@given(
    st.sampled_from(Form), needs(), st.integers(min_value=0), st.integers(min_value=0)
)
def test_no_part_leaves_the_telephone_or_lies_on_another(form, need, wider, higher):
    size = least_size(form, need) + QSize(wider % 900, higher % 900)

    parts = parts_of(form, size, need)

    whole = QRect(0, 0, size.width(), size.height())
    lying = [one for one in everything(parts) if not one.isEmpty()]
    assert all(whole.contains(one) for one in lying)
    assert not any(a.intersects(b) for a, b in itertools.combinations(lying, 2))


@given(st.sampled_from(UPRIGHT), needs(), st.integers(0, 900))
def test_upright_no_word_gets_less_than_it_needs(form, need, higher):
    parts = parts_of(form, least_size(form, need) + QSize(0, higher), need)

    assert parts.display.width() >= need.column
    assert parts.display.height() >= need.display
    assert all(one.height() >= need.key for one in parts.keys)
    assert all(one.width() >= need.column for one in parts.keys)
    assert len(parts.keys) == (1 if form is Form.IDLE else 5)


@given(needs(), st.integers(0, 900))
def test_in_a_bar_no_word_gets_less_than_it_needs(need, wider):
    parts = parts_of(Form.BAR, least_size(Form.BAR, need) + QSize(wider, 0), need)

    assert parts.display.width() >= need.bar_display.width()
    assert parts.display.height() >= need.bar_display.height()
    for place, wanted in zip(parts.keys, need.bar_keys, strict=True):
        assert place.width() >= wanted.width()
        assert place.height() >= wanted.height()
