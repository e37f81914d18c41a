"""The tick sheet of a role-play on paper: one page, a key and four boxes an item."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import Spacer

from phonecoach.checklist.topics import topic
from phonecoach.report.paper.flow import Drawing, Words, table
from phonecoach.report.paper.marks import mark_picture
from phonecoach.report.paper.page import WIDTH
from phonecoach.report.paper.type import (
    BODY,
    HEADING,
    MEDIUM,
    NOTE,
    STRONG,
    Style,
    ink,
    width_of,
)
from phonecoach.report.words import report_words
from phonecoach.scoring.card import Mark
from phonecoach.scoring.reasons import reason_texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable

    from phonecoach.report.caller_facts import CallerFacts
    from phonecoach.report.paper.flow import Draw

_MARKS: Final = (Mark.MET, Mark.PARTLY, Mark.MISSED, Mark.NOT_APPLICABLE)
_KEY: Final = Style(font=MEDIUM, size=8.2, line=12)
_CAP: Final = (19.0, 13.0)
_BOX: Final = 9.0
_BETWEEN: Final = 14.0
_HALF: Final = (WIDTH - _BETWEEN) / 2
_BOXES: Final = 72.0
_WIDTHS: Final = [25.0, _HALF - 25 - _BOXES, *[_BOXES / len(_MARKS)] * len(_MARKS)]
_LINE: Final = 22.0


def tick_page(facts: CallerFacts) -> Iterator[Flowable]:
    """Yield the tick sheet of a case."""
    words = report_words(facts.told_in)
    yield Words(words("tick_sheet"), HEADING, after=2)
    yield Words(facts.title, NOTE, after=2)
    yield Words(words("tick_note"), NOTE, after=6)
    names = reason_texts(facts.told_in).marks
    legend: list[Any] = []
    for mark in _MARKS:
        legend += [mark_picture(mark, 9), Words(names[mark], NOTE)]
    yield table([legend], [15.0, WIDTH / 4 - 15] * 4, lines=False, pad=1)
    for name, ticks in facts.ticks:
        yield Spacer(1, 7)
        yield Words(name, STRONG, after=2)
        middle = (len(ticks) + 1) // 2
        halves = (ticks[:middle], ticks[middle:])
        sides = [_items(one, facts) if one else Words("", NOTE) for one in halves]
        made = table([sides], [_HALF + _BETWEEN, _HALF], lines=False, pad=0)
        yield made
    yield Spacer(1, 14)
    yield table(
        [
            [Words(words(name), NOTE), Drawing(_LINE, _rule)]
            for name in ("tick_end", "tick_who", "tick_by", "tick_day")
        ],
        [110.0, WIDTH - 110],
        lines=False,
        pad=0,
    )


def _items(ticks: Sequence[tuple[str, int]], facts: CallerFacts) -> Flowable:
    head = [Words("", NOTE), Words("", NOTE), *(mark_picture(it, 8) for it in _MARKS)]
    rows = [
        [
            Drawing(_CAP[1], _key_cap(key), _CAP[0]),
            Words(f"{no}  {topic(no, facts.told_in)}", BODY),
            *(_mark_box() for _ in _MARKS),
        ]
        for key, no in ticks
    ]
    return table([head, *rows], _WIDTHS, pad=1.6)


def _mark_box() -> Drawing:
    return Drawing(_CAP[1], _box, _BOX)


def _box(canvas: Canvas, _width: float, height: float) -> None:
    canvas.setStrokeColor(ink("text_muted"))
    canvas.setLineWidth(0.7)
    canvas.roundRect(0, (height - _BOX) / 2, _BOX, _BOX, 1.6, stroke=1, fill=0)


def _rule(canvas: Canvas, width: float, _height: float) -> None:
    canvas.setStrokeColor(ink("text_muted"))
    canvas.setLineWidth(0.6)
    canvas.line(0, 6, width - 6, 6)


def _key_cap(key: str) -> Draw:
    shown = key.upper()

    def draw(canvas: Canvas, width: float, height: float) -> None:
        canvas.setStrokeColor(ink("line"))
        canvas.setFillColor(ink("surface"))
        canvas.setLineWidth(0.7)
        canvas.roundRect(0, 0, width, height, 3, stroke=1, fill=1)
        canvas.setFillColor(ink("text"))
        canvas.setFont(_KEY.font, _KEY.size)
        x = (width - width_of(shown, _KEY)) / 2
        canvas.drawString(x, (height - 0.73 * _KEY.size) / 2, shown)

    return draw
