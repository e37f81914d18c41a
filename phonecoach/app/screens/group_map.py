"""The heat map of a group, and what it says of the item that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.screens.group_text import Cell, HeatMapText
from phonecoach.app.screens.group_words import people_text, row_text, weeks_text
from phonecoach.app.screens.history_words import calls_text
from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import button, label, picture
from phonecoach.app.widgets.figures_table import table_button
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.heat_cells import HALF
from phonecoach.app.widgets.heat_legend import HeatLegend
from phonecoach.app.widgets.heat_map import HeatMap
from phonecoach.app.widgets.heat_places import ALL
from phonecoach.app.widgets.heat_table import HeatTable
from phonecoach.app.widgets.mark_words import side_by_side

if TYPE_CHECKING:
    from phonecoach.app.screens.group_text import GroupItem, GroupText, Wish

_NOTE: int = 400


class MapView(BeginsAt, QWidget):
    """Shows people by name and items by number, as cells or as a table.

    Signals:
        cell_asked: The calls of a cell are wanted.
            cell: A `Cell`.
    """

    cell_asked = Signal(object)

    def __init__(self, text: GroupText) -> None:
        super().__init__()
        self._items = text.items
        self._figures = HeatMapText(rows=())
        self.rests_on = label("", "note", wrap=True)
        self.table_button = table_button(self.tr("As a table"))
        self.map = HeatMap(
            text.sections,
            self.tr("How well each item was met, person by person"),
            everybody=self.tr("Everybody"),
            heading=self.tr("Calls"),
        )
        self.table = HeatTable(
            text.items, self.tr("How well each item was met, person by person")
        )
        self.chosen = ChosenItem()
        self._lay_out()
        self.map.pointed.connect(self._tell)
        self.map.opened.connect(self._open)
        self.table.opened.connect(self._open)
        self.table.pointed.connect(self.map.point_at)
        self.table_button.toggled.connect(self._turn)
        self.chosen.calls_button.clicked.connect(self._open_chosen)
        self._tell(ALL, 0)
        self.begin_at(self.map)

    def show_figures(self, figures: HeatMapText, wish: Wish) -> None:
        """Show other figures."""
        self._figures = figures
        self.map.show_rows(figures.rows)
        if not self.table.isHidden():
            self.table.show_rows(figures.rows)
        self.rests_on.setText(
            side_by_side(
                people_text(figures.people),
                weeks_text(wish.weeks),
                calls_text(figures.calls),
            )
        )
        self._tell(self.map.row, self.map.column)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        paper = QFrame()
        paper.setObjectName("paper")
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(20, 12, 20, 12)
        inside.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(label(self.tr("How far each item is met"), "strong"))
        head.addWidget(self.rests_on, 1)
        head.addWidget(HeatLegend())
        head.addWidget(self.table_button)
        inside.addLayout(head)
        inside.addWidget(self.map, 1)
        inside.addWidget(self.table, 1)
        self.table.hide()
        layout.addWidget(paper, 1)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.chosen, 1)
        below.addWidget(self._reading())
        layout.addLayout(below)

    def _reading(self) -> QFrame:
        """Return how the table is to be read."""
        paper = QFrame()
        paper.setObjectName("paper")
        paper.setFixedWidth(_NOTE)
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(6)
        inside.addWidget(label(self.tr("How to read this"), "strong"))
        inside.addWidget(
            FlowLabel(
                self.tr(
                    "People stand by name; nobody is ranked. Marks that no human has "
                    "confirmed are among them."
                ),
                "note",
                "text_muted",
            )
        )
        inside.addStretch(1)
        return paper

    @Slot(bool)
    def _turn(self, as_table: bool) -> None:
        if as_table:
            self.table.show_rows(self._figures.rows)
        self.map.setVisible(not as_table)
        self.table.setVisible(as_table)
        shown = self.table if as_table else self.map
        self.begin_at(shown)
        shown.setFocus()

    @Slot(int, int)
    def _tell(self, row: int, column: int) -> None:
        item, rows = self._items[column], self._figures.rows
        shares = [one.shares[column] for one in rows]
        known = [one for one in shares if one is not None]
        told = ""
        if 0 <= row < len(rows):
            told = row_text(rows[row], item, column)
        low = sum(one < HALF for one in known)
        self.chosen.show_item(item, told, len(known), low)

    @Slot(int, int)
    def _open(self, row: int, column: int) -> None:
        person = self._figures.rows[row].person if row >= 0 else ""
        self.cell_asked.emit(Cell(item=self._items[column].no, person=person))

    @Slot()
    def _open_chosen(self) -> None:
        self._open(self.map.row, self.map.column)


class ChosenItem(QFrame):
    """What is known of the item that is pointed at, and the way to its calls."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.topic = label("", "note", wrap=True)
        self.rule = FlowLabel("", "lead")
        self.told = FlowLabel()
        self.calls_button = button(self.tr("See the calls"), "primary")
        picture(self.calls_button, "play", "on_accent")
        words = QVBoxLayout()
        words.setSpacing(4)
        for each in (self.topic, self.rule, self.told):
            words.addWidget(each)
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 14)
        layout.setSpacing(20)
        layout.addLayout(words, 1)
        layout.addWidget(self.calls_button)

    def show_item(self, item: GroupItem, told: str, people: int, low: int) -> None:
        """Show an item.

        Args:
            item: Which.
            told: What its cell says; empty where the whole group is pointed at.
            people: So many had an opportunity for it.
            low: So many of them met less than half.
        """
        self.topic.setText(side_by_side(f"{item.no}", item.topic))
        self.rule.setText(item.rule)
        if told:
            self.told.setText(told)
            return
        words = self.tr("Nobody has had an opportunity for it in these calls.")
        if people:
            words = self.tr("Of {people}, {low} met less than half of it.").format(
                people=people_text(people), low=low
            )
        self.told.setText(words)
