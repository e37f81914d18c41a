"""The card: the score, one goal, every mark, the call on its line, the evidence."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.screens.save_panel import SavePanel
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.call_panel import CallPanel
from phonecoach.app.widgets.card_head import CardHead
from phonecoach.app.widgets.card_summary import CardSummary
from phonecoach.app.widgets.evidence_drawer import WIDTH, EvidenceDrawer
from phonecoach.app.widgets.mark_words import mark_name
from phonecoach.app.widgets.marks_panel import MarksPanel
from phonecoach.app.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent

    from phonecoach.app.card_text import CardText
    from phonecoach.app.widgets.counting_box import Tried
    from phonecoach.app.widgets.replay import Sounding

_MARGIN, _GAP, _TOP = 24, 16, 14
_TWO_COLUMNS = 1_000
"""Narrower than this, the marks stand below the summary."""

_BESIDE_WIDTH, _BESIDE_HEIGHT = 1_040, 640
"""In a smaller window the drawer covers the card."""

_LEFT, _RIGHT = 520, 696
_LEAST_LEFT, _WIDEST_LEFT = 420, 600


class CardScreen(Screen):
    """Shows a card; a mark opens the drawer with its evidence.

    Args:
        card: What it says.
        now_ns: A monotonic clock in nanoseconds; tests give their own.
        parent: Qt's owner.
        sound: Lets the call be heard.

    Signals:
        closed: The trainee has seen enough.
        tried_again: The trainee wants to take the same call once more.
        tried_from: The call shall go on from one of its moments once more.
            at: `Micros` of the moment.
        ears_asked: The turns of the call shall be marked by ear.
        large_asked: The call shall be shown in large words.
        disputed: The trainee does not agree with a mark.
            no: The number of its item.
            reason: Why.
        models_asked: The model call of an item is wanted.
            no: Its number.
        count_tried: What words would change, if they counted, shall be told to
            `drawer.counting`.
            countable: A `Countable`.
        counted: Words that were not heard shall count from now on.
            countable: A `Countable`.
    """

    closed = Signal()
    tried_again = Signal()
    tried_from = Signal(object)
    ears_asked = Signal()
    large_asked = Signal()
    disputed = Signal(int, str)
    models_asked = Signal(int)
    count_tried = Signal(object)
    counted = Signal(object)

    def __init__(
        self,
        card: CardText,
        now_ns: Callable[[], int] = time.monotonic_ns,
        parent: QWidget | None = None,
        sound: Sounding | None = None,
    ) -> None:
        super().__init__(parent)
        self._now_ns = now_ns
        self._sound = sound
        if sound is not None:
            sound.setParent(self)
        self._card = card
        self._appeared = not card.fresh
        self.open_no: int | None = None
        self.page = ScrollPage()
        self.save = SavePanel()
        self.drawer = self._drawer()
        self._fill()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._side = QVBoxLayout()
        self._side.addWidget(self.drawer)
        layout.addWidget(self.page, 1)
        layout.addLayout(self._side)

    def bar(self) -> Bar:
        """Belong to the history."""
        return Bar(place=Place.HISTORY)

    def tell(self, card: CardText) -> None:
        """Show a card that has changed; what a human has marked is announced."""
        before = {mark.no: mark.mark for mark in self._card.marks}
        on_page = self.page.isAncestorOf(QApplication.focusWidget() or self)
        self._card = card
        self._fill()
        self._arrange()
        if on_page:
            self.marks.setFocus()
        if self.open_no is not None:
            self.open(self.open_no)
        for mark in card.marks:
            if mark.by_human and mark.mark is not before.get(mark.no):
                words = self.tr("{no}: now {mark}, marked by a human.")
                words = words.format(no=mark.no, mark=mark_name(mark.mark))
                QAccessible.updateAccessibility(
                    QAccessibleAnnouncementEvent(self, words)
                )

    # Building ---------------------------------------------------------------------

    def _drawer(self) -> EvidenceDrawer:
        drawer = EvidenceDrawer(
            self._card.lanes,
            self._now_ns,
            can_retry=self._card.can_go_back,
            outgoing=self._card.outgoing,
            sound=self._sound,
        )
        drawer.hide()
        drawer.closed.connect(self.close_drawer)
        drawer.tried_from.connect(self.tried_from)
        drawer.tried_again.connect(self.tried_again)
        drawer.disputed.connect(self._on_disputed)
        drawer.models_asked.connect(self.models_asked)
        drawer.count_tried.connect(self.count_tried)
        drawer.counted.connect(self.counted)
        return drawer

    def _fill(self) -> None:
        card = self._card
        self.head = CardHead(card)
        self.summary = CardSummary(card)
        self.marks = MarksPanel(card)
        self.call = CallPanel(card, self._now_ns, self._sound)
        self.head.closed.connect(self.closed)
        self.head.tried_again.connect(self.tried_again)
        self.head.compared.connect(self._compare)
        self.marks.list.opened.connect(self.open_from_list)
        self.marks.list.passed.connect(self._pass)
        self.call.line.flag_chosen.connect(self.open_from_list)
        self.call.play_pressed.connect(self.play)
        self.call.ears_asked.connect(self.ears_asked)
        self.call.show_asked.connect(self.large_asked)
        inside = QWidget()
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._column = column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, _TOP, _MARGIN, _GAP)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.save)
        self.save.opened_by(self.head.save_button)
        column.addLayout(self._grid, 1)
        self.page.lay(inside)
        self.begin_at(self.marks)
        self._lay_out(wide=True)

    def _lay_out(self, *, wide: bool) -> None:
        grid = self._grid
        for widget in (self.summary, self.marks, self.call):
            grid.removeWidget(widget)
        grid.addWidget(self.summary, 0, 0)
        grid.addWidget(self.marks, *((0, 1) if wide else (1, 0)))
        grid.addWidget(self.call, *((1, 0, 1, 2) if wide else (2, 0)))
        grid.setColumnMinimumWidth(0, _LEAST_LEFT if wide else 0)
        grid.setColumnStretch(0, _LEFT if wide else 1)
        grid.setColumnStretch(1, _RIGHT if wide else 0)
        for row in range(3):
            grid.setRowStretch(row, int(row == (0 if wide else 1)))
        widest = _WIDEST_LEFT if wide else self.maximumWidth()
        self.summary.setMaximumWidth(widest)

    # Where everything is ----------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the marks beside the summary or below it, the drawer beside or over."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the marks of a call that has just ended appear."""
        super().showEvent(event)
        if not self._appeared:
            self._appeared = True
            self.summary.appear()
            self.marks.appear()

    def hideEvent(self, event: QHideEvent) -> None:
        """Fall silent: nobody sees any more what is heard."""
        super().hideEvent(event)
        self.call.replay.stop()
        if self.drawer.moment is not None:
            self.drawer.moment.replay.stop()

    def _arrange(self) -> None:
        opened = self.open_no is not None
        beside = opened and not self.is_small()
        covers = opened and not beside
        # In this order: shown wider than there is room, it would widen the window.
        self.drawer.setFixedWidth(max(1, self.width()) if covers else WIDTH)
        inset = beside and self.width() < self.window().width()
        self.drawer.set_place(covers=covers, inset=inset)
        top, right, foot = (_TOP, _MARGIN, _GAP) if inset else (0, 0, 0)
        self._side.setContentsMargins(0, top, right, foot)
        self.page.setVisible(not covers)
        self.drawer.setVisible(opened)
        room = self.width() - (WIDTH + right if beside else 0)
        brief = beside and room < _TWO_COLUMNS
        self._lay_out(wide=self._has_two_columns(room))
        self.head.show_buttons(shown=not brief)
        self.summary.shorten(brief=brief)
        self.marks.shorten(brief=brief)
        self.call.head.setVisible(not brief)

    def _has_two_columns(self, room: int) -> bool:
        beside = 2 * _MARGIN + _LEAST_LEFT + _GAP + self.marks.least_width()
        return room >= max(_TWO_COLUMNS, beside)

    def is_small(self) -> bool:
        """Tell whether the window has no room for card and drawer side by side."""
        return self.width() < _BESIDE_WIDTH or self.window().height() < _BESIDE_HEIGHT

    # The drawer -------------------------------------------------------------------

    @Slot(int)
    def open_from_list(self, no: int) -> None:
        """Open a mark, and go there with the keyboard."""
        self.open(no)
        moment = self.drawer.moment
        target = self.drawer.close_button if moment is None else moment.play_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self, no: int) -> None:
        """Show the evidence of a mark; its row and flag stay marked."""
        mark = next(one for one in self._card.marks if one.no == no)
        self.open_no = no
        self.marks.list_with(no)
        self.marks.list.show_open(no)
        self.call.choose(mark)
        self.drawer.show_mark(mark)
        self._arrange()

    @Slot()
    def close_drawer(self) -> None:
        """Put the evidence away; the keyboard is on the row again."""
        if self.drawer.moment is not None:
            self.drawer.moment.replay.stop()
        self.open_no = None
        self.call.choose(None)
        self._arrange()
        self.marks.list.show_open(None)
        self.marks.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _pass(self, no: int) -> None:
        if self.open_no not in {None, no}:
            self.open(no)

    @Slot(object)
    def show_tried(self, tried: Tried) -> None:
        """Tell what words would change that shall count."""
        if self.drawer.counting is not None:
            self.drawer.counting.show_tried(tried)

    @Slot(str)
    def show_problem(self, sentence: str) -> None:
        """Tell why words cannot count."""
        if self.drawer.counting is not None:
            self.drawer.counting.show_problem(sentence)

    @Slot(int, str)
    def _on_disputed(self, no: int, reason: str) -> None:
        self._card = replace(
            self._card,
            marks=tuple(
                replace(mark, dispute=reason) if mark.no == no else mark
                for mark in self._card.marks
            ),
        )
        self.disputed.emit(no, reason)

    # Playing and comparing --------------------------------------------------------

    @Slot()
    def play(self) -> None:
        """Let the call pass again, or the open moment of it; or stop that."""
        if self.open_no is not None and self.drawer.moment is not None:
            self.drawer.play()
        else:
            self.call.replay.toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play with Space, wherever it is not needed for something else."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.play()
        else:
            super().keyPressEvent(event)

    @Slot(bool)
    def _compare(self, on: bool) -> None:
        earlier = self._card.earlier if on else None
        self.summary.compare(earlier)
        self.marks.list.compare(None if earlier is None else earlier.marks)
