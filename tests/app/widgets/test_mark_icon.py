"""Marks can be told apart by their shapes alone."""

import itertools

import pytest
from PySide6.QtCore import QSize

from phonecoach.app.look import Scheme
from phonecoach.app.widgets.mark_icon import mark_icon
from phonecoach.scoring.card import Mark

SIDE = 40


def shape(icon):
    """Return where an icon is painted, whatever its colours."""
    image = icon.pixmap(QSize(SIDE, SIDE), 1.0).toImage()
    points = itertools.product(range(image.width()), range(image.height()))
    return frozenset(point for point in points if image.pixelColor(*point).alpha() > 64)


@pytest.fixture
def shapes(qapp):
    plain = [mark_icon(mark, Scheme.LIGHT, SIDE) for mark in Mark]
    fatal = mark_icon(Mark.MISSED, Scheme.LIGHT, SIDE, fatal=True)
    return [shape(icon) for icon in (*plain, fatal)]


def test_every_mark_has_a_shape_of_its_own(shapes):
    for one, other in itertools.combinations(shapes, 2):
        assert len(one ^ other) > SIDE


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("mark", Mark)
def test_a_mark_is_drawn_inside_its_square(qapp, mark, scheme):
    painted = shape(mark_icon(mark, scheme, SIDE))

    assert painted
    edge = {0, SIDE - 1}
    assert not [point for point in painted if edge & set(point)]
