"""How a call is set in a row: side by side where there is room, else one below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt

from phonecoach.app.look import icon, ink, text_size, worn_scheme
from phonecoach.app.screens.history_text import Standing
from phonecoach.app.screens.history_words import (
    about_text,
    standing_text,
    when_text,
)
from phonecoach.app.widgets.mark_icon import mark_icon
from phonecoach.app.widgets.row_words import (
    ENDLESS,
    FIGURES,
    HEAD,
    LABEL,
    NOTE,
    Face,
    line_height,
    paint_words,
    words_height,
    words_width,
)
from phonecoach.app.widgets.trend_chart import score_text
from phonecoach.app.widgets.voice_line import paint_small_line
from phonecoach.call.lanes import Lanes
from phonecoach.scoring.card import Mark
from phonecoach.units import Micros

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPainter

    from phonecoach.app.screens.history_text import CallLine

_SIDE, _TOP, _GAP, _LINES_GAP = 20, 11, 28, 3
_ICON, _ICON_ROOM = 16, 22
_BRIEF_TOP: Final = 8
_CHEVRON: Final = 20
_HEADING_TOP: Final = 8
_LINE_HEIGHT: Final = 40
_LEAST_LINE, _WIDEST_LINE = 160, 320
_BESIDE: Final = 780
"""From this width on, at ordinary text, everything stands side by side."""

_SCORE: Final = Face(step="title", tabular=True)
_AT_REST = Lanes(length=Micros(0), answered=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Columns:
    """Where the parts of a row are."""

    title: QRect
    line: QRect
    facts: QRect
    score: QRect
    height: int


def heading_height() -> int:
    """Return how high the name of a month is."""
    return line_height(LABEL) + 2 * _HEADING_TOP


def paint_heading(painter: QPainter, width: int, words: str) -> None:
    """Paint the name of a month."""
    place = QRect(0, 0, width, heading_height())
    painter.fillRect(place, ink("surface"))
    room = place.adjusted(_SIDE, _HEADING_TOP, -_SIDE, 0)
    paint_words(painter, room, words, LABEL, "text_muted")


def row_height(line: CallLine, width: int, *, brief: bool = False) -> int:
    """Return how high the row of a call is in a width; `brief` as for `paint_row`."""
    return _columns(line, width, brief).height


def paint_row(
    painter: QPainter,
    width: int,
    line: CallLine,
    lanes: Lanes | None,
    *,
    brief: bool = False,
) -> None:
    """Paint a call.

    Args:
        painter: Paints from its origin on.
        width: How wide the row is.
        line: What is told.
        lanes: While they are not known the line is at rest.
        brief: Leaves out how the call was taken.
    """
    columns = _columns(line, width, brief)
    used = paint_words(painter, columns.title, line.title, HEAD) + _LINES_GAP
    if not brief:
        below = columns.title.adjusted(0, used, 0, 0)
        paint_words(painter, below, about_text(line), NOTE, "text_muted")
    paint_small_line(painter, columns.line, _AT_REST if lanes is None else lanes)
    used = paint_words(painter, columns.facts, when_text(line), FIGURES, "text_muted")
    _paint_standing(painter, columns.facts.adjusted(0, used + _LINES_GAP, 0, 0), line)
    painter.setFont(_SCORE.font())
    painter.setPen(ink("text"))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(columns.score, right, score_text(line.score))
    if line.standing in {Standing.MARKED, Standing.BROKEN_OFF}:
        middle = (columns.height - _CHEVRON) // 2
        spot = QRect(width - _SIDE - _CHEVRON, middle, _CHEVRON, _CHEVRON)
        icon("chevron-right", "text_faint", size=_CHEVRON).paint(painter, spot)


def _columns(line: CallLine, width: int, brief: bool) -> _Columns:
    score = words_width("100", _SCORE) + 4
    right = width - _SIDE - _CHEVRON - 8
    if width >= text_size(_BESIDE):
        return _beside(line, right, score, brief)
    return _below(line, right, score, brief)


def _beside(line: CallLine, right: int, score: int, brief: bool) -> _Columns:
    """Set everything side by side; the title gets what the others leave."""
    room = right - score - _SIDE - 2 * _GAP
    # What is told under a title needs a wider one; without it the facts may be wider.
    facts = min(room * (36 if brief else 30) // 100, text_size(300))
    middle = max(_LEAST_LINE, min(_WIDEST_LINE, room * (26 if brief else 30) // 100))
    title = room - facts - middle - _GAP
    words, told = _title_height(line, title, brief), _facts_height(line, facts)
    height = max(words, told, _LINE_HEIGHT) + 2 * (_BRIEF_TOP if brief else _TOP)
    left = _SIDE + title + _GAP
    at = left + middle + _GAP
    return _Columns(
        title=QRect(_SIDE, (height - words) // 2, title, ENDLESS),
        line=QRect(left, (height - _LINE_HEIGHT) // 2, middle, _LINE_HEIGHT),
        facts=QRect(at, (height - told) // 2, facts, ENDLESS),
        score=QRect(right - score, 0, score, height),
        height=height,
    )


def _below(line: CallLine, right: int, score: int, brief: bool) -> _Columns:
    """Set title, facts and line one below the other, the score beside them."""
    wide = right - score - _SIDE - _GAP
    facts = _TOP + _title_height(line, wide, brief) + _LINES_GAP
    strokes = facts + _facts_height(line, wide) + _LINES_GAP
    height = strokes + _LINE_HEIGHT + _TOP
    return _Columns(
        title=QRect(_SIDE, _TOP, wide, ENDLESS),
        line=QRect(_SIDE, strokes, min(wide, 2 * _WIDEST_LINE), _LINE_HEIGHT),
        facts=QRect(_SIDE, facts, wide, ENDLESS),
        score=QRect(right - score, 0, score, height),
        height=height,
    )


def _title_height(line: CallLine, width: int, brief: bool) -> int:
    title = words_height(line.title, HEAD, width)
    if brief:
        return title
    return title + _LINES_GAP + words_height(about_text(line), NOTE, width)


def _facts_height(line: CallLine, width: int) -> int:
    standing = words_height(standing_text(line), NOTE, width - _ICON_ROOM)
    when = words_height(when_text(line), FIGURES, width)
    return when + _LINES_GAP + max(_ICON, standing)


def _paint_standing(painter: QPainter, room: QRect, line: CallLine) -> None:
    picture = _picture(line)
    if picture is not None:
        top = room.top() + (line_height(NOTE) - _ICON) // 2
        picture.paint(painter, QRect(room.left(), top, _ICON, _ICON))
        room = room.adjusted(_ICON_ROOM, 0, 0, 0)
    paint_words(painter, room, standing_text(line), NOTE, "text_muted")


def _picture(line: CallLine) -> QIcon | None:
    if line.standing is Standing.BROKEN_OFF:
        return icon("rotate-ccw", "text_muted", size=_ICON)
    if line.standing is not Standing.MARKED:
        return None
    if line.waiting:
        return mark_icon(Mark.NEEDS_HUMAN, worn_scheme(), _ICON)
    if line.confirmed:
        return icon("user-check", "text_muted", size=_ICON)
    return None
