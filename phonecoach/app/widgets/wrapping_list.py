"""A list that goes down, and whose rows are as high as their words need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class WrappingList(QListView):
    """Sets its rows anew whenever it has another width for them.

    Qt itself minds only the height of a list that goes down.
    """

    def use_wrapping_rows(self) -> None:
        """Scroll by pixels, and down only; wrap what is too long for a row."""
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def doItemsLayout(self) -> None:
        """Set the rows, once more where a scroll bar came or went by it.

        Nobody is told of the width that is left then, and the rows would stay where
        they were in the other one: over each other.
        """
        width = self.viewport().width()
        super().doItemsLayout()
        if self.viewport().width() != width:
            super().doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the rows anew in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()
        elif self.verticalScrollBar().isVisible():
            # Higher now, it may do without; Qt would see it after painting only.
            self.updateGeometries()
