"""Things that lie in a tray: each a picture, what it is, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from phonecoach.app.look import icon
from phonecoach.app.widgets.build import hairline, label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QPushButton

_ICON: Final = 20
_SIDE: Final = 20


class Slips(QFrame):
    """A paper with a heading and slips below it, one under the other.

    Args:
        heading: What they have in common.
        note: What is to be known of all of them.
        way_on: Stands at the end of the heading.
    """

    def __init__(
        self, heading: str, note: str = "", way_on: QPushButton | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("paper")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 7)
        self._column.setSpacing(0)
        words = QVBoxLayout()
        words.setContentsMargins(_SIDE, 13, _SIDE, 12)
        words.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(label(heading, "strong", wrap=True), 1)
        if way_on is not None:
            head.addWidget(way_on, 0, Qt.AlignmentFlag.AlignVCenter)
        words.addLayout(head)
        if note:
            words.addWidget(FlowLabel(note, "note", "text_muted"))
        self._column.addLayout(words)

    def add(
        self,
        picture: str | QIcon,
        head: str,
        told: Sequence[str],
        buttons: Sequence[QPushButton] = (),
    ) -> None:
        """Add a slip.

        Args:
            picture: The name of an icon, or the icon itself.
            head: What it is.
            told: More about it, a paragraph each; empty ones are left out.
            buttons: What can be done.
        """
        image = label("")
        drawn = (
            icon(picture, "text", size=_ICON) if isinstance(picture, str) else picture
        )
        image.setPixmap(drawn.pixmap(_ICON))
        image.setContentsMargins(0, 2, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(FlowLabel(head, "body"))
        for one in filter(None, told):
            words.addWidget(FlowLabel(one, "note", "text_muted"))
        if buttons:
            words.addSpacing(4)
            words.addLayout(_side_by_side(buttons))
        row = QHBoxLayout()
        row.setContentsMargins(_SIDE, 14, _SIDE, 14)
        row.setSpacing(10)
        row.addWidget(image, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._column.addWidget(hairline())
        self._column.addLayout(row)

    def end(self) -> None:
        """Leave whatever room is left below the last slip."""
        self._column.addStretch(1)


def _side_by_side(buttons: Sequence[QPushButton]) -> FlowRow:
    row = FlowRow()
    for one in buttons:
        row.addWidget(one)
    return row
