"""Disputing a mark, in place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from phonecoach.app.widgets.dispute_box import DisputeBox
from tests.app.kit import ENTER


@pytest.fixture
def box(qtbot, dressed):
    window = QWidget()
    made = DisputeBox()
    layout = QVBoxLayout(window)
    layout.addWidget(made.open_button)
    layout.addWidget(made)
    made.tell(None)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made.window_kept = window
    return made


def test_at_first_there_is_a_button_alone(box):
    assert box.open_button.isVisible()
    assert not box.isVisible()


def test_asked_why_one_can_write_at_once(box):
    box.open_button.click()

    assert box.field.hasFocus()
    assert not box.send_button.isEnabled()


def test_the_key_that_submits_has_the_name_it_has_everywhere(box):
    assert box.send_button.cap == "Enter"


def test_a_reason_is_sent_and_told(qtbot, box):
    box.open_button.click()
    QTest.keyClicks(box.field, "  I did say it. ")

    with qtbot.waitSignal(box.sent) as told:
        QTest.keyClick(box.field, ENTER)

    assert told.args == ["I did say it."]
    told = "You have disputed this mark: “I did say it.”"
    assert box.done.text() == f"{told}\nWhoever confirms the card will see it."
    assert not box.field.isVisible()
    assert not box.open_button.isVisible()


def test_nothing_is_sent_without_a_reason(qtbot, box):
    box.open_button.click()
    QTest.keyClicks(box.field, "   ")

    with qtbot.assertNotEmitted(box.sent):
        QTest.keyClick(box.field, ENTER)

    assert box.field.isVisible()


def test_esc_puts_the_question_away_and_keeps_what_was_written(box):
    box.open_button.click()
    QTest.keyClicks(box.field, "I did")

    QTest.keyClick(box.field, Qt.Key.Key_Escape)

    assert not box.field.isVisible()
    assert box.open_button.hasFocus()
    box.open_button.click()
    assert box.field.text() == "I did"


def test_what_is_disputed_already_is_told(box):
    box.tell("I did.")
    assert box.done.isVisible()
    assert not box.open_button.isVisible()

    box.tell("")
    assert box.done.text().splitlines()[0] == "You have disputed this mark."


def test_where_there_is_no_mark_yet_nothing_can_be_disputed(box):
    box.tell(None, possible=False)

    assert not box.open_button.isVisible()


def test_a_draft_is_there_again(box):
    box.tell(None, draft="Half a")

    box.open_button.click()

    assert box.field.text() == "Half a"
    assert box.send_button.isEnabled()
