"""A small fact in a rounded frame; it can only be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from phonecoach.app.look import icon
from phonecoach.app.widgets.build import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_ICON = 16


class Fact(QFrame):
    """A chip that states something.

    Args:
        text: What it states.
        picture: Name of an icon before it; empty for none.
        parent: Qt's owner.
    """

    def __init__(
        self, text: str, picture: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("fact")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 10, 2)
        row.setSpacing(6)
        if picture:
            image = label("")
            image.setPixmap(icon(picture, "text_muted", size=_ICON).pixmap(_ICON))
            row.addWidget(image)
        self.words = label(text, "note")
        row.addWidget(self.words)
