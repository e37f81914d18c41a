"""Which drills there are, and from which case the next call of one comes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from phonecoach.app.screens.drills_text import DrillLine, DrillsText
from phonecoach.call.record import Purpose
from phonecoach.checklist.drills import DrillKind, drill_entries
from phonecoach.checklist.topics import numbered
from phonecoach.scenario.drawing import drawn
from phonecoach.scenario.drills import drill_of
from phonecoach.scenario.glance import glance
from phonecoach.text import short_date_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import tzinfo

    from phonecoach.call.record import PersonId
    from phonecoach.scenario import Case, CaseId
    from phonecoach.store import CallSummary, Person, Reader
    from phonecoach.units import Language

_AMONG: Final = 400
"""So many of the latest calls tell which drills were taken."""

_SEEDS: Final = 1 << 31
"""Far more than there are ways to draw the words of any case."""


def drills_text(
    reader: Reader,
    person: Person,
    cases: Iterable[Case],
    *,
    zone: tzinfo | None = None,
) -> DrillsText:
    """Return all drills with what a person did of them.

    Args:
        reader: Of the training record.
        person: Who trains.
        cases: As they are now.
        zone: Whose calendar tells the days; None for this PC's.
    """
    language = person.language
    pool = dict.fromkeys(DrillKind, 0)
    for case in cases:
        for kind in _kinds(case, language):
            pool[kind] += 1
    taken: dict[DrillKind, list[CallSummary]] = {kind: [] for kind in DrillKind}
    for kind, call in _taken(reader, person.id, language):
        taken[kind].append(call)
    return DrillsText(
        drills=tuple(
            DrillLine(
                kind=kind,
                name=entry.text(language).name,
                about=entry.text(language).about,
                items=tuple(numbered(no, language) for no in entry.items),
                calls=pool[kind],
                taken=len(taken[kind]),
                last=_last(taken[kind], language, zone),
            )
            for kind, entry in drill_entries().items()
        )
    )


def next_drill(
    reader: Reader,
    person: Person,
    cases: Iterable[Case],
    kind: DrillKind,
    choose: Callable[[int], int],
) -> Case | None:
    """Return the call of a drill, from a case of which it was taken least often.

    What it dictates is drawn anew each time, as far as the case lists other words.

    Args:
        reader: Of the training record.
        person: Who trains.
        cases: As they are now.
        kind: What is drilled.
        choose: Told how many there are to choose from, returns the place of one.

    Returns:
        The stretch as a case of its own; None where no case has it.
    """
    having = [one for one in cases if kind in _kinds(one, person.language)]
    if not having:
        return None
    often: Counter[CaseId] = Counter(
        call.case
        for taken, call in _taken(reader, person.id, person.language)
        if taken is kind
    )
    least = min(often[one.file.id] for one in having)
    fresh = [one for one in having if often[one.file.id] == least]
    case = fresh[choose(len(fresh))]
    drill = next(one for one in case.file.drills if one.kind is kind)
    return drawn(drill_of(case, drill), person.language, choose(_SEEDS))


def _kinds(case: Case, language: Language) -> frozenset[DrillKind]:
    if language not in case.texts:
        return frozenset()
    return frozenset(one.kind for one in case.file.drills)


def _taken(
    reader: Reader, person: PersonId, language: Language
) -> Iterator[tuple[DrillKind, CallSummary]]:
    """Yield the drills that somebody took and what they were, the latest first."""
    for call in reader.calls(person, person, limit=_AMONG):
        if call.purpose is not Purpose.DRILL or call.language is not language:
            continue
        kind = _kind_of(reader, person, call)
        if kind is not None:
            yield kind, call


def _kind_of(reader: Reader, person: PersonId, call: CallSummary) -> DrillKind | None:
    known = glance(reader.case_content(person, call.call))
    return next(iter(known.drills), None)


def _last(taken: list[CallSummary], language: Language, zone: tzinfo | None) -> str:
    if not taken:
        return ""
    return short_date_text(taken[0].started.astimezone(zone).date(), language)
