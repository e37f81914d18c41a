"""The window: what lies on it, what floats over it, what it asks."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.build import button
from phonecoach.app.window import Window


class Room(Screen):
    """A screen with one button that has a key."""

    def __init__(self):
        super().__init__()
        self.knock_button = button("Knock", key="F5")
        QVBoxLayout(self).addWidget(self.knock_button)
        self.begin_at(self.knock_button)

    def bar(self):
        return Bar(place=Place.LIBRARY)


@pytest.fixture
def window(qtbot, dressed):
    one = Window()
    qtbot.addWidget(one)
    one.bar.show_person("Mina Park")
    one.lay(Room())
    with qtbot.waitActive(one):
        one.show()
        one.activateWindow()
    return one


def test_the_bar_says_what_the_screen_says(window):
    assert window.bar.place_buttons[Place.LIBRARY].isChecked()
    assert window.screen_shown.knock_button.hasFocus()


def test_the_keys_of_the_screen_are_told_and_put_away_by_key(window):
    QTest.keyClick(window, Qt.Key.Key_F1)
    told = [
        one.accessibleName()
        for one in window.keys.findChildren(object)
        if hasattr(one, "accessibleName")
    ]
    assert "Knock: F5" in told
    assert window.keys.close_button.hasFocus()

    QTest.keyClick(window.keys.close_button, Qt.Key.Key_Escape)

    assert window.keys is None
    assert window.screen_shown.knock_button.hasFocus()


def test_asked_again_the_keys_go(window):
    QTest.keyClick(window, Qt.Key.Key_F1)
    QTest.keyClick(window, Qt.Key.Key_F1)

    assert window.keys is None


def test_the_keys_stay_inside_the_window(window):
    window.show_keys()
    window.resize(960, 540)

    assert window.rect().contains(window.keys.geometry())


def test_a_question_is_answered_in_place(window):
    answers = []
    window.ask(
        "Close now?",
        (
            ("Close", lambda: answers.append("close")),
            ("Stay", lambda: answers.append("stay")),
        ),
    )
    close, stay = window.question.answers
    assert stay.hasFocus()

    close.click()
    QTest.keyClick(stay, Qt.Key.Key_Escape)

    assert answers == ["close", "stay"]
    window.ask("", ())
    assert window.question is None


def test_the_window_stays_where_something_speaks_against_closing(window):
    window.may_close = lambda: False
    assert not window.close()

    window.may_close = lambda: True
    assert window.close()


def test_a_new_screen_takes_the_question_and_the_trouble_away(window):
    window.tell("The disk is full.")
    window.ask("Close now?", (("Stay", lambda: None),))

    window.lay(Room())

    assert window.problem.isHidden()
    assert window.question is None


def test_the_focus_goes_back_to_what_had_it_when_the_keys_were_asked_for(window):
    other = button("Wave")
    window.screen_shown.layout().addWidget(other)
    other.show()
    other.setFocus()

    QTest.keyClick(window, Qt.Key.Key_F1)
    QTest.keyClick(window, Qt.Key.Key_Escape)

    assert other.hasFocus()


def test_enter_presses_the_button_that_has_the_focus(window):
    knocked = []
    window.screen_shown.knock_button.clicked.connect(lambda: knocked.append(True))

    QTest.keyClick(window.screen_shown.knock_button, Qt.Key.Key_Return)

    assert knocked == [True]


def test_the_keys_close_by_escape_wherever_the_focus_is(window):
    leave = button("Leave", key="Esc")
    window.screen_shown.layout().addWidget(leave)
    left = []
    leave.clicked.connect(lambda: left.append(True))
    leave.show()
    window.show_keys()
    window.screen_shown.knock_button.setFocus()

    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.keys is None
    assert left == []

    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert left == [True]


def test_tab_passes_over_nothing_that_stands_before_the_first_focus(window):
    first = button("Earlier")
    screen = Room()
    screen.layout().insertWidget(0, first)
    QWidget.setTabOrder(first, screen.knock_button)
    window.lay(screen)
    first.show()
    assert screen.knock_button.hasFocus()

    met = set()
    for _ in range(12):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        met.add(window.focusWidget())

    assert {first, screen.knock_button} <= met


class Hall(Screen):
    """A screen of three parts, two of which come later."""

    def __init__(self):
        super().__init__()
        column = QVBoxLayout(self)
        column.addWidget(button("First"))
        for words in ("Second", "Third"):
            self.later(lambda it=words: column.addWidget(button(it)))

    @property
    def words(self):
        return [one.text() for one in self.findChildren(QPushButton)]


def test_a_screen_is_painted_when_it_is_whole(qtbot, window):
    hall = Hall()
    seen = []
    hall.paintEvent = lambda _: seen.append(hall.words)

    window.lay(hall)

    assert hall.words == ["First"]
    qtbot.waitUntil(lambda: bool(seen))
    assert hall.is_whole
    assert seen[0] == ["First", "Second", "Third"]


def test_what_is_typed_meanwhile_is_not_kept_waiting(qtbot, window):
    hall = Hall()
    between = []
    window.lay(hall)
    turns = QTimer(interval=0)
    turns.timeout.connect(lambda: between.append(len(hall.words)))
    turns.start()

    qtbot.waitUntil(lambda: hall.is_whole and window.updatesEnabled())

    # The first part may stand alone for less than a turn; the second never does.
    assert {2, 3} <= set(between)


def test_a_screen_can_be_finished_at_once(window):
    hall = Hall()
    window.lay(hall)

    window.finish()

    assert hall.is_whole
    assert hall.words == ["First", "Second", "Third"]
    assert window.updatesEnabled()
