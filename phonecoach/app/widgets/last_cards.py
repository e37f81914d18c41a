"""The last cards: what the calls sounded like, and what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
)

from phonecoach.app.look import ink, text_size
from phonecoach.app.screens.history_words import spoken_call
from phonecoach.app.widgets.at_rest import RestingLine
from phonecoach.app.widgets.build import button, hairline, label
from phonecoach.app.widgets.call_row import paint_row, row_height
from phonecoach.app.widgets.flow_label import FlowLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from phonecoach.app.screens.today_text import PastCard

_LEAST_WIDTH: Final = 320
_SIDE: Final = 20
_WHOLE: Final = 100


class CardRow(QAbstractButton):
    """A card in a row; it opens it.

    Args:
        card: What is shown.
    """

    def __init__(self, card: PastCard) -> None:
        super().__init__()
        self._card = card
        self._heights: dict[tuple[int, int], int] = {}
        self.setAccessibleName(spoken_call(card.line))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the size it has to have in the width that it has."""
        return QSize(_LEAST_WIDTH, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the least size; its height goes by its width."""
        return QSize(_LEAST_WIDTH, 0)

    def heightForWidth(self, width: int) -> int:
        """Return how high it is in a width."""
        # A layout asks again and again.
        key = (max(_LEAST_WIDTH, width), text_size(_WHOLE))
        if key not in self._heights:
            self._heights[key] = row_height(self._card.line, key[0], brief=True)
        return self._heights[key]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the width changed."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card on its ground."""
        painter = QPainter(self)
        if self.isDown() or self.underMouse():
            ground = "sunken" if self.isDown() else "surface"
            painter.fillRect(self.rect(), ink(ground))
        card = self._card
        paint_row(painter, self.width(), card.line, card.lanes, brief=True)
        painter.end()


class LastCards(QFrame):
    """Lists the last cards, or says what will lie here.

    Attributes:
        rows: One for each card, the newest first.
        all_button: None where there is no card yet.

    Args:
        cards: The newest first.

    Signals:
        opened: A card is wanted.
            call: Its id.
        all_asked: All calls are wanted.
    """

    opened = Signal(str)
    all_asked = Signal()

    def __init__(self, cards: Sequence[PastCard]) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.rows = tuple(map(CardRow, cards))
        self.all_button = button(self.tr("See all"), "small_quiet") if cards else None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(0)
        if cards:
            layout.addLayout(self._head())
        for card, row in zip(cards, self.rows, strict=True):
            layout.addWidget(hairline())
            layout.addWidget(row)
            row.clicked.connect(lambda _=False, it=card.line.call: self.opened.emit(it))
        if not cards:
            layout.addLayout(self._at_rest())
        layout.addStretch(1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_SIDE, 5, 10, 4)
        head = label(self.tr("Recent cards"), "strong")
        head.setContentsMargins(0, 7, 0, 6)
        row.addWidget(head, 1)
        if self.all_button is not None:
            row.addWidget(self.all_button)
            self.all_button.clicked.connect(self.all_asked)
        return row

    def _at_rest(self) -> QVBoxLayout:
        words = self.tr(
            "Each call will appear here as a line: the customer above it, you below. "
            "Its card opens from there."
        )
        column = QVBoxLayout()
        column.setContentsMargins(_SIDE, 11, _SIDE, 15)
        column.setSpacing(4)
        line = RestingLine()
        line.setAccessibleName(self.tr("A line on which nobody has spoken yet"))
        column.addWidget(line)
        column.addWidget(FlowLabel(words, "body", "text_muted"))
        return column
