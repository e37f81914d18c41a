"""A row that goes on below where there is no more room beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem, QWidget


class FlowRow(QLayout):
    """Sets widgets side by side in their own size, on as many lines as it takes.

    A widget that was added to the end stands at the right edge, if its line has room.
    """

    def __init__(self, gap: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self._last: QWidget | None = None
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def add_to_end(self, widget: QWidget) -> None:
        """Add a widget that stands at the right edge."""
        self._last = widget
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item, as Qt asks of a layout."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item; None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item back; None beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Say that it wants no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow row is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Measure anew: something in it has another size now."""
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        """Return the size of everything on one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(one.width() + self._gap for one in sizes) - self._gap
        height = max((one.height() for one in sizes), default=0)
        return self._with_margins(QSize(max(0, width), height))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        least = QSize(0, 0)
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return self._with_margins(least)

    def setGeometry(self, place: QRect) -> None:
        """Set everything into a place."""
        super().setGeometry(place)
        self._place(place, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _with_margins(self, size: QSize) -> QSize:
        around = self.contentsMargins()
        sides, ends = around.left() + around.right(), around.top() + around.bottom()
        return size + QSize(sides, ends)

    def _place(self, whole: QRect, *, move: bool) -> int:
        """Return the height of all lines; set the items there if they shall move."""
        around = self.contentsMargins()
        room = whole.marginsRemoved(around)
        top = room.top()
        for line in self._lines(room.width()):
            height = max(item.sizeHint().height() for item in line)
            if move:
                self._set_line(line, QRect(room.left(), top, room.width(), height))
            top += height + self._gap
        lines = max(0, top - self._gap - room.top())
        return lines + around.top() + around.bottom()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = width + 1
        for item in self._shown():
            needs = item.sizeHint().width()
            if left + needs > width:
                lines.append([])
                left = 0
            lines[-1].append(item)
            left += needs + self._gap
        return lines

    def _set_line(self, line: list[QLayoutItem], room: QRect) -> None:
        left = room.left()
        for item in line:
            size = item.sizeHint()
            width = min(size.width(), room.width())
            if self._last is not None and item.widget() is self._last:
                left = room.right() + 1 - width
            top = room.top() + (room.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, top), QSize(width, size.height())))
            left += width + self._gap
