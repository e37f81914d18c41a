"""What is told of cases to who writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.app.gather.library import problem_text
from phonecoach.app.screens.cases_text import (
    CaseLine,
    CasesText,
    Coverage,
    Standing,
    WordsRow,
)
from phonecoach.checklist import checklist
from phonecoach.phrases import unfolded
from phonecoach.scoring.scorer import items_possible
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from phonecoach.scenario import CaseTexts
    from phonecoach.scenario.checking import CheckedCase

LANGUAGES = tuple(Language)
"""In the order of the columns."""


def cases_text(
    checked: Sequence[CheckedCase], house: Path, language: Language
) -> CasesText:
    """Return what is told of cases.

    Args:
        checked: All of them.
        house: Where the house's own lie, or would lie.
        language: In which it is told.
    """
    lines = tuple(_line(one, language) for one in checked)
    coverage = tuple(_coverage(checked, one) for one in LANGUAGES)
    return CasesText(cases=lines, coverage=coverage, house=house)


def _line(one: CheckedCase, language: Language) -> CaseLine:
    entry, texts = one.entry, one.words.get(language)
    return CaseLine(
        id=entry.id,
        title=entry.id if texts is None else texts.title,
        own=one.own,
        playable=entry.case is not None,
        folder=entry.path,
        problems=tuple(problem_text(it, entry.path, language) for it in one.problems),
        items=() if entry.case is None else items_possible(entry.case),
        standings=tuple(_standing(one, it) for it in LANGUAGES),
        rows=_rows(one.words),
    )


def _standing(one: CheckedCase, language: Language) -> Standing:
    if language not in one.words:
        return Standing.MISSING
    return Standing.STALE if language in one.stale else Standing.GOOD


def _coverage(checked: Sequence[CheckedCase], language: Language) -> Coverage:
    cases = [one.entry.case for one in checked if one.entry.case is not None]
    known = [one for one in cases if language in one.texts]
    met = {no for one in known for no in items_possible(one)}
    never = tuple(no for no in checklist().items if no not in met)
    return Coverage(language=language, cases=len(known), items=len(met), never=never)


def _rows(words: Mapping[Language, CaseTexts]) -> tuple[WordsRow, ...]:
    """Return every text of a case, in the order of the first file that has it."""
    told = {language: _told(texts) for language, texts in words.items()}
    names = dict.fromkeys(name for texts in told.values() for name in texts)
    return tuple(
        WordsRow(
            name=name,
            cells=tuple(told.get(one, {}).get(name) for one in LANGUAGES),
        )
        for name in names
    )


def _told(texts: CaseTexts) -> dict[str, str]:
    found = {
        "title": texts.title,
        "summary": unfolded(texts.summary),
        "role": unfolded(texts.role),
        "goals": "\n".join(texts.goals),
        "company": texts.company.name,
        "alias": texts.alias,
        "someone_else": texts.someone_else,
    }
    for fact, text in texts.facts.items():
        found[f"facts.{fact}"] = f"{text.label}: {text.value}"
    for line, wordings in texts.lines.items():
        found[f"lines.{line}"] = "\n".join(one.text for one in wordings)
    for stage, hint in texts.hints.items():
        found[f"hints.{stage}"] = hint
    for option, words in texts.options.items():
        found[f"options.{option}"] = words
    for distractor, words in texts.distractors.items():
        found[f"distractors.{distractor}"] = words
    return {name: words for name, words in found.items() if words}
