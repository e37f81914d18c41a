"""Where a call stands: a fold over its events that needs no case."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Final, TypeAlias

from phonecoach.call import events as e
from phonecoach.call.copying import replace
from phonecoach.call.folding import change
from phonecoach.call.standing import CallState, Held, Phase, Taken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from phonecoach.units import Micros

__all__ = ["CallState", "Held", "Phase", "Taken", "apply", "fold"]


def fold(events: Iterable[e.Event]) -> CallState:
    """Return where a call stands after these events."""
    return reduce(apply, events, CallState())


def apply(state: CallState, event: e.Event) -> CallState:
    """Return where a call stands after one more event."""
    clock = max(state.clock, _clock(state, event))
    # Most events share their instant with the one before, and copying is dear.
    if (state.at, state.clock) != (event.at, clock):
        state = replace(state, at=event.at, clock=clock)
    return _change_of(type(event))(event, state)


_Change: TypeAlias = "Callable[[e.Event, CallState], CallState]"
_CHANGES: Final[dict[type[e.Event], _Change]] = {}


def _change_of(kind: type[e.Event]) -> _Change:
    """Return what a kind of event changes; to ask the registry each time is dear."""
    if kind not in _CHANGES:
        _CHANGES[kind] = change.dispatch(kind)
    return _CHANGES[kind]


def _clock(state: CallState, event: e.Event) -> Micros:
    """Return when an event was meant to happen; decisions take no time."""
    match event:
        case e.CallerEvent():
            return event.due
        case e.TurnEnded() if event.due is not None:
            return event.due
        case e.StageEntered():
            return event.at if event.due is None else event.due
        case e.Act() | e.TurnHeard() | e.BrokenOff() | e.PickedUp():
            return event.at
        case _:
            return state.clock
