"""A round laid open: what each rater said of each item."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import worn_scheme
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.build import back_button, label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.mark_icon import mark_icon
from phonecoach.app.widgets.mark_words import mark_name, side_by_side

if TYPE_CHECKING:
    from phonecoach.app.screens.calibration_text import ResultText
    from phonecoach.scoring.card import Mark

_MARK: Final = 18
_SIDE: Final = 10
"""Where the words of a table begin."""


class RoundScreen(Screen):
    """Shows the marks of all raters side by side, those that differ first.

    Attributes:
        table: One row an item, one column a rater.

    Signals:
        left: Enough was seen.
    """

    left = Signal()

    def __init__(self, text: ResultText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.back_button = back_button(self.tr("Back"))
        self.back_button.clicked.connect(self.left)
        head = FlowRow()
        head.addWidget(self.back_button)
        head.addWidget(label(text.title, "title"))
        head.addWidget(label(text.when, "label"))
        self.table = self._table()
        paper = QFrame()
        paper.setObjectName("paper")
        column = QVBoxLayout(paper)
        column.setContentsMargins(1, 12, 1, 12)
        column.setSpacing(8)
        head_row = QHBoxLayout()
        head_row.setContentsMargins(_SIDE, 0, _SIDE, 0)
        head_row.addWidget(FlowLabel(self._figures()))
        column.addLayout(head_row)
        column.addWidget(self.table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 24)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(paper, 1)
        self.begin_at(self.table)

    def bar(self) -> Bar:
        """Say that this belongs to the review of calls."""
        return Bar(place=Place.REVIEW)

    def _figures(self) -> str:
        figures = self._text.figures
        if not figures.percent:
            return self.tr("Nobody marked what somebody else marked.")
        told = [self.tr("Same marks {percent}").format(percent=figures.percent)]
        if figures.kappa:
            told.append(self.tr("Kappa {value}").format(value=figures.kappa))
        if figures.ac1:
            told.append(self.tr("AC1 {value}").format(value=figures.ac1))
        return side_by_side(*told)

    def _table(self) -> QTableWidget:
        rows = sorted(self._text.rows, key=lambda one: (one.agrees, one.no))
        names = (self.tr("Item"), *self._text.raters)
        table = QTableWidget(len(rows), len(names))
        table.setAccessibleName(self.tr("Marks of all raters"))
        table.setHorizontalHeaderLabels(names)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for down, row in enumerate(rows):
            name = QTableWidgetItem(f"{row.no}  {row.topic}")
            table.setItem(down, 0, name)
            for at, mark in enumerate(row.marks, start=1):
                table.setItem(down, at, self._cell(mark, agrees=row.agrees))
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.resizeRowsToContents()
        return table

    def _cell(self, mark: Mark | None, *, agrees: bool) -> QTableWidgetItem:
        if mark is None:
            return QTableWidgetItem(self.tr("not marked"))
        cell = QTableWidgetItem(mark_name(mark))
        cell.setIcon(mark_icon(mark, worn_scheme(), _MARK))
        if not agrees:
            face = cell.font()
            face.setBold(True)
            cell.setFont(face)
        return cell
