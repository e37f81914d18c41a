"""The caller's lines in a role-play, beside the ticks or in a window of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.widgets.build import label
from phonecoach.app.widgets.fitted_list import FittedList
from phonecoach.app.widgets.flow_label import FlowLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from phonecoach.app.screens.role_text import RoleLine

_WINDOW: Final = (720, 420)


class RoleLines(FittedList):
    """Lists what the caller would say; the first entry stands for one's own words.

    Signals:
        moved: Another line is chosen.
    """

    moved = Signal()

    def __init__(self, lines: tuple[RoleLine, ...]) -> None:
        super().__init__()
        self._lines = lines
        self.setObjectName("role_lines")
        self.setAccessibleName(QCoreApplication.translate("RoleLines", "Lines"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        own = QCoreApplication.translate("RoleLines", "(in your own words)")
        for text in (own, *(one.text for one in lines)):
            self.addItem(QListWidgetItem(text))
        self.setCurrentRow(1 if lines else 0)
        self.currentRowChanged.connect(self.moved)

    @property
    def chosen(self) -> RoleLine | None:
        """The line that is said next; None for one's own words."""
        row = self.currentRow()
        return self._lines[row - 1] if row > 0 else None

    @property
    def words(self) -> str:
        """What is said next."""
        return self.currentItem().text()

    def move_by(self, rows: int) -> None:
        """Choose a line further down, or up."""
        row = max(0, min(self.currentRow() + rows, self.count() - 1))
        self.setCurrentRow(row)

    @Slot()
    def said(self) -> None:
        """Mark the line as said, and choose the next one."""
        if self.currentRow() > 0:
            self.currentItem().setForeground(self.palette().placeholderText())
            self.move_by(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave all keys to the screen."""
        event.ignore()


class LinesWindow(QWidget):
    """Shows the line that comes next, large, for a second screen.

    Args:
        lines: Where it is chosen.
        caller: Who speaks.
    """

    def __init__(self, lines: RoleLines, caller: str) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(
            QCoreApplication.translate("RoleLines", "The caller’s lines")
        )
        self.resize(*map(text_size, _WINDOW))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lines = lines
        self.words = FlowLabel("", "display")
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(16)
        column.addWidget(label(caller, "note", wrap=True))
        column.addWidget(self.words)
        column.addStretch(1)
        lines.moved.connect(self._show_words)
        self._show_words()

    @Slot()
    def _show_words(self) -> None:
        self.words.setText(self._lines.words)
