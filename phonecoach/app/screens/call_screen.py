"""The screen on which a person takes a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot

from phonecoach.app.screens.call_arrivals import CallArrivals
from phonecoach.app.screens.call_desk import CallDesk
from phonecoach.app.screens.call_floor import DOING, floor_of
from phonecoach.app.screens.call_memory import BeforeHold, CallMemory
from phonecoach.app.screens.call_setting import CallSetting
from phonecoach.app.screens.call_traces import CallTraces
from phonecoach.app.screens.call_words import (
    chips,
    ending,
    hint_words,
    said_before_hold,
)
from phonecoach.app.screens.screen import Bar
from phonecoach.app.widgets.build import tell
from phonecoach.app.widgets.handset import murmur
from phonecoach.app.widgets.hold_page import HoldText
from phonecoach.call import acts, events
from phonecoach.call.hints import hint_of, look_in_after, silence_of
from phonecoach.call.lanes import lanes_of
from phonecoach.scenario import DistractorId, OptionId
from phonecoach.units import to_ms

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from phonecoach.app.call_driver import CallDriver
    from phonecoach.app.clock import CallClock
    from phonecoach.scenario import Case
    from phonecoach.units import Micros

__all__ = ["CallScreen", "CallSetting"]

_PULSE_MS: Final = 200
_MURMUR_MS: Final = 100
_WRITING: Final = 0.4
"""How loud writing a reply looks on the trainee's grille."""
_SECOND: Final = 1_000_000


class CallScreen(CallDesk):
    """A telephone, the conversation that `traces` writes along, papers beside it.

    Attributes:
        memory: What has happened and was said.
        own_voice: Tells how loud the trainee speaks, 0 to 1.

    Signals:
        finished: The call is over and the trainee wants to see the card.
        ringing_stopped: The bell has to fall silent.
        put_off: The trainee does not want to take this call now.
    """

    finished = Signal()
    ringing_stopped = Signal()
    put_off = Signal()

    def __init__(
        self,
        driver: CallDriver,
        clock: CallClock,
        case: Case,
        call: CallSetting,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(driver.now, clock.now_ns, case, call, parent)
        self._driver = driver
        self._clock = clock
        self.memory = CallMemory(self._texts)
        self.traces = CallTraces(self.conversation, case, call.language)
        self.traces.voice_changed = self._show_voice
        self._arrivals = CallArrivals(self, case)
        self.own_voice: Callable[[], float] = lambda: 0.0
        self._early: list[events.Event] | None = []
        """What came before the past of a call that goes on was shown; then None."""

        self._pulse = QTimer(self)
        self._pulse.setInterval(_PULSE_MS)
        self._pulse.timeout.connect(self.show_time)
        self._murmurs = QTimer(self)
        self._murmurs.setInterval(_MURMUR_MS)
        self._murmurs.timeout.connect(self._show_voices)
        self._connect_telephone()
        self.ring_page.put_off.connect(self.put_call_off)
        driver.happened.connect(self._on_happened)
        driver.troubled.connect(lambda sentence: tell(self.problem, sentence))

    # What others ask of it ------------------------------------------------------

    def bar(self) -> Bar:
        """Return what the bar says: who is rung, then what the call is about."""
        known = self._driver.state.answered or self._driver.script.outgoing
        title = self._texts.title if known else self._texts.company.name
        call = self._call
        marks = chips(call.mode, practice=call.practice, test=call.test)
        return Bar(title=title, chips=marks, captions=not call.test)

    def ring(self) -> None:
        """Show the telephone that rings, ready to be answered, or rings somebody up."""
        self._early = None
        if self._driver.script.outgoing:
            # Whoever presses a key in haste shall not ring off.
            self.telephone.ring_out(self.tr("It’s ringing"), self._shown)
            self.setFocus()
            return
        self.telephone.ring(self.tr("Ringing"), self._shown)
        self.ring_page.start()
        self.begin_at(self.telephone.answer_key)
        self.setFocus()

    def resume(
        self, earlier: tuple[events.Event, ...], words: Mapping[int, str]
    ) -> None:
        """Show a call that goes on: what was said, written and looked up so far.

        Args:
            earlier: The events up to where it was broken off.
            words: What the trainee said, by turn.
        """
        self.furnish()
        self.memory.know_words(words)
        for event in earlier:
            self.memory.take(event)
            self.traces.show_past(event, self.memory.words)
            self._arrivals.show(event)
        picked_up, self._early = self._early or [], None
        state = self._driver.state
        self.notes.memo.put(state.memo)
        self.notes.form.put(state.form)
        if state.answered_at is None:
            self.ring()
        else:
            self._go_on(state.answered_at)
        for event in picked_up:
            self._on_happened(event)
        self.traces.goes_on()

    def _go_on(self, answered_at: Micros) -> None:
        state = self._driver.state
        self.telephone.connect_line(self.tr("Connected"), answered_at)
        self.telephone.show_mute(muted=state.muted)
        asked = [it for it in self.memory.events if isinstance(it, events.Escalated)]
        if asked:
            self.telephone.show_asked(asked[-1].onset)
        self._begin_talking()
        self._offer(state.options)
        self._show_hold()

    @Slot(bool)
    def set_captions(self, shown: bool) -> None:
        """Show the caller's words, or only that they speak until the call is over."""
        self.conversation.set_captions(shown or self._driver.state.ended)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape put a ringing call off, or the papers away; it ends nothing."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self._driver.state.answered:
            self.put_call_off()
        elif self.drawer_open:
            self.back_to_reply()

    @Slot()
    def put_call_off(self) -> None:
        """Leave a ringing call for later; a test has begun."""
        state = self._driver.state
        fixed = self._driver.script.outgoing or self._call.test
        if not (state.answered or state.ended or fixed):
            self.ring_page.stop()
            self.ringing_stopped.emit()
            self.put_off.emit()

    # What the trainee does ------------------------------------------------------

    def _connect_telephone(self) -> None:
        phone, driver = self.telephone, self._driver
        phone.answered.connect(lambda: driver.take(acts.Answer()))
        phone.hung_up.connect(self._hang_up)
        phone.hold_pressed.connect(self._toggle_hold)
        phone.mute_pressed.connect(self._toggle_mute)
        phone.transfer_pressed.connect(lambda: driver.take(acts.Transfer()))
        phone.supervisor_pressed.connect(lambda: driver.take(acts.Escalate()))
        self.request_filed.connect(lambda it: driver.take(acts.Request(fields=it)))

    def furnish(self) -> bool:
        """Make what is still missing, and let it reach the call."""
        if not super().furnish():
            return False
        reply, driver = self.reply, self._driver
        reply.field.compose_began.connect(self._on_compose_began)
        reply.field.compose_abandoned.connect(self._on_compose_abandoned)
        reply.field.sent.connect(self._on_sent)
        reply.back_channelled.connect(self._nod)
        reply.field.copy_asked.connect(self.conversation.copy_marked)
        self.choices.chosen.connect(self._on_chosen)
        self.notes.memo.written.connect(lambda text: driver.take(acts.Memo(text=text)))
        self.notes.form.filled.connect(lambda it: driver.take(acts.Form(fields=it)))
        self.notes.sheet.look_up_pressed.connect(lambda: driver.take(acts.LookUp()))
        self.talk.beside.turned_to.connect(self._turn_away)
        self.done_button.clicked.connect(self.finished)
        return True

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
            self.memory.know_words({self._driver.state.turns: text})
            self.traces.trainee_says(text)
        else:
            self.reply.field.put_back(text)
        self._show_floor()

    @Slot(str)
    def _on_chosen(self, option: str) -> None:
        text = self._texts.options[OptionId(option)]
        self.choices.offer(())
        self.traces.trainee_says(text)
        self._driver.take(acts.Choose(option=OptionId(option)))

    # What happens ---------------------------------------------------------------

    @Slot(object)
    def _on_happened(self, event: events.Event) -> None:
        if self._early is not None:
            self._early.append(event)
            return
        self.memory.take(event)
        self.traces.show(event)
        self._arrivals.show(event)
        match event:
            case events.Answered() | events.Reached():
                self._on_answered(event.at)
            case events.HoldBegan() | events.HoldEnded():
                self._show_hold()
            case events.TurnHeard() if self._driver.state.held:
                # Heard only after the key was pressed; it belongs to this hold.
                self._begin_hold()
            case events.Muted() | events.Unmuted():
                self.telephone.show_mute(muted=self._driver.state.muted)
            case events.Escalated():
                self.telephone.show_asked(event.onset)
            case events.OptionsShown():
                self._offer(event.options)
            case events.CallEnded():
                self._on_ended(event)
            case _:
                pass
        self._show_floor()

    def _on_answered(self, at: Micros) -> None:
        self.ringing_stopped.emit()
        self.unpainted()
        self.telephone.connect_line(self.tr("Connected"), at)
        self._begin_talking()
        self._show_floor()
        self.back_to_reply()

    def _begin_talking(self) -> None:
        self.begin_at(None)
        self.ring_page.stop()
        self.lay_out_talk()
        self._pulse.start()
        self.later(self.show_time, self.bar_changed.emit)

    def _show_voice(self, name: str) -> None:
        """Say who is at the other end now."""
        self.heading.caller.setText(name or self._caller)

    def _offer(self, options: tuple[OptionId, ...]) -> None:
        self.choices.offer(tuple((it, self._texts.options[it]) for it in options))
        self._show_hint()
        if self.focusWidget() is self.reply.back_channel_button:
            self.back_to_reply()

    @Slot(str)
    def _turn_away(self, distractor: str) -> None:
        self._driver.take(acts.Attend(distractor=DistractorId(distractor)))
        self.back_to_reply()

    def _show_hold(self) -> None:
        held = self._driver.state.held
        status = self.tr("On hold") if held else self.tr("Connected")
        self.telephone.show_hold(held=held, status=status)
        self.talk.show_hold(held=held)
        if held:
            self._begin_hold()
            self.telephone.hold_key.setFocus()
        else:
            self.hold_page.end()
            self._show_floor()
            self.back_to_reply()

    def _begin_hold(self) -> None:
        hold, said = self._driver.state.hold, self._before_hold
        assert hold is not None
        mark = look_in_after(self._driver.script.patience, said.promised)
        told = said_before_hold(hold, said) if self._call.practice else ""
        promised = said.promised is not None
        text = HoldText(since=hold.since, mark=mark, promised=promised, said=told)
        self.hold_page.begin(text)

    @property
    def _before_hold(self) -> BeforeHold:
        return self.memory.before_hold()

    def _show_floor(self) -> None:
        if not self._furnished:
            return
        floor = floor_of(self._driver.state, self._driver.script)
        self.reply.show_floor(floor)
        self._let_murmur()
        self.heading.show_doing(DOING[floor])

    def _let_murmur(self) -> None:
        """Move the grilles as long as there is a voice."""
        state = self._driver.state
        heard = bool(state.speaking) or state.composing or state.voice_open
        if heard != self._murmurs.isActive():
            self._show_voices()
            (self._murmurs.start if heard else self._murmurs.stop)()

    @Slot()
    def _show_voices(self) -> None:
        state = self._driver.state
        at_ms = to_ms(self._driver.now())
        self.telephone.speaks(
            caller=murmur(at_ms) if state.speaking else 0.0,
            trainee=_WRITING if state.composing else self.own_voice(),
        )

    @Slot()
    def show_time(self) -> None:
        """Bring up to date what changes by time alone."""
        state, now = self._driver.state, self._driver.now()
        script = self._driver.script
        self.reply.show_silence(silence_of(state, script, now) // _SECOND)
        self._show_hint()
        if state.unheard:
            # The caller is about to react to a turn: nothing may stand in the way.
            return
        memory, warn = self.memory, script.patience.silence_warn
        self.tape.show_lanes(
            lanes_of(memory.events, memory.words, silence=warn, now=now)
        )

    def _show_hint(self) -> None:
        if not self._call.practice:
            return
        state, script = self._driver.state, self._driver.script
        promised = self._before_hold.promised if state.held else None
        hint = hint_of(state, script, self._driver.now(), promised=promised)
        words = "" if hint is None else hint_words(hint, state, script, self._call)
        self.hold_page.hint.say(words if state.held else "")
        self.say_hint("" if state.held else words)

    def _on_ended(self, event: events.CallEnded) -> None:
        self.ringing_stopped.emit()
        self.telephone.go_dead(self.tr("Line closed"))
        self.choices.offer(())
        self.hold_page.end()
        self.notes.sheet.stop_look_up()
        self.talk.show_hold(held=False)
        self._begin_talking()
        self._pulse.stop()
        self.conversation.set_captions(True)
        self.talk.show_end(ending(event))
