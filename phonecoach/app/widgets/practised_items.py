"""The items in practice, each with its last marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from phonecoach.app.look import font, text_size, worn_scheme
from phonecoach.app.screens.today_words import spoken_marks
from phonecoach.app.widgets.build import label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.mark_icon import mark_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from phonecoach.app.screens.today_text import Practised

_NUMBER: Final = 32
_MARK, _STEP = 18, 26
_LAST: Final = 5
_SIDE: Final = 20


class LastMarks(QWidget):
    """The last marks of an item in a row, the latest at the right edge.

    Args:
        item: Whose marks.
    """

    def __init__(self, item: Practised) -> None:
        super().__init__()
        self._marks = item.marks
        self.setAccessibleName(spoken_marks(item))
        self.setToolTip(spoken_marks(item))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for five marks."""
        return QSize(_LAST * _STEP - (_STEP - _MARK), _MARK)

    def minimumSizeHint(self) -> QSize:
        """Return the same: none may be cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the marks; those of several items stand below each other."""
        painter = QPainter(self)
        left = (_LAST - len(self._marks)) * _STEP
        for place, mark in enumerate(self._marks):
            spot = QRect(left + place * _STEP, 0, _MARK, _MARK)
            mark_icon(mark, worn_scheme(), _MARK).paint(painter, spot)
        painter.end()


class PractisedItems(QFrame):
    """Shows up to three items in practice, or says when there will be some.

    Args:
        items: By number.
        marked: Whether any card has been made yet.
    """

    def __init__(self, items: Sequence[Practised], *, marked: bool) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.marks = tuple(map(LastMarks, items))
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 15, _SIDE, 15)
        column.setSpacing(2)
        column.addWidget(label(self.tr("Items in practice"), "strong", wrap=True))
        column.addWidget(FlowLabel(self._about(items, marked), "note", "text_muted"))
        if items:
            column.addSpacing(8)
        for item, marks in zip(items, self.marks, strict=True):
            column.addLayout(_row(item, marks))
        column.addStretch(1)

    def _about(self, items: Sequence[Practised], marked: bool) -> str:
        if items:
            return self.tr("The last five marks, the oldest on the left.")
        if marked:
            return self.tr(
                "No item fell short in its last five marks. One that does will be "
                "listed here until it’s met again."
            )
        return self.tr("After your first card, what to practise will be listed here.")


def _row(item: Practised, marks: LastMarks) -> QHBoxLayout:
    number = label(str(item.no), "label")
    number.setFont(font("label", tabular=True))
    number.setMinimumWidth(text_size(_NUMBER))
    topic = FlowLabel(item.topic[:1].upper() + item.topic[1:])
    row = QHBoxLayout()
    row.setContentsMargins(0, 5, 0, 5)
    row.setSpacing(0)
    row.addWidget(number)
    row.addWidget(topic, 1)
    row.addSpacing(12)
    row.addWidget(marks, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
