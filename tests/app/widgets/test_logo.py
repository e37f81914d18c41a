"""The mark: the caller above the line, the trainee below it."""

import pytest

from phonecoach.app.look import Scheme, dress, ink
from phonecoach.app.widgets.logo import Logo, logo_icon


@pytest.fixture(params=Scheme)
def scheme(request, dressed):
    dress(dressed, request.param)
    yield request.param
    dress(dressed, Scheme.LIGHT)


def rows_of(image, token):
    """Return the rows of an image in which a colour occurs."""
    return {
        y
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y) == ink(token)
    }


@pytest.mark.parametrize("size", [28, 56])
def test_each_voice_keeps_to_its_side_of_the_line(qtbot, scheme, size):
    mark = Logo(size)
    qtbot.addWidget(mark)
    image = mark.grab().toImage()

    assert image.width() == image.height() == size
    assert rows_of(image, "caller")
    assert max(rows_of(image, "caller")) < size / 2 < min(rows_of(image, "trainee"))


def test_the_icon_of_the_window_has_every_size_a_system_asks_for(dressed):
    made = logo_icon()

    sizes = {one.width() for one in made.availableSizes()}
    assert {16, 24, 32, 48, 256} <= sizes
    image = made.pixmap(256, 256).toImage()
    assert image.pixelColor(0, 0).alpha() == 0
    assert rows_of(image, "caller")
