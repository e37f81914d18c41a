"""A code that is shown once, to be written down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.build import button, label, panel
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH: Final = 620


class CodeScreen(Screen):
    """Shows a code once; it is kept nowhere but as a seal.

    Signals:
        done: It was written down.
    """

    done = Signal()

    def __init__(
        self,
        heading: str,
        sentences: Sequence[str],
        code: str,
        place: Place | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show a code.

        Args:
            heading: Whose it is.
            sentences: What it is for, and what to do with it.
            code: As it is to be written down.
            place: Where somebody is who was given it for another; None for nowhere.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._place = place
        self.code = label(code, "display")
        self.code.setAccessibleName(code)
        flags = Qt.TextInteractionFlag
        self.code.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        self.done_button = button(
            self.tr("I have written it down"), "primary", cap="Enter"
        )
        self.done_button.clicked.connect(self.done)
        self._lay_out(heading, sentences)
        self.begin_at(self.done_button)

    def bar(self) -> Bar:
        """Return where this is."""
        return Bar(place=self._place)

    def _lay_out(self, heading: str, sentences: Sequence[str]) -> None:
        frame, column = panel("paper")
        frame.setMaximumWidth(text_size(_WIDTH))
        column.addWidget(label(heading, "title", wrap=True))
        for sentence in sentences:
            column.addWidget(FlowLabel(sentence))
        column.addWidget(_framed(self.code))
        row = QHBoxLayout()
        row.addWidget(self.done_button)
        row.addStretch(1)
        column.addLayout(row)
        inside = QWidget()
        around = QVBoxLayout(inside)
        around.setContentsMargins(24, 24, 24, 24)
        around.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(frame, 1_000)
        middle.addStretch(1)
        around.addLayout(middle)
        around.addStretch(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrollPage(inside))


def _framed(code: QLabel) -> QWidget:
    frame, column = panel("hint")
    column.addWidget(code, 0, Qt.AlignmentFlag.AlignHCenter)
    return frame
