"""Putting painting off, without anything blank meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def stop_painting(widget: QWidget) -> None:
    """Paint what waits to be painted, and then nothing of a widget any more.

    What waited would be painted without the widget otherwise: a hole in the window.
    """
    window = widget.window()
    if widget.updatesEnabled() and window.isVisible():
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    widget.setUpdatesEnabled(False)


def canvas_of(widget: QWidget) -> QWidget:
    """Return all that lies in the frame of a widget's window.

    The frame itself has to go on: it forgets what it was to paint while it may not.
    """
    found = widget
    parent = found.parentWidget()
    while parent is not None and not found.isWindow() and not parent.isWindow():
        found, parent = parent, parent.parentWidget()
    return found
