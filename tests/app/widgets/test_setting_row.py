"""Names on the left, controls beside them, or below where there is no room."""

import pytest
from PySide6.QtCore import QPoint

from phonecoach.app.widgets.build import button
from phonecoach.app.widgets.setting_row import SettingRow, line_of, on_off


@pytest.fixture
def control(dressed):
    return button("Try it")


@pytest.fixture
def row(qtbot, control):
    made = SettingRow("Volume", "How loud the telephone rings.", line_of(control))
    qtbot.addWidget(made)
    return made


def shown(row, width):
    row.resize(width, 200)
    row.show()
    row.layout().activate()


@pytest.mark.parametrize("width", [600, 980])
def test_controls_stand_at_one_line_whatever_the_room(row, control, width):
    shown(row, width)

    left = control.mapTo(row, QPoint(0, 0)).x()
    assert left == 20 + 240 + 16


def test_without_room_beside_the_name_controls_stand_below_and_come_back(row, control):
    shown(row, 400)
    assert control.mapTo(row, QPoint(0, 0)).x() == 20

    shown(row, 900)

    assert control.mapTo(row, QPoint(0, 0)).x() == 20 + 240 + 16


def test_a_narrow_line_of_controls_goes_on_below(qtbot, dressed):
    buttons = [button("Open the folder"), button("Copy the path")]
    line = line_of(*buttons)
    qtbot.addWidget(line)
    line.resize(200, 200)
    line.show()

    assert buttons[1].y() > buttons[0].y()
    assert buttons[1].x() == buttons[0].x()


def test_yes_and_no_are_spoken_with_what_they_are_about(qtbot, dressed):
    made = on_off("Captions", ("On", "Off"), value=False)
    qtbot.addWidget(made)

    assert made.value is False
    assert made.buttons[True].accessibleName() == "Captions: On"
