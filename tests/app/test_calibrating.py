"""Two supervisors at the desk mark a call blind, and then see where they differ."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from phonecoach.app.screens.blind_screen import BlindScreen
from phonecoach.app.screens.calibration_screen import CalibrationScreen
from phonecoach.app.screens.calibration_text import RoundState
from phonecoach.app.screens.queue_screen import QueueScreen
from phonecoach.app.screens.round_screen import RoundScreen
from phonecoach.scoring.card import Mark
from phonecoach.store import Role
from phonecoach.units import Language
from tests.app.office import Office

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def office(qtbot, dressed, tmp_path, translation):
    made = Office(qtbot, tmp_path / "record", translation)
    made.new_person()
    made.take()
    made.answer()
    made.let_finish()
    made.say("Aire Valley Home, Mina speaking. How can I help you?")
    made.let_finish()
    made.press(Qt.Key.Key_F9)
    made.see_card()
    return made


@pytest.fixture
def supervisors(office):
    add = office.store.writer.add_person
    return [
        add(name=name, language=Language.EN, role=Role.SUPERVISOR)
        for name in ("Ms Reid", "Mr Sato")
    ]


def calibrate(office, who):
    office.store.writer.flush()
    office.desk.sit_down(who.id)
    office.press(Qt.Key.Key_4, CONTROL)
    assert isinstance(office.screen, QueueScreen)
    office.screen.calibration_button.click()
    assert isinstance(office.screen, CalibrationScreen)
    return office.screen


def states(office):
    return [one.state for one in office.screen._text.rounds]


def mark_all(office, mark):
    office.screen.buttons[0].click()
    assert isinstance(office.screen, BlindScreen)
    for row in office.screen.rows:
        row.buttons[mark].click()
    office.screen.done_button.click()


def test_a_round_goes_from_asking_to_being_laid_open(office, supervisors):
    first, second = supervisors
    calibrate(office, first).buttons[-1].click()
    assert states(office) == [RoundState.YOURS]
    mark_all(office, Mark.MET)
    assert states(office) == [RoundState.OTHERS]

    calibrate(office, second)
    assert states(office) == [RoundState.YOURS]
    mark_all(office, Mark.MISSED)
    assert states(office) == [RoundState.OPEN]

    office.screen.buttons[0].click()
    assert isinstance(office.screen, RoundScreen)
    names = office.screen._text.raters
    assert set(names) == {"Ms Reid", "Mr Sato", "The program"}
    for row in office.screen._text.rows:
        told = dict(zip(names, row.marks, strict=True))
        assert (told["Ms Reid"], told["Mr Sato"]) == (Mark.MET, Mark.MISSED)
    office.press(Qt.Key.Key_Escape)
    office.press(Qt.Key.Key_Escape)
    assert isinstance(office.screen, QueueScreen)


def test_marks_that_were_given_stay_when_somebody_comes_back_later(office, supervisors):
    first, _ = supervisors
    calibrate(office, first).buttons[-1].click()
    office.screen.buttons[0].click()
    office.screen.rows[1].buttons[Mark.PARTLY].click()
    office.press(Qt.Key.Key_Escape)
    office.screen.buttons[0].click()

    marks = [one.mark for one in office.screen._text.items]
    assert marks[1] is Mark.PARTLY
    assert marks[0] is None


def test_who_asked_can_lay_a_round_open_without_the_others(office, supervisors):
    first, _ = supervisors
    calibrate(office, first).buttons[-1].click()
    mark_all(office, Mark.MET)
    office.screen.buttons[0].click()

    assert states(office) == [RoundState.OPEN]
