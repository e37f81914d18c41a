"""What each event changes in the state of a call."""

from __future__ import annotations

from functools import singledispatch
from typing import Final

from phonecoach.call import events as e
from phonecoach.call import lines
from phonecoach.call.copying import replace
from phonecoach.call.floor import answered, freed, taken_back
from phonecoach.call.hearing import heard
from phonecoach.call.standing import (
    CallState,
    Held,
    Phase,
    Taken,
)
from phonecoach.scenario import Action
from phonecoach.units import Micros

_ANNOUNCED_TURNS: Final = 2
"""A hold counts as announced by one of so many turns before it."""


@singledispatch
def change(event: e.Event, state: CallState) -> CallState:
    """Return the state after an event; its `at` and `clock` are set already."""
    raise TypeError(f"nothing is known of {type(event).__name__}, after {state.at}")


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
    return freed(state, event.at)


@change.register
def _(event: e.Dialled, state: CallState) -> CallState:
    return replace(
        state, phase=Phase.RINGING, reach=event.reach, picked_up=event.picked_up
    )


@change.register
def _(event: e.Reached, state: CallState) -> CallState:
    # Whoever picks up speaks first: the floor is not the trainee's yet.
    return replace(
        state,
        phase=Phase.TALKING,
        answered_at=event.due,
        quiet_since=event.due,
    )


@change.register
def _(event: e.ComposeBegan | e.ComposeAbandoned, state: CallState) -> CallState:
    return replace(state, composing=isinstance(event, e.ComposeBegan))


@change.register
def _(event: e.TurnBegan, state: CallState) -> CallState:
    over = None if event.together else state.speaking
    began = event.onset if event.voice else event.at
    turn = Taken(
        no=event.turn,
        began=began,
        stage=state.stage,
        prev=state.prev,
        over=over.line if over else None,
        left=Micros(over.due + over.duration - began) if over else Micros(0),
        voice=event.voice,
        since=began,
    )
    if event.voice and state.floor_since is not None:
        # Who speaks does not let the time of their floor go by.
        state = taken_back(state, max(began, state.floor_since))
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
    turn = state.taken[-1]
    at = event.onset if turn.voice else event.at
    if turn.voice and turn.paused is None:
        turn = replace(turn, voiced=_voiced(turn, at), paused=at)
    ended = replace(turn, ended=at)
    state = replace(
        state,
        taken=(*state.taken[:-1], ended),
        quiet_since=max(at, state.last_end or at) if turn.voice else at,
        covered=False,
    )
    return freed(state, state.quiet_since) if turn.voice else state


def _voiced(turn: Taken, now: Micros) -> Micros:
    """Return how long the voice was to be heard in a turn in which it falls silent."""
    return Micros(turn.voiced + max(0, now - turn.since))


@change.register
def _(event: e.TurnPaused, state: CallState) -> CallState:
    turn = state.taken[-1]
    paused = replace(turn, voiced=_voiced(turn, event.onset), paused=event.onset)
    return replace(state, taken=(*state.taken[:-1], paused))


@change.register
def _(event: e.TurnResumed, state: CallState) -> CallState:
    resumed = replace(state.taken[-1], since=event.onset, paused=None)
    return replace(state, taken=(*state.taken[:-1], resumed))


@change.register
def _(event: e.MicrophoneTurned, state: CallState) -> CallState:
    return replace(state, typing=not event.works)


@change.register
def _(_event: e.OptionChosen | e.Synced | e.HungUp, state: CallState) -> CallState:
    return state


@change.register
def _(event: e.TurnHeard, state: CallState) -> CallState:
    return heard(event, state)


@change.register
def _(_event: e.FloorGiven, state: CallState) -> CallState:
    return answered(state)


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
    state = taken_back(state, event.at)
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
    return freed(state, event.at)


def _done(state: CallState, action: Action) -> CallState:
    return replace(state, actions_here=state.actions_here | {action})


@change.register
def _(event: e.Muted | e.Unmuted, state: CallState) -> CallState:
    return replace(state, muted=isinstance(event, e.Muted))


@change.register
def _(event: e.CaptionsTurned, state: CallState) -> CallState:
    return replace(state, captions=event.shown)


@change.register
def _(event: e.LookUpBegan, state: CallState) -> CallState:
    # What was said last and taken on trust has announced it, for all one knows.
    covered = state.covered or 0 < state.announced_by == state.turns
    return replace(
        _done(state, Action.LOOK_UP),
        look_up_due=event.due,
        covered=covered,
        search_told=covered or state.hold is not None,
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
def _(_event: e.Rehearsed, state: CallState) -> CallState:
    return replace(state, rehearsed=True)


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
        answered(state),
        stage=event.stage,
        stage_since=since,
        stage_cause=event.cause,
        stages=state.stages + 1,
        turns_here=0,
        prompts_here=0,
        begun_here=frozenset(),
        heard_here=frozenset(),
        trusted_here=False,
        actions_here=frozenset(),
        owed=(),
        options=(),
        floor_before=Micros(0),
        floor_since=None if state.floor_since is None else since,
    )


@change.register
def _(event: e.LinePlanned, state: CallState) -> CallState:
    return lines.planned(event, state)


@change.register
def _(event: e.LineDropped, state: CallState) -> CallState:
    return lines.dropped(event, state)


@change.register
def _(event: e.LineBegan, state: CallState) -> CallState:
    return lines.begun(event, state)


@change.register
def _(event: e.LineEnded, state: CallState) -> CallState:
    return lines.ended(event, state)


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
