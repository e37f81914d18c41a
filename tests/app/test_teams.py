"""Supervisors and administrators put trainees into teams, by keyboard alone."""

from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from phonecoach.accounts import Role
from phonecoach.app.screens.group_screen import GroupScreen
from phonecoach.app.screens.people_screen import PeopleScreen
from phonecoach.app.screens.screen import Place
from phonecoach.app.screens.teams_screen import TeamsScreen
from tests.app.test_signing_in import Room


@pytest.fixture
def room(office):
    made = Room(office)
    made.ken = made.admit("Ken", Role.TRAINEE).person
    return made


def go(room, person):
    """Let somebody sit down and look at the page of teams."""
    room.office.desk.sit_down(person.id)
    room.office.window.bar.place_buttons[Place.PEOPLE].click()
    room.office.screen.teams_button.click()
    assert isinstance(room.office.screen, TeamsScreen)


def kept(room):
    with closing(room.office.kept()) as reader:
        return {one.name: one.members for one in reader.teams(room.chief.id)}


def press(room, key):
    QTest.keyClick(room.office.window.focusWidget(), key)


def make(room, name):
    """Make a team of whoever comes first by name."""
    press(room, Qt.Key.Key_Return)
    QTest.keyClicks(room.office.window.focusWidget(), name)
    press(room, Qt.Key.Key_Tab)
    press(room, Qt.Key.Key_Space)
    press(room, Qt.Key.Key_Return)


def test_team_is_made_by_keyboard_and_filters_the_group_at_once(room):
    go(room, room.chief)
    make(room, "  New   starters ")

    assert kept(room) == {"New starters": {room.ken.id}}
    assert "New starters was made" in room.office.screen.note.text()
    room.office.window.bar.place_buttons[Place.GROUP].click()
    assert isinstance(room.office.screen, GroupScreen)
    assert [name for _, name in room.office.screen._text.teams] == ["New starters"]


def test_administrator_changes_who_is_in_a_team(room):
    go(room, room.admin)
    make(room, "A")
    room.office.screen.rows[0].change_button.click()
    form = room.office.screen.rows[0].form
    form.people[room.ken.id].click()
    form.people[room.mina.id].click()
    form.name_field.setText("B")
    form.save_button.click()

    assert kept(room) == {"B": {room.mina.id}}


def test_dissolved_team_leaves_its_people(room):
    go(room, room.chief)
    make(room, "A")
    room.office.screen.rows[0].dissolve_button.click()
    press(room, Qt.Key.Key_Escape)
    assert isinstance(room.office.screen, TeamsScreen)
    assert kept(room) == {"A": {room.ken.id}}
    room.office.screen.rows[0].dissolve_button.click()
    room.office.screen.rows[0].question.answers[0].click()

    assert kept(room) == {}
    assert "its people and calls stay" in room.office.screen.note.text()
    with closing(room.office.kept()) as reader:
        assert "Ken" in {one.name for one in reader.persons()}


@pytest.mark.parametrize(("typed", "told"), [("A", "of that name"), ("", "a name")])
def test_team_needs_a_name_of_its_own(room, typed, told):
    go(room, room.chief)
    make(room, "A")
    make(room, typed)

    assert told in room.office.screen.form.problem.text()
    press(room, Qt.Key.Key_Escape)
    assert room.office.screen.form is None
    press(room, Qt.Key.Key_Escape)
    assert isinstance(room.office.screen, PeopleScreen)


def test_who_may_not_is_told_so(room):
    go(room, room.chief)
    writer = room.office.store.writer
    writer.change_person(
        room.chief,
        replace(room.chief, role=Role.AUTHOR),
        author=room.admin.id,
    )
    make(room, "A")

    assert "You may not do this" in room.office.screen.problem.text()
