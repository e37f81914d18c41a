"""Unexpected errors: into the log, and to the person as one copyable report."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from phonecoach import __version__
from phonecoach.app.look import font, icon
from phonecoach.app.post import Post
from phonecoach.app.widgets.build import button, label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.focus_ring import FocusRing
from phonecoach.errors import PhonecoachError

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

_LOG_BYTES = 512_000
_LOGS_KEPT = 3
_ICON = 24

_log = logging.getLogger("phonecoach")


def start_log(folder: Path) -> Path | None:
    """Log to a rotating file; return it, or None where none can be written."""
    path = folder / "phonecoach.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            path, maxBytes=_LOG_BYTES, backupCount=_LOGS_KEPT, encoding="utf-8"
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    return path


class CrashReporter(QObject):
    """Catches what nobody caught, on every thread, and shows it once.

    Signals:
        caught: An error was caught, on whatever thread.
            report: What a person can copy and send.
    """

    caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window: QWidget | None = None
        self.dialog: CrashDialog | None = None
        self._post = Post(self)
        self.caught.connect(self._show)

    def install(self) -> None:
        """Take over the hooks of the interpreter."""
        sys.excepthook = self.catch
        threading.excepthook = lambda it: self.catch(
            it.exc_type, it.exc_value or it.exc_type(), it.exc_traceback
        )

    def catch(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log an error and let it be shown."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        _log.error("Unexpected error", exc_info=(kind, error, trace))
        text = report(error, trace)
        if threading.current_thread() is threading.main_thread():
            self.caught.emit(text)
        else:
            self._post.emit(self.caught, text)

    @Slot(str)
    def _show(self, text: str) -> None:
        if self.dialog is None or not self.dialog.isVisible():
            self.dialog = CrashDialog(text, self.window)
            self.dialog.open()


def report(error: BaseException, trace: TracebackType | None) -> str:
    """Return what a person can copy: versions, what happened and where."""
    if isinstance(error, PhonecoachError):
        return str(error)
    system = (
        f"{platform.system()} {platform.release()}, Python {sys.version.split()[0]}"
    )
    lines = traceback.format_exception(type(error), error, trace)
    return f"phonecoach {__version__}, {system}\n\n{''.join(lines)}"


class CrashDialog(QDialog):
    """Says that something went wrong, and that the call is safe."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Report"))
        self.text.setTabChangesFocus(True)
        self.text.setFont(font("note"))
        copy = button(self.tr("Copy the report"))
        close = button(self.tr("Carry on"), "send")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(16)
        words = self.tr(
            "Something went wrong that phonecoach didn’t expect. What was recorded of "
            "the call is safe. You can go on; the report helps us fix it."
        )
        told = FlowLabel(words)
        told.setAccessibleName(words)
        layout.addWidget(self._heading())
        layout.addWidget(told)
        layout.addWidget(self.text)
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(close)
        layout.addLayout(row)
        self.ring = FocusRing(self)
        self.resize(640, 420)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.accept)

    def _heading(self) -> QWidget:
        heading = QWidget()
        row = QHBoxLayout(heading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        warning = label("")
        warning.setPixmap(icon("circle-alert", "missed", size=_ICON).pixmap(_ICON))
        row.addWidget(warning)
        row.addWidget(label(self.windowTitle(), "title", wrap=True), 1)
        return heading

    @Slot()
    def _copy(self) -> None:
        self.text.selectAll()
        self.text.copy()
