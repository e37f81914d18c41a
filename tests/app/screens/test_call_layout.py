"""The parts of a call lie within the window and never over each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from phonecoach.app.screens.call_layout import Sizes, call_places, ring_places

SIZES = Sizes(large=QSize(376, 520), bar_height=72)
WINDOWS = st.builds(QSize, st.integers(960, 1_600), st.integers(484, 1_200))
SMALL_LAPTOP = QSize(1_280, 744)


def test_a_small_laptop_has_the_places_of_the_design():
    places = call_places(SMALL_LAPTOP, SIZES)

    assert places.telephone == QRect(24, 16, 320, 624)
    assert places.talk == QRect(360, 16, 544, 624)
    assert places.papers == QRect(920, 16, 336, 624)
    assert places.tape == QRect(24, 644, 1_232, 88)
    assert (places.drawer, places.as_bar, places.short) == (False, False, False)


def test_a_wide_window_gives_the_conversation_its_most_and_the_papers_the_rest():
    places = call_places(QSize(1_600, 1_024), SIZES)

    assert places.telephone.width() == 320
    assert places.talk.width() == 760
    assert places.papers.width() == 1_600 - 2 * 24 - 2 * 16 - 320 - 760


@pytest.mark.parametrize(
    ("width", "drawer", "as_bar"),
    [(1_200, False, False), (1_199, True, False), (1_039, True, True)],
)
def test_narrow_windows_put_the_papers_away_then_lay_the_telephone_flat(
    width, drawer, as_bar
):
    places = call_places(QSize(width, 744), SIZES)

    assert (places.drawer, places.as_bar) == (drawer, as_bar)


@pytest.mark.parametrize(("height", "tape"), [(584, 88), (583, 32)])
def test_a_low_window_shrinks_the_tape(height, tape):
    assert call_places(QSize(1_280, height), SIZES).tape.height() == tape


@given(WINDOWS)
def test_nothing_lies_outside_or_over_anything_else(size):
    places = call_places(size, SIZES)
    inside = QRect(0, 0, size.width(), size.height())
    columns = [places.telephone, places.talk, places.tape]
    if not places.drawer:
        columns.append(places.papers)

    assert all(inside.contains(one) for one in (*columns, places.papers))
    for at, one in enumerate(columns):
        assert not any(one.intersects(other) for other in columns[at + 1 :])


def test_an_open_drawer_moves_the_conversation_aside_where_there_is_room():
    closed = call_places(QSize(960, 484), SIZES)
    places = call_places(QSize(960, 484), SIZES, opened=True)

    assert places.beside
    assert not closed.beside
    assert places.talk.right() < places.papers.left()
    assert places.papers == closed.papers
    assert places.talk.width() >= SIZES.least_talk


def test_an_open_drawer_ends_above_the_reply_where_there_is_none():
    closed = call_places(QSize(1_100, 700), SIZES)
    places = call_places(QSize(1_100, 700), SIZES, opened=True)

    assert not places.beside
    assert places.talk == closed.talk
    assert places.papers.bottom() <= places.talk.bottom() - SIZES.foot


def test_where_even_that_is_too_low_only_the_last_row_stays_free():
    sizes = Sizes(
        large=QSize(376, 520), bar_height=108, least_talk=800, foot=220, reply=70
    )
    places = call_places(QSize(960, 484), sizes, opened=True)

    assert places.papers.bottom() == places.talk.bottom() - 70


def test_larger_text_needs_a_higher_tape():
    sizes = Sizes(large=QSize(376, 520), bar_height=72, low_tape=46)

    assert call_places(QSize(960, 484), sizes).tape.height() == 46


@given(WINDOWS, st.booleans())
def test_a_wide_window_knows_no_drawer(size, opened):
    places = call_places(size, SIZES, opened=opened)

    if not places.drawer:
        assert places == call_places(size, SIZES)


@given(WINDOWS)
def test_while_it_rings_the_telephone_and_what_is_known_lie_apart(size):
    places = ring_places(size, SIZES)
    inside = QRect(0, 0, size.width(), size.height())

    assert inside.contains(places.telephone)
    assert inside.contains(places.talk)
    assert not places.telephone.intersects(places.talk)


def test_a_ringing_telephone_stands_left_of_the_middle():
    places = ring_places(SMALL_LAPTOP, SIZES)

    assert places.telephone.size() == QSize(376, 520)
    assert abs(places.telephone.left() - 154) <= 2
    assert abs(places.telephone.top() - 88) <= 2
    assert abs(places.talk.left() - 684) <= 2
