"""Calls, marks and people as rows of tables, with stable column names."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from phonecoach.call.annotations import HumanMark, disputes
from phonecoach.call.in_force import checklist_of, profile_of
from phonecoach.checklist import Checklist
from phonecoach.checklist.site import is_own
from phonecoach.errors import ContentError
from phonecoach.report.call_facts import machine_mark
from phonecoach.report.forms import FilledForm, FilledRow, filled
from phonecoach.report.keeping import step
from phonecoach.scenario.keeping import thaw
from phonecoach.scoring.card import Card, ItemMark
from phonecoach.scoring.overruling import overruled
from phonecoach.scoring.reasons import sentence
from phonecoach.store import PastSummary, Person
from phonecoach.units import Language, Mode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from phonecoach.call.annotations import Annotation
    from phonecoach.call.record import CallId, PersonId
    from phonecoach.report.forms import Form
    from phonecoach.report.keeping import GoesOn
    from phonecoach.scenario import CaseId
    from phonecoach.store import Reader

_SECOND = 1_000_000
Row = TypeVar("Row")


class Kind(enum.Enum):
    """What the cells of a column hold."""

    TEXT = enum.auto()
    WHOLE = enum.auto()
    NUMBER = enum.auto()
    SHARE = enum.auto()
    """0 to 1, shown as percent where cells have a format."""

    MOMENT = enum.auto()
    """Aware, in this PC's zone."""

    FLAG = enum.auto()


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A column of a table."""

    name: str
    kind: Kind
    of: Callable[[Row], Any]
    """Its cell of a row; None for an empty one."""

    wide: int = 12
    """How wide it is, in letters."""


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


# Columns ------------------------------------------------------------------------------


def _of_card(name: str) -> Callable[[CallRow], Any]:
    return lambda row: None if row.card is None else getattr(row.card, name)


def _version(name: str) -> Callable[[CallRow], Any]:
    return lambda row: None if row.card is None else getattr(row.card.versions, name)


def _provisional(row: CallRow) -> bool | None:
    return None if row.card is None else row.card.pending > 0


CALL_COLUMNS: tuple[Column[CallRow], ...] = (
    Column("call_id", Kind.TEXT, lambda row: row.past.summary.call, 38),
    Column("person_id", Kind.TEXT, lambda row: row.past.summary.person, 38),
    Column("person", Kind.TEXT, lambda row: row.person, 16),
    Column("started", Kind.MOMENT, lambda row: row.started, 18),
    Column("length_s", Kind.NUMBER, lambda row: row.past.length / _SECOND, 9),
    Column("case_id", Kind.TEXT, lambda row: row.past.summary.case, 20),
    Column("case", Kind.TEXT, lambda row: row.title, 32),
    Column("language", Kind.TEXT, lambda row: row.past.summary.language, 9),
    Column("mode", Kind.TEXT, lambda row: row.past.summary.mode, 8),
    Column("purpose", Kind.TEXT, lambda row: row.past.summary.purpose, 9),
    Column("state", Kind.TEXT, lambda row: row.past.summary.state, 10),
    Column("outcome", Kind.TEXT, lambda row: row.past.summary.outcome, 11),
    Column("score", Kind.NUMBER, _of_card("score"), 8),
    Column("provisional", Kind.FLAG, _provisional, 11),
    Column("passed", Kind.FLAG, _of_card("passed"), 8),
    Column("applied", Kind.WHOLE, _of_card("applied"), 8),
    Column("pending", Kind.WHOLE, _of_card("pending"), 8),
    Column("confirmed_by_human", Kind.FLAG, lambda row: row.past.confirmed, 18),
    Column("continued", Kind.FLAG, lambda row: row.past.continued, 10),
    Column("checklist", Kind.TEXT, _version("checklist"), 10),
    Column("profile_version", Kind.TEXT, _version("profile"), 14),
    Column("rules", Kind.TEXT, _version("rules"), 8),
    Column("listener", Kind.TEXT, _version("listener"), 20),
    Column("program", Kind.TEXT, _version("program"), 9),
)

_ITEM_COLUMNS: tuple[Column[MarkRow], ...] = (
    Column("item", Kind.WHOLE, lambda row: row.mark.no, 6),
    Column("section", Kind.TEXT, lambda row: row.section, 8),
    Column("rule", Kind.TEXT, lambda row: row.rule, 44),
    Column("weight", Kind.WHOLE, lambda row: row.weight, 7),
    Column("mark", Kind.TEXT, lambda row: row.mark.mark, 14),
    Column("machine_mark", Kind.TEXT, lambda row: machine_mark(row.mark), 14),
    Column(
        "human_mark",
        Kind.TEXT,
        lambda row: row.mark.mark if row.mark.by_human else None,
        14,
    ),
    Column("share", Kind.SHARE, lambda row: row.mark.share, 7),
    Column("can_fail_card", Kind.FLAG, lambda row: row.mark.fatal, 12),
    Column("at_s", Kind.NUMBER, lambda row: row.at, 8),
    Column(
        "words",
        Kind.TEXT,
        lambda row: " | ".join(one.words for one in row.mark.evidence if one.words),
        44,
    ),
    Column(
        "evidence_rules",
        Kind.TEXT,
        lambda row: " | ".join(dict.fromkeys(one.rule for one in row.mark.evidence)),
        28,
    ),
    Column("reason", Kind.TEXT, lambda row: row.reason, 60),
    Column("dispute", Kind.TEXT, lambda row: row.dispute or None, 24),
)


def _through(column: Column[CallRow]) -> Column[MarkRow]:
    return Column(
        column.name, column.kind, lambda row: column.of(row.call), column.wide
    )


LONG_COLUMNS: tuple[Column[MarkRow], ...] = (
    *map(_through, CALL_COLUMNS),
    *_ITEM_COLUMNS,
)
"""One row an item a call, each with all that is known of its call."""

MARK_COLUMNS: tuple[Column[MarkRow], ...] = (
    *(
        _through(one)
        for one in CALL_COLUMNS
        if one.name in {"call_id", "person", "started", "case_id", "mode"}
    ),
    *_ITEM_COLUMNS,
)

PERSON_COLUMNS: tuple[Column[PersonRow], ...] = (
    Column("person_id", Kind.TEXT, lambda row: row.person.id, 38),
    Column("person", Kind.TEXT, lambda row: row.person.name, 20),
    Column("language", Kind.TEXT, lambda row: row.person.language, 9),
    Column("calls", Kind.WHOLE, lambda row: len(row.calls), 7),
    Column("scored_calls", Kind.WHOLE, lambda row: len(row.scores), 12),
    Column("mean_score", Kind.NUMBER, lambda row: row.mean, 11),
    Column(
        "first_call",
        Kind.MOMENT,
        lambda row: row.calls[0].started if row.calls else None,
        18,
    ),
    Column(
        "last_call",
        Kind.MOMENT,
        lambda row: row.calls[-1].started if row.calls else None,
        18,
    ),
    Column(
        "pending_marks",
        Kind.WHOLE,
        lambda row: sum(one.past.waiting for one in row.calls),
        13,
    ),
    Column(
        "confirmed_cards",
        Kind.WHOLE,
        lambda row: sum(one.past.confirmed for one in row.calls),
        15,
    ),
)


def numbers(items: Iterable[int]) -> str | None:
    """Return numbers as one cell; None where there are none."""
    return " ".join(map(str, items)) or None


FORM_COLUMNS: tuple[Column[FormLine], ...] = (
    Column("call_id", Kind.TEXT, lambda row: row.call.past.summary.call, 38),
    Column("person", Kind.TEXT, lambda row: row.call.person, 16),
    Column("started", Kind.MOMENT, lambda row: row.call.started, 18),
    Column("form", Kind.TEXT, lambda row: row.filled.form.id, 10),
    Column("row_id", Kind.TEXT, lambda row: row.row.row.id, 18),
    Column("row", Kind.TEXT, lambda row: row.row.row.name(row.language), 30),
    Column("weight", Kind.WHOLE, lambda row: row.row.row.weight, 8),
    Column("share", Kind.SHARE, lambda row: row.row.share, 8),
    Column("items", Kind.TEXT, lambda row: numbers(row.row.applied), 30),
    Column("pending_items", Kind.TEXT, lambda row: numbers(row.row.pending), 16),
    Column("form_total", Kind.NUMBER, lambda row: row.filled.total, 10),
)
"""One row a row of the form a call."""
