"""A note to a customer: why it is written, the note, and what it has and lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import text_size, worn_scheme
from phonecoach.app.screens.note_text import MARKS, due_note, point_text
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.build import back_button, button, label, panel, picture
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.mark_icon import mark_icon
from phonecoach.app.widgets.mark_words import mark_name
from phonecoach.app.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from phonecoach.app.screens.note_text import NoteFound, NoteText
    from phonecoach.scoring.after_sale import Finding

_BESIDE: Final = 940
"""From this width on, at ordinary text, what is known lies beside the note."""

_KNOWN, _PAPER = 2, 3
_FIELD: Final = 220
_ICON: Final = 18
_SIDE: Final = 20


class NoteScreen(Screen):
    """Takes a note, and tells what it has and lacks.

    Attributes:
        back_button: Leads back to where one came from.
        field: The note.
        send_button: Sends it, and once more after it was changed.

    Signals:
        sent: The note shall go out as it stands.
            text: Its words.
        left: Not now, or enough was seen.
    """

    sent = Signal(str)
    left = Signal()

    def __init__(self, text: NoteText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._gone = text.written
        self.back_button = back_button(self.tr("Back"))
        self.back_button.clicked.connect(self.left)
        self.field = QPlainTextEdit(text.written)
        self.field.setAccessibleName(self.tr("Your note"))
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(text_size(_FIELD))
        self.letters = label("", "note")
        self.send_button = button(
            self.tr("Send it"), "primary", key="Ctrl+Return", cap=self.tr("Ctrl Enter")
        )
        picture(self.send_button, "send", "on_accent")
        self.send_button.clicked.connect(self._send)
        self.found = QFrame()
        self.found.setObjectName("paper")
        self.found.hide()
        self._found = QVBoxLayout(self.found)
        self._found.setContentsMargins(_SIDE, 14, _SIDE, 18)
        self._found.setSpacing(8)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.field.textChanged.connect(self._count)
        self._count()
        self.begin_at(self.field)

    def bar(self) -> Bar:
        """Say that this belongs to today."""
        return Bar(place=Place.TODAY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay what is known beside the note where there is room."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= text_size(_BESIDE)
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def show_found(self, text: NoteFound) -> None:
        """Tell what the note that was sent has and lacks, and show another."""
        while (row := self._found.takeAt(0)) is not None:
            if (widget := row.widget()) is not None:
                widget.deleteLater()
        self._found.addWidget(
            label(self.tr("What’s there, and what’s missing"), "strong")
        )
        for found in text.points:
            self._found.addWidget(_point(found, text))
        self._found.addSpacing(6)
        self._found.addWidget(label(self.tr("One way to write it"), "label"))
        self._found.addWidget(FlowLabel(text.example, "body"))
        self.found.show()
        self._count()

    # How it lies ----------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back_button)
        head.addWidget(label(self._text.heading, "title", wrap=True), 1)
        written = QVBoxLayout()
        written.setSpacing(16)
        written.addWidget(self._paper())
        written.addWidget(self.found)
        written.addStretch(1)
        known = QVBoxLayout()
        known.addWidget(self._known())
        known.addStretch(1)
        self._columns.setSpacing(16)
        self._columns.addLayout(known, _KNOWN)
        self._columns.addLayout(written, _PAPER)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._columns)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 24)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(ScrollPage(inside), 1)

    def _known(self) -> QFrame:
        frame, column = panel("paper")
        column.setContentsMargins(_SIDE, 14, _SIDE, 18)
        column.setSpacing(6)
        due = due_note(self._text.due, late=self._text.late)
        column.addWidget(label(due, "strong", wrap=True))
        column.addWidget(FlowLabel(self._text.about, "body"))
        column.addSpacing(4)
        column.addWidget(label(self.tr("The call"), "label"))
        column.addWidget(FlowLabel(self._text.title, "body"))
        column.addWidget(FlowLabel(self._text.called, "note", "text_muted"))
        return frame

    def _paper(self) -> QFrame:
        frame, column = panel("paper")
        column.setContentsMargins(_SIDE, 14, _SIDE, 16)
        column.setSpacing(8)
        named = label(self.tr("Your note"), "label")
        named.setBuddy(self.field)
        column.addWidget(named)
        column.addWidget(self.field)
        foot = QHBoxLayout()
        foot.addWidget(self.letters, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.send_button)
        column.addLayout(foot)
        return frame

    # What is done ---------------------------------------------------------------

    @Slot()
    def _count(self) -> None:
        """Tell how long the note is, and whether there is anything new to send."""
        written = self.field.toPlainText()
        count = len("".join(written.split(" ")))
        self.letters.setText(
            self.tr("{count} of {most} characters").format(
                count=count, most=self._text.longest
            )
        )
        new = written.strip() and written != self._gone
        self.send_button.setEnabled(bool(new))

    @Slot()
    def _send(self) -> None:
        self._gone = self.field.toPlainText()
        self._count()
        self.sent.emit(self._gone)


def _point(found: Finding, text: NoteFound) -> QWidget:
    mark = MARKS[found.judged]
    row = QWidget()
    icon = label("")
    icon.setPixmap(mark_icon(mark, worn_scheme(), _ICON).pixmap(_ICON))
    icon.setAccessibleName(mark_name(mark))
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(10)
    line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(FlowLabel(point_text(found, text), "body"), 1)
    return row
