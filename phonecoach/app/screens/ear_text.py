"""What is shown to somebody who marks a call by ear, turn by turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from string import ascii_uppercase
from types import MappingProxyType
from typing import Final

from phonecoach.call.lanes import Lanes
from phonecoach.units import Language, Micros

REPLAY_KEY: Final = "R"

GROUPS: Final = (
    (
        "ends",
        (
            "greet",
            "state_company",
            "state_own_name",
            "offer_help",
            "took_over",
            "thank_call",
            "anything_else",
            "call_again",
            "glad_to_help",
            "closing",
        ),
    ),
    (
        "listening",
        (
            "use_caller_name",
            "acknowledge",
            "ask_question",
            "ask_repeat",
            "summarise",
            "confirm_understanding",
            "empathise",
            "apologise",
            "thank",
            "thank_feedback",
        ),
    ),
    (
        "waiting",
        (
            "hold_announce",
            "hold_reason",
            "hold_duration",
            "thank_waiting",
            "announce_action",
            "offer_callback",
            "ask_convenient_time",
            "verify_identity",
            "cushion",
            "escalate",
        ),
    ),
    (
        "solving",
        (
            "explain",
            "reassure",
            "next_action",
            "promise_time",
            "ask_opinion",
            "offer_option",
            "offer_alternative",
            "offer_compensation",
            "offer_extra",
            "check_satisfaction",
        ),
    ),
    (
        "hard",
        (
            "take_to_heart",
            "warn_abuse",
            "rude",
            "blame_caller",
            "blame_colleague",
            "argue",
            "excuse",
            "flat_refusal",
            "vague",
            "casual_register",
        ),
    ),
)
"""Groups of behaviours, in the order in which a call goes; the last holds the faults.

What has a finer name is marked under that; see `IMPLIED`.
"""

IMPLIED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "thank_call": "thank",
        "thank_feedback": "thank",
        "anything_else": "further_help",
        "call_again": "further_help",
        "offer_callback": "next_action",
    }
)
"""What somebody who does one thing does as well, by the definitions of both."""

NOT_IN: Final[Mapping[Language, frozenset[str]]] = MappingProxyType(
    {Language.EN: frozenset({"casual_register"})}
)
"""What a language does not have."""

EXPECTED_AT_MOST: Final = 9
"""So many have a digit."""


def letter_keys() -> Mapping[str, str]:
    """Return the key of each behaviour, in the portable form of `QKeySequence`.

    It is the same in every turn: plain letters first, then those with Shift.
    """
    letters = [letter for letter in ascii_uppercase if letter != REPLAY_KEY]
    keys = [*letters, *(f"Shift+{letter}" for letter in letters)]
    names = [name for _, group in GROUPS for name in group]
    return MappingProxyType(dict(zip(names, keys, strict=True)))


@dataclass(frozen=True, slots=True, kw_only=True)
class EarTurn:
    """One turn of the trainee.

    Attributes:
        begin: On the call clock.
        before: What the caller had said; empty where the trainee spoke first.
        expected: Behaviours that are right at this stage, at most
            `EXPECTED_AT_MOST`.
        marked: What it was marked as doing; None where nobody has listened yet.
        words: What was said, as far as somebody wrote it down.
    """

    no: int
    begin: Micros
    end: Micros
    before: str = ""
    expected: tuple[str, ...] = ()
    marked: tuple[str, ...] | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EarText:
    """A call whose turns are to be marked by ear.

    Attributes:
        caller: What whoever is at the other end is called; empty for the caller.
        turns: In order; never empty.
        names: What each behaviour is called.
        meanings: One sentence on each.
        silent: Why nothing can be heard; empty where the call can be played.
    """

    title: str
    when: str
    language: Language
    caller: str
    turns: tuple[EarTurn, ...]
    lanes: Lanes
    names: Mapping[str, str]
    meanings: Mapping[str, str]
    silent: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EarMarks:
    """What somebody heard in one turn.

    Attributes:
        names: Behaviours, in the order of `GROUPS`; empty for none of them.
        words: As they wrote them down; empty for nothing.
    """

    turn: int
    names: tuple[str, ...]
    words: str = ""
