"""The drills: short calls that train one stretch, each time from another case."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.build import back_button, button, label, picture
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.app.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from phonecoach.app.screens.drills_text import DrillLine, DrillsText

_COLUMNS_FROM: Final = ((1_100, 3), (720, 2))
_GAP: Final = 16
_ICON: Final = 18


class DrillsScreen(Screen):
    """Offers the drills.

    Attributes:
        buttons: One for each drill, in order.

    Signals:
        asked: A drill shall be taken.
            kind: A `DrillKind`.
        left: Not now.
    """

    asked = Signal(object)
    left = Signal()

    def __init__(self, text: DrillsText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self.back_button = back_button(self.tr("Back"))
        self.back_button.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back_button)
        head.addWidget(label(self.tr("Drills"), "title"), 1)
        about = FlowLabel(
            self.tr(
                "Two or three minutes on one part of a call, each time with another "
                "customer. Only what it trains is marked, and there is no score."
            ),
            "body",
            "text_muted",
        )
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._papers = [self._paper(one) for one in text.drills]
        self._columns = 0
        self._arrange(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 24)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(about)
        layout.addWidget(ScrollPage(inside), 1)
        self.begin_at(self.buttons[0] if self.buttons else self.back_button)

    def bar(self) -> Bar:
        """Say that this belongs to the library."""
        return Bar(place=Place.LIBRARY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange(
            next(
                (
                    count
                    for width, count in _COLUMNS_FROM
                    if self.width() >= text_size(width)
                ),
                1,
            )
        )

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, paper in enumerate(self._papers):
            self._grid.removeWidget(paper)
            self._grid.addWidget(paper, place // columns, place % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._grid.setRowStretch(len(self._papers), 1)

    def _paper(self, drill: DrillLine) -> QFrame:
        paper = QFrame()
        paper.setObjectName("paper")
        column = QVBoxLayout(paper)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(FlowLabel(drill.name, "lead"))
        column.addWidget(FlowLabel(drill.about))
        column.addWidget(FlowLabel(side_by_side(*drill.items), "note", "text_muted"))
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(FlowLabel(self._past(drill), "note", "text_muted"), 1)
        made = button(self.tr("Take this drill"), "small")
        picture(made, "phone", "text", _ICON)
        made.setAccessibleName(
            self.tr("Take this drill: {name}").format(name=drill.name)
        )
        made.clicked.connect(partial(self.asked.emit, drill.kind))
        made.setEnabled(drill.calls > 0)
        self.buttons.append(made)
        foot.addWidget(made)
        column.addLayout(foot)
        return paper

    def _past(self, drill: DrillLine) -> str:
        if not drill.calls:
            return self.tr("No case has it yet.")
        calls = self.tr("%n different call(s)", "", drill.calls)
        if not drill.taken:
            return side_by_side(calls, self.tr("Not tried yet"))
        taken = self.tr("taken %n time(s)", "", drill.taken)
        return side_by_side(calls, taken, drill.last)
