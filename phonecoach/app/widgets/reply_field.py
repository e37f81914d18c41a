"""Where the trainee's words are typed, with the instants of composing and sending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from phonecoach.app.clock import key_down_ns

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QInputMethodEvent, QKeyEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COPY = QKeySequence.StandardKey.Copy


class ReplyField(QPlainTextEdit):
    """A field that tells when composing began and when Enter went down.

    Composing begins with the first input that changes the text of an empty field, or
    with an input method's first preedit. Enter sends, unless an input method is still
    composing at that key press (Korean ones commit and then pass Enter on).

    Signals:
        compose_began: Words are being put together.
            moment_ns: When, on the monotonic clock.
        compose_abandoned: The field was emptied without sending.
            moment_ns: When, on the monotonic clock.
        sent: Enter was pressed on a text; the field is empty again.
            text: The words.
            moment_ns: When, on the monotonic clock.
        copy_asked: Ctrl+C was pressed with nothing marked here.
    """

    copy_asked = Signal()
    compose_began = Signal(object)
    compose_abandoned = Signal(object)
    sent = Signal(str, object)

    def __init__(
        self, now_ns: Callable[[], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "reply")
        self.setTabChangesFocus(True)
        self._now_ns = now_ns
        self._preedit = ""
        self._composing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Note when the key went down, then let it type or send."""
        moment_ns = key_down_ns(event.timestamp(), self._now_ns())
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in _ENTER and plain:
            if not self._preedit:
                self.send(moment_ns)
            event.accept()
            return
        if event.matches(_COPY) and not self.textCursor().hasSelection():
            self.copy_asked.emit()
        super().keyPressEvent(event)
        self._look(moment_ns)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Follow an input method; its events carry no time of their own."""
        moment_ns = self._now_ns()
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)
        self._look(moment_ns)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take pasted text as composing, too."""
        moment_ns = self._now_ns()
        super().insertFromMimeData(source)
        self._look(moment_ns)

    def send(self, moment_ns: int | None = None) -> None:
        """Send what stands in the field; does nothing while it is empty."""
        text = self.toPlainText().strip()
        if not text:
            return
        self._composing = False
        self.clear()
        self.sent.emit(text, self._now_ns() if moment_ns is None else moment_ns)

    def put_back(self, text: str) -> None:
        """Put words that nobody could hear back into the field, to be sent again."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._look(self._now_ns())

    def _look(self, moment_ns: int) -> None:
        composing = bool(self.toPlainText() or self._preedit)
        if composing == self._composing:
            return
        self._composing = composing
        if composing:
            self.compose_began.emit(moment_ns)
        else:
            self.compose_abandoned.emit(moment_ns)
