"""The callback form: what is needed to ring somebody back."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import text_size
from phonecoach.app.widgets.build import label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.scroll_page import ScrollPage

_REST_MS: Final = 400
_NOTE_HEIGHT: Final = 96


class CallbackForm(QWidget):
    """Number, day, time and a note for ringing back.

    Signals:
        filled: A field was filled in or changed, and the hand rested.
            fields: Pairs of field name and text.

    Attributes:
        fields: The fields by name: ``number``, ``day``, ``time``, ``note``.
    """

    filled = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        names = {
            "number": self.tr("Number to ring"),
            "day": self.tr("Day"),
            "time": self.tr("Time"),
            "note": self.tr("What it is about, or what we should do better"),
        }
        self.fields: dict[str, QLineEdit | NoteField] = {
            name: NoteField() if name == "note" else QLineEdit() for name in names
        }
        self._labels = {
            name: label(text, "label", wrap=True) for name, text in names.items()
        }
        self._told = self._filled_in()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.tell)
        for name, field in self.fields.items():
            field.setAccessibleName(names[name])
            field.textChanged.connect(self._rest.start)
            self._labels[name].setBuddy(field)
        number = self.fields["number"]
        number.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for name, row, column, wide in (
            ("number", 0, 0, 2),
            ("day", 2, 0, 1),
            ("time", 2, 1, 1),
            ("note", 4, 0, 2),
        ):
            grid.addWidget(self._labels[name], row, column, 1, wide)
            grid.addWidget(self.fields[name], row + 1, column, 1, wide)
        for name in ("day", "time", "note"):
            self._labels[name].setContentsMargins(0, 8, 0, 0)
        grid.addWidget(
            FlowLabel(
                self.tr("Read the number and the time back before you part."),
                "note",
                "text_muted",
            ),
            6,
            0,
            1,
            2,
        )
        grid.setRowStretch(7, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrollPage(inside))

    def put(self, fields: tuple[tuple[str, str], ...]) -> None:
        """Show what was filled in before, without telling it again."""
        for name, text in fields:
            self.fields[name].setText(text)
        self._told = self._filled_in()

    @Slot()
    def tell(self) -> None:
        """Say what stands in the form, if it has changed since the last time."""
        self._rest.stop()
        fields = self._filled_in()
        if fields != self._told:
            self._told = fields
            self.filled.emit(fields)

    def _filled_in(self) -> tuple[tuple[str, str], ...]:
        return tuple((name, field.text()) for name, field in self.fields.items())


class NoteField(QPlainTextEdit):
    """A field of several lines that is read and set like one of a single line."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(text_size(_NOTE_HEIGHT))

    def text(self) -> str:
        """Return what stands in it."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Put a text into it."""
        self.setPlainText(text)
