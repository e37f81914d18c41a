"""A small case to damage, and the shipped shared files it goes with."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from phonecoach.places import scenarios
from phonecoach.scenario.reader import read_shared

if TYPE_CHECKING:
    from phonecoach.scenario import Shared

CASES = Path(__file__).parent / "cases"


@pytest.fixture(scope="session")
def shared() -> Shared:
    return read_shared(scenarios("shared"))


@pytest.fixture
def parcel(tmp_path: Path) -> Path:
    """A copy of the small case, alone in a folder of cases."""
    folder = tmp_path / "cases" / "wet-parcel"
    shutil.copytree(CASES / "wet-parcel", folder)
    return folder


@pytest.fixture
def own_shared(tmp_path: Path) -> Path:
    """A copy of the shared files in the folder of the small case."""
    folder = tmp_path / "cases" / "shared"
    shutil.copytree(scenarios("shared"), folder)
    return folder
