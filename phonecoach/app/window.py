"""The main window: a surface that a screen lies on, and a line for what went wrong.

It needs neither calls nor the training record, so that it is painted before these are
loaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from phonecoach.app.widgets.build import problem_line, tell

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

_SIZE = QSize(1280, 800)
_LEAST = QSize(960, 600)
_WIDEST = 1_600
"""Wider than this, lines are too long to read; the rest is left on both sides."""

_ALL = 1_000


class Window(QMainWindow):
    """The main window.

    Attributes:
        problem: The line at the foot that says what went wrong.
        may_close: Asked before the window closes; False keeps it open.
    """

    def __init__(self) -> None:
        super().__init__()
        self.may_close: Callable[[], bool] = lambda: True
        self.problem = problem_line()
        self._screen = QWidget()
        canvas = QWidget()
        canvas.setObjectName("canvas")
        content = QWidget()
        content.setMaximumWidth(_WIDEST)
        self._surface = QVBoxLayout(content)
        self._surface.setContentsMargins(0, 0, 0, 0)
        self._surface.setSpacing(0)
        self._surface.addWidget(self._screen, 1)
        self._surface.addWidget(self.problem)
        beside = QHBoxLayout(canvas)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addStretch(1)
        beside.addWidget(content, _ALL)
        beside.addStretch(1)
        self.setCentralWidget(canvas)
        self.setWindowTitle("phonecoach")
        self.setMinimumSize(_LEAST)
        self.resize(_SIZE)

    @property
    def screen_shown(self) -> QWidget:
        """The screen that lies on the window."""
        return self._screen

    @Slot(object)
    def lay(self, screen: QWidget) -> None:
        """Put another screen in place of the one that lies there."""
        self._surface.replaceWidget(self._screen, screen)
        self._screen.hide()
        self._screen.deleteLater()
        self._screen = screen
        screen.setFocus()
        self.tell("")

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say in place what went wrong; the work goes on."""
        tell(self.problem, sentence)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close unless something speaks against it."""
        if self.may_close():
            super().closeEvent(event)
        else:
            event.ignore()
