"""Who sits down, and in which language."""

import pytest
from PySide6.QtTest import QTest

from phonecoach.app.screens.who_screen import WhoScreen
from phonecoach.units import Language
from tests.app.kit import ENTER, SPACE

PEOPLE = (
    ("id-1", "김하늘"),
    ("id-2", "Priya Shah"),
    ("id-3", "佐藤 花"),
    ("id-4", "Li"),
)


@pytest.fixture
def make_screen(qtbot, dressed):
    def make(people=PEOPLE, language=Language.EN):
        screen = WhoScreen(people, language)
        qtbot.addWidget(screen)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        screen.setFocus()
        return screen

    return make


def test_people_are_shown_in_the_order_given(make_screen):
    screen = make_screen()

    assert [one.accessibleName() for one in screen.tiles] == [
        name for _, name in PEOPLE
    ]


def test_a_tile_chooses_its_person(qtbot, make_screen):
    screen = make_screen()

    with qtbot.waitSignal(screen.chosen) as chosen:
        screen.tiles[2].click()

    assert chosen.args == ["id-3"]


def test_the_keyboard_begins_at_the_first_person(qtbot, make_screen):
    screen = make_screen()
    assert screen.tiles[0].hasFocus()

    with qtbot.waitSignal(screen.chosen) as chosen:
        QTest.keyClick(screen.tiles[0], SPACE)

    assert chosen.args == ["id-1"]


def test_the_first_person_writes_a_name(qtbot, make_screen):
    screen = make_screen(())
    assert screen.name_field.hasFocus()

    with qtbot.waitSignal(screen.added) as added:
        QTest.keyClicks(screen.name_field, "  Mina   Park ")
        QTest.keyClick(screen.name_field, ENTER)

    assert added.args == ["Mina Park"]


def test_the_button_adds_the_person_too(qtbot, make_screen):
    screen = make_screen()
    screen.name_field.setText("Mina")

    with qtbot.waitSignal(screen.added) as added:
        screen.add_button.click()

    assert added.args == ["Mina"]


def test_a_missing_name_is_told_in_place(qtbot, make_screen):
    screen = make_screen()
    screen.name_field.setText("   ")

    with qtbot.assertNotEmitted(screen.added):
        screen.add_button.click()

    assert screen.problem.isVisible()
    assert screen.problem.text() == "Type a name first."
    assert screen.name_field.hasFocus()


def test_the_sentence_goes_once_a_name_is_there(make_screen):
    screen = make_screen()
    screen.add_button.click()
    screen.name_field.setText("Mina")

    screen.add_button.click()

    assert not screen.problem.isVisible()


@pytest.mark.parametrize("language", Language)
def test_the_present_language_is_marked(make_screen, language):
    screen = make_screen(language=language)

    marked = [one.text() for one in screen.languages.buttons() if one.isChecked()]

    assert marked == [{"ko": "한국어", "en": "English", "ja": "日本語"}[language]]


def test_another_language_can_be_chosen_by_its_own_name(qtbot, make_screen):
    screen = make_screen()
    japanese = screen.languages.buttons()[2]
    assert japanese.text() == "日本語"

    with qtbot.waitSignal(screen.language_chosen) as chosen:
        japanese.click()

    assert chosen.args == [Language.JA]
