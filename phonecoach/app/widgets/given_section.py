"""Something that was given, with everybody's part in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.widgets.build import button
from phonecoach.app.widgets.escape_key import EscapeKey
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.app.widgets.part_row import PartRow
from phonecoach.app.widgets.question import Question
from phonecoach.app.widgets.setting_row import SettingSection

if TYPE_CHECKING:
    from phonecoach.app.screens.given_text import GivenLine

_SIDE: Final = 20

translate = QCoreApplication.translate


class GivenSection(SettingSection):
    """Says what was given, and asks in place whether to withdraw it.

    Attributes:
        line: What was given.
        rows: One for each person, by name.
        withdraw_button: Asks whether to withdraw it; hidden once that is idle.
        question: Whether to, while it is asked.

    Signals:
        withdrawn: Nobody shall have to take it any more.
    """

    withdrawn = Signal()

    def __init__(self, line: GivenLine) -> None:
        super().__init__(line.title)
        self.line = line
        self.question: Question | None = None
        words = translate("GivenSection", "Withdraw")
        self.withdraw_button = button(words, "small")
        self.withdraw_button.setAccessibleName(side_by_side(words, line.title))
        self.withdraw_button.clicked.connect(self.ask_to_withdraw)
        head = QWidget()
        self._head = QVBoxLayout(head)
        self._head.setContentsMargins(_SIDE, 8, _SIDE, 10)
        self._head.setSpacing(8)
        row = QHBoxLayout()
        facts = FlowLabel(side_by_side(*line.facts), "note", "text_muted")
        row.addWidget(facts, 1)
        row.addWidget(self.withdraw_button, 0, Qt.AlignmentFlag.AlignTop)
        if line.ended:
            self.withdraw_button.hide()
        self._head.addLayout(row)
        self.add(head)
        self.rows = [PartRow(one) for one in line.parts]
        for each in self.rows:
            self.add(each)

    @Slot()
    def ask_to_withdraw(self) -> None:
        """Ask whether nobody shall have to take it any more."""
        self._close()
        sentence = self.tr(
            "Withdraw this? Nobody will be able to take it any more; calls already "
            "made for it are kept."
        )
        answers = (
            (self.tr("Withdraw it"), self.withdrawn.emit),
            (self.tr("Keep"), self._close),
        )
        self.question = Question(sentence, answers)
        EscapeKey(self.question, *self.question.answers).pressed.connect(self._close)
        self._head.addWidget(self.question)
        self.question.show()
        self.question.setFocus()

    @Slot()
    def _close(self) -> None:
        if self.question is not None:
            self.question.hide()
            self.question.deleteLater()
            self.question = None
            self.withdraw_button.setFocus()
