"""Figures as a table: for who cannot see a chart, and for who wants it exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from phonecoach.app.look import font, icon
from phonecoach.app.widgets.build import button, press_with

if TYPE_CHECKING:
    from collections.abc import Sequence

_ICON: Final = 16
_KEY: Final = "Alt+T"
_LOOKED_AT: Final = 60
"""So many rows tell how wide a column is."""

_TITLE: Final = 1
"""The column that holds words and takes what the others leave."""


def table_button(words: str) -> QPushButton:
    """Return the button that turns a chart into a table and back."""
    made = button(words, "quiet", cap=_KEY.replace("+", " "))
    made.setCheckable(True)
    made.setIcon(icon("table", "accent", size=_ICON))
    made.setIconSize(QSize(_ICON, _ICON))
    press_with(made, _KEY)
    return made


class FiguresTable(QTableWidget):
    """Shows a row for each call; a row opens its call.

    Signals:
        opened: A row was chosen.
            row: Its number, counted from the top.
    """

    opened = Signal(int)

    def __init__(
        self, name: str, heads: Sequence[str], rows: Sequence[Sequence[str]]
    ) -> None:
        """Fill the table.

        Args:
            name: What it shows, for who cannot see it.
            heads: Names of the columns; the second one holds titles.
            rows: The cells of each row.
        """
        super().__init__(0, len(heads))
        self.setAccessibleName(name)
        for column, head in enumerate(heads):
            named = QTableWidgetItem(head)
            named.setTextAlignment(_lies(column))
            self.setHorizontalHeaderItem(column, named)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setResizeContentsPrecision(_LOOKED_AT)
        self.activated.connect(self._open)
        self.fill(rows)

    def fill(self, rows: Sequence[Sequence[str]]) -> None:
        """Show other rows."""
        # Otherwise every cell that is put in has all of the others measured again.
        self._measure(QHeaderView.ResizeMode.Fixed)
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setFont(font("body", tabular=True))
                item.setTextAlignment(_lies(column))
                self.setItem(row, column, item)
        self._measure(QHeaderView.ResizeMode.ResizeToContents)

    def _measure(self, mode: QHeaderView.ResizeMode) -> None:
        """Let columns and rows be as wide and high as their words, or stay."""
        self.verticalHeader().setSectionResizeMode(mode)
        across = self.horizontalHeader()
        across.setSectionResizeMode(mode)
        across.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())


def _lies(column: int) -> Qt.AlignmentFlag:
    """Return how a column is set: figures end below each other, to be compared."""
    side = (
        Qt.AlignmentFlag.AlignRight if column > _TITLE else Qt.AlignmentFlag.AlignLeft
    )
    return side | Qt.AlignmentFlag.AlignVCenter
