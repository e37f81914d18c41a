"""The review asks three questions and one's own marks; nothing has to be answered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from phonecoach.app.screens.review_screen import ReviewScreen, ReviewText

ITEMS = ((45, "Say who you are."), (64, "Close with your name."))


def shown(qtbot, **how):
    text = {"title": "A wet parcel", "when": "today", "satisfied": False}
    screen = ReviewScreen(ReviewText(items=ITEMS, **{**text, **how}))
    screen.resize(1280, 740)
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.setFocus()
    return screen


@pytest.fixture
def screen(qtbot, dressed):
    return shown(qtbot)


def rate(screen, question, rating):
    screen.ratings[question].button(rating).click()


def test_what_was_answered_is_told_and_nothing_else(qtbot, screen):
    told = []
    screen.done.connect(lambda answers, marks: told.append((answers, marks)))
    rate(screen, "needs", 3)
    QTest.keyClicks(screen.lines["needs_words"], " That helps. ")
    screen.marks[64].button(2).click()

    screen.done_button.click()

    assert told == [
        ((("needs", "3"), ("needs_words", "That helps.")), ((64, "missed"),))
    ]


@pytest.mark.parametrize(("rating", "asked"), [(0, True), (1, True), (2, False)])
def test_a_low_rating_asks_for_a_plan(screen, rating, asked):
    rate(screen, "speed", rating)

    assert screen.lines["plan"].isVisible() is asked


def test_a_rating_put_right_takes_the_question_for_a_plan_back(screen):
    rate(screen, "content", 0)
    rate(screen, "content", 4)

    assert not screen.lines["plan"].isVisible()


@pytest.mark.parametrize("satisfied", [True, False])
def test_what_went_well_is_asked_after_a_call_that_did(qtbot, dressed, satisfied):
    screen = shown(qtbot, satisfied=satisfied)

    assert ("went_well" in screen.lines) is satisfied


def test_it_can_be_left_by_key_and_loses_nothing(screen):
    told = []
    screen.done.connect(lambda answers, marks: told.append((answers, marks)))
    rate(screen, "needs", 2)

    QTest.keyClick(screen, Qt.Key.Key_Escape)
    QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert told == [((("needs", "2"),), ())] * 2


def test_a_rating_is_given_by_keys(screen):
    screen.ratings["needs"].button(0).setFocus()
    for _ in range(3):
        QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Space)

    assert screen.ratings["needs"].checkedId() == 3


def test_in_a_narrow_window_the_marks_stand_below(qtbot, screen):
    def tops():
        return [
            screen.ratings["needs"].button(0).mapTo(screen, screen.rect().topLeft()),
            screen.marks[45].button(0).mapTo(screen, screen.rect().topLeft()),
        ]

    question, mark = tops()
    assert mark.x() > question.x()
    screen.resize(960, 500)
    qtbot.waitUntil(lambda: tops()[1].x() < tops()[0].x())

    question, mark = tops()
    assert mark.y() > question.y()


def test_after_a_lost_call_it_asks_what_to_take_from_it(qtbot, dressed):
    screen = shown(qtbot, satisfied=False, lost=True)
    screen.lines["learnt"].setText("Say sooner what I can do.")

    assert ("learnt", "Say sooner what I can do.") in screen.answers()
    assert "went_well" not in screen.lines
