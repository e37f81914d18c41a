"""A card on paper: what it comes to, the call on its line, every mark, every word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reportlab.platypus import (
    CondPageBreak,
    KeepTogether,
    PageBreak,
    Spacer,
    TableStyle,
)

from phonecoach.checklist import checklist
from phonecoach.report.paper.flow import Drawing, Rule, Words, table
from phonecoach.report.paper.form import form_page
from phonecoach.report.paper.line import line_words, time_line
from phonecoach.report.paper.marks import mark_ink, mark_picture, mark_strip
from phonecoach.report.paper.page import WIDTH, Page, write_pages
from phonecoach.report.paper.type import (
    BODY,
    BOLD,
    HEADING,
    LEAD,
    MEDIUM_TEXT,
    NOTE,
    STRONG,
    TITLE,
    Style,
    ink,
)
from phonecoach.report.told import Told, chain_words, told
from phonecoach.report.words import report_words
from phonecoach.scoring.card import Mark
from phonecoach.scoring.reasons import reason_texts
from phonecoach.text import clock_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reportlab.platypus import Flowable

    from phonecoach.report.call_facts import CallFacts, MarkFact
    from phonecoach.report.keeping import GoesOn

_SCORE: Final = Style(font=BOLD, size=40, line=44)
_POINTS: Final = Style(font=BOLD, size=12, line=15)
_NUMBER: Final = Style(size=9, line=13.5, ink="text_muted")
_HEADED: Final = 90.0
"""A heading wants so much room for itself and what follows, in points."""

_LEGEND: Final = (
    Mark.MET,
    Mark.PARTLY,
    Mark.MISSED,
    Mark.NEEDS_HUMAN,
    Mark.NOT_APPLICABLE,
)


def write_card(target: Path, facts: CallFacts, goes_on: GoesOn | None = None) -> None:
    """Write the card of a call.

    Raises:
        OSError: If it cannot be written.
        DroppedError: If it is not wanted any more.
    """
    words = report_words(facts.language)
    page = Page(
        title=facts.title,
        kind=words("card_kind"),
        foot=chain_words(
            words,
            confirmed=facts.confirmed,
            pending=facts.card.pending,
            chain=facts.chain,
        ),
        number=words.words["page_number"],
        language=facts.language,
    )
    write_pages(target, page, list(_Card(facts).story()), goes_on)


class _Card:
    """The parts of a card, in the order of its pages."""

    def __init__(self, facts: CallFacts) -> None:
        self._facts = facts
        self._words = report_words(facts.language)
        self._told: Told = told(facts)
        self._names = reason_texts(facts.language).marks

    def story(self) -> Iterator[Flowable]:
        """Yield everything that is laid on the pages."""
        facts, words = self._facts, self._words
        yield Words(facts.title, TITLE, after=2)
        yield Words(self._told.when, NOTE, after=8)
        yield self._summary()
        yield from self._sections()
        yield self._figures()
        yield Spacer(1, 8)
        yield self._goal()
        yield Spacer(1, 8)
        line = line_words(words, outgoing=facts.outgoing)
        yield KeepTogether(
            [
                Words(words("the_call"), HEADING, after=2),
                time_line(facts.lanes, facts.marks, line, WIDTH),
            ]
        )
        yield Rule()
        yield self._head()
        yield PageBreak()
        yield from self._marks()
        if facts.form is not None:
            yield PageBreak()
            yield from form_page(facts.form, facts.language)
        yield from self._transcript()

    # The first page -------------------------------------------------------------------

    def _summary(self) -> Flowable:
        card = self._facts.card
        score = "–" if card.score is None else f"{card.score:.0f}"
        number = [Words(score, _SCORE), Words(self._told.measure, NOTE)]
        standing = table(
            [
                [
                    mark_picture(self._told.standing_mark, 12),
                    Words(self._told.standing, STRONG),
                ]
            ],
            [18, WIDTH - 150],
            lines=False,
            pad=1,
        )
        beside: list[Flowable] = [standing]
        beside.extend(Words(one, BODY) for one in self._told.rests_on)
        beside.extend(Words(one, NOTE) for one in self._told.notes)
        made = table([[number, beside]], [118, WIDTH - 118], pad=2)
        made.setStyle(TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.9, ink("text"))]))
        return made

    def _sections(self) -> Iterator[Flowable]:
        facts, known = self._facts, checklist().sections
        names = {str(one.id): one for one in known.values()}
        rows: list[list[Any]] = []
        for letter, score in facts.card.sections:
            marks = facts.in_section(letter)
            section = names[letter]
            applied = sum(one.mark is not Mark.NOT_APPLICABLE for one in marks)
            count = self._words(
                "items_applied", first=section.first, last=section.last, count=applied
            )
            shown = score is not None and facts.card.score is not None
            rows.append(
                [
                    Words(letter, STRONG),
                    [
                        Words(f"{section.names[facts.language]}", MEDIUM_TEXT),
                        Words(count, NOTE, after=2),
                        mark_strip([(one.mark, one.fatal) for one in marks], 9.5, 13.2),
                    ],
                    Words(f"{score:.0f}" if shown else "–", _POINTS),
                ]
            )
        yield table(rows, [18, WIDTH - 58, 40])

    def _figures(self) -> Flowable:
        names = [Words(one.name, NOTE) for one in self._told.figures]
        values = [Words(one.value, MEDIUM_TEXT) for one in self._told.figures]
        thirds = [WIDTH / len(names)] * len(names)
        cells = [[name, value] for name, value in zip(names, values, strict=True)]
        return table([cells], thirds)

    def _goal(self) -> Flowable:
        made = table(
            [
                [
                    [
                        Words(self._words("goal"), Style(**_AS_ACCENT)),
                        Words(self._facts.goal, LEAD),
                    ]
                ]
            ],
            [WIDTH],
            lines=False,
            pad=6,
        )
        made.setStyle(
            TableStyle(
                [
                    ("BACKGROUND", (0, 0), (-1, -1), ink("accent_soft")),
                    ("LINEBEFORE", (0, 0), (0, -1), 2.5, ink("accent")),
                    ("LEFTPADDING", (0, 0), (-1, -1), 10),
                ]
            )
        )
        return made

    def _head(self) -> Flowable:
        rows = [
            [Words(name, NOTE), Words(value, NOTE)] for name, value in self._told.head
        ]
        return table(rows, [110, WIDTH - 110], lines=False, pad=0.8)

    # The marks ------------------------------------------------------------------------

    def _marks(self) -> Iterator[Flowable]:
        words = self._words
        yield Words(words("all_marks"), HEADING, after=2)
        yield self._legend()
        yield Spacer(1, 4)
        names = {str(one.id): one for one in checklist().sections.values()}
        for letter, _score in self._facts.card.sections:
            marks = self._facts.in_section(letter)
            shown = [one for one in marks if one.mark is not Mark.NOT_APPLICABLE]
            title = f"{letter}  {names[letter].names[self._facts.language]}"
            yield CondPageBreak(_HEADED)
            yield Spacer(1, 8)
            yield Words(title, STRONG, after=2)
            if shown:
                yield self._mark_table(shown)
            rest = ", ".join(str(one.no) for one in marks if one not in shown)
            if rest:
                yield Spacer(1, 3)
                yield Words(words("did_not_apply", items=rest), NOTE)
        yield from self._remarks()

    def _legend(self) -> Flowable:
        cells: list[Any] = []
        for mark in _LEGEND:
            cells += [mark_picture(mark, 9), Words(self._named(mark), NOTE)]
        cells += [
            mark_picture(Mark.MISSED, 9, fatal=True),
            Words(self._words("fatal"), NOTE),
        ]
        share = WIDTH / (len(cells) // 2)
        widths = [14, share - 14] * (len(cells) // 2)
        return table([cells], widths, lines=False, pad=1)

    def _named(self, mark: Mark) -> str:
        name = self._names[mark]
        return name[:1].upper() + name[1:]

    def _mark_table(self, marks: list[MarkFact]) -> Flowable:
        rows = [
            [
                Words(str(one.no), _NUMBER),
                self._told_of(one),
                [mark_picture(one.mark, 10, fatal=one.fatal)],
                self._mark_words(one),
                Words("" if one.at is None else clock_text(one.at), _NUMBER),
            ]
            for one in marks
        ]
        return table(rows, [26, WIDTH - 26 - 16 - 92 - 40, 16, 92, 40], pad=3.2)

    def _mark_words(self, one: MarkFact) -> list[Flowable]:
        name = self._words("fatal") if one.fatal else self._named(one.mark)
        style = Style(font=MEDIUM_TEXT.font, ink=mark_ink(one.mark, fatal=one.fatal))
        found: list[Flowable] = [Words(name, style)]
        if one.human is not None:
            machine = self._names[one.machine]
            found.append(Words(self._words("by_human", machine=machine), NOTE))
        return found

    def _told_of(self, one: MarkFact) -> list[Flowable]:
        found: list[Flowable] = [Words(one.rule, MEDIUM_TEXT), Words(one.reason, BODY)]
        found.extend(Words(remark, NOTE) for remark in one.remarks)
        for seen in one.evidence:
            at = clock_text(seen.at)
            words = f"{at}  {seen.words}" if seen.words else at
            found.append(Words(f"{words}  [{seen.rule}]", NOTE))
        if one.dispute:
            found.append(Words(self._words("disputed", reason=one.dispute), NOTE))
        return found

    def _remarks(self) -> Iterator[Flowable]:
        if self._facts.remarks:
            yield Spacer(1, 8)
            yield Words(self._words("remarks"), STRONG, after=2)
            for one in self._facts.remarks:
                yield Words(one, BODY)

    # The words ------------------------------------------------------------------------

    def _transcript(self) -> Iterator[Flowable]:
        facts, words = self._facts, self._words
        yield PageBreak()
        yield Words(words("transcript"), HEADING, after=2)
        yield Words(words("transcript_note"), NOTE, after=4)
        other = words("customer" if facts.outgoing else "caller")
        rows: list[list[Any]] = []
        for one in facts.said:
            voice = "trainee" if one.by_trainee else "caller"
            name = words("trainee") if one.by_trainee else one.name or other
            rows.append(
                [
                    Words(clock_text(one.at), _NUMBER),
                    _edge(voice),
                    Words(name, Style(font=MEDIUM_TEXT.font, ink=voice)),
                    Words(one.text or words("not_written"), BODY),
                ]
            )
        if rows:
            yield table(rows, [36, 14, 66, WIDTH - 116], lines=False, pad=2.5)


_AS_ACCENT: Final[dict[str, Any]] = {
    "font": MEDIUM_TEXT.font,
    "size": 8.5,
    "line": 12,
    "ink": "accent",
}


def _edge(voice: str) -> Flowable:
    """Return the mark of a voice: up for the caller, down for the trainee."""

    def draw(canvas: Any, _width: float, _height: float) -> None:  # noqa: ANN401 (reportlab's)
        canvas.setStrokeColor(ink(voice))
        canvas.setLineWidth(1.6)
        canvas.setLineCap(1)
        low, high = (1, 6) if voice == "trainee" else (6, 11)
        canvas.line(1, low, 1, high)
        canvas.line(4, low, 4, high - 1.5 if voice == "caller" else high)

    return Drawing(13.5, draw, width=6)
