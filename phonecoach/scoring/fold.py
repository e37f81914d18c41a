"""From events to the parts of a view: one pass over the record."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import singledispatchmethod
from typing import TYPE_CHECKING

from phonecoach.call import events as e
from phonecoach.scenario import (
    EndingId,
    LineId,
    Outcome,
    Reflex,
    StageId,
    StageKind,
)
from phonecoach.scoring.raw import RawLine, RawSilence, RawTurn
from phonecoach.scoring.view import Beside, Composing, LookUpView, Span, Wait
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_START = Micros(0)

_ON_THE_PANEL = (
    e.LookUpBegan
    | e.MemoChanged
    | e.FormChanged
    | e.Escalated
    | e.Transferred
    | e.DecisionRequested
)

INTO_SILENCE = frozenset({f"reflex:{Reflex.SILENCE}", f"reflex:{Reflex.SILENCE_AGAIN}"})
"""What the caller says because nothing was said does not end the silence."""


@dataclass(slots=True)
class Fold:
    """Everything the record says, gathered event by event."""

    stages: dict[StageId, StageKind]
    answered: Micros | None = None
    turns: list[RawTurn] = field(default_factory=list)
    lines: list[RawLine] = field(default_factory=list)
    waits: list[Wait] = field(default_factory=list)
    silences: list[RawSilence] = field(default_factory=list)
    composings: list[Composing] = field(default_factory=list)
    back_channels: list[Micros] = field(default_factory=list)
    look_ups: list[LookUpView] = field(default_factory=list)
    gaps: list[Span] = field(default_factory=list)
    memo: str = ""
    memo_at: Micros | None = None
    form: dict[str, str] = field(default_factory=dict)
    form_at: Micros | None = None
    attack_entered: bool = False
    had_floor: bool = False
    ended: Micros | None = None
    ended_by: e.EndedBy | None = None
    ending: EndingId | None = None
    hung_up: Micros | None = None
    handed_over: list[Micros] = field(default_factory=list)
    escalated: list[Micros] = field(default_factory=list)
    panel: list[Micros] = field(default_factory=list)
    request: dict[str, str] = field(default_factory=dict)
    request_at: Micros | None = None
    beside: list[Beside] = field(default_factory=list)
    plan: dict[str, str] = field(default_factory=dict)
    plan_at: Micros | None = None
    rehearsals: list[Micros] = field(default_factory=list)
    outcome: Outcome | None = None
    microphone: bool = True
    last: Micros = _START

    _stage: StageKind | None = None
    _pending: list[LineId] = field(default_factory=list)
    _speaking: bool = False
    _turn_open: bool = False
    _composing: Micros | None = None
    _held: Micros | None = None
    _muted: Micros | None = None
    _silent_since: Micros | None = None
    _announced_by: int | None = None
    _spans_gap: bool = False

    def take(self, events: Iterable[e.Event]) -> None:
        """Take the next events."""
        for event in events:
            self.last = max(self.last, event.at)
            if isinstance(event, _ON_THE_PANEL):
                self.panel.append(event.onset)
            kind = type(event)
            if kind not in _HANDLERS:
                _HANDLERS[kind] = vars(Fold)["_on"].dispatcher.dispatch(kind)
            _HANDLERS[kind](self, event)

    def finish(self) -> None:
        """Close what is still open where the record stops."""
        end = self.last if self.ended is None else self.ended
        self.ended = end
        self._close_silence(end)
        if self._composing is not None:
            self._close_composing(end, turn=None)
        self._close_wait(end, muted=False)
        self._close_wait(end, muted=True)
        for line in self.lines:
            if line.end is None:
                line.end, line.truncated = end, True
        for turn in self.turns:
            if turn.ended is None:
                turn.ended = max(end, turn.took)

    # Silence ----------------------------------------------------------------------

    def _floor_is_theirs(self) -> bool:
        return (
            self.answered is not None
            and self.ended is None
            and not self._speaking
            and not self._pending
            and not self._turn_open
            and self._composing is None
            and self._held is None
        )

    def _settle(self, now: Micros) -> None:
        """Open or close a silence after something has changed."""
        if not self._floor_is_theirs():
            self._close_silence(now)
        elif self._silent_since is None:
            self._silent_since = now
            self.had_floor = True

    def _close_silence(self, now: Micros) -> None:
        if self._silent_since is None:
            return
        if now > self._silent_since and not self._spans_gap:
            self.silences.append(
                RawSilence(begin=self._silent_since, end=now, after=self._announced_by)
            )
        self._silent_since = None
        self._spans_gap = False

    # Events -----------------------------------------------------------------------

    @singledispatchmethod
    def _on(self, event: e.Event) -> None:
        """Pass over what no rule asks for."""

    @_on.register
    def _(self, event: e.Answered) -> None:
        self.answered = event.onset
        self._settle(event.onset)

    @_on.register
    def _(self, event: e.Reached) -> None:
        # Whoever picks up speaks first: the floor is not the trainee's yet.
        self.answered = event.shown

    @_on.register
    def _(self, event: e.PlanWritten) -> None:
        if event.at <= _START:
            self.plan, self.plan_at = dict(event.fields), event.onset

    @_on.register
    def _(self, event: e.Rehearsed) -> None:
        if event.at <= _START:
            self.rehearsals.append(event.lasts)

    @_on.register
    def _(self, event: e.ComposeBegan) -> None:
        if self._composing is None:
            self._composing = event.onset
        self._settle(event.onset)

    @_on.register
    def _(self, event: e.ComposeAbandoned) -> None:
        if self._composing is not None:
            self._close_composing(event.onset, turn=None)
        self._settle(event.onset)

    def _close_composing(self, now: Micros, turn: int | None) -> None:
        assert self._composing is not None
        span = Span(begin=self._composing, end=max(now, self._composing))
        self.composings.append(Composing(span=span, turn=turn))
        self._composing = None

    @_on.register
    def _(self, event: e.TurnBegan) -> None:
        turn = self._turn(event.turn)
        if turn is None:
            self._begin_turn(event.turn, event.onset)
        else:  # a guided option was chosen first: it stands for this turn
            turn.took, turn.ended = event.onset, None
        self.turns[-1].together = event.together
        self.turns[-1].makeshift = not self.microphone
        self._turn_open = True
        self._settle(event.onset)

    def _begin_turn(self, no: int, now: Micros) -> RawTurn:
        onset = now if self._composing is None else self._composing
        if self._composing is not None:
            self._close_composing(now, turn=no)
        turn = RawTurn(
            no=no,
            onset=onset,
            took=now,
            stage=self._stage,
            line=len(self.lines) - 1 if self.lines else None,
            pending=self._pending[0] if self._pending else None,
        )
        self.turns.append(turn)
        # The silence before a turn was announced by an earlier one.
        self._close_silence(onset)
        self._announced_by = no
        return turn

    @_on.register
    def _(self, event: e.TurnEnded) -> None:
        turn = self._turn(event.turn)
        if turn is not None:
            turn.ended = max(event.onset, turn.took)
        self._turn_open = False
        self._settle(event.onset)

    def _turn(self, no: int) -> RawTurn | None:
        return next((turn for turn in self.turns if turn.no == no), None)

    @_on.register
    def _(self, event: e.OptionChosen) -> None:
        turn = self._turn(event.turn)
        if turn is None:
            turn = self._begin_turn(event.turn, event.onset)
            turn.ended = event.onset
        turn.option = event.option

    @_on.register
    def _(self, event: e.TurnHeard) -> None:
        turn = self._turn(event.turn)
        # What the caller took on trust nobody has heard.
        if turn is not None and event.listener != e.ON_TRUST:
            turn.behaviours, turn.listener = event.behaviours, event.listener

    @_on.register
    def _(self, event: e.BackChannelled) -> None:
        self.back_channels.append(event.onset)
        self._close_silence(event.onset)
        self._settle(event.onset)

    # The panel --------------------------------------------------------------------

    @_on.register
    def _(self, event: e.HoldBegan) -> None:
        self._held = event.onset
        self._settle(event.onset)

    @_on.register
    def _(self, event: e.HoldEnded) -> None:
        self._close_wait(event.onset, muted=False)
        self._settle(event.onset)

    @_on.register
    def _(self, event: e.Muted) -> None:
        self._muted = event.onset

    @_on.register
    def _(self, event: e.Unmuted) -> None:
        self._close_wait(event.onset, muted=True)

    def _close_wait(self, now: Micros, *, muted: bool) -> None:
        begin = self._muted if muted else self._held
        if begin is None:
            return
        span = Span(begin=begin, end=max(now, begin))
        self.waits.append(Wait(span=span, muted=muted))
        if muted:
            self._muted = None
        else:
            self._held = None

    @_on.register
    def _(self, event: e.LookUpBegan) -> None:
        self.look_ups.append(LookUpView(begin=event.onset, ready=None))

    @_on.register
    def _(self, event: e.LookUpReady) -> None:
        if self.look_ups and self.look_ups[-1].ready is None:
            begin = self.look_ups[-1].begin
            self.look_ups[-1] = LookUpView(begin=begin, ready=event.shown)

    @_on.register
    def _(self, event: e.MemoChanged) -> None:
        self.memo, self.memo_at = event.text, event.onset

    @_on.register
    def _(self, event: e.FormChanged) -> None:
        self.form, self.form_at = dict(event.fields), event.onset

    @_on.register
    def _(self, event: e.Escalated | e.Transferred) -> None:
        self.handed_over.append(event.onset)
        if isinstance(event, e.Escalated):
            self.escalated.append(event.onset)

    @_on.register
    def _(self, event: e.DecisionRequested) -> None:
        self.request, self.request_at = dict(event.fields), event.onset

    @_on.register
    def _(self, event: e.DistractorShown) -> None:
        self.beside.append(
            Beside(text=event.text, shown=event.shown, id=event.distractor)
        )

    @_on.register
    def _(self, event: e.Attended) -> None:
        self.beside = [
            replace(one, attended=event.onset) if one.id == event.distractor else one
            for one in self.beside
        ]

    @_on.register
    def _(self, event: e.MicrophoneTurned) -> None:
        self.microphone = event.works

    @_on.register
    def _(self, event: e.HungUp) -> None:
        self.hung_up = event.onset

    # The caller -------------------------------------------------------------------

    @_on.register
    def _(self, event: e.StageEntered) -> None:
        self._stage = self.stages.get(event.stage)
        self.attack_entered |= self._stage is StageKind.ATTACK

    @_on.register
    def _(self, event: e.LinePlanned) -> None:
        if event.line not in INTO_SILENCE:
            self._pending.append(event.line)
        self._settle(event.at)

    @_on.register
    def _(self, event: e.LineDropped) -> None:
        self._no_longer_pending(event.line)
        self._settle(event.at)

    def _no_longer_pending(self, line: LineId) -> None:
        if line in self._pending:
            self._pending.remove(line)

    @_on.register
    def _(self, event: e.LineBegan) -> None:
        self._no_longer_pending(event.line)
        self.lines.append(
            RawLine(
                line=event.line,
                text=event.text,
                begin=event.shown,
                duration=event.duration,
                facts=event.facts,
                stage=self._stage,
            )
        )
        if event.line in INTO_SILENCE:
            self._announced_by = None
        else:
            self._speaking = True
        self._settle(event.shown)

    @_on.register
    def _(self, event: e.LineEnded) -> None:
        for line in reversed(self.lines):
            if line.line == event.line and line.end is None:
                line.end, line.truncated = event.shown, event.truncated
                break
        self._speaking = False
        self._settle(event.shown)

    # The call itself --------------------------------------------------------------

    @_on.register
    def _(self, event: e.CallEnded) -> None:
        self._close_silence(event.at)
        self.ended = event.at
        self.ended_by, self.outcome = event.by, event.outcome
        self.ending = event.ending

    @_on.register
    def _(self, event: e.BrokenOff) -> None:
        self.gaps.append(Span(begin=event.at, end=event.at))
        self._spans_gap = self._silent_since is not None

    @_on.register
    def _(self, event: e.PickedUp) -> None:
        if self.gaps:
            begin = self.gaps[-1].begin
            self.gaps[-1] = Span(begin=begin, end=event.at)


_HANDLERS: dict[type[e.Event], Callable[[Fold, e.Event], None]] = {}
"""By the kind of event: to ask the registry for each event is dear."""
