"""Cases side by side: what one says of another."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from phonecoach.places import scenarios
from phonecoach.scenario import Direction
from phonecoach.scenario.check_together import problems_together
from phonecoach.scenario.entries import library

CASES = Path(__file__).parent / "cases"
SHARED = scenarios("shared")
OPENS = "follow_up: {case: parcel-back, in_hours: 3}\n"


def write(path: Path, *changes: tuple[str, str]) -> None:
    """Change a case file."""
    written = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert written.count(old) == 1
        written = written.replace(old, new)
    path.write_text(written, encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The small case, which opens the small follow-up."""
    shutil.copytree(CASES, tmp_path / "cases")
    first = tmp_path / "cases" / "wet-parcel" / "case.yaml"
    write(first, ("complaint:\n", f"{OPENS}complaint:\n"))
    return tmp_path / "cases"


def told(folder: Path) -> list[tuple[str, int, str]]:
    entries = library(folder, SHARED)
    found = problems_together(folder, entries, SHARED)
    return [(one.path.parent.name, one.line, one.text) for one in found]


def test_a_promise_and_its_follow_up_fit(folder: Path) -> None:
    assert told(folder) == []
    assert told(folder / "wet-parcel") == told(folder / "parcel-back") == []


def test_a_follow_up_that_is_not_there_is_told_with_its_line(folder: Path) -> None:
    first = folder / "wet-parcel" / "case.yaml"
    write(first, ("case: parcel-back", "case: parcel-bag"))

    (opens, opened) = sorted(told(folder), key=lambda one: one[0], reverse=True)

    line = first.read_text().splitlines().index(OPENS.strip().replace("back", "bag"))
    assert opens[:2] == ("wet-parcel", line + 1)
    assert "There is no case 'parcel-bag'; did you mean 'parcel-back'?" in opens[2]
    assert opened[0] == "parcel-back"
    assert "No case opens this follow-up" in opened[2]


def test_a_case_asked_about_alone_says_nothing_of_others(folder: Path) -> None:
    write(folder / "wet-parcel" / "case.yaml", ("case: parcel-back", "case: parcel"))

    assert [one[0] for one in told(folder / "wet-parcel")] == ["wet-parcel"]
    assert [one[0] for one in told(folder / "parcel-back")] == ["parcel-back"]


def told_with(folder: Path, **changes: object) -> list[str]:
    """Return what is told where the follow-up is another one."""
    entries = {one.id: one for one in library(folder, SHARED)}
    back = entries["parcel-back"]
    assert back.case is not None
    texts = changes.pop("texts", back.case.texts)
    file = replace(back.case.file, **changes)  # type: ignore[arg-type]
    case = replace(back.case, file=file, texts=texts)  # type: ignore[arg-type]
    entries["parcel-back"] = replace(back, case=case)
    found = problems_together(folder, tuple(entries.values()), SHARED)
    return [one.text for one in found if one.path.parent.name == "wet-parcel"]


def test_a_call_nobody_was_promised_keeps_none(folder: Path) -> None:
    (text,) = told_with(folder, direction=Direction.OUTBOUND)

    assert "The case 'parcel-back' is 'outbound', so that it keeps no promise" in text


def test_the_person_who_was_promised_a_call_is_rung(folder: Path) -> None:
    (text,) = told_with(folder, caller="elder-70m")

    assert "'parcel-back' rings 'elder-70m', but 'student-20f' was promised it" in text


def test_a_follow_up_speaks_the_languages_of_the_promise(folder: Path) -> None:
    (text,) = told_with(folder, texts={})[:1]

    assert "The case 'parcel-back' has no words in en; write them." in text


def test_a_broken_case_is_taken_to_be_right_in_this(folder: Path) -> None:
    (folder / "wet-parcel" / "case.yaml").write_text("id: wet-parcel")

    assert told(folder) == []


PAIR = "pair: {id: books, trait: age}\ncomplaint:\n"


def test_half_a_pair_is_told(folder: Path) -> None:
    write(folder / "wet-parcel" / "case.yaml", ("complaint:\n", PAIR))

    ((name, _, text),) = told(folder)

    assert name == "wet-parcel"
    assert "The pair 'books' is not complete; write a case of it with" in text


def with_twin(folder: Path, trait: str) -> None:
    write(folder / "wet-parcel" / "case.yaml", ("complaint:\n", PAIR))
    twin = folder / "damp-parcel"
    shutil.copytree(folder / "wet-parcel", twin)
    write(
        twin / "case.yaml",
        ("id: wet-parcel", "id: damp-parcel"),
        ("trait: age", f"trait: {trait}, differs: true"),
    )


def test_a_whole_pair_is_right(folder: Path) -> None:
    with_twin(folder, "age")

    assert told(folder) == []


def test_both_sides_of_a_pair_differ_in_the_same(folder: Path) -> None:
    with_twin(folder, "accent")

    texts = [one[2] for one in told(folder)]

    assert len(texts) == 2
    assert all("The pair 'books' differs in" in one for one in texts)
