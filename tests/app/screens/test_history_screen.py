"""The history: three views, what they say, and where they lead."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel

from phonecoach.app.screens.history_screen import (
    ACROSS,
    CALLS,
    ITEMS,
    TIMES,
    HistoryScreen,
)
from phonecoach.app.screens.history_text import CallLine, Way
from phonecoach.app.screens.screen import Place
from phonecoach.units import Language
from tests.app.across_kit import across
from tests.app.notebook_kit import a_notebook
from tests.app.past import KnownTraces, past, progress_of

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


class Stage:
    """A history on the screen, and what it asked for."""

    def __init__(self, qtbot, text, *known):
        self.qtbot = qtbot
        self.traces = KnownTraces(*known)
        self.screen = HistoryScreen(
            text,
            progress_of(text),
            self.traces,
            across=lambda: across(Language.EN, "One", "Two"),
            notebook=lambda: a_notebook(Language.EN),
        )
        self.opened, self.went = [], []
        self.screen.card_opened.connect(self.opened.append)
        self.screen.went.connect(self.went.append)
        qtbot.addWidget(self.screen)
        self.screen.resize(1232, 720)
        with qtbot.waitActive(self.screen):
            self.screen.show()
            self.screen.activateWindow()

    @property
    def view(self):
        return self.screen.view

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.screen.focusWidget() or self.screen, key, modifiers)

    def listed(self):
        entries = self.screen.calls.list.entries()
        return [one.call for one in entries if isinstance(one, CallLine)]


@pytest.fixture
def text():
    return past(Language.EN, "A cracked lamp", "A late parcel")


@pytest.fixture
def stage(qtbot, dressed, text):
    return Stage(qtbot, text)


def test_without_a_call_there_is_one_sentence_and_one_way_on(qtbot, dressed):
    stage = Stage(qtbot, past(Language.EN, "-", count=0))

    stage.screen.setFocus()
    stage.press(KEY.Key_Space)

    assert stage.went == [Place.TODAY]


def test_bar_says_where_this_is(stage):
    assert stage.screen.bar().place is Place.HISTORY


@pytest.mark.parametrize(
    ("key", "view"), [(KEY.Key_1, CALLS), (KEY.Key_2, ITEMS), (KEY.Key_3, TIMES)]
)
def test_each_view_has_a_key_and_takes_the_keyboard(stage, key, view):
    stage.press(KEY.Key_3 if view != TIMES else KEY.Key_2, ALT)

    stage.press(key, ALT)

    assert stage.screen.tabs.checkedId() == view
    assert stage.view.isVisible()
    assert stage.view.isAncestorOf(stage.screen.focusWidget())


# Calls --------------------------------------------------------------------------------


def test_keys_go_from_call_to_call_and_open_a_card(stage):
    stage.press(KEY.Key_Down)
    stage.press(KEY.Key_Return)

    assert stage.opened == ["call-1"]


def test_months_are_passed_over(stage, text):
    entries = stage.screen.calls.list.entries()
    month = next(
        row for row, one in enumerate(entries) if one == "October 2026 · 6 calls"
    )

    for _ in range(month - 1):
        stage.press(KEY.Key_Down)
    stage.press(KEY.Key_Return)

    assert stage.opened == [entries[month + 1].call]


def test_call_that_was_broken_off_leads_to_where_it_can_be_carried_on(stage):
    stage.press(KEY.Key_Return)

    assert (stage.opened, stage.went) == ([], [Place.TODAY])


@pytest.mark.parametrize("number", [3, 6])
def test_call_without_a_card_leads_nowhere(stage, number):
    for _ in range(number):
        stage.press(KEY.Key_Down)
    stage.press(KEY.Key_Return)

    assert (stage.opened, stage.went) == ([], [])


def test_calls_of_one_case_can_be_shown_alone(stage, text):
    stage.view.filter.chosen.emit("case-A late parcel")
    one = stage.listed()
    stage.view.filter.chosen.emit("")

    assert one == [each.call for each in text.calls if each.title == "A late parcel"]
    assert stage.listed() == [each.call for each in text.calls]


def test_lines_are_asked_for_as_far_as_they_can_be_seen(qtbot, dressed):
    stage = Stage(qtbot, past(Language.EN, "A cracked lamp", count=60))
    qtbot.waitUntil(lambda: len(stage.traces.asked) > 0)
    asked = set(stage.traces.asked)
    stage.view.list.scrollToBottom()

    qtbot.waitUntil(lambda: "call-59" in stage.traces.asked)
    assert {"call-0", "call-9"} <= asked
    assert len(asked) < 30


def test_line_appears_where_it_was_read(stage):
    row = stage.view.list.visualRect(stage.view.list.model().index(2, 0))
    before = stage.view.list.grab(row).toImage()

    stage.traces.read("call-1")

    assert stage.view.list.grab(row).toImage() != before


def test_row_says_all_that_it_shows(stage):
    model = stage.view.list.model()
    spoken = [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]

    assert spoken[0] == "November 2026 · 8 calls"
    assert spoken[2] == (
        "A late parcel, Saturday 21 November, 10:12 · 2 min 40 s, Typed, "
        "1 item is waiting for a human, score 72"
    )
    assert spoken[5].endswith(
        "Typed, tried again from a moment, 1 item is waiting for a human, score 75"
    )


# Sections and items -------------------------------------------------------------------


@pytest.fixture
def items(stage):
    stage.screen.show_view(ITEMS)
    return stage


def test_items_that_need_practice_come_first_or_all_by_number(items):
    items_list = items.view.items.list
    needed = [one.need for one in items_list.entries() if hasattr(one, "need")]
    items.view.items.orders.button(1).click()
    numbers = [one.no for one in items_list.entries() if hasattr(one, "need")]

    assert needed == sorted(needed, reverse=True)
    assert numbers == sorted(numbers)


def test_item_pointed_at_is_told_with_the_calls_of_its_marks(items):
    items.press(KEY.Key_Down)
    shown = items.view.items.list.entry(1)
    items.view.detail.marks[0].click()

    assert items.view.detail.rule.text() == shown.rule
    assert items.opened == [shown.marks[0].call]
    assert items.view.detail.marks[0].accessibleName().endswith(shown.marks[0].date)


def test_items_that_never_applied_are_folded_away(items, text):
    rows = items.view.items.list
    folded = rows.entries()[-1]

    items.press(KEY.Key_End)
    items.press(KEY.Key_Return)
    unfolded = rows.entries()
    items.press(KEY.Key_Return)

    assert folded.words == "11 items have not come up yet"
    assert [one.no for one in unfolded[-11:]] == list(range(90, 101))
    assert rows.entries()[-1] == folded


def test_sections_are_told_call_by_call_and_lead_to_their_cards(items, text):
    chart = items.view.sections.chart
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    items.press(KEY.Key_Left)
    items.press(KEY.Key_Return)

    call = text.times[0].calls[-2]
    told = items.view.sections.told.text()
    assert told.startswith(f"{call.date} · {call.title} · A ")
    assert chart.accessibleDescription() == told
    assert items.opened == [call.call]


def test_sections_can_be_read_as_a_table_newest_first(items, text):
    items.press(KEY.Key_T, ALT)
    table = items.view.sections.table
    items.press(KEY.Key_Down)
    items.press(KEY.Key_Return)

    newest = text.times[0].calls[-1]
    assert table.isVisible()
    assert not items.view.sections.chart.isVisible()
    assert table.item(0, 0).text() == newest.day
    assert len(items.opened) == 1


def test_in_a_narrow_window_one_half_is_shown_at_a_time(items):
    items.screen.resize(860, 540)
    both = items.view.items.isVisible(), items.view.sections.isVisible()
    items.view.halves.button(1).click()

    assert both == (True, False)
    assert items.view.sections.isVisible()
    assert not items.view.items.isVisible()


def test_chosen_replies_are_shown_when_they_are_asked_for(items):
    items.screen.way.choose(Way.CHOSEN)
    items.screen.way.chosen.emit(Way.CHOSEN)
    items.press(KEY.Key_T, ALT)

    assert len(items.view.sections.table.item(0, 1).text()) > 0
    assert items.view.sections.table.rowCount() == 1


# Response times -----------------------------------------------------------------------


def test_times_that_are_not_known_are_read_newest_first(qtbot, dressed, text):
    stage = Stage(qtbot, text, "call-0")
    qtbot.waitUntil(lambda: len(stage.traces.asked) > 0)
    stage.traces.asked.clear()

    stage.screen.show_view(TIMES)

    assert stage.traces.asked == [f"call-{number}" for number in range(1, 14)]
    assert stage.view.read_so_far.text() == "1 of 14 calls read."
    assert stage.view.reading.isVisible()


def test_reading_can_be_stopped_and_taken_up_again(qtbot, dressed, text):
    stage = Stage(qtbot, text)
    stage.screen.show_view(TIMES)
    stops = stage.traces.stops
    stage.view.stop_button.click()
    stopped = stage.view.go_on_button.isVisible()
    stage.traces.read("call-0")
    stage.traces.asked.clear()

    stage.view.go_on_button.click()

    assert stage.traces.stops == stops + 1
    assert stopped
    assert stage.traces.asked[0] == "call-1"
    assert stage.view.stop_button.isVisible()


def test_when_all_is_read_nothing_is_said_of_reading(qtbot, dressed):
    stage = Stage(qtbot, past(Language.EN, "A cracked lamp", count=2), "call-0")
    stage.screen.show_view(TIMES)
    stage.traces.read("call-1")

    qtbot.waitUntil(lambda: not stage.view.reading.isVisible())


def test_nothing_is_read_that_nobody_looks_at(stage):
    stage.screen.show_view(TIMES)
    stops = stage.traces.stops

    stage.screen.show_view(CALLS)

    assert stage.traces.stops == stops + 1


def test_leaving_the_history_ends_all_reading(stage):
    stage.screen.hide()

    assert stage.traces.stops == 1


def test_call_that_cannot_be_read_is_told_in_place(stage):
    stage.screen.show_view(TIMES)

    stage.traces.troubled.emit("call-3", "The call is damaged. Choose another.")

    assert stage.view.problem.text() == "The call is damaged. Choose another."
    assert stage.view.problem.isVisible()


def test_both_charts_tell_of_the_same_call_in_words(qtbot, dressed, text):
    stage = Stage(qtbot, text, *(one.call for one in text.calls))
    stage.screen.show_view(TIMES)
    stage.press(KEY.Key_Home)
    first = stage.view.told.text()
    stage.press(KEY.Key_Space)

    assert [chart.at for chart in stage.view.charts] == [0, 0]
    assert first == (
        "Friday 16 October · A late parcel · picked up after 4 s, "
        "usual reply gap 2.9 s, replies: 6"
    )
    assert stage.opened == ["call-13"]


def test_figures_can_be_read_as_a_table(qtbot, dressed, text):
    stage = Stage(qtbot, text, "call-0", "call-2")
    stage.screen.show_view(TIMES)
    stage.press(KEY.Key_T, ALT)
    table = stage.view.table
    row = [table.item(0, column).text() for column in range(table.columnCount())]
    unknown = table.item(1, 2).text()
    stage.traces.read("call-1", number=5)

    qtbot.waitUntil(lambda: table.item(1, 2).text() == "7 s")
    assert row[2:] == ["2 s", "3.1 s", "6"]
    assert unknown == ""


def test_nothing_is_expected_of_gaps_where_replies_are_chosen(qtbot, dressed, text):
    own = Stage(qtbot, text)
    own.screen.show_view(TIMES)
    chosen = Stage(qtbot, replace(text, times=text.times[::-1]))
    chosen.screen.show_view(TIMES)

    assert own.view.charts[1].words_width() > 0
    assert chosen.view.charts[1].words_width() == 0
    assert chosen.view.charts[0].words_width() > 0


def test_across_calls_it_tells_promises_fairness_and_lost_calls(stage):
    stage.press(KEY.Key_4, ALT)

    words = " ".join(
        one.text() for one in stage.view.findChildren(QLabel) if one.isVisible()
    )
    assert stage.screen.tabs.checkedId() == ACROSS
    assert "Only you and your supervisor see this." in words
    assert "Lost, well handled" in words
    assert "Due now: Tuesday 24 November, 15:00" in words
    assert "Kept Wednesday 18 November, 15:00" in words
    assert "By that calendar it’s Tuesday 24 November, 16:00." in words


def test_only_the_item_about_treating_all_alike_is_marked_as_private(stage):
    stage.screen.show_view(ACROSS)

    papers = stage.view.findChildren(QFrame, "paper")
    private = [
        paper
        for paper in papers
        if any("see this" in one.text() for one in paper.findChildren(QLabel))
    ]
    (only,) = private
    assert any(one.text().startswith("78") for one in only.findChildren(QLabel))


def test_a_promise_leads_to_its_call_and_to_the_one_that_kept_it(stage):
    stage.screen.show_view(ACROSS)
    for one in stage.view.card_buttons:
        one.click()

    promised = ["call-24", "call-23", "call-20", "call-2", "call-18", "call-3"]
    assert stage.opened == [*promised, "call-4", "call-5"]


def test_across_calls_nothing_tells_typed_from_chosen(stage):
    stage.screen.show_view(ACROSS)

    assert not stage.screen.way.isVisible()
    assert not stage.screen.calls.filter.isVisible()
