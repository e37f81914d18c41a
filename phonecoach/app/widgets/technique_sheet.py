"""One side card told in full."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.widgets.build import button, hairline, label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.app.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from phonecoach.app.screens.techniques_text import (
        MetMoment,
        PartLine,
        TechniqueCard,
    )

_WIDEST: Final = 760
"""Longer lines are hard to read."""

_SIDE: Final = 24

translate = QCoreApplication.translate


class TechniqueSheet(QFrame):
    """Tells of a technique: its parts, its limits, where one has met it.

    Attributes:
        buttons: What opens the cards of calls, from the top.

    Signals:
        card_opened: The card of a call is wanted.
            call: Its id.
    """

    card_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.buttons: list[QPushButton] = []
        self.area = ScrollPage(name=translate("TechniqueSheet", "Side card"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.area)

    def show_card(self, card: TechniqueCard) -> None:
        """Tell of a technique."""
        self.buttons.clear()
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(_SIDE, 20, _SIDE, _SIDE)
        words = QWidget()
        words.setMaximumWidth(_WIDEST)
        row.addWidget(words, 1)
        row.addStretch(0)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(FlowLabel(card.name, "title"))
        column.addWidget(FlowLabel(card.about))
        for part in card.parts:
            column.addWidget(_part(part))
        if card.limits:
            column.addWidget(_limits(card.limits))
        column.addWidget(_items(card.items))
        if card.met:
            column.addWidget(hairline())
            column.addWidget(
                label(translate("TechniqueSheet", "In your calls"), "strong")
            )
            for moment in card.met:
                column.addWidget(self._met(moment))
        column.addStretch(1)
        self.area.setAccessibleName(card.name)
        self.area.lay(inside)
        self.area.verticalScrollBar().setValue(0)

    def _met(self, moment: MetMoment) -> QWidget:
        made, column = _bare()
        head = QHBoxLayout()
        head.setSpacing(12)
        where = side_by_side(moment.part, moment.title, moment.when)
        head.addWidget(FlowLabel(where, "note", "text_muted"), 1)
        opened = button(translate("TechniqueSheet", "Open the card"), "small")
        opened.setAccessibleName(f"{opened.text()}: {moment.title}, {moment.when}")
        opened.clicked.connect(partial(self.card_opened.emit, moment.call))
        self.buttons.append(opened)
        head.addWidget(opened)
        column.addLayout(head)
        column.addWidget(_said("caller", moment.said))
        answer = moment.answer or translate("TechniqueSheet", "No answer is known.")
        column.addWidget(_said("trainee" if moment.answer else "", answer))
        return made


def _bare() -> tuple[QWidget, QVBoxLayout]:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    return made, column


def _part(part: PartLine) -> QWidget:
    made, column = _bare()
    name = FlowLabel(part.name)
    name.set_weight(QFont.Weight.Bold)
    column.addWidget(name)
    column.addWidget(FlowLabel(part.how))
    column.addWidget(_said("trainee", part.example))
    return made


def _said(voice: str, words: str) -> QFrame:
    """Return words that somebody says, at an edge in the colour of the voice."""
    frame = QFrame()
    frame.setObjectName("quote")
    frame.setProperty("voice", voice)
    row = QHBoxLayout(frame)
    row.setContentsMargins(12, 2, 0, 2)
    row.addWidget(FlowLabel(words, "body", "text_muted"))
    return frame


def _limits(words: str) -> QFrame:
    frame = QFrame()
    frame.setObjectName("hint")
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(4)
    column.addWidget(label(translate("TechniqueSheet", "What is allowed"), "strong"))
    column.addWidget(FlowLabel(words))
    return frame


def _items(items: tuple[str, ...]) -> QWidget:
    made, column = _bare()
    column.addWidget(label(translate("TechniqueSheet", "Trains"), "note"))
    column.addWidget(FlowLabel(side_by_side(*items), "body", "text_muted"))
    return made
