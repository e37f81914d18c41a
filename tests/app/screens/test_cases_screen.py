"""Cases for who writes them: which is broken, why, and what is missing where."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from phonecoach.app.screens.cases_screen import CasesScreen
from phonecoach.units import Language
from tests.app.cases_kit import cases

ROWS = ["late-husband", "mistaken-bill", "broken-delivery-own", "foul-language-sofa"]


@pytest.fixture
def screen(qtbot, dressed):
    made = CasesScreen()
    qtbot.addWidget(made)
    made.show()
    made.show_text(cases(Language.EN))
    return made


def point(screen, case):
    screen.list.setCurrentIndex(screen.list.model().index(ROWS.index(case), 0))
    return [one.text() for one in screen.sheet.findChildren(QLabel)]


def test_all_cases_are_listed_with_their_state(screen):
    assert [one.id for one in screen.list.entries()] == ROWS
    states = [screen.list.spoken(one).split(", ")[-1] for one in screen.list.entries()]
    assert states == [
        "can’t be played · problems: 1",
        "sound",
        "can’t be played · problems: 1 · our own",
        "sound · our own",
    ]


def test_a_problem_is_told_with_its_place_and_can_be_copied(screen):
    told = point(screen, "late-husband")

    assert any("There is no stage 'nowhere_at_all'" in one for one in told)
    assert any(one.startswith("case.yaml, line ") for one in told)
    screen.sheet.copy_button.click()
    assert "nowhere_at_all" in QGuiApplication.clipboard().text()


def test_words_stand_side_by_side_and_stale_ones_are_marked(screen):
    told = point(screen, "broken-delivery-own")

    assert {"한국어", "English", "日本語", "title"} <= set(told)
    assert sum(one.startswith("Stale") for one in told) == 1
    assert not any(one.startswith("Stale") for one in point(screen, "mistaken-bill"))


def test_a_case_that_comes_along_can_be_copied_and_an_own_one_not(screen, qtbot):
    point(screen, "foul-language-sofa")
    assert not screen.sheet.take_button.isVisible()

    point(screen, "mistaken-bill")
    with qtbot.waitSignal(screen.taken) as taken:
        screen.sheet.take_button.click()
    assert taken.args == ["mistaken-bill"]


def test_the_case_pointed_at_stays_when_all_are_checked_again(screen):
    point(screen, "broken-delivery-own")

    screen.wait()
    assert not screen.again_button.isEnabled()
    screen.show_text(cases(Language.EN))

    assert screen.again_button.isEnabled()
    assert screen.list.currentIndex().row() == ROWS.index("broken-delivery-own")
