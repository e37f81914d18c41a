"""The silhouettes of the marks, told apart without their colours."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from phonecoach.report.paper.flow import Drawing
from phonecoach.report.paper.type import ink
from phonecoach.scoring.card import Mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.pdfgen.canvas import Canvas

_GRID: Final = 20.0
"""The marks are drawn on a square of so many units."""

MARK_INKS: Final = {
    Mark.MET: "met",
    Mark.PARTLY: "partly",
    Mark.MISSED: "missed",
    Mark.NEEDS_HUMAN: "pending",
    Mark.NOT_APPLICABLE: "not_applicable",
}
"""The colour token of each mark."""


def mark_ink(mark: Mark, *, fatal: bool = False) -> str:
    """Return the colour token of a mark."""
    return "fatal" if fatal else MARK_INKS[mark]


def draw_mark(  # noqa: PLR0913 (what to draw, and where)
    canvas: Canvas, mark: Mark, x: float, y: float, size: float, *, fatal: bool = False
) -> None:
    """Draw a mark with its lower left corner at a place, all in points."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(size / _GRID, size / _GRID)
    colour = ink(mark_ink(mark, fatal=fatal))
    canvas.setStrokeColor(colour)
    canvas.setFillColor(colour)
    canvas.setLineWidth(1.8)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    if fatal:
        _octagon(canvas)
    else:
        _DRAWN[mark](canvas)
    canvas.restoreState()


def mark_picture(mark: Mark, size: float = 10, *, fatal: bool = False) -> Drawing:
    """Return a mark to be laid beside a text."""
    return Drawing(
        size + 2,
        lambda canvas, _width, _height: draw_mark(
            canvas, mark, 0, 0.5, size, fatal=fatal
        ),
        width=size,
    )


def mark_strip(marks: Sequence[tuple[Mark, bool]], size: float, step: float) -> Drawing:
    """Return marks in a row; each is told with whether it is fatal."""

    def draw(canvas: Canvas, _width: float, _height: float) -> None:
        for index, (mark, fatal) in enumerate(marks):
            draw_mark(canvas, mark, index * step, 0, size, fatal=fatal)

    return Drawing(size, draw)


def _met(canvas: Canvas) -> None:
    canvas.circle(10, 10, 8, stroke=0, fill=1)
    canvas.setStrokeColor(ink("on_mark"))
    canvas.setLineWidth(2)
    path = canvas.beginPath()
    path.moveTo(6, 9.6)
    path.lineTo(9, 7)
    path.lineTo(14, 12.6)
    canvas.drawPath(path)


def _partly(canvas: Canvas) -> None:
    canvas.circle(10, 10, 7.5)
    canvas.wedge(2.5, 2.5, 17.5, 17.5, 90, 180, stroke=0, fill=1)


def _missed(canvas: Canvas) -> None:
    canvas.roundRect(3, 3, 14, 14, 3)
    canvas.line(7.2, 7.2, 12.8, 12.8)
    canvas.line(12.8, 7.2, 7.2, 12.8)


def _pending(canvas: Canvas) -> None:
    canvas.setLineWidth(1.6)
    canvas.setDash([2.6, 3.2])
    canvas.circle(10, 10, 8)
    canvas.setDash()
    canvas.circle(10, 12, 2.4, stroke=0, fill=1)
    path = canvas.beginPath()
    path.moveTo(5.8, 5.3)
    for degrees in range(180, -1, -15):
        angle = math.radians(degrees)
        path.lineTo(10 + 4.2 * math.cos(angle), 5.3 + 3.5 * math.sin(angle))
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _not_applicable(canvas: Canvas) -> None:
    canvas.line(6, 10, 14, 10)


def _octagon(canvas: Canvas) -> None:
    corners = ((7, 18), (13, 18), (18, 13), (18, 7), (13, 2), (7, 2), (2, 7), (2, 13))
    path = canvas.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    canvas.drawPath(path)
    canvas.line(10, 9, 10, 14)
    canvas.line(10, 5.8, 10, 5.8)


_DRAWN: Final[dict[Mark, Callable[[Canvas], None]]] = {
    Mark.MET: _met,
    Mark.PARTLY: _partly,
    Mark.MISSED: _missed,
    Mark.NEEDS_HUMAN: _pending,
    Mark.NOT_APPLICABLE: _not_applicable,
}
