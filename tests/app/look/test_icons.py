"""Icons are tinted by token, and drawn sharp."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from phonecoach.app.look import Scheme, icon, icon_pixmap, icons, tokens
from phonecoach.places import resources

NAMES = sorted(path.stem for path in resources("icons").glob("*.svg"))


def inks(made, mode=QIcon.Mode.Normal, ratio=1.0):
    """Return the colours of all opaque pixels of an icon."""
    image = made.pixmap(QSize(20, 20), ratio, mode).toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("scheme", Scheme)
def test_an_icon_takes_the_colour_of_its_token(qapp, scheme):
    assert inks(icon("phone", "caller", scheme)) == {tokens().colour("caller", scheme)}


def test_an_icon_is_faint_while_it_cannot_be_used(qapp):
    faint = tokens().colour("text_faint", Scheme.LIGHT)

    assert inks(icon("phone", "caller", Scheme.LIGHT), QIcon.Mode.Disabled) == {faint}


@pytest.mark.parametrize("ratio", [1, 2, 3])
def test_an_icon_is_drawn_for_the_ratio_of_every_screen(qapp, ratio, monkeypatch):
    monkeypatch.setattr(icons, "_ratios", lambda: (1, ratio))
    pixmap = icon("phone", "text", Scheme.LIGHT, 20).pixmap(QSize(20, 20), ratio)

    assert pixmap.size() == QSize(20, 20) * ratio
    assert pixmap.devicePixelRatio() == ratio


@pytest.mark.parametrize(("ratio", "drawn"), [(1.0, 1), (1.5, 2), (2.0, 2)])
def test_a_picture_of_its_own_is_never_coarser_than_the_screen(qapp, ratio, drawn):
    pixmap = icon_pixmap("phone", "caller", 22, ratio)

    assert pixmap.size() == QSize(22, 22) * drawn
    assert pixmap.devicePixelRatio() == drawn


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something(qapp, name, monkeypatch):
    monkeypatch.setattr(icons, "_ratios", lambda: (3,))
    assert inks(icon(name, "text", Scheme.LIGHT), ratio=3.0) == {
        QColor(tokens().colour("text", Scheme.LIGHT)).name().upper()
    }
