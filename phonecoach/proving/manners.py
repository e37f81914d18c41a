"""What is asked for at each point of any call, whatever the case."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from phonecoach.scenario import StageKind

if TYPE_CHECKING:
    from collections.abc import Mapping

MANNERS: Final[Mapping[StageKind, tuple[str, ...]]] = MappingProxyType(
    {
        StageKind.OPENING: (
            "greet",
            "thank_call",
            "state_company",
            "state_own_name",
            "offer_help",
        ),
        StageKind.WISH: (
            "acknowledge",
            "reassure",
            "summarise",
            "confirm_understanding",
            "ask_question",
        ),
        StageKind.STORY: ("acknowledge", "apologise", "empathise", "thank_feedback"),
        StageKind.ATTACK: ("apologise", "empathise", "summarise", "thank_feedback"),
        StageKind.DETAILS: (
            "use_caller_name",
            "reassure",
            "ask_question",
            "summarise",
            "confirm_understanding",
            "hold_announce",
            "ask_opinion",
        ),
        StageKind.LOOK_UP: (
            "thank_waiting",
            "announce_action",
            "hold_announce",
            "explain",
            "offer_callback",
        ),
        StageKind.SOLUTION: (
            "use_caller_name",
            "explain",
            "offer_option",
            "offer_alternative",
            "ask_opinion",
        ),
        StageKind.ARRANGING: (
            "use_caller_name",
            "explain",
            "next_action",
            "promise_time",
            "ask_convenient_time",
            "summarise",
            "confirm_understanding",
            "offer_compensation",
            "offer_extra",
            "thank_feedback",
            "take_to_heart",
            "check_satisfaction",
        ),
        StageKind.CLOSING: (
            "next_action",
            "confirm_understanding",
            "state_own_name",
            "thank_call",
            "glad_to_help",
            "call_again",
            "anything_else",
            "closing",
        ),
    }
)
"""By the kind of stage; in the order in which they are said."""

RINGING_UP: Final[Mapping[StageKind, tuple[str, ...]]] = MappingProxyType(
    {
        **MANNERS,
        StageKind.OPENING: (
            "greet",
            "state_company",
            "state_own_name",
            "verify_identity",
            "use_caller_name",
            "ask_convenient_time",
        ),
        StageKind.CLOSING: (
            *("next_action", "confirm_understanding", "check_satisfaction"),
            *("anything_else", "thank", "state_own_name", "call_again", "closing"),
        ),
    }
)
"""The same in calls that go out."""

WAIT: Final = ("hold_reason", "hold_duration", "offer_callback")
"""What belongs to a wait that is announced."""

REQUESTS: Final = frozenset(
    {"ask_question", "ask_repeat", "verify_identity", "flat_refusal"}
)
"""What a cushion softens."""
