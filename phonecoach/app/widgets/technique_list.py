"""The side cards by name; what has been met in calls says how often."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QRect, Qt, Signal

from phonecoach.app.look import ink, text_size
from phonecoach.app.widgets.entry_list import EntryList
from phonecoach.app.widgets.row_words import (
    BODY,
    ENDLESS,
    NOTE,
    line_height,
    paint_words,
    words_height,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from phonecoach.app.screens.techniques_text import TechniqueCard

_SIDE, _TOP, _GAP, _LINES_GAP = 16, 10, 10, 2
_DOT: Final = 8

translate = QCoreApplication.translate


class TechniqueList(EntryList):
    """Lists side cards; those of the call one came from are marked by a dot.

    Signals:
        pointed: Another card is pointed at.
            card: The `TechniqueCard`.
    """

    pointed = Signal(object)

    def __init__(self) -> None:
        self._of_call: frozenset[str] = frozenset()
        super().__init__(translate("TechniqueList", "Side cards"))

    def show_cards(
        self, cards: tuple[TechniqueCard, ...], of_call: frozenset[str], current: int
    ) -> None:
        """Show side cards and point at one."""
        self._of_call = of_call
        self.show_entries(cards, current)

    def spoken(self, entry: TechniqueCard) -> str:
        """Return all that a row shows, for who cannot see it."""
        parts = [entry.name]
        if entry.id in self._of_call:
            parts.append(self.tr("of use in this call"))
        if entry.met:
            parts.append(self._met(entry))
        return ", ".join(parts)

    def height_of(self, entry: TechniqueCard, width: int) -> int:
        """Return how high a row is in a width."""
        room = self._room(width)
        height = words_height(entry.name, BODY, room)
        if entry.met:
            height += _LINES_GAP + words_height(self._met(entry), NOTE, room)
        return height + 2 * text_size(_TOP)

    def paint_entry(self, painter: QPainter, entry: TechniqueCard, width: int) -> None:
        """Paint a row."""
        left, top = text_size(_SIDE) + _DOT + _GAP, text_size(_TOP)
        room = self._room(width)
        height = words_height(entry.name, BODY, room)
        if entry.id in self._of_call:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink("accent"))
            middle = top + line_height(BODY) // 2
            painter.drawEllipse(text_size(_SIDE), middle - _DOT // 2, _DOT, _DOT)
        paint_words(painter, QRect(left, top, room, height), entry.name, BODY)
        if entry.met:
            place = QRect(left, top + height + _LINES_GAP, room, ENDLESS)
            paint_words(painter, place, self._met(entry), NOTE, "text_muted")

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override] # Qt takes both kinds of index
        """Tell which card is pointed at."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.pointed.emit(self.entry(current.row()))

    def _room(self, width: int) -> int:
        return width - 2 * text_size(_SIDE) - _DOT - _GAP

    def _met(self, card: TechniqueCard) -> str:
        return self.tr("came up %n time(s)", "", len(card.met))
