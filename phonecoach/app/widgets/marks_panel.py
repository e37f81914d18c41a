"""One goal for next time, and the marks below it, by what they are worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.card_text import in_order, worth_a_look
from phonecoach.app.look import icon
from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import button, hairline, label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.mark_list import MarkList
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.scoring.card import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QResizeEvent

    from phonecoach.app.card_text import CardText, MarkText

_SIDE, _BETWEEN = 20, 8
_TARGET = 24


class MarksPanel(BeginsAt, QFrame):
    """Shows the goal, chips that choose marks, and the list of these.

    Attributes:
        list: The marks that are chosen.
        filters: The chips, in order: worth a look, met, not applicable, remarks.
    """

    def __init__(self, card: CardText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._card = card
        self.list = MarkList(self.tr("Marks"))
        self.filters = QButtonGroup(self)
        self.heading = label(self.tr("Marks"), "strong")
        self.goal = self._goal()
        self.nothing = label("", "note", wrap=True)
        self.nothing.setContentsMargins(_SIDE, 16, _SIDE, 16)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.remarks = self._remarks()
        self.order = label(self.tr("In order of the call"), "note")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(0)
        layout.addWidget(self.goal)
        layout.addLayout(self._chips())
        layout.addWidget(hairline())
        layout.addWidget(self.nothing, 1)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.remarks, 1)
        self.filters.idClicked.connect(self._choose)
        self._choose(0)

    def appear(self) -> None:
        """Let the marks appear; nothing moves where that is not wished."""
        self.list.fade.appear()

    def shorten(self, *, brief: bool) -> None:
        """Leave goal, order and reasons out, as beside the drawer, or show them."""
        self.goal.setVisible(not brief)
        self.heading.setVisible(not brief)
        self.list.shorten(brief=brief)
        self._show_order()

    def least_width(self) -> int:
        """Return the width that the chips need."""
        chips = (chip.sizeHint().width() + _BETWEEN for chip in self.filters.buttons())
        heading = 0 if self.list.brief else self.heading.sizeHint().width() + _BETWEEN
        return 2 * _SIDE + _BETWEEN + heading + sum(chips)

    def minimumSizeHint(self) -> QSize:
        """Return the least size; the order is told only where there is room for it."""
        return QSize(self.least_width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the order of the list where there is room to."""
        super().resizeEvent(event)
        self._show_order()

    def _show_order(self) -> None:
        needed = self.least_width() + self.order.sizeHint().width() + _BETWEEN
        room = needed <= self.width()
        self.order.setVisible(room and not (self.list.brief or self.list.isHidden()))

    def list_with(self, no: int) -> None:
        """List the marks among which an item is, if it is not listed."""
        if any(mark.no == no for mark in self.list.marks):
            return
        for number, marks in enumerate(self._groups()):
            if any(mark.no == no for mark in marks):
                self.filters.button(number).setChecked(True)
                self._choose(number)

    def _goal(self) -> QFrame:
        goal = QFrame()
        goal.setObjectName("cardGoal")
        target = QLabel()
        target.setPixmap(icon("target", "accent", size=_TARGET).pixmap(_TARGET))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(self.tr("One goal for next time"), "label"))
        words.addWidget(FlowLabel(self._card.goal, "lead"))
        row = QHBoxLayout(goal)
        row.setContentsMargins(_SIDE, 14, _SIDE, 14)
        row.setSpacing(12)
        row.addWidget(target, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return goal

    def _chips(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_SIDE, 10, _SIDE, 10)
        row.setSpacing(_BETWEEN)
        row.addWidget(self.heading)
        for number, name in enumerate(self._named()):
            chip = button(name, "chip")
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            self.filters.addButton(chip, number)
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self.order)
        return row

    def _named(self) -> Iterator[str]:
        look, met, apart = (len(marks) for marks in self._groups())
        yield self.tr("%n worth a look", "", look)
        yield self.tr("%n met", "", met)
        yield self.tr("%n did not apply", "", apart)
        if self._card.remarks:
            yield self.tr("%n note(s)", "", len(self._card.remarks))

    def _remarks(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_SIDE, 12, _SIDE, 12)
        column.setSpacing(8)
        note = self.tr("Noted beside the marks. None of it counts.")
        column.addWidget(label(note, "note", wrap=True))
        for remark in self._card.remarks:
            column.addWidget(FlowLabel(remark))
        column.addStretch(1)
        return ScrollPage(inside, self.tr("Notes"))

    def _groups(self) -> tuple[Sequence[MarkText], ...]:
        marks = self._card.marks
        return (
            worth_a_look(marks),
            in_order(one for one in marks if one.mark is Mark.MET),
            [one for one in marks if one.mark is Mark.NOT_APPLICABLE],
        )

    @Slot(int)
    def _choose(self, number: int) -> None:
        beside = number == len(self._groups())
        marks = () if beside else self._groups()[number]
        self.remarks.setVisible(beside)
        self.nothing.setText(
            self.tr("Nothing was missed, and nothing is waiting for a human.")
            if number == 0
            else self.tr("No marks of this kind.")
        )
        self.nothing.setVisible(not (marks or beside))
        self.list.setVisible(bool(marks))
        self.list.tell(marks)
        self.begin_at(self.list if marks else self.filters.button(number))
        self._show_order()
