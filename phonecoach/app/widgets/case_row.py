"""One row of the library: what it says where, and how high that makes it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from phonecoach.app.look import font, icon, ink, text_size
from phonecoach.app.screens.library_words import (
    caller_text,
    day_text,
    level_text,
    minutes_text,
    numbers_text,
    picture_of,
    score_text,
    topics_text,
    untried_text,
)
from phonecoach.app.widgets.case_columns import (
    BLOCKS,
    GAP,
    PICTURE,
    SIDE,
    Columns,
    columns,
    paint_level,
    strong,
)
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.app.widgets.voice_line import paint_small_line
from phonecoach.phrases import unbroken

if TYPE_CHECKING:
    from phonecoach.app.screens.library_text import CaseEntry, LibraryText, Try

_TOP, _LINE_GAP = 10, 3
_LINE_HEIGHT = 40
_ENDLESS = 10_000
_WHOLE = 100
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Some words of a row, and where they stand when the row begins at 0."""

    text: str
    face: QFont
    colour: str
    place: QRect


def words_of(entry: CaseEntry, text: LibraryText, width: int) -> tuple[Words, ...]:
    """Return all words that wrap in a row, the lowest of each column last."""
    it = columns(width)
    below = [(caller_text(entry), "note", "text_muted")]
    if it.stacked:
        facts = (
            minutes_text(entry.minutes),
            level_text(entry.level),
            best_text(entry.best, text),
        )
        below.append((side_by_side(*facts), "note", "text_muted"))
    found = _column(it.title, [(entry.title, "strong", "text"), *below])
    if it.trains[1]:
        trains = [(topics_text(entry), "note", "text_muted")]
        numbers = (numbers_text(entry), "numbers", "text_muted")
        found += _column(it.trains, [*trains, numbers])
    return found


def height_of(entry: CaseEntry, text: LibraryText, width: int) -> int:
    """Return how high a row is."""
    lowest = max(one.place.bottom() for one in words_of(entry, text, width))
    least = _LINE_HEIGHT if columns(width).line[1] else 0
    return max(lowest, _TOP + least) + 1 + _TOP


def best_text(best: Try | None, text: LibraryText) -> str:
    """Return the best card in words."""
    if best is None:
        return untried_text()
    return f"{score_text(best)} {day_text(best.on, text.today, text.language)}"


def paint_row(
    painter: QPainter, room: QRect, entry: CaseEntry, text: LibraryText
) -> None:
    """Paint all that a row says; its ground is painted already."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(room.topLeft())
    inner = QRect(0, 0, room.width(), room.height())
    it = columns(inner.width())
    middle = inner.height() // 2
    picture = QRect(SIDE, middle - PICTURE // 2, PICTURE, PICTURE)
    icon(picture_of(entry.direction), "text_muted", size=PICTURE).paint(
        painter, picture
    )
    words = words_of(entry, text, inner.width())
    for one in words:
        painter.setFont(one.face)
        painter.setPen(ink(one.colour))
        column = [each for each in words if each.place.left() == one.place.left()]
        lowest = max(each.place.bottom() for each in column)
        down = (inner.height() - (lowest + 1 + _TOP)) // 2
        painter.drawText(one.place.translated(0, down), _WRAP, one.text)
    if not it.stacked:
        _paint_facts(painter, inner, it, entry, text)
    painter.restore()


def _paint_facts(
    painter: QPainter, inner: QRect, it: Columns, entry: CaseEntry, text: LibraryText
) -> None:
    """Paint length, level, best card and the small line of the last try."""
    label = font("label", tabular=True)
    label.setWeight(QFont.Weight.Normal)
    painter.setFont(label)
    painter.setPen(ink("text"))
    painter.drawText(_cell(inner, it.length), _MIDDLE, minutes_text(entry.minutes))
    cell = _cell(inner, it.level)
    top = cell.center().y() - BLOCKS.height() / 2 + 0.5
    paint_level(painter, cell.left(), top, entry.level)
    painter.setPen(ink("text"))
    cell.setLeft(cell.left() + BLOCKS.width() + GAP)
    painter.drawText(cell, _MIDDLE, level_text(entry.level))
    _paint_best(painter, _cell(inner, it.best), entry.best, text)
    lanes = text.lanes(entry.last.call) if it.line[1] and entry.last else None
    if lanes is not None:
        cell = _cell(inner, it.line)
        top = cell.center().y() - _LINE_HEIGHT // 2
        place = QRect(cell.left(), top, cell.width(), _LINE_HEIGHT)
        paint_small_line(painter, place, lanes)


def _paint_best(
    painter: QPainter, cell: QRect, best: Try | None, text: LibraryText
) -> None:
    note = font("note")
    if best is None:
        painter.setFont(note)
        painter.setPen(ink("text_muted"))
        painter.drawText(cell, _MIDDLE, untried_text())
        return
    score = font("lead", tabular=True)
    score.setWeight(QFont.Weight.Bold)
    base = cell.center().y() + QFontMetrics(score).capHeight() / 2
    painter.setFont(score)
    painter.setPen(ink("text"))
    painter.drawText(QPointF(cell.left(), base), score_text(best))
    wide = QFontMetrics(score).horizontalAdvance(f"{score_text(best)} ")
    painter.setFont(note)
    painter.setPen(ink("text_muted"))
    day = day_text(best.on, text.today, text.language)
    painter.drawText(QPointF(cell.left() + wide, base), day)


def _cell(inner: QRect, column: tuple[int, int]) -> QRect:
    return QRect(column[0], 0, column[1], inner.height())


def _column(
    column: tuple[int, int], said: list[tuple[str, str, str]]
) -> tuple[Words, ...]:
    return _set(column, tuple(said), text_size(_WHOLE))


@lru_cache(maxsize=1_024)
def _set(
    column: tuple[int, int], said: tuple[tuple[str, str, str], ...], _size: int
) -> tuple[Words, ...]:
    """Set words below each other; measured once for each size of text."""
    found: list[Words] = []
    top = _TOP
    for plain, step, colour in said:
        face = strong("body") if step == "strong" else font("note", tabular=True)
        text = unbroken(plain)
        room = QRect(column[0], top, column[1], _ENDLESS)
        place = QFontMetrics(face).boundingRect(room, int(_WRAP), text)
        place.setWidth(column[1])
        found.append(Words(text=text, face=face, colour=colour, place=place))
        top = place.bottom() + 1 + _LINE_GAP
    return tuple(found)
