"""Disputing a mark, in place: why, and afterwards that it was done."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from phonecoach.app.widgets.build import button, label, picture
from phonecoach.app.widgets.escape_key import EscapeKey
from phonecoach.app.widgets.flow_label import FlowLabel


class DisputeBox(QWidget):
    """Asks why somebody does not agree, when they want to say so.

    Attributes:
        open_button: Begins it; whoever lays out the foot puts it somewhere.

    Signals:
        sent: A reason was written.
            reason: Why the mark is disputed.
    """

    sent = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_button = button(self.tr("Dispute this mark"))
        picture(self.open_button, "message-square-warning")
        self.open_button.clicked.connect(self._open)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Why do you see it differently?"))
        EscapeKey(self, self.field).pressed.connect(self._close)
        self.field.returnPressed.connect(self._send)
        self.field.textChanged.connect(self._show_ready)
        self.send_button = button(self.tr("Submit"), cap=self.tr("Enter"))
        self.send_button.clicked.connect(self._send)
        self.done = FlowLabel("", "note", "text_muted")
        self.done.hide()
        self.asking = self._asking()
        self.asking.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.asking)
        layout.addWidget(self.done)

    def _asking(self) -> QWidget:
        asking = QWidget()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.send_button)
        column = QVBoxLayout(asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        question = self.tr("Why do you see it differently?")
        column.addWidget(label(question, "note", wrap=True))
        column.addLayout(row)
        return asking

    def tell(
        self,
        reason: str | None,
        *,
        ruling: str = "",
        draft: str = "",
        possible: bool = True,
    ) -> None:
        """Show how it stands with a mark.

        Args:
            reason: Why it is disputed already; None if it is not.
            ruling: What was decided about that; empty while nothing is.
            draft: What had been written about it before, and not been sent.
            possible: Whether there is a mark that could be disputed.
        """
        self.field.setText(draft)
        self.asking.hide()
        self.done.setVisible(reason is not None)
        self.open_button.setVisible(possible and reason is None)
        if reason is not None:
            told = self.tr("You have disputed this mark: “{reason}”")
            bare = self.tr("You have disputed this mark.")
            after = self.tr("Whoever confirms the card will see it.")
            said = told.format(reason=reason) if reason else bare
            self.done.setText(f"{said}\n{ruling or after}")
        self.setVisible(reason is not None)

    @Slot()
    def _open(self) -> None:
        self.show()
        self.asking.show()
        self.open_button.hide()
        self._show_ready()
        self.field.setFocus()

    @Slot()
    def _close(self) -> None:
        self.asking.hide()
        self.hide()
        self.open_button.show()
        self.open_button.setFocus()

    @Slot()
    def _show_ready(self) -> None:
        self.send_button.setEnabled(bool(self.field.text().strip()))

    @Slot()
    def _send(self) -> None:
        reason = self.field.text().strip()
        if reason:
            self.tell(reason)
            words = self.done.text()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
            self.sent.emit(reason)
