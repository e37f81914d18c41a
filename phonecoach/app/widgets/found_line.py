"""How many cases were found, why the others were not, and the way back to all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from phonecoach.app.screens.library_filter import found, hidden
from phonecoach.app.screens.library_words import level_text
from phonecoach.app.widgets.build import button, label
from phonecoach.app.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from phonecoach.app.screens.library_filter import Wanted
    from phonecoach.app.screens.library_text import LibraryText


class FoundLine(QFrame):
    """Stands below the list.

    Signals:
        cleared: All cases shall be shown.
    """

    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = label("", "note")
        self.show_button = button(self.tr("Show them"), "link")
        self.show_button.clicked.connect(self.cleared)
        row = FlowRow(gap=4)
        row.setContentsMargins(20, 9, 16, 9)
        row.addWidget(self.words)
        row.addWidget(self.show_button)
        self.setLayout(row)

    def tell(self, text: LibraryText, wanted: Wanted) -> None:
        """Say how many cases are shown, and what keeps the others out."""
        left_out = hidden(text, wanted)
        count, total = len(found(text, wanted)), len(text.entries)
        self.show_button.setVisible(left_out > 0)
        if left_out:
            words = self.tr("{count} of {total} cases.").format(
                count=count, total=total
            )
            self.words.setText(f"{words} {self._why(wanted, left_out)}")
        elif total == 1:
            self.words.setText(self.tr("1 case."))
        else:
            self.words.setText(self.tr("{total} cases.").format(total=total))
        self.updateGeometry()

    def _why(self, wanted: Wanted, count: int) -> str:
        """Return what keeps cases out; with several reasons no single one is told."""
        match wanted.asking():
            case ("minutes",) if count == 1:
                words = self.tr("1 is longer than {minutes} minutes.")
            case ("minutes",):
                words = self.tr("{count} are longer than {minutes} minutes.")
            case ("level",) if count == 1:
                words = self.tr("1 is of another level than “{level}”.")
            case ("level",):
                words = self.tr("{count} are of another level than “{level}”.")
            case ("item",) if count == 1:
                words = self.tr("1 doesn’t train item {item}.")
            case ("item",):
                words = self.tr("{count} don’t train item {item}.")
            case _ if count == 1:
                words = self.tr("1 doesn’t match.")
            case _:
                words = self.tr("{count} don’t match.")
        level = level_text(wanted.level) if wanted.level else ""
        return words.format(
            count=count, minutes=wanted.minutes, level=level, item=wanted.item
        )
