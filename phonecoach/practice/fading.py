"""How much help is left: hints fade with the item that they help with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.call.hints import Help
from phonecoach.practice.memory import memories

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from phonecoach.practice.memory import Memory
    from phonecoach.practice.past import Past

_WORD_RUN: Final = 2
"""Met on so many days in a row, a word is enough; mastered, nothing is left."""


def helps(past: Past, items: Iterable[int]) -> Mapping[int, Help]:
    """Return how much help each item still needs.

    Args:
        past: What the person did so far.
        items: By number, those that a call can have marked.
    """
    known = memories(past.items)
    return {no: _help(known.get(no)) for no in items}


def _help(memory: Memory | None) -> Help:
    if memory is None or memory.run < _WORD_RUN:
        return Help.SENTENCE
    return Help.NONE if memory.mastered else Help.WORD
