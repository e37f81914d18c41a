"""What is laid on pages one after the other: text, rules, pictures in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.platypus import Flowable, Table

from phonecoach.report.paper.type import BODY, Style, ink, lines_of, load_fonts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.pdfgen.canvas import Canvas

    Draw = Callable[[Canvas, float, float], None]

_ASCENT = 0.8
"""How far the letters of our type reach above their line, of its size."""


class Words(Flowable):
    """A text, broken into lines where it may be."""

    def __init__(self, text: str, style: Style = BODY, *, after: float = 0) -> None:
        """Set a text.

        Args:
            text: May hold line breaks.
            style: How it is set.
            after: Room below it, in points.
        """
        super().__init__()
        load_fonts()
        self._text = text
        self._style = style
        self._lines: list[str] = []
        self.spaceAfter = after

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the room that it takes."""
        self._lines = lines_of(self._text, self._style, width)
        self.width = width
        self.height = len(self._lines) * self._style.line
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return it in two parts, the first of which fits."""
        self.wrap(width, height)
        fits = int(height // self._style.line)
        if fits < 1:
            return []
        if fits >= len(self._lines):
            return [self]
        parts = (self._lines[:fits], self._lines[fits:])
        return [Words("\n".join(part), self._style) for part in parts]

    def draw(self) -> None:
        """Draw the lines, the first at the top."""
        style = self._style
        text = self.canv.beginText()
        text.setFont(style.font, style.size, style.line)
        text.setFillColor(ink(style.ink))
        drop = (style.line - style.size) / 2 + style.size * _ASCENT
        text.setTextOrigin(0, self.height - drop)
        for line in self._lines:
            text.textLine(line)
        self.canv.drawText(text)


class Rule(Flowable):
    """A hair line across the page."""

    def __init__(self, *, before: float = 4, after: float = 6) -> None:
        super().__init__()
        self.spaceBefore = before
        self.spaceAfter = after

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Take all of the width."""
        self.width = width
        return width, 1

    def draw(self) -> None:
        """Draw the line."""
        self.canv.setStrokeColor(ink("line"))
        self.canv.setLineWidth(0.6)
        self.canv.line(0, 0.5, self.width, 0.5)


class Drawing(Flowable):
    """Something drawn by a function that is told its width and height."""

    def __init__(self, height: float, draw: Draw, width: float | None = None) -> None:
        """Draw something.

        Args:
            height: In points.
            draw: Draws on a canvas whose origin is the lower left corner.
            width: In points; None for all there is.
        """
        super().__init__()
        self._draw = draw
        self._width = width
        self.height = height

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Take the width that was asked for."""
        self.width = width if self._width is None else self._width
        return self.width, self.height

    def draw(self) -> None:
        """Let the function draw."""
        self._draw(self.canv, self.width, self.height)


def table(
    rows: Sequence[Sequence[Any]],
    widths: Sequence[float],
    *,
    head: int = 0,
    lines: bool = True,
    pad: float = 4,
) -> Table:
    """Return rows in columns, with hair lines between them.

    Args:
        rows: Cells that flow, from left to right.
        widths: Of the columns, in points.
        head: So many rows are drawn again on every page.
        lines: Whether there are lines between the rows.
        pad: Room above and below a cell, in points.
    """
    made = Table(list(map(list, rows)), colWidths=list(widths), repeatRows=head)
    style: list[tuple[Any, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6),
        ("TOPPADDING", (0, 0), (-1, -1), pad),
        ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
    ]
    if lines:
        style.append(("LINEBELOW", (0, 0), (-1, -1), 0.5, ink("line")))
    if head:
        style.append(("LINEBELOW", (0, head - 1), (-1, head - 1), 0.9, ink("text")))
    made.setStyle(style)
    made.hAlign = "LEFT"
    return made
