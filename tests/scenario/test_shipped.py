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
