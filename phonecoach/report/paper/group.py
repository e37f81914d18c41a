"""A group on paper: what is hardest, who has practised what, what was never asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import CondPageBreak, PageBreak, Spacer

from phonecoach.checklist import checklist
from phonecoach.report.paper.charts import share_bar
from phonecoach.report.paper.flow import Drawing, Words, table
from phonecoach.report.paper.form import form_page
from phonecoach.report.paper.page import WIDTH, Page, write_pages
from phonecoach.report.paper.type import (
    BODY,
    HEADING,
    MEDIUM,
    MEDIUM_TEXT,
    NOTE,
    SMALL,
    STRONG,
    TITLE,
    ink,
    lines_of,
)
from phonecoach.report.words import report_words
from phonecoach.text import date_text, duration_text, number_text
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable

    from phonecoach.report.group_facts import GroupFacts, ItemShare
    from phonecoach.report.keeping import GoesOn
    from phonecoach.store import PersonMarks

_HARDEST: Final = 12
_PERCENT: Final = 100
_HEADED: Final = 110.0
_MEDIAN, _SLOW = 0.5, 0.9

_NAMES: Final = 92.0
_CALLS: Final = 24.0
_GAP: Final = 5.0
_ROW: Final = 11.0
_INSET: Final = 0.7
_HEAD: Final = 22.0
_ROWS_A_PIECE: Final = 25
"""So many rows of the heat map are laid together, below numbers of their own."""

_HALF: Final = 0.5


def write_group(target: Path, facts: GroupFacts, goes_on: GoesOn | None = None) -> None:
    """Write what a group's calls came to.

    Raises:
        OSError: If it cannot be written.
        DroppedError: If it is not wanted any more.
    """
    words = report_words(facts.language)
    page = Page(
        title=facts.name or words("group_kind"),
        kind=words("group_kind"),
        foot=words("group_foot", chain=facts.chain),
        number=words.words["page_number"],
        language=facts.language,
    )
    write_pages(target, page, list(_GroupPages(facts).story()), goes_on)


class _GroupPages:
    def __init__(self, facts: GroupFacts) -> None:
        self._facts = facts
        self._words = report_words(facts.language)

    def story(self) -> Iterator[Flowable]:
        """Yield everything that is laid on the pages."""
        facts, words = self._facts, self._words
        yield Words(facts.name or words("group_kind"), TITLE, after=2)
        yield Words(self._counts(), NOTE, after=8)
        yield Words(words("hardest"), HEADING, after=1)
        yield Words(words("hardest_note"), NOTE, after=2)
        yield self._items(facts.hardest[:_HARDEST])
        yield from self._times()
        yield from self._coverage()
        yield from self._heat_map()
        if facts.form is not None:
            yield PageBreak()
            yield from form_page(facts.form, facts.language)

    def _counts(self) -> str:
        facts = self._facts
        first, last = (
            date_text(one, facts.language, with_year=True) for one in facts.span
        )
        taking = sum(one.calls > 0 for one in facts.people)
        return self._words(
            "chosen_counts" if facts.chosen else "group_counts",
            calls=number_text(facts.calls),
            taking=taking,
            people=len(facts.people),
            first=first,
            last=last,
        )

    def _items(self, items: Sequence[ItemShare]) -> Flowable:
        rows = [
            [
                Words(str(one.no), NOTE),
                Words(one.rule, BODY),
                share_bar(one.share or 0.0),
                Words(f"{(one.share or 0.0) * _PERCENT:.0f} %", STRONG),
                Words(self._words("times_marked", count=number_text(one.count)), NOTE),
            ]
            for one in items
        ]
        return table(rows, [26, WIDTH - 236, 90, 40, 80], pad=2.6)

    def _times(self) -> Iterator[Flowable]:
        words, language = self._words, self._facts.language
        if not self._facts.times:
            return
        yield CondPageBreak(_HEADED)
        yield Spacer(1, 10)
        yield Words(words("times_all"), HEADING, after=2)
        rows: list[list[Any]] = []
        for one in self._facts.times:
            median = one.quantile(_MEDIAN) or Micros(0)
            slow = one.quantile(_SLOW) or Micros(0)
            kind = words("picked_up" if one.kind == "picked_up" else "reply_gap")
            told = words(
                "spread",
                median=duration_text(median, language),
                slow=duration_text(slow, language),
            )
            rows.append(
                [
                    Words(f"{kind} · {words(f'mode_{one.mode}')}", MEDIUM_TEXT),
                    Words(told, BODY),
                    Words(words("measured", count=number_text(one.total)), NOTE),
                ]
            )
        yield table(rows, [150, WIDTH - 250, 100], pad=2.4)

    def _coverage(self) -> Iterator[Flowable]:
        words, facts = self._words, self._facts
        yield CondPageBreak(_HEADED)
        yield Spacer(1, 10)
        yield Words(words("coverage"), HEADING, after=2)
        never = ", ".join(str(one.no) for one in facts.uncovered)
        yield Words(
            words("never_asked", items=never) if never else words("all_asked"), BODY
        )
        told = [
            words(
                "case_count",
                case=facts.title(one.case),
                calls=number_text(one.calls),
                people=one.people,
            )
            for one in facts.cases
        ]
        yield Spacer(1, 3)
        pairs = [told[at : at + 2] for at in range(0, len(told), 2)]
        rows = [[Words(one, NOTE) for one in (*pair, "")[:2]] for pair in pairs]
        yield table(rows, [WIDTH / 2] * 2, pad=1.6)

    def _heat_map(self) -> Iterator[Flowable]:
        people = self._facts.people
        yield CondPageBreak(_HEADED + _ROWS_A_PIECE * _ROW / 2)
        yield Spacer(1, 10)
        yield Words(self._words("heat_map"), HEADING, after=1)
        yield Words(self._words("heat_map_note"), NOTE, after=4)
        for at in range(0, len(people), _ROWS_A_PIECE):
            yield _heat_rows(people[at : at + _ROWS_A_PIECE])


def _columns() -> list[tuple[int, float]]:
    """Return the items with their left edges, sections apart."""
    items = checklist().items.values()
    wide = _cell_width()
    found: list[tuple[int, float]] = []
    x, section = _NAMES + _CALLS, ""
    for item in items:
        if section and item.section != section:
            x += _GAP
        section = item.section
        found.append((item.no, x))
        x += wide
    return found


def _cell_width() -> float:
    known = checklist()
    gaps = (len(known.sections) - 1) * _GAP
    return (WIDTH - _NAMES - _CALLS - gaps) / len(known.items)


def _heat_rows(people: Sequence[PersonMarks]) -> Flowable:
    columns, wide = _columns(), _cell_width()

    def draw(canvas: Canvas, _width: float, height: float) -> None:
        top = height - _HEAD
        _draw_numbers(canvas, columns, wide, top)
        for index, person in enumerate(people):
            _draw_person(canvas, person, columns, wide, top - (index + 1) * _ROW)

    return Drawing(_HEAD + len(people) * _ROW + 4, draw)


def _draw_numbers(
    canvas: Canvas, columns: Sequence[tuple[int, float]], wide: float, top: float
) -> None:
    canvas.setFont(SMALL.font, 5.6)
    canvas.setFillColor(ink("text_muted"))
    for no, x in columns:
        canvas.saveState()
        canvas.translate(x + wide / 2 + 2, top + 3)
        canvas.rotate(90)
        canvas.drawString(0, 0, str(no))
        canvas.restoreState()


def _draw_person(
    canvas: Canvas,
    person: PersonMarks,
    columns: Sequence[tuple[int, float]],
    wide: float,
    bottom: float,
) -> None:
    """Draw a row; cells are filled from below, so that their height tells."""
    canvas.setFont(MEDIUM, 7)
    canvas.setFillColor(ink("text"))
    name = lines_of(person.name, SMALL, _NAMES - 6)[0]
    canvas.drawString(0, bottom + 2.5, name)
    canvas.setFont(SMALL.font, 6.4)
    canvas.setFillColor(ink("text_muted"))
    canvas.drawRightString(_NAMES + _CALLS - 5, bottom + 2.5, str(person.calls))
    cell, high = wide - 2 * _INSET, _ROW - 2 * _INSET
    low, full = ink("heat_low"), ink("heat_fill")
    canvas.setStrokeColor(ink("line"))
    canvas.setLineWidth(0.35)
    shares = person.marks.shares
    for (_no, x), share in zip(columns, shares, strict=True):
        left, foot = x + _INSET, bottom + _INSET
        if share is None:
            canvas.line(
                left + cell / 3, foot + high / 2, left + 2 * cell / 3, foot + high / 2
            )
            continue
        canvas.setFillColor(low if share < _HALF else full)
        canvas.rect(left, foot, cell, max(0.4, high * share), stroke=0, fill=1)
        canvas.rect(left, foot, cell, high)
