"""What the library shows of the cases and of one person's calls."""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import TYPE_CHECKING

from phonecoach.app.gather.lanes import call_lanes
from phonecoach.app.screens.library_text import (
    BrokenEntry,
    CaseEntry,
    LibraryText,
    ProblemText,
    Trained,
    Try,
)
from phonecoach.app.screens.library_words import problem_place, try_text
from phonecoach.call.record import Purpose
from phonecoach.checklist import checklist
from phonecoach.checklist.topics import topic
from phonecoach.content import in_words, tree
from phonecoach.errors import ContentError, StoreError
from phonecoach.phrases import unfolded
from phonecoach.scenario.addressing import titled
from phonecoach.scenario.folders import CASE_FILE, text_file
from phonecoach.scenario.length import in_minutes, usual_length
from phonecoach.scoring.focus import commonness, focus
from phonecoach.scoring.scorer import items_possible

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import date, datetime, tzinfo
    from pathlib import Path

    from phonecoach.call.record import CallId
    from phonecoach.errors import Problem
    from phonecoach.scenario import Case
    from phonecoach.scenario.entries import Entry
    from phonecoach.scoring.card import Mark
    from phonecoach.store import PastSummary, Person, Reader
    from phonecoach.units import Language

_FOCUS = 3
"""So many of a case's items are named; more are no focus."""

_UNKNOWN_LEVEL = 2
"""Where a case stands whose file does not tell any more how hard it is."""


def library_text(
    entries: Sequence[Entry],
    reader: Reader,
    person: Person,
    now: datetime,
    zone: tzinfo | None = None,
) -> LibraryText:
    """Return the cases that a person can take, with what became of earlier tries.

    Args:
        entries: All cases of the shelf, the broken ones too.
        reader: Of the training record.
        person: Whose tries are told; the cases are told in their language.
        now: Wall time, aware.
        zone: Whose calendar is shown; None for this PC's.
    """
    language = person.language
    today = now.astimezone(zone).date()
    tries = _tries(reader.past_calls(person.id, person.id), language, today, zone)
    cases = [one.case for one in entries if one.case and language in one.case.texts]
    items = {case.file.id: items_possible(case) for case in cases}
    common = commonness([items[case.file.id] for case in cases])
    shown = [
        (
            case.file.difficulty,
            case.file.id,
            _case(case, language, items[case.file.id], common, tries),
        )
        for case in cases
    ]
    ordered: list[tuple[int, str, CaseEntry | BrokenEntry]] = [*shown]
    ordered += [
        (*_place(one.path, one.id), _broken(one, language))
        for one in entries
        if one.problems
    ]
    ordered.sort(key=lambda one: one[:2])
    return LibraryText(
        language=language,
        today=today,
        entries=tuple(entry for _, _, entry in ordered),
        sections=_sections(set().union(*items.values()), language),
        marks=functools.cache(lambda call: _marks(reader, person, call)),
        lanes=functools.cache(lambda call: call_lanes(reader, person.id, call)),
    )


def trained(no: int, language: Language) -> Trained:
    """Return an item, as far as the library speaks of it."""
    rule = checklist().item(no).text(language).rule
    return Trained(no=no, topic=topic(no, language), rule=rule)


def caller_name(case: Case, language: Language) -> str:
    """Return the caller's name with their title, as far as the display tells it."""
    return titled(case.caller.name[language])


def problem_text(problem: Problem, folder: Path, language: Language) -> ProblemText:
    """Return what is wrong with a case in a language.

    Args:
        problem: The fault.
        folder: Of the case; its files are named from there.
        language: In which it is told.
    """
    try:
        file = problem.path.relative_to(folder)
    except ValueError:
        file = problem.path
    place = problem_place(file.as_posix(), problem.line)
    text = in_words(problem.text, language)
    return ProblemText(place=place, text=text, full=str(replace(problem, text=text)))


# Cases --------------------------------------------------------------------------------


def _case(
    case: Case,
    language: Language,
    items: tuple[int, ...],
    common: Mapping[int, float],
    tries: Mapping[str, Sequence[Try]],
) -> CaseEntry:
    texts = case.texts[language]
    taken = tries.get(case.file.id, ())
    scored = [one for one in taken if one.score is not None]
    return CaseEntry(
        case=case.file.id,
        direction=case.file.direction,
        title=texts.title,
        caller=caller_name(case, language),
        temper=case.file.temper,
        company=texts.company.name,
        summary=unfolded(texts.summary),
        items=frozenset(items),
        focus=tuple(
            trained(no, language) for no in focus(case, items, common, limit=_FOCUS)
        ),
        minutes=in_minutes(usual_length(case, language)),
        level=case.file.difficulty,
        # Newest first: of equal scores the latest is the best.
        best=max(scored, key=lambda one: one.score or 0, default=None),
        last=taken[0] if taken else None,
    )


def _sections(
    items: Collection[int], language: Language
) -> tuple[tuple[str, tuple[Trained, ...]], ...]:
    found = (
        (
            section.names[language],
            tuple(
                trained(item.no, language)
                for item in checklist().in_section(section.id)
                if item.no in items
            ),
        )
        for section in checklist().sections.values()
    )
    return tuple((name, those) for name, those in found if those)


def _broken(entry: Entry, language: Language) -> BrokenEntry:
    title = _still_told(entry.path / text_file(language), "title") or entry.id
    return BrokenEntry(
        case=entry.id,
        title=title,
        problems=tuple(
            problem_text(one, entry.path, language) for one in entry.problems
        ),
    )


def _place(folder: Path, name: str) -> tuple[int, str]:
    """Return where a broken case stands among the others, as far as it can be told."""
    level = _still_told(folder / CASE_FILE, "difficulty")
    return (int(level) if level.isdecimal() else _UNKNOWN_LEVEL, name)


def _still_told(path: Path, key: str) -> str:
    """Return the text under a key of a damaged case; empty where there is none."""
    try:
        read = tree(path).plain()
    except ContentError:
        return ""
    value = read.get(key) if isinstance(read, dict) else None
    return value if isinstance(value, str) else ""


# Tries --------------------------------------------------------------------------------


def _tries(
    calls: Iterable[PastSummary], language: Language, today: date, zone: tzinfo | None
) -> Mapping[str, Sequence[Try]]:
    """Return the whole calls that have a card by their cases, newest first."""
    found: dict[str, list[Try]] = {}
    for past in calls:
        call = past.summary
        whole = call.purpose is not Purpose.DRILL
        if past.has_card and whole and call.language is language:
            started = call.started.astimezone(zone)
            found.setdefault(call.case, []).append(
                Try(
                    call=call.call,
                    score=None if call.score is None else round(call.score),
                    on=started.date(),
                    when=try_text(started, past.length, today, language),
                )
            )
    return found


def _marks(reader: Reader, person: Person, call: CallId) -> Mapping[int, Mark]:
    try:
        return {one.item: one.mark for one in reader.marks(person.id, call)}
    except StoreError:
        return {}
