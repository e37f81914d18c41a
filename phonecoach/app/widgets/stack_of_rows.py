"""Rows one under the other that stand at the foot of their place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMargins, QRect, QSize
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LEAST_WIDTH: Final = 240


class StackOfRows(QWidget):
    """Lays rows out itself: a box layout squeezes all of them for every new one.

    Rows keep their places; with one more, only those move that have to.

    Args:
        margins: Around all rows.
        gap: Between two rows.
    """

    def __init__(self, margins: QMargins, gap: int) -> None:
        super().__init__()
        self._margins = margins
        self._gap = gap
        self._rows: list[QWidget] = []
        self._wanted = 0

    @property
    def rows(self) -> tuple[QWidget, ...]:
        """The rows from the top."""
        return tuple(self._rows)

    def add(self, row: QWidget, above: QWidget | None = None) -> None:
        """Put a row below the others, or above one of them."""
        place = len(self._rows) if above is None else self._rows.index(above)
        self._rows.insert(place, row)
        row.setParent(self)
        row.show()
        self._measure()

    def sizeHint(self) -> QSize:
        """Return room for all rows."""
        return QSize(_LEAST_WIDTH, self._wanted)

    def minimumSizeHint(self) -> QSize:
        """Return the same: what does not fit is scrolled to."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Measure again when a row needs another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._measure()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the rows anew; a new width gives them new heights."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        room = QRect(self.rect()).marginsRemoved(self._margins)
        heights = [_height(row, room.width()) for row in self._rows]
        around = self._margins.top() + self._margins.bottom()
        inner = sum(heights) + self._gap * max(0, len(heights) - 1)
        if inner + around != self._wanted:
            self._wanted = inner + around
            self.updateGeometry()
        top = max(self._margins.top(), self.height() - self._margins.bottom() - inner)
        for row, height in zip(self._rows, heights, strict=True):
            row.setGeometry(room.left(), top, room.width(), height)
            top += height + self._gap


def _height(row: QWidget, width: int) -> int:
    """Return the height of a row; one without words is as high as it likes."""
    height = row.heightForWidth(width)
    return height if height > 0 else row.sizeHint().height()
