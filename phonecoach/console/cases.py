"""``check``, ``checklist`` and ``scenarios``: the contents, told or listed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from phonecoach import places
from phonecoach.checklist import checklist
from phonecoach.console.answer import write_json, write_lines
from phonecoach.scenario.entries import library
from phonecoach.scenario.folders import SHARED
from phonecoach.scenario.manifest import rebaseline
from phonecoach.units import Language

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.scenario import Case


def check(folder: Path | None, *, rebase: bool) -> int:
    """Write every problem of every case; return 1 if there is any.

    Args:
        folder: A folder of cases, or one case; None for those that come along.
        rebase: First bring declared durations and marks of origin up to date.
    """
    folder = folder or places.scenarios()
    if rebase:
        for change in rebaseline(folder):
            sys.stderr.write(f"{change}\n")
    entries = library(folder, places.scenarios(SHARED))
    problems = [str(problem) for entry in entries for problem in entry.problems]
    write_lines(problems)
    cases = sum(entry.case is not None for entry in entries)
    sys.stderr.write(f"{cases} of {len(entries)} cases can be played.\n")
    return 1 if problems else 0


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
