"""A house's own cases: read beside the others, refused by their ids, copied whole."""

import errno
import shutil

import pytest

from phonecoach.errors import ContentError
from phonecoach.places import scenarios
from phonecoach.scenario.checking import checked_cases
from phonecoach.scenario.house import copy_case, house_entries
from phonecoach.scenario.reader import read_case, read_shared
from phonecoach.units import Language

SHARED = scenarios("shared")
SOURCE = scenarios("absent-manager")


@pytest.fixture
def home(tmp_path):
    return tmp_path / "cases"


@pytest.fixture
def ours(tmp_path):
    """A folder of cases that come along; there is one."""
    folder = tmp_path / "ours"
    shutil.copytree(SOURCE, folder / SOURCE.name)
    return folder


def test_a_house_without_a_folder_or_cases_has_none(home):
    assert house_entries(home, SHARED, ()) == ()

    home.mkdir()
    assert house_entries(home, SHARED, ()) == ()


def test_an_id_that_is_taken_is_refused_and_the_others_are_not(home):
    shutil.copytree(SOURCE, home / SOURCE.name)
    copy_case(SOURCE, home, [SOURCE.name])

    same, copy = house_entries(home, SHARED, [SOURCE.name])

    assert same.case is None
    assert "is called 'absent-manager' already" in str(same.problems[0])
    assert copy.case is not None


def test_a_copy_is_a_case_of_its_own_with_all_its_words(home):
    folder = copy_case(SOURCE, home, [SOURCE.name])
    again = copy_case(SOURCE, home, [SOURCE.name])

    assert [folder.name, again.name] == ["absent-manager-own", "absent-manager-own-2"]
    case = read_case(folder, read_shared(SHARED))
    assert case.file.id == folder.name
    assert set(case.texts) == set(Language)
    assert {one.name for one in home.iterdir()} == {folder.name, again.name}


def test_a_full_disk_leaves_no_half_copy(home, monkeypatch):
    def refuse(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", refuse)

    with pytest.raises(ContentError, match=r"cases: .* No space left .* make room"):
        copy_case(SOURCE, home, ())
    assert list(home.iterdir()) == []


def test_every_problem_is_told_with_the_case_it_belongs_to(ours, home):
    own = copy_case(SOURCE, home, [SOURCE.name])
    text = own / "en.yaml"
    words = text.read_text(encoding="utf-8").replace("made_from: m", "made_from: x")
    text.write_text(words, encoding="utf-8")

    sound, stale = checked_cases(ours, home, SHARED)

    assert sound.problems == ()
    assert not sound.own
    assert stale.own
    assert stale.stale == {Language.EN}
    assert [one.path for one in stale.problems] == [text]


def test_words_are_told_as_far_as_they_can_be_read(ours, home):
    (ours / SOURCE.name / "ko.yaml").write_text("title: [", encoding="utf-8")
    (ours / SOURCE.name / "ja.yaml").unlink()

    (broken,) = checked_cases(ours, home, SHARED)

    assert set(broken.words) == {Language.EN}
    assert broken.entry.case is None
    assert {one.path.name for one in broken.problems} >= {"ko.yaml"}


def test_problems_of_shared_files_are_told_once(ours, home, tmp_path):
    copy_case(SOURCE, home, [SOURCE.name])
    shared = shutil.copytree(SHARED, tmp_path / "shared")
    (shared / "mood.yaml").write_text("mood_rules: 1\n", encoding="utf-8")

    first, *others = checked_cases(ours, home, shared)

    assert first.entry.id == "shared"
    assert {one.path.name for one in first.problems} == {"mood.yaml"}
    assert [one.own for one in others] == [False, True]
    assert all("shared files" in str(one.problems) for one in others)
