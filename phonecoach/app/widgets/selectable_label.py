"""Sentences of which a part can be marked with the mouse and taken along."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter, QTextLine
from PySide6.QtWidgets import QMenu

from phonecoach.app.look import ink
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.phrases import JOINER, bare

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPaintEvent

_CURSOR = QTextLine.CursorPosition.CursorBetweenCharacters


class SelectableLabel(FlowLabel):
    """Shows sentences; the mouse marks letters, a double click marks a word.

    Signals:
        selected: The mouse began to mark letters.
        copy_asked: What is marked, or what goes with it, shall be copied.
    """

    selected = Signal()
    copy_asked = Signal()

    def __init__(self, text: str, step: str = "body") -> None:
        super().__init__(text, step)
        self._from = self._to = 0
        self.setCursor(Qt.CursorShape.IBeamCursor)

    @property
    def marked(self) -> str:
        """The letters that are marked, as they were said."""
        begin, end = self._stretch()
        # Qt counts in units of sixteen bits.
        units = self._laid_out(self.width())[1].encode("utf-16-le")
        return bare(units[2 * begin : 2 * end].decode("utf-16-le", "ignore"))

    @Slot()
    def unmark(self) -> None:
        """Mark nothing."""
        self._mark(0, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to mark; what was marked elsewhere is so no longer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.selected.emit()
            place = self._place(event.position())
            self._mark(place, place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark up to here."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._mark(self._from, self._place(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep what is marked; nothing around this gets the click."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Mark the word at this place; in Japanese the phrase."""
        text = self._laid_out(self.width())[1]
        place = self._place(event.position())
        begin = end = min(place, len(text) - 1)
        while begin > 0 and _goes_on(text, begin):
            begin -= 1
        while end < len(text) - 1 and _goes_on(text, end + 1):
            end += 1
        self._mark(begin, end + 1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = QAction(self.tr("Copy"), menu)
        copy.triggered.connect(self.copy_asked)
        menu.addAction(copy)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of what is marked, and the words on it."""
        painter = QPainter(self)
        for place in self._grounds():
            painter.fillRect(place, ink("sunken"))
        painter.end()
        super().paintEvent(event)

    def _mark(self, begin: int, end: int) -> None:
        self._from, self._to = begin, end
        self.update()

    def _stretch(self) -> tuple[int, int]:
        return min(self._from, self._to), max(self._from, self._to)

    def _place(self, at: QPointF) -> int:
        """Return before which letter a point lies, as Qt counts."""
        layout, _ = self._laid_out(self.width())
        row = int((at.y() - self._top()) // self.line_height)
        row = max(0, min(layout.lineCount() - 1, row))
        return layout.lineAt(row).xToCursor(at.x(), _CURSOR)

    def _grounds(self) -> list[QRectF]:
        begin, end = self._stretch()
        layout, _ = self._laid_out(self.width())
        found = []
        for row in range(layout.lineCount()):
            line = layout.lineAt(row)
            left = max(begin, line.textStart())
            right = min(end, line.textStart() + line.textLength())
            if left < right:
                top = self._top() + row * self.line_height
                first, last = x_of(line, left), x_of(line, right)
                found.append(QRectF(first, top, last - first, self.line_height))
        return found


def x_of(line: QTextLine, place: int) -> float:
    """Return where a letter begins on its line."""
    # The stubs know nothing of the pair that this returns.
    x, _ = cast("tuple[float, int]", line.cursorToX(place))
    return x


def _goes_on(text: str, place: int) -> bool:
    """Whether the letters before and behind a place belong together."""
    before, behind = text[place - 1], text[place]
    if JOINER in (before, behind):
        return True
    return before.isalnum() and behind.isalnum() and JOINER not in text
