"""The words that count in this house, each of which can be taken out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.widgets.build import button
from phonecoach.app.widgets.flow_label import FlowLabel

if TYPE_CHECKING:
    from phonecoach.app.screens.settings_text import PhraseText


class PhraseList(QWidget):
    """Shows phrases in the order in which they were added, or that there are none.

    Signals:
        removed: A phrase shall no longer count.
            number: Its place in the list, from 0.
        restored: It shall count again, as if nothing had happened.
            number: Its place in the list, from 0.
    """

    removed = Signal(int)
    restored = Signal(int)

    def __init__(self, phrases: tuple[PhraseText, ...]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.rows = tuple(PhraseRow(one) for one in phrases)
        for number, row in enumerate(self.rows):
            row.removed.connect(lambda it=number: self.removed.emit(it))
            row.restored.connect(lambda it=number: self.restored.emit(it))
            column.addWidget(row)
        if not self.rows:
            none = self.tr("None yet. “This should have counted” on a card adds one.")
            column.addWidget(FlowLabel(none, "note", "text_muted"))


class PhraseRow(QWidget):
    """One phrase, what it counts as, and the way to take it out.

    Signals:
        removed: It shall no longer count.
        restored: It shall count again.
    """

    removed = Signal()
    restored = Signal()

    def __init__(self, phrase: PhraseText) -> None:
        super().__init__()
        self._phrase = phrase
        self.words = FlowLabel()
        self.meaning = FlowLabel("", "note", "text_muted")
        self.button = button("", "small")
        self.button.clicked.connect(self._press)
        self._counts = True
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addWidget(self.meaning)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(column, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._show()

    @Slot()
    def _press(self) -> None:
        self._counts = not self._counts
        self._show()
        (self.restored if self._counts else self.removed).emit()

    def _show(self) -> None:
        phrase = self._phrase
        counts, gone = self.tr("“{words}”"), self.tr("“{words}” no longer counts.")
        words = counts if self._counts else gone
        self.words.setText(words.format(words=phrase.words))
        meaning = self.tr("{behaviour}, as in “{said}”")
        told = meaning.format(behaviour=phrase.behaviour, said=phrase.said)
        self.meaning.setText(told)
        self.meaning.setVisible(self._counts)
        act = self.tr("Take out") if self._counts else self.tr("Undo")
        self.button.setText(act)
        self.button.setAccessibleName(f"{act}: {phrase.words}")
