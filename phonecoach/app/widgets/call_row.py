"""How a call is set in a row: side by side where there is room, else one below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from phonecoach.app.look import font, icon, ink, text_size, worn_scheme
from phonecoach.app.screens.history_text import Standing
from phonecoach.app.screens.history_words import about_text, standing_text
from phonecoach.app.widgets.mark_icon import mark_icon
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
_CHEVRON: Final = 20
_LINE_HEIGHT: Final = 40
_LEAST_LINE, _WIDEST_LINE = 160, 320
_BESIDE: Final = 780
"""From this width on, at ordinary text, everything stands side by side."""

_ENDLESS: Final = 10_000
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
_AT_REST = Lanes(length=Micros(0), answered=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Columns:
    """Where the parts of a row begin, and how wide they are."""

    title: QRect
    line: QRect
    facts: QRect
    score: QRect
    height: int


def heading_height() -> int:
    """Return how high the name of a month is."""
    return QFontMetrics(font("label")).height() + 2 * 8


def paint_heading(painter: QPainter, width: int, words: str) -> None:
    """Paint the name of a month."""
    place = QRect(0, 0, width, heading_height())
    painter.fillRect(place, ink("surface"))
    painter.setFont(font("label"))
    painter.setPen(ink("text_muted"))
    room = place.adjusted(_SIDE, 0, -_SIDE, 0)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


def row_height(line: CallLine, width: int) -> int:
    """Return how high the row of a call is in a width."""
    return _columns(line, width).height


def paint_row(
    painter: QPainter, width: int, line: CallLine, lanes: Lanes | None
) -> None:
    """Paint a call; while its lanes are not known its line is at rest."""
    columns = _columns(line, width)
    below = _paint_words(painter, columns.title, line.title, _title_font(), "text")
    _paint_words(painter, below, about_text(line), font("note"), "text_muted")
    paint_small_line(painter, columns.line, _AT_REST if lanes is None else lanes)
    below = _paint_words(
        painter, columns.facts, _when(line), font("note", tabular=True), "text_muted"
    )
    _paint_standing(painter, below, line)
    painter.setFont(_score_font())
    painter.setPen(ink("text"))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(columns.score, right, score_text(line.score))
    if line.standing in {Standing.MARKED, Standing.BROKEN_OFF}:
        middle = (columns.height - _CHEVRON) // 2
        spot = QRect(width - _SIDE - _CHEVRON, middle, _CHEVRON, _CHEVRON)
        icon("chevron-right", "text_faint", size=_CHEVRON).paint(painter, spot)


def _columns(line: CallLine, width: int) -> _Columns:
    score = QFontMetrics(_score_font()).horizontalAdvance("100") + 4
    right = width - _SIDE - _CHEVRON - 8
    if width >= text_size(_BESIDE):
        return _beside(line, right, score)
    return _below(line, right, score)


def _beside(line: CallLine, right: int, score: int) -> _Columns:
    """Set everything side by side; the line gets what the words leave."""
    room = right - score - _SIDE - 2 * _GAP
    facts = min(room * 30 // 100, text_size(300))
    middle = max(_LEAST_LINE, min(_WIDEST_LINE, room * 30 // 100))
    title = room - facts - middle - _GAP
    tall = max(_title_height(line, title), _facts_height(line, facts), _LINE_HEIGHT)
    height = tall + 2 * _TOP
    top = (height - _title_height(line, title)) // 2
    left = _SIDE + title + _GAP
    return _Columns(
        title=QRect(_SIDE, top, title, _ENDLESS),
        line=QRect(left, (height - _LINE_HEIGHT) // 2, middle, _LINE_HEIGHT),
        facts=QRect(
            left + middle + _GAP,
            (height - _facts_height(line, facts)) // 2,
            facts,
            _ENDLESS,
        ),
        score=QRect(right - score, 0, score, height),
        height=height,
    )


def _below(line: CallLine, right: int, score: int) -> _Columns:
    """Set title, facts and line one below the other, the score beside them."""
    wide = right - score - _SIDE - _GAP
    facts = _TOP + _title_height(line, wide) + _LINES_GAP
    strokes = facts + _facts_height(line, wide) + _LINES_GAP
    height = strokes + _LINE_HEIGHT + _TOP
    return _Columns(
        title=QRect(_SIDE, _TOP, wide, _ENDLESS),
        line=QRect(_SIDE, strokes, min(wide, 2 * _WIDEST_LINE), _LINE_HEIGHT),
        facts=QRect(_SIDE, facts, wide, _ENDLESS),
        score=QRect(right - score, 0, score, height),
        height=height,
    )


def _title_height(line: CallLine, width: int) -> int:
    title = _height(line.title, _title_font(), width)
    return title + _LINES_GAP + _height(about_text(line), font("note"), width)


def _facts_height(line: CallLine, width: int) -> int:
    standing = _height(standing_text(line), font("note"), width - _ICON_ROOM)
    when = _height(_when(line), font("note", tabular=True), width)
    return when + _LINES_GAP + max(_ICON, standing)


def _when(line: CallLine) -> str:
    return f"{line.date}, {line.time} · {line.length}"


def _height(words: str, face: QFont, width: int) -> int:
    room = QRect(0, 0, max(1, width), _ENDLESS)
    return QFontMetrics(face).boundingRect(room, int(_WRAP), words).height()


def _paint_words(
    painter: QPainter, room: QRect, words: str, face: QFont, colour: str
) -> QRect:
    """Paint words on as many lines as they take, and return the room below them."""
    painter.setFont(face)
    painter.setPen(ink(colour))
    painter.drawText(room, int(_WRAP), words)
    used = _height(words, face, room.width()) + _LINES_GAP
    return room.adjusted(0, used, 0, 0)


def _paint_standing(painter: QPainter, room: QRect, line: CallLine) -> None:
    picture = _picture(line)
    if picture is not None:
        top = room.top() + (QFontMetrics(font("note")).height() - _ICON) // 2
        picture.paint(painter, QRect(room.left(), top, _ICON, _ICON))
        room = room.adjusted(_ICON_ROOM, 0, 0, 0)
    _paint_words(painter, room, standing_text(line), font("note"), "text_muted")


def _picture(line: CallLine) -> QIcon | None:
    if line.standing is Standing.BROKEN_OFF:
        return icon("rotate-ccw", "text_muted", size=_ICON)
    if line.waiting:
        return mark_icon(Mark.NEEDS_HUMAN, worn_scheme(), _ICON)
    if line.confirmed:
        return icon("user-check", "text_muted", size=_ICON)
    return None


def _title_font() -> QFont:
    made = font("body")
    made.setWeight(QFont.Weight.Medium)
    return made


def _score_font() -> QFont:
    return font("title", tabular=True)
