"""Early signs that an item is being met: what a transition on `item` waits for."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from phonecoach.call.standing import heard_names

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phonecoach.call.standing import CallState
    from phonecoach.scenario import CaseFile

ASKS_WHAT_IS_UNCLEAR: Final = 60
"""Its sign is a question in the turn just heard that names the case's unclear fact."""

ITEM_SIGNS: Final[Mapping[int, frozenset[str]]] = MappingProxyType(
    {
        45: frozenset({"state_company", "state_own_name", "offer_help"}),
        49: frozenset({"reassure"}),
        51: frozenset({"use_caller_name"}),
        54: frozenset({"hold_announce", "hold_reason"}),
        56: frozenset({"hold_announce", "hold_duration", "offer_callback"}),
        62: frozenset({"summarise", "confirm_understanding"}),
        64: frozenset({"state_own_name", "call_again"}),
        66: frozenset({"ask_convenient_time"}),
        69: frozenset({"offer_extra"}),
        81: frozenset({"thank_feedback"}),
        83: frozenset({"empathise"}),
        86: frozenset({"apologise", "empathise"}),
        88: frozenset({"summarise"}),
        89: frozenset({"offer_option", "ask_opinion"}),
        90: frozenset({"promise_time"}),
    }
)
"""Behaviours that were all heard at some time in the call, weak ones included."""


def sign_given(item: int, state: CallState, file: CaseFile) -> bool:
    """Whether the early sign of an item has been given; few items have one."""
    if item == ASKS_WHAT_IS_UNCLEAR:
        asked = "ask_question" in heard_names(state.pending)
        return asked and file.unclear_fact in state.pending_named
    return item in ITEM_SIGNS and ITEM_SIGNS[item] <= state.heard
