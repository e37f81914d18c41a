"""A hint: one thing that would help next, for those who practise."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from phonecoach.app.look import icon
from phonecoach.app.widgets.build import label
from phonecoach.app.widgets.flow_label import FlowLabel

_ICON = 20


class HintCard(QFrame):
    """One hint with its heading; without words it is not there.

    Args:
        heading: What kind of hint it is.
        lines: So many it has room for at least, that a longer one moves nothing.
    """

    def __init__(self, heading: str, lines: int = 1) -> None:
        super().__init__()
        self.setObjectName("hint")
        self.setAccessibleName(heading)
        sign = label("")
        sign.setPixmap(icon("info", "text_muted", size=_ICON).pixmap(_ICON, _ICON))
        self.words = FlowLabel("", "label")
        self.words.set_look("note", "text", pixels=14)
        # One line stands under the heading, not in the middle of the room for two.
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._heading = label(heading, "hint_heading")
        inside = QVBoxLayout()
        inside.setSpacing(2)
        inside.addWidget(self._heading)
        inside.addWidget(self.words)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(10)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(inside, 1)
        self.words.setMinimumHeight(lines * self.words.line_height)
        self.say("")

    def say(self, words: str) -> None:
        """Show a hint; none hides the card."""
        if words != self.words.text():
            self.words.setText(words)
        self.setVisible(bool(words))

    def set_short(self, *, short: bool) -> None:
        """Leave the heading away where height is scarce."""
        self._heading.setVisible(not short)
        margin = 3 if short else 10
        self._row.setContentsMargins(12, margin, 12, margin)
