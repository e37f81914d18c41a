"""The library: finding a case, reading about it, taking its call."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from phonecoach.app.look import Scheme, dress
from phonecoach.app.screens.library_filter import Wanted
from phonecoach.app.screens.library_screen import LibraryScreen
from phonecoach.app.screens.library_text import BrokenEntry
from phonecoach.app.screens.screen import Place
from phonecoach.app.widgets.case_columns import columns
from phonecoach.scenario import Direction
from phonecoach.units import Language
from tests.app.kit import ENTER
from tests.app.library_kit import PROBLEMS, shelf_text

DOWN, ESCAPE = Qt.Key.Key_Down, Qt.Key.Key_Escape


@pytest.fixture
def make_screen(qtbot, dressed):
    def make(wanted=None, *, size=(1280, 800), broken=True, current=None):
        text = shelf_text(broken=broken)
        screen = LibraryScreen(text, wanted, current=current)
        screen.resize(*size)
        qtbot.addWidget(screen)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        screen.setFocus()
        qtbot.waitUntil(lambda: screen.is_whole)
        return screen

    return make


def press(screen, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(screen.focusWidget(), key, modifiers)


def told(widget):
    return [one.text() for one in widget.findChildren(QLabel) if one.text()]


def choose(button, text):
    """Choose from a menu as the hand does: by what it says."""
    menus = [button.menu(), *(one.menu() for one in button.menu().actions())]
    actions = [act for menu in menus if menu for act in menu.actions()]
    next(act for act in actions if act.text() == text).trigger()


# The list -----------------------------------------------------------------------------


def test_it_belongs_to_the_library_in_the_bar(make_screen):
    assert make_screen().bar().place is Place.LIBRARY


def test_the_first_case_is_told_of_and_enter_takes_its_call(qtbot, make_screen):
    screen = make_screen()
    assert screen.list.hasFocus()

    with qtbot.waitSignal(screen.taken) as taken:
        press(screen, ENTER)

    assert taken.args == ["repair-enquiry"]


def test_arrows_move_through_the_cases_and_the_detail_follows(qtbot, make_screen):
    screen = make_screen()
    press(screen, DOWN)

    texts = told(screen.detail)
    assert "Inbound · Harrow and Pine" in texts
    assert "Marks are from your last try." in texts
    assert "Today, 10:12 · 4 min 10 s" in texts
    with qtbot.waitSignal(screen.taken) as taken:
        screen.detail.take_button.click()

    assert taken.args == ["broken-delivery"]


@pytest.mark.parametrize("case", ["gift", "oven"])
def test_a_call_that_goes_out_is_not_taken_but_made(make_screen, case):
    screen = make_screen()
    assert screen.detail.take_button.accessibleName() == "Take this call"

    screen = make_screen(current=case)

    assert screen.detail.take_button.accessibleName() == "Make this call"
    assert "Make this call" in screen.detail.take_button.text()


def test_a_case_that_was_not_tried_says_so(make_screen):
    screen = make_screen()

    assert "Not tried yet" in told(screen.detail)
    assert "Marks are from your last try." not in told(screen.detail)


def test_a_case_can_be_told_of_first(make_screen):
    assert make_screen(current="gift").list.current.case == "gift"


def test_rows_are_spoken_whole(make_screen):
    screen = make_screen()
    interface = QAccessible.queryAccessibleInterface(screen.list)
    model = screen.list.model()

    spoken = [
        model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]

    assert interface.role() in (QAccessible.Role.List, QAccessible.Role.Table)
    assert spoken[1].startswith("Dad’s eightieth, and the dinner set’s in bits. ")
    assert "Mr Whitlock, angry" in spoken[1]
    assert "Medium. 91 18 Nov" in spoken[1]
    assert "can’t be played" in spoken[2]
    assert PROBLEMS[0].text in spoken[2]


def test_every_row_has_room_for_its_words(make_screen):
    for size in ((1280, 800), (1600, 1000), (960, 540), (700, 600)):
        screen = make_screen(size=size)
        rows = screen.list
        for row in range(rows.model().rowCount()):
            shown = rows.visualRect(rows.model().index(row))
            assert shown.height() == rows.row_height(row, rows.viewport().width())


def test_columns_go_where_there_is_no_room(dressed):
    wide, narrow, least = columns(1200), columns(860), columns(480)

    assert wide.line[1]
    assert not narrow.line[1]
    assert narrow.trains[1]
    assert least.stacked
    for it in (wide, narrow):
        places = sorted((it.title, it.trains, it.length, it.level, it.best))
        ends = [left + width for left, width in places if width]
        assert ends == sorted(ends)


def test_what_a_case_trains_takes_its_share_of_a_wide_list(dressed):
    wide, narrow = columns(1200), columns(800)

    assert wide.trains[1] > narrow.trains[1] > 0
    assert wide.title[1] > narrow.title[1]


# Looking for a case -------------------------------------------------------------------


def test_control_f_leads_to_the_field_and_down_to_what_was_found(make_screen):
    screen = make_screen()
    press(screen, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert screen.filters.field.hasFocus()

    QTest.keyClicks(screen.filters.field, "oven")

    assert [one.case for one in screen.list.entries] == ["oven"]
    press(screen, DOWN)
    assert screen.list.hasFocus()


def test_escape_takes_back_what_was_typed(make_screen):
    screen = make_screen()
    screen.filters.field.setFocus()
    QTest.keyClicks(screen.filters.field, "oven")

    press(screen, ESCAPE)

    assert len(screen.list.entries) == 5


def test_a_choice_shows_in_its_button_and_is_told(qtbot, make_screen):
    screen = make_screen()
    lengths = screen.filters.choices["minutes"]
    assert lengths.accessibleName() == "Length: Any"

    with qtbot.waitSignal(screen.wanted_changed) as changed:
        choose(lengths, "Up to 6 min")

    assert changed.args == [Wanted(minutes=6)]
    assert lengths.accessibleName() == "Length: Up to 6 min"
    words = screen.found_line.words.text()
    assert words == "3 of 5 cases. 2 are longer than 6 minutes."


def test_items_are_offered_by_section_with_number_and_topic(make_screen):
    screen = make_screen()
    items = screen.filters.choices["item"]

    sections = [act.text() for act in items.menu().actions() if act.menu()]
    assert sections == [
        "On the telephone",
        "Your best for the customer",
        "Difficult customers",
    ]
    choose(items, "90  The earliest day")

    assert items.accessibleName() == "Trains: 90  The earliest day"
    assert screen.wanted == Wanted(item=90)


def test_the_rest_is_shown_again_by_one_button(make_screen):
    screen = make_screen(Wanted(minutes=6))

    screen.found_line.show_button.click()

    assert screen.wanted == Wanted()
    assert screen.found_line.words.text() == "5 cases."
    assert not screen.found_line.show_button.isVisible()
    assert screen.filters.choices["minutes"].accessibleName() == "Length: Any"


def test_clear_takes_every_filter_back(make_screen):
    wanted = Wanted(words="o", direction=Direction.INBOUND, level=2)
    screen = make_screen(wanted)
    assert screen.filters.field.text() == "o"

    screen.filters.clear_button.click()

    assert screen.filters.field.text() == ""
    assert screen.wanted == Wanted()
    assert not screen.filters.clear_button.isVisible()


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        (Wanted(item=90), "2 don’t train item 90."),
        (Wanted(level=3), "2 are of another level than “Hard”."),
        (Wanted(minutes=10), "1 is longer than 10 minutes."),
        (Wanted(minutes=10, level=3), "3 don’t match."),
        (Wanted(words="dinner blinds"), ""),
    ],
)
def test_it_is_said_why_cases_are_missing(make_screen, wanted, why):
    screen = make_screen(wanted)

    shown = screen.found_line.words.text() if screen.found_line.isVisible() else ""

    assert shown.endswith(why)


def test_nothing_found_says_so_and_leads_back(make_screen):
    screen = make_screen(Wanted(words="zebra"))
    assert screen.nothing.isVisible()
    assert not screen.detail.isVisible()
    assert screen.nothing.button.hasFocus()

    screen.nothing.button.click()

    assert not screen.nothing.isVisible()
    assert screen.detail.isVisible()
    assert len(screen.list.entries) == 5


def test_the_current_case_stays_current_while_it_is_found(make_screen):
    screen = make_screen(current="broken-delivery")

    screen.filters.field.setText("dad")
    screen.filters.field.setText("")

    assert screen.list.current.case == "broken-delivery"


# A broken case ------------------------------------------------------------------------


def test_a_broken_case_keeps_its_place_and_names_its_problems(make_screen):
    screen = make_screen()

    assert isinstance(screen.list.entries[2], BrokenEntry)
    texts = told(screen.list.broken[2])
    assert "can’t be played: 2 problems" in texts
    assert "All other cases work as usual." in texts
    for problem in PROBLEMS:
        assert problem.place in texts
        assert problem.text in texts


def test_a_broken_case_cannot_be_taken_but_checked_again(qtbot, make_screen):
    screen = make_screen(current="blinds")
    assert not screen.detail.take_button.isVisible()

    with qtbot.assertNotEmitted(screen.taken):
        press(screen, ENTER)

    again = screen.list.broken[2].again_button
    assert again.hasFocus()
    with qtbot.waitSignal(screen.checked_again):
        QTest.keyClick(again, Qt.Key.Key_Space)


def test_the_list_of_problems_is_copied_with_its_paths(make_screen):
    screen = make_screen()
    broken = screen.list.broken[2]

    broken.copy_button.click()

    copied = QGuiApplication.clipboard().text()
    assert copied == "\n".join(one.full for one in PROBLEMS)
    assert broken.copy_button.text() == "Copied"


def test_after_checking_again_the_mended_case_is_there(make_screen):
    screen = make_screen(Wanted(minutes=10), current="gift")

    screen.show_text(shelf_text(broken=False))

    assert screen.list.broken == {}
    assert [one.case for one in screen.list.entries] == [
        "repair-enquiry",
        "broken-delivery",
        "gift",
    ]
    assert screen.list.current.case == "gift"


# Narrow windows -----------------------------------------------------------------------


def test_a_narrow_window_tells_of_a_case_on_a_page_of_its_own(qtbot, make_screen):
    screen = make_screen(size=(960, 540))
    assert screen.list.isVisible()
    assert not screen.detail.isVisible()

    press(screen, ENTER)

    assert not screen.list.isVisible()
    assert screen.detail.take_button.hasFocus()
    with qtbot.waitSignal(screen.taken) as taken:
        press(screen, ENTER)
    assert taken.args == ["repair-enquiry"]


def test_escape_leads_back_to_the_list(make_screen):
    screen = make_screen(size=(960, 540))
    press(screen, DOWN)
    press(screen, ENTER)

    press(screen, ESCAPE)

    assert screen.list.hasFocus()
    assert screen.list.current.case == "broken-delivery"
    assert not screen.detail.isVisible()


def test_a_click_on_a_row_opens_the_page_too(make_screen):
    screen = make_screen(size=(960, 540))
    rows = screen.list
    spot = rows.visualRect(rows.model().index(1)).center()

    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert screen.detail.isVisible()
    assert "Inbound · Harrow and Pine" in told(screen.detail)


def test_widening_the_window_shows_both(make_screen):
    screen = make_screen(size=(960, 540))
    press(screen, ENTER)

    screen.resize(1280, 800)

    assert screen.list.isVisible()
    assert screen.detail.isVisible()
    assert not screen.detail.back_button.isVisible()


def test_large_text_has_room_in_a_small_window(qtbot, dressed, qapp):
    dress(qapp, Scheme.LIGHT, percent=150)
    try:
        screen = LibraryScreen(shelf_text(Language.EN))
        screen.resize(960, 540)
        qtbot.addWidget(screen)
        screen.show()

        least = screen.minimumSizeHint()

        assert least.width() <= 960
        assert least.height() <= 540 - 56
    finally:
        dress(qapp, Scheme.LIGHT)
