"""The calls of the day: which are done, which are left, and why each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from phonecoach.app.look import font, icon, text_size
from phonecoach.app.screens.today_words import ground_text
from phonecoach.app.widgets.build import hairline, label
from phonecoach.app.widgets.flow_label import FlowLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phonecoach.app.screens.today_text import DayCall

_SIDE: Final = 20
_PLACE: Final = 28
_TICK: Final = 20
_TITLE, _GROUND = 3, 2
"""How title and ground share the width of a row."""


class DayCalls(QFrame):
    """Lists the calls of the day in the order in which to take them.

    Attributes:
        places: What stands before each call: its number, or a tick once it is done.

    Args:
        calls: At least one.
    """

    def __init__(self, calls: Sequence[DayCall]) -> None:
        super().__init__()
        self.setObjectName("paper")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addLayout(self._head(calls))
        self.places: list[QLabel] = []
        for number, call in enumerate(calls, start=1):
            column.addWidget(hairline())
            column.addLayout(self._row(number, call))

    def _head(self, calls: Sequence[DayCall]) -> QHBoxLayout:
        done = sum(one.done for one in calls)
        told = self.tr("{done} of {all} taken").format(done=done, all=len(calls))
        if done == len(calls):
            told = self.tr("All taken")
        row = QHBoxLayout()
        row.setContentsMargins(_SIDE, 11, _SIDE, 10)
        row.addWidget(label(self.tr("Calls for today"), "strong"), 1)
        row.addWidget(label(told, "note"))
        return row

    def _row(self, number: int, call: DayCall) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_SIDE, 9, _SIDE, 9)
        row.setSpacing(0)
        row.addWidget(self._place(number, call), 0, Qt.AlignmentFlag.AlignTop)
        title = FlowLabel(call.title, "body", "text_muted" if call.done else "text")
        row.addWidget(title, _TITLE)
        row.addSpacing(16)
        row.addWidget(
            FlowLabel(ground_text(call.ground), "note", "text_muted"), _GROUND
        )
        return row

    def _place(self, number: int, call: DayCall) -> QLabel:
        place = label("" if call.done else str(number), "label")
        place.setFont(font("label", tabular=True))
        place.setMinimumWidth(text_size(_PLACE))
        place.setContentsMargins(0, 2, 0, 0)
        if call.done:
            place.setPixmap(icon("check", "met", size=_TICK).pixmap(_TICK))
            place.setAccessibleName(self.tr("Taken"))
        self.places.append(place)
        return place
