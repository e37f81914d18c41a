"""What would help next: a hint from the state of a call, for those who practise."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

from phonecoach.checklist import vocabulary
from phonecoach.scenario import StageKind
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phonecoach.call.patience import Patience
    from phonecoach.call.script import Script
    from phonecoach.call.standing import CallState

_SUMS_UP: Final = frozenset({"summarise", "confirm_understanding"})


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

    SEARCH_RUNS = enum.auto()
    """A search is running, and the caller knows."""

    TELL_FOUND = enum.auto()
    """The search has brought something that the caller waits for."""

    ASK_WHAT_SUITS = enum.auto()
    """What was found is told, and nothing else is left of the search."""

    HOLD_LOOK_IN = enum.auto()
    """On hold for longer than was promised or is borne without a word."""

    THANK_FOR_WAITING = enum.auto()
    """On hold, or just back from it."""

    SAY_GOODBYE = enum.auto()
    """All is settled; what is left is to part."""

    LET_RING_OFF = enum.auto()
    """Both have parted, and custom has the caller ring off first."""

    RING_OFF = enum.auto()
    """Both have parted, and either may ring off."""

    STAGE = enum.auto()
    """What the case itself says about this part of the call."""


class Help(enum.IntEnum):
    """How much help is still needed with an item; the more, the higher."""

    NONE = 0
    WORD = 1
    """A reminder of what it is about is enough."""

    SENTENCE = 2


_ABOUT: Final = {
    Hint.LISTEN: (47, 61),
    Hint.SUM_UP: (62, 88),
    Hint.SAY_WHAT_YOU_DO: (58,),
    Hint.ANNOUNCE_SEARCH: (54, 58),
    Hint.SEARCH_RUNS: (58,),
    Hint.ASK_WHAT_SUITS: (75,),
    Hint.HOLD_LOOK_IN: (56,),
    Hint.THANK_FOR_WAITING: (54,),
    Hint.SAY_GOODBYE: (64,),
}
"""The items that a hint helps with. Others say how things stand, and never fade."""


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
    if _settled(state, script):
        return _parting(state, script.patience)
    if state.speaking is not None:
        return Hint.LISTEN if _tells_story(state, script) else Hint.STAGE
    return _on_the_floor(state, script, now)


def items_of(hint: Hint, state: CallState, script: Script) -> tuple[int, ...]:
    """Return the items a hint helps with; empty where it tells how things stand."""
    if hint is not Hint.STAGE or state.stage is None:
        return _ABOUT.get(hint, ())
    expected = script.stage(state.stage).expects
    return tuple(sorted({no for name in expected for no in vocabulary()[name].items}))


def help_with(
    items: tuple[int, ...], helps: Mapping[int, Help]
) -> tuple[Help, tuple[int, ...]]:
    """Return how much help is needed with some items, and which need so much.

    Args:
        items: By number.
        helps: For each item that the call can have marked, what it needs; others do
            not count, and where no item counts all help is given.
    """
    counted = [no for no in items if no in helps]
    most = max((helps[no] for no in counted), default=Help.SENTENCE)
    return most, tuple(no for no in counted if helps[no] is most)


def look_in_after(patience: Patience, promised: Micros | None) -> Micros:
    """Return how long a hold may last until the trainee has to look in.

    Source:
        Checklist item 56: an accepted length takes the place of looking in.
    """
    return patience.announced_silence if promised is None else promised


def have_parted(state: CallState, script: Script) -> bool:
    """Whether the trainee has said goodbye, and nobody has anything left to say."""
    return state.goodbye and _settled(state, script)


def silence_of(state: CallState, script: Script, now: Micros) -> Micros:
    """Return how long the trainee has been silent; nothing before it is noticed.

    It is noticed at half the time after which the caller asks into it. Nobody waits
    for words after a goodbye.
    """
    if have_parted(state, script):
        return Micros(0)
    others = state.speaking or state.planned or state.unheard or state.hold
    if others or state.composing or state.muted or state.ended or not state.answered:
        return Micros(0)
    if state.voice_open:
        return Micros(0)
    quiet = Micros(now - state.quiet_since)
    return quiet if 2 * quiet >= _borne(state, script.patience) else Micros(0)


def _on_hold(
    state: CallState, patience: Patience, now: Micros, promised: Micros | None
) -> Hint:
    assert state.hold is not None
    if now - state.hold.since >= look_in_after(patience, promised):
        return Hint.HOLD_LOOK_IN
    return Hint.THANK_FOR_WAITING


def _settled(state: CallState, script: Script) -> bool:
    """Whether all is said and both can part."""
    if state.stage is None or state.trainee_first or state.owed:
        return False
    stage = script.stage(state.stage)
    return stage.end is not None and set(stage.lines) <= state.begun_here


def _parting(state: CallState, patience: Patience) -> Hint:
    if not state.goodbye:
        return Hint.SAY_GOODBYE
    return Hint.LET_RING_OFF if patience.rings_off_first else Hint.RING_OFF


def _on_the_floor(state: CallState, script: Script, now: Micros) -> Hint:
    if not state.turns or state.planned or state.unheard:
        return Hint.STAGE
    if state.composing or state.voice_open:
        return _of_search(state, script) or Hint.STAGE
    if state.trainee_first:
        return Hint.THANK_FOR_WAITING
    if silence_of(state, script, now) and not state.goodbye:
        return Hint.SAY_WHAT_YOU_DO
    found = _of_search(state, script)
    if found is not None:
        return found
    return Hint.SUM_UP if _told_all(state, script) else Hint.STAGE


def _of_search(state: CallState, script: Script) -> Hint | None:
    """Return what a search makes the next thing to do; the case cannot know of it."""
    if state.look_up_due is not None:
        return Hint.SEARCH_RUNS if state.search_told else Hint.ANNOUNCE_SEARCH
    if state.found_untold:
        return Hint.TELL_FOUND
    return Hint.ASK_WHAT_SUITS if _only_searches(state, script) else None


def _only_searches(state: CallState, script: Script) -> bool:
    """Whether the call is where one searches, and the search is done and told."""
    return (
        state.looked_up
        and state.stage is not None
        and script.stage(state.stage).kind is StageKind.LOOK_UP
    )


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
