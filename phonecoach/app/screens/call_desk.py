"""The desk of a call: its parts, and where they lie in a window of any size."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QPoint,
    QPropertyAnimation,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout

from phonecoach.app.look import motion_ms, text_size
from phonecoach.app.screens.call_layout import Places, Sizes, call_places, ring_places
from phonecoach.app.screens.call_ring import goes_out, known_text, other_name, ring_text
from phonecoach.app.screens.screen import TURN_MS, Screen
from phonecoach.app.widgets.build import restyle
from phonecoach.app.widgets.call_heading import CallHeading
from phonecoach.app.widgets.choices import Choices
from phonecoach.app.widgets.conversation import Conversation
from phonecoach.app.widgets.hint_card import HintCard
from phonecoach.app.widgets.hold_page import HoldPage
from phonecoach.app.widgets.notes import Notes
from phonecoach.app.widgets.reply import Reply
from phonecoach.app.widgets.ring_page import RingPage
from phonecoach.app.widgets.talk import Talk
from phonecoach.app.widgets.telephone import Telephone
from phonecoach.app.widgets.telephone_form import Form
from phonecoach.app.widgets.voice_line import Tape
from phonecoach.scenario.addressing import titled
from phonecoach.units import Mode

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

    from phonecoach.app.screens.call_setting import CallSetting
    from phonecoach.app.widgets.request_form import RequestForm
    from phonecoach.scenario import Case
    from phonecoach.units import Micros


_IN_TURN: Final = ("papers", "notes", "hold_page", "reply", "talk")
"""What is made one after the other while it rings, none of it for long.

What others lie in comes before them: with another parent they would be dressed again.
"""


class CallDesk(Screen):
    """Holds the telephone, the conversation, the papers and the tape.

    What is not needed while it rings is made when it is asked for, or once the ringing
    telephone is painted: all at once would take too long.

    Attributes:
        telephone: The telephone.
        ring_page: What is known while it rings.
        tape: The line of the call.

    Signals:
        request_filed: The request for a decision was handed in.
            fields: Pairs of field name and text.
    """

    request_filed = Signal(object)

    def __init__(
        self,
        now: Callable[[], Micros],
        now_ns: Callable[[], int],
        case: Case,
        call: CallSetting,
        parent: QWidget | None = None,
    ) -> None:
        """Lay the desk out for a ringing telephone.

        Args:
            now: The call clock.
            now_ns: The monotonic clock.
            case: What the call is about.
            call: How it is taken.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._now, self._now_ns = now, now_ns
        self._case = case
        self._call = call
        self._texts = case.texts[call.language]
        name = case.caller.name[call.language]
        self._caller, self._shown = titled(name), name.shown
        self._ringing = True
        self._furnished = False
        self._places: Places | None = None
        self._way: QPropertyAnimation | None = None
        self.telephone = Telephone(
            call.cadence_ms, now, parent=self, other=other_name(case)
        )
        self.ring_page = RingPage(ring_text(case, call), call.cadence_ms, now)
        self.ring_page.setParent(self)
        self.tape = Tape(self)
        self.tape.hide()
        QTimer.singleShot(TURN_MS, self, self._furnish_next)

    # Its parts ------------------------------------------------------------------

    @cached_property
    def conversation(self) -> Conversation:
        """What was said, as captions."""
        call = self._call
        return Conversation(call.language, self._now, captions=call.captions)

    @cached_property
    def hold_page(self) -> HoldPage:
        """What takes the place of the conversation while the caller waits."""
        return HoldPage(self._now)

    @cached_property
    def reply(self) -> Reply:
        """The reply line."""
        call = self._call
        typed, outgoing = call.mode is Mode.TYPED, goes_out(self._case)
        return Reply(self._now_ns, call.scheme, typed=typed, outgoing=outgoing)

    @cached_property
    def choices(self) -> Choices:
        """The replies of a guided call."""
        return Choices()

    @cached_property
    def notes(self) -> Notes:
        """Memo pad, case sheet and callback form."""
        made = Notes(self._case, self._call.language, self._now)
        lies_in = self._sheet.layout()
        assert lies_in is not None
        lies_in.addWidget(made)
        return made

    @cached_property
    def heading(self) -> CallHeading:
        """The head of the conversation."""
        return CallHeading(
            self._caller, known_text(self._case, self._call), self.notes.names
        )

    @cached_property
    def talk(self) -> Talk:
        """The panel of the conversation, with what is above and below it."""
        made = Talk(
            self.heading, self.conversation, self.hold_page, self.choices, self.reply
        )
        made.setParent(self)
        return made

    @cached_property
    def papers(self) -> QFrame:
        """The papers with the hint below them."""
        papers = QFrame(self)
        layout = QVBoxLayout(papers)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._sheet, 1)
        layout.addWidget(self._hint)
        return papers

    @cached_property
    def _sheet(self) -> QFrame:
        sheet = QFrame()
        sheet.setObjectName("panel")
        QVBoxLayout(sheet).setContentsMargins(1, 1, 1, 1)
        return sheet

    @cached_property
    def _hint(self) -> HintCard:
        return HintCard(self.tr("Hint"), lines=2)

    @property
    def pages(self) -> QStackedWidget:
        """Conversation and hold, of which one is shown."""
        return self.talk.pages

    @property
    def problem(self) -> QLabel:
        """Says in place what went wrong."""
        return self.talk.problem

    @property
    def done_button(self) -> QPushButton:
        """Leads on to the card, once the call is over."""
        return self.talk.done_button

    @Slot()
    def _furnish_next(self) -> None:
        """Make one part, and the next one when the window has had a look round."""
        if not self.updatesEnabled():
            # The ringing telephone is to be painted first.
            QTimer.singleShot(TURN_MS, self, self._furnish_next)
            return
        missing = (one for one in _IN_TURN if one not in vars(self))
        part = next(missing, None)
        if part is None:
            self.furnish()
        else:
            getattr(self, part)
            QTimer.singleShot(TURN_MS, self, self._furnish_next)

    def furnish(self) -> bool:
        """Make whatever is still missing, and let the parts work together.

        Returns:
            Whether anything was to be done.
        """
        if self._furnished:
            return False
        self._furnished = True
        for part in (self.talk, self.papers):
            part.setVisible(not self._ringing)
        for index in range(self.notes.count()):
            self._bring_up_with_key(index)
        QShortcut(QKeySequence("Alt+0"), self).activated.connect(self.back_to_reply)
        self.heading.paper_asked.connect(self.open_paper)
        self.notes.close_button.clicked.connect(self.back_to_reply)
        self._places = None
        self._place()
        return True

    def say_hint(self, words: str) -> None:
        """Show a hint beside the papers, or near the reply where they are put away."""
        near = self._places is not None and self._places.drawer
        self._hint.say("" if near else words)
        self.talk.say_hint(words if near else "")

    # Where they lie -------------------------------------------------------------

    def show_ringing(self, *, ringing: bool) -> None:
        """Lay the desk out for a ringing telephone or for a call under way."""
        if ringing == self._ringing:
            return
        self.furnish()
        self._ringing = ringing
        self.ring_page.setVisible(ringing)
        for part in (self.talk, self.tape, self.papers):
            part.setVisible(not ringing)
        before = self.telephone.pos()
        self._places = None
        self._place()
        if not ringing:
            self._move_telephone(before)

    def _move_telephone(self, before: QPoint) -> None:
        """Let the telephone travel to its place; without motion it is just there."""
        length = motion_ms("move")
        if not (length and self.isVisible()):
            return
        self._way = way = QPropertyAnimation(self.telephone, b"pos", self)
        way.setDuration(length)
        way.setEasingCurve(QEasingCurve.Type.OutCubic)
        way.setStartValue(before)
        way.setEndValue(self.telephone.pos())
        # By then the window may have another size.
        way.finished.connect(self._place)
        way.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the parts out anew."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Lay the parts out anew when one of them needs another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        phone, before = self.telephone, self._places
        opened = self._furnished and self.drawer_open
        sizes = self._sizes(opened=opened)
        if self._ringing:
            places = ring_places(self.size(), sizes)
        else:
            places = call_places(self.size(), sizes, opened=opened)
        self._places = places
        form = places.telephone_form(ringing=self._ringing)
        if phone.form is not form:
            phone.take_form(form)
        if self._travels:
            phone.resize(places.telephone.size())
        else:
            phone.setGeometry(places.telephone)
        self.ring_page.setGeometry(places.talk)
        if self._furnished:
            self._place_furniture(places, before)

    def _sizes(self, *, opened: bool) -> Sizes:
        phone = self.telephone
        sizes = Sizes(
            large=phone.size_of(Form.LARGE),
            bar_height=phone.size_of(Form.BAR).height(),
            call_width=phone.size_of(Form.CALL).width(),
            low_tape=self.tape.low_height,
        )
        if not opened:
            return sizes
        least = max(text_size(sizes.least_talk), self.talk.least_width)
        foot, reply = self.talk.foot_height, self.reply.row_height
        return replace(sizes, least_talk=least, foot=foot, reply=reply)

    @property
    def _travels(self) -> bool:
        """Whether the telephone is on its way to its place."""
        running = QPropertyAnimation.State.Running
        return self._way is not None and self._way.state() == running

    def _place_furniture(self, places: Places, before: Places | None) -> None:
        self.talk.setGeometry(places.talk)
        self.papers.setGeometry(places.papers)
        self.tape.setGeometry(places.tape)
        # Parts that change ask to be laid out again: only where there is a change.
        if before is None or before.short != places.short:
            self.tape.set_low(places.short)
        if before is None or before.talk_form != places.talk_form:
            papers = places.drawer and not places.beside
            self.talk.set_form(papers=papers, short=places.short)
        if (before is None or before.form != places.form) and not self._ringing:
            self._make_drawer(drawer=places.drawer)

    def _make_drawer(self, *, drawer: bool) -> None:
        """Put the papers away into a drawer, or lay them out in their column."""
        name = "papersDrawer" if drawer else "panel"
        self.notes.close_button.setVisible(drawer)
        if self._sheet.objectName() != name:
            self._sheet.setObjectName(name)
            restyle(self._sheet)
        self.papers.setVisible(not drawer)
        if self._hint.words.text() or self.talk.hint.words.text():
            self.say_hint(self._hint.words.text() or self.talk.hint.words.text())

    # The papers -----------------------------------------------------------------

    @property
    def drawer_open(self) -> bool:
        """Whether the papers lie over the conversation."""
        drawer = self._places is not None and self._places.drawer
        return drawer and not self._ringing and self.papers.isVisible()

    def _bring_up_with_key(self, index: int) -> None:
        shortcut = QShortcut(QKeySequence(f"Alt+{index + 1}"), self)
        shortcut.activated.connect(lambda: self.open_paper(index))

    def lay_request(self) -> RequestForm:
        """Lay the request for a decision with the papers, unless it lies there."""
        if self.notes.request is None:
            self.notes.add_request().filed.connect(self.request_filed)
            last = self.notes.count() - 1
            self.heading.add_paper(self.notes.names[last])
            self._bring_up_with_key(last)
        return self.notes.add_request()

    @Slot(int)
    def open_paper(self, index: int) -> None:
        """Bring a paper up; asked for the one that lies over the rest, put it away."""
        if self._ringing:
            return
        if self.drawer_open and self.notes.currentIndex() == index:
            self.back_to_reply()
            return
        self.papers.show()
        self.papers.raise_()
        self._place()
        self.notes.open(index)

    @Slot()
    def back_to_reply(self) -> None:
        """Put the papers away where they cover something, and go on replying."""
        if self.drawer_open:
            self.papers.hide()
            self._place()
        if self.reply.field.isVisible():
            self.reply.field.setFocus()
        elif self.choices.buttons:
            self.choices.buttons[0].setFocus()
        else:
            self.reply.back_channel_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
