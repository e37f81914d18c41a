"""Calls, marks and people as rows of tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.call.annotations import HumanMark, disputes
from phonecoach.call.in_force import checklist_of, profile_of
from phonecoach.checklist import Checklist
from phonecoach.checklist.site import is_own
from phonecoach.errors import ContentError
from phonecoach.report.forms import FilledForm, FilledRow, filled
from phonecoach.report.keeping import step
from phonecoach.scenario.keeping import thaw
from phonecoach.scoring.card import Card, ItemMark
from phonecoach.scoring.overruling import overruled
from phonecoach.scoring.reasons import sentence
from phonecoach.store import PastSummary, Person
from phonecoach.units import Language, Mode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from phonecoach.call.annotations import Annotation
    from phonecoach.call.record import CallId, PersonId
    from phonecoach.report.forms import Form
    from phonecoach.report.keeping import GoesOn
    from phonecoach.scenario import CaseId
    from phonecoach.store import Reader

_SECOND = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRow:
    """A call with what its card comes to."""

    past: PastSummary
    person: str
    title: str
    card: Card | None
    """With the marks that count; None where it has none yet."""

    disputes: Mapping[int, str]
    """By item: why the trainee does not agree."""

    checklist: Checklist
    """As it was weighed for the call."""

    @property
    def started(self) -> datetime:
        """When it began, in this PC's zone."""
        return self.past.summary.started.astimezone()


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkRow:
    """An item on the card of a call."""

    call: CallRow
    mark: ItemMark
    section: str
    rule: str
    weight: int
    reason: str
    dispute: str

    @property
    def at(self) -> float | None:
        """The first moment it rests on, in seconds of the call clock."""
        times = [one.at for one in self.mark.evidence]
        return min(times) / _SECOND if times else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """A person with what all their calls come to."""

    person: Person
    calls: tuple[CallRow, ...]

    @property
    def scores(self) -> list[float]:
        """The scores of all calls that have one."""
        cards = [one.card for one in self.calls if one.card is not None]
        return [card.score for card in cards if card.score is not None]

    @property
    def by_own_profile(self) -> int:
        """How many cards go by a profile of the house's own."""
        cards = [one.card for one in self.calls if one.card is not None]
        return sum(is_own(card.versions.profile) for card in cards)

    @property
    def mean(self) -> float | None:
        """The mean of the scores; None without any."""
        return sum(self.scores) / len(self.scores) if self.scores else None


def person_row(  # noqa: PLR0913 (who asks for what, and how far it is)
    reader: Reader,
    viewer: PersonId,
    person: Person,
    past: Sequence[PastSummary],
    *,
    language: Language,
    goes_on: GoesOn | None = None,
) -> PersonRow:
    """Return a person with calls and cards.

    Args:
        reader: Of the training record.
        viewer: Who asks.
        person: Whose calls they are.
        past: The calls, the newest first.
        language: Of the cases' titles, where they have it.
        goes_on: Told how far it has come.

    Raises:
        StoreError: If the viewer may not see one of the calls.
        DroppedError: If it is not wanted any more.
    """
    titles: dict[tuple[CaseId, Language], str] = {}
    rows = []
    for index, one in enumerate(reversed(past)):
        step(goes_on, 0.5 * index / len(past))
        call = one.summary.call
        notes = reader.annotations(viewer, call) if one.has_card else ()
        key = (one.summary.case, one.summary.language)
        if key not in titles:
            titles[key] = _title(reader.case_content(viewer, call), one, language)
        rows.append(
            CallRow(
                past=one,
                person=person.name,
                title=titles[key],
                card=_card(reader, viewer, call, notes) if one.has_card else None,
                disputes=disputes(notes),
                checklist=checklist_of(reader.head(viewer, call)),
            )
        )
    return PersonRow(person=person, calls=tuple(rows))


def _title(content: bytes, past: PastSummary, language: Language) -> str:
    """Return what a case is called; its id where it cannot be read any more."""
    try:
        texts = thaw(content).texts
    except ContentError:
        return past.summary.case
    return texts.get(language, texts[past.summary.language]).title


def _card(
    reader: Reader, viewer: PersonId, call: CallId, notes: tuple[Annotation, ...]
) -> Card | None:
    """Return the card of a call with the marks that count."""
    stored = reader.current_card(viewer, call)
    if stored is None or not any(isinstance(one.note, HumanMark) for one in notes):
        return None if stored is None else stored.card
    head = reader.head(viewer, call)
    passing = profile_of(head).passing
    return overruled(stored.card, notes, head.person, checklist_of(head), passing)


def mark_rows(call: CallRow, language: Language) -> tuple[MarkRow, ...]:
    """Return the items on the card of a call; none where it has no card."""
    if call.card is None:
        return ()
    return tuple(_mark_row(call, one, language) for one in call.card.items)


def _mark_row(call: CallRow, mark: ItemMark, language: Language) -> MarkRow:
    item = call.checklist.item(mark.no)
    return MarkRow(
        call=call,
        mark=mark,
        section=str(item.section),
        rule=item.text(language).rule,
        weight=item.weight,
        reason=sentence(mark.reason, language),
        dispute=call.disputes.get(mark.no, ""),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FormLine:
    """A row of a form, filled in for a call."""

    call: CallRow
    language: Language
    filled: FilledForm
    row: FilledRow


def form_lines(form: Form, row: PersonRow, language: Language) -> Iterator[FormLine]:
    """Yield the rows of a form for every call that has a card."""
    for call in row.calls:
        if call.card is not None:
            made = filled(form, call.card.items)
            for one in made.rows:
                yield FormLine(call=call, language=language, filled=made, row=one)


def mean_shares(row: PersonRow) -> tuple[Mapping[int, float], int]:
    """Return the mean share of each item over a person's calls, and how many they are.

    Calls in which replies were chosen, or that went on from another, are left out.
    """
    cards = [
        one.card
        for one in row.calls
        if one.card is not None
        and one.past.summary.mode is not Mode.GUIDED
        and not one.past.continued
    ]
    found: dict[int, list[float]] = {}
    for card in cards:
        for mark in card.items:
            if mark.share is not None:
                found.setdefault(mark.no, []).append(mark.share)
    return {no: sum(each) / len(each) for no, each in found.items()}, len(cards)
