"""What the side cards tell one person: the techniques, and where they were met."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.app.screens.techniques_text import (
    MetMoment,
    PartLine,
    TechniqueCard,
    TechniquesText,
)
from phonecoach.call.annotations import best_words
from phonecoach.call.shown import shown_in
from phonecoach.checklist.techniques import technique_texts, techniques
from phonecoach.checklist.topics import numbered
from phonecoach.text import moment_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import tzinfo

    from phonecoach.scenario import Case, CaseId
    from phonecoach.scenario.case_file import CaseFile
    from phonecoach.store import CallSummary, Person, Reader
    from phonecoach.units import Language

_AMONG: Final = 100
_READ: Final = 20
"""So many of the latest calls are read: more moments than anybody looks at."""


def techniques_text(  # noqa: PLR0913 - each is by its name
    reader: Reader,
    person: Person,
    cases: Mapping[CaseId, Case],
    *,
    current: str = "",
    zone: tzinfo | None = None,
    call_of: CaseId | None = None,
) -> TechniquesText:
    """Return all side cards in a person's language.

    Args:
        reader: Of the training record.
        person: Who reads them.
        cases: As they are now.
        current: The technique that is told of first.
        zone: Whose wall time is shown; None for this PC's.
        call_of: The case of the call one comes from, if there is one.
    """
    language = person.language
    texts = technique_texts(language)
    met: dict[str, list[MetMoment]] = {}
    for name, moment in _met(reader, person, cases, zone):
        met.setdefault(name, []).append(moment)
    cards = tuple(
        TechniqueCard(
            id=name,
            name=texts[name].name,
            about=texts[name].about,
            parts=tuple(
                PartLine(name=one.name, how=one.how, example=one.example)
                for one in texts[name].parts.values()
            ),
            limits=texts[name].limits,
            items=tuple(numbered(no, language) for no in technique.items),
            met=tuple(met.get(name, ())),
        )
        for name, technique in techniques().items()
    )
    case = cases.get(call_of) if call_of is not None else None
    of_call = frozenset() if case is None else frozenset(techniques_of(case.file))
    return TechniquesText(cards=cards, current=current, of_call=of_call)


def techniques_of(file: CaseFile) -> tuple[str, ...]:
    """Return the techniques that are of use in a case, in the order of the cards."""
    shown = {_technique(line.shows) for line in file.lines if line.shows is not None}
    return tuple(name for name in techniques() if name in {*file.techniques, *shown})


def technique_names(file: CaseFile, language: Language) -> tuple[tuple[str, str], ...]:
    """Return id and name of the side cards that are of use in a case."""
    texts = technique_texts(language)
    return tuple((name, texts[name].name) for name in techniques_of(file))


def _met(
    reader: Reader,
    person: Person,
    cases: Mapping[CaseId, Case],
    zone: tzinfo | None,
) -> Iterator[tuple[str, MetMoment]]:
    """Yield the technique and the moment, the latest call first."""
    read = 0
    for call in reader.calls(person.id, person.id, limit=_AMONG):
        case = cases.get(call.case)
        if case is None or call.language not in case.texts:
            continue
        shows = {one.id: one.shows for one in case.file.lines if one.shows is not None}
        if not shows:
            continue
        read += 1
        if read > _READ:
            return
        record = reader.record(person.id, call.call)
        notes = reader.annotations(person.id, call.call)
        words = {no: one.text for no, one in best_words(notes).items()}
        for shown in shown_in(record.events, words, shows):
            name = _technique(shown.part)
            part = technique_texts(person.language)[name].parts[_part(shown.part)]
            yield (
                name,
                MetMoment(
                    call=call.call,
                    part=part.name,
                    title=case.texts[call.language].title,
                    when=_when(call, person.language, zone),
                    said=shown.said,
                    answer=shown.answer,
                ),
            )


def _when(call: CallSummary, language: Language, zone: tzinfo | None) -> str:
    return moment_text(call.started.astimezone(zone), language)


def _technique(shows: str) -> str:
    return shows.partition(".")[0]


def _part(shows: str) -> str:
    return shows.partition(".")[2]
