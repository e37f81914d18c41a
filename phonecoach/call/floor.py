"""Whose floor it is: what several events change alike in the state of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.call.copying import replace
from phonecoach.call.standing import CallState, Phase

if TYPE_CHECKING:
    from phonecoach.units import Micros


def freed(state: CallState, now: Micros) -> CallState:
    """Give the floor to the trainee unless something is in the way."""
    busy = state.planned or state.speaking or state.hold or state.voice_open
    if state.phase is not Phase.TALKING or busy or state.floor_since is not None:
        return state
    return replace(state, floor_since=now)


def taken_back(state: CallState, now: Micros) -> CallState:
    """Take the floor from the trainee."""
    return replace(state, floor_before=state.floor_time(now), floor_since=None)


def answered(state: CallState) -> CallState:
    """Let the caller owe no answer to the turns so far."""
    return replace(
        state,
        to_answer=False,
        pending=(),
        pending_named=frozenset(),
        on_trust=False,
        cut=None,
    )
