"""A line with a tick before it and a key behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap

from phonecoach.app.look import icon
from phonecoach.app.widgets.build import CapButton, cap_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_SIZE: Final = 16


class Tick(CapButton):
    """Something that is or is not so; clicked it changes, and keeps the keyboard away.

    Args:
        text: What it is about.
        key: That ticks it, in `QKeySequence`'s portable form; the screen listens.
        meaning: One sentence on it.
        kind: Its look in the style sheet.
    """

    def __init__(self, text: str, key: str, meaning: str, kind: str = "tick") -> None:
        super().__init__(text, cap_of(key).replace("Shift", "⇧"))
        self.setProperty("kind", kind)
        self.setCheckable(True)
        self.setIconSize(QSize(_SIZE, _SIZE))
        self.setAccessibleName(text)
        self.setAccessibleDescription(key)
        self.setToolTip(meaning)
        # Enter and letters belong to the screen, whatever was clicked last.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggled.connect(self._show)
        self._show(checked=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Space alone."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def tick(self, *, checked: bool) -> None:
        """Show that it is so or not, without telling of it."""
        self.blockSignals(True)
        self.setChecked(checked)
        self.blockSignals(False)
        self._show(checked=checked)

    def _show(self, checked: bool) -> None:
        if checked:
            self.setIcon(icon("check", "accent", size=_SIZE))
        else:
            blank = QPixmap(_SIZE, _SIZE)
            blank.fill(Qt.GlobalColor.transparent)
            self.setIcon(QIcon(blank))
