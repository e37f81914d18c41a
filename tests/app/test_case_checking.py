"""An author at the desk: checks the cases, and takes one of them to adapt it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QDesktopServices

from phonecoach.app.screens.cases_screen import CasesScreen
from phonecoach.app.screens.library_screen import LibraryScreen
from phonecoach.app.screens.screen import Place
from phonecoach.store import Role
from phonecoach.units import Language
from tests.app.cases_kit import change

CHECKED_MS = 20_000


@pytest.fixture
def author(office):
    made = office.store.writer.add_person(
        name="Mr Hall", language=Language.EN, role=Role.AUTHOR
    )
    office.store.writer.flush()
    return made


@pytest.fixture
def cases(office, author, qtbot):
    office.desk.sit_down(author.id)
    assert isinstance(office.screen, CasesScreen)
    checked(office, qtbot)
    return office.screen


def checked(office, qtbot):
    ready = office.screen.again_button.isEnabled
    qtbot.waitUntil(
        lambda: ready() and bool(office.screen.list.entries()), timeout=CHECKED_MS
    )


def ids(screen):
    return [one.id for one in screen.list.entries()]


def test_all_cases_that_come_along_are_sound(cases):
    assert "repair-enquiry" in ids(cases)
    assert {one.id: one.problems for one in cases.list.entries() if one.problems} == {}


def test_a_copy_is_pointed_at_and_stands_in_the_library(office, cases, qtbot):
    cases.sheet.taken.emit("repair-enquiry")
    qtbot.waitUntil(lambda: "repair-enquiry-own" in ids(cases), timeout=CHECKED_MS)

    assert cases.list.entry(cases.list.currentIndex().row()).id == "repair-enquiry-own"
    office.desk._training.go(Place.LIBRARY)
    assert isinstance(office.screen, LibraryScreen)
    shown = [one.case for one in office.screen._text.entries]
    assert "repair-enquiry-own" in shown


def test_what_was_broken_by_hand_is_told_once_it_is_checked_again(
    office, cases, qtbot, tmp_path
):
    cases.sheet.taken.emit("repair-enquiry")
    qtbot.waitUntil(lambda: "repair-enquiry-own" in ids(cases), timeout=CHECKED_MS)
    file = tmp_path / "record" / "cases" / "repair-enquiry-own" / "case.yaml"
    file.write_text("id: repair-enquiry-own\n", encoding="utf-8")

    cases.again_button.click()
    checked(office, qtbot)

    broken = {one.id: one.problems for one in cases.list.entries() if one.problems}
    assert set(broken) == {"repair-enquiry-own"}


def test_words_that_were_changed_are_right_once_somebody_has_read_them(
    office, cases, qtbot, tmp_path
):
    cases.sheet.taken.emit("repair-enquiry")
    qtbot.waitUntil(lambda: "repair-enquiry-own" in ids(cases), timeout=CHECKED_MS)
    own = tmp_path / "record" / "cases" / "repair-enquiry-own"
    change(own / "en.yaml", r"^made_from: .*$", "made_from: m000000000000")
    change(own / "en.yaml", r"duration_ms: \d+", "duration_ms: 1")
    cases.again_button.click()
    checked(office, qtbot)
    assert len(cases.list.entry(cases.list.currentIndex().row()).problems) == 2

    cases.sheet.read_button.click()
    checked(office, qtbot)

    assert cases.list.entry(cases.list.currentIndex().row()).problems == ()


def test_a_folder_that_cannot_be_written_to_is_told(cases, tmp_path):
    (tmp_path / "record" / "cases").write_text("in the way", encoding="utf-8")

    cases.sheet.taken.emit("repair-enquiry")

    assert "cannot be copied" in cases.problem.text()
    assert cases.problem.isVisible()


def test_the_own_folder_is_made_when_somebody_wants_to_see_it(
    cases, tmp_path, monkeypatch
):
    shown = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()) or True
    )

    cases.house_button.click()

    house = tmp_path / "record" / "cases"
    assert shown == [str(house)]
    assert house.is_dir()


def test_another_folder_is_chosen_until_it_holds_a_case(office, cases, qtbot, tmp_path):
    assert cases.folder.value == tmp_path / "record" / "cases"
    assert cases.folder.isVisible()
    there = tmp_path / "elsewhere"

    cases.house_chosen.emit(there)
    checked(office, qtbot)
    cases.sheet.taken.emit("repair-enquiry")
    qtbot.waitUntil(lambda: "repair-enquiry-own" in ids(cases), timeout=CHECKED_MS)

    assert (there / "repair-enquiry-own" / "case.yaml").is_file()
    assert not cases.folder.isVisible()
    office.desk.ask_who()
    with office.kept() as reader:
        (author,) = reader.persons()
    office.desk.sit_down(author.id)
    checked(office, qtbot)
    assert "repair-enquiry-own" in ids(office.screen)


def test_a_trainee_has_no_place_for_cases(office):
    office.new_person()

    assert not office.window.bar.place_buttons[Place.CASES].isVisible()
    office.desk._training.go(Place.CASES)
    assert not isinstance(office.screen, CasesScreen)
