"""What a turn changes in the state of a call once it is heard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.call.copying import replace
from phonecoach.call.events import ON_TRUST
from phonecoach.call.standing import CallState, heard_names

if TYPE_CHECKING:
    from phonecoach.call.events import TurnHeard

_COVERS: Final = frozenset({"announce_action", "hold_announce"})
"""Behaviours after which a silence has been announced."""

_TELLS_FOUND: Final = frozenset({"explain", "promise_time", "offer_option"})
"""Behaviours that tell what a search has found."""

_PLEASANTRIES: Final = frozenset(
    {
        "acknowledge",
        "call_again",
        "cushion",
        "glad_to_help",
        "state_company",
        "state_own_name",
        "thank",
        "thank_call",
        "use_caller_name",
    }
)
"""Behaviours that take no goodbye back: one more kind word between two that part."""


def heard(event: TurnHeard, state: CallState) -> CallState:
    """Return the state after a turn was heard."""
    names, trusted = heard_names(event.behaviours), event.listener == ON_TRUST
    taken = tuple(
        replace(turn, heard=True) if turn.no == event.turn else turn
        for turn in state.taken
    )
    state = replace(
        state,
        taken=taken,
        heard=state.heard | names,
        heard_here=state.heard_here | names,
        covered=bool(names & _COVERS),
        announced_by=event.turn if "hold_announce" in names else state.announced_by,
        length_told_by=event.turn if "hold_duration" in names else state.length_told_by,
        search_told=state.search_told or bool(names & _COVERS),
        found_untold=state.found_untold and not _tells_found(event, state),
    )
    if trusted:
        state = _trusted(event.turn, state)
    if state.hold is not None:
        state = _heard_after_pressing(state, names, trusted=trusted)
    if not event.reply:
        return state
    return replace(
        state,
        turns_here=state.turns_here + 1,
        to_answer=True,
        pending=(*state.pending, *event.behaviours),
        pending_named=state.pending_named | set(event.named),
        trainee_first=False,
        goodbye=trusted
        or "closing" in names
        or (state.goodbye and names <= _PLEASANTRIES),
        on_trust=state.on_trust or trusted,
        trusted_here=state.trusted_here or trusted,
    )


def _trusted(turn: int, state: CallState) -> CallState:
    """Take it that a turn whose words nobody knows has told whatever was to be told."""
    return replace(
        state,
        covered=state.look_up_due is not None,
        announced_by=turn,
        length_told_by=turn,
        search_told=True,
        found_untold=False,
    )


def _tells_found(event: TurnHeard, state: CallState) -> bool:
    named = state.sheet.intersection(event.named)
    return bool(named or heard_names(event.behaviours) & _TELLS_FOUND)


def _heard_after_pressing(
    state: CallState, names: frozenset[str], *, trusted: bool
) -> CallState:
    """Count a turn that was over before the hold but heard only after it."""
    assert state.hold is not None
    hold = replace(
        state.hold,
        announced=state.hold.announced or trusted or "hold_announce" in names,
        length_told=state.hold.length_told or trusted or "hold_duration" in names,
    )
    return replace(state, hold=hold)
