"""Says who was just removed, and takes it back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout

from phonecoach.app.widgets.build import button
from phonecoach.app.widgets.flow_label import FlowLabel


class RemovedLine(QFrame):
    """A line with the way back; hidden until there is something to take back.

    Attributes:
        words: What is said.
        undo_button: Takes it back.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hint")
        self.words = FlowLabel()
        undo = QCoreApplication.translate("WhoScreen", "Undo")
        self.undo_button = button(undo, "quiet", key="Ctrl+Z", cap="Ctrl Z")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.undo_button)
        self.hide()

    def tell(self, name: str, calls: int) -> None:
        """Say who was removed, and how many calls with them."""
        translate = QCoreApplication.translate
        if calls == 0:
            words = translate("WhoScreen", "{name} is removed.")
        elif calls == 1:
            words = translate("WhoScreen", "{name} and 1 call are removed.")
        else:
            words = translate("WhoScreen", "{name} and {count} calls are removed.")
        told = translate(
            "WhoScreen", "{removed} Back-ups made earlier still hold the data."
        )
        removed = words.format(name=name, count=calls)
        self.words.setText(told.format(removed=removed))
        self.show()
