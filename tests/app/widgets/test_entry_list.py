"""Rows that are painted: room for every word, beside each other or below."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from phonecoach.app.look import Scheme, dress
from phonecoach.app.screens.history_text import CallLine, Way
from phonecoach.app.widgets.call_list import CallList
from phonecoach.app.widgets.call_row import row_height
from phonecoach.app.widgets.figures_table import FiguresTable
from phonecoach.app.widgets.item_list import ItemList
from phonecoach.app.widgets.row_words import BODY, HEAD, line_height, words_height
from phonecoach.units import Language
from tests.app.past import KnownTraces, call_line, past, progress_of

LONG = "The parcel that came to the neighbour’s, was taken in, and then vanished"


@pytest.fixture
def large(dressed):
    """Text half as large again."""
    dress(dressed, Scheme.LIGHT, percent=150)
    yield dressed
    dress(dressed, Scheme.LIGHT)


def test_words_take_as_many_lines_as_they_need(dressed):
    one = words_height(LONG, BODY, 2_000)

    assert one == line_height(BODY)
    assert words_height(LONG, BODY, 200) >= 3 * one


def test_japanese_is_broken_between_phrases_only(dressed):
    phrase = "お客様に合わせます。"
    metrics = QFontMetrics(BODY.font())
    width = metrics.horizontalAdvance(phrase) - metrics.horizontalAdvance("す。")

    # "合わせま/す" would fit on two lines as well, but never looks like that.
    assert words_height("声の大きさを" + phrase, BODY, width) == 3 * line_height(BODY)


def test_words_grow_with_the_text_size(dressed):
    before = words_height(LONG, HEAD, 300)
    dress(dressed, Scheme.LIGHT, percent=150)
    after = words_height(LONG, HEAD, 300)
    dress(dressed, Scheme.LIGHT)

    assert after > before
    assert words_height(LONG, HEAD, 300) == before


@pytest.mark.parametrize("width", [300, 600, 900, 1_232])
def test_row_of_a_call_is_never_lower_than_its_words(dressed, width):
    line = call_line(1, Language.EN, LONG)
    metrics = QFontMetrics(HEAD.font())
    lines = -(-metrics.horizontalAdvance(LONG) // width)

    assert row_height(line, width) > lines * metrics.height()


def test_narrow_row_is_a_high_one(dressed):
    line = call_line(1, Language.EN, "A cracked lamp")

    assert row_height(line, 500) > row_height(line, 1_000) >= 40


def test_large_text_needs_more_room_to_stand_side_by_side(large):
    line = call_line(1, Language.EN, "A cracked lamp")

    assert row_height(line, 1_000) > row_height(line, 1_232)


def places(rows):
    """Return where each row is."""
    model = rows.model()
    return [rows.visualRect(model.index(row, 0)) for row in range(model.rowCount())]


def are_apart(found):
    """Whether each row ends where the next begins."""
    return all(one.bottom() + 1 == below.top() for one, below in pairwise(found))


@pytest.mark.parametrize("width", [360, 700, 1_000])
def test_no_row_overlaps_the_next(qtbot, dressed, width):
    text = past(Language.JA, "一つめの電話", LONG)
    calls, items = CallList(KnownTraces()), ItemList()
    for rows in (calls, items):
        qtbot.addWidget(rows)
        rows.resize(width, 600)
    calls.show_calls(text.calls)
    told = progress_of(text)(Way.OWN_WORDS)
    items.show_items(told.items, told.unseen)
    for rows in (calls, items):
        rows.show()
        # Qt lays rows out anew when a scroll bar takes some of their width.
        qtbot.waitUntil(lambda it=rows: are_apart(places(it)))
        assert all(one.width() <= rows.viewport().width() for one in places(rows))
        assert rows.horizontalScrollBar().maximum() == 0


def test_months_cannot_be_chosen_but_calls_can(qtbot, dressed):
    calls = CallList(KnownTraces())
    qtbot.addWidget(calls)
    calls.show_calls(past(Language.EN, "A cracked lamp").calls)

    chosen = [
        bool(calls.model().index(row, 0).flags() & Qt.ItemFlag.ItemIsSelectable)
        for row in range(calls.model().rowCount())
    ]

    assert chosen == [isinstance(one, CallLine) for one in calls.entries()]
    assert calls.currentIndex().row() == 1


def test_item_says_what_it_asks_and_how_it_went(qtbot, dressed):
    items = ItemList()
    qtbot.addWidget(items)
    progress = progress_of(past(Language.EN, "A cracked lamp"))(Way.OWN_WORDS)
    items.show_items(progress.items[:1], ((90, "Promise."),))

    spoken = [
        items.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(items.model().rowCount())
    ]

    assert spoken[0] == (
        "Item 44, Answer as soon as the first ring has ended. Met 3 of 4. Oldest "
        "first: Met, Needs a human, Met, Met, Missed"
    )
    assert spoken[1:] == ["1 item has not come up yet"]


def test_figures_end_below_each_other_and_below_their_name(qtbot, dressed):
    table = FiguresTable("Times", ("Date", "Call", "Time"), [("1 Nov", LONG, "2 s")])
    qtbot.addWidget(table)
    sides = [
        Qt.AlignmentFlag(one.textAlignment()) & Qt.AlignmentFlag.AlignHorizontal_Mask
        for column in range(3)
        for one in (table.horizontalHeaderItem(column), table.item(0, column))
    ]

    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    assert sides == [left, left, left, left, right, right]


def test_table_holds_its_figures_and_opens_a_row(qtbot, dressed):
    table = FiguresTable("Times", ("Date", "Call", "Time"), [("1 Nov", LONG, "2 s")])
    qtbot.addWidget(table)
    table.show()

    with qtbot.waitSignal(table.opened) as opened:
        table.activated.emit(table.model().index(0, 2))

    assert opened.args == [0]
    assert [table.item(0, column).text() for column in range(3)] == [
        "1 Nov",
        LONG,
        "2 s",
    ]
    assert table.editTriggers() == FiguresTable.EditTrigger.NoEditTriggers
