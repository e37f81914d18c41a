"""The parts of a call's desk, made one after the other while the telephone rings."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from phonecoach.app.screens.call_ring import goes_out, known_text, other_name, ring_text
from phonecoach.app.screens.screen import TURN_MS, Screen
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
from phonecoach.app.widgets.voice_line import Tape
from phonecoach.app.widgets.voice_reply import VoiceReply
from phonecoach.scenario.addressing import titled
from phonecoach.units import Mode

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

    from phonecoach.app.screens.call_setting import CallSetting
    from phonecoach.scenario import Case
    from phonecoach.units import Micros

_IN_TURN: Final = ("papers", "notes", "hold_page", "reply", "talk")
"""What is made one after the other while it rings, none of it for long.

What others lie in comes before them: with another parent they would be dressed again.
"""


class CallParts(Screen):
    """Makes the telephone, the conversation, the papers and the tape.

    What is not needed while it rings is made when it is asked for, or once the ringing
    telephone is painted: all at once would take too long.

    Attributes:
        telephone: The telephone.
        ring_page: What is known while it rings.
        tape: The line of the call.
    """

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
        self._furnished = False
        self.telephone = Telephone(
            call.cadence_ms, now, parent=self, other=other_name(case)
        )
        self.ring_page = RingPage(ring_text(case, call), call.cadence_ms, now)
        self.ring_page.setParent(self)
        self.tape = Tape(self)
        self.tape.hide()
        QTimer.singleShot(TURN_MS, self, self._furnish_next)

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
        if call.mode is Mode.SPOKEN:
            return VoiceReply(self._now_ns, call.scheme, outgoing=outgoing)
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
        QVBoxLayout(sheet).setContentsMargins(0, 0, 0, 0)
        return sheet

    @cached_property
    def _hint(self) -> HintCard:
        return HintCard(QCoreApplication.translate("CallDesk", "Hint"), lines=2)

    @property
    def is_furnished(self) -> bool:
        """Whether all parts are made."""
        return self._furnished

    @property
    def now_ns(self) -> Callable[[], int]:
        """The monotonic clock."""
        return self._now_ns

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
        """Make whatever is still missing; once it is done there is nothing to do.

        Returns:
            Whether anything was to be done.
        """
        if self._furnished:
            return False
        self._furnished = True
        for part in _IN_TURN:
            getattr(self, part)
        return True
