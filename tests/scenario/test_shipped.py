"""The cases that come with the program."""

from __future__ import annotations

import pytest

from phonecoach.places import scenarios
from phonecoach.scenario.entries import library
from phonecoach.scenario.manifest import rebaseline
from phonecoach.units import Language

FOLDER = scenarios()
NAMES = sorted(path.parent.name for path in FOLDER.glob("*/case.yaml"))


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_case_is_sound_in_every_language(name: str) -> None:
    (entry,) = library(FOLDER / name, FOLDER / "shared")

    assert not entry.problems, "\n".join(map(str, entry.problems))
    assert entry.case is not None
    assert set(entry.case.texts) == set(Language)


def test_there_are_cases_and_nothing_to_rebaseline() -> None:
    assert len(NAMES) >= 2
    assert rebaseline(FOLDER) == ()


_BEGINNING = {Language.KO: 2, Language.EN: 3, Language.JA: 2}
"""Two names that share so many letters are taken for each other on the telephone."""


@pytest.mark.parametrize("language", Language)
def test_no_company_is_taken_for_another_by_its_sound(language: Language) -> None:
    cases = [entry.case for entry in library(FOLDER, FOLDER / "shared")]
    names = {case.texts[language].company.name for case in cases if case is not None}

    beginnings = {name[: _BEGINNING[language]] for name in names}

    assert len(names) > 1
    assert len(beginnings) == len(names), sorted(names)
