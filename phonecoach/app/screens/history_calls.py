"""Every call, and which of them are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.call_list import CallList
from phonecoach.app.widgets.choice_button import Choice, ChoiceButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phonecoach.app.screens.history_text import CallLine, Traces


class CallsView(BeginsAt, QWidget):
    """Lists the calls of all cases, or of one.

    Attributes:
        filter: Chooses the case; whoever shows the view puts it where it belongs.

    Signals:
        card_asked: The card of a call is wanted.
            call: Its id.
        carry_on_asked: A call that was broken off is to go on.
    """

    card_asked = Signal(str)
    carry_on_asked = Signal()

    def __init__(self, calls: Sequence[CallLine], traces: Traces) -> None:
        super().__init__()
        self._calls = tuple(calls)
        self.list = CallList(traces)
        titles = {one.case: one.title for one in reversed(self._calls)}
        cases = sorted(titles.items(), key=lambda one: one[1])
        choices = [Choice(value=case, text=title) for case, title in cases]
        self.filter = ChoiceButton(
            self.tr("Case"), [Choice(value="", text=self.tr("All")), *choices]
        )
        paper = QFrame()
        paper.setObjectName("paper")
        inside = QVBoxLayout(paper)
        inside.setContentsMargins(0, 8, 0, 8)
        inside.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(paper)
        self.filter.chosen.connect(self.show_case)
        self.list.card_asked.connect(self.card_asked)
        self.list.carry_on_asked.connect(self.carry_on_asked)
        self.begin_at(self.list)
        self.show_case("")

    @Slot(object)
    def show_case(self, case: str) -> None:
        """Show the calls of one case; of all, where it is empty."""
        shown = [one for one in self._calls if case in {"", one.case}]
        self.list.show_calls(shown)
