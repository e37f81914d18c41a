"""The request for a superior's decision: what went before, what it costs, its worth."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.widgets.build import button, label, picture
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.call.plan import REQUEST_FIELDS

_HEIGHT: Final = 66
_KEY: Final = "Ctrl+Return"


class RequestForm(QWidget):
    """Asks for all that a superior has to know; it counts once it is filed.

    Signals:
        filed: It shall be handed in as it stands.
            fields: Pairs of field name and text.

    Attributes:
        fields: By their names: ``history``, ``cost``, ``value``.
        file_button: Hands it in.
        told: Says whether it was handed in.
    """

    filed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.fields = {name: _field(name) for name in REQUEST_FIELDS}
        self.told = FlowLabel("", "note", "text_muted")
        self.file_button = button(
            self.tr("File it"),
            cap=QCoreApplication.translate("ReviewScreen", "Ctrl Enter"),
        )
        self.file_button.setAccessibleDescription(_KEY)
        picture(self.file_button, "send", size=16)
        self._filed: tuple[tuple[str, str], ...] = ()
        self._lay_out()
        self._connect()
        self._tell()

    def put(self, fields: tuple[tuple[str, str], ...]) -> None:
        """Show what was filed, be it now or before the call was broken off."""
        self._filed = fields
        for name, text in fields:
            if self.fields[name].toPlainText().strip() != text:
                self.fields[name].setPlainText(text)
        self._tell()

    def close_line(self) -> None:
        """Let nothing more be filed: the call is over."""
        self.file_button.setEnabled(False)

    def written(self) -> tuple[tuple[str, str], ...]:
        """Return what stands in the fields, in order."""
        return tuple(
            (name, field.toPlainText().strip()) for name, field in self.fields.items()
        )

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(6)
        for name, field in self.fields.items():
            named = label(request_name(name), "label", wrap=True)
            named.setBuddy(field)
            column.addWidget(named)
            column.addWidget(field)
            column.addSpacing(4)
        column.addWidget(self.told)
        column.addWidget(self.file_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrollPage(inside))

    def _connect(self) -> None:
        self.file_button.clicked.connect(self._file)
        for field in self.fields.values():
            field.textChanged.connect(self._tell)
        # Only here: outside this paper the reply has the keys.
        shortcut = QShortcut(QKeySequence(_KEY), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self.file_button.click)

    @Slot()
    def _file(self) -> None:
        if any(text for _, text in self.written()):
            self.filed.emit(self.written())

    @Slot()
    def _tell(self) -> None:
        if not self._filed:
            words = self.tr("Your supervisor decides after the call. File it first.")
        elif self.written() == self._filed:
            words = self.tr("Filed. Your supervisor decides after the call.")
        else:
            words = self.tr("Changed since it was filed. File it once more.")
        self.told.setText(words)


def request_name(field: str) -> str:
    """Return what a field of a request is called."""
    translate = QCoreApplication.translate
    return {
        "history": translate("RequestForm", "What has happened so far"),
        "cost": translate("RequestForm", "What it would cost"),
        "value": translate("RequestForm", "What it is worth to us"),
    }[field]


def _field(name: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setTabChangesFocus(True)
    made.setAccessibleName(request_name(name))
    made.setFixedHeight(text_size(_HEIGHT))
    return made
