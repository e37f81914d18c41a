"""Which facts of a case a turn speaks about, by their words alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.language.protocol import Slots
from phonecoach.language.slots import find_slots

if TYPE_CHECKING:
    from phonecoach.scenario import CaseTexts, FactId

_PREFIX = "fact:"


def fact_spellings(texts: CaseTexts) -> dict[str, tuple[str, ...]]:
    """Return the accepted spellings of each fact, its value first."""
    return {fact: (text.value, *text.forms) for fact, text in texts.facts.items()}


def named_facts(texts: CaseTexts, text: str) -> tuple[FactId, ...]:
    """Return the facts a turn names or asks for, in the case's order.

    Label and question words count because a question names what it asks for, not the
    answer.
    """
    spellings = {
        fact: (text.value, *text.forms, text.label, *text.asked_by)
        for fact, text in texts.facts.items()
    }
    slots = Slots(facts={str(fact): said for fact, said in spellings.items()})
    found = {span.name for span in find_slots(text, slots, texts.language)}
    return tuple(fact for fact in texts.facts if f"{_PREFIX}{fact}" in found)
