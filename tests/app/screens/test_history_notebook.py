"""The notebook: phrases are kept, changed and removed; lines as they are written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from phonecoach.app.screens.history_notebook import NotebookView
from phonecoach.practice.notebook import Phrase
from phonecoach.units import Language
from tests.app.notebook_kit import LINES, PHRASES, a_notebook


@pytest.fixture
def show(qtbot, dressed):
    def made(text):
        view = NotebookView(text)
        view.heard = []
        view.phrases.changed.connect(view.heard.append)
        view.week.changed.connect(view.heard.append)
        qtbot.addWidget(view)
        view.resize(1200, 700)
        view.show()
        return view

    return made


def press(view, name):
    [found] = [
        one
        for one in view.findChildren(QPushButton)
        if one.accessibleName() == name and not one.isHidden()
    ]
    found.click()


def test_a_new_phrase_stands_first(show):
    view = show(a_notebook(Language.EN))
    assert not view.phrases.keep_button.isEnabled()
    QTest.keyClicks(view.phrases.question, "Do you deliver?")
    QTest.keyClicks(view.phrases.answer, "Yes, on weekdays.")
    view.phrases.keep_button.click()

    new = Phrase(question="Do you deliver?", answer="Yes, on weekdays.")
    assert view.heard == [(new, *PHRASES[Language.EN])]
    assert view.phrases.question.text() == ""


def test_a_phrase_can_be_taken_up_and_changed(show):
    view = show(a_notebook(Language.EN))
    second = PHRASES[Language.EN][1]
    press(view, f"Change: {second.question}")
    assert view.phrases.keep_button.text() == "Change it"
    view.phrases.answer.setPlainText("Yes, till six now.")
    view.phrases.keep_button.click()

    [changed] = view.heard
    assert changed[1] == Phrase(question=second.question, answer="Yes, till six now.")
    assert len(changed) == 2


def test_a_phrase_can_be_taken_out(show):
    view = show(a_notebook(Language.JA))
    press(view, f"Remove: {PHRASES[Language.JA][0].question}")

    assert view.heard == [PHRASES[Language.JA][1:]]


def test_lines_are_told_as_they_are_written(show):
    view = show(a_notebook(Language.KO))
    QTest.keyClick(view.week.fields[2], Qt.Key.Key_A)

    assert view.heard == [(*LINES[Language.KO][:2], "a", *LINES[Language.KO][3:])]


def test_an_empty_notebook_says_nothing_of_the_week_before(show):
    view = show(a_notebook(Language.EN, empty=True))

    assert [field.text() for field in view.week.fields] == [""] * 6
    assert not view.phrases.keep_button.isEnabled()
