"""The list of cases: a true list for keyboard and screen reader, set in columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from phonecoach.app.look import ink
from phonecoach.app.screens.library_text import BrokenEntry, CaseEntry
from phonecoach.app.screens.library_words import (
    caller_text,
    level_text,
    minutes_text,
    numbers_text,
    topics_text,
)
from phonecoach.app.widgets.broken_case import BrokenCase
from phonecoach.app.widgets.case_row import best_text, height_of, paint_row
from phonecoach.app.widgets.focus_ring import NO_RING
from phonecoach.app.widgets.wrapping_list import WrappingList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from phonecoach.app.screens.library_text import Entry, LibraryText

_Index = QModelIndex | QPersistentModelIndex
_EDGE = 3
_LEAST_HEIGHT = 120
_NOWHERE = QModelIndex()


class CaseModel(QAbstractListModel):
    """Tells Qt of the entries that are shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text: LibraryText | None = None
        self.entries: tuple[Entry, ...] = ()

    def show(self, text: LibraryText, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.text, self.entries = text, tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many entries are shown; there is nothing below them."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = 0) -> Any:  # noqa: ANN401 (as Qt has it)
        """Return a row's title, or all that it says for who cannot see it."""
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry)
        return None

    def _spoken(self, entry: Entry) -> str:
        if isinstance(entry, BrokenEntry):
            words = self.tr("{title}, can’t be played. {problems}")
            problems = " ".join(f"{one.place}: {one.text}" for one in entry.problems)
            return words.format(title=entry.title, problems=problems)
        assert self.text is not None
        said = (
            entry.title,
            caller_text(entry),
            f"{topics_text(entry)} {numbers_text(entry)}",
            minutes_text(entry.minutes),
            level_text(entry.level),
            best_text(entry.best, self.text),
        )
        return ". ".join(said)


class CaseList(WrappingList):
    """Shows the cases, one to a row; a broken one says in its row what is wrong.

    Signals:
        pointed: Another row is the current one.
            entry: The `Entry`; None where nothing is shown.
        opened: A case was chosen by Enter or a double click.
            entry: The `CaseEntry`.
        checked_again: The files of a broken case shall be read again.
    """

    pointed = Signal(object)
    opened = Signal(object)
    checked_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._heights: dict[tuple[int, int], int] = {}
        super().__init__(parent)
        self.setObjectName("cases")
        self.setProperty(NO_RING, True)
        self.setAccessibleName(self.tr("Cases"))
        self.use_wrapping_rows()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setMouseTracking(True)
        self.broken: dict[int, BrokenCase] = {}
        self._model = CaseModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Rows(self))
        self.activated.connect(self._open)
        self.selectionModel().currentChanged.connect(self._point)

    def show_entries(self, text: LibraryText, entries: Sequence[Entry]) -> None:
        """Show other entries; the case that was the current one stays it."""
        current = self.current
        self.broken = {}
        self._heights = {}
        self._model.show(text, entries)
        for row, entry in enumerate(entries):
            if isinstance(entry, BrokenEntry):
                widget = BrokenCase(entry)
                widget.checked_again.connect(self.checked_again)
                self.broken[row] = widget
                self.setIndexWidget(self._model.index(row), widget)
        cases = [entry.case for entry in entries]
        kept = cases.index(current.case) if current and current.case in cases else 0
        self.setCurrentIndex(self._model.index(kept))
        self.updateGeometry()
        if not entries:
            self.pointed.emit(None)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is shown."""
        return self._model.entries

    @property
    def text_shown(self) -> LibraryText:
        """What the entries are part of."""
        assert self._model.text is not None
        return self._model.text

    @property
    def current(self) -> Entry | None:
        """The entry of the current row; None where nothing is shown."""
        row = self.currentIndex().row()
        return self.entries[row] if 0 <= row < len(self.entries) else None

    def point_at(self, case: str) -> None:
        """Make a case the current one, if it is shown."""
        for row, entry in enumerate(self.entries):
            if entry.case == case:
                self.setCurrentIndex(self._model.index(row))

    def sizeHint(self) -> QSize:
        """Return room for every row; where there is less, the list scrolls."""
        width = self.viewport().width()
        rows = range(len(self.entries))
        return QSize(width, sum(self.row_height(row, width) for row in rows))

    def minimumSizeHint(self) -> QSize:
        """Return room for a row or two."""
        least = min(_LEAST_HEIGHT, self.sizeHint().height())
        return QSize(_LEAST_HEIGHT, least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows anew when text or language change."""
        super().changeEvent(event)
        self._heights = {}

    def row_height(self, row: int, width: int) -> int:
        """Return how high a row is in a width; the line below it included."""
        if (row, width) not in self._heights:
            self._heights[row, width] = self._measured(row, width)
        return self._heights[row, width]

    def _measured(self, row: int, width: int) -> int:
        if row in self.broken:
            widget = self.broken[row]
            least = widget.minimumSizeHint().height()
            return max(widget.heightForWidth(width), least) + 1
        entry = self.entries[row]
        assert isinstance(entry, CaseEntry)
        return height_of(entry, self.text_shown, width) + 1

    def _point(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = current.row()
        self.pointed.emit(self.entries[row] if 0 <= row < len(self.entries) else None)

    def _open(self, index: QModelIndex) -> None:
        entry = self.entries[index.row()]
        if isinstance(entry, CaseEntry):
            self.opened.emit(entry)
        else:
            self.broken[index.row()].again_button.setFocus()


class _Rows(QStyledItemDelegate):
    """Measures rows and paints them."""

    def __init__(self, cases: CaseList) -> None:
        super().__init__(cases)
        self._cases = cases

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size of a row in the width that the list has."""
        width = self._cases.viewport().width()
        return QSize(width, self._cases.row_height(index.row(), width))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index
    ) -> None:
        """Lay what is wrong with a case over its row, the line below left free."""
        editor.setGeometry(option.rect.adjusted(0, 0, 0, -1))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        """Paint the row's ground, the line below it, its words, and the focus."""
        state = option.state
        row: QRect = option.rect
        entry = self._cases.entries[index.row()]
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, ink("accent_soft"))
            if isinstance(entry, CaseEntry):
                painter.fillRect(
                    row.adjusted(0, 0, _EDGE - row.width(), 0), ink("accent")
                )
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, ink("surface"))
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), ink("line"))
        if isinstance(entry, CaseEntry):
            paint_row(painter, row.adjusted(0, 0, 0, -1), entry, self._cases.text_shown)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(ink("focus"), 2))
            painter.drawRoundedRect(row.adjusted(2, 2, -2, -3), 6, 6)
            painter.restore()
