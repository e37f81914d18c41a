"""How soon the people of a group answer and reply; ways of replying apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.screens.group_words import share_text
from phonecoach.app.screens.history_words import mode_text
from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import label
from phonecoach.app.widgets.figures_table import FiguresTable, table_button
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.app.widgets.spread_chart import SpreadChart
from phonecoach.text import duration_text, number_text
from phonecoach.units import Mode

if TYPE_CHECKING:
    from phonecoach.app.screens.group_text import GroupText, SpreadText, TimesText


translate = QCoreApplication.translate


class GroupTimesView(BeginsAt, QWidget):
    """Shows how response times are spread, kind by kind and mode by mode."""

    def __init__(self, text: GroupText) -> None:
        super().__init__()
        self._language = text.language
        self._limits = text.limits
        self._figures: TimesText | None = None
        self.told = label("", "note", wrap=True)
        self.table_button = table_button(self.tr("As a table"))
        self.table = FiguresTable(
            self.tr("Response times"),
            (
                self.tr("How"),
                self.tr("What"),
                self.tr("Times"),
                self.tr("Middle"),
                self.tr("Nine in ten within"),
                self.tr("In time"),
            ),
            (),
        )
        self.charts: tuple[SpreadChart, ...] = ()
        self._page = ScrollPage(QWidget(), self.tr("Response times"))
        self._lay_out()
        self.table_button.toggled.connect(self._turn)
        self.begin_at(self.table_button)

    def show_figures(self, figures: TimesText) -> None:
        """Show other figures."""
        self._figures = figures
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(20)
        modes = list(dict.fromkeys(one.mode for one in figures.spreads))
        made = []
        for one in figures.spreads:
            chart = self._chart(one)
            made.append(chart)
            grid.addWidget(
                self._with_words(one, chart), modes.index(one.mode), one.gaps
            )
        grid.setRowStretch(len(modes), 1)
        self.charts = tuple(made)
        self._page.lay(inside)
        self.table.fill([self._row(one) for one in figures.spreads])
        words = self.tr(
            "Typed and spoken times are never put together. The ground at the left is "
            "in time, beside it slow; what took over ten seconds stands apart."
        )
        if not figures.spreads:
            words = self.tr("No response times in these calls.")
        self.told.setText(words)

    def _lay_out(self) -> None:
        paper = QFrame()
        paper.setObjectName("paper")
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(20, 12, 20, 14)
        inside.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.told, 1)
        head.addWidget(self.table_button)
        inside.addLayout(head)
        inside.addWidget(self._page, 1)
        inside.addWidget(self.table, 1)
        self.table.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(paper)

    def _chart(self, one: SpreadText) -> SpreadChart:
        limits = self._limits
        bands = ((limits.in_time, "met_soft"), (limits.very_late, "partly_soft"))
        if one.gaps:
            bands = ((limits.green, "met_soft"), (limits.amber, "partly_soft"))
        name = side_by_side(mode_text(one.mode), _kind_text(one))
        made = SpreadChart(
            name,
            () if one.in_time is None else bands,
            self.tr("{seconds} s"),
        )
        made.show_counts(one.counts, self._sentence(one))
        return made

    def _with_words(self, one: SpreadText, chart: SpreadChart) -> QWidget:
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        heading = side_by_side(_kind_text(one), mode_text(one.mode))
        column.addWidget(label(heading, "strong", wrap=True))
        column.addWidget(label(self._sentence(one), "note", wrap=True))
        column.addWidget(chart, 1)
        return both

    def _sentence(self, one: SpreadText) -> str:
        words = self.tr("{count} times, the middle one {median}; nine in ten {ninth}")
        told = words.format(
            count=number_text(one.total),
            median=duration_text(one.median, self._language),
            ninth=duration_text(one.ninth, self._language),
        )
        if one.in_time is None:
            return told
        in_time = self.tr("{share} in time").format(share=share_text(one.in_time))
        return side_by_side(told, in_time)

    def _row(self, one: SpreadText) -> tuple[str, ...]:
        return (
            mode_text(one.mode),
            _kind_text(one),
            number_text(one.total),
            duration_text(one.median, self._language),
            duration_text(one.ninth, self._language),
            share_text(one.in_time),
        )

    @Slot(bool)
    def _turn(self, as_table: bool) -> None:
        self._page.setVisible(not as_table)
        self.table.setVisible(as_table)
        (self.table if as_table else self._page).setFocus()


def _kind_text(one: SpreadText) -> str:
    if not one.gaps:
        return translate("GroupTimesView", "Picking up")
    if one.mode is Mode.GUIDED:
        return translate("GroupTimesView", "Choosing a reply")
    return translate("GroupTimesView", "Replying")
