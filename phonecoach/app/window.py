"""The window: a bar, the screen below it, and a line for what went wrong.

It lies in the frame on the screen and needs neither calls nor the training record.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from phonecoach.app.screens.screen import TURN_MS, Bar, Screen
from phonecoach.app.widgets.build import problem_line, tell
from phonecoach.app.widgets.focus_ring import FocusRing
from phonecoach.app.widgets.keys_panel import KeysPanel, keys_of
from phonecoach.app.widgets.painting import stop_painting
from phonecoach.app.widgets.question import Question
from phonecoach.app.widgets.top_bar import WIDEST, TopBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QResizeEvent

_MARGIN = 16


class Window(QWidget):
    """All that can be seen of the program.

    Attributes:
        bar: Above every screen.
        problem: The line at the foot that says what went wrong.
        may_close: Asked before the window closes; False keeps it open.

    Signals:
        changed: Another screen lies on the window.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.may_close: Callable[[], bool] = lambda: True
        self.bar = TopBar()
        self.problem = problem_line()
        self._screen = QWidget()
        self._keys: KeysPanel | None = None
        self._left: QWidget | None = None
        self._silenced: list[QShortcut] = []
        self._question: Question | None = None
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        content = QWidget()
        content.setMaximumWidth(WIDEST)
        self._surface = QVBoxLayout(content)
        self._surface.setContentsMargins(0, 0, 0, 0)
        self._surface.setSpacing(0)
        self._surface.addWidget(self._screen, 1)
        self._surface.addWidget(self.problem)
        beside = QHBoxLayout()
        beside.addStretch()
        beside.addWidget(content, 1)
        beside.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addLayout(beside, 1)
        self.ring = FocusRing(self)
        self.bar.keys_asked.connect(self.show_keys)

    @property
    def screen_shown(self) -> QWidget:
        """The screen that lies on the window."""
        return self._screen

    @property
    def in_call(self) -> bool:
        """Whether the screen tells of a call, where every moment counts."""
        return isinstance(self._screen, Screen) and bool(self._screen.bar().title)

    @property
    def keys(self) -> KeysPanel | None:
        """The panel that tells the keys, while it is open."""
        return self._keys

    @property
    def question(self) -> Question | None:
        """What is asked at the foot, if anything."""
        return self._question

    @Slot(object)
    def lay(self, screen: QWidget) -> None:
        """Put another screen in place of the one that lies there.

        It is painted when it is whole, a moment later: what was typed or clicked while
        it was made is taken first.
        """
        stop_painting(self)
        QTimer.singleShot(TURN_MS, self, self._paint_again)
        self.hide_keys()
        self.ask("", ())
        self._surface.replaceWidget(self._screen, screen)
        self._screen.hide()
        self._screen.deleteLater()
        self._screen = screen
        if isinstance(screen, Screen):
            screen.bar_changed.connect(self._tell_bar)
        self._tell_bar()
        screen.show()
        screen.setFocus()
        self.tell("")
        self.changed.emit()

    def finish(self) -> None:
        """Let the screen be whole at once, and be painted."""
        if isinstance(self._screen, Screen):
            self._screen.finish()
        self.setUpdatesEnabled(True)

    @Slot()
    def _paint_again(self) -> None:
        screen = self._screen
        if isinstance(screen, Screen) and screen.isVisible() and not screen.is_whole:
            QTimer.singleShot(TURN_MS, self, self._paint_again)
        else:
            self.setUpdatesEnabled(True)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say in place what went wrong; the work goes on."""
        tell(self.problem, sentence)

    def ask(
        self, sentence: str, answers: Sequence[tuple[str, Callable[[], object]]]
    ) -> None:
        """Ask something at the foot; an empty sentence takes the question back."""
        if self._question is not None:
            self._surface.removeWidget(self._question)
            self._question.hide()
            self._question.deleteLater()
            self._question = None
            self._go_back()
        if sentence:
            self.hide_keys()
            self._left = self.focusWidget()
            self._question = Question(sentence, answers)
            self._surface.addWidget(self._question)
            self._question.show()
            self._question.setFocus()

    @Slot()
    def show_keys(self) -> None:
        """Tell the keys of the screen, or no longer."""
        if self._keys is not None:
            self.hide_keys()
            return
        self._left = self.focusWidget()
        self._keys = KeysPanel(keys_of(self.bar, self._screen), self)
        self._keys.closed.connect(self.hide_keys)
        # Two keys alike cancel each other out.
        self._silenced = [
            one
            for one in self._screen.findChildren(QShortcut)
            if one.key() == QKeySequence("Esc") and one.isEnabled()
        ]
        for one in self._silenced:
            one.setEnabled(False)
        self._place_keys()
        self._keys.show()
        self._keys.setFocus()

    @Slot()
    def hide_keys(self) -> None:
        """Put the keys away, and the focus back where it was."""
        if self._keys is not None:
            self._keys.hide()
            self._keys.deleteLater()
            self._keys = None
            for one in filter(isValid, self._silenced):
                one.setEnabled(True)
            self._go_back()

    def _go_back(self) -> None:
        """Give the focus back to what had it before something else asked for it."""
        left, self._left = self._left, None
        if left is not None and isValid(left) and left.isVisible():
            left.setFocus()
        else:
            self._screen.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what floats in its place."""
        super().resizeEvent(event)
        self._place_keys()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close unless something speaks against it."""
        if self.may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    @Slot()
    def _tell_bar(self) -> None:
        screen = self._screen
        self.bar.tell(screen.bar() if isinstance(screen, Screen) else Bar())

    def _place_keys(self) -> None:
        if self._keys is not None:
            top = self.bar.height() + _MARGIN
            room = self.size()
            self._keys.setGeometry(
                room.width() - self._keys.width() - _MARGIN,
                top,
                self._keys.width(),
                room.height() - top - _MARGIN,
            )
