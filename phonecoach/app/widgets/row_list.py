"""A list whose rows are as high as their words need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from phonecoach.app.look import font, ink

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    _Index = QModelIndex | QPersistentModelIndex

_ROW = Qt.ItemDataRole.UserRole
_SIDE, _TOP, _GAP = 16, 12, 3
_ICON, _ICON_ROOM = 20, 32
_NUMBER_ROOM = 32
_ENDLESS = 10_000
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What a row says, from the top; what is empty takes no room."""

    head: str
    note: str = ""
    note_ink: str = "text_muted"
    """A colour token."""

    more: str = ""
    number: str = ""
    picture: QIcon | None = None
    spoken: str = ""
    """For who cannot see it; empty for the head alone."""


class RowList(QListWidget):
    """Words go on lines of their own; nothing is cut off or scrolled sideways.

    Args:
        name: What is listed, for who cannot see it.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setItemDelegate(_Rows(self))

    def add(self, row: Row) -> None:
        """Put a row at the end."""
        item = QListWidgetItem(row.head)
        item.setData(_ROW, row)
        spoken = row.spoken or row.head
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.addItem(item)

    def row_text(self, number: int) -> Row:
        """Return what a row says."""
        row: Row = self.item(number).data(_ROW)
        return row


class _Rows(QStyledItemDelegate):
    """Sets a row's words one below the other, and paints them."""

    def __init__(self, rows: RowList) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size of a row in the width that the list has."""
        width = self._rows.viewport().width()
        row: Row = index.data(_ROW)
        return QSize(width, _height(row, width))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        """Paint the row's ground by the style sheet, then its words."""
        self.initStyleOption(option, index)
        option.text = ""
        self._rows.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, self._rows
        )
        row: Row = index.data(_ROW)
        painter.save()
        painter.translate(option.rect.topLeft())
        left = _SIDE
        if row.picture is not None:
            place = QRect(left, _TOP + 1, _ICON, _ICON)
            row.picture.paint(painter, place)
            left += _ICON_ROOM
        if row.number:
            painter.setFont(_font("head"))
            painter.setPen(ink("text_muted"))
            painter.drawText(
                QRect(left, _TOP, _NUMBER_ROOM, _ENDLESS), _WRAP, row.number
            )
        for words, face, colour, place in _placed(row, option.rect.width()):
            painter.setFont(face)
            painter.setPen(ink(colour))
            painter.drawText(place, _WRAP, words)
        painter.restore()


def _placed(row: Row, width: int) -> list[tuple[str, QFont, str, QRect]]:
    """Return each text with its font, ink and place in a row of this width."""
    left = _SIDE
    left += _ICON_ROOM if row.picture is not None else 0
    left += _NUMBER_ROOM if row.number else 0
    found, top = [], _TOP
    for words, step, colour in (
        (row.head, "head", "text"),
        (row.note, "note", row.note_ink),
        (row.more, "more", "text_muted"),
    ):
        if words:
            face = _font(step)
            room = QRect(left, top, width - left - _SIDE, _ENDLESS)
            place = QFontMetrics(face).boundingRect(room, int(_WRAP), words)
            place.setWidth(room.width())
            found.append((words, face, colour, place))
            top = place.bottom() + 1 + _GAP
    return found


def _height(row: Row, width: int) -> int:
    last = _placed(row, width)[-1][-1]
    return last.bottom() + 1 + _TOP


def _font(step: str) -> QFont:
    made = font("body" if step == "head" else "note")
    if step != "more":
        made.setWeight(QFont.Weight.Medium)
    return made
