"""A list whose rows differ in kind; each kind is set and painted in its own way."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from phonecoach.app.look import ink, text_size
from phonecoach.app.widgets.wrapping_list import WrappingList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

_Index = QModelIndex | QPersistentModelIndex
_ENTRY: Final = Qt.ItemDataRole.UserRole
_EDGE: Final = 3
_WHEEL: Final = 24
_HEIGHT: Final = 120


class EntryList(WrappingList):
    """Shows entries of any kind as rows that are as high as their words need.

    Args:
        name: What is listed, for who cannot see it.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("entries")
        self.setAccessibleName(name)
        self.setItemDelegate(_Rows(self))
        self.use_wrapping_rows()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(_WHEEL)
        self.setModel(_Entries((), self))

    def sizeHint(self) -> QSize:
        """Return room for some rows; it takes whatever more there is."""
        return QSize(super().sizeHint().width(), text_size(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the least room for some rows."""
        return QSize(super().minimumSizeHint().width(), text_size(_HEIGHT))

    @abstractmethod
    def spoken(self, entry: Any) -> str:  # noqa: ANN401 (of whatever kind)
        """Return all that a row shows, for who cannot see it."""

    @abstractmethod
    def height_of(self, entry: Any, width: int) -> int:  # noqa: ANN401
        """Return how high a row is in a width."""

    @abstractmethod
    def paint_entry(self, painter: QPainter, entry: Any, width: int) -> None:  # noqa: ANN401
        """Paint a row on its ground, from its upper left corner on."""

    def can_choose(self, entry: Any) -> bool:  # noqa: ANN401, ARG002
        """Tell whether a row can be pointed at; all can, unless a list knows better."""
        return True

    def show_entries(self, entries: Sequence[Any], current: int = 0) -> None:
        """Show other rows, and point at one of them."""
        self.setModel(_Entries(entries, self))
        self.setCurrentIndex(self.model().index(current, 0))

    def entries(self) -> tuple[Any, ...]:
        """Return what stands in the rows, from the top."""
        return tuple(map(self.entry, range(self.model().rowCount())))

    def entry(self, row: int) -> Any:  # noqa: ANN401
        """Return what stands in a row."""
        return self.model().index(row, 0).data(_ENTRY)


class _Entries(QAbstractListModel):
    """The rows of a list, in order."""

    def __init__(self, entries: Sequence[Any], home: EntryList) -> None:
        super().__init__(home)
        self._entries = tuple(entries)
        self._home = home

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = _ENTRY) -> Any:  # noqa: ANN401 (Qt's)
        """Return a row, or what is said of it to who cannot see it."""
        entry = self._entries[index.row()]
        if role == _ENTRY:
            return entry
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._home.spoken(entry)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let the keys pass over what cannot be pointed at."""
        if not self._home.can_choose(self._entries[index.row()]):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Rows(QStyledItemDelegate):
    """Asks the list how a row is set and painted."""

    def __init__(self, home: EntryList) -> None:
        super().__init__(home)
        self._home = home

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size of a row in the width that the list has."""
        width = self._home.viewport().width()
        return QSize(width, self._home.height_of(index.data(_ENTRY), width))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        """Paint the ground of a row, its words, and the line below it."""
        place = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, ink("accent_soft"))
            edge = QRect(place.left(), place.top(), _EDGE, place.height())
            painter.fillRect(edge, ink("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, ink("surface"))
        painter.translate(place.topLeft())
        self._home.paint_entry(painter, index.data(_ENTRY), place.width())
        painter.translate(-place.topLeft())
        painter.setPen(ink("line"))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        painter.restore()
