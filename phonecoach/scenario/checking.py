"""All that can be told of cases to who writes them: problems, words side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.errors import ContentError, Problem
from phonecoach.scenario.case import CaseTexts
from phonecoach.scenario.case_file import CaseFile
from phonecoach.scenario.check_recordings import recording_problems
from phonecoach.scenario.check_together import problems_together
from phonecoach.scenario.entries import Entry, library
from phonecoach.scenario.folders import CASE_FILE, SHARED, text_file
from phonecoach.scenario.house import house_entries
from phonecoach.scenario.marks import mark_of
from phonecoach.scenario.reader import document
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedCase:
    """A case with all that is wrong with it."""

    entry: Entry
    own: bool
    """Whether it is the house's own."""

    problems: tuple[Problem, ...]
    """By itself, beside others, and of its recordings; in file order."""

    words: Mapping[Language, CaseTexts]
    """As far as they can be read, whatever else is wrong."""

    stale: frozenset[Language]
    """Where the words were made from another state of the case file."""


def checked_cases(ours: Path, house: Path, shared: Path) -> tuple[CheckedCase, ...]:
    """Return all cases, those that come along first, each lot by id.

    Problems that belong to no case stand under the id ``shared``, at the end.

    Args:
        ours: The folder of the cases that come along.
        house: The house's own; it need not exist.
        shared: The shared files.

    Raises:
        ContentError: If the cases that come along are missing.
    """
    standard = library(ours, shared)
    own = house_entries(house, shared, {one.id for one in standard})
    every = (*standard, *own)
    problems = [problem for one in every for problem in one.problems]
    problems += problems_together(ours, every, shared)
    problems += recording_problems(ours, standard, shared)
    problems += recording_problems(house, own, shared)
    found = [_checked(one, one in own, problems) for one in every]
    left = set(problems).difference(*(one.problems for one in found))
    if left:
        found.append(_of_nobody(shared, tuple(sorted(left))))
    return tuple(found)


def _checked(entry: Entry, own: bool, problems: list[Problem]) -> CheckedCase:
    words = dict(_words(entry.path))
    try:
        mark = mark_of(document(entry.path / CASE_FILE, CaseFile).value)
    except ContentError:
        mark = ""
    return CheckedCase(
        entry=entry,
        own=own,
        problems=tuple(
            sorted({one for one in problems if one.path.is_relative_to(entry.path)})
        ),
        words=words,
        stale=frozenset(
            language
            for language, texts in words.items()
            if mark and texts.made_from != mark
        ),
    )


def _words(folder: Path) -> Iterator[tuple[Language, CaseTexts]]:
    for language in Language:
        try:
            yield language, document(folder / text_file(language), CaseTexts).value
        except ContentError:
            # What is wrong with the file stands among the problems.
            continue


def _of_nobody(shared: Path, problems: tuple[Problem, ...]) -> CheckedCase:
    return CheckedCase(
        entry=Entry(id=SHARED, path=shared, problems=problems),
        own=False,
        problems=problems,
        words={},
        stale=frozenset(),
    )
