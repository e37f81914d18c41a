"""Reviewing a call: marks by digits, comments at moments, and the sign-off."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from phonecoach.app.screens.judging_screen import JudgingScreen
from phonecoach.app.widgets.judge_box import Judgement
from phonecoach.app.widgets.keys_panel import keys_of
from phonecoach.scoring.card import Mark
from phonecoach.units import Language
from tests.app.cards import CARD, mark_text, moment
from tests.app.kit import HandClock, at

ENTER = Qt.Key.Key_Return
CONTROL = Qt.KeyboardModifier.ControlModifier
MARKS = (
    mark_text(45, Mark.MISSED, moment=moment()),
    mark_text(50, Mark.PARTLY, dispute="I did say it.", moment=moment(12_000)),
    mark_text(53, Mark.NEEDS_HUMAN, by_ratings=True, anchors=("none",) * 6),
    mark_text(80, Mark.MISSED, fatal=True, moment=moment(14_000)),
)


@pytest.fixture
def screen(qtbot, dressed, translation):
    translation.speak(Language.EN)
    shown = JudgingScreen(replace(CARD, marks=MARKS, earlier=None), HandClock())
    shown.resize(1280, 800)
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


def key(screen, pressed, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(screen.window().focusWidget() or screen, pressed, modifiers)


def judged(qtbot, screen, no, digit, words=""):
    """Open a mark, press a digit, write a reason, send it; all by the keyboard."""
    screen.open_from_list(no)
    key(screen, digit)
    QTest.keyClicks(screen.drawer.judge.field, words)
    with qtbot.waitSignal(screen.judged) as given:
        key(screen, ENTER)
    return given.args[0]


def test_a_digit_and_a_reason_give_another_mark(qtbot, screen):
    given = judged(qtbot, screen, 45, Qt.Key.Key_1, "Said it at once.")

    assert given == Judgement(
        no=45,
        mark=Mark.MET,
        share=1.0,
        reason="Said it at once.",
        rules=False,
        changed=True,
    )


def test_another_mark_needs_a_reason(screen):
    screen.open_from_list(45)
    key(screen, Qt.Key.Key_1)

    assert not screen.drawer.judge.give_button.isEnabled()


def test_what_waits_for_a_human_needs_none_and_is_rated_by_anchors(qtbot, screen):
    three = judged(qtbot, screen, 53, Qt.Key.Key_3)
    assert (three.mark, three.share) == (Mark.PARTLY, 0.6)

    five = judged(qtbot, screen, 53, Qt.Key.Key_5)
    none = judged(qtbot, screen, 53, Qt.Key.Key_0)

    assert [(one.mark, one.share) for one in (five, none)] == [
        (Mark.MET, 1.0),
        (Mark.MISSED, 0.0),
    ]


def test_a_disputed_mark_is_upheld_by_giving_it_again_with_a_reason(qtbot, screen):
    screen.open_from_list(50)
    assert screen.drawer.judge.disputed.text() == "Disputed: “I did say it.”"
    key(screen, Qt.Key.Key_2)
    assert not screen.drawer.judge.give_button.isEnabled()

    given = judged(qtbot, screen, 50, Qt.Key.Key_2, "Too late.")

    assert (given.rules, given.changed, given.share) == (True, False, None)


def test_or_changed_by_giving_another(qtbot, screen):
    given = judged(qtbot, screen, 50, Qt.Key.Key_1, "Right, you did.")

    assert (given.rules, given.changed, given.mark) == (True, True, Mark.MET)


def test_a_fatal_fault_is_confirmed_without_a_reason_and_refused_with_one(
    qtbot, screen
):
    assert judged(qtbot, screen, 80, Qt.Key.Key_3).mark is Mark.MISSED
    screen.open_from_list(80)
    key(screen, Qt.Key.Key_4)

    assert not screen.drawer.judge.give_button.isEnabled()
    assert "confirms the fault" in screen.drawer.judge.heading.text()


def test_what_was_begun_about_another_mark_is_kept(screen):
    judge = screen.drawer.judge
    screen.open(45)
    judge.picks.button(2).click()
    judge.field.setText("Half of it")
    screen.open(80)
    assert (judge.picks.checkedId(), judge.field.text()) == (-1, "")

    screen.open(45)

    assert (judge.picks.checkedId(), judge.field.text()) == (2, "Half of it")


def test_a_comment_belongs_to_the_moment_of_the_open_mark(qtbot, screen):
    screen.open_from_list(50)
    key(screen, Qt.Key.Key_M, CONTROL)
    assert screen.say.question.text() == "Comment at 0:12"
    QTest.keyClicks(screen.say.field, "Here.")

    with qtbot.waitSignal(screen.commented) as said:
        key(screen, ENTER)

    assert said.args == [at(12_000), "Here."]
    assert not screen.say.isVisible()


def test_without_an_open_mark_it_belongs_to_where_the_replay_is(qtbot, screen):
    screen.call.replay.place(at(31_000))
    screen.comment_button.click()

    assert screen.say.question.text() == "Comment at 0:31"
    assert not screen.say.send_button.isEnabled()
    key(screen, Qt.Key.Key_Escape)
    assert screen.comment_button.hasFocus()


def test_the_sign_off_tells_what_still_waits_and_needs_no_words(qtbot, screen):
    key(screen, ENTER, CONTROL)
    assert screen.say.question.text() == "Sign off, with 1 item waiting"

    with qtbot.waitSignal(screen.signed) as signed:
        key(screen, ENTER)

    assert signed.args == [""]


def test_every_key_is_told(screen):
    screen.open_from_list(45)

    keys = dict(keys_of(screen))

    assert keys["Comment"] == "Ctrl M"
    assert keys["1  Met"] == "1"
    assert keys["4  Not applicable"] == "4"


def test_nothing_of_the_trainees_own_is_offered(screen):
    screen.open(45)

    for one in (
        screen.drawer.retry_button,
        screen.drawer.dispute.open_button,
        screen.head.again_button,
        screen.call.ear_button,
    ):
        assert not one.isVisible()


def test_a_mark_that_changed_is_shown_and_the_box_is_empty_again(qtbot, screen):
    judged(qtbot, screen, 45, Qt.Key.Key_1, "Said it at once.")
    changed = replace(MARKS[0], mark=Mark.MET, by_human=True)

    screen.tell(replace(CARD, marks=(changed, *MARKS[1:]), earlier=None))

    assert screen.open_no == 45
    assert screen.drawer.judge.field.text() == ""
    assert screen.drawer.mark.mark is Mark.MET
