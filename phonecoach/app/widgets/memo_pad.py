"""The memo pad: written by hand during the call, told on when the hand rests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QPointF, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPen, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit, QWidget

from phonecoach.app.look import font, ink, text_size

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_REST_MS: Final = 400
_LINE: Final = 36


class MemoPad(QTextEdit):
    """A ruled pad that takes no pasted text: ear and hand are to be trained.

    Signals:
        written: The hand rested, or the pad was left.
            text: What stands on the pad.
        paste_refused: Somebody wanted to paste.
    """

    written = Signal(str)
    paste_refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("memo")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._line = text_size(_LINE)
        letters = font("lead")
        letters.setWeight(font("body").weight())
        self.document().setDefaultFont(letters)
        self.document().setDocumentMargin(0)
        self._told = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.tell)
        self._rule()
        self.textChanged.connect(self._rest.start)

    def put(self, text: str) -> None:
        """Show what was written before, without telling it again."""
        self._told = text
        self.setPlainText(text)

    def setPlainText(self, text: str) -> None:
        """Put a text onto the pad, line by line."""
        super().setPlainText(text)
        self._rule()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Leave the pad as it is, and say so."""
        if source.hasText():
            self.paste_refused.emit()

    @Slot()
    def tell(self) -> None:
        """Say what stands on the pad, if it has changed since the last time."""
        self._rest.stop()
        text = self.toPlainText()
        if text != self._told:
            self._told = text
            self.written.emit(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rules under all lines, written or not, then the writing."""
        painter = QPainter(self.viewport())
        pen = QPen(ink("line"), 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        # A rule just above the edge of the paper would look like a second edge.
        height = self.viewport().height() - self._line // 2
        top = self._line - self.verticalScrollBar().value() % self._line
        for below in range(top - 1, height, self._line):
            painter.drawLine(
                QPointF(0, below + 0.5), QPointF(self.viewport().width(), below + 0.5)
            )
        painter.end()
        super().paintEvent(event)

    def _rule(self) -> None:
        """Give every line the height between two rules; new ones take it over."""
        shape = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight
        shape.setLineHeight(float(self._line), fixed.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(shape)
