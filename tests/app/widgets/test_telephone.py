"""A desk telephone: its keys, its shortcuts and its display."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from phonecoach.app.look import Scheme
from phonecoach.app.widgets.telephone import Telephone
from phonecoach.units import Micros
from tests.app.kit import at

Key = Qt.Key
SIGNALS = {
    "answered": ("answer_key", Key.Key_Space),
    "hung_up": ("hang_up_key", Key.Key_F9),
    "hold_pressed": ("hold_key", Key.Key_F5),
    "mute_pressed": ("mute_key", Key.Key_F6),
    "transfer_pressed": ("transfer_key", Key.Key_F7),
    "supervisor_pressed": ("supervisor_key", Key.Key_F8),
}


class Set:
    """A telephone in a shown window, its time, and what was pressed."""

    def __init__(self, qtbot):
        self.now = Micros(0)
        self.phone = Telephone((400, 200), lambda: self.now, Scheme.LIGHT)
        qtbot.addWidget(self.phone)
        self.pressed = []
        for name in SIGNALS:
            getattr(self.phone, name).connect(
                lambda name=name: self.pressed.append(name)
            )
        with qtbot.waitActive(self.phone):
            self.phone.show()
            self.phone.activateWindow()


@pytest.fixture
def desk(qtbot, dressed):
    return Set(qtbot)


def ready(desk, signal):
    if signal == "answered":
        desk.phone.ring("Ringing")
    else:
        desk.phone.connect_line("Connected", at(0))


@pytest.mark.parametrize("signal", SIGNALS)
def test_a_key_tells_that_it_was_pressed(desk, signal):
    ready(desk, signal)

    getattr(desk.phone, SIGNALS[signal][0]).click()

    assert desk.pressed == [signal]


@pytest.mark.parametrize("signal", SIGNALS)
def test_a_key_has_its_place_on_the_keyboard(desk, signal):
    ready(desk, signal)

    QTest.keyClick(desk.phone, SIGNALS[signal][1])

    assert desk.pressed == [signal]


def test_a_ringing_telephone_can_only_be_answered(desk):
    desk.phone.ring("Ringing")
    for _, key in SIGNALS.values():
        QTest.keyClick(desk.phone, key)

    assert desk.pressed == ["answered"]
    assert desk.phone.status.text() == "Ringing"
    assert not desk.phone.hang_up_key.isVisible()


def test_a_connected_telephone_cannot_be_answered_again(desk):
    desk.phone.connect_line("Connected", at(0))

    QTest.keyClick(desk.phone, Key.Key_Space)

    assert desk.pressed == []
    assert not desk.phone.answer_key.isVisible()
    assert desk.phone.hang_up_key.isVisible()


def test_the_hold_key_says_what_it_will_do_and_keeps_its_shortcut(desk):
    desk.phone.connect_line("Connected", at(0))
    key = desk.phone.hold_key

    desk.phone.show_hold(held=True, status="On hold")

    assert "Return" in key.text()
    assert key.accessibleName() == "Return"
    assert key.isChecked()
    assert desk.phone.status.text() == "On hold"
    QTest.keyClick(desk.phone, Key.Key_F5)
    assert desk.pressed == ["hold_pressed"]

    desk.phone.show_hold(held=False, status="Connected")

    assert "Hold" in key.text()
    assert not key.isChecked()
    QTest.keyClick(desk.phone, Key.Key_F5)
    assert desk.pressed == ["hold_pressed"] * 2


def test_the_mute_key_says_what_it_will_do_and_keeps_its_shortcut(desk):
    desk.phone.connect_line("Connected", at(0))
    key = desk.phone.mute_key

    desk.phone.show_mute(muted=True)
    assert (key.accessibleName(), key.isChecked()) == ("Unmute", True)
    desk.phone.show_mute(muted=False)
    assert (key.accessibleName(), key.isChecked()) == ("Mute", False)

    QTest.keyClick(desk.phone, Key.Key_F6)
    assert desk.pressed == ["mute_pressed"]


def test_the_clock_counts_from_the_answer(qtbot, desk):
    desk.now = at(4_000)
    desk.phone.connect_line("Connected", at(4_000))
    desk.now = at(4_000 + 75_900)

    with qtbot.waitSignal(desk.phone._tick.timeout):
        pass

    assert desk.phone.clock.text() == "1:15"


def test_the_clock_stands_still_while_it_rings(desk):
    desk.phone.ring("Ringing")
    desk.now = at(9_000)

    desk.phone.show_time()

    assert desk.phone.clock.text() == "0:00"


def test_a_dead_line_takes_no_key_and_counts_no_more(desk):
    desk.phone.connect_line("Connected", at(0))

    desk.phone.go_dead("Line closed")
    for _, key in SIGNALS.values():
        QTest.keyClick(desk.phone, key)

    assert desk.pressed == []
    assert desk.phone.status.text() == "Line closed"
    assert not desk.phone._tick.isActive()


def test_the_lamp_follows_the_line(desk):
    desk.phone.ring("Ringing")
    assert desk.phone.arcs.sounding_share() == 0.0
    desk.phone.connect_line("Connected", at(0))
    assert desk.phone.arcs.sounding_share() is None
