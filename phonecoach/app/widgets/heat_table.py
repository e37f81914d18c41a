"""The figures of a heat map as a table, for who wants them exactly or cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView

from phonecoach.app.look import font, text_size
from phonecoach.app.screens.group_words import row_text, share_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phonecoach.app.screens.group_text import GroupItem, HeatRow

_FIRST: Final = 1
"""The number of calls stands before the items; names stand still beside them."""

_ROW, _FIGURES = 36, 88
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_ROLE = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
_NONE: Final = QModelIndex()


class HeatTable(QTableView):
    """Shows the share of each cell as whole percent, and how many marks it rests on.

    Signals:
        opened: The calls of a cell are wanted.
            row: Number of the person; -1 for everybody.
            column: Number of the item's place.
        pointed: Another cell is pointed at.
            row: As above.
            column: As above.
    """

    opened = Signal(int, int)
    pointed = Signal(int, int)

    def __init__(self, items: Sequence[GroupItem], name: str) -> None:
        super().__init__()
        self._cells = _Cells(items, self)
        self.setModel(self._cells)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.verticalHeader().setDefaultSectionSize(text_size(_ROW))
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionsClickable(False)
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setDefaultSectionSize(text_size(_FIGURES))
        self.activated.connect(self._open)
        self.selectionModel().currentChanged.connect(self._point)

    def show_rows(self, rows: Sequence[HeatRow]) -> None:
        """Show other figures."""
        self._cells.show_rows(rows)

    @Slot(QModelIndex)
    def _point(self, index: QModelIndex) -> None:
        if index.column() >= _FIRST:
            self.pointed.emit(index.row(), index.column() - _FIRST)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.column() >= _FIRST:
            self.opened.emit(index.row(), index.column() - _FIRST)


class _Cells(QAbstractTableModel):
    """Words for a cell when it is looked at: there may be over twenty thousand."""

    def __init__(self, items: Sequence[GroupItem], parent: QObject) -> None:
        super().__init__(parent)
        self._items = tuple(items)
        self._rows: tuple[HeatRow, ...] = ()

    def show_rows(self, rows: Sequence[HeatRow]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, _parent: _Index = _NONE) -> int:
        return len(self._rows)

    def columnCount(self, _parent: _Index = _NONE) -> int:
        return len(self._items) + _FIRST

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:  # noqa: ANN401 (Qt asks for anything)
        if role == _ROLE.TextAlignmentRole:
            return _RIGHT
        if orientation is not Qt.Orientation.Horizontal:
            return self._rows[section].name if role == _ROLE.DisplayRole else None
        if role == _ROLE.DisplayRole:
            if section < _FIRST:
                return QCoreApplication.translate("HeatTable", "Calls")
            return str(self._items[section - _FIRST].no)
        if role == _ROLE.ToolTipRole and section >= _FIRST:
            return self._items[section - _FIRST].topic
        return None

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> Any:  # noqa: ANN401 (Qt asks for anything)
        row, column = self._rows[index.row()], index.column() - _FIRST
        if role == _ROLE.FontRole:
            return font("body", tabular=True)
        if role == _ROLE.TextAlignmentRole:
            return _RIGHT
        if role == _ROLE.DisplayRole:
            if column < 0:
                return str(row.calls)
            count = row.counts[column]
            share = share_text(row.shares[column])
            return f"{share} ({count})" if count else share
        if role in (_ROLE.ToolTipRole, _ROLE.AccessibleTextRole) and column >= 0:
            return row_text(row, self._items[column], column)
        return None
