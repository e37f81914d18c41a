"""A case that cannot be played: what is wrong with it, where, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication, QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.look import icon, ink, text_size
from phonecoach.app.widgets.build import button, label
from phonecoach.app.widgets.case_columns import PICTURE, SIDE, strong
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from phonecoach.app.screens.library_text import BrokenEntry

_LEFT, _TOP = 52, 12
_EDGE = 3
_PLACE = 176
_LINE_MIDDLE = 12


class BrokenCase(QWidget):
    """Lies in the list in the place of a row, and keeps the case's place there.

    Signals:
        checked_again: The files were mended, or somebody hopes so.
    """

    checked_again = Signal()

    def __init__(self, entry: BrokenEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = entry
        self.again_button = button(self.tr("Check again"), "small")
        self.copy_button = button(self.tr("Copy the list"), "small_quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_LEFT, _TOP, 16, _TOP)
        layout.setSpacing(8)
        layout.addLayout(self._heading())
        layout.addLayout(self._problems())
        layout.addLayout(self._foot())
        self.again_button.clicked.connect(self.checked_again)
        self.copy_button.clicked.connect(self._copy)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the edge that says something is wrong, and its picture."""
        painter = QPainter(self)
        painter.fillRect(0, 0, _EDGE, self.height(), ink("missed"))
        top = _TOP + _LINE_MIDDLE - PICTURE // 2
        picture = icon("file-warning", "missed", size=PICTURE)
        picture.paint(painter, QRect(SIDE, top, PICTURE, PICTURE))
        painter.end()

    def _heading(self) -> FlowRow:
        row = FlowRow(gap=8)
        title = label(self._entry.title)
        title.setFont(strong("body"))
        count = len(self._entry.problems)
        words = (
            self.tr("can’t be played: 1 problem")
            if count == 1
            else self.tr("can’t be played: {count} problems").format(count=count)
        )
        wrong = label(words)
        wrong.setProperty("mark", "missed")
        row.addWidget(title)
        row.addWidget(wrong)
        return row

    def _problems(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, text_size(_PLACE))
        grid.setColumnStretch(1, 1)
        for row, problem in enumerate(self._entry.problems):
            place = FlowLabel(problem.place, "label", "text_muted")
            place.setMaximumWidth(text_size(_PLACE))
            grid.addWidget(place, row, 0, Qt.AlignmentFlag.AlignTop)
            text = FlowLabel(problem.text, "label")
            for one in (place, text):
                one.set_weight(QFont.Weight.Normal)
            grid.addWidget(text, row, 1)
        return grid

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.again_button)
        row.addWidget(self.copy_button)
        row.addWidget(label(self.tr("All other cases work as usual."), "note"), 1)
        return row

    @Slot()
    def _copy(self) -> None:
        lines = "\n".join(problem.full for problem in self._entry.problems)
        QGuiApplication.clipboard().setText(lines)
        self.copy_button.setText(self.tr("Copied"))
        self.copy_button.setAccessibleName(self.tr("Copied"))
