"""The pages of calibration, by mouse and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from phonecoach.app.screens.blind_screen import BlindScreen
from phonecoach.app.screens.calibration_screen import CalibrationScreen
from phonecoach.app.screens.round_screen import RoundScreen
from phonecoach.scoring.card import Mark
from phonecoach.units import Language
from tests.app.calibration_kit import ITEMS, blind, calibration, laid_open

Key = Qt.Key


@pytest.fixture
def show(qtbot, dressed):
    def made(screen):
        qtbot.addWidget(screen)
        screen.resize(1280, 740)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        return screen

    return made


@pytest.fixture
def marking(show):
    screen = show(BlindScreen(blind(Language.EN)))
    screen.heard = []
    screen.marked.connect(lambda item, mark: screen.heard.append((item, mark)))
    return screen


def test_each_round_offers_what_can_be_done_with_it(show):
    screen = show(CalibrationScreen(calibration(Language.EN)))
    heard = []
    for name in ("marked", "opened", "closed", "asked"):
        getattr(screen, name).connect(
            lambda what, name=name: heard.append((name, what))
        )
    for one in screen.buttons[:5]:
        one.click()

    assert heard == [
        ("marked", "round-0"),
        ("closed", "round-1"),
        ("opened", "round-2"),
        ("opened", "round-3"),
        ("asked", "call-0"),
    ]


def test_alone_nobody_can_be_asked(show):
    screen = show(CalibrationScreen(calibration(Language.KO, empty=True)))

    assert screen.buttons == []


def test_digits_mark_and_lead_on(marking):
    QTest.keyClick(marking, Key.Key_1)
    QTest.keyClick(marking, Key.Key_3)

    # The first two were marked before.
    assert marking.heard == [(ITEMS[2], Mark.MET), (ITEMS[3], Mark.MISSED)]
    assert marking.count.text() == "4 of 6 marked"


def test_arrows_lead_back_and_a_mark_can_be_changed(marking):
    QTest.keyClick(marking, Key.Key_Up)
    QTest.keyClick(marking, Key.Key_4)

    assert marking.heard == [(ITEMS[1], Mark.NOT_APPLICABLE)]
    assert marking.count.text() == "2 of 6 marked"


def test_marks_can_be_given_by_mouse(marking, qtbot):
    marking.rows[0].buttons[Mark.MISSED].click()

    assert marking.heard == [(ITEMS[0], Mark.MISSED)]
    with qtbot.waitSignal(marking.finished):
        marking.done_button.click()


def test_an_open_round_shows_first_where_raters_differ(show):
    screen = show(RoundScreen(laid_open(Language.EN)))
    table = screen.table

    first = [table.item(row, 0).text()[:2] for row in range(table.rowCount())]
    assert first == ["46", "52", "86", "45", "62", "64"]
    assert table.item(1, 3).text() == "not marked"
    assert table.item(0, 1).font().bold()
    assert not table.item(3, 1).font().bold()


@pytest.mark.parametrize("kind", [CalibrationScreen, BlindScreen, RoundScreen])
def test_escape_leaves(show, qtbot, kind):
    made = {
        CalibrationScreen: calibration,
        BlindScreen: blind,
        RoundScreen: laid_open,
    }[kind]
    screen = show(kind(made(Language.JA)))

    with qtbot.waitSignal(screen.left):
        QTest.keyClick(screen, Key.Key_Escape)
