"""Whose turn it is in a call, and what the caller is doing meanwhile."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from phonecoach.app.widgets.call_heading import Doing
from phonecoach.app.widgets.reply import Floor
from phonecoach.call.hints import have_parted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phonecoach.call.script import Script
    from phonecoach.call.standing import CallState

DOING: Final[Mapping[Floor, Doing]] = MappingProxyType(
    {
        Floor.CALLER: Doing.SPEAKS,
        Floor.TRAINEE: Doing.LISTENS,
        Floor.PARTED: Doing.LISTENS,
        Floor.LEAVING_LAST: Doing.LISTENS,
        Floor.HELD: Doing.WAITS,
        Floor.MUTED: Doing.HEARS_NOTHING,
        Floor.NOBODY: Doing.GONE,
    }
)
"""What the caller does, by whose turn it is."""


def floor_of(state: CallState, script: Script) -> Floor:
    """Return who may speak, as the call stands."""
    if state.ended or not state.answered:
        return Floor.NOBODY
    if state.held:
        return Floor.HELD
    if state.muted:
        return Floor.MUTED
    if state.speaking or _goes_on(state):
        return Floor.CALLER
    # An answer to the goodbye may still be on its way.
    if state.planned or not have_parted(state, script):
        return Floor.TRAINEE
    last = script.patience.rings_off_first
    return Floor.LEAVING_LAST if last else Floor.PARTED


def _goes_on(state: CallState) -> bool:
    """Whether the caller only draws breath: who speaks up now cuts them off."""
    if not state.planned or state.last_end is None:
        return False
    return all(turn.began < state.last_end for turn in state.taken[-1:])
