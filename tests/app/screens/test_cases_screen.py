"""The cases to choose from, the broken ones among them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from phonecoach.app.screens.cases_screen import CasesScreen
from phonecoach.errors import Problem
from phonecoach.places import scenarios
from phonecoach.scenario.entries import library
from phonecoach.units import Language, Mode
from tests.app.kit import ENTER

PROBLEMS = tuple(
    Problem(path=Path("wet-parcel/case.yaml"), line=line, text=text)
    for line, text in ((3, "The caller is unknown."), (9, "A line is missing."))
)


@pytest.fixture(scope="module")
def cases():
    return tuple(one.case for one in library(scenarios(), scenarios("shared")))


@pytest.fixture
def make_screen(qtbot, dressed, cases):
    def make(language=Language.EN, **changes):
        screen = CasesScreen(cases, (("wet-parcel", PROBLEMS),), language, **changes)
        qtbot.addWidget(screen)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        screen.setFocus()
        return screen

    return make


def told(screen):
    """Return the words beside the list."""
    QCoreApplication.sendPostedEvents()  # Qt shows what was added only then
    labels = screen.detail.findChildren(QLabel)
    return [one.text() for one in labels if one.isVisible()]


@pytest.mark.parametrize("language", Language)
def test_a_case_is_told_in_the_persons_language(make_screen, cases, language):
    screen = make_screen(language)

    texts = cases[0].texts[language]
    shown = told(screen)
    assert screen.list.item(0).text() == texts.title
    assert {texts.title, texts.summary, texts.role, texts.company.name} <= set(shown)
    assert cases[0].caller.character[language] in shown
    assert all(f"–  {goal}" in shown for goal in texts.goals)


def test_another_case_takes_the_place_of_the_first(make_screen, cases):
    screen = make_screen()

    screen.list.setCurrentRow(1)

    shown = told(screen)
    assert cases[1].texts[Language.EN].title in shown
    assert cases[0].texts[Language.EN].title not in shown


def test_the_button_takes_the_case_with_written_replies(qtbot, make_screen, cases):
    screen = make_screen()
    screen.list.setCurrentRow(1)

    with qtbot.waitSignal(screen.taken) as taken:
        screen.take_button.click()

    assert taken.args == [cases[1], Mode.TYPED]


def test_enter_takes_the_case_that_is_marked(qtbot, make_screen, cases):
    screen = make_screen()
    assert screen.list.hasFocus()

    with qtbot.waitSignal(screen.taken) as taken:
        QTest.keyClick(screen.list, ENTER)

    assert taken.args == [cases[0], Mode.TYPED]


def test_the_way_to_reply_stays_chosen_from_case_to_case(qtbot, make_screen):
    screen = make_screen()
    [guided] = [
        one for one in screen.modes.buttons() if one.property("mode") == Mode.GUIDED
    ]
    guided.click()

    screen.list.setCurrentRow(1)

    assert screen.mode() is Mode.GUIDED
    with qtbot.waitSignal(screen.taken) as taken:
        screen.take_button.click()
    assert taken.args[1] is Mode.GUIDED


def test_a_broken_case_is_listed_with_how_much_is_to_be_mended(make_screen, cases):
    screen = make_screen()

    assert screen.list.count() == len(cases) + 1
    last = screen.list.item(len(cases)).text()
    assert last == "wet-parcel can’t be played: 2 to fix"


def test_a_broken_case_tells_its_problems_and_cannot_be_taken(
    qtbot, make_screen, cases
):
    screen = make_screen()
    screen.list.setCurrentRow(len(cases))

    assert "wet-parcel" in told(screen)[0]
    assert told(screen)[1:] == [str(one) for one in PROBLEMS]
    assert not screen.take_button.isVisible()
    with qtbot.assertNotEmitted(screen.taken):
        QTest.keyClick(screen.list, ENTER)


def test_after_a_broken_case_the_others_still_work(qtbot, make_screen, cases):
    screen = make_screen()
    screen.list.setCurrentRow(len(cases))

    screen.list.setCurrentRow(0)

    assert screen.take_button.isVisible()
    with qtbot.waitSignal(screen.taken):
        screen.take_button.click()


def test_a_broken_off_call_can_be_gone_on_with_or_put_away(qtbot, make_screen):
    screen = make_screen(broken_off="A box that rattles")

    sentences = [one.text() for one in screen.findChildren(QLabel)]
    assert any("A box that rattles" in one for one in sentences)
    with qtbot.waitSignal(screen.picked_up):
        screen.pick_up_button.click()
    with qtbot.waitSignal(screen.filed):
        screen.file_button.click()


def test_nothing_is_said_of_broken_off_calls_where_there_are_none(make_screen):
    assert make_screen().findChildren(QFrame, "hint") == []


def test_somebody_else_can_sit_down(qtbot, make_screen):
    screen = make_screen()
    [leave] = [
        one
        for one in screen.findChildren(QPushButton)
        if one.property("kind") == "quiet"
    ]

    with qtbot.waitSignal(screen.left):
        leave.click()
