"""The frame on the screen: painted at once, and filled when the rest has loaded.

Everything that takes time to load is imported after its first paint, so that whoever
starts the program sees it start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

_WIDTH, _HEIGHT = 1280, 800
_LEAST_WIDTH, _LEAST_HEIGHT = 960, 540


class Front(QMainWindow):
    """The top-level window; its central widget decides whether it may close.

    Signals:
        painted: It was painted for the first time.
    """

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._seen = False
        self.setWindowTitle("phonecoach")
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(_WIDTH, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first paint."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close if what lies inside lets itself be closed."""
        inside = self.centralWidget()
        if inside is None or inside.close():
            super().closeEvent(event)
        else:
            event.ignore()
