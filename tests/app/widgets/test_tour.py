"""The three lines of the first start."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from phonecoach.app.widgets.tour import Tour
from tests.app.kit import SPACE, beside

ESCAPE = Qt.Key.Key_Escape


@pytest.fixture
def tour(qtbot, dressed):
    return Tour()


@pytest.fixture
def field(qtbot, tour):
    return beside(qtbot, tour)


def test_it_tells_three_lines_and_is_done(qtbot, tour, field):
    headings = []
    while tour.next_button.text() != "Done":
        headings.append(tour.heading.text())
        assert tour.words.text()
        tour.next_button.click()
    headings.append(tour.heading.text())

    assert headings == [
        "The telephone rings",
        "You answer",
        "The card tells how it went",
    ]
    with qtbot.waitSignal(tour.done):
        tour.next_button.click()
    assert not tour.isVisible()


def test_the_dots_tell_how_far_one_has_come(tour, field):
    assert tour.dots.accessibleName() == "1 of 3"

    tour.next_button.click()

    assert tour.dots.accessibleName() == "2 of 3"


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_escape_ends_it_at_any_line(qtbot, tour, field, steps):
    for _ in range(steps):
        tour.next_button.click()

    with qtbot.waitSignal(tour.done):
        QTest.keyClick(field, ESCAPE)

    assert not tour.isVisible()


def test_it_can_be_skipped_by_hand_until_the_last_line(qtbot, tour, field):
    assert tour.skip_button.isVisible()
    with qtbot.waitSignal(tour.done):
        tour.skip_button.click()


def test_it_is_told_to_who_cannot_see_it_and_goes_on_by_key(tour, field):
    tour.next_button.setFocus()

    QTest.keyClick(tour.next_button, SPACE)

    assert tour.heading.text() == "You answer"
    assert tour.next_button.hasFocus()


def test_what_lies_beside_it_can_be_used(tour, field):
    assert not tour.isModal()
    field.setFocus()

    QTest.keyClicks(field, "abc")

    assert field.text() == "abc"
    assert tour.isVisible()
