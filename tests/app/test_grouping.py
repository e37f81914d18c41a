"""From the bar to the group, to the calls of a cell, to a card, and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QStandardPaths, Qt

from phonecoach.app.screens.card_screen import CardScreen
from phonecoach.app.screens.group_screen import GroupScreen
from phonecoach.app.screens.group_text import View
from phonecoach.app.screens.screen import Place
from phonecoach.app.screens.today_screen import TodayScreen
from phonecoach.report.making import Format
from phonecoach.store import Role
from phonecoach.units import Language

KEY = Qt.Key


def take_a_call(office):
    """Let Mina take a call, and hang up as soon as the caller has spoken."""
    office.new_person("Mina")
    office.take()
    office.answer()
    office.let_finish()
    office.press(KEY.Key_F9)
    office.see_card()
    assert isinstance(office.screen, CardScreen)


def go_to_the_group(office, qtbot):
    """Let a supervisor sit down and look at the group; wait for its figures."""
    chief = office.store.writer.add_person(
        name="Reid", language=Language.EN, role=Role.SUPERVISOR
    )
    office.store.writer.flush()
    office.desk.sit_down(chief.id)
    office.window.bar.place_buttons[Place.GROUP].click()
    assert isinstance(office.screen, GroupScreen)
    qtbot.waitUntil(lambda: bool(office.screen.map.rests_on.text()))
    return office.screen


def test_a_trainee_is_not_offered_the_group(office):
    office.new_person()

    assert not office.window.bar.place_buttons[Place.GROUP].isVisible()
    office.desk._training.go(Place.GROUP)
    assert isinstance(office.screen, TodayScreen)


def test_a_supervisor_goes_from_a_cell_to_a_card_and_back(office, qtbot):
    take_a_call(office)
    screen = go_to_the_group(office, qtbot)
    assert screen.map.rests_on.text() == "1 person · Last 4 weeks · 1 call"

    (row,) = (at for at, one in enumerate(screen.map._figures.rows) if one.calls)
    screen.map.map.point_at(row, 0)
    office.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: screen.cell.table.rowCount() == 1)
    office.press(KEY.Key_Return)
    assert isinstance(office.screen, CardScreen)

    office.screen.head.close_button.click()
    back = office.screen
    assert isinstance(back, GroupScreen)
    assert back.cell.isVisible()
    qtbot.waitUntil(lambda: back.cell.table.rowCount() == 1)


def test_what_is_due_is_worked_out_and_kept(office, qtbot):
    take_a_call(office)
    screen = go_to_the_group(office, qtbot)

    screen.show_view(View.PRACTICE)

    def worked_out():
        table = screen.practice.people
        cells = [table.item(row, 1) for row in range(table.rowCount())]
        return bool(cells) and "being worked out" not in {one.text() for one in cells}

    qtbot.waitUntil(worked_out)
    office.close()
    assert office.errors == []


@pytest.fixture
def documents(tmp_path, monkeypatch):
    """Return the folder in which people here keep their files."""
    folder = tmp_path / "Documents"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(folder))
    return folder


def save(qtbot, screen, opener, form):
    opener.click()
    screen.save.kinds.buttons[form].click()
    screen.save.save_button.click()
    qtbot.waitUntil(
        lambda: bool(screen.save.outcome.text() or screen.save.problem.text())
    )
    assert screen.save.problem.text() == ""


def test_a_supervisor_saves_the_group_that_is_looked_at(office, qtbot, documents):
    take_a_call(office)
    screen = go_to_the_group(office, qtbot)
    save(qtbot, screen, screen.save_button, Format.CSV)

    (made,) = documents.iterdir()
    rows = made.read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == 1 + 57
    assert ",Mina,1,44," in rows[1]


def test_a_supervisor_saves_the_card_of_a_trainee(office, qtbot, documents):
    take_a_call(office)
    screen = go_to_the_group(office, qtbot)
    (row,) = (at for at, one in enumerate(screen.map._figures.rows) if one.calls)
    screen.map.map.point_at(row, 0)
    office.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: screen.cell.table.rowCount() == 1)
    office.press(KEY.Key_Return)
    card = office.screen
    save(qtbot, card, card.head.save_button, Format.CSV)

    (made,) = documents.iterdir()
    assert ",Mina," in made.read_text(encoding="utf-8-sig")
