"""Opening the training record, whatever state it is in."""

import pytest
from PySide6.QtWidgets import QWidget

from phonecoach.app.crash import CrashReporter
from phonecoach.app.furnishing import Troubles, furnish
from phonecoach.app.screens.who_screen import WhoScreen
from phonecoach.app.translation import Translation
from phonecoach.app.window import Window
from phonecoach.errors import PhonecoachError, StoreError
from phonecoach.units import Language

FILE = "training.sqlite3"


@pytest.fixture
def crashes(qapp):
    return CrashReporter()


@pytest.fixture
def window(qtbot, dressed, translation):
    one = Window()
    qtbot.addWidget(one)
    one.show()
    return one


OPENED = []


def open_record(window, folder, crashes):
    OPENED.append(furnish(window, folder, crashes))
    return OPENED[-1]


@pytest.fixture(autouse=True)
def in_english_again():
    """Let no test after one of these speak its language."""
    yield
    while OPENED:
        OPENED.pop()._translation.speak(Language.EN)


def test_a_new_record_is_made_and_asks_who_sits_down(window, tmp_path, crashes):
    open_record(window, tmp_path / "record", crashes)

    assert isinstance(window.screen_shown, WhoScreen)
    assert not window.problem.isVisible()
    assert (tmp_path / "record" / FILE).is_file()
    assert crashes.window is window


def test_a_damaged_record_is_set_aside_and_told(window, tmp_path, crashes):
    folder = tmp_path / "record"
    folder.mkdir()
    damaged = b"this is no training record " * 400
    (folder / FILE).write_bytes(damaged)

    open_record(window, folder, crashes)

    assert isinstance(window.screen_shown, WhoScreen)
    aside = [path for path in folder.rglob("*") if path.is_file()]
    [kept] = [path for path in aside if path.read_bytes() == damaged]
    assert window.problem.isVisible()
    assert str(kept) in window.problem.text() or str(kept.parent) in (
        window.problem.text()
    )


def test_a_record_in_use_is_told_and_left_alone(window, tmp_path, crashes):
    open_record(window, tmp_path, crashes)

    with pytest.raises(StoreError):
        open_record(Window(), tmp_path, crashes)


def test_the_language_of_the_pc_is_spoken_again(window, tmp_path, crashes):
    desk = open_record(window, tmp_path, crashes)
    desk.change_language(Language.JA)
    window.close()
    again = Window()

    open_record(again, tmp_path, crashes)

    chips = again.screen_shown.languages.buttons()
    assert [one.text() for one in chips if one.isChecked()] == ["日本語"]
    again.close()
    Translation().speak(Language.EN)


def test_a_fault_of_the_writers_thread_is_told_in_place(qtbot, window, crashes):
    troubles = Troubles(crashes, window)
    troubles.told.connect(window.tell)

    troubles.take(PhonecoachError("The disk is full. Free some space."))

    assert window.problem.isVisible()
    assert window.problem.text() == "The disk is full. Free some space."


def test_a_bug_on_the_writers_thread_is_a_crash(qtbot, window, crashes):
    troubles = Troubles(crashes, window)

    with qtbot.waitSignal(crashes.caught) as caught:
        troubles.take(ZeroDivisionError("a bug"))

    assert "ZeroDivisionError: a bug" in caught.args[0]
    assert not window.problem.isVisible()
    crashes.dialog.close()


def test_another_screen_takes_the_place_of_the_first(window):
    first, second = QWidget(), QWidget()
    window.lay(first)
    window.tell("Something was wrong.")

    window.lay(second)

    assert window.screen_shown is second
    assert first.isHidden()
    assert not window.problem.isVisible()


def test_a_window_that_may_not_close_stays(window):
    window.may_close = lambda: False
    assert not window.close()
    assert window.isVisible()

    window.may_close = lambda: True
    assert window.close()
