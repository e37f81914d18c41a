"""How a group gets on from week to week, and what is hardest for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.screens.group_text import Cell, TrendsText
from phonecoach.app.screens.group_words import share_text
from phonecoach.app.screens.history_words import calls_text
from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import label
from phonecoach.app.widgets.figures_table import FiguresTable, table_button
from phonecoach.app.widgets.mark_words import listed, side_by_side
from phonecoach.app.widgets.trend_chart import TrendChart, score_text
from phonecoach.text import number_text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from phonecoach.app.screens.group_text import GroupText
    from phonecoach.app.screens.history_text import Trend

_BESIDE: Final = 980
"""Under this width, at ordinary text, the halves stand one above the other."""

_LEAST: Final = 240
_NOTHING: Final = TrendsText(weeks=(), calls=(), sections=(), items=(), trends=())


class TrendsView(BeginsAt, QWidget):
    """Shows the sections week by week, and every item, the hardest first.

    The item that is pointed at is drawn below the sections.

    Signals:
        cell_asked: The calls in which an item was marked are wanted.
            cell: A `Cell`.
    """

    cell_asked = Signal(object)

    def __init__(self, text: GroupText) -> None:
        super().__init__()
        self._items = {one.no: one for one in text.items}
        self._figures = _NOTHING
        self.told = label("", "note", wrap=True)
        self.table_button = table_button(self.tr("As a table"))
        self.chart = self._chart(())
        self.table = FiguresTable(
            self.tr("Scores of the sections, the newest week first"),
            (
                self.tr("Week from"),
                self.tr("Calls"),
                *(one.letter for one in text.sections),
            ),
            (),
        )
        self.items = FiguresTable(
            self.tr("Items, the hardest first"),
            (self.tr("No."), self.tr("Item"), self.tr("Met"), self.tr("Marks")),
            (),
        )
        self._both = QHBoxLayout(self)
        self._lay_out()
        self.table_button.toggled.connect(self._turn)
        self.items.opened.connect(self._open)
        self.items.currentCellChanged.connect(self._point)
        self.begin_at(self.items)

    def show_figures(self, figures: TrendsText) -> None:
        """Show other figures; the same item stays pointed at."""
        chosen = self._chosen()
        self._figures = figures
        self.items.fill(
            [
                (
                    str(one.no),
                    _begun(self._items[one.no].topic),
                    share_text(one.share),
                    number_text(one.count),
                )
                for one in figures.items
            ]
        )
        numbers = [one.no for one in figures.items]
        if numbers:
            self.items.setCurrentCell(
                numbers.index(chosen) if chosen in numbers else 0, 0
            )
        self._fill_table()
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the halves side by side where there is room for them."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= text_size(_BESIDE)
        self._both.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _lay_out(self) -> None:
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(16)
        weeks, inside = _paper()
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Week by week"), "strong"), 1)
        head.addWidget(self.table_button)
        inside.addLayout(head)
        inside.addWidget(self.told)
        inside.addWidget(self.chart, 1)
        inside.addWidget(self.table, 1)
        self.table.hide()
        self._surface = inside
        hardest, inside = _paper()
        inside.addWidget(label(self.tr("The hardest items first"), "strong"))
        inside.addWidget(
            label(
                self.tr("Enter shows the calls in which an item was marked."),
                "note",
                wrap=True,
            )
        )
        inside.addWidget(self.items, 1)
        self.items.setMinimumHeight(text_size(_LEAST))
        self._both.addWidget(weeks, 1)
        self._both.addWidget(hardest, 1)

    def _chart(self, trends: tuple[Trend, ...]) -> TrendChart:
        made = TrendChart(
            trends,
            self._figures.weeks,
            self.tr("Scores of the sections, the oldest week first"),
        )
        made.pointed.connect(self._tell)
        return made

    def _chosen(self) -> int | None:
        row = self.items.currentRow()
        known = self._figures.items
        return known[row].no if 0 <= row < len(known) else None

    def _shown(self) -> tuple[Trend, ...]:
        """Return the lines: the sections, and the item that is pointed at."""
        chosen = self._chosen()
        own = [one for one in self._figures.trends if one.letter == str(chosen)]
        return (
            *self._figures.sections,
            *(replace(one, name=_apart(one)) for one in own),
        )

    def _draw(self) -> None:
        shown = self.chart.isVisibleTo(self)
        made = self._chart(self._shown() if self._figures.weeks else ())
        self._surface.replaceWidget(self.chart, made)
        self.chart.hide()
        self.chart.deleteLater()
        self.chart = made
        self.chart.setVisible(shown)
        self._tell(-1)

    def _fill_table(self) -> None:
        figures = self._figures
        rows = [
            (
                week,
                number_text(figures.calls[index]),
                *(score_text(one.points[index]) for one in figures.sections),
            )
            for index, week in enumerate(figures.weeks)
        ]
        self.table.fill(rows[::-1])

    @Slot(int, int, int, int)
    def _point(self, row: int, _column: int, before: int, _before: int) -> None:
        if row != before and row >= 0:
            self._draw()

    @Slot(bool)
    def _turn(self, as_table: bool) -> None:
        self.chart.setVisible(not as_table)
        self.table.setVisible(as_table)
        (self.table if as_table else self.chart).setFocus()

    @Slot(int)
    def _tell(self, index: int) -> None:
        figures = self._figures
        if not figures.weeks:
            self.told.setText(self.tr("No call in this time."))
            return
        if index < 0:
            words = self.tr(
                "{calls}, the oldest week on the left. Each line: 0 to 100."
            )
            self.told.setText(words.format(calls=calls_text(sum(figures.calls))))
            return
        scores = listed(
            f"{one.letter} {score_text(one.points[index])}" for one in self._shown()
        )
        week = self.tr("Week from {day}").format(day=figures.weeks[index])
        sentence = side_by_side(week, calls_text(figures.calls[index]), scores)
        self.told.setText(sentence)
        self.chart.tell(sentence)

    @Slot(int)
    def _open(self, row: int) -> None:
        self.cell_asked.emit(Cell(item=self._figures.items[row].no))


def _begun(words: str) -> str:
    """Return words that begin large."""
    return f"{words[:1].upper()}{words[1:]}"


def _apart(one: Trend) -> str:
    """Return a name that does not run into the number before it."""
    return f"\N{EN SPACE}{_begun(one.name)}"


def _paper() -> tuple[QFrame, QVBoxLayout]:
    paper = QFrame()
    paper.setObjectName("paper")
    inside = QVBoxLayout(paper)
    inside.setContentsMargins(20, 12, 20, 14)
    inside.setSpacing(10)
    return paper, inside
