"""A4 pages: the head with our mark, the foot with what vouches for the report."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from phonecoach import __version__
from phonecoach.report.keeping import step
from phonecoach.report.paper.type import MEDIUM, SMALL, ink, load_fonts, width_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reportlab.platypus import Flowable

    from phonecoach.report.keeping import GoesOn

MARGIN: Final = 18 * mm
_TOP: Final = 24 * mm
_FOOT: Final = 20 * mm
WIDTH: Final = A4[0] - 2 * MARGIN
"""Of what is laid on a page, in points."""

_LOGO: Final = 16.0
_GRID: Final = 28.0
_CALLER: Final = ((5, 5), (8, 9), (11, 6), (14, 3))
_TRAINEE: Final = ((14, 4), (17, 8), (20, 10), (23, 5))
"""Middle and length of each stroke of our mark, on a square of 28 units."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What stands on every page."""

    title: str
    """Of the document, for whoever opens it."""

    kind: str
    """What report it is, at the top right."""

    foot: str
    """What vouches for it, at the bottom left."""

    number: str
    """With ``{page}`` and ``{pages}`` in it."""

    language: str


def write_pages(
    target: Path, page: Page, story: Sequence[Flowable], goes_on: GoesOn | None = None
) -> None:
    """Write a document; of the same story it is always the same to the byte.

    Raises:
        OSError: If it cannot be written.
        DroppedError: If it is not wanted any more.
    """
    load_fonts()
    # What sets the pages leaves a file open that it cannot write to the end.
    sheet = io.BytesIO()
    made = _Document(sheet, page, len(story), goes_on)
    made.build(list(story), canvasmaker=made.canvas)
    target.write_bytes(sheet.getvalue())


class _Document(BaseDocTemplate):
    """Lays a story on pages."""

    def __init__(
        self, sheet: io.BytesIO, page: Page, flowables: int, goes_on: GoesOn | None
    ) -> None:
        super().__init__(
            sheet,
            pagesize=A4,
            invariant=1,
            title=page.title,
            author="phonecoach",
            creator=f"phonecoach {__version__}",
            producer=f"phonecoach {__version__}",
            lang=page.language,
        )
        self._page = page
        self._all = max(1, flowables)
        self._done = 0
        self._goes_on = goes_on
        frame = Frame(
            MARGIN,
            _FOOT,
            WIDTH,
            A4[1] - _TOP - _FOOT,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        self.addPageTemplates([PageTemplate(id="page", frames=[frame])])

    def afterFlowable(self, _flowable: Flowable) -> None:  # noqa: N802 (reportlab)
        """Tell how far it is."""
        self._done += 1
        step(self._goes_on, min(0.95, self._done / self._all))

    def canvas(self, *args: Any, **kwargs: Any) -> _Numbered:  # noqa: ANN401 (reportlab's own)
        """Return what the pages are drawn on."""
        return _Numbered(self._page, *args, **kwargs)


class _Numbered(Canvas):
    """Draws head and foot once it is known how many pages there are."""

    def __init__(self, page: Page, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 (reportlab's own)
        super().__init__(*args, **kwargs)
        self._page_words = page
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 (reportlab)
        """Keep a page for later."""
        self._kept.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined] # the stubs leave it out

    def save(self) -> None:
        """Draw what stands on every page, and write it all."""
        for number, kept in enumerate(self._kept, 1):
            self.__dict__.update(kept)
            self._draw_head()
            self._draw_foot(number, len(self._kept))
            super().showPage()
        super().save()

    def _draw_head(self) -> None:
        top = A4[1] - 13 * mm
        draw_logo(self, MARGIN, top - 3)
        self.setFillColor(ink("text"))
        self.setFont(MEDIUM, 9)
        self.drawString(MARGIN + _LOGO + 6, top + 2, "phonecoach")
        self.setFillColor(ink("text_muted"))
        self.setFont(SMALL.font, SMALL.size + 0.8)
        self.drawRightString(A4[0] - MARGIN, top + 2, self._page_words.kind)
        self._rule(top - 7)

    def _draw_foot(self, number: int, pages: int) -> None:
        bottom = 11 * mm
        self._rule(bottom + 11)
        self.setFillColor(ink("text_muted"))
        self.setFont(SMALL.font, SMALL.size)
        self.drawString(MARGIN, bottom, self._page_words.foot)
        words = self._page_words.number.format(page=number, pages=pages)
        self.drawString(A4[0] - MARGIN - width_of(words, SMALL), bottom, words)

    def _rule(self, y: float) -> None:
        self.setStrokeColor(ink("line"))
        self.setLineWidth(0.6)
        self.line(MARGIN, y, A4[0] - MARGIN, y)


def draw_logo(canvas: Canvas, x: float, y: float, size: float = _LOGO) -> None:
    """Draw our mark, its lower left corner at a point, `size` points high."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(size / _GRID, size / _GRID)
    canvas.setLineCap(1)
    canvas.setLineWidth(1.5)
    canvas.setStrokeColor(ink("text"))
    canvas.line(2, 14, 26, 14)
    canvas.setLineWidth(2)
    for strokes, colour, side in ((_CALLER, "caller", 1), (_TRAINEE, "trainee", -1)):
        canvas.setStrokeColor(ink(colour))
        for middle, length in strokes:
            canvas.line(middle, 14 + side * 2, middle, 14 + side * (2 + length))
    canvas.restoreState()
