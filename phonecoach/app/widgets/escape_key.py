"""Esc for a question asked in place: it goes to the question before any shortcut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class EscapeKey(QObject):
    """Hears Esc in some widgets, and keeps it from everything else.

    Signals:
        pressed: It was pressed in one of them.
    """

    pressed = Signal()

    def __init__(self, parent: QObject, *widgets: QWidget) -> None:
        """Listen to widgets.

        Args:
            parent: Qt's owner.
            widgets: Those in which the keyboard may be.
        """
        super().__init__(parent)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Esc for oneself; everything else goes its way."""
        escape = (
            isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
        )
        if not escape:
            return super().eventFilter(watched, event)
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            self.pressed.emit()
        return True
