"""The in-tray: what lies there, and what can be done about it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from phonecoach.app.screens.tray_screen import TrayScreen
from phonecoach.app.screens.tray_text import TrayText
from phonecoach.units import Language
from tests.app.tray_kit import tray


@pytest.fixture
def show(qtbot, dressed):
    def made(text):
        screen = TrayScreen(text)
        screen.heard = []
        for name in ("left", "prepared", "picked_up", "filed", "card_opened"):
            getattr(screen, name).connect(
                lambda *told, name=name: screen.heard.append((name, *told))
            )
        qtbot.addWidget(screen)
        screen.resize(1280, 740)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        return screen

    return made


def read_on(screen):
    return " ".join(
        one.text() for one in screen.findChildren(QLabel) if one.isVisible()
    )


def test_everything_can_be_done_from_here(show):
    screen = show(tray(Language.EN, "One", "Two"))
    for one in screen.buttons:
        one.click()

    assert screen.heard == [
        ("prepared", "a-case", "call-1"),
        ("picked_up", "call-2"),
        ("filed", "call-2"),
        ("picked_up", "call-3"),
        ("filed", "call-3"),
        ("card_opened", "call-100"),
        ("card_opened", "call-100"),
        ("card_opened", "call-82"),
        ("card_opened", "call-45"),
        ("card_opened", "call-92"),
    ]


def test_each_paper_tells_what_has_become_of_it(show):
    words = read_on(show(tray(Language.EN, "One", "Two")))

    assert "It’s waiting for your supervisor’s decision." in words
    assert "It’s on file, and your supervisor can read it." in words
    assert "Your supervisor hasn’t looked at it yet." in words
    assert "A human has looked at it: Met." in words


def test_what_has_no_paper_has_no_heading(show):
    only = TrayText(broken_off=tray(Language.EN, "One", "Two").broken_off)
    words = read_on(show(only))

    assert "Calls that were broken off" in words
    assert "Requests" not in words
    assert "Calls to make" not in words


def test_an_empty_tray_says_so_and_leads_back(show):
    screen = show(TrayText())
    assert "Nothing here yet." in read_on(screen)

    screen.buttons[0].click()
    QTest.keyClick(screen, Qt.Key.Key_Escape)

    assert screen.heard == [("left",), ("left",)]
