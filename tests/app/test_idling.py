"""Whoever leaves without signing out is signed out, never in a call."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from phonecoach.accounts import RoomSettings
from phonecoach.app.idling import NOTICE_S, Idling
from phonecoach.app.screens.today_screen import TodayScreen
from phonecoach.app.screens.who_screen import WhoScreen
from tests.app.test_signing_in import Room


class Seat:
    """Somebody who may be in a call, and what they are told."""

    def __init__(self):
        self.calling = False
        self.told = []
        self.idling = Idling(lambda: self.calling)
        self.idling.noticed.connect(self.told.append)
        self.idling.gone.connect(lambda: self.told.append("gone"))


@pytest.fixture
def seat(qapp):
    made = Seat()
    yield made
    made.idling.stop()


@pytest.fixture
def widget(qtbot, dressed):
    made = QWidget()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_it_is_told_half_a_minute_before_and_counted_down(seat):
    seat.idling.begin(10)
    assert seat.idling._quiet.interval() == (10 * 60 - NOTICE_S) * 1_000
    seat.idling.warn()
    for _ in range(NOTICE_S):
        seat.idling.count_down()

    assert len(seat.told) == NOTICE_S + 1
    assert "in 30 s" in seat.told[0]
    assert "in 1 s" in seat.told[-2]
    assert seat.told[-1] == "gone"
    assert not seat.idling.is_waiting


@pytest.mark.parametrize(
    "act",
    [
        lambda it: QTest.keyClick(it, Qt.Key.Key_Shift),
        lambda it: QTest.mouseClick(it, Qt.MouseButton.LeftButton),
        lambda it: QTest.mouseMove(it, QPoint(5, 5)),
    ],
)
def test_a_key_a_click_or_a_move_keeps_somebody_here(qtbot, seat, widget, act):
    seat.idling.begin(10)
    seat.idling.warn()
    with qtbot.waitSignal(
        seat.idling.noticed, check_params_cb=lambda words: words == ""
    ):
        act(widget)
    seat.idling.count_down()

    assert seat.idling.left_s is None
    assert "gone" not in seat.told
    assert seat.idling.is_waiting


def test_nobody_is_signed_out_in_a_call(seat):
    seat.idling.begin(10)
    seat.calling = True
    seat.idling.warn()
    assert seat.told == []
    seat.calling = False
    seat.idling.warn()
    seat.calling = True
    seat.idling.count_down()

    assert seat.told[-1] == ""
    assert seat.idling.is_waiting


def test_room_can_wait_for_nobody(seat):
    seat.idling.begin(0)

    assert not seat.idling.is_waiting


# At the desk -------------------------------------------------------------------------


def test_one_person_alone_is_never_signed_out(office):
    office.new_person()

    assert not office.desk.idling.is_waiting


def test_somebody_of_a_room_is_asked_for_again(office):
    room = Room(office)
    office.store.writer.keep_room_settings(
        RoomSettings(idle_minutes=5), author=room.admin.id
    )
    office.store.writer.flush()
    room.choose(room.mina)
    assert isinstance(office.screen, TodayScreen)
    assert office.desk.idling._quiet.interval() == (5 * 60 - NOTICE_S) * 1_000
    office.desk.idling.warn()
    assert "signed out in 30 s" in office.window.problem.text()
    for _ in range(NOTICE_S):
        office.desk.idling.count_down()

    assert isinstance(office.screen, WhoScreen)
    assert not office.desk.idling.is_waiting
    assert office.window.problem.text() == ""
