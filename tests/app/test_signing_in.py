"""Whoever clicks on a tile is let in, or asked first, and guessing is slowed."""

from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from phonecoach.accounts import Role, RoomSettings
from phonecoach.app.screens.code_screen import CodeScreen
from phonecoach.app.screens.people_screen import PeopleScreen
from phonecoach.app.screens.queue_screen import QueueScreen
from phonecoach.app.screens.today_screen import TodayScreen
from phonecoach.app.screens.who_screen import WhoScreen
from phonecoach.units import Language

PASSWORD = "correct horse battery"  # noqa: S105 (of nobody)
ENTER = Qt.Key.Key_Return


def forget_what_is_gone():
    """Let Qt delete the screens that lie there no more, as it does between two keys."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Room:
    """A room with an administrator, a supervisor and a trainee, before the tiles."""

    def __init__(self, office):
        self.office = office
        writer = office.store.writer
        founded = writer.found_room(
            name="Root", language=Language.EN, password=PASSWORD
        )
        self.admin, self.code = founded.person, founded.code
        self.mina = self.admit("Mina", Role.TRAINEE).person
        chief = self.admit("Chief", Role.SUPERVISOR)
        self.chief, self.chiefs_code = chief.person, chief.code
        office.desk.ask_who()

    def admit(self, name, role):
        return self.office.store.writer.admit(
            name=name, language=Language.EN, role=role, author=self.admin.id
        )

    def want_pins(self):
        self.office.store.writer.keep_room_settings(
            RoomSettings(pin_required=True), author=self.admin.id
        )
        self.office.desk.ask_who()

    def give_pin(self, pin):
        self.office.store.writer.choose_secret(self.mina, pin)
        self.office.desk.ask_who()

    def choose(self, person):
        names = [tile.accessibleName() for tile in self.office.screen.tiles]
        self.office.screen.tiles[names.index(person.name)].click()

    def type(self, *texts):
        for text in texts:
            QTest.keyClicks(self.office.window.focusWidget(), text)
            self.office.press(ENTER)

    @property
    def form(self):
        return self.office.screen.form

    @property
    def problem(self):
        return self.form.problem.text()


@pytest.fixture
def room(office):
    return Room(office)


# The first start ---------------------------------------------------------------------


def test_one_person_alone_just_types_a_name(office):
    office.new_person()

    assert isinstance(office.screen, TodayScreen)
    office.desk.ask_who()
    office.screen.tiles[0].click()
    assert isinstance(office.screen, TodayScreen)


def test_room_is_set_up_with_a_password_and_a_code_shown_once(office):
    office.screen.name_field.setText("Root")
    office.screen.uses.buttons[True].click()
    room = Room.__new__(Room)
    room.office = office
    room.type("short", "short")
    assert "at least 10" in room.problem
    room.type(PASSWORD, PASSWORD + "x")
    assert "not the same" in room.problem
    room.type(PASSWORD, PASSWORD)

    assert isinstance(office.screen, CodeScreen)
    assert len(office.screen.code.text()) == 23
    forget_what_is_gone()
    office.press(ENTER)
    assert isinstance(office.screen, PeopleScreen)
    with closing(office.kept()) as reader:
        assert [one.role for one in reader.persons()] == [Role.ADMINISTRATOR]
    office.desk.ask_who()
    assert office.screen.add_tile not in office.screen._all_tiles()
    assert not office.screen.room_button.isVisible()


def test_who_thinks_better_of_it_trains_alone(office):
    office.screen.uses.buttons[True].click()
    office.press(Qt.Key.Key_Escape)

    office.new_person()

    assert isinstance(office.screen, TodayScreen)


def test_room_can_be_set_up_where_people_are_already(office):
    office.new_person("Mina")
    office.desk.ask_who()
    office.screen.room_button.click()
    room = Room.__new__(Room)
    room.office = office
    room.type("Root", PASSWORD, PASSWORD)

    assert isinstance(office.screen, CodeScreen)


# Signing in --------------------------------------------------------------------------


def test_trainee_without_a_pin_just_sits_down(room):
    room.choose(room.mina)

    assert isinstance(room.office.screen, TodayScreen)


def test_trainee_signs_in_with_the_pin_in_place(room):
    room.give_pin("4711")
    room.choose(room.mina)
    room.type("4712")
    assert "not the PIN" in room.problem
    assert isinstance(room.office.screen, WhoScreen)
    room.type("4711")

    assert isinstance(room.office.screen, TodayScreen)


def test_room_that_wants_pins_lets_a_trainee_choose_one(room):
    room.want_pins()
    room.choose(room.mina)
    room.type("12ab", "12ab")
    assert "4 to 8 digits" in room.problem
    room.type("4711", "4711")
    assert isinstance(room.office.screen, TodayScreen)
    room.office.desk.ask_who()
    room.choose(room.mina)

    assert len(room.form.fields) == 1


def test_guessing_is_slowed_also_after_another_was_chosen(room):
    room.give_pin("4711")
    room.choose(room.mina)
    room.type("0000", "1111", "2222", "3333")
    assert not room.form.waiting
    room.type("4444")

    assert room.form.waiting
    assert "0:30" in room.problem
    room.choose(room.admin)
    assert not room.form.waiting
    room.choose(room.mina)
    assert room.form.waiting


def test_escape_leads_back_to_the_tile(room):
    room.give_pin("4711")
    room.choose(room.mina)
    room.office.press(Qt.Key.Key_Escape)

    assert room.form is None
    assert room.office.window.focusWidget().accessibleName() == "Mina"


def test_administrator_signs_in_by_password(room):
    room.choose(room.admin)
    room.type("wrong password")
    assert "not the password" in room.problem
    room.type(PASSWORD)

    assert isinstance(room.office.screen, PeopleScreen)


def test_recovery_code_gives_a_new_password_and_a_new_code(room):
    room.choose(room.admin)
    room.form.others[0].click()
    room.type("WRONG", "another password", "another password")
    assert "not the code" in room.problem
    room.type(room.code, "another password", "another password")

    assert isinstance(room.office.screen, CodeScreen)
    assert room.office.screen.code.text() != room.code
    forget_what_is_gone()
    room.office.press(ENTER)
    assert isinstance(room.office.screen, PeopleScreen)


def test_supervisor_chooses_a_password_with_the_first_code(room):
    room.choose(room.chief)
    room.type(room.chiefs_code, "another password", "another password")

    assert isinstance(room.office.screen, QueueScreen)


def test_who_needs_a_password_and_has_none_is_told_whom_to_ask(room):
    old = room.office.store.writer.add_person(
        name="Old", language=Language.EN, role=Role.SUPERVISOR
    )
    room.office.desk.ask_who()
    room.choose(replace(old))

    assert "administrator" in room.office.window.problem.text()
    assert isinstance(room.office.screen, WhoScreen)


def test_nobody_is_removed_by_a_key_in_a_room(room):
    removed = []
    room.office.screen.removed.connect(removed.append)
    tile = room.office.screen.tiles[0]
    QTest.keyClick(tile, Qt.Key.Key_Delete)
    room.office.screen.settle()

    assert removed == []
    assert not tile.more_button.isVisible()


def test_nobody_slips_in_or_is_removed_past_the_form(room):
    room.give_pin("4711")
    room.office.desk.add_person("Eve")
    room.office.desk.remove(room.mina.id)

    with closing(room.office.kept()) as reader:
        names = {one.name for one in reader.persons()}
    assert names == {"Root", "Mina", "Chief"}
    assert isinstance(room.office.screen, WhoScreen)
