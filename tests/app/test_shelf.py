"""The cases are read once, and anew when one of their files has changed."""

import shutil

import pytest

from phonecoach.app import shelf as shelf_module
from phonecoach.app.preparing import is_prepared, prepare
from phonecoach.app.shelf import Shelf, shelf
from phonecoach.errors import ContentError
from phonecoach.places import scenarios


@pytest.fixture
def folder(tmp_path):
    home = tmp_path / "cases"
    shutil.copytree(scenarios("repair-enquiry"), home / "repair-enquiry")
    return home


@pytest.fixture
def own(folder):
    return Shelf(folder, scenarios("shared"))


@pytest.fixture
def readings(monkeypatch):
    """Count how often cases are read from their files."""
    counted = []
    real = shelf_module.library

    def library(*folders):
        counted.append(folders)
        return real(*folders)

    monkeypatch.setattr(shelf_module, "library", library)
    return counted


def test_unchanged_files_are_read_once(own, readings):
    assert own.entries() is own.entries()
    assert len(readings) == 1


def test_a_case_that_is_broken_now_is_shown_with_its_problems(own, folder):
    [before] = own.entries()
    assert before.case is not None

    (folder / "repair-enquiry" / "case.yaml").write_text("no: case\n", encoding="utf-8")

    [after] = own.entries()
    assert after.case is None
    assert after.problems


def test_a_case_that_was_added_is_found(own, folder):
    own.entries()
    shutil.copytree(scenarios("broken-delivery"), folder / "broken-delivery")

    assert [one.id for one in own.entries()] == ["broken-delivery", "repair-enquiry"]


def test_a_missing_folder_is_told(tmp_path):
    with pytest.raises(ContentError):
        Shelf(tmp_path / "nowhere", scenarios("shared")).entries()


def test_what_calls_need_is_loaded_in_the_background(readings, dressed):
    shelf.cache_clear()

    prepare().join()
    shelf().entries()

    assert is_prepared()
    assert len(readings) == 1
