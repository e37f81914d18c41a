"""Today: one call to take, why just this one, and what is left to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import text_size
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.screens.today_words import greeting_text
from phonecoach.app.widgets.at_rest import RestingLine
from phonecoach.app.widgets.build import button, label
from phonecoach.app.widgets.day_calls import DayCalls
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.last_cards import LastCards
from phonecoach.app.widgets.practised_items import PractisedItems
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.app.widgets.suggested_call import SuggestedCall, nothing_to_take
from phonecoach.app.widgets.telephone import Telephone
from phonecoach.app.widgets.telephone_form import Form
from phonecoach.app.widgets.to_do import ToDo
from phonecoach.app.widgets.tour import Tour
from phonecoach.units import Micros

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from phonecoach.app.screens.today_text import TodayText

_TWO_COLUMNS: Final = 1_080
"""From this width on, at ordinary text, what is to do stands beside the call."""

_LEFT, _RIGHT = 832, 376
_CADENCE_MS: Final = (1_000, 1_000)
_STANDING: Final = Micros(0)
"""The telephone that lies here never rings: its call clock stands still."""

_CLOCK_MS: Final = 1_000
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TodayScreen(Screen):
    """What somebody finds on sitting down.

    Attributes:
        call: The suggested call; None where no case can be played.
        telephone: Lies beside it, and tells the time.
        day: The calls of the day; None on the first day, and where the one that is
            suggested is the only one.
        cards: The last cards.
        to_do: None on the first day, unless something was set for it.
        practised: None on the first day.
        tour: None where it was seen before.

    Signals:
        took: The suggested call shall ring.
            case: Its `CaseId`.
        briefed: Its papers shall be read first.
            case: Its `CaseId`.
        card_opened: The card of a call is wanted.
            call: Its id.
        assigned_begun: A case that a supervisor has given shall be taken.
            one: An `AssignedCase`.
        picked_up: The call that was broken off shall go on.
        filed: It shall be set aside.
        looked_back: The review of a call that has no card yet shall be done.
            call: Its id.
        prepared: A call that waits to be made shall be prepared.
            case: Its `CaseId`.
            follows: The `CallId` of the call whose promise it keeps.
        note_asked: A note to a customer shall be written.
            call: The `CallId` of the call that it follows.
            task: Which of its notes.
        tray_asked: The whole in-tray is wanted.
        went: Somebody wants to go to a place.
            place: A `Place`.
        toured: The tour was seen, or skipped.
    """

    took = Signal(object)
    briefed = Signal(str)
    card_opened = Signal(str)
    assigned_begun = Signal(object)
    picked_up = Signal()
    filed = Signal()
    looked_back = Signal(str)
    prepared = Signal(str, str)
    note_asked = Signal(str, str)
    tray_asked = Signal()
    went = Signal(object)
    toured = Signal()

    def __init__(
        self, text: TodayText, *, tour: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show a day.

        Args:
            text: What there is.
            tour: Whether to tell how it all works.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.tour = Tour() if tour else None
        self.telephone = Telephone(_CADENCE_MS, lambda: _STANDING)
        self.call = self._suggested(text)
        self.day = _day_calls(text)
        self.cards = LastCards(text.cards)
        alone = text.first_day and not text.assigned
        self.to_do = None if alone else ToDo(text)
        self.practised = None if text.first_day else _practised(text)
        self._columns = QHBoxLayout()
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._inside = QWidget()
        self._two_columns = not alone
        self._rest = self._nothing() if self.call is None else None
        self._lay_out(text)
        self._connect()
        self._place()
        # The call comes first; the rest is dressed when what was typed has been taken.
        self.later(self._add_others)

    def bar(self) -> Bar:
        """Say that this is today."""
        return Bar(place=Place.TODAY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in one column where there is no room for two."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press what has the keyboard; wherever nothing has it, take the call."""
        if event.key() not in _ENTER or event.isAutoRepeat():
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton):
            focused.click()
        elif self.call is not None:
            self.call.take_button.click()

    # How it lies ----------------------------------------------------------------

    def _suggested(self, text: TodayText) -> SuggestedCall | None:
        if text.suggested is None:
            return None
        self.telephone.take_form(Form.IDLE)
        self.telephone.rest(self.tr("Ready"), text.clock())
        clock = QTimer(self)
        clock.setInterval(_CLOCK_MS)
        clock.timeout.connect(lambda: self._show_time(text.clock()))
        clock.start()
        return SuggestedCall(
            text.suggested, first=text.first_day, telephone=self.telephone
        )

    def _show_time(self, now: str) -> None:
        # To set the same time again would lay the whole telephone out again.
        if now != self.telephone.clock.text():
            self.telephone.rest(self.tr("Ready"), now)

    def _nothing(self) -> QFrame:
        """Return what stands in place of the call where there is none."""
        paper = QFrame()
        paper.setObjectName("paper")
        library = button(self.tr("Open the library"), "primary")
        library.clicked.connect(lambda: self.went.emit(Place.LIBRARY))
        column = QVBoxLayout(paper)
        column.setContentsMargins(28, 32, 28, 28)
        column.addWidget(RestingLine())
        column.addWidget(FlowLabel(nothing_to_take(), "lead"))
        column.addSpacing(12)
        column.addWidget(library, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        paper.setFocusProxy(library)
        return paper

    def _lay_out(self, text: TodayText) -> None:
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(0)
        column.addWidget(label(text.date, "label"))
        greeting = FlowLabel(greeting_text(text.part, text.name), "display")
        column.addWidget(greeting)
        column.addSpacing(10)
        if self.tour is not None:
            column.addWidget(self.tour)
            column.addSpacing(16)
        # In the order in which the Tab key shall go through them, however they lie.
        for part in (self._first(), *self._others()):
            part.setParent(self._inside)
        for part in self._others():
            part.hide()
        column.addLayout(self._columns)
        column.addStretch(1)
        area = ScrollPage(self._inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        for one, share in ((self._left, _LEFT), (self._right, _RIGHT)):
            one.setSpacing(16)
            self._columns.addLayout(one, share)
        self._first().installEventFilter(self)
        self.begin_at(self._first())

    def _first(self) -> QWidget:
        """Return what is shown first: the call, or what stands in its place."""
        first = self.call or self._rest
        assert first is not None
        return first

    def _others(self) -> tuple[QWidget, ...]:
        """Return what lies beside and below the call, and is added last."""
        parts = (self.day, self.to_do, self.cards, self.practised)
        return tuple(part for part in parts if part is not None)

    def _arrange(self) -> None:
        """Choose between two columns and one; without what is beside there is one."""
        wide = self.to_do is not None and self.width() >= text_size(_TWO_COLUMNS)
        if wide is not self._two_columns:
            self._two_columns = wide
            self._place()

    def _add_others(self) -> None:
        """Set the other parts beside and below the call."""
        for part in self._others():
            part.show()
        self._place()
        self._columns.activate()

    def _place(self) -> None:
        """Set the parts in two columns, or one below the other."""
        wide = self._two_columns
        beside = [one for one in (self.to_do, self.practised) if one is not None]
        first, cards = self._first(), self.cards
        below = [one for one in (self.day,) if one is not None]
        for one in (first, cards, *below, *beside):
            self._left.removeWidget(one)
            self._right.removeWidget(one)
        rest = (cards,) if wide else (*beside[:1], cards, *beside[1:])
        left = (first, *below, *rest)
        for one in left:
            self._put(self._left, one)
        for one in beside if wide else ():
            self._put(self._right, one)
        self._left.setStretchFactor(cards, 1)
        if self.practised is not None:
            self._right.setStretchFactor(self.practised, 1)
        self._columns.setStretch(1, _RIGHT if wide else 0)
        self._columns.setSpacing(24 if wide else 0)
        self._level()

    def _put(self, column: QVBoxLayout, part: QWidget) -> None:
        """Set a part into a column, unless it is still to be added."""
        if not part.isHidden():
            column.addWidget(part)

    def _level(self) -> None:
        """Let what is to do end where the call ends, if it is not longer."""
        if self.to_do is not None:
            height = self._first().height() if self._two_columns else 0
            self.to_do.setMinimumHeight(height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the height of the call."""
        if event.type() == QEvent.Type.Resize:
            self._level()
        return super().eventFilter(watched, event)

    # What is done ---------------------------------------------------------------

    def _connect(self) -> None:
        if self.call is not None:
            self.call.took.connect(self.took)
            self.call.briefed.connect(self.briefed)
        self.cards.opened.connect(self.card_opened)
        self.cards.all_asked.connect(lambda: self.went.emit(Place.HISTORY))
        if self.to_do is not None:
            self.to_do.assigned_begun.connect(self.assigned_begun)
            self.to_do.picked_up.connect(self.picked_up)
            self.to_do.filed.connect(self.filed)
            self.to_do.looked_back.connect(self.looked_back)
            self.to_do.card_opened.connect(self.card_opened)
            self.to_do.prepared.connect(self.prepared)
            self.to_do.note_asked.connect(self.note_asked)
            self.to_do.tray_asked.connect(self.tray_asked)
        if self.tour is not None:
            self.tour.done.connect(self.toured)


def _day_calls(text: TodayText) -> DayCalls | None:
    alone = len(text.day) == 1 and not text.day[0].done
    return None if text.first_day or not text.day or alone else DayCalls(text.day)


def _practised(text: TodayText) -> PractisedItems:
    return PractisedItems(text.practised, marked=bool(text.cards))
