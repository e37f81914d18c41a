"""All cases of a folder, and what a list shows of them."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from phonecoach.errors import ContentError
from phonecoach.places import scenarios
from phonecoach.scenario import Direction
from phonecoach.scenario.entries import library
from phonecoach.scenario.listing import summaries
from phonecoach.units import Language

if TYPE_CHECKING:
    from pathlib import Path

SHARED = scenarios("shared")


@pytest.fixture
def two(parcel: Path) -> Path:
    """A folder with a sound case and a broken one."""
    broken = parcel.with_name("a-broken-one")
    shutil.copytree(parcel, broken)
    return parcel.parent


def test_a_broken_case_hides_no_other(two: Path) -> None:
    broken, sound = library(two, SHARED)

    assert (broken.id, broken.case) == ("a-broken-one", None)
    assert "rename one" in broken.problems[0].text
    assert (sound.id, sound.problems) == ("wet-parcel", ())
    assert sound.case is not None
    assert sound.case.file.id == "wet-parcel"


def test_one_case_can_be_named_alone(two: Path) -> None:
    (entry,) = library(two / "wet-parcel", SHARED)

    assert entry.case is not None


def test_a_case_named_alone_keeps_the_shared_files_beside_it(
    parcel: Path, own_shared: Path
) -> None:
    path = own_shared / "cast.yaml"
    path.write_text(path.read_text().replace("student-20f", "pupil-20f"))

    (entry,) = library(parcel, SHARED)

    assert "There is no member of the cast 'student-20f'" in entry.problems[0].text


def test_broken_shared_files_stand_first_and_faults_of_cases_are_still_told(
    parcel: Path, own_shared: Path
) -> None:
    (own_shared / "mood.yaml").unlink()
    (parcel / "ko.yaml").write_text("title: [")

    first, case = library(parcel.parent, SHARED)

    assert (first.id, first.path) == ("shared", own_shared)
    assert "mood.yaml" in str(first.problems[0])
    assert [problem.path.name for problem in case.problems] == ["case.yaml", "ko.yaml"]


def test_sound_shared_files_named_alone_are_no_case(own_shared: Path) -> None:
    assert library(own_shared, SHARED) == ()


@pytest.mark.parametrize("name", ["nowhere", "empty"])
def test_a_folder_without_cases_is_told(name: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    with pytest.raises(ContentError, match="There is no"):
        library(tmp_path / name, SHARED)


def test_a_folder_that_lost_its_case_file_is_listed(parcel: Path) -> None:
    (parcel / "case.yaml").unlink()

    (entry,) = library(parcel.parent, SHARED)

    assert "This file does not exist" in entry.problems[0].text


def test_a_summary_says_what_a_list_shows(two: Path) -> None:
    broken, sound = summaries(two, SHARED)

    assert (broken.digest, broken.problems) == ("", 1)
    assert sound.direction is Direction.INBOUND
    assert (sound.difficulty, sound.is_complaint, sound.problems) == (2, True, 0)
    assert sound.titles[Language.JA] == "ぬれた小包"
    assert sound.caller == "student-20f"
    assert sound.caller_names[Language.EN] == "Aisha Khan"


def test_the_same_files_are_not_read_again(
    parcel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache" / "cases.json"
    first = summaries(parcel.parent, SHARED, cache)
    monkeypatch.setattr("phonecoach.scenario.listing.library", pytest.fail)

    assert summaries(parcel.parent, SHARED, cache) == first


def test_a_change_is_seen_in_spite_of_the_cache(parcel: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cases.json"
    summaries(parcel.parent, SHARED, cache)
    path = parcel / "en.yaml"
    path.write_text(path.read_text().replace("A wet parcel", "A damp parcel"))

    (summary,) = summaries(parcel.parent, SHARED, cache)

    assert summary.titles[Language.EN] == "A damp parcel"


def test_a_change_of_the_shared_files_is_seen(
    parcel: Path, own_shared: Path, tmp_path: Path
) -> None:
    cache = tmp_path / "cases.json"
    summaries(parcel.parent, SHARED, cache)
    path = own_shared / "cast.yaml"
    path.write_text(path.read_text().replace("full: Aisha Khan", "full: Aisha B Khan"))

    (summary,) = summaries(parcel.parent, SHARED, cache)

    assert summary.caller_names[Language.EN] == "Aisha B Khan"


def test_broken_cases_are_read_each_time(two: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cases.json"
    summaries(two, SHARED, cache)

    assert len(json.loads(cache.read_text())) == 1
    assert summaries(two, SHARED, cache)[0].problems == 1


@pytest.mark.parametrize("torn", ["", "[1]", '{"x": {}}', '{"x": 1}', "\udcff"])
def test_a_torn_cache_is_made_anew(torn: str, parcel: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cases.json"
    cache.write_bytes(torn.encode(errors="surrogateescape"))

    (summary,) = summaries(parcel.parent, SHARED, cache)

    assert summary.titles
    assert len(json.loads(cache.read_text())) == 1


def test_a_cache_that_cannot_be_written_is_done_without(
    parcel: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")

    assert summaries(parcel.parent, SHARED, tmp_path / "file" / "cases.json")
