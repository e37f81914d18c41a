"""All cases of a folder, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from phonecoach.errors import ContentError, Problem
from phonecoach.scenario.case import Case, Shared
from phonecoach.scenario.folders import (
    CASE_FILE,
    SHARED,
    case_folders,
    shared_folder,
)
from phonecoach.scenario.reader import problems_alone, read_case, read_shared

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.scenario.terms import CaseId
    from phonecoach.units import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A case of the library, or what is wrong with it.

    Attributes:
        case: None where there are problems.
        problems: In file order; empty where there is a case.
    """

    id: str
    path: Path
    case: Case | None = None
    problems: tuple[Problem, ...] = ()


def library(folder: Path, shared_default: Path) -> tuple[Entry, ...]:
    """Return all cases of `folder`, by id; a broken one never hides the others.

    Where shared files brought along are broken, they stand first, under the id
    ``shared``, and no case of the folder can be used.

    Args:
        folder: A folder of cases, with or without its own ``shared``, or one case, or
            a folder of shared files.
        shared_default: The shared files of a folder that brings none.

    Raises:
        ContentError: If there is no such folder, or no case in it.
    """
    home = shared_folder(folder, shared_default)
    cases = () if home == folder else case_folders(folder)
    try:
        shared = read_shared(home)
    except ContentError as error:
        broken = Entry(id=SHARED, path=home, problems=error.problems)
        return (broken, *(_unshared(one) for one in cases))
    return tuple(_entry(one, shared) for one in cases)


def titles(entries: Iterable[Entry], language: Language) -> dict[CaseId, str]:
    """Return what cases are called in a language, or in the first that they have."""
    cases = [one.case for one in entries if one.case is not None]
    return {
        one.file.id: one.texts.get(language, next(iter(one.texts.values()))).title
        for one in cases
    }


def _entry(folder: Path, shared: Shared) -> Entry:
    name = folder.resolve().name
    try:
        return Entry(id=name, path=folder, case=read_case(folder, shared))
    except ContentError as error:
        return Entry(id=name, path=folder, problems=error.problems)


def _unshared(folder: Path) -> Entry:
    """Return the entry of a case whose shared files are broken."""
    text = "The shared files this case goes with cannot be used; put them right first."
    first = Problem(path=folder / CASE_FILE, line=0, text=text)
    problems = (first, *problems_alone(folder))
    return Entry(id=folder.resolve().name, path=folder, problems=problems)
