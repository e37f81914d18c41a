"""``check``, ``checklist`` and ``scenarios``: the contents, told or listed."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from phonecoach import places
from phonecoach.checklist import checklist, read_site, site_file
from phonecoach.console.answer import write_json, write_lines
from phonecoach.errors import ContentError
from phonecoach.scenario.check_model_calls import model_call_problems
from phonecoach.scenario.check_recordings import recording_problems
from phonecoach.scenario.check_together import problems_together
from phonecoach.scenario.entries import library
from phonecoach.scenario.folders import SHARED
from phonecoach.scenario.house import house_entries
from phonecoach.scenario.manifest import rebaseline
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.console.coverage import Covered
    from phonecoach.errors import Problem
    from phonecoach.scenario import Case
    from phonecoach.scenario.entries import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckWish:
    """What the command line asks to check.

    Attributes:
        folder: A folder of cases, one case, or a file with what a site has of its own;
            None for the cases that come along, and the house's own.
        data: Where these lie beside a training record; None for the window's own.
        rebase: First bring declared durations and marks of origin up to date.
        coverage: Let random trainees try the cases as well.
        trainees: How many for each case.
        seed: Decides what they do.
    """

    folder: Path | None
    data: Path | None
    rebase: bool
    coverage: bool
    trainees: int
    seed: int
    as_json: bool


def check(wish: CheckWish) -> int:
    """Write every problem of every case and model call; return 1 if there is any.

    Without a folder that includes a house's own cases and its own profile.

    Raises:
        ContentError: If there is no such folder, or no case in it.
        InputError: If no trainees shall try the cases.
    """
    folder = wish.folder or places.scenarios()
    if folder.is_file():
        return _check_site(folder, as_json=wish.as_json)
    if wish.rebase:
        for change in rebaseline(folder):
            sys.stderr.write(f"{change}\n")
    shared = places.scenarios(SHARED)
    entries = theirs = library(folder, shared)
    data = wish.data or places.data_folder()
    if wish.folder is None:
        own = house_entries(places.house_cases(data), shared, {it.id for it in theirs})
        entries = (*theirs, *own)
    covered = _covered(wish, entries)
    problems = [problem for entry in entries for problem in entry.problems]
    problems += problems_together(folder, entries, shared)
    problems += recording_problems(folder, theirs, shared)
    if wish.folder is None:
        problems += recording_problems(places.house_cases(data), own, shared)
        problems += model_call_problems()
        problems += _site_problems(site_file(data))
    problems += [problem for one in covered for problem in one.problems]
    if wish.as_json:
        write_json(_check_json(problems, covered))
    else:
        write_lines(line for one in covered for line in one.lines())
        write_lines(str(problem) for problem in problems)
    cases = sum(entry.case is not None for entry in entries)
    sys.stderr.write(f"{cases} of {len(entries)} cases can be played.\n")
    return 1 if problems else 0


def _check_site(path: Path, *, as_json: bool) -> int:
    problems = _site_problems(path)
    if as_json:
        write_json(_check_json(problems, []))
    else:
        write_lines(map(str, problems))
    return 1 if problems else 0


def _site_problems(path: Path) -> list[Problem]:
    try:
        read_site(path)
    except ContentError as error:
        return list(error.problems)
    return []


def _covered(wish: CheckWish, entries: tuple[Entry, ...]) -> list[Covered]:
    if not wish.coverage:
        return []
    from phonecoach.console.coverage import cover  # noqa: PLC0415 - loads the engine

    return cover(entries, trainees=wish.trainees, seed=wish.seed)


def _check_json(problems: list[Problem], covered: list[Covered]) -> dict[str, Any]:
    return {
        "problems": [
            {"path": str(one.path), "line": one.line, "text": one.text}
            for one in problems
        ],
        "coverage": [one.as_json() for one in covered],
    }


def list_checklist(*, as_json: bool) -> int:
    """Write the 57 items."""
    items = checklist()
    if as_json:
        write_json(items.as_json())
    else:
        write_lines(
            f"{item.no}  {item.section}  {item.texts[Language.EN].rule}"
            for item in items.items.values()
        )
    return 0


def list_scenarios(*, as_json: bool) -> int:
    """Write the cases that can be played; the others are told on stderr."""
    found: list[tuple[Case, Path]] = []
    for entry in library(places.scenarios(), places.scenarios(SHARED)):
        if entry.case is None:
            sys.stderr.writelines(f"{problem}\n" for problem in entry.problems)
        else:
            found.append((entry.case, entry.path))
    if as_json:
        write_json([_as_json(case, path) for case, path in found])
    else:
        write_lines(
            f"{case.file.id}  {case.texts[language].title}"
            for case, _ in found
            for language in sorted(case.texts)
        )
    return 0


def _as_json(case: Case, path: Path) -> dict[str, Any]:
    from phonecoach.scoring.scorer import items_possible  # noqa: PLC0415

    return {
        "id": case.file.id,
        "direction": str(case.file.direction),
        "title": {str(lang): case.texts[lang].title for lang in case.texts},
        "languages": sorted(str(lang) for lang in case.texts),
        "caller": case.file.caller,
        "items": list(items_possible(case)),
        "path": str(path),
    }
