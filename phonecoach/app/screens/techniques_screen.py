"""The side cards: techniques of the trade, their limits, where one has met them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from phonecoach.app.look import text_size
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.build import back_button, label
from phonecoach.app.widgets.technique_list import TechniqueList
from phonecoach.app.widgets.technique_sheet import TechniqueSheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from phonecoach.app.screens.techniques_text import TechniqueCard, TechniquesText

_LIST: Final = 300


class TechniquesScreen(Screen):
    """Lists the side cards and tells one of them in full.

    Signals:
        left: Enough was read.
        card_opened: The card of a call is wanted.
            call: Its id.
    """

    left = Signal()
    card_opened = Signal(str)

    def __init__(self, text: TechniquesText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back_button = back_button(self.tr("Back"))
        self.back_button.clicked.connect(self.left)
        self.list = TechniqueList()
        self.sheet = TechniqueSheet()
        self._lay_out()
        self.list.pointed.connect(self._tell)
        self.sheet.card_opened.connect(self.card_opened)
        names = [card.id for card in text.cards]
        current = names.index(text.current) if text.current in names else 0
        self.list.show_cards(text.cards, text.of_call, current)
        self.begin_at(self.list)

    def bar(self) -> Bar:
        """Say that this belongs to the library."""
        return Bar(place=Place.LIBRARY)

    @Slot(object)
    def _tell(self, card: TechniqueCard) -> None:
        self.sheet.show_card(card)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back_button)
        head.addWidget(label(self.tr("Side cards"), "title"), 1)
        paper = QFrame()
        paper.setObjectName("paper")
        paper.setFixedWidth(text_size(_LIST))
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(1, 8, 1, 8)
        inside.addWidget(self.list)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(paper)
        both.addWidget(self.sheet, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 24)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addLayout(both, 1)
