"""The memo pad: written by hand during the call, told on when the hand rests."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QTimer, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_REST_MS = 400


class MemoPad(QPlainTextEdit):
    """A pad that takes no pasted text: the ear and the hand are to be trained.

    Signals:
        written: The hand rested, or the pad was left.
            text: What stands on the pad.
    """

    written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._told = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.tell)
        self.textChanged.connect(self._rest.start)

    def put(self, text: str) -> None:
        """Show what was written before, without telling it again."""
        self._told = text
        self.setPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Leave the pad as it is."""

    @Slot()
    def tell(self) -> None:
        """Say what stands on the pad, if it has changed since the last time."""
        self._rest.stop()
        text = self.toPlainText()
        if text != self._told:
            self._told = text
            self.written.emit(text)
