"""The queue: piles of calls, whose they are, and what else there is to ask for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from phonecoach.app.screens.queue_screen import QueueScreen
from phonecoach.app.screens.queue_text import Pile, Why
from phonecoach.units import Language
from tests.app.queue_kit import queue

TITLES = ("A box that rattles", "A call for the boss")


@pytest.fixture
def screen(qtbot, dressed, translation):
    translation.speak(Language.EN)
    shown = QueueScreen(queue(Language.EN, *TITLES))
    shown.resize(1200, 700)
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


def test_each_row_tells_whose_call_it_is_and_why_it_is_here(screen):
    row = screen.list.spoken(screen.list.entry(0))

    assert row == (
        "Alexandra Featherstonehaugh. A box that rattles. Tuesday 24 November, 12:00. "
        "1 fatal fault to confirm · 3 items for a human. Score 83"
    )


def test_enter_opens_the_call_that_the_keyboard_is_on(qtbot, screen):
    screen.list.setFocus()
    QTest.keyClick(screen.list, Qt.Key.Key_Down)

    with qtbot.waitSignal(screen.opened) as opened:
        QTest.keyClick(screen.list, Qt.Key.Key_Return)

    assert opened.args == ["call-1"]


def test_another_pile_and_another_person_are_asked_for(qtbot, screen):
    with qtbot.waitSignal(screen.wanted) as wanted:
        screen.piles.button(Pile.NEW.value).click()
    assert wanted.args == [Pile.NEW, ""]

    with qtbot.waitSignal(screen.wanted) as wanted:
        screen.person._actions[2][1].trigger()
    assert wanted.args == [Pile.NEW, "b"]


def test_papers_are_asked_for_by_key(qtbot, screen):
    with qtbot.waitSignal(screen.tray_asked):
        QTest.keyClick(screen, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)

    assert screen.tray_button.accessibleName() == "In-tray: 3 to answer"


def test_an_empty_pile_says_what_would_lie_there(screen):
    screen.tell(queue(Language.EN, *TITLES, pile=Pile.SIGNED, whys=(), papers=0))

    assert not screen.list.isVisible()
    assert screen.nothing.text() == "No call has been signed off."
    assert screen.tray_button.accessibleName() == "In-tray"
    assert screen.piles.checkedId() == Pile.SIGNED.value


def test_what_is_not_shown_is_told(screen):
    assert not screen.more.isVisible()

    text = queue(Language.EN, *TITLES, pile=Pile.NEW, whys=(((Why.NEW, 0),),) * 200)
    screen.tell(text)

    assert screen.more.text() == "The latest 200 of 1284 are shown."
