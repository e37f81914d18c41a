"""The greeting of a house: whoever says it as the house has it has greeted in full.

The rules hear what greetings usually say. A house may have one of its own, in words
that no rule knows or in another order, and nobody is to blame for saying what they were
told to say.
"""

from __future__ import annotations

import unicodedata
from itertools import product
from typing import TYPE_CHECKING, Final

from rapidfuzz import fuzz

from phonecoach.language.protocol import Behaviour, Verdict
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from phonecoach.language.protocol import Slots

GREETING: Final = ("state_company", "state_own_name", "offer_help")
"""What a greeting does (45)."""

_WHY: Final = {
    Language.KO: "이곳에서 정한 인사말입니다: “{words}”",
    Language.EN: "The greeting of this house: “{words}”.",
    Language.JA: "この職場で決めたあいさつです：「{words}」",
}

_LIKENESS: Final = 90
"""Least likeness (0-100) to the greeting: a slip of the tongue, not another wording."""


def greetings(greeting: str, slots: Slots) -> tuple[str, ...]:
    """Return the greeting of a house with each company and own name filled in.

    Args:
        greeting: With ``{company}`` and ``{name}`` where these belong; empty for none.
        slots: What the company, and whoever greets, may be called.
    """
    if not greeting:
        return ()
    pairs = product(slots.company or ("",), slots.own_name or ("",))
    filled = (
        greeting.replace("{company}", company).replace("{name}", name)
        for company, name in pairs
    )
    return tuple(dict.fromkeys(filled))


def heard_as_greeting(
    text: str,
    wanted: Iterable[str],
    behaviours: tuple[Behaviour, ...],
    language: Language,
) -> tuple[Behaviour, ...]:
    """Return what a turn does, with the whole greeting where it begins with one.

    Args:
        text: The turn.
        wanted: As `greetings` returns them.
        behaviours: What the rules heard in it.
        language: Of the turn.
    """
    found = (_begins(text, one) for one in wanted)
    likeness, end = max(found, default=(0.0, 0))
    if likeness < _LIKENESS:
        return behaviours
    others = (one for one in behaviours if one.name not in GREETING)
    said = (
        Behaviour(
            name=name,
            verdict=Verdict.YES,
            span=(0, end),
            rule=f"{name}.{language}:site_greeting",
            why=_WHY[language].format(words=text[:end]),
        )
        for name in GREETING
    )
    return (*said, *others)


def _begins(text: str, greeting: str) -> tuple[float, int]:
    """Return how like a greeting a text begins, 0 to 100, and where that ends."""
    wanted = _letters(_placed(greeting))
    said = list(_placed(text))[: len(wanted)]
    if not said:
        return 0.0, 0
    return fuzz.ratio(_letters(said), wanted), said[-1][1] + 1


def _letters(placed: Iterable[tuple[str, int]]) -> str:
    return "".join(letter for letter, _ in placed)


def _placed(text: str) -> Iterator[tuple[str, int]]:
    """Yield the letters that are compared, and where each stands in the text."""
    for place, sign in enumerate(text):
        for letter in unicodedata.normalize("NFKC", sign).casefold():
            if letter.isalnum():
                yield letter, place
