"""The call to take next: what it is, why it is suggested, and what to watch in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import font, text_size
from phonecoach.app.screens.library_words import (
    direction_text,
    level_text,
    picture_of,
    temper_text,
)
from phonecoach.app.screens.today_words import about_minutes_text, why_text
from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import button, label, picture
from phonecoach.app.widgets.chip import Fact
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.scenario import Direction

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from phonecoach.app.screens.library_text import Trained
    from phonecoach.app.screens.today_text import Suggested

_NUMBER: Final = 30
_BESIDE: Final = 700
"""From this width on, at ordinary text, the telephone stands beside the words."""

_AROUND: Final = 13


class SuggestedCall(BeginsAt, QFrame):
    """Offers one call; beside its words lies the telephone.

    Attributes:
        take_button: The one that stands out on the screen.
        papers_button: None where it would only keep from the first call.

    Args:
        call: What is suggested.
        first: Whether it would be the first call at all.
        telephone: Lies beside the words where there is room.

    Signals:
        took: The call shall ring.
            case: Its `CaseId`.
        briefed: Its papers shall be read first.
            case: Its `CaseId`.
    """

    took = Signal(object)
    briefed = Signal(str)

    def __init__(
        self,
        call: Suggested,
        *,
        first: bool,
        telephone: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self._call = call
        self._first = first
        self.take_button = self._make_take_button()
        self.papers_button = None if first else button(self.tr("Read the papers first"))
        self._alcove = _alcove(telephone)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._words(), 1)
        row.addWidget(self._alcove)
        self.take_button.clicked.connect(lambda: self.took.emit(call.case))
        if self.papers_button is not None:
            picture(self.papers_button, "file-text")
            self.papers_button.clicked.connect(lambda: self.briefed.emit(call.case))
        self.begin_at(self.take_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the telephone out where the words need the room."""
        super().resizeEvent(event)
        self._alcove.setVisible(self.width() >= text_size(_BESIDE))

    def minimumSizeHint(self) -> QSize:
        """Return what the words need; the telephone makes way for them."""
        least = super().minimumSizeHint()
        if self._alcove.isVisibleTo(self):
            least.setWidth(least.width() - self._alcove.minimumSizeHint().width())
        return least

    def _make_take_button(self) -> QPushButton:
        inbound = self._call.direction is Direction.INBOUND
        words = self.tr("Take this call") if inbound else self.tr("Make this call")
        made = button(words, "primary", cap=self.tr("Enter"))
        made.setAccessibleDescription("Return")
        picture(made, "phone" if inbound else "phone-outgoing", "on_accent")
        return made

    def _words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(27, 17, 21, 19)
        column.setSpacing(0)
        kind = self.tr("Your first call") if self._first else self._kind()
        title = FlowLabel(self._call.title, "title")
        title.set_weight(font("title").weight())
        if self._first:
            column.addStretch(1)
        column.addWidget(label(kind, "label"))
        column.addSpacing(2)
        column.addWidget(title)
        column.addSpacing(10)
        column.addLayout(self._facts())
        column.addSpacing(12)
        column.addWidget(self._why())
        if not self._first:
            column.addSpacing(10)
            column.addLayout(self._watched())
        column.addSpacing(16)
        if not self._first:
            column.addStretch(1)
        column.addLayout(self._buttons())
        if self._first:
            column.addStretch(1)
        return column

    def _kind(self) -> str:
        if self._call.more:
            return self.tr("One more, if you like")
        return self.tr("Next call")

    def _facts(self) -> FlowRow:
        call = self._call
        caller = self.tr("{caller} · {temper}")
        row = FlowRow()
        row.addWidget(Fact(direction_text(call.direction), picture_of(call.direction)))
        row.addWidget(Fact(about_minutes_text(call.minutes), "clock"))
        row.addWidget(Fact(level_text(call.level)))
        told = caller.format(caller=call.caller, temper=temper_text(call.temper))
        row.addWidget(Fact(told))
        return row

    def _why(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("why")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(16, 0, 0, 0)
        inside.setSpacing(0)
        if not self._first:
            inside.addWidget(label(self.tr("Why this one"), "label", wrap=True))
        for sentence in why_text(self._call.ground, more=self._call.more):
            inside.addWidget(FlowLabel(sentence))
        return frame

    def _watched(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(2)
        for item in self._call.items:
            rows.addLayout(_item_row(item))
        return rows

    def _buttons(self) -> FlowRow:
        row = FlowRow(gap=12)
        row.addWidget(self.take_button)
        if self.papers_button is not None:
            row.addWidget(self.papers_button)
        return row


def nothing_to_take() -> str:
    """Return what is said where no case can be played."""
    return QCoreApplication.translate(
        "SuggestedCall",
        "None of the cases can be played. The library says what is wrong with them.",
    )


def _item_row(item: Trained) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(0)
    number = label(str(item.no), "label")
    number.setFont(font("label", tabular=True))
    number.setMinimumWidth(text_size(_NUMBER))
    number.setContentsMargins(0, 2, 0, 0)
    row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(FlowLabel(item.rule), 1)
    return row


def _alcove(telephone: QWidget) -> QFrame:
    """Return the ground on which the telephone lies."""
    ground = QFrame()
    ground.setObjectName("alcove")
    ground.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    inside = QVBoxLayout(ground)
    inside.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
    inside.addWidget(telephone, 0, Qt.AlignmentFlag.AlignCenter)
    return ground
