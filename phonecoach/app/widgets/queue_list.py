"""Calls that wait for a supervisor, as rows: whose, which, when, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QRect, Qt, Signal, Slot

from phonecoach.app.look import icon, ink
from phonecoach.app.screens.queue_text import QueueLine, Why
from phonecoach.app.widgets.entry_list import EntryList
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.app.widgets.row_words import (
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

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

_SIDE, _TOP, _GAP = 20, 11, 3
_CHEVRON: Final = 20
_SCORE: Final = Face(step="title", tabular=True)
_SERIOUS: Final = {Why.FATAL, Why.DISPUTED, Why.WAITING}


class QueueList(EntryList):
    """Lists calls; a click or Enter opens one.

    Signals:
        opened: A call shall be reviewed.
            call: Its id.
    """

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("QueueList", "Calls to review"))
        self.clicked.connect(self._open)
        self.activated.connect(self._open)

    def why_text(self, why: Why, count: int) -> str:
        """Return why a call is in the queue."""
        if why is Why.FATAL:
            return self.tr("%n fatal fault(s) to confirm", "", count)
        if why is Why.DISPUTED:
            return self.tr("%n disputed mark(s)", "", count)
        if why is Why.WAITING:
            return self.tr("%n item(s) for a human", "", count)
        return {
            Why.FIRST: self.tr("One of the first calls"),
            Why.LOWEST: self.tr("Among the lowest scores"),
            Why.TURN: self.tr("Drawn by turn"),
            Why.NEW: self.tr("Not opened yet"),
            Why.SIGNED: self.tr("Signed off"),
        }[why]

    def whys_text(self, line: QueueLine) -> str:
        """Return all reasons why a call is in the queue."""
        return side_by_side(*(self.why_text(why, count) for why, count in line.whys))

    def spoken(self, entry: QueueLine) -> str:
        """Return all that a row shows, for who cannot see it."""
        score = self.tr("Score {score}")
        told = (
            "" if entry.score is None else score.format(score=score_text(entry.score))
        )
        words = (entry.name, entry.title, entry.when, self.whys_text(entry), told)
        return ". ".join(word for word in words if word)

    def height_of(self, entry: QueueLine, width: int) -> int:
        """Return how high a row is in a width."""
        room = _words_room(entry, width)
        head = words_height(_head(entry), HEAD, room)
        why = words_height(self.whys_text(entry), LABEL, room)
        note = words_height(entry.when, NOTE, room)
        return head + why + note + 2 * _GAP + 2 * _TOP

    def paint_entry(self, painter: QPainter, entry: QueueLine, width: int) -> None:
        """Paint whose call it is, why it is here, when it was, and the score."""
        height, room = self.height_of(entry, width), _words_room(entry, width)
        place = QRect(_SIDE, _TOP, room, height)
        down = paint_words(painter, place, _head(entry), HEAD) + _GAP
        serious = any(why in _SERIOUS for why, _ in entry.whys)
        colour = "text" if serious else "text_muted"
        place.translate(0, down)
        down = paint_words(painter, place, self.whys_text(entry), LABEL, colour) + _GAP
        place.translate(0, down)
        paint_words(painter, place, entry.when, NOTE, "text_muted")
        right = width - _SIDE - _CHEVRON
        chevron = QRect(right, (height - _CHEVRON) // 2, _CHEVRON, _CHEVRON)
        icon("chevron-right", "text_muted", size=_CHEVRON).paint(painter, chevron)
        if entry.score is not None:
            score = QRect(_SIDE, 0, right - _SIDE - _TOP, height)
            painter.setFont(_SCORE.font())
            painter.setPen(ink("text"))
            sides = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(score, sides, score_text(entry.score))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.entry(index.row()).call)


def _head(line: QueueLine) -> str:
    return side_by_side(line.name, line.title)


def _words_room(line: QueueLine, width: int) -> int:
    score = "" if line.score is None else score_text(line.score)
    beside = _CHEVRON + words_width(score, _SCORE) + 2 * _TOP
    return max(line_height(HEAD), width - 2 * _SIDE - beside)
