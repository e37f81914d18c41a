"""Marking a call blind: what was said on one side, the items on the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.build import (
    back_button,
    button,
    hairline,
    label,
)
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.mark_words import mark_name
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.calibration import SCALE
from phonecoach.text import clock_text

if TYPE_CHECKING:
    from phonecoach.app.card_text import Said
    from phonecoach.app.screens.calibration_text import BlindItem, BlindText
    from phonecoach.scoring.card import Mark

_SIDE: Final = 20


class BlindScreen(Screen):
    """Lets a supervisor mark the items of a call; digits mark, arrows lead on.

    Attributes:
        rows: The choices of each item, in order.
        done_button: Finishes; nothing can be changed after it.

    Signals:
        marked: An item was marked.
            item: Its number.
            mark: A `Mark`.
        finished: All that can be marked was.
        left: Not now; what was marked stays.
    """

    marked = Signal(int, object)
    finished = Signal()
    left = Signal()

    def __init__(self, text: BlindText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._marked = {one.no for one in text.items if one.mark is not None}
        self.rows: list[Picks] = []
        open_items = (at for at, one in enumerate(text.items) if one.mark is None)
        self._at = next(open_items, 0)
        self.back_button = back_button(self.tr("Back; your marks are kept"))
        self.done_button = button(self.tr("Finish"), "primary")
        self.count = label("", "label")
        self._lay_out()
        self._connect()
        self._tell()
        self.begin_at(self._begin_of(self._at) if self.rows else self.done_button)

    def bar(self) -> Bar:
        """Say that this belongs to the review of calls."""
        return Bar(place=Place.REVIEW)

    def _lay_out(self) -> None:
        head = FlowRow()
        head.addWidget(self.back_button)
        head.addWidget(label(self._text.title, "title"))
        head.addWidget(label(self._text.when, "label"))
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(_paper(_conversation(self._text), self.tr("What was said")), 1)
        both.addWidget(_paper(self._items(), self.tr("Your marks")), 1)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        keys = self.tr("1 to 4 mark, up and down lead from item to item.")
        foot.addWidget(FlowLabel(keys, "note", "text_muted"), 1)
        foot.addWidget(self.count)
        foot.addWidget(self.done_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 14, 24, 24)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addLayout(both, 1)
        layout.addLayout(foot)

    def _items(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_SIDE, 12, _SIDE, 16)
        column.setSpacing(10)
        for at, one in enumerate(self._text.items):
            if at:
                column.addWidget(hairline())
            column.addWidget(self._row(at, one))
        column.addStretch(1)
        return inside

    def _row(self, at: int, item: BlindItem) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        name = FlowLabel(f"{item.no}  {item.rule}")
        name.set_weight(QFont.Weight.Medium)
        column.addWidget(name)
        if item.anchors:
            ends = self.tr("0: {worst}   5: {best}").format(
                worst=item.anchors[0], best=item.anchors[-1]
            )
            column.addWidget(FlowLabel(ends, "note", "text_muted"))
        picks = Picks(
            f"{item.no} {item.rule}",
            tuple(Pick(value=mark, text=mark_name(mark)) for mark in SCALE),
            item.mark,
            named=False,
        )
        picks.picked.connect(partial(self._mark, at))
        self.rows.append(picks)
        column.addWidget(picks)
        return made

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.left)
        self.done_button.clicked.connect(self.finished)
        for digit, mark in enumerate(SCALE, start=1):
            key = QShortcut(QKeySequence(str(digit)), self)
            key.activated.connect(partial(self._mark_here, mark))
        for key_name, step in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, -1)):
            key = QShortcut(QKeySequence(key_name), self)
            key.activated.connect(partial(self._step, step))

    @Slot(object)
    def _mark(self, at: int, mark: Mark) -> None:
        self._at = at
        self._marked.add(self._text.items[at].no)
        self._tell()
        self.marked.emit(self._text.items[at].no, mark)

    def _mark_here(self, mark: Mark) -> None:
        self._at = self._pointed()
        self.rows[self._at].buttons[mark].setChecked(True)
        self._step(1)

    def _step(self, step: int) -> None:
        at = min(max(self._pointed() + step, 0), len(self.rows) - 1)
        self._at = at
        self._begin_of(at).setFocus(Qt.FocusReason.TabFocusReason)

    def _pointed(self) -> int:
        """Return the item at which the keyboard is."""
        for at, row in enumerate(self.rows):
            if any(one.hasFocus() for one in row.buttons.values()):
                return at
        return self._at

    def _begin_of(self, at: int) -> QWidget:
        made = list(self.rows[at].buttons.values())
        return next((one for one in made if one.isChecked()), made[0])

    def _tell(self) -> None:
        words = self.tr("{marked} of {all} marked")
        told = words.format(marked=len(self._marked), all=len(self._text.items))
        self.count.setText(told)
        self.done_button.setEnabled(bool(self._marked))


def _conversation(text: BlindText) -> QWidget:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(_SIDE, 12, _SIDE, 16)
    column.setSpacing(8)
    for one in text.said:
        column.addWidget(_said(one))
    column.addStretch(1)
    return inside


def _said(one: Said) -> QFrame:
    frame = QFrame()
    frame.setObjectName("quote")
    frame.setProperty("voice", one.voice)
    row = QHBoxLayout(frame)
    row.setContentsMargins(12, 2, 0, 2)
    row.setSpacing(12)
    row.addWidget(label(clock_text(one.begin), "note"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(FlowLabel(one.text), 1)
    return frame


def _paper(inside: QWidget, name: str) -> QFrame:
    paper = QFrame()
    paper.setObjectName("paper")
    column = QVBoxLayout(paper)
    column.setContentsMargins(1, 12, 1, 1)
    column.setSpacing(6)
    heading = label(name, "strong")
    heading.setContentsMargins(_SIDE, 0, _SIDE, 0)
    column.addWidget(heading)
    column.addWidget(ScrollPage(inside, name), 1)
    return paper
