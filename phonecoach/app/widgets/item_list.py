"""Items as rows: what each asks for, its last marks, and how often it was met."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)

from phonecoach.app.look import icon, ink, text_size, worn_scheme
from phonecoach.app.screens.history_text import ItemLine, MarkPoint
from phonecoach.app.screens.history_words import met_text, spoken_item
from phonecoach.app.widgets.entry_list import EntryList
from phonecoach.app.widgets.mark_icon import mark_icon
from phonecoach.app.widgets.row_words import (
    BODY,
    ENDLESS,
    HEAD,
    LABEL,
    Face,
    line_height,
    paint_words,
    words_height,
    words_width,
)
from phonecoach.scoring.card import Mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

_SIDE, _TOP, _GAP, _LINES_GAP = 20, 12, 16, 6
_NUMBER: Final = 36
_MARK, _STEP = 18, 24
_MARKS: Final = 8
_CHEVRON: Final = 16
_BESIDE: Final = 560
"""From this width on, at ordinary text, marks stand beside the words."""

_CHEVRON_GAP: Final = 8
_SHARE: Final = Face(step="label", tabular=True)
_NUMBERS: Final = Face(step="body", tabular=True)
_MET: Final = MarkPoint(call="", date="", mark=Mark.MET)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """A row behind which the items lie that never applied."""

    words: str
    open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Unseen:
    """An item that never applied."""

    no: int
    rule: str


Entry = ItemLine | Unseen | Fold


class ItemList(EntryList):
    """Lists items in the order it is given; those that never applied are folded away.

    Signals:
        pointed: Another item is pointed at.
            item: The `ItemLine`; None for a row that is none.
    """

    pointed = Signal(object)

    def __init__(self) -> None:
        self._items: tuple[ItemLine, ...] = ()
        self._unseen: tuple[Unseen, ...] = ()
        self._open = False
        super().__init__(QCoreApplication.translate("ItemList", "Items"))
        self.clicked.connect(self._unfold)
        self.activated.connect(self._unfold)

    def show_items(
        self, items: Sequence[ItemLine], unseen: Sequence[tuple[int, str]]
    ) -> None:
        """Show items in this order, and behind a fold those that never applied."""
        self._items = tuple(items)
        self._unseen = tuple(Unseen(no=no, rule=rule) for no, rule in unseen)
        self._fill(0)

    def spoken(self, entry: Entry) -> str:
        """Return all that a row shows, for who cannot see it."""
        match entry:
            case ItemLine():
                return spoken_item(entry)
            case Unseen():
                return f"{entry.no} {entry.rule}"
            case Fold():
                return entry.words

    def height_of(self, entry: Entry, width: int) -> int:
        """Return how high a row is in a width."""
        return row_height(entry, width)

    def paint_entry(self, painter: QPainter, entry: Entry, width: int) -> None:
        """Paint a row."""
        match entry:
            case ItemLine():
                _paint_item(painter, entry, width)
            case Unseen():
                _paint_unseen(painter, entry, width)
            case Fold():
                _paint_fold(painter, entry, width)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override] # Qt takes both kinds of index
        """Tell which item is pointed at."""
        super().currentChanged(current, previous)
        entry = self.entry(current.row()) if current.isValid() else None
        self.pointed.emit(entry if isinstance(entry, ItemLine) else None)

    def _fill(self, current: int) -> None:
        entries: list[Entry] = list(self._items)
        if self._unseen:
            entries.append(Fold(words=self._fold_words(), open=self._open))
        if self._open:
            entries += self._unseen
        self.show_entries(entries, current)

    def _fold_words(self) -> str:
        count = len(self._unseen)
        if count == 1:
            return self.tr("1 item has not come up yet")
        return self.tr("{count} items have not come up yet").format(count=count)

    @Slot(QModelIndex)
    def _unfold(self, index: QModelIndex) -> None:
        if isinstance(self.entry(index.row()), Fold):
            kept = self.verticalScrollBar().value()
            self._open = not self._open
            self._fill(index.row())
            self.verticalScrollBar().setValue(kept)


# How a row is set ---------------------------------------------------------------------


def row_height(entry: Entry, width: int) -> int:
    """Return how high a row is in a width."""
    match entry:
        case ItemLine():
            words = words_height(entry.rule, HEAD, _words_width(width))
            if width < text_size(_BESIDE):
                words += _LINES_GAP + _line()
            return max(words, _MARK) + 2 * _TOP
        case Unseen():
            return words_height(entry.rule, BODY, _wide(width)) + 2 * _TOP
        case Fold():
            return words_height(entry.words, LABEL, _fold_width(width)) + 2 * _TOP


def _paint_unseen(painter: QPainter, entry: Unseen, width: int) -> None:
    _paint_number(painter, entry.no)
    room = QRect(_SIDE + _NUMBER, _TOP, _wide(width), ENDLESS)
    paint_words(painter, room, entry.rule, BODY, "text_muted")


def _paint_fold(painter: QPainter, fold: Fold, width: int) -> None:
    name = "chevron-down" if fold.open else "chevron-right"
    top = _TOP + (line_height(LABEL) - _CHEVRON) // 2
    spot = QRect(_SIDE, top, _CHEVRON, _CHEVRON)
    icon(name, "text_muted", size=_CHEVRON).paint(painter, spot)
    left = _SIDE + _CHEVRON + _CHEVRON_GAP
    room = QRect(left, _TOP, _fold_width(width), ENDLESS)
    paint_words(painter, room, fold.words, LABEL, "text_muted")


def _paint_item(painter: QPainter, item: ItemLine, width: int) -> None:
    _paint_number(painter, item.no)
    room = QRect(_SIDE + _NUMBER, _TOP, _words_width(width), ENDLESS)
    used = paint_words(painter, room, item.rule, HEAD)
    share = _share_width()
    beside = width >= text_size(_BESIDE)
    top = _TOP if beside else _TOP + used + _LINES_GAP
    left = room.left()
    if beside:
        left = width - _SIDE - share - _GAP - _marks_width(len(item.marks))
    _paint_marks(painter, item, QPoint(left, top + (_line() - _MARK) // 2))
    painter.setFont(_SHARE.font())
    painter.setPen(ink("text_muted"))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    place = QRect(width - _SIDE - share, top, share, _line())
    painter.drawText(place, right, met_text(item) if item.marked else "–")


def _paint_marks(painter: QPainter, item: ItemLine, corner: QPoint) -> None:
    """Paint the last marks, the newest at the right end."""
    for index, one in enumerate(item.marks):
        spot = QRect(corner.x() + index * _STEP, corner.y(), _MARK, _MARK)
        mark_icon(one.mark, worn_scheme(), _MARK).paint(painter, spot)


def _paint_number(painter: QPainter, no: int) -> None:
    room = QRect(_SIDE, _TOP, _NUMBER, ENDLESS)
    paint_words(painter, room, str(no), _NUMBERS, "text_muted")


def _words_width(width: int) -> int:
    """Return the room for the rule of an item."""
    if width < text_size(_BESIDE):
        return _wide(width)
    return _wide(width) - _marks_width(_MARKS) - _share_width() - 2 * _GAP


def _wide(width: int) -> int:
    return width - 2 * _SIDE - _NUMBER


def _fold_width(width: int) -> int:
    return width - 2 * _SIDE - _CHEVRON - _CHEVRON_GAP


def _marks_width(count: int) -> int:
    return (count - 1) * _STEP + _MARK


def _share_width() -> int:
    widest = ItemLine(no=0, topic="", rule="", why="", need=0, marks=(_MET,) * _MARKS)
    return words_width(met_text(widest), _SHARE) + 4


def _line() -> int:
    return max(_MARK, line_height(HEAD))
