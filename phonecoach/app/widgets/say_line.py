"""A line in which something is written about a call, when somebody wants to."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from phonecoach.app.widgets.build import button
from phonecoach.app.widgets.escape_key import EscapeKey
from phonecoach.app.widgets.flow_label import FlowLabel


class SayLine(QFrame):
    """Asks for words in place; hidden until it is asked something.

    Signals:
        said: The words were sent; they may be empty where they need not be.
            words: What was written.
        closed: Nothing shall be written after all.
    """

    said = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._needed = True
        self.question = FlowLabel("")
        self.field = QLineEdit()
        self.field.returnPressed.connect(self._send)
        self.field.textChanged.connect(self._show_ready)
        EscapeKey(self, self.field).pressed.connect(self._close)
        self.send_button = button(self.tr("Save"), cap=self.tr("Enter"))
        self.send_button.clicked.connect(self._send)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(self.question)
        row.addWidget(self.field, 1)
        row.addWidget(self.send_button)
        self.hide()

    def ask(self, question: str, *, needed: bool, send: str) -> None:
        """Ask something.

        Args:
            question: What is asked for.
            needed: Whether it must not be empty.
            send: What the button says.
        """
        self._needed = needed
        self.question.setText(question)
        self.field.clear()
        self.field.setAccessibleName(question)
        self.send_button.setText(send)
        self.send_button.setAccessibleName(send)
        self._show_ready()
        self.show()
        self.field.setFocus()

    @Slot()
    def _show_ready(self) -> None:
        self.send_button.setEnabled(bool(self.field.text().strip()) or not self._needed)

    @Slot()
    def _send(self) -> None:
        if self.send_button.isEnabled():
            self.hide()
            self.said.emit(self.field.text().strip())

    @Slot()
    def _close(self) -> None:
        self.hide()
        self.closed.emit()
