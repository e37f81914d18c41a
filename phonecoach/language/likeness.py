"""Which values a text may hold, told without looking for them."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

LIKENESS: Final = 86
"""Least likeness (0-100) of a misheard or mistyped value."""

FUZZY_FROM: Final = 5
"""Letters of the shortest value that may be misheard: in a shorter name one other
letter makes another name."""

_ROUNDING: Final = 0.1
"""By how much a likeness may seem larger than it is, 0-100."""


class Trait(NamedTuple):
    """What all that is like a value has of it."""

    grams: frozenset[str]
    """The runs of two or of three letters in it."""

    least: int
    """How many of them there are in whatever is like enough."""


class Wanted(NamedTuple):
    """A value as it is looked for."""

    text: str
    """Folded, without what is not compared."""

    loose: str
    """The same in jamo and loose marks, so that one wrong vowel is not a whole wrong
    syllable."""

    digits: str
    traits: tuple[Trait, ...]
    """Empty for a value that must be found as it is."""


class Inventory:
    """What a text is made of, told once for all values."""

    def __init__(self, text: str, letters: str) -> None:
        """Take stock.

        Args:
            text: Folded, without what is not compared.
            letters: The same in jamo and loose marks.
        """
        self._text = text
        self._digits = digits_of(text)
        self._pairs, self._threes = set(_grams(letters, 2)), set(_grams(letters, 3))

    def may_hold(self, wanted: Wanted) -> bool:
        """Whether a part of the text may be like a value; never wrongly no."""
        if wanted.digits and wanted.digits not in self._digits:
            return False  # with one other digit it is another number, not a slip
        if not wanted.traits:
            return wanted.text in self._text
        pairs, threes = wanted.traits
        return (
            len(self._threes & threes.grams) >= threes.least
            and len(self._pairs & pairs.grams) >= pairs.least
        )


# The values of a case stay the same for a whole call.
@lru_cache(maxsize=4096)
def wanted(text: str) -> Wanted:
    """Return a folded value as it is looked for."""
    letters = loose(text)
    traits = (_trait(letters, 2), _trait(letters, 3))
    return Wanted(
        text, letters, digits_of(text), traits if len(text) >= FUZZY_FROM else ()
    )


@lru_cache(maxsize=8192)
def loose(text: str) -> str:
    """Return a text in jamo and loose marks."""
    return unicodedata.normalize("NFD", text)


def digits_of(text: str) -> str:
    """Return the digits in a text."""
    return "".join(letter for letter in text if letter.isdecimal())


def _trait(letters: str, length: int) -> Trait:
    grams = frozenset(_grams(letters, length))
    most = max(
        # A letter that is left out breaks every run it is in, one that is put in those
        # that it parts.
        length * left_out + (length - 1) * put_in
        for left_out, put_in in _slips(len(letters))
    )
    return Trait(grams, max(0, len(grams) - most))


def _slips(count: int) -> Iterator[tuple[int, int]]:
    """Yield how many letters may be left out of so many, and put in between them.

    Two texts of which m letters agree are alike by 200 m / (their lengths).
    """
    for same in range(count + 1):
        left_out = count - same
        lengths = 200 * same / (LIKENESS - _ROUNDING)
        put_in = int(lengths) - 2 * same - left_out
        if put_in >= 0:
            yield left_out, put_in


def _grams(letters: str, length: int) -> Iterator[str]:
    """Yield every run of so many letters."""
    return map(
        "".join, zip(*(letters[first:] for first in range(length)), strict=False)
    )
