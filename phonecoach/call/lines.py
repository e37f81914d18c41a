"""What the lines of the caller change in the state of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.call.copying import replace
from phonecoach.call.floor import answered, freed, taken_back
from phonecoach.call.standing import CallState, is_reflex, reflex_line
from phonecoach.scenario import Reflex

if TYPE_CHECKING:
    from phonecoach.call.events import LineBegan, LineDropped, LineEnded, LinePlanned

_INTO_SILENCE: Final = frozenset(
    {reflex_line(Reflex.SILENCE), reflex_line(Reflex.SILENCE_AGAIN)}
)

_TIME_HAS_PASSED: Final = frozenset(
    {Reflex.SILENCE.value, Reflex.SILENCE_AGAIN.value, "time"}
)


def planned(event: LinePlanned, state: CallState) -> CallState:
    """Return the state after the caller made up their mind to say a line."""
    # A line planned at the very instant at which the line before it ended follows a
    # pause of the caller's own: that never was the trainee's floor. What is said
    # because time has passed is planned later, but no event tells so.
    pause = state.floor_since == state.clock and event.cause not in _TIME_HAS_PASSED
    floor = None if pause else state.floor_since
    parting = event.line == reflex_line(Reflex.PARTING)
    return replace(
        answered(state),
        planned=(*state.planned, event),
        floor_since=floor,
        options=(),
        parting_cause=event.cause if parting else state.parting_cause,
    )


def dropped(event: LineDropped, state: CallState) -> CallState:
    """Return the state after the caller thought better of it."""
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
    return freed(state, state.clock)


def begun(event: LineBegan, state: CallState) -> CallState:
    """Return the state after the caller began to speak."""
    state = taken_back(state, event.due)
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


def ended(event: LineEnded, state: CallState) -> CallState:
    """Return the state after the caller stopped speaking."""
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
        collided = state.voice_open and state.taken[-1].over is None
        cut = None if state.hold or collided else event.line
        state = replace(state, cut=cut, owed=(event.line, *state.owed))
    return freed(state, event.due)
