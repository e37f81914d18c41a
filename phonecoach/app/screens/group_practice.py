"""What a group has practised, what it never did, and of whom something is due."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import label
from phonecoach.app.widgets.figures_table import FiguresTable
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.mark_words import listed
from phonecoach.text import number_text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from phonecoach.app.screens.group_text import DueLine, GroupText, PracticeText

translate = QCoreApplication.translate

_BESIDE: Final = 980
_LEAST: Final = 240
_MANY: Final = 6
"""More items than so many are counted and no longer named."""


class PracticeView(BeginsAt, QWidget):
    """Shows every case with its calls, and every person with what is due."""

    def __init__(self, _text: GroupText) -> None:
        super().__init__()
        self.unseen = FlowLabel("", "note", "text_muted")
        self.cases = FiguresTable(
            self.tr("Cases, the least practised first"),
            (self.tr("Calls"), self.tr("Case"), self.tr("People")),
            (),
        )
        self.people = FiguresTable(
            self.tr("What is due, by name"),
            (
                self.tr("Name"),
                self.tr("Not met last time"),
                self.tr("Items due"),
                self.tr("Week of last call"),
            ),
            (),
        )
        self._both = QHBoxLayout(self)
        self._lay_out()
        self.begin_at(self.people)

    def show_figures(self, figures: PracticeText) -> None:
        """Show other figures."""
        self.cases.fill(
            [
                (number_text(one.calls), one.title, number_text(one.people))
                for one in figures.cases
            ]
        )
        self.people.fill([_due_row(one) for one in figures.people])
        words = self.tr("Every item has come up in these calls.")
        if figures.unseen:
            words = self.tr("Never had an opportunity: {items}").format(
                items=listed(
                    f"{one.no}\N{NO-BREAK SPACE}{one.topic}" for one in figures.unseen
                )
            )
        self.unseen.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the halves side by side where there is room for them."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= text_size(_BESIDE)
        self._both.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _lay_out(self) -> None:
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(16)
        note = FlowLabel(
            self.tr("By name. What is due follows from all marks, whatever is chosen."),
            "note",
            "text_muted",
        )
        due = _paper(self.tr("What is due"), note, self.people)
        done = _paper(self.tr("What was practised"), self.unseen, self.cases)
        for table in (self.cases, self.people):
            table.setMinimumHeight(text_size(_LEAST))
        self._both.addWidget(due, 1)
        self._both.addWidget(done, 1)


def _due_row(one: DueLine) -> tuple[str, ...]:
    if not one.known:
        return (
            one.name,
            translate("PracticeView", "being worked out"),
            "–",
            one.last_call or "–",
        )
    lacking = listed(map(str, one.lacking[:_MANY]))
    if len(one.lacking) > _MANY:
        lacking = translate("PracticeView", "{items} and {more} more").format(
            items=lacking, more=len(one.lacking) - _MANY
        )
    return (one.name, lacking or "–", str(len(one.items)), one.last_call or "–")


def _paper(heading: str, *parts: QWidget) -> QFrame:
    paper = QFrame()
    paper.setObjectName("paper")
    inside = QVBoxLayout(paper)
    inside.setContentsMargins(20, 12, 20, 14)
    inside.setSpacing(10)
    inside.addWidget(label(heading, "strong"))
    for part in parts:
        inside.addWidget(part, isinstance(part, FiguresTable))
    return paper
