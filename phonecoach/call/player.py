"""Plays a plan against the engine in virtual time: nobody waits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from phonecoach.call import acts
from phonecoach.call import events as e
from phonecoach.call.annotations import Note, Review, Source, TurnWords
from phonecoach.call.engine import CallEngine
from phonecoach.call.plan import BEFORE_DIALLING, DEFAULT_AFTER_MS
from phonecoach.call.record import Head, Record
from phonecoach.call.slots import hear, turn_for
from phonecoach.call.standing import Phase
from phonecoach.call.trust import trust
from phonecoach.errors import InputError
from phonecoach.scenario import DistractorId, OptionId, ReachId
from phonecoach.scenario.speaking import estimate_ms
from phonecoach.units import Micros, Mode, from_ms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from phonecoach.call.plan import Plan, PlannedAct
    from phonecoach.call.script import Script
    from phonecoach.language.protocol import Listener

_FIRST_RING: Final = Micros(0)

_PLANNING: Final = Micros(-1_000_000)
"""A plan is written down before the telephone rings; no rule asks when."""

_REHEARSAL_MS: Final = 15_000
"""Where a rehearsal does not say how long it took: the first words and the order."""

_ACTS: Final[Mapping[str, Callable[[PlannedAct], acts.TraineeAct]]] = MappingProxyType(
    {
        "answer": lambda _: acts.Answer(),
        "hold": lambda _: acts.Hold(),
        "resume": lambda _: acts.Resume(),
        "mute": lambda _: acts.Mute(),
        "unmute": lambda _: acts.Unmute(),
        "captions": lambda one: acts.Captions(shown=one.shown),
        "memo": lambda one: acts.Memo(text=one.text),
        "form": lambda one: acts.Form(fields=one.fields),
        "lookup": lambda _: acts.LookUp(),
        "choose": lambda one: acts.Choose(option=OptionId(one.option)),
        "backchannel": lambda _: acts.BackChannel(),
        "escalate": lambda _: acts.Escalate(),
        "transfer": lambda _: acts.Transfer(),
        "hang_up": lambda _: acts.HangUp(),
        "request": lambda one: acts.Request(fields=one.fields),
        "microphone": lambda one: acts.TurnMicrophone(works=one.works),
        "attend": lambda one: acts.Attend(distractor=DistractorId(one.distractor)),
        "plan": lambda one: acts.Plan(fields=one.fields),
        "rehearse": lambda one: acts.Rehearse(lasts=_lasts(one)),
    }
)


def _lasts(one: PlannedAct) -> Micros:
    """Return how long an act before dialling takes; writing a plan takes no time."""
    if one.act != "rehearse":
        return Micros(0)
    return from_ms(_REHEARSAL_MS if one.takes_ms is None else one.takes_ms)


def _after(one: PlannedAct) -> Micros:
    return from_ms(DEFAULT_AFTER_MS if one.after_ms is None else one.after_ms)


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """A call that was played from a plan."""

    record: Record
    notes: tuple[Note, ...]
    """The words of the turns and the review; whoever keeps them signs them."""

    left_over: tuple[int, ...]
    """Lines of the plan for which the call had ended."""

    without_effect: tuple[int, ...]
    """Lines of the plan that made no sense when their time came."""


def play(script: Script, head: Head, plan: Plan, listener: Listener) -> Played:
    """Play a plan from the first ring until the call has ended.

    Each act waits until the caller has finished, unless it is one of talking over. What
    is said is composed from its moment on and sent when it would have been said. A plan
    that runs out lets time run on.

    Args:
        script: What the call is played from.
        head: The head of the record; its identity and wall time are the caller's.
        plan: What the trainee does.
        listener: Hears the trainee's turns.

    Raises:
        InputError: If the plan lacks words that the mode needs.
        LanguageError: If the listener fails.
    """
    _check_words(script, plan)
    performance = _Performance(_told_who_picks_up(script, plan), listener)
    performance.perform(plan.acts)
    return Played(
        record=Record(head=head, events=tuple(performance.events)),
        notes=tuple(performance.notes),
        left_over=tuple(performance.left_over),
        without_effect=tuple(performance.without_effect),
    )


def _check_words(script: Script, plan: Plan) -> None:
    for one in plan.acts:
        if one.act == "say" and not one.text and script.mode is not Mode.SPOKEN:
            raise InputError(
                f"{plan.name}:{one.line}: 'say' needs 'text' where the call is not "
                "spoken; add it, or play the plan with --mode spoken."
            )


def _told_who_picks_up(script: Script, plan: Plan) -> Script:
    """Return the script with what the plan says shall come of dialling."""
    named = [one.reaches for one in plan.acts if one.reaches]
    if not named or not script.outgoing:
        return script
    return replace(script, reaches=ReachId(named[0]))


class _Performance:
    """A plan being played.

    Attributes:
        events: What has happened so far.
        notes: What is known beside it.
        left_over: Lines of the plan that came too late.
        without_effect: Lines of the plan that the engine ignored.
    """

    def __init__(self, script: Script, listener: Listener) -> None:
        self._script = script
        self._listener = listener
        self._engine = CallEngine(script)
        self._now = _PLANNING
        self._acted = _FIRST_RING
        self._line_began: Micros | None = None
        self._spoken: dict[int, str] = {}
        self.events: list[e.Event] = []
        self.notes: list[Note] = []
        self.left_over: list[int] = []
        self.without_effect: list[int] = []

    def perform(self, planned: Iterable[PlannedAct]) -> None:
        """Play all acts and let the call come to its end."""
        rest = list(planned)
        if self._script.outgoing:
            self._get_ready(rest)
        else:
            while rest and rest[0].act == "plan":
                self._take(rest.pop(0), _PLANNING)
        self._note_down(self._engine.start())
        for one in rest:
            if one.act == "review":
                self._run_out()
                self.notes.append(Review(answers=one.fields))
            elif not self._done(one):
                self.left_over.append(one.line)
        self._run_out()

    def _get_ready(self, rest: list[PlannedAct]) -> None:
        """Do what stands before dialling, and take it off the list.

        The acts follow each other so that dialling comes at 0.
        """
        ready: list[tuple[PlannedAct, int]] = []
        spent = 0
        while rest and rest[0].act in BEFORE_DIALLING:
            one = rest.pop(0)
            spent += _after(one) + _lasts(one)
            ready.append((one, spent))
        dials = rest.pop(0) if rest and rest[0].act == "dial" else None
        spent += from_ms(DEFAULT_AFTER_MS) if dials is None else _after(dials)
        for one, at in ready:
            self._take(one, Micros(at - spent))

    def _done(self, one: PlannedAct) -> bool:
        """Do one act in its moment; False if the call ends before."""
        if one.act == "dial":
            self.without_effect.append(one.line)
            return True
        if one.act != "hang_up" and not self._picked_up():
            return False
        moment = self._moment(one)
        if moment is None:
            return False
        if one.act == "say":
            return self._say(one, moment)
        if not self._advance(moment):
            return False
        self._take(one, moment)
        return True

    # Time -------------------------------------------------------------------------

    def _picked_up(self) -> bool:
        """Wait until somebody has picked up; False if nobody does. See `dialling`."""
        state = self._engine.state
        while self._script.outgoing and state.phase is Phase.RINGING:
            due = self._engine.next_due
            assert due is not None
            self._advance(due)
            state = self._engine.state
        return not state.ended

    def _moment(self, one: PlannedAct) -> Micros | None:
        """Return when an act begins; None if the call ends before."""
        if one.into_ms is not None:
            return self._moment_into(from_ms(one.into_ms))
        return self._quiet_moment(_after(one))

    def _quiet_moment(self, after: Micros) -> Micros | None:
        """Return when the caller will have been quiet for so long."""
        while (due := self._engine.next_due) is not None:
            state = self._engine.state
            moment = Micros(max(state.last_end or _FIRST_RING, self._acted) + after)
            waiting = state.speaking is not None or bool(state.planned)
            if not (waiting or state.voice_open) and due > moment:
                return max(moment, self._now)
            self._advance(due)
        return None

    def _moment_into(self, into: Micros) -> Micros | None:
        """Return the moment so far after the beginning of the caller's next line."""
        while self._line_began is None:
            due = self._engine.next_due
            if due is None:
                return None
            self._advance(due)
        return Micros(self._line_began + into)

    def _advance(self, moment: Micros) -> bool:
        """Let time pass, event by event; False if the call ends on the way."""
        while (due := self._engine.next_due) is not None and due <= moment:
            self._now = due
            self._note_down(self._engine.advance(due))
        if self._engine.state.ended:
            return False
        self._now = max(self._now, moment)
        return True

    def _run_out(self) -> None:
        while (due := self._engine.next_due) is not None:
            self._advance(due)

    def _note_down(self, events: tuple[e.Event, ...]) -> None:
        self.events += events
        for event in events:
            if isinstance(event, e.LineBegan) and self._line_began is None:
                self._line_began = event.due
            if isinstance(event, e.TurnEnded) and event.turn in self._spoken:
                self._hear(event.turn, self._spoken.pop(event.turn), event.at)

    # Acts -------------------------------------------------------------------------

    def _take(self, one: PlannedAct, moment: Micros) -> None:
        turns = self._engine.state.turns
        self._acted, self._line_began = max(moment, _FIRST_RING), None
        events = self._engine.take(_ACTS[one.act](one), moment)
        self._note_down(events)
        if not any(isinstance(event, e.Act) for event in events):
            self.without_effect.append(one.line)
        elif self._engine.state.turns > turns:
            text = self._script.texts.options[OptionId(one.option)]
            self._write_down(text)

    def _write_down(self, text: str, source: Source = Source.TYPED) -> None:
        turn = self._engine.state.turns
        self.notes.append(TurnWords(turn=turn, source=source, text=text))

    def _say(self, one: PlannedAct, moment: Micros) -> bool:
        """Compose and send; `moment` begins the composing, or is the sending."""
        takes = from_ms(
            estimate_ms(one.text, self._script.language)
            if one.takes_ms is None
            else one.takes_ms
        )
        if self._script.mode is Mode.SPOKEN and not self._engine.state.typing:
            return self._speak(one, max(moment, self._now), takes)
        if one.into_ms is None:
            begins, sends = moment, Micros(moment + takes)
        else:
            assert self._line_began is not None
            begins, sends = max(self._line_began, Micros(moment - takes)), moment
        begins = max(begins, self._now)
        if not self._advance(begins):
            return False
        self._note_down(self._engine.take(acts.Compose(), begins))
        if not self._advance(sends):
            return False
        self._send(one, sends)
        return True

    def _speak(self, one: PlannedAct, begins: Micros, takes: Micros) -> bool:
        """Speak aloud from `begins` on, with the pauses that are planned."""
        if not self._advance(begins):
            return False
        self._acted, self._line_began = begins, None
        before = len(self.events)
        self._note_down(self._engine.take(acts.TakeFloor(), begins))
        if not any(isinstance(it, e.TurnBegan) for it in self.events[before:]):
            self.without_effect.append(one.line)
            return True
        self._spoken[self._engine.state.turns] = one.text
        if one.text:
            self._write_down(one.text, Source.RECOGNISER)
        changes = [part for at, lasts in one.pauses_ms for part in (at, at + lasts)]
        for place, change_ms in enumerate(changes):
            voice = acts.TakeFloor() if place % 2 else acts.YieldFloor()
            self._use_voice(voice, Micros(begins + from_ms(change_ms)))
        self._use_voice(acts.YieldFloor(), Micros(begins + takes))
        return True

    def _use_voice(self, act: acts.TraineeAct, moment: Micros) -> None:
        """Raise the voice or let it fall, if the call does not end before."""
        if not self._advance(moment):
            return
        self._acted = moment
        events = self._engine.take(act, moment)
        for event in events:
            if isinstance(event, e.TurnBegan):
                # After so long a pause it is another turn, and nobody has its words.
                self._spoken[event.turn] = ""
        self._note_down(events)

    def _hear(self, turn: int, text: str, moment: Micros) -> None:
        """Hear a spoken turn that is over, as far as its words are known."""
        act = trust(turn)
        if text:
            heard = self._listener.hear(
                turn_for(self._engine.state, self._script, text, turn)
            )
            act = hear(self._script, turn, text, heard, self._listener.version)
        self._note_down(self._engine.take(act, moment))

    def _send(self, one: PlannedAct, moment: Micros) -> None:
        engine, text = self._engine, one.text
        turn = turn_for(engine.state, self._script, text)
        self._acted, self._line_began = moment, None
        events = engine.take(acts.TakeFloor(), moment)
        self._note_down(events)
        if not any(isinstance(event, e.TurnBegan) for event in events):
            self.without_effect.append(one.line)
            return
        self._write_down(text)
        self._note_down(engine.take(acts.YieldFloor(), moment))
        heard = self._listener.hear(turn)
        number, version = engine.state.turns, self._listener.version
        act = hear(self._script, number, text, heard, version)
        self._note_down(engine.take(act, moment))
