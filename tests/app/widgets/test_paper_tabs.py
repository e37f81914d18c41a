"""The tabs of the papers tell their keys as long as there is room."""

import pytest
from PySide6.QtWidgets import QTabWidget, QWidget

from phonecoach.app.look import ink
from phonecoach.app.widgets.paper_tabs import PaperTabs


@pytest.fixture
def tabs(qtbot, dressed):
    bearer = QTabWidget()
    qtbot.addWidget(bearer)
    bar = PaperTabs()
    bearer.setTabBar(bar)
    for name in ("Memo", "Case", "Callback"):
        bearer.addTab(QWidget(), name)
    bar.set_caps(["Alt 1", "Alt 2", "Alt 3"])
    bearer.show()
    bar.bearer_kept = bearer  # without a living one in Python it goes with it
    return bar


def width(bar):
    return sum(bar.tabSizeHint(index).width() for index in range(bar.count()))


def test_with_room_every_tab_shows_its_key(tabs):
    tabs.window().resize(420, 300)
    wide = width(tabs)

    tabs.window().resize(200, 300)

    assert width(tabs) < wide
    tabs.window().resize(420, 300)
    assert width(tabs) == wide


def test_without_room_for_the_keys_the_names_still_fit(tabs):
    tabs.window().resize(230, 300)

    assert width(tabs) <= 230
    assert tabs.tabToolTip(1) == "Alt 2"


def underlined(bar):
    """Return the x of all pixels of the line under the chosen tab."""
    picture = bar.grab().toImage()
    row = picture.height() - 1
    return [
        x for x in range(picture.width()) if picture.pixelColor(x, row) == ink("accent")
    ]


def test_a_line_stands_under_the_chosen_tab(tabs):
    tabs.window().resize(420, 300)
    for index in range(3):
        tabs.setCurrentIndex(index)
        line = underlined(tabs)
        place = tabs.tabRect(index)
        assert place.left() - 1 <= line[0]
        assert line[-1] <= place.right() + 1


def test_where_the_names_alone_do_not_fit_they_stand_closer(tabs):
    tabs.window().resize(230, 300)
    loose = width(tabs)
    tabs.window().resize(loose - 12, 300)

    assert width(tabs) < loose - 12
    tabs.window().resize(230, 300)
    assert width(tabs) == loose
