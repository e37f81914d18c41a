"""A report from beginning to end: who asks for what, and the file it becomes."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from phonecoach import __version__
from phonecoach.call.record import CallId, PersonId
from phonecoach.errors import ReportError, told
from phonecoach.report.columns import (
    CALL_COLUMNS,
    FORM_COLUMNS,
    LONG_COLUMNS,
    MARK_COLUMNS,
    PERSON_COLUMNS,
)
from phonecoach.report.forms import Form, averaged, filled
from phonecoach.report.group_facts import OWN_WORDS, GroupFacts, group_facts
from phonecoach.report.group_rows import (
    CASE_COLUMNS,
    CELL_COLUMNS,
    FORM_MEAN_COLUMNS,
    ITEM_COLUMNS,
    MEMBER_COLUMNS,
    TIME_COLUMNS,
    WEEK_COLUMNS,
    case_rows,
    cell_rows,
    form_means,
)
from phonecoach.report.keeping import DroppedError, step, whole
from phonecoach.report.rows import (
    PersonRow,
    form_lines,
    mark_rows,
    mean_shares,
    person_row,
)
from phonecoach.scenario import CaseId
from phonecoach.store import AssignmentId, GroupFilter, Person
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.report.keeping import GoesOn
    from phonecoach.report.rows import MarkRow
    from phonecoach.store import Reader

_ALL = 1_000_000
_READ, _SET = 0.3, 0.95
"""How far a report is when everything is read, and when all of it is set."""


class Format(enum.StrEnum):
    """What file a report becomes."""

    PDF = "pdf"
    EXCEL = "xlsx"
    CSV = "csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSubject:
    """One call."""

    call: CallId
    person: Person
    """Whose call it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSubject:
    """All calls of a person."""

    person: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupSubject:
    """All people of the room that the viewer looks after, or some of them."""

    wanted: GroupFilter = field(default_factory=lambda: GroupFilter(modes=OWN_WORDS))
    """Which calls: of a team, of some weeks."""

    name: str
    language: Language
    """In which it is told unless another is asked for."""

    titles: Mapping[CaseId, str] = field(default_factory=dict)
    """What cases are called; the others are called by their ids."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateSubject:
    """That a person has passed a test; always a PDF."""

    person: Person
    """Who has passed."""

    test: AssignmentId
    titles: Mapping[CaseId, str] = field(default_factory=dict)
    """What cases are called; the others are called by their ids."""


Subject = CallSubject | PersonSubject | GroupSubject | CertificateSubject


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A report that somebody asks for."""

    viewer: PersonId
    """Who asks; that decides what may be told."""

    subject: Subject
    format: Format
    target: Path
    language: Language | None = None
    """None for that of the call, or of the person."""

    bom: bool = False
    """Whether CSV begins with the mark by which Excel knows UTF-8."""

    form: Form | None = None
    """A form that the cards are read into, too; of CSV, instead. A person on paper and
    a group are read into it by the means of all their calls."""


def make_report(reader: Reader, order: Order, goes_on: GoesOn | None = None) -> bool:
    """Write a report; it gets its name only when it is complete.

    Args:
        reader: Of the training record.
        order: Who asks for what.
        goes_on: Told which share is done, 0 to 1; whether it is still wanted.

    Returns:
        Whether it was made; False if it was dropped, and then nothing of it is left.

    Raises:
        StoreError: If the viewer may not see what is asked for.
        ReportError: If there is nothing to tell of, or it cannot be written.
    """
    try:
        with whole(order.target) as part:
            _Making(reader, order, goes_on).write(part)
    except DroppedError:
        return False
    return True


class _Making:
    def __init__(self, reader: Reader, order: Order, goes_on: GoesOn | None) -> None:
        self._reader = reader
        self._order = order
        self._goes_on = goes_on

    def write(self, part: Path) -> None:
        """Write the report."""
        step(self._goes_on, 0)
        if isinstance(self._order.subject, CertificateSubject):
            self._write_certificate(part, self._order.subject)
            step(self._goes_on, 1)
            return
        match self._order.format:
            case Format.PDF:
                self._write_pdf(part)
            case Format.EXCEL:
                self._write_excel(part)
            case Format.CSV:
                self._write_csv(part)
        step(self._goes_on, 1)

    def _write_certificate(self, part: Path, subject: CertificateSubject) -> None:
        from phonecoach.report.certificate_facts import (  # noqa: PLC0415
            certificate_facts,
        )
        from phonecoach.report.paper.certificate import (  # noqa: PLC0415
            write_certificate,
        )

        if self._order.format is not Format.PDF:
            raise ReportError(
                "A certificate can be written as a PDF only. Choose that format."
            )
        facts = certificate_facts(
            self._reader,
            self._order.viewer,
            subject.person,
            subject.test,
            titles=subject.titles,
            language=self._language,
        )
        write_certificate(part, facts)

    def _write_pdf(self, part: Path) -> None:
        # What sets pages loads slowly, and tables do not need it.
        from phonecoach.report.call_facts import call_facts  # noqa: PLC0415
        from phonecoach.report.paper.card import write_card  # noqa: PLC0415
        from phonecoach.report.paper.group import write_group  # noqa: PLC0415
        from phonecoach.report.paper.person import write_person  # noqa: PLC0415
        from phonecoach.report.person_facts import person_facts  # noqa: PLC0415

        reader, order = self._reader, self._order
        if isinstance(order.subject, CallSubject):
            call = order.subject.call
            facts = call_facts(reader, order.viewer, call, language=order.language)
            if order.form is not None:
                form = filled(order.form, facts.card.items)
                facts = replace(facts, form=form)
            write_card(part, facts, self._goes_on)
            return
        if isinstance(order.subject, GroupSubject):
            write_group(part, self._group(order.subject), self._goes_on)
            return
        row = self._row(order.subject)
        person = person_facts(reader, order.viewer, row, self._language, self._goes_on)
        if order.form is not None:
            form = averaged(order.form, *mean_shares(row))
            person = replace(person, form=form)
        write_person(part, person, self._goes_on)

    def _write_csv(self, part: Path) -> None:
        from phonecoach.report.csv_file import write_csv  # noqa: PLC0415

        subject, bom = self._order.subject, self._order.bom
        if isinstance(subject, GroupSubject):
            facts = self._group(subject)
            if facts.form is None:
                write_csv(part, CELL_COLUMNS, cell_rows(facts), bom=bom)
            else:
                means = form_means(facts.form, self._language)
                write_csv(part, FORM_MEAN_COLUMNS, means, bom=bom)
        elif self._order.form is not None:
            lines = form_lines(self._order.form, self._row(subject), self._language)
            write_csv(part, FORM_COLUMNS, lines, bom=bom)
        else:
            marks = self._marks(self._row(subject))
            write_csv(part, LONG_COLUMNS, marks, bom=bom)

    def _write_excel(self, part: Path) -> None:
        from phonecoach.report.excel import Workbook  # noqa: PLC0415

        subject = self._order.subject
        if isinstance(subject, GroupSubject):
            facts = self._group(subject)
            book = Workbook(part, None)
            book.add_table("people", MEMBER_COLUMNS, facts.people)
            book.add_table("items", ITEM_COLUMNS, facts.items)
            book.add_table("people_items", CELL_COLUMNS, cell_rows(facts))
            book.add_table("weeks", WEEK_COLUMNS, facts.weeks)
            book.add_table("times", TIME_COLUMNS, facts.times)
            book.add_table("cases", CASE_COLUMNS, tuple(case_rows(facts)))
            if facts.form is not None:
                means = tuple(form_means(facts.form, self._language))
                book.add_table("form", FORM_MEAN_COLUMNS, means)
            book.add_notes("about", self._about(facts.calls, None))
        else:
            row = self._row(subject)
            book = Workbook(part, row.calls[-1].started)
            book.add_table("marks", MARK_COLUMNS, self._marks(row))
            book.add_table("calls", CALL_COLUMNS, row.calls)
            book.add_table("people", PERSON_COLUMNS, [row])
            if self._order.form is not None:
                lines = form_lines(self._order.form, row, self._language)
                book.add_table("form", FORM_COLUMNS, lines)
            confirmed = sum(one.past.confirmed for one in row.calls)
            own = [("calls marked by a house's own profile", str(row.by_own_profile))]
            book.add_notes("about", [*self._about(len(row.calls), confirmed), *own])
        step(self._goes_on, _SET)
        book.close()

    def _group(self, subject: GroupSubject) -> GroupFacts:
        facts = group_facts(
            self._reader,
            self._order.viewer,
            subject.wanted,
            subject.name,
            self._language,
        )
        step(self._goes_on, _READ)
        facts = replace(facts, titles=subject.titles)
        if self._order.form is None:
            return facts
        shares = {one.no: one.share for one in facts.items if one.share is not None}
        form = averaged(self._order.form, shares, facts.calls)
        return replace(facts, form=form)

    @property
    def _language(self) -> Language:
        subject = self._order.subject
        if isinstance(subject, GroupSubject):
            return self._order.language or subject.language
        return self._order.language or subject.person.language

    def _row(
        self, subject: CallSubject | PersonSubject | CertificateSubject
    ) -> PersonRow:
        """Return the person with the calls that are asked for."""
        order, person = self._order, subject.person
        past = self._reader.past_calls(order.viewer, person.id, limit=_ALL)
        if isinstance(subject, CallSubject):
            wanted = subject.call
            past = tuple(one for one in past if one.summary.call == wanted)
        if not past:
            raise ReportError(
                told(
                    "There is nothing of {person} that you may see. Choose another "
                    "call or person, or ask the supervisor of the room.",
                    person=person.name or person.id,
                )
            )
        return person_row(
            self._reader,
            order.viewer,
            person,
            past,
            language=self._language,
            goes_on=self._goes_on,
        )

    def _marks(self, row: PersonRow) -> Iterator[MarkRow]:
        for index, call in enumerate(row.calls):
            step(self._goes_on, 0.5 + 0.45 * index / len(row.calls))
            yield from mark_rows(call, self._language)

    def _about(self, calls: int, confirmed: int | None) -> list[tuple[str, str]]:
        about = [
            ("made by", f"phonecoach {__version__}"),
            ("chain", self._reader.chain_head().text),
            ("calls", str(calls)),
            ("times of day", "by this PC's clock"),
            ("share", "part of the item's weight that was earned"),
        ]
        if self._order.form is not None:
            about.append(("form", self._order.form.name(self._language)))
            about.append(("about the form", self._order.form.note(self._language)))
        if confirmed is not None:
            about.append(("calls confirmed by a human", str(confirmed)))
        return about
