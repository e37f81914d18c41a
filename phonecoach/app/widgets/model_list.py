"""The items of the checklist that have a model call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QRect, Signal

from phonecoach.app.look import text_size
from phonecoach.app.widgets.entry_list import EntryList
from phonecoach.app.widgets.row_words import BODY, NOTE, paint_words, words_height

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from phonecoach.app.screens.models_text import ModelEntry

_SIDE, _TOP, _NUMBER = 16, 8, 36
_DOWN: Final = 2
"""So that the small number stands on the line of the words."""


class ModelList(EntryList):
    """Lists items by number and topic.

    Signals:
        pointed: Another item is pointed at.
            no: Its number.
    """

    pointed = Signal(int)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("ModelList", "Items"))

    def spoken(self, entry: ModelEntry) -> str:
        """Return all that a row shows, for who cannot see it."""
        return f"{entry.no} {entry.topic}"

    def height_of(self, entry: ModelEntry, width: int) -> int:
        """Return how high a row is in a width."""
        return words_height(entry.topic, BODY, self._room(width)) + 2 * text_size(_TOP)

    def paint_entry(self, painter: QPainter, entry: ModelEntry, width: int) -> None:
        """Paint a row."""
        left, top = text_size(_SIDE), text_size(_TOP)
        number = QRect(left, top + text_size(_DOWN), text_size(_NUMBER), 4 * top)
        paint_words(painter, number, str(entry.no), NOTE, "text_muted")
        room = self._room(width)
        height = words_height(entry.topic, BODY, room)
        place = QRect(left + text_size(_NUMBER), top, room, height)
        paint_words(painter, place, entry.topic, BODY)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override] # Qt takes both kinds of index
        """Tell which item is pointed at."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.pointed.emit(self.entry(current.row()).no)

    def _room(self, width: int) -> int:
        return width - 2 * text_size(_SIDE) - text_size(_NUMBER)
