"""Somebody changes what they sign in with, after showing who they are."""

from contextlib import closing

import pytest

from phonecoach.accounts import Kind
from phonecoach.app.screens.code_screen import CodeScreen
from phonecoach.app.screens.screen import Place
from phonecoach.app.screens.settings_screen import SettingsScreen
from phonecoach.app.screens.settings_secret import Wish
from phonecoach.app.screens.today_screen import TodayScreen
from tests.app.test_signing_in import PASSWORD, Room


def settings(office):
    office.desk._training.go(Place.SETTINGS)
    office.window.finish()
    assert isinstance(office.screen, SettingsScreen)
    return office.screen.secret


def give(section, wish, *texts):
    section.buttons[wish].click()
    for field, text in zip(section.form.fields, texts, strict=True):
        field.setText(text)
    section.form.submit.click()


def kinds(office):
    with closing(office.kept()) as reader:
        return {seal.kind for one in reader.persons() for seal in reader.seals(one)}


@pytest.fixture
def admin(office):
    room = Room(office)
    office.desk.sit_down(room.admin.id)
    return room


def test_one_person_alone_can_choose_a_pin_and_do_without_again(office):
    office.new_person()
    section = settings(office)
    give(section, Wish.CHANGE, "4711", "4711")
    assert "in use from now on" in section.words.text()
    assert kinds(office) == {Kind.PIN}
    office.desk.ask_who()
    office.screen.tiles[0].click()
    assert office.screen.form is not None
    office.desk.sit_down(office.screen._seats.popitem()[0])

    section = settings(office)
    give(section, Wish.DROP, "0815")
    assert "not the PIN" in section.form.problem.text()
    section.form.fields[0].setText("4711")
    section.form.submit.click()
    assert kinds(office) == set()
    office.desk.ask_who()
    office.screen.tiles[0].click()
    assert isinstance(office.screen, TodayScreen)


def test_new_pin_must_be_fit_and_typed_twice_alike(office):
    office.new_person()
    section = settings(office)
    give(section, Wish.CHANGE, "47", "47")
    assert "4 to 8 digits" in section.form.problem.text()
    give(section, Wish.CHANGE, "4711", "4712")

    assert "not the same" in section.form.problem.text()
    assert kinds(office) == set()


def test_password_is_changed_by_who_knows_the_present_one(admin):
    section = settings(admin.office)
    give(section, Wish.CHANGE, "wrong", "another password", "another password")
    assert "not the password" in section.form.problem.text()
    give(section, Wish.CHANGE, PASSWORD, "another password", "another password")

    assert "in use from now on" in section.words.text()
    assert admin.office.desk.signing_in._door.sign_in(
        admin.admin, "another password"
    ).right


def test_guessing_the_present_one_is_slowed(admin):
    section = settings(admin.office)
    section.buttons[Wish.NEW_CODE].click()
    for _ in range(5):
        section.form.fields[0].setText("wrong password")
        section.form.submit.click()

    assert section.form.waiting


def test_administrator_gets_a_new_recovery_code(admin):
    section = settings(admin.office)
    give(section, Wish.NEW_CODE, PASSWORD)
    code = admin.office.screen

    assert isinstance(code, CodeScreen)
    assert code.code.text() != admin.code
    code.done_button.click()
    assert isinstance(admin.office.screen, SettingsScreen)
