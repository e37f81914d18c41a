"""Supervisors and administrators look after the people of their room."""

import json
import zipfile
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from phonecoach.accounts import Role
from phonecoach.app import people as people_module
from phonecoach.app.screens.code_screen import CodeScreen
from phonecoach.app.screens.people_screen import PeopleScreen
from phonecoach.app.screens.screen import Place
from phonecoach.app.screens.settings_text import Folder
from phonecoach.app.screens.today_screen import TodayScreen
from phonecoach.units import Language
from tests.app.test_signing_in import PASSWORD, Room

LONG_MS = 10_000


@pytest.fixture
def room(office):
    return Room(office)


def go(room, person):
    """Let somebody sit down and look at the page of people."""
    room.office.desk.sit_down(person.id)
    room.office.window.bar.place_buttons[Place.PEOPLE].click()
    assert isinstance(room.office.screen, PeopleScreen)


def row(room, person):
    names = [one._line.name for one in room.office.screen.rows]
    return room.office.screen.rows[names.index(person.name)]


def click(room, person, words):
    (found,) = [one for one in row(room, person).buttons if one.text() == words]
    found.click()


def known(room):
    with closing(room.office.kept()) as reader:
        return {one.name: one.role for one in reader.persons()}


def buttons(room, person):
    return [one.text() for one in row(room, person).buttons]


def test_only_who_looks_after_people_finds_the_page(room):
    bar = room.office.window.bar
    for person, is_there in ((room.mina, False), (room.chief, True)):
        room.office.desk.sit_down(person.id)
        assert bar.place_buttons[Place.PEOPLE].isVisible() is is_there
    room.office.desk.sit_down(room.mina.id)
    room.office.desk._training.go(Place.PEOPLE)
    assert isinstance(room.office.screen, TodayScreen)


def test_supervisor_looks_after_trainees_alone_and_may_hand_out_calls(room):
    go(room, room.chief)

    assert buttons(room, room.mina) == ["Change", "Export", "Erase"]
    assert buttons(room, room.admin) == ["Export"]
    assert room.office.screen._text.roles == (Role.TRAINEE,)


def test_administrator_looks_after_all_and_sees_no_calls(room):
    go(room, room.admin)

    assert buttons(room, room.mina) == ["Change", "Erase"]
    assert buttons(room, room.chief) == ["Change", "New code", "Erase"]
    assert buttons(room, room.admin) == ["Export"]


def test_trainee_is_added_by_name(room):
    go(room, room.chief)
    room.office.screen.add_button.click()
    QTest.keyClicks(room.office.window.focusWidget(), "  Ken   Sato ")
    room.office.press(Qt.Key.Key_Return)

    assert known(room)["Ken Sato"] is Role.TRAINEE
    assert "Ken Sato was added." in room.office.screen.note.text()

    heading = next(
        one for one in room.office.screen.findChildren(QLabel) if one.text() == "People"
    )
    assert room.office.screen.note.x() == heading.x()


def test_enter_on_a_role_saves(room):
    go(room, room.admin)
    room.office.screen.add_button.click()
    QTest.keyClicks(room.office.window.focusWidget(), "Sato")
    room.office.screen.form.roles.buttons[Role.TRAINEE].setFocus()
    room.office.press(Qt.Key.Key_Right)
    room.office.press(Qt.Key.Key_Return)

    assert known(room)["Sato"] is Role.SUPERVISOR


def test_nobody_is_added_without_a_name(room):
    go(room, room.chief)
    room.office.screen.add_button.click()
    room.office.press(Qt.Key.Key_Return)

    assert room.office.screen.form.problem.text() == "Type a name first."
    room.office.press(Qt.Key.Key_Escape)
    assert room.office.screen.form is None


def test_new_supervisor_comes_with_a_code_that_signs_in(room):
    go(room, room.admin)
    room.office.screen.added.emit("Sato", Role.SUPERVISOR, Language.JA)

    code = room.office.screen.code.text()
    assert isinstance(room.office.screen, CodeScreen)
    assert room.office.screen.bar().place is Place.PEOPLE
    room.office.screen.done_button.click()
    assert isinstance(room.office.screen, PeopleScreen)
    room.office.desk.ask_who()
    with closing(room.office.kept()) as reader:
        (sato,) = [one for one in reader.persons() if one.name == "Sato"]
    room.choose(sato)
    room.type(code, "another password", "another password")
    assert room.office.window.bar.person_button.accessibleName() == "Sato"


def test_person_gets_another_name_and_role(room):
    go(room, room.admin)
    click(room, room.mina, "Change")
    form = row(room, room.mina).form
    form.name_field.setText("Mina Park")
    form.roles.buttons[Role.AUTHOR].click()
    form.save_button.click()

    assert isinstance(room.office.screen, CodeScreen)
    assert known(room)["Mina Park"] is Role.AUTHOR


def test_forgotten_pin_is_reset(room):
    room.give_pin("4711")
    go(room, room.chief)
    click(room, room.mina, "Reset PIN")

    assert "Mina has no PIN any more." in room.office.screen.note.text()
    room.office.desk.ask_who()
    room.choose(room.mina)
    assert isinstance(room.office.screen, TodayScreen)


def test_erasing_is_asked_about_first(room):
    go(room, room.chief)
    click(room, room.mina, "Erase")
    row(room, room.mina).question.answers[1].click()
    assert "Mina" in known(room)
    click(room, room.mina, "Erase")
    row(room, room.mina).question.answers[0].click()

    assert "Mina" not in known(room)
    assert "Mina was erased." in room.office.screen.note.text()


def test_wrong_tries_are_shown(room):
    room.give_pin("4711")
    room.choose(room.mina)
    room.type("0000", "1111", "2222")
    go(room, room.chief)

    (told,) = room.office.screen._text.tries
    assert told.startswith("3 × wrong PIN for Mina, ")


def test_what_the_record_refuses_is_said(room):
    go(room, room.admin)
    room.office.desk._training._duties._people.erase(room.admin.id)

    assert "last administrator" in room.office.screen.problem.text()
    assert "Root" in known(room)


def test_everything_of_a_person_is_written_into_one_file(
    room, qtbot, tmp_path, monkeypatch
):
    places = (Folder(name="Here", path=tmp_path),)
    monkeypatch.setattr(people_module, "back_up_folders", lambda: places)
    go(room, room.chief)
    click(room, room.mina, "Export")
    screen = room.office.screen
    qtbot.waitUntil(lambda: "Everything is in" in screen.note.text(), timeout=LONG_MS)

    (written,) = tmp_path.glob("Mina *.zip")
    with zipfile.ZipFile(written) as packed:
        assert json.loads(packed.read("person.json"))["name"] == "Mina"
    assert PASSWORD.encode() not in written.read_bytes()
