"""A group as rows of tables: people and items, items, cases, weeks, times."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING

from phonecoach.report.columns import Column, Kind, numbers
from phonecoach.report.forms import FilledForm, FilledRow
from phonecoach.report.group_facts import ItemShare
from phonecoach.store import CaseCount, PersonMarks, monday_of
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.report.group_facts import GroupFacts
    from phonecoach.store import TimeSpread, WeekMarks
    from phonecoach.units import Micros

_SECOND = 1_000_000
_MEDIAN, _SLOW = 0.5, 0.9


@dataclass(frozen=True, slots=True)
class CellRow:
    """A person and an item."""

    person: PersonMarks
    item: ItemShare


def cell_rows(facts: GroupFacts) -> Iterator[CellRow]:
    """Yield every person with every item, by name and number."""
    for person in facts.people:
        for item in facts.items:
            yield CellRow(person, item)


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case with its title."""

    counted: CaseCount
    title: str


def case_rows(facts: GroupFacts) -> Iterator[CaseRow]:
    """Yield every case that was practised."""
    for one in facts.cases:
        yield CaseRow(one, facts.title(one.case))


@dataclass(frozen=True, slots=True)
class FormRowMean:
    """A row of a form, filled in from the means of several calls."""

    filled: FilledForm
    row: FilledRow
    language: Language


def form_means(filled: FilledForm, language: Language) -> Iterator[FormRowMean]:
    """Yield the rows of a form that was filled in from means."""
    for one in filled.rows:
        yield FormRowMean(filled, one, language)


def _mean(person: PersonMarks) -> float | None:
    marked = sum(person.marks.counts)
    return sum(person.marks.ppm) / (marked * _SECOND) if marked else None


def _monday(week: int) -> datetime:
    return datetime.combine(monday_of(week), time()).astimezone()


def _seconds(moment: Micros | None) -> float | None:
    return None if moment is None else moment / _SECOND


CELL_COLUMNS: tuple[Column[CellRow], ...] = (
    Column("person_id", Kind.TEXT, lambda row: row.person.person, 38),
    Column("person", Kind.TEXT, lambda row: row.person.name, 20),
    Column("calls", Kind.WHOLE, lambda row: row.person.calls, 7),
    Column("item", Kind.WHOLE, lambda row: row.item.no, 6),
    Column("section", Kind.TEXT, lambda row: row.item.section, 8),
    Column("rule", Kind.TEXT, lambda row: row.item.rule, 48),
    Column("marked", Kind.WHOLE, lambda row: row.person.marks.count(row.item.no), 8),
    Column("share", Kind.SHARE, lambda row: row.person.marks.share(row.item.no), 7),
)
"""One row a person an item."""

MEMBER_COLUMNS: tuple[Column[PersonMarks], ...] = (
    Column("person_id", Kind.TEXT, lambda row: row.person, 38),
    Column("person", Kind.TEXT, lambda row: row.name, 20),
    Column("calls", Kind.WHOLE, lambda row: row.calls, 7),
    Column("marked", Kind.WHOLE, lambda row: sum(row.marks.counts), 8),
    Column("mean_share", Kind.SHARE, _mean, 11),
)

ITEM_COLUMNS: tuple[Column[ItemShare], ...] = (
    Column("item", Kind.WHOLE, lambda row: row.no, 6),
    Column("section", Kind.TEXT, lambda row: row.section, 8),
    Column("rule", Kind.TEXT, lambda row: row.rule, 60),
    Column("marked", Kind.WHOLE, lambda row: row.count, 8),
    Column("people", Kind.WHOLE, lambda row: row.people, 8),
    Column("share", Kind.SHARE, lambda row: row.share, 7),
)

CASE_COLUMNS: tuple[Column[CaseRow], ...] = (
    Column("case_id", Kind.TEXT, lambda row: row.counted.case, 26),
    Column("case", Kind.TEXT, lambda row: row.title, 40),
    Column("calls", Kind.WHOLE, lambda row: row.counted.calls, 8),
    Column("people", Kind.WHOLE, lambda row: row.counted.people, 8),
)

FORM_MEAN_COLUMNS: tuple[Column[FormRowMean], ...] = (
    Column("form", Kind.TEXT, lambda row: row.filled.form.id, 10),
    Column("row_id", Kind.TEXT, lambda row: row.row.row.id, 18),
    Column("row", Kind.TEXT, lambda row: row.row.row.name(row.language), 30),
    Column("weight", Kind.WHOLE, lambda row: row.row.row.weight, 8),
    Column("share", Kind.SHARE, lambda row: row.row.share, 8),
    Column("items", Kind.TEXT, lambda row: numbers(row.row.applied), 30),
    Column("calls", Kind.WHOLE, lambda row: row.filled.calls, 8),
    Column("form_total", Kind.NUMBER, lambda row: row.filled.total, 10),
)
"""One row a row of the form, from the means of all calls."""

WEEK_COLUMNS: tuple[Column[WeekMarks], ...] = (
    Column("monday", Kind.MOMENT, lambda row: _monday(row.week), 18),
    Column("calls", Kind.WHOLE, lambda row: row.calls, 8),
    Column("marked", Kind.WHOLE, lambda row: sum(row.marks.counts), 8),
    Column(
        "mean_share",
        Kind.SHARE,
        lambda row: sum(row.marks.ppm) / max(1, sum(row.marks.counts)) / _SECOND,
        11,
    ),
)

TIME_COLUMNS: tuple[Column[TimeSpread], ...] = (
    Column("kind", Kind.TEXT, lambda row: row.kind, 10),
    Column("mode", Kind.TEXT, lambda row: row.mode, 8),
    Column("measured", Kind.WHOLE, lambda row: row.total, 9),
    Column("median_s", Kind.NUMBER, lambda row: _seconds(row.quantile(_MEDIAN)), 9),
    Column("p90_s", Kind.NUMBER, lambda row: _seconds(row.quantile(_SLOW)), 8),
)
