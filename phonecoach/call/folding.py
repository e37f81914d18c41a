"""What each event changes in the state of a call."""

from __future__ import annotations

from functools import singledispatch
from typing import Final

from phonecoach.call import events as e
from phonecoach.call.copying import replace
from phonecoach.call.hearing import heard
from phonecoach.call.standing import (
    CallState,
    Held,
    Phase,
    Taken,
    is_reflex,
    reflex_line,
)
from phonecoach.scenario import Action, Reflex
from phonecoach.units import Micros

_ANNOUNCED_TURNS: Final = 2
"""A hold counts as announced by one of so many turns before it."""

_INTO_SILENCE: Final = frozenset(
    {reflex_line(Reflex.SILENCE), reflex_line(Reflex.SILENCE_AGAIN)}
)

_TIME_HAS_PASSED: Final = frozenset(
    {Reflex.SILENCE.value, Reflex.SILENCE_AGAIN.value, "time"}
)


@singledispatch
def change(event: e.Event, state: CallState) -> CallState:
    """Return the state after an event; its `at` and `clock` are set already."""
    raise TypeError(f"nothing is known of {type(event).__name__}, after {state.at}")


def _free(state: CallState, now: Micros) -> CallState:
    """Give the floor to the trainee unless something is in the way."""
    busy = state.planned or state.speaking or state.hold
    if state.phase is not Phase.TALKING or busy or state.floor_since is not None:
        return state
    return replace(state, floor_since=now)


def _taken_back(state: CallState, now: Micros) -> CallState:
    """Take the floor from the trainee."""
    return replace(state, floor_before=state.floor_time(now), floor_since=None)


@change.register
def _(_event: e.Rang, state: CallState) -> CallState:
    return replace(state, phase=Phase.RINGING)


@change.register
def _(event: e.Answered, state: CallState) -> CallState:
    state = replace(
        state,
        phase=Phase.TALKING,
        answered_at=event.at,
        trainee_first=True,
        quiet_since=event.at,
    )
    return _free(state, event.at)


@change.register
def _(event: e.ComposeBegan | e.ComposeAbandoned, state: CallState) -> CallState:
    return replace(state, composing=isinstance(event, e.ComposeBegan))


@change.register
def _(event: e.TurnBegan, state: CallState) -> CallState:
    over = state.speaking
    turn = Taken(
        no=event.turn,
        began=event.at,
        stage=state.stage,
        prev=state.prev,
        over=over.line if over else None,
        left=Micros(over.due + over.duration - event.at) if over else Micros(0),
    )
    return replace(
        state,
        taken=(*state.taken, turn),
        # A line goes on after a mere sign of following: it is still the one before
        # the next turn.
        said_since_turn=(over.text,) if over else (),
        composing=False,
        silences=0,
        options=(),
        quiet_since=event.at,
    )


@change.register
def _(event: e.TurnEnded, state: CallState) -> CallState:
    ended = replace(state.taken[-1], ended=event.at)
    return replace(
        state,
        taken=(*state.taken[:-1], ended),
        quiet_since=event.at,
        covered=False,
    )


@change.register
def _(_event: e.OptionChosen | e.HungUp, state: CallState) -> CallState:
    return state


@change.register
def _(event: e.TurnHeard, state: CallState) -> CallState:
    return heard(event, state)


@change.register
def _(_event: e.FloorGiven, state: CallState) -> CallState:
    return _answered(state)


def _answered(state: CallState) -> CallState:
    return replace(
        state, to_answer=False, pending=(), pending_named=frozenset(), cut=None
    )


@change.register
def _(event: e.BackChannelled, state: CallState) -> CallState:
    return replace(state, quiet_since=event.at)


@change.register
def _(event: e.HoldBegan, state: CallState) -> CallState:
    since = state.turns - _ANNOUNCED_TURNS
    hold = Held(
        since=event.at,
        announced=state.announced_by > max(0, since),
        length_told=state.length_told_by > max(0, since),
    )
    state = _taken_back(state, event.at)
    return replace(
        _done(state, Action.HOLD),
        hold=hold,
        silences=0,
        options=(),
        announced_by=0,
        length_told_by=0,
    )


@change.register
def _(event: e.HoldEnded, state: CallState) -> CallState:
    state = replace(
        _done(state, Action.RESUME),
        hold=None,
        quiet_since=event.at,
        trainee_first=True,
        covered=False,
    )
    return _free(state, event.at)


def _done(state: CallState, action: Action) -> CallState:
    return replace(state, actions_here=state.actions_here | {action})


@change.register
def _(event: e.Muted | e.Unmuted, state: CallState) -> CallState:
    return replace(state, muted=isinstance(event, e.Muted))


@change.register
def _(event: e.LookUpBegan, state: CallState) -> CallState:
    told = state.covered or state.hold is not None
    return replace(
        _done(state, Action.LOOK_UP), look_up_due=event.due, search_told=told
    )


@change.register
def _(event: e.LookUpReady, state: CallState) -> CallState:
    return replace(
        state,
        look_up_due=None,
        looked_up=True,
        found_untold=bool(event.facts),
        sheet=state.sheet | set(event.facts),
    )


@change.register
def _(event: e.MemoChanged, state: CallState) -> CallState:
    return replace(_done(state, Action.MEMO), memo=event.text)


@change.register
def _(event: e.FormChanged, state: CallState) -> CallState:
    return replace(_done(state, Action.FORM), form=event.fields)


@change.register
def _(event: e.DecisionRequested, state: CallState) -> CallState:
    return replace(state, request=event.fields)


@change.register
def _(event: e.DistractorShown, state: CallState) -> CallState:
    return replace(state, distractors=state.distractors | {event.distractor})


@change.register
def _(event: e.Attended, state: CallState) -> CallState:
    return replace(state, attended=state.attended | {event.distractor})


@change.register
def _(event: e.PlanWritten, state: CallState) -> CallState:
    return replace(state, plan=event.fields)


@change.register
def _(_event: e.Escalated, state: CallState) -> CallState:
    return _done(state, Action.ESCALATE)


@change.register
def _(_event: e.Transferred, state: CallState) -> CallState:
    return _done(state, Action.TRANSFER)


@change.register
def _(event: e.StageEntered, state: CallState) -> CallState:
    since = state.clock
    return replace(
        _answered(state),
        stage=event.stage,
        stage_since=since,
        stage_cause=event.cause,
        stages=state.stages + 1,
        turns_here=0,
        prompts_here=0,
        begun_here=frozenset(),
        heard_here=frozenset(),
        actions_here=frozenset(),
        owed=(),
        options=(),
        floor_before=Micros(0),
        floor_since=None if state.floor_since is None else since,
    )


@change.register
def _(event: e.LinePlanned, state: CallState) -> CallState:
    # A line planned at the very instant at which the line before it ended follows a
    # pause of the caller's own: that never was the trainee's floor. What is said
    # because time has passed is planned later, but no event tells so.
    pause = state.floor_since == state.clock and event.cause not in _TIME_HAS_PASSED
    floor = None if pause else state.floor_since
    parting = event.line == reflex_line(Reflex.PARTING)
    return replace(
        _answered(state),
        planned=(*state.planned, event),
        floor_since=floor,
        options=(),
        parting_cause=event.cause if parting else state.parting_cause,
    )


@change.register
def _(event: e.LineDropped, state: CallState) -> CallState:
    dropped = [plan for plan in state.planned if plan.line == event.line]
    owed = tuple(
        plan.line
        for plan in dropped
        if plan.facts and not is_reflex(plan.line) and plan.line not in state.owed
    )
    state = replace(
        state,
        planned=tuple(plan for plan in state.planned if plan not in dropped),
        owed=(*state.owed, *owed),
    )
    if event.line == reflex_line(Reflex.PARTING):
        state = replace(state, parting_cause="")
    return _free(state, state.clock)


@change.register
def _(event: e.LineBegan, state: CallState) -> CallState:
    state = _taken_back(state, event.due)
    return replace(
        state,
        planned=state.planned[1:],
        speaking=event,
        last_line=state.last_line if is_reflex(event.line) else event,
        begun=(*state.begun, (event.line, event.wording)),
        begun_here=state.begun_here | {event.line},
        owed=tuple(line for line in state.owed if line != event.line),
        said_since_turn=(*state.said_since_turn, event.text),
        silences=state.silences + (event.line in _INTO_SILENCE),
        prompts_here=state.prompts_here + (event.line == reflex_line(Reflex.PROMPT)),
    )


@change.register
def _(event: e.LineEnded, state: CallState) -> CallState:
    line = state.speaking
    assert line is not None
    state = replace(
        state,
        speaking=None,
        last_end=event.due,
        quiet_since=event.due,
        parted=state.parted or event.line == reflex_line(Reflex.PARTING),
    )
    if not event.truncated:
        state = replace(state, facts=state.facts | set(line.facts))
    elif not is_reflex(event.line):
        cut = None if state.hold else event.line
        state = replace(state, cut=cut, owed=(event.line, *state.owed))
    return _free(state, event.due)


@change.register
def _(event: e.OptionsShown, state: CallState) -> CallState:
    return replace(state, options=event.options)


@change.register
def _(event: e.MoodChanged, state: CallState) -> CallState:
    return replace(
        state,
        dissatisfaction=event.dissatisfaction,
        satisfaction=event.satisfaction,
        level=event.level,
        mood_causes=(*state.mood_causes, event.cause),
    )


@change.register
def _(event: e.CallEnded, state: CallState) -> CallState:
    return replace(
        state,
        phase=Phase.ENDED,
        ending=event,
        planned=(),
        options=(),
        hold=None,
        floor_since=None,
    )


@change.register
def _(event: e.BrokenOff | e.PickedUp, state: CallState) -> CallState:
    return replace(state, broken=isinstance(event, e.BrokenOff))


@change.register
def _(_event: e.Filed, state: CallState) -> CallState:
    return replace(state, phase=Phase.ENDED, filed=True)
