"""What is told from a case alone is worked out once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from phonecoach.scenario.once import _KEPT, once_per_case
from phonecoach.scenario.reader import read_case
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.scenario import Case, Shared

CASE = Path(__file__).parent / "cases" / "wet-parcel"


@pytest.fixture
def case(shared: Shared) -> Case:
    return read_case(CASE, shared)


def test_the_same_question_is_worked_out_once(case: Case) -> None:
    asked = []

    @once_per_case
    def title(one: Case, language: Language) -> str:
        asked.append(language)
        return one.texts[language].title

    for language in (Language.EN, Language.KO, Language.EN):
        assert title(case, language) == case.texts[language].title
    assert asked == [Language.EN, Language.KO]


def test_a_case_that_was_read_anew_is_asked_anew(case: Case, shared: Shared) -> None:
    asked = []

    @once_per_case
    def name(one: Case) -> str:
        asked.append(one)
        return one.file.id

    again = read_case(CASE, shared)

    assert name(case) == name(again) == name(case)
    assert len(asked) == 2


def test_of_many_cases_the_latest_are_remembered(case: Case) -> None:
    asked = []

    @once_per_case
    def name(one: Case) -> str:
        asked.append(one)
        return one.file.id

    many = [replace(case) for _ in range(_KEPT + 1)]
    for one in many:
        name(one)
    name(many[-1])
    assert len(asked) == _KEPT + 1
    name(many[0])
    assert len(asked) == _KEPT + 2
