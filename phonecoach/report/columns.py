"""The columns of tables, with stable names."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from phonecoach.report.call_facts import machine_mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.report.rows import CallRow, FormLine, MarkRow, PersonRow

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
