"""Tokens, and what an analyser of one language has to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from phonecoach.language.slots import SlotSpan

STOP_MARK = "P."
"""Tag of punctuation that ends a sentence."""

COMMA = "P,"
"""Tag of punctuation inside a sentence."""

NAME = "NAME"
"""Tag of a word shaped like a person's name that no slot vouches for."""

UNKNOWN = "UNKNOWN"
"""Tag of a word the dictionary does not know: perhaps a slip of the keys."""

_ENDS = frozenset(".?!。？！…")
_INSIDE = frozenset(",、;:，·~")


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """One word, or part of a word, of a turn."""

    surface: str
    """As it was said, in one width and in lower case."""

    keys: frozenset[str]
    """All a pattern may call it: surface, lemmas, and ``=surface``."""

    tags: tuple[str, ...]
    """Parts of speech and marks; the first is the analyser's own tag."""

    start: int
    end: int
    """The place in the raw text, in code points; `end` is one past the last."""

    lemma: str = ""
    """What two forms of one word share; empty for a word without content."""

    @property
    def tag(self) -> str:
        """The analyser's own tag."""
        return self.tags[0]

    @property
    def is_mark(self) -> bool:
        """Whether it is punctuation rather than a word."""
        return self.tags[0] in {STOP_MARK, COMMA}


class Analyser(Protocol):
    """Turns raw text into tokens. Same text, same tokens.

    Attributes:
        version: Names the library and its dictionary.
    """

    version: str

    def analyse(self, text: str, slots: tuple[SlotSpan, ...]) -> tuple[Token, ...]:
        """Return the tokens of raw text, in order, each inside the text.

        A span of `slots` that is a name comes out as exactly one token, whose first
        tag is ``SLOT:<name>``.
        """
        ...


def make_keys(surface: str, *lemmas: str) -> frozenset[str]:
    """Return every name under which a pattern may ask for a word."""
    return frozenset((surface, f"={surface}", *lemmas))


def mark_tag(surface: str) -> str:
    """Return the tag of a punctuation mark; an empty string for anything else."""
    if surface and all(letter in _ENDS for letter in surface):
        return STOP_MARK
    if surface and all(letter in _INSIDE for letter in surface):
        return COMMA
    return ""


def slot_token(span: SlotSpan, surface: str) -> Token:
    """Return the single token that stands for a slot value."""
    return Token(
        surface=surface,
        keys=make_keys(surface),
        tags=(f"SLOT:{span.name}",),
        start=span.start,
        end=span.end,
    )
