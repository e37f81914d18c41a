"""The cases are read once, and anew when a file has changed."""

from __future__ import annotations

import os
import shutil

import pytest
from PySide6.QtCore import QLoggingCategory

from phonecoach.app import shelf as room
from phonecoach.app.preparing import prepare
from phonecoach.app.shelf import Shelf, shelf
from phonecoach.errors import ContentError
from phonecoach.places import scenarios
from phonecoach.scenario.entries import library

CASE = "repair-enquiry"


@pytest.fixture
def folder(tmp_path):
    copy = tmp_path / "cases"
    for name in ("shared", CASE):
        shutil.copytree(scenarios(name), copy / name)
    return copy


@pytest.fixture
def readings(monkeypatch):
    """Every reading of the cases that was made."""
    made = []

    def read(*arguments):
        made.append(library(*arguments))
        return made[-1]

    monkeypatch.setattr(room, "library", read)
    return made


def test_what_has_not_changed_is_read_once(folder, readings):
    cases = Shelf(folder, scenarios("shared"))

    assert cases.entries() is cases.entries()
    assert len(readings) == 1
    assert [one.id for one in cases.entries()] == [CASE]


def test_a_case_that_was_written_to_is_read_again(folder, readings):
    cases = Shelf(folder, scenarios("shared"))
    before = cases.entries()

    (folder / CASE / "en.yaml").write_text("not: [a case", encoding="utf-8")

    assert before[0].case is not None
    assert cases.entries()[0].problems
    assert len(readings) == 2


def test_a_file_of_the_same_length_is_told_by_its_time(folder, readings):
    cases = Shelf(folder, scenarios("shared"))
    cases.entries()

    os.utime(folder / CASE / "case.yaml", ns=(1, 1))
    cases.entries()

    assert len(readings) == 2


def test_a_case_that_was_added_or_taken_away_is_noticed(folder, readings):
    cases = Shelf(folder, scenarios("shared"))
    cases.entries()
    shutil.copytree(scenarios("broken-delivery"), folder / "broken-delivery")

    assert len(cases.entries()) == 2

    shutil.rmtree(folder / "broken-delivery")

    assert len(cases.entries()) == 1


def test_a_missing_folder_is_told_to_each_who_asks(tmp_path):
    cases = Shelf(tmp_path / "nothing", scenarios("shared"))

    for _ in range(2):
        with pytest.raises(ContentError):
            cases.entries()


def test_preparing_puts_the_cases_on_the_shelf(readings):
    # As the program does: Qt names every sound library that this machine lacks.
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    shelf.cache_clear()

    prepare().join()

    assert len(readings) == 1
    assert shelf().entries()
    assert len(readings) == 1
