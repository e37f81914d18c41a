"""The parts of an item, as its mark tells of them: what was there, and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.scoring.card import Mark
from phonecoach.units import Micros

if TYPE_CHECKING:
    from phonecoach.scoring.card import Evidence, ItemMark

_SEVERAL = 2

_STATES = {
    "given_parts": Mark.MET,
    "weak_parts": Mark.PARTLY,
    "unsure_parts": Mark.NEEDS_HUMAN,
    "lacking_parts": Mark.MISSED,
}
"""By the name of the value under which a reason lists parts."""

_RESTS_ON = {
    "late_excuse": ("apologise", "thank_waiting"),
    "what": ("announce_action", "hold_reason"),
    "shows_help": ("reassure", "announce_action", "offer_option"),
    "following": ("back_channel", "acknowledge", "empathise"),
    "ask_openly": ("ask_opinion",),
    "content": ("check_satisfaction", "further_help", "anything_else"),
    "improvement_note": ("form", "memo"),
    "warnings": ("warn_abuse",),
    "superior": ("superior", "escalate"),
    "hand_over": ("hand_over", "escalate"),
    "lawful_exit": ("hang_up",),
    "measures": ("panel",),
    "decision_request": ("request",),
    "offer_help": ("offer_help", "thank", "thank_call"),
}
"""What a part may rest on, where that is not the behaviour of its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartMark:
    """One of the things an item asks for."""

    name: str
    """A behaviour of the vocabulary, or a part named in the reasons."""

    mark: Mark
    at: Micros | None
    """When it was done; None where it was not, or at no one moment."""


def parts_of(mark: ItemMark) -> tuple[PartMark, ...]:
    """Return the parts that a mark was put together from.

    Empty where the item has no parts, or a single one: then the reason says it all.
    Those that were done come in the order of the call, what is missing follows.
    """
    listed = [
        (name, _STATES[key])
        for key, value in mark.reason.values
        if key in _STATES and mark.reason.id.startswith("parts.")
        for name in value.split(",")
    ]
    if len(listed) < _SEVERAL:
        return ()
    found = [
        PartMark(name=name, mark=state, at=_when(name, state, mark.evidence))
        for name, state in listed
    ]
    return tuple(sorted(found, key=_in_order))


def _when(name: str, state: Mark, evidence: tuple[Evidence, ...]) -> Micros | None:
    rests_on = _RESTS_ON.get(name, (name,))
    times = [one.at for one in evidence if _behaviour(one) in rests_on]
    return min(times) if times and state is not Mark.MISSED else None


def _behaviour(evidence: Evidence) -> str:
    """Return what a rule looked for: ``thank.en:for_x``, ``action:hold``."""
    before, _, after = evidence.rule.partition(":")
    name = before.partition(".")[0]
    return after if name in {"clock", "action", "words"} else name


def _in_order(part: PartMark) -> tuple[bool, int]:
    return part.mark is Mark.MISSED, part.at or 0
