"""A certificate on paper: one A4 page on its side, in our own type."""

from __future__ import annotations

import hashlib
import io
from typing import TYPE_CHECKING, Final

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from phonecoach import __version__
from phonecoach.report.paper.page import draw_logo
from phonecoach.report.paper.type import (
    BOLD,
    MEDIUM,
    REGULAR,
    SMALL,
    Style,
    ink,
    lines_of,
    load_fonts,
    width_of,
)
from phonecoach.report.words import report_words
from phonecoach.text import date_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from phonecoach.report.certificate_facts import CertificateFacts, PassedCall

_WIDE, _HIGH = landscape(A4)
_EDGE: Final = 10 * mm
_SIDE: Final = 26 * mm
_WIDTH: Final = _WIDE - 2 * _SIDE
_LOGO: Final = 22.0

_KIND: Final = Style(font=MEDIUM, size=13, line=18, ink="accent")
_NAME: Final = Style(font=BOLD, size=38, line=46)
_LEAD: Final = Style(size=13, line=20)
_CALL: Final = Style(font=MEDIUM, size=11, line=15)
_VALUE: Final = Style(font=MEDIUM, size=11, line=15)
_NOTE: Final = Style(size=8.6, line=12, ink="text_muted")
_LEAST_NAME: Final = 18.0

_LINE: Final = _HIGH - 258
"""How high the line of voices lies."""

_FOOT: Final = 36 * mm
_ROWS: Final = (_LINE - 46, _FOOT + 46)
"""Where the calls begin, and where they must have ended."""

_ROW: Final = 24.0
_CAPITALS: Final = 0.73
"""How high our capitals are, of the size."""

_BETWEEN: Final = 18.0
_COLUMNS: Final = (0.4, 0.25, 0.16, 0.19)
"""Shares of the width: title, day, score, who signed it off."""

_STROKES: Final = 7.0
"""Points from one stroke of the line of voices to the next."""

_LOUDEST: Final = 15.0


def write_certificate(target: Path, facts: CertificateFacts) -> None:
    """Write a certificate; of the same facts it is always the same to the byte.

    Raises:
        OSError: If it cannot be written.
    """
    load_fonts()
    sheet = io.BytesIO()
    words = report_words(facts.language)
    canvas = Canvas(
        sheet,
        pagesize=(_WIDE, _HIGH),
        invariant=1,
        lang=facts.language,
        initialFontName=REGULAR,  # type: ignore[arg-type] # the stubs are mistaken
    )
    canvas.setTitle(f"{words('certificate_kind')} – {facts.name}")
    canvas.setAuthor("phonecoach")
    canvas.setCreator(f"phonecoach {__version__}")
    canvas.setProducer(f"phonecoach {__version__}")
    _Sheet(canvas, facts).draw()
    canvas.showPage()
    canvas.save()
    target.write_bytes(sheet.getvalue())


class _Sheet:
    """The parts of the page, from the top."""

    def __init__(self, canvas: Canvas, facts: CertificateFacts) -> None:
        self._canvas = canvas
        self._facts = facts
        self._words = report_words(facts.language)

    def draw(self) -> None:
        """Draw all of it."""
        self._frame()
        self._head()
        self._who()
        self._voices()
        self._calls()
        self._vouching()
        self._foot()

    def _frame(self) -> None:
        canvas = self._canvas
        canvas.setFillColor(ink("surface"))
        canvas.rect(0, 0, _WIDE, _HIGH, stroke=0, fill=1)
        canvas.setFillColor(ink("raised"))
        canvas.setStrokeColor(ink("line"))
        canvas.setLineWidth(0.8)
        high, wide = _HIGH - 2 * _EDGE, _WIDE - 2 * _EDGE
        canvas.roundRect(_EDGE, _EDGE, wide, high, 10, stroke=1, fill=1)

    def _head(self) -> None:
        top = _HIGH - 27 * mm
        draw_logo(self._canvas, _SIDE, top - 6, _LOGO)
        self._put("phonecoach", Style(font=BOLD, size=12, line=16), _SIDE + 30, top)
        self._put_right(self._facts.room, _LEAD, _WIDE - _SIDE, top)

    def _who(self) -> None:
        facts, words = self._facts, self._words
        self._put(words("certificate_kind"), _KIND, _SIDE, _HIGH - 140)
        self._put(facts.name, _fitting(facts.name), _SIDE, _HIGH - 184)
        line = "certificate_line" if len(facts.calls) == 1 else "certificate_lines"
        told = words.words[line].format(count=len(facts.calls))
        self._put(told, _LEAD, _SIDE, _HIGH - 212)

    def _voices(self) -> None:
        """Draw the line of a call, one voice above and one below, as the program does.

        It is this test's own: how long the strokes are comes from its id and the name.
        """
        canvas = self._canvas
        canvas.setLineCap(1)
        canvas.setStrokeColor(ink("text"))
        canvas.setLineWidth(1.2)
        canvas.line(_SIDE, _LINE, _SIDE + _WIDTH, _LINE)
        canvas.setLineWidth(1.8)
        for number, stroke in enumerate(self._strokes()):
            x = _SIDE + _STROKES / 2 + number * _STROKES
            canvas.setStrokeColor(ink("caller" if stroke > 0 else "trainee"))
            gap = 3 if stroke > 0 else -3
            canvas.line(x, _LINE + gap, x, _LINE + gap + stroke)

    def _strokes(self) -> Iterator[float]:
        """Yield the length of each stroke, in points; below zero the trainee's."""
        room = int(_WIDTH / _STROKES)
        seed = f"{self._facts.test} {self._facts.name}".encode()
        numbers = hashlib.shake_256(seed).digest(2 * room)
        speaks, left = 1, 0
        for at in range(room):
            if not left:
                speaks, left = -speaks, 4 + numbers[room + at] % 9
            left -= 1
            yield speaks * (2 + (_LOUDEST - 2) * numbers[at] / 255)

    def _calls(self) -> None:
        calls, (top, bottom) = self._facts.calls, _ROWS
        words = self._words
        heads = ("certificate_call", "certificate_taken", "certificate_points")
        names = [words(one) for one in (*heads, "certificate_signed")]
        self._row(names, _NOTE, top + 6)
        step = min(_ROW, (top - bottom) / len(calls))
        size = min(_CALL.size, step * 0.62)
        style = Style(font=MEDIUM, size=size, line=size * 1.36)
        for number, call in enumerate(calls):
            y = top - step * (number + 1)
            self._rule(y + step)
            self._row(self._told(call), style, y + (step - _CAPITALS * size) / 2)

    def _told(self, call: PassedCall) -> list[str]:
        day = date_text(call.taken, self._facts.language, with_year=True)
        points = _score_text(call.score, self._facts.pass_mark)
        score = self._words("certificate_score", score=points)
        return [call.title, day, score, call.signed_by or "–"]

    def _row(self, texts: list[str], style: Style, y: float) -> None:
        x = _SIDE
        for text, share in zip(texts, _COLUMNS, strict=True):
            self._put(_cut(text, style, share * _WIDTH - 8), style, x, y)
            x += share * _WIDTH

    def _vouching(self) -> None:
        facts, words = self._facts, self._words
        day = date_text(facts.at, facts.language, with_year=True)
        pairs = (
            (
                "certificate_mark",
                words("certificate_score", score=f"{facts.pass_mark:g}"),
            ),
            ("certificate_on", day),
            ("certificate_by", facts.author or "–"),
        )
        third = (_WIDTH - (len(pairs) - 1) * _BETWEEN) / len(pairs)
        for number, (name, value) in enumerate(pairs):
            x = _SIDE + number * (third + _BETWEEN)
            self._canvas.setStrokeColor(ink("text"))
            self._canvas.setLineWidth(0.9)
            self._canvas.line(x, _FOOT + 22, x + third, _FOOT + 22)
            self._put(_cut(value, _VALUE, third), _VALUE, x, _FOOT + 28)
            self._put(words(name), _NOTE, x, _FOOT + 8)

    def _foot(self) -> None:
        words = self._words
        self._put(words("certificate_note"), _NOTE, _SIDE, 26 * mm)
        vouches = words("chain", chain=self._facts.chain)
        test = words("certificate_test", test=self._facts.test)
        self._put(f"{vouches}  ·  {test}", SMALL, _SIDE, 20 * mm)

    def _rule(self, y: float) -> None:
        self._canvas.setStrokeColor(ink("line"))
        self._canvas.setLineWidth(0.6)
        self._canvas.line(_SIDE, y, _SIDE + _WIDTH, y)

    def _put(self, text: str, style: Style, x: float, y: float) -> None:
        self._canvas.setFillColor(ink(style.ink))
        self._canvas.setFont(style.font, style.size)
        self._canvas.drawString(x, y, text)

    def _put_right(self, text: str, style: Style, x: float, y: float) -> None:
        self._put(text, style, x - width_of(text, style), y)


def _fitting(name: str) -> Style:
    """Return how a name is set, so large that it has its line to itself."""
    size = min(_NAME.size, _NAME.size * _WIDTH / max(1.0, width_of(name, _NAME)))
    return Style(font=BOLD, size=max(_LEAST_NAME, size), line=_NAME.line)


def _cut(text: str, style: Style, width: float) -> str:
    """Return what of a text fits on a line, with an ellipsis where some does not."""
    if width_of(text, style) <= width:
        return text
    first = lines_of(text, style, width - width_of("…", style))[0]
    return f"{first}…"


def _score_text(score: float, mark: float) -> str:
    """Return a score; one that was enough is not rounded to below the pass mark."""
    return f"{score:.0f}" if round(score) >= mark else f"{score:.1f}"
