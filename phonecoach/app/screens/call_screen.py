"""The screen on which a person takes a call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from phonecoach.app.look import Scheme
from phonecoach.app.widgets.build import button, label, panel, problem_line, tell
from phonecoach.app.widgets.conversation import Conversation
from phonecoach.app.widgets.line_pages import HoldPage, RingPage
from phonecoach.app.widgets.notes import Notes
from phonecoach.app.widgets.reply import Choices, Floor, Reply
from phonecoach.app.widgets.telephone import Telephone
from phonecoach.call import acts, events
from phonecoach.scenario import OptionId, Outcome
from phonecoach.units import Language, Mode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phonecoach.app.call_driver import CallDriver
    from phonecoach.app.clock import CallClock
    from phonecoach.scenario import Case

_NOTES_WIDTH = 336
_TALK_SHARE, _NOTES_SHARE = 18, 11
"""How the two share what a wide window has."""

_QUIET_MS = 250
_SECOND = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSetting:
    """How a call is taken: what the screen needs to know beside the case."""

    language: Language
    mode: Mode
    cadence_ms: tuple[int, ...]
    scheme: Scheme


class CallScreen(QWidget):
    """A telephone, the conversation as captions, and the papers beside it.

    Signals:
        finished: The call is over and the trainee wants to see the card.
        ringing_stopped: The bell has to fall silent.
    """

    finished = Signal()
    ringing_stopped = Signal()

    def __init__(
        self,
        driver: CallDriver,
        clock: CallClock,
        case: Case,
        call: CallSetting,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._driver = driver
        self._clock = clock
        self._case = case
        self._call = call
        self._texts = case.texts[call.language]
        self._caller = case.caller.name[call.language].shown
        self._line_text = ""
        self._build()
        self._connect()

    def ring(self) -> None:
        """Show the ringing telephone, ready to be answered."""
        self.telephone.ring(self.tr("Ringing"), self._caller)
        self.ring_page.arcs.start()
        self._show_page()
        self.setFocusProxy(self.telephone.answer_key)
        self.setFocus()

    def resume(
        self, earlier: tuple[events.Event, ...], words: Mapping[int, str]
    ) -> None:
        """Show a call that goes on: what was said, written and looked up so far.

        Args:
            earlier: The events up to where it was broken off.
            words: What the trainee said, by turn.
        """
        for event in earlier:
            match event:
                case events.LineBegan():
                    self.conversation.caller_said(self.tr("Caller"), event.text)
                case events.TurnBegan() if event.turn in words:
                    said = words[event.turn]
                    self.conversation.trainee_says(self.tr("You"), said)
                case events.OptionChosen():
                    said = self._texts.options[event.option]
                    self.conversation.trainee_says(self.tr("You"), said)
                case events.LookUpReady():
                    self.notes.sheet.end_look_up(event.facts)
                case events.LookUpBegan():
                    self.notes.sheet.begin_look_up(event.at, event.due)
                case _:
                    pass
        state = self._driver.state
        self.notes.memo.put(state.memo)
        self.notes.form.put(state.form)
        if state.answered_at is None:
            self.ring()
            return
        self.telephone.connect_line(self.tr("Connected"), state.answered_at)
        self.telephone.show_mute(muted=state.muted)
        self._offer(state.options)
        self._show_hold()

    def _build(self) -> None:
        now, call = self._driver.now, self._call
        self.telephone = Telephone(call.cadence_ms, now, call.scheme)
        self.conversation = Conversation(call.language, now)
        self.ring_page = RingPage(
            self._caller, self._texts.role, call.cadence_ms, now, call.scheme
        )
        self.hold_page = HoldPage(now, call.scheme)
        self.reply = Reply(
            self._clock.now_ns, call.scheme, typed=call.mode is Mode.TYPED
        )
        self.choices = Choices()
        self.notes = Notes(self._case, call.language, now)
        self.problem = problem_line()
        self.done_button = button(self.tr("See the card"), "primary")
        self.done_button.hide()
        self.heading = self._heading()
        papers, paper_layout = panel()
        paper_layout.setContentsMargins(0, 4, 0, 4)
        paper_layout.addWidget(self.notes)
        papers.setMinimumWidth(_NOTES_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 24)
        layout.setSpacing(16)
        layout.addWidget(self.telephone)
        layout.addWidget(self._talk(), _TALK_SHARE)
        layout.addWidget(papers, _NOTES_SHARE)
        self._quiet = QTimer(self)
        self._quiet.setInterval(_QUIET_MS)
        self._show_page()

    def _talk(self) -> QWidget:
        talk, inside = panel()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        self.pages = QStackedWidget()
        for page in (self.conversation, self.ring_page, self.hold_page):
            self.pages.addWidget(page)
        inside.addWidget(self.heading)
        inside.addWidget(self.pages, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 12, 16, 16)
        foot.setSpacing(12)
        for widget in (self.problem, self.choices, self.reply, self.done_button):
            foot.addWidget(widget)
        inside.addLayout(foot)
        return talk

    def _heading(self) -> QWidget:
        heading = QWidget()
        layout = QVBoxLayout(heading)
        layout.setContentsMargins(20, 14, 20, 10)
        layout.setSpacing(2)
        layout.addWidget(label(self._caller, "lead"))
        self.status = label(self._texts.role, "note", wrap=True)
        layout.addWidget(self.status)
        return heading

    def _connect(self) -> None:
        phone, reply, driver = self.telephone, self.reply, self._driver
        phone.answered.connect(lambda: driver.take(acts.Answer()))
        phone.hung_up.connect(self._hang_up)
        phone.hold_pressed.connect(self._toggle_hold)
        phone.mute_pressed.connect(self._toggle_mute)
        phone.transfer_pressed.connect(lambda: driver.take(acts.Transfer()))
        phone.supervisor_pressed.connect(lambda: driver.take(acts.Escalate()))
        reply.field.compose_began.connect(self._on_compose_began)
        reply.field.compose_abandoned.connect(self._on_compose_abandoned)
        reply.field.sent.connect(self._on_sent)
        reply.back_channelled.connect(self._nod)
        self._quiet.timeout.connect(self._show_silence)
        self.choices.chosen.connect(self._on_chosen)
        self.notes.memo.written.connect(lambda text: driver.take(acts.Memo(text=text)))
        self.notes.form.filled.connect(lambda it: driver.take(acts.Form(fields=it)))
        self.notes.sheet.look_up_pressed.connect(lambda: driver.take(acts.LookUp()))
        self.done_button.clicked.connect(self.finished)
        driver.happened.connect(self._on_happened)
        driver.troubled.connect(lambda sentence: tell(self.problem, sentence))
        for index in range(self.notes.count()):
            shortcut = QShortcut(QKeySequence(f"Alt+{index + 1}"), self)
            shortcut.activated.connect(lambda it=index: self.notes.open(it))
        QShortcut(QKeySequence("Alt+0"), self).activated.connect(reply.field.setFocus)

    # What the trainee does ------------------------------------------------------

    @Slot()
    def _hang_up(self) -> None:
        self.notes.tell_all()
        self._driver.take(acts.HangUp())

    @Slot()
    def _toggle_hold(self) -> None:
        held = self._driver.state.held
        self._driver.take(acts.Resume() if held else acts.Hold())

    @Slot()
    def _toggle_mute(self) -> None:
        muted = self._driver.state.muted
        self._driver.take(acts.Unmute() if muted else acts.Mute())

    @Slot()
    def _nod(self) -> None:
        self._driver.take(acts.BackChannel())
        self.reply.show_nod()

    @Slot(object)
    def _on_compose_began(self, moment_ns: int) -> None:
        self._driver.take(acts.Compose(onset=self._clock.at(moment_ns)))

    @Slot(object)
    def _on_compose_abandoned(self, moment_ns: int) -> None:
        self._driver.take(acts.Abandon(onset=self._clock.at(moment_ns)))

    @Slot(str, object)
    def _on_sent(self, text: str, moment_ns: int) -> None:
        if self._driver.say(text, moment_ns):
            self.conversation.trainee_says(self.tr("You"), text)
        else:
            self.reply.field.put_back(text)
        self._show_floor()

    @Slot(str)
    def _on_chosen(self, option: str) -> None:
        text = self._texts.options[OptionId(option)]
        self.choices.offer(())
        self.conversation.trainee_says(self.tr("You"), text)
        self._driver.take(acts.Choose(option=OptionId(option)))

    # What happens ---------------------------------------------------------------

    @Slot(object)
    def _on_happened(self, event: events.Event) -> None:
        match event:
            case events.Answered():
                self._on_answered(event)
            case events.LineBegan():
                self._line_text = event.text
                self.conversation.caller_begins(
                    self.tr("Caller"), event.text, event.due, event.duration
                )
            case events.LineEnded():
                self.conversation.caller_ends(
                    self._line_text, truncated=event.truncated
                )
            case events.HoldBegan() | events.HoldEnded():
                self._show_hold()
            case events.Muted() | events.Unmuted():
                self.telephone.show_mute(muted=self._driver.state.muted)
            case events.LookUpBegan():
                self.notes.sheet.begin_look_up(event.at, event.due)
            case events.LookUpReady():
                self.notes.sheet.end_look_up(event.facts)
            case events.OptionsShown():
                self._offer(event.options)
            case events.CallEnded():
                self._on_ended(event)
            case _:
                pass
        self._show_floor()

    def _offer(self, options: tuple[OptionId, ...]) -> None:
        self.choices.offer(tuple((it, self._texts.options[it]) for it in options))

    def _on_answered(self, event: events.Answered) -> None:
        self.ringing_stopped.emit()
        self.telephone.connect_line(self.tr("Connected"), event.at)
        self._show_page()
        self._show_floor()
        self.reply.field.setFocus()

    def _show_hold(self) -> None:
        held = self._driver.state.held
        status = self.tr("On hold") if held else self.tr("Connected")
        self.telephone.show_hold(held=held, status=status)
        self._show_page()
        self._show_floor()
        if not held:
            self.reply.field.setFocus()

    def _show_page(self) -> None:
        """Show the ring, the hold or the conversation, as the call stands."""
        state = self._driver.state
        waiting = not (state.answered or state.ended)
        self.heading.setVisible(not waiting)
        self.reply.setVisible(not (waiting or state.ended))
        self.hold_page.end()
        if waiting:
            self.pages.setCurrentWidget(self.ring_page)
            return
        self.ring_page.arcs.go_dark()
        self._quiet.start()
        if state.hold is None:
            self.pages.setCurrentWidget(self.conversation)
        else:
            self.hold_page.begin(state.hold.since)
            self.pages.setCurrentWidget(self.hold_page)

    @Slot()
    def _show_silence(self) -> None:
        """Count a silence on the trainee's turn, once the caller begins to wonder."""
        state, patience = self._driver.state, self._driver.script.patience
        waiting = state.speaking or state.planned or state.unheard or state.composing
        wonders = patience.announced_silence if state.covered else patience.silence_warn
        quiet = self._driver.now() - state.quiet_since
        shown = 0 if waiting or 2 * quiet < wonders else quiet // _SECOND
        self.reply.show_silence(shown)

    def _show_floor(self) -> None:
        state = self._driver.state
        if state.ended or not state.answered:
            self.reply.show_floor(Floor.NOBODY)
        elif state.held:
            self.reply.show_floor(Floor.HELD)
        elif state.muted:
            self.reply.show_floor(Floor.MUTED)
        elif state.speaking:
            self.reply.show_floor(Floor.CALLER)
        else:
            self.reply.show_floor(Floor.TRAINEE)

    def _on_ended(self, event: events.CallEnded) -> None:
        self.ringing_stopped.emit()
        self.telephone.go_dead(self.tr("Line closed"))
        self.choices.offer(())
        self._show_page()
        self._quiet.stop()
        self.status.setText(self._outcome(event))
        self.done_button.show()
        self.done_button.setFocus()

    def _outcome(self, event: events.CallEnded) -> str:
        if event.cause == "gave_up":
            return self.tr("The caller gave up before the telephone was answered.")
        return {
            Outcome.SATISFIED: self.tr("The call is over. The caller was satisfied."),
            Outcome.RESOLVED: self.tr("The call is over. The matter is settled."),
            Outcome.CALLBACK: self.tr(
                "The call is over. The caller will be rung back."
            ),
            Outcome.UNSOLVED: self.tr("The call is over. The matter is still open."),
            Outcome.LOST: self.tr("The call is over. The customer was lost."),
        }[event.outcome]
