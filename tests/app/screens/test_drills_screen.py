"""The drills page: each drill can be taken, unless no case has it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from phonecoach.app.screens.drills_screen import DrillsScreen
from phonecoach.checklist.drills import DrillKind
from phonecoach.units import Language
from tests.app.gallery import drills


@pytest.fixture
def screen(qtbot, dressed):
    made = DrillsScreen(drills(Language.EN))
    qtbot.addWidget(made)
    made.resize(1280, 740)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_a_drill_is_asked_for_by_its_button(screen, qtbot):
    with qtbot.waitSignal(screen.asked) as asked:
        QTest.keyClick(screen.buttons[1], Qt.Key.Key_Return)

    assert asked.args == [DrillKind.LISTENING]


def test_what_no_case_has_cannot_be_taken(screen):
    assert [one.isEnabled() for one in screen.buttons] == [True] * 5 + [False]


def test_escape_leaves(screen, qtbot):
    with qtbot.waitSignal(screen.left):
        QTest.keyClick(screen, Qt.Key.Key_Escape)


def test_papers_stand_in_as_many_columns_as_there_is_room_for(screen):
    def columns():
        return len({one.parentWidget().x() for one in screen.buttons})

    screen.resize(1280, 740)
    assert columns() == 3
    screen.resize(800, 740)
    screen.layout().activate()
    QTest.qWait(0)
    assert columns() == 2
