"""Who sits down, in which language, and who leaves for good."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from phonecoach.app.screens.who_screen import WhoScreen
from phonecoach.app.screens.who_text import Seat
from phonecoach.units import Language
from tests.app.kit import ENTER, SPACE

PEOPLE = (
    Seat("id-1", "김하늘", "Last here 20 Nov"),
    Seat("id-2", "Priya Shah"),
    Seat("id-3", "佐藤 花"),
    Seat("id-4", "Li"),
    Seat("id-5", "Mo"),
)
CALLS = {"id-1": 12, "id-2": 1}
DELETE, UNDO, CONTROL = (
    Qt.Key.Key_Delete,
    Qt.Key.Key_Z,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def make_screen(qtbot, dressed):
    def make(people=PEOPLE, language=Language.EN, size=(1280, 744), **more):
        screen = WhoScreen(
            people, language, count_calls=lambda one: CALLS.get(one, 0), **more
        )
        screen.resize(*size)
        qtbot.addWidget(screen)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        screen.setFocus()
        return screen

    return make


def press(screen, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(screen.focusWidget(), key, modifiers)


def focused(screen):
    return screen.focusWidget().accessibleName()


# Sitting down -------------------------------------------------------------------------


def test_people_are_shown_in_the_order_given(make_screen):
    screen = make_screen()

    assert [one.accessibleName() for one in screen.tiles] == [
        one.name for one in PEOPLE
    ]
    assert screen.tiles[0].accessibleDescription() == "Last here 20 Nov"


def test_pairs_of_id_and_name_are_enough(qtbot, make_screen):
    screen = make_screen((("id-9", "Ann"),))

    with qtbot.waitSignal(screen.chosen) as chosen:
        screen.tiles[0].click()

    assert chosen.args == ["id-9"]


@pytest.mark.parametrize("key", [SPACE, ENTER])
def test_the_keyboard_begins_at_the_first_person(qtbot, make_screen, key):
    screen = make_screen()
    assert screen.tiles[0].hasFocus()

    with qtbot.waitSignal(screen.chosen) as chosen:
        press(screen, key)

    assert chosen.args == ["id-1"]


def test_arrow_keys_move_among_the_tiles(make_screen):
    screen = make_screen()
    moves = (
        (Qt.Key.Key_Right, "Priya Shah"),
        (Qt.Key.Key_Down, "Add a person"),
        (Qt.Key.Key_Left, "Mo"),
        (Qt.Key.Key_Left, "Li"),
        (Qt.Key.Key_Up, "Li"),
        (Qt.Key.Key_Left, "佐藤 花"),
        (Qt.Key.Key_Down, "Add a person"),
        (Qt.Key.Key_Right, "Add a person"),
    )

    for key, there in moves:
        press(screen, key)
        assert focused(screen) == there


def test_tiles_are_alike_in_size(make_screen):
    many = (*PEOPLE, Seat("id-6", "Alexandra Featherstonehaugh-Cholmondeley", "Today"))
    screen = make_screen(many)

    sizes = {(one.width(), one.height()) for one in (*screen.tiles, screen.add_tile)}

    assert len(sizes) == 1
    assert sizes.pop() >= (176, 120)


def test_narrow_windows_and_many_people_scroll_and_do_not_cut(make_screen):
    many = tuple(Seat(f"id-{no}", f"Person {no}") for no in range(30))
    screen = make_screen(many, size=(700, 500))

    for tile in (*screen.tiles, screen.add_tile):
        assert tile.mapTo(screen, tile.rect().topRight()).x() < 700
    assert screen._area.verticalScrollBar().maximum() > 0


# A new person -------------------------------------------------------------------------


def test_the_first_person_writes_a_name(qtbot, make_screen):
    screen = make_screen(())
    assert screen.name_field.hasFocus()

    with qtbot.waitSignal(screen.added) as added:
        QTest.keyClicks(screen.name_field, "  Mina   Park ")
        QTest.keyClick(screen.name_field, ENTER)

    assert added.args == ["Mina Park"]


def test_the_first_start_offers_nothing_but_name_language_and_start(make_screen):
    screen = make_screen(())

    assert screen.tiles == []
    assert screen.add_button.isVisible()
    assert not screen.add_tile.isVisible()
    assert not screen.removed_line.isVisible()


def test_the_last_tile_asks_for_a_name_in_place(qtbot, make_screen):
    screen = make_screen()
    assert not screen.adder.isVisible()

    screen.add_tile.click()

    assert screen.name_field.hasFocus()
    QTest.keyClicks(screen.name_field, "Mina")
    with qtbot.waitSignal(screen.added) as added:
        screen.add_button.click()
    assert added.args == ["Mina"]


def test_escape_puts_the_line_away_and_keeps_what_was_typed(make_screen):
    screen = make_screen()
    screen.add_tile.click()
    QTest.keyClicks(screen.name_field, "Min")

    press(screen, Qt.Key.Key_Escape)

    assert not screen.adder.isVisible()
    assert focused(screen) == "Add a person"
    screen.add_tile.click()
    assert screen.name_field.text() == "Min"


def test_a_missing_name_is_told_in_place(qtbot, make_screen):
    screen = make_screen(())
    screen.name_field.setText("   ")

    with qtbot.assertNotEmitted(screen.added):
        screen.add_button.click()

    assert screen.problem.isVisible()
    assert screen.problem.text() == "Type a name first."
    assert screen.name_field.hasFocus()


@pytest.mark.parametrize("people", [(), PEOPLE[:1]])
def test_nothing_moves_when_a_missing_name_is_told(make_screen, people):
    screen = make_screen(people)
    screen.add_tile.click()
    QCoreApplication.processEvents()
    before = screen.name_field.mapTo(screen, QPoint(0, 0))

    press(screen, ENTER)
    QCoreApplication.processEvents()

    assert screen.problem.isVisible()
    assert screen.name_field.mapTo(screen, QPoint(0, 0)) == before


@pytest.mark.parametrize("count", [1, 2, 3])
def test_few_tiles_stand_in_the_middle(make_screen, count):
    screen = make_screen(PEOPLE[:count])

    QCoreApplication.processEvents()
    left = screen.tiles[0].mapTo(screen, QPoint(0, 0)).x()
    right = screen.add_tile.mapTo(screen, screen.add_tile.rect().topRight()).x() + 1
    assert abs(left - (screen.width() - right)) <= 1


def test_what_fits_abreast_in_a_small_window_stands_in_the_middle(make_screen):
    screen = make_screen(size=(700, 540))
    QCoreApplication.processEvents()

    left = screen.tiles[0].mapTo(screen, QPoint(0, 0)).x()
    third = screen.tiles[2]
    right = third.mapTo(screen, third.rect().topRight()).x() + 1
    assert third.y() == screen.tiles[0].y()
    assert screen.tiles[3].y() > third.y()
    assert abs(left - (screen._area.viewport().width() - right)) <= 1


def test_the_sentence_goes_once_a_name_is_there(make_screen):
    screen = make_screen(())
    screen.add_button.click()
    screen.name_field.setText("Mina")

    screen.add_button.click()

    assert not screen.problem.isVisible()


# The language -------------------------------------------------------------------------


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


def test_a_name_half_typed_goes_along_into_another_language(make_screen):
    screen = make_screen(typed="Min")

    assert screen.adder.isVisible()
    assert screen.name_field.text() == "Min"


# Removing -----------------------------------------------------------------------------


def test_delete_takes_the_tile_away_and_says_what_goes_along(qtbot, make_screen):
    screen = make_screen()

    with qtbot.assertNotEmitted(screen.removed):
        press(screen, DELETE)

    assert not screen.tiles[0].isVisible()
    assert screen.removed_words.text() == (
        "김하늘 and 12 calls are removed. Back-ups made earlier still hold the data."
    )
    assert focused(screen) == "Priya Shah"


@pytest.mark.parametrize(
    ("tile", "words"),
    [(1, "Priya Shah and 1 call are removed."), (2, "佐藤 花 is removed.")],
)
def test_the_sentence_counts_the_calls(make_screen, tile, words):
    screen = make_screen()

    screen.tiles[tile].removal_asked.emit()

    assert screen.removed_words.text().startswith(words)


def test_the_menu_of_a_tile_removes_too(make_screen):
    screen = make_screen()
    menu = screen.tiles[1].menu_for_person()

    (remove,) = menu.actions()
    assert remove.text() == "Remove this person"
    remove.trigger()

    assert screen.removed_line.isVisible()
    assert not screen.tiles[1].isVisible()


def test_control_z_brings_the_person_back(qtbot, make_screen):
    screen = make_screen()
    press(screen, DELETE)

    with qtbot.assertNotEmitted(screen.removed):
        press(screen, UNDO, CONTROL)
        screen.settle()

    assert screen.tiles[0].isVisible()
    assert screen.tiles[0].hasFocus()
    assert not screen.removed_line.isVisible()


def test_undo_with_nothing_removed_does_nothing(make_screen):
    screen = make_screen()

    screen.undo()

    assert all(one.isVisible() for one in screen.tiles)


def test_a_second_removal_settles_the_first(qtbot, make_screen):
    screen = make_screen()
    press(screen, DELETE)

    with qtbot.waitSignal(screen.removed) as removed:
        press(screen, DELETE)

    assert removed.args == ["id-1"]
    screen.undo()
    assert [one.isVisible() for one in screen.tiles] == [False, True, True, True, True]


@pytest.mark.parametrize(
    "act",
    [
        lambda it: it.tiles[2].click(),
        lambda it: it.languages.buttons()[0].click(),
        lambda it: (it.name_field.setText("Mina"), it.add_button.click()),
        lambda it: it.settle(),
    ],
)
def test_whatever_is_done_next_settles_a_removal(qtbot, make_screen, act):
    screen = make_screen()
    press(screen, DELETE)

    with qtbot.waitSignal(screen.removed) as removed:
        act(screen)

    assert removed.args == ["id-1"]


def test_another_screen_settles_a_removal(qtbot, make_screen, dressed):
    window = QWidget()
    qtbot.addWidget(window)
    screen = WhoScreen(PEOPLE, Language.EN, parent=window)
    window.show()
    screen.tiles[0].removal_asked.emit()

    with qtbot.waitSignal(screen.removed) as removed:
        screen.hide()

    assert removed.args == ["id-1"]


def test_a_window_that_closes_removes_nobody_by_itself(qtbot, make_screen):
    screen = make_screen()
    press(screen, DELETE)

    with qtbot.assertNotEmitted(screen.removed):
        screen.window().close()
        QCoreApplication.sendPostedEvents()
