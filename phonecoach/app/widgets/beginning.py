"""Where the keyboard begins in something that has several parts.

A focus proxy would say so too, but Tab then passes over whatever stands before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    _Base = QWidget
else:
    _Base = object


class BeginsAt(_Base):
    """Put before a widget's own class: gives the focus on to the part that is first."""

    _begin: QWidget | None = None

    def begin_at(self, part: QWidget | None) -> None:
        """Say which part gets the focus; None keeps it here."""
        self._begin = part

    def setFocus(
        self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason
    ) -> None:
        """Give the focus to the part that is first."""
        if self._begin is None:
            super().setFocus(reason)
        else:
            self._begin.setFocus(reason)
