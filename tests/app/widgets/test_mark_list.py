"""The list of marks: its rows, its keys, and room for all words."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest

from phonecoach.app.look import Scheme, dress, font
from phonecoach.app.widgets.mark_list import MarkList, _rule_font
from phonecoach.scoring.card import Mark
from tests.app.cards import CARD, mark_text
from tests.app.kit import ENTER, SPACE, beside

LONG = "Say what you are doing, and leave no dead silence while you do it. " * 2


@pytest.fixture
def rows(qtbot, dressed):
    one = MarkList("Marks")
    one.tell(CARD.marks)
    one.resize(620, 400)
    qtbot.addWidget(one)
    one.show()
    return one


def boxes(rows, row):
    places = rows.places(row)
    return (places.number, places.rule, places.reason, places.mark, places.time)


def inside(rows, row):
    """Whether all parts of a row lie within it, and none upon another."""
    places = boxes(rows, row)
    width, height = rows.viewport().width(), rows.places(row).height
    within = all(
        one.left() >= 0 and one.right() < width and one.bottom() < height
        for one in places
        if one.height() > 0
    )
    apart = not any(
        one.intersects(other)
        for index, one in enumerate(places)
        for other in places[index + 1 :]
    )
    return within and apart


@pytest.mark.parametrize("width", [280, 480, 620, 1_200])
@pytest.mark.parametrize("percent", [100, 150])
def test_every_row_has_room_for_its_words(rows, dressed, width, percent):
    rows.tell((mark_text(100, Mark.NEEDS_HUMAN, rule=LONG, reason=LONG), *CARD.marks))
    dress(dressed, Scheme.LIGHT, percent=percent)
    rows.resize(width, 400)

    for row in range(len(rows.marks)):
        assert inside(rows, row), row
        places = rows.places(row)
        room = QFontMetrics(_rule_font()).boundingRect(
            places.rule, Qt.TextFlag.TextWordWrap, rows.marks[row].rule
        )
        assert room.height() <= places.rule.height()
        height = rows.visualRect(rows.model().index(row, 0)).height()
        assert height == places.height
    dress(dressed, Scheme.LIGHT)


def test_a_narrow_row_tells_the_mark_below_the_words(rows):
    rows.resize(300, 400)

    places = rows.places(0)

    assert places.mark.top() > places.reason.bottom()


def test_a_brief_row_leaves_its_reason_out(rows):
    whole = rows.places(0).height

    rows.shorten(brief=True)

    assert rows.places(0).reason.height() == 0
    assert rows.places(0).height < whole


def test_beside_an_earlier_mark_there_is_room_for_both(rows):
    alone = rows.places(0).mark.width()

    rows.compare({44: Mark.MISSED})

    assert rows.places(0).mark.width() > alone
    assert inside(rows, 0)


def ink(rows, place):
    """Return how many colours a part of the first row is painted in."""
    image = rows.viewport().grab().toImage()
    return len(
        {
            image.pixel(x, y)
            for x in range(place.left(), place.right())
            for y in range(place.top(), place.bottom())
        }
    )


def test_all_parts_of_a_row_are_painted(rows):
    for place in boxes(rows, 0):
        assert ink(rows, place) > 2
    assert ink(rows, rows.places(0).chevron) > 2


def test_the_open_row_has_another_ground(rows):
    corner = rows.viewport().grab().toImage().pixel(8, 8)

    rows.show_open(44)

    assert rows.viewport().grab().toImage().pixel(8, 8) != corner


def test_enter_opens_and_space_is_left_to_the_screen(qtbot, rows):
    rows.go_to(45)

    with qtbot.waitSignal(rows.opened) as told:
        QTest.keyClick(rows, ENTER)
    assert told.args == [45]
    with qtbot.assertNotEmitted(rows.opened):
        QTest.keyClick(rows, SPACE)


def test_coming_to_another_row_is_told(qtbot, rows):
    rows.go_to(45)

    with qtbot.waitSignal(rows.passed) as told:
        QTest.keyClick(rows, Qt.Key.Key_Down)

    assert told.args == [46]


def test_the_row_with_the_keyboard_has_a_ring(qtbot, rows):
    rows.go_to(44)
    field = beside(qtbot, rows)
    focused = rows.viewport().grab().toImage()

    field.setFocus()

    assert rows.viewport().grab().toImage() != focused


def test_a_row_is_spoken_whole(rows):
    spoken = rows.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "45, Missed. 0:16. Rule 45. Reason 45."


def test_other_marks_keep_the_place_if_it_is_among_them(rows):
    rows.go_to(46)

    rows.tell(CARD.marks[1:])
    assert rows.current() == 46
    rows.tell(CARD.marks[:1])
    assert rows.current() is None


def test_a_list_is_worth_three_rows(rows):
    line = QFontMetrics(font("body")).height()

    assert rows.minimumSizeHint().height() > 3 * line


def test_a_disputed_mark_says_so_until_it_is_ruled_on(rows):
    mark = mark_text(46, Mark.PARTLY, reason="Asked twice.")
    disputed = replace(mark, dispute="I did not ask twice.")

    assert rows.why(mark) == "Asked twice."
    assert rows.why(disputed) == "Disputed. Asked twice."
    assert rows.why(replace(disputed, ruling="It stays.")) == "Asked twice."
    assert "Disputed." in rows.spoken(disputed)
