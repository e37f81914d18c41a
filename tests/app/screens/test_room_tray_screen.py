"""A supervisor's in-tray: papers of the room, and their answers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from phonecoach.app.screens.room_tray_screen import RoomTrayScreen
from phonecoach.app.screens.tray_text import RoomTrayText
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.units import Language
from tests.app.tray_kit import ANSWER, room_tray

ENTER = Qt.Key.Key_Return


@pytest.fixture
def screen(qtbot, dressed, translation):
    translation.speak(Language.EN)
    shown = RoomTrayScreen(room_tray(Language.EN, "A box that rattles", "The boss"))
    shown.resize(1280, 800)
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


def press(screen, name):
    button = next(one for one in screen.buttons if one.text() == name)
    button.setFocus()
    QTest.keyClick(button, ENTER)
    return button


def test_a_request_is_granted_without_a_word(qtbot, screen):
    press(screen, "Grant")

    with qtbot.waitSignal(screen.decided) as decided:
        QTest.keyClick(screen.say.field, ENTER)

    assert decided.args == ["call-100", 100, True, ""]


def test_it_is_refused_with_one(qtbot, screen):
    button = press(screen, "Don’t grant")
    assert not screen.say.send_button.isEnabled()
    QTest.keyClick(screen.say.field, Qt.Key.Key_Escape)
    assert button.hasFocus()

    press(screen, "Don’t grant")
    QTest.keyClicks(screen.say.field, "Too dear.")
    with qtbot.waitSignal(screen.decided) as decided:
        QTest.keyClick(screen.say.field, ENTER)

    assert decided.args == ["call-100", 100, False, "Too dear."]


def test_a_disputed_mark_is_ruled_on_where_the_call_is_reviewed(qtbot, screen):
    ways = [one.text() for one in screen.buttons]
    assert ways.count("Grant") == 2  # of the request and of the improvement note

    disputed = [one for one in screen.buttons if "Review" in one.text()][2]
    with qtbot.waitSignal(screen.opened) as opened:
        disputed.click()

    assert opened.args == ["call-45"]


def test_an_answer_stands_with_its_paper(screen):
    told = [one.text() for one in screen.findChildren(FlowLabel)]

    assert ANSWER[Language.EN] in told


def test_an_empty_tray_leads_back(qtbot, translation, dressed):
    translation.speak(Language.EN)
    screen = RoomTrayScreen(RoomTrayText())
    qtbot.addWidget(screen)

    with qtbot.waitSignal(screen.left):
        screen.buttons[0].click()
