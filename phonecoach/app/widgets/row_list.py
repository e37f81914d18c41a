"""A list whose rows are as high as their words need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

_PADDING = 16
"""Left and right of a row's words, as the style sheet has it."""


class RowList(QListWidget):
    """Words go on lines of their own; nothing is cut off or scrolled sideways.

    Args:
        name: What is listed, for who cannot see it.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setItemDelegate(_Rows(self))


class _Rows(QStyledItemDelegate):
    """Takes the padding into account, which Qt adds only after it has wrapped."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of a row in the width that its words will have."""
        option.rect = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        return super().sizeHint(option, index)
