"""What would help next: a hint from the state of a call, for those who practise."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

from phonecoach.scenario import StageKind
from phonecoach.units import Micros

if TYPE_CHECKING:
    from phonecoach.call.patience import Patience
    from phonecoach.call.script import Script
    from phonecoach.call.standing import CallState

_SUMS_UP: Final = frozenset({"summarise", "confirm_understanding"})
_TELLS_FOUND: Final = frozenset({"explain", "promise_time", "offer_option"})


class Hint(enum.Enum):
    """What to do next; how it is worded is the window's affair."""

    LISTEN = enum.auto()
    """The caller is telling a story: the time to write down."""

    SUM_UP = enum.auto()
    """The story is told to its end: say it back in a sentence."""

    SAY_WHAT_YOU_DO = enum.auto()
    """It is quiet on the trainee's turn, and the caller will soon wonder."""

    UNMUTE = enum.auto()
    """The microphone is off, and the floor is the trainee's."""

    ANNOUNCE_SEARCH = enum.auto()
    """A search is running while the caller hears nothing."""

    TELL_FOUND = enum.auto()
    """The search has brought something that the caller waits for."""

    HOLD_LOOK_IN = enum.auto()
    """On hold for longer than was promised or is borne without a word."""

    THANK_FOR_WAITING = enum.auto()
    """On hold, or just back from it."""

    STAGE = enum.auto()
    """What the case itself says about this part of the call."""


def hint_of(
    state: CallState,
    script: Script,
    now: Micros,
    *,
    promised: Micros | None = None,
) -> Hint | None:
    """Return what would help at an instant; None while nothing would.

    Args:
        state: Where the call stands.
        script: What it is played from.
        now: The call clock.
        promised: How long a hold the trainee has named, if one is going on.
    """
    if state.ended or not state.answered or state.broken:
        return None
    if state.hold is not None:
        return _on_hold(state, script.patience, now, promised)
    if state.muted and not state.speaking:
        return Hint.UNMUTE
    if state.speaking is not None:
        return Hint.LISTEN if _tells_story(state, script) else Hint.STAGE
    return _on_the_floor(state, script, now)


def look_in_after(patience: Patience, promised: Micros | None) -> Micros:
    """Return how long a hold may last until the trainee has to look in.

    Source:
        Checklist item 56: an accepted length takes the place of looking in.
    """
    return patience.announced_silence if promised is None else promised


def silence_of(state: CallState, patience: Patience, now: Micros) -> Micros:
    """Return how long the trainee has been silent; nothing before it is noticed.

    It is noticed at half the time after which the caller asks into it.
    """
    others = state.speaking or state.planned or state.unheard or state.hold
    if others or state.composing or state.muted or state.ended or not state.answered:
        return Micros(0)
    quiet = Micros(now - state.quiet_since)
    return quiet if 2 * quiet >= _borne(state, patience) else Micros(0)


def _on_hold(
    state: CallState, patience: Patience, now: Micros, promised: Micros | None
) -> Hint:
    assert state.hold is not None
    if now - state.hold.since >= look_in_after(patience, promised):
        return Hint.HOLD_LOOK_IN
    return Hint.THANK_FOR_WAITING


def _on_the_floor(state: CallState, script: Script, now: Micros) -> Hint:
    if not state.turns or state.planned or state.composing or state.unheard:
        return Hint.STAGE
    if state.trainee_first:
        return Hint.THANK_FOR_WAITING
    if silence_of(state, script.patience, now):
        return Hint.SAY_WHAT_YOU_DO
    if state.look_up_due is not None and not state.covered:
        return Hint.ANNOUNCE_SEARCH
    if _found_untold(state):
        return Hint.TELL_FOUND
    return Hint.SUM_UP if _told_all(state, script) else Hint.STAGE


def _borne(state: CallState, patience: Patience) -> Micros:
    return patience.announced_silence if state.covered else patience.silence_warn


def _tells_story(state: CallState, script: Script) -> bool:
    return state.stage is not None and (
        script.stage(state.stage).kind is StageKind.STORY
    )


def _told_all(state: CallState, script: Script) -> bool:
    """Whether a story is told to its end, and nobody has summed it up."""
    if state.stage is None or not _tells_story(state, script):
        return False
    lines = set(script.stage(state.stage).lines)
    return bool(lines) and lines <= state.begun_here and not state.heard & _SUMS_UP


def _found_untold(state: CallState) -> bool:
    """Whether no turn has told since what the search found."""
    return bool(state.sheet) and not state.heard_here & _TELLS_FOUND
