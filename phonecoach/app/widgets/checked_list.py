"""Cases by name, with what is wrong with them counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QRect, Signal

from phonecoach.app.look import icon, ink, text_size
from phonecoach.app.widgets.entry_list import EntryList
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.app.widgets.row_words import (
    BODY,
    ENDLESS,
    NOTE,
    line_height,
    paint_words,
    words_height,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from phonecoach.app.screens.cases_text import CaseLine

_SIDE, _TOP, _GAP, _LINES_GAP = 14, 9, 10, 2
_PICTURE: Final = 16
_EDGE: Final = 3

translate = QCoreApplication.translate


def state_text(line: CaseLine) -> str:
    """Return what is to be known of a case at a glance."""
    told = []
    if not line.playable:
        told.append(translate("CheckedList", "can’t be played"))
    if line.problems:
        words = translate("CheckedList", "problems: {count}")
        told.append(words.format(count=len(line.problems)))
    else:
        told.append(translate("CheckedList", "sound"))
    if line.own:
        told.append(translate("CheckedList", "our own"))
    return side_by_side(*told)


class CheckedList(EntryList):
    """Lists cases; who has a problem has an edge and a picture, too.

    Signals:
        pointed: Another case is pointed at.
            line: The `CaseLine`.
    """

    pointed = Signal(object)

    def __init__(self) -> None:
        super().__init__(translate("CheckedList", "Cases"))

    def show_cases(self, cases: Sequence[CaseLine], current: str) -> None:
        """Show cases, and point at one by its id; at the first if it is gone."""
        ids = [one.id for one in cases]
        self.show_entries(cases, ids.index(current) if current in ids else 0)

    def spoken(self, entry: CaseLine) -> str:
        """Return all that a row shows, for who cannot see it."""
        return f"{entry.title}, {state_text(entry)}"

    def height_of(self, entry: CaseLine, width: int) -> int:
        """Return how high a row is in a width."""
        room = self._room(width)
        words = words_height(entry.title, BODY, room)
        state = words_height(state_text(entry), NOTE, room)
        return words + _LINES_GAP + state + 2 * text_size(_TOP)

    def paint_entry(self, painter: QPainter, entry: CaseLine, width: int) -> None:
        """Paint a row."""
        left = text_size(_SIDE) + _PICTURE + _GAP
        top, room = text_size(_TOP), self._room(width)
        height = words_height(entry.title, BODY, room)
        wrong = bool(entry.problems)
        if wrong:
            painter.fillRect(0, 0, _EDGE, self.height_of(entry, width), ink("missed"))
        picture = icon(
            "file-warning" if wrong else "check",
            "missed" if wrong else "text_muted",
            size=_PICTURE,
        )
        middle = top + line_height(BODY) // 2
        place = QRect(text_size(_SIDE), middle - _PICTURE // 2, _PICTURE, _PICTURE)
        picture.paint(painter, place)
        paint_words(painter, QRect(left, top, room, height), entry.title, BODY)
        below = QRect(left, top + height + _LINES_GAP, room, ENDLESS)
        paint_words(painter, below, state_text(entry), NOTE, "text_muted")

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override] # Qt takes both kinds of index
        """Tell which case is pointed at."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.pointed.emit(self.entry(current.row()))

    def _room(self, width: int) -> int:
        return width - 2 * text_size(_SIDE) - _PICTURE - _GAP
