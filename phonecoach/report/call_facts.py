"""All that a report tells of one call, gathered from the training record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from phonecoach.call.annotations import SignOff, disputes, voices
from phonecoach.call.in_force import checklist_of, profile_of
from phonecoach.call.lanes import Lanes, lanes_of
from phonecoach.call.record import Head
from phonecoach.checklist import Profile
from phonecoach.errors import ReportError, told
from phonecoach.report.forms import FilledForm
from phonecoach.scenario import Direction
from phonecoach.scenario.keeping import thaw
from phonecoach.scoring.card import Card, Mark
from phonecoach.scoring.moments import moment_of
from phonecoach.scoring.overruling import overruled
from phonecoach.scoring.reasons import goal, sentence
from phonecoach.scoring.timing import Figures, figures
from phonecoach.scoring.viewing import view
from phonecoach.units import Language, Micros

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from phonecoach.call.annotations import Annotation
    from phonecoach.call.record import CallId, PersonId, Record
    from phonecoach.scenario import Case
    from phonecoach.scoring.card import ItemMark
    from phonecoach.scoring.view import CallView
    from phonecoach.store import Reader

_MACHINE = "machine_mark"


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceFact:
    """One moment that a mark rests on."""

    at: Micros
    words: str
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkFact:
    """The mark of one item."""

    no: int
    section: str
    rule: str
    """What the item asks for, in a sentence."""

    weight: int
    mark: Mark
    """The mark that counts."""

    machine: Mark
    human: Mark | None
    """None where no human has marked it."""

    share: float | None
    fatal: bool
    reason: str
    remarks: tuple[str, ...]
    evidence: tuple[EvidenceFact, ...]
    at: Micros | None
    """Its moment, or where the occasion arose; None where it speaks of the call."""

    dispute: str
    """Why the trainee disputes it; empty if they do not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidFact:
    """What one voice said in one go."""

    at: Micros
    by_trainee: bool
    text: str
    name: str = ""
    """Who says it, where that is neither caller nor trainee."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallFacts:
    """One call, in the language of the report."""

    language: Language
    head: Head
    person: str
    """A name; empty where the room knows none."""

    title: str
    """Of the case."""

    started: datetime
    """Aware, in the zone that was asked for."""

    length: Micros
    outgoing: bool
    card: Card
    rules: Profile
    confirmed: bool
    """Whether somebody else has marked an item or signed the card off."""

    chain: str
    """The end of the record's chain, so that a later change can be found out."""

    figures: Figures
    goal: str
    remarks: tuple[str, ...]
    marks: tuple[MarkFact, ...]
    lanes: Lanes
    said: tuple[SaidFact, ...]
    form: FilledForm | None = None
    """A form that the card is read into; None if none was asked for."""

    def in_section(self, letter: str) -> tuple[MarkFact, ...]:
        """Return the marks of a section, by item."""
        return tuple(one for one in self.marks if one.section == letter)


def call_facts(
    reader: Reader,
    viewer: PersonId,
    call: CallId,
    *,
    language: Language | None = None,
    read_case: Callable[[bytes], Case] = thaw,
) -> CallFacts:
    """Return what a report tells of a call; times are those of this PC's zone.

    Args:
        reader: Of the training record.
        viewer: Who asks.
        call: Whose card is wanted.
        language: Of the report; None for that of the call.
        read_case: Returns the case whose kept bytes it is given.

    Raises:
        StoreError: If the viewer may not see the call, or there is none.
        ReportError: If the call has no card yet.
    """
    record = reader.record(viewer, call)
    stored = reader.current_card(viewer, call)
    if stored is None:
        raise ReportError(
            told(
                "The call {call} has no card yet. Finish it, or choose another call.",
                call=call,
            )
        )
    notes = reader.annotations(viewer, call)
    case = read_case(reader.case_content(viewer, call))
    names = {one.id: one.name for one in reader.persons()}
    card = overruled(
        stored.card,
        notes,
        record.head.person,
        checklist_of(record.head),
        profile_of(record.head).passing,
    )
    gathering = _Gathering(record, notes, case, card, language)
    return gathering.facts(names.get(record.head.person, ""), reader.chain_head().text)


class _Gathering:
    """A call, and what is known beside it."""

    def __init__(
        self,
        record: Record,
        notes: tuple[Annotation, ...],
        case: Case,
        card: Card,
        language: Language | None,
    ) -> None:
        self._record = record
        self._notes = notes
        self._case = case
        self._card = card
        self._language = language or record.head.language
        self._call = view(record, notes, case)
        self._disputes = disputes(notes)

    def facts(self, person: str, chain: str) -> CallFacts:
        """Return all of it, under a person's name and the end of the chain."""
        head, language, card = self._record.head, self._language, self._card
        rules = profile_of(head)
        texts = self._case.texts
        return CallFacts(
            language=language,
            head=head,
            person=person,
            title=texts.get(language, texts[head.language]).title,
            started=head.started.astimezone(),
            length=Micros(self._record.events[-1].at),
            outgoing=self._case.file.direction is not Direction.INBOUND,
            card=card,
            rules=rules,
            confirmed=self._confirmed(),
            chain=chain,
            figures=figures(self._call, rules),
            goal=goal(card, checklist_of(head), language),
            remarks=tuple(sentence(one, language) for one in card.remarks),
            marks=tuple(self._mark(one) for one in card.items),
            lanes=self._lanes(rules),
            said=tuple(_said(self._call)),
        )

    def _confirmed(self) -> bool:
        person = self._record.head.person
        signed = any(
            isinstance(one.note, SignOff) and one.author != person
            for one in self._notes
        )
        return signed or any(mark.by_human for mark in self._card.items)

    def _mark(self, mark: ItemMark) -> MarkFact:
        item = checklist_of(self._record.head).item(mark.no)
        moment = moment_of(mark, self._call)
        return MarkFact(
            no=mark.no,
            section=str(item.section),
            rule=item.text(self._language).rule,
            weight=item.weight,
            mark=mark.mark,
            machine=machine_mark(mark),
            human=mark.mark if mark.by_human else None,
            share=mark.share,
            fatal=mark.fatal,
            reason=sentence(mark.reason, self._language),
            remarks=tuple(sentence(one, self._language) for one in mark.remarks),
            evidence=tuple(
                EvidenceFact(at=one.at, words=one.words, rule=one.rule)
                for one in mark.evidence
            ),
            at=None if moment is None or moment.at < 0 else moment.at,
            dispute=self._disputes.get(mark.no, ""),
        )

    def _lanes(self, rules: Profile) -> Lanes:
        return lanes_of(
            self._record.events,
            {turn.no: turn.words for turn in self._call.turns},
            silence=rules.silence.warn,
            voices=voices(self._notes),
        )


def machine_mark(mark: ItemMark) -> Mark:
    """Return what the program had marked, whoever has marked it since."""
    if not mark.by_human:
        return mark.mark
    return Mark(dict(mark.reason.values)[_MACHINE])


def _said(call: CallView) -> Iterator[SaidFact]:
    lines = [
        SaidFact(
            at=line.begin,
            by_trainee=False,
            text=line.text,
            name=call.texts.someone_else if line.someone_else else "",
        )
        for line in call.lines
    ]
    turns = [
        SaidFact(at=turn.onset, by_trainee=True, text=turn.words) for turn in call.turns
    ]
    yield from sorted((*lines, *turns), key=lambda one: one.at)
