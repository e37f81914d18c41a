"""The ring lies around whatever has the keyboard, wherever that goes."""

import pytest
import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from phonecoach.app.look import ink
from phonecoach.app.widgets.focus_ring import NO_RING, ON_SHELL, FocusRing


@pytest.fixture
def home(qtbot, dressed):
    one = QWidget()
    one.resize(400, 300)
    one.first, one.second = QPushButton("one", one), QPushButton("two", one)
    one.first.setGeometry(40, 40, 120, 40)
    one.second.setGeometry(40, 140, 120, 40)
    one.ring = FocusRing(one)
    qtbot.addWidget(one)
    with qtbot.waitActive(one):
        one.show()
        one.activateWindow()
    return one


def test_it_lies_four_pixels_outside(home):
    home.first.setFocus()

    assert home.ring.around is home.first
    assert home.ring.geometry() == home.first.geometry().adjusted(-4, -4, 4, 4)


def test_it_follows_the_focus_and_the_widget(home):
    home.first.setFocus()
    home.second.setFocus()
    home.second.move(60, 200)

    assert home.ring.geometry() == home.second.geometry().adjusted(-4, -4, 4, 4)


def test_it_goes_with_what_is_hidden(home):
    home.first.setFocus()
    home.first.hide()

    assert home.ring.around is not home.first


def test_who_shows_the_focus_by_itself_has_no_ring(home):
    home.second.setProperty(NO_RING, True)
    home.second.setFocus()

    assert home.ring.around is None


def test_it_bears_that_what_had_the_focus_is_gone(home):
    home.first.setFocus()
    shiboken6.delete(home.first)

    home.second.setFocus()

    assert home.ring.around is home.second


@pytest.mark.parametrize(
    ("on_shell", "token"), [(False, "focus"), (True, "focus_on_shell")]
)
def test_its_ink_suits_the_ground(home, on_shell, token):
    home.first.setProperty(ON_SHELL, on_shell)
    home.first.setFocus()

    seen = home.grab().toImage().pixelColor(home.ring.geometry().left() + 1, 60)

    assert seen.name() == ink(token).name()


def test_it_is_cut_where_a_scroll_area_cuts(qtbot, dressed):
    home = QWidget()
    layout = QVBoxLayout(home)
    layout.setContentsMargins(0, 100, 0, 0)
    inside = QWidget()
    inside.setFixedHeight(900)
    button = QPushButton("deep", inside)
    button.setGeometry(10, 10, 100, 40)
    area = QScrollArea()
    area.setWidget(inside)
    layout.addWidget(area)
    home.resize(300, 300)
    ring = FocusRing(home)
    qtbot.addWidget(home)
    with qtbot.waitActive(home):
        home.show()
        home.activateWindow()
    button.setFocus()
    area.verticalScrollBar().setValue(40)

    top = ring.mapTo(home, QPoint(0, 0)).y() + ring.mask().boundingRect().top()

    assert top >= area.viewport().mapTo(home, QPoint(0, 0)).y() - 4
