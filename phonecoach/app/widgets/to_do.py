"""What there is to do, before or beside the next call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from phonecoach.app.look import icon
from phonecoach.app.screens.due_text import due_content, due_heading, due_time
from phonecoach.app.screens.today_words import waiting_text
from phonecoach.app.widgets.build import button, hairline, label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLayout

    from phonecoach.app.screens.due_text import DueCall
    from phonecoach.app.screens.today_text import TodayText, Unfinished, Waiting

_ICON: Final = 20
_SIDE: Final = 20
_DUE: Final = 2
"""So many calls that wait are shown here; more would push the rest away."""


class ToDo(QFrame):
    """Lists what is unfinished, each with what can be done about it.

    Attributes:
        pick_up_button: None where no call was broken off; so with the others.
        due_buttons: One for each call that waits to be made, as far as shown.

    Args:
        text: What there is.

    Signals:
        picked_up: The call that was broken off shall go on.
        filed: It shall be set aside.
        prepared: A call that waits to be made shall be prepared.
            case: Its id.
            follows: The id of the call whose promise it keeps.
        looked_back: The review of a call shall be done.
            call: Its id.
        card_opened: The card of a call is wanted.
            call: Its id.
    """

    picked_up = Signal()
    filed = Signal()
    prepared = Signal(str, str)
    looked_back = Signal(str)
    card_opened = Signal(str)

    def __init__(self, text: TodayText) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.pick_up_button: QPushButton | None = None
        self.file_button: QPushButton | None = None
        self.review_button: QPushButton | None = None
        self.card_button: QPushButton | None = None
        self.due_buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 7)
        self._column.setSpacing(0)
        head = label(self.tr("To do"), "strong")
        head.setContentsMargins(_SIDE - 1, 13, _SIDE - 1, 12)
        self._column.addWidget(head)
        if text.broken_off is not None:
            self._add_broken_off(text.broken_off)
        for call in text.due[:_DUE]:
            self._add_due(call)
        if text.review is not None:
            self._add_review(text.review)
        if text.waiting is not None:
            self._add_waiting(text.waiting)
        if not (text.broken_off or text.due or text.review or text.waiting):
            self._add_nothing()
        self._column.addStretch(1)

    def _add_broken_off(self, call: Unfinished) -> None:
        self.pick_up_button = button(self.tr("Carry on"), "small")
        self.file_button = button(self.tr("Set it aside"), "small_quiet")
        self.pick_up_button.clicked.connect(self.picked_up)
        self.file_button.clicked.connect(self.filed)
        self._add(
            "phone",
            self.tr("A call was broken off"),
            (call.title, call.when),
            (self.pick_up_button, self.file_button),
        )

    def _add_due(self, call: DueCall) -> None:
        made = button(self.tr("Prepare and ring"), "small")
        made.setAccessibleName(f"{made.text()}: {due_heading(call)}")
        made.clicked.connect(lambda: self.prepared.emit(call.case, call.follows))
        self.due_buttons.append(made)
        told = [one for one in (due_time(call), due_content(call)) if one]
        self._add("phone-outgoing", due_heading(call), told, (made,))

    def _add_review(self, call: Unfinished) -> None:
        self.review_button = button(self.tr("Look back on it"), "small")
        self.review_button.clicked.connect(lambda: self.looked_back.emit(call.call))
        self._add(
            "notebook-pen",
            self.tr("A call has no card yet"),
            (call.title, call.when),
            (self.review_button,),
        )

    def _add_waiting(self, waiting: Waiting) -> None:
        if waiting.calls == 1:
            told = self.tr("The machine isn’t sure; a supervisor decides.")
        else:
            told = self.tr(
                "They are from {count} calls. The machine isn’t sure; a supervisor "
                "decides."
            ).format(count=waiting.calls)
        self.card_button = button(self.tr("Open the latest card"), "small")
        self.card_button.clicked.connect(lambda: self.card_opened.emit(waiting.call))
        self._add("ear", waiting_text(waiting), (told,), (self.card_button,))

    def _add_nothing(self) -> None:
        told = self.tr(
            "Calls that were broken off or promised, reviews, and marks that wait for "
            "a human will stand here."
        )
        self._add("check", self.tr("Nothing is left undone"), (told,), ())

    def _add(
        self,
        picture: str,
        head: str,
        told: Sequence[str],
        buttons: Sequence[QPushButton],
    ) -> None:
        image = label("")
        image.setPixmap(icon(picture, "text", size=_ICON).pixmap(_ICON))
        image.setContentsMargins(0, 2, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(FlowLabel(head, "body"))
        for one in told:
            words.addWidget(FlowLabel(one, "note", "text_muted"))
        if buttons:
            words.addSpacing(4)
            words.addLayout(_side_by_side(buttons))
        row = QHBoxLayout()
        row.setContentsMargins(_SIDE - 1, 14, _SIDE - 1, 14)
        row.setSpacing(10)
        row.addWidget(image, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._column.addWidget(hairline())
        self._column.addLayout(row)


def _side_by_side(buttons: Sequence[QPushButton]) -> QLayout:
    row = FlowRow()
    for one in buttons:
        row.addWidget(one)
    return row
