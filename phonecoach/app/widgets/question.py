"""A question asked in place; the work goes on until it is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import button
from phonecoach.app.widgets.flow_label import FlowLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QPushButton, QWidget


class Question(BeginsAt, QFrame):
    """A sentence with its answers as buttons; the last one is taken by Esc.

    Attributes:
        answers: The buttons, in order.
    """

    def __init__(
        self,
        sentence: str,
        answers: Sequence[tuple[str, Callable[[], object]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("hint")
        self.setAccessibleName(sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 12, 12)
        row.setSpacing(8)
        row.addWidget(FlowLabel(sentence), 1)
        self.answers: list[QPushButton] = []
        for text, act in answers:
            last = text == answers[-1][0]
            made = button(text, key="Esc" if last else "")
            made.clicked.connect(act)
            row.addWidget(made)
            self.answers.append(made)
        self.begin_at(self.answers[-1])
