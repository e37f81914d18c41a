"""Small charts on paper, readable in grey: dots on a line, one chart for each thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.report.paper.flow import Drawing
from phonecoach.report.paper.type import SMALL, ink
from phonecoach.text import short_date_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas

    from phonecoach.report.person_facts import Point
    from phonecoach.units import Language

_LEFT: Final = 20.0
_RIGHT: Final = 6.0
_BELOW: Final = 13.0
_ABOVE: Final = 5.0
_DOT: Final = 1.7
_HALF: Final = 0.5
_CLOSE: Final = 7.0
"""Figures closer than this would be written over each other."""


def trend_chart(
    points: Sequence[Point],
    language: Language,
    *,
    top: float,
    limits: Sequence[float] = (),
    height: float = 74,
) -> Drawing:
    """Return figures over calls, one beside the other; gaps where there is none.

    Args:
        points: The oldest first.
        language: Of the dates.
        top: The figure at the upper edge; 0 is at the lower one.
        limits: Figures at which a dashed line lies.
        height: In points.
    """

    def draw(canvas: Canvas, width: float, height: float) -> None:
        _Chart(canvas, width, height, top).draw(points, limits, language)

    return Drawing(height, draw)


class _Chart:
    def __init__(self, canvas: Canvas, width: float, height: float, top: float) -> None:
        self._canvas = canvas
        self._wide = width - _LEFT - _RIGHT
        self._high = height - _BELOW - _ABOVE
        self._top = top

    def draw(
        self, points: Sequence[Point], limits: Sequence[float], language: Language
    ) -> None:
        """Draw the frame, the limits, the figures, the first and the last date."""
        self._frame(limits)
        self._figures(points)
        if points:
            self._dates(points, language)

    def _y(self, value: float) -> float:
        return _BELOW + min(1.0, value / self._top) * self._high

    def _x(self, index: int, count: int) -> float:
        return _LEFT + self._wide * (index + 0.5) / count

    def _frame(self, limits: Sequence[float]) -> None:
        canvas = self._canvas
        canvas.setLineWidth(0.5)
        canvas.setFont(SMALL.font, SMALL.size)
        canvas.setFillColor(ink("text_muted"))
        for value in (0.0, self._top):
            canvas.setStrokeColor(ink("line"))
            canvas.line(_LEFT, self._y(value), _LEFT + self._wide, self._y(value))
            if not any(abs(self._y(value) - self._y(one)) < _CLOSE for one in limits):
                canvas.drawRightString(_LEFT - 4, self._y(value) - 2.5, f"{value:g}")
        canvas.setStrokeColor(ink("line_strong"))
        canvas.setDash([2, 2])
        for value in limits:
            canvas.line(_LEFT, self._y(value), _LEFT + self._wide, self._y(value))
            canvas.drawRightString(_LEFT - 4, self._y(value) - 2.5, f"{value:g}")
        canvas.setDash()

    def _figures(self, points: Sequence[Point]) -> None:
        canvas = self._canvas
        canvas.setStrokeColor(ink("accent"))
        canvas.setFillColor(ink("accent"))
        canvas.setLineWidth(0.9)
        before: tuple[float, float] | None = None
        for index, one in enumerate(points):
            if one.value is None:
                before = None
                continue
            here = self._x(index, len(points)), self._y(one.value)
            if before is not None:
                canvas.line(*before, *here)
            canvas.circle(*here, _DOT, stroke=0, fill=1)
            before = here

    def _dates(self, points: Sequence[Point], language: Language) -> None:
        canvas = self._canvas
        canvas.setFillColor(ink("text_muted"))
        first, last = (
            short_date_text(one.started, language) for one in (points[0], points[-1])
        )
        canvas.drawString(_LEFT, 2, first)
        if last != first:
            canvas.drawRightString(_LEFT + self._wide, 2, last)


def share_bar(share: float) -> Drawing:
    """Return a bar filled as far as a share; under half it is red."""

    def draw(canvas: Canvas, width: float, _height: float) -> None:
        canvas.setStrokeColor(ink("line_strong"))
        canvas.setLineWidth(0.6)
        canvas.setFillColor(ink("heat_low" if share < _HALF else "heat_fill"))
        canvas.rect(0, 3.5, width * share, 6, stroke=0, fill=1)
        canvas.rect(0, 3.5, width, 6)

    return Drawing(13.5, draw)
