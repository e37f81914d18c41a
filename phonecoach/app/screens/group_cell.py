"""The calls in which an item was marked, the newest first; each leads to its card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.screens.history_words import calls_text, mode_text
from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import back_button, label
from phonecoach.app.widgets.figures_table import FiguresTable
from phonecoach.app.widgets.mark_words import mark_name, side_by_side

if TYPE_CHECKING:
    from phonecoach.app.screens.group_text import Cell, CellLine, CellText, GroupText


class CellView(BeginsAt, QWidget):
    """Lists the calls of a cell.

    Attributes:
        cell: Whose calls are listed, or will be in a moment; None at first.

    Signals:
        card_asked: The card of a call is wanted.
            call: Its id.
        left: Enough was seen.
    """

    card_asked = Signal(str)
    left = Signal()

    def __init__(self, text: GroupText) -> None:
        super().__init__()
        self.cell: Cell | None = None
        self._items = {one.no: one for one in text.items}
        self._calls: tuple[CellLine, ...] = ()
        self.back_button = back_button(self.tr("Back to the group"))
        self.heading = label("", "strong", wrap=True)
        self.counted = label("", "note")
        self.table = FiguresTable(
            self.tr("Calls, the newest first"),
            (
                self.tr("Date"),
                self.tr("Call"),
                self.tr("Name"),
                self.tr("How"),
                self.tr("Mark"),
            ),
            (),
        )
        self._lay_out()
        self.back_button.clicked.connect(self.left)
        self.table.opened.connect(self._open)
        self.begin_at(self.table)

    def wait_for(self, cell: Cell) -> None:
        """Say whose calls will be listed."""
        if cell != self.cell:
            self.cell = cell
            self._calls = ()
            self.table.fill(())
            self.counted.setText("")
        item = self._items[cell.item]
        self.heading.setText(side_by_side(f"{item.no}", item.rule))

    def show_calls(self, text: CellText) -> None:
        """List calls, unless others are waited for."""
        if text.cell != self.cell:
            return
        self._calls = text.calls
        self.counted.setText(calls_text(len(text.calls)))
        self.table.fill([_cells(one) for one in text.calls])
        if text.calls:
            self.table.setCurrentCell(0, 0)

    def _lay_out(self) -> None:
        paper = QFrame()
        paper.setObjectName("paper")
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(12, 10, 20, 12)
        inside.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back_button)
        head.addWidget(self.heading, 1)
        head.addWidget(self.counted)
        inside.addLayout(head)
        inside.addWidget(self.table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(paper)

    @Slot(int)
    def _open(self, row: int) -> None:
        self.card_asked.emit(self._calls[row].call)


def _cells(one: CellLine) -> tuple[str, ...]:
    mark = mark_name(one.mark)
    if one.by_human:
        mark = side_by_side(mark, QCoreApplication.translate("CellView", "by a human"))
    return (one.date, one.title, one.name, mode_text(one.mode), mark)
