"""Sections and items over calls: how they go, and what each asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import text_size, worn_scheme
from phonecoach.app.screens.history_words import (
    calls_text,
    met_text,
    told_text,
)
from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import button, label
from phonecoach.app.widgets.figures_table import FiguresTable, table_button
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.item_list import ItemList
from phonecoach.app.widgets.mark_icon import mark_icon
from phonecoach.app.widgets.mark_words import listed, mark_name, side_by_side
from phonecoach.app.widgets.trend_chart import TrendChart, score_text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from phonecoach.app.screens.history_text import (
        ItemLine,
        MarkPoint,
        Progress,
    )

_BESIDE: Final = 980
"""Under this width, at ordinary text, one of the two halves is shown."""

_MARK: Final = 18


class ItemsView(BeginsAt, QWidget):
    """Shows the trend of each section, and every item with its last marks.

    Signals:
        card_asked: The card of a call is wanted.
            call: Its id.
    """

    card_asked = Signal(str)

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self._progress = progress
        self.sections = SectionsPanel(progress)
        self.items = ItemsPanel(progress)
        self.detail = ItemDetail()
        self.halves = QButtonGroup(self)
        self._halves = self._half_row()
        self._left = QWidget()
        self._both = QHBoxLayout()
        self._lay_out()
        for part in (self.sections, self.detail):
            part.card_asked.connect(self.card_asked)
        self.items.list.pointed.connect(self.detail.show_item)
        self.items.sort()
        self.begin_at(self.items.list)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both halves side by side where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(16)
        left.addWidget(self.sections, 1)
        left.addWidget(self.detail)
        self._both.setSpacing(16)
        self._both.addWidget(self._left, 2)
        self._both.addWidget(self.items, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._halves)
        layout.addLayout(self._both, 1)

    def _half_row(self) -> QWidget:
        row = QWidget()
        flow = FlowRow(parent=row)
        for number, words in enumerate((self.tr("Items"), self.tr("Sections"))):
            chip = button(words, "chip")
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            chip.clicked.connect(self._fit)
            self.halves.addButton(chip, number)
            flow.addWidget(chip)
        return row

    @Slot()
    def _fit(self) -> None:
        beside = self.width() >= text_size(_BESIDE)
        items = self.halves.checkedId() == 0
        self._halves.setVisible(not beside)
        self.items.setVisible(beside or items)
        self.sections.setVisible(beside or not items)
        self.detail.setVisible(beside or items)
        direction = QBoxLayout.Direction
        self._both.setDirection(
            direction.LeftToRight if beside else direction.BottomToTop
        )
        self._both.setStretch(0, 2 if beside or not items else 0)
        self.detail.set_brief(not beside)


class SectionsPanel(QFrame):
    """The trend of each section, as lines or as a table.

    Signals:
        card_asked: The card of a call is wanted.
            call: Its id.
    """

    card_asked = Signal(str)

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self._progress = progress
        self.setObjectName("paper")
        self.told = label("", "note", wrap=True)
        self.table_button = table_button(self.tr("As a table"))
        self.chart = TrendChart(
            progress.sections,
            [one.day for one in progress.calls],
            self.tr("Scores of the sections, the oldest call first"),
        )
        self.table = self._make_table()
        self.table.hide()
        self._lay_out()
        self.chart.pointed.connect(self._tell)
        self.chart.opened.connect(self._open)
        self.table.opened.connect(self._open_row)
        self.table_button.toggled.connect(self._turn)
        self._tell(-1)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 14)
        layout.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Sections"), "strong"), 1)
        head.addWidget(self.table_button)
        layout.addLayout(head)
        layout.addWidget(self.told)
        layout.addWidget(self.chart, 1)
        layout.addWidget(self.table, 1)

    def _make_table(self) -> FiguresTable:
        letters = (one.letter for one in self._progress.sections)
        heads = (self.tr("Date"), self.tr("Call"), *letters, self.tr("Score"))
        name = self.tr("Scores of the sections, the newest call first")
        return FiguresTable(name, heads, ())

    def _rows(self) -> list[tuple[str, ...]]:
        """Return the cells of the table, the newest call first."""
        progress = self._progress
        rows = [
            (
                call.day,
                call.title,
                *(score_text(one.points[index]) for one in progress.sections),
                score_text(progress.scores[index]),
            )
            for index, call in enumerate(progress.calls)
        ]
        return rows[::-1]

    @Slot(bool)
    def _turn(self, as_table: bool) -> None:
        if as_table:
            self.table.fill(self._rows())
        self.chart.setVisible(not as_table)
        self.table.setVisible(as_table)
        (self.table if as_table else self.chart).setFocus()

    @Slot(int)
    def _tell(self, index: int) -> None:
        calls = self._progress.calls
        if index < 0:
            words = self.tr(
                "The last {calls}, the oldest on the left. Each line: 0 to 100."
            )
            self.told.setText(words.format(calls=calls_text(len(calls))))
            return
        scores = listed(
            f"{one.letter} {score_text(one.points[index])}"
            for one in self._progress.sections
        )
        sentence = told_text(calls[index], scores)
        self.told.setText(sentence)
        self.chart.tell(sentence)

    @Slot(int)
    def _open(self, index: int) -> None:
        self.card_asked.emit(self._progress.calls[index].call)

    @Slot(int)
    def _open_row(self, row: int) -> None:
        self._open(len(self._progress.calls) - 1 - row)


class ItemsPanel(QFrame):
    """Every item that ever applied, by what needs practice or by number."""

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self._progress = progress
        self.setObjectName("paper")
        self.list = ItemList()
        self.orders = QButtonGroup(self)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QWidget()
        flow = FlowRow(parent=head)
        flow.addWidget(label(self.tr("Items"), "strong"))
        words = (self.tr("What needs practice first"), self.tr("By number"))
        for number, text in enumerate(words):
            chip = button(text, "chip")
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            chip.clicked.connect(self.sort)
            self.orders.addButton(chip, number)
            flow.addWidget(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 8)
        layout.setSpacing(8)
        around = QHBoxLayout()
        around.setContentsMargins(19, 0, 19, 0)
        around.addWidget(head)
        layout.addLayout(around)
        words_below = self.tr(
            "Last marks, the oldest on the left. Only those met are counted."
        )
        note = label(words_below, "note", wrap=True)
        note.setContentsMargins(19, 0, 19, 0)
        layout.addWidget(note)
        layout.addWidget(self.list, 1)

    @Slot()
    def sort(self) -> None:
        """Put the items into the order that is chosen."""
        items = self._progress.items
        if self.orders.checkedId() == 0:
            items = tuple(sorted(items, key=lambda one: (-one.need, one.no)))
        self.list.show_items(items, self._progress.unseen)


class ItemDetail(QFrame):
    """The item that is pointed at: why it matters, and the calls its marks are from.

    Signals:
        card_asked: The card of a call is wanted.
            call: Its id.
    """

    card_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.topic = label("", "note", wrap=True)
        self.rule = FlowLabel("", "lead")
        self.why = FlowLabel()
        self.marks: list[QPushButton] = []
        self._row = QWidget()
        self._flow = FlowRow(parent=self._row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 16)
        layout.setSpacing(6)
        for each in (self.topic, self.rule, self.why, self._row):
            layout.addWidget(each)

    @Slot(object)
    def show_item(self, item: ItemLine | None) -> None:
        """Show an item; for none, what was shown stays."""
        if item is None:
            return
        share = self.tr("{share} met").format(share=met_text(item))
        if not item.marked:
            share = met_text(item)
        self.topic.setText(side_by_side(str(item.no), item.topic, share))
        self.rule.setText(item.rule)
        self.why.setText(item.why)
        for old in self.marks:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.marks = [self._mark_button(one) for one in item.marks]
        for made in self.marks:
            self._flow.addWidget(made)

    def set_brief(self, brief: bool) -> None:
        """Say only what the list above does not say, where there is little room."""
        self.rule.setVisible(not brief)
        self.why.setVisible(not brief)

    def _mark_button(self, one: MarkPoint) -> QPushButton:
        made = button(f" {one.date}", "mark")
        made.setAccessibleName(listed((mark_name(one.mark), one.date)))
        made.setIcon(mark_icon(one.mark, worn_scheme(), _MARK))
        made.setIconSize(QSize(_MARK, _MARK))
        made.clicked.connect(lambda: self.card_asked.emit(one.call))
        return made
