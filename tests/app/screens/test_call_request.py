"""Asking in writing for a superior's decision, during a call."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from phonecoach.app.look import Scheme
from phonecoach.app.screens.call_screen import CallScreen, CallSetting
from phonecoach.call import acts
from phonecoach.call.events import DecisionRequested
from phonecoach.units import Language, Mode
from tests.app.kit import Line

FIELDS = (
    ("history", "Broken on arrival"),
    ("cost", "a courier, £38"),
    ("value", "ten years with us"),
)
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def screens(qtbot, dressed):
    lines = []

    def made(line):
        lines.append(line)
        setting = CallSetting(
            language=Language.EN,
            mode=Mode.TYPED,
            cadence_ms=(400, 200, 400, 2_000),
            scheme=Scheme.LIGHT,
        )
        case = line.engine.script.case
        screen = CallScreen(line.driver, line.clock, case, setting)
        qtbot.addWidget(screen)
        screen.resize(1280, 740)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        return screen

    yield made
    for line in lines:
        line.close()


@pytest.fixture
def answered(screens):
    line = Line()
    screen = screens(line)
    screen.ring()
    line.driver.start()
    line.pass_time(3_000)
    line.driver.take(acts.Answer())
    return screen, line


def fill_in(screen):
    for name, text in FIELDS:
        screen.notes.request.fields[name].setPlainText(text)


def test_the_paper_lies_there_once_the_supervisor_was_asked(answered):
    screen, _ = answered
    assert screen.notes.request is None
    assert screen.notes.count() == 3

    screen.telephone.supervisor_key.click()
    screen.telephone.supervisor_key.click()

    assert screen.notes.count() == 4
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_4, ALT)
    assert screen.notes.request.fields["history"].hasFocus()


def test_it_is_filed_with_a_key_and_only_as_a_whole(answered):
    screen, line = answered
    screen.telephone.supervisor_key.click()
    screen.open_paper(3)
    fill_in(screen)
    assert line.of(DecisionRequested) == []

    QTest.keyClick(screen.notes.request.fields["value"], Qt.Key.Key_Return, CTRL)

    (filed,) = line.of(DecisionRequested)
    assert filed.fields == FIELDS
    assert "Filed." in screen.notes.request.told.text()


def test_what_was_changed_since_has_to_be_filed_once_more(answered):
    screen, line = answered
    screen.telephone.supervisor_key.click()
    fill_in(screen)
    form = screen.notes.request
    form.file_button.click()
    form.fields["cost"].setPlainText("£40")
    assert "Changed" in form.told.text()

    form.file_button.click()

    assert [dict(one.fields)["cost"] for one in line.of(DecisionRequested)] == [
        "a courier, £38",
        "£40",
    ]


def test_an_empty_request_is_not_filed(answered):
    screen, line = answered
    screen.telephone.supervisor_key.click()
    screen.notes.request.file_button.click()

    assert line.of(DecisionRequested) == []


def test_nothing_can_be_filed_once_the_call_is_over(answered):
    screen, _ = answered
    screen.telephone.supervisor_key.click()
    screen.telephone.hang_up_key.click()

    assert not screen.notes.request.file_button.isEnabled()


def test_a_call_that_goes_on_has_its_request_on_the_desk(screens, answered):
    screen, line = answered
    screen.telephone.supervisor_key.click()
    fill_in(screen)
    screen.notes.request.file_button.click()
    again = Line(line.engine.script, tuple(line.pen.events_kept))
    other = screens(again)
    again.driver.pick_up(0)
    other.resume(tuple(line.pen.events_kept), {})

    assert other.notes.request.written() == FIELDS
    assert "Filed." in other.notes.request.told.text()
