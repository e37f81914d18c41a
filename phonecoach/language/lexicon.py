"""What the patterns of a language ask for, and which of them a word brings up."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from phonecoach.language.elements import Word, musts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from phonecoach.language.elements import Variant

VARIANT_BITS = 9
"""How much of a variant's number is its place in the pattern: at most 512 in one."""

_PLACE = (1 << VARIANT_BITS) - 1


class Kind(NamedTuple):
    """What tokens that look alike to the patterns are to them."""

    mask: int
    """The marks of all words of patterns that such a token is."""

    entries: tuple[tuple[int, int], ...]
    """Mask and number of each variant that is kept under one of these words."""


class Parts(NamedTuple):
    """All that a lexicon holds."""

    meeting: Mapping[str, list[int]]
    """For what a word may be, the numbers of the bits of all such words."""

    patterns: Sequence[tuple[Variant, ...]]
    """The variants of each pattern."""

    kept: Mapping[int, list[int]]
    """For words, by the number of their bit, the variants kept under them."""


class Lexicon:
    """Gives every word of the patterns of one language a bit of its own: its mark.

    Whether all words of a variant occur in a turn is then one comparison of two
    numbers. Each variant is kept under one of its words, so that only variants kept
    under words of the turn are compared at all. Not for several threads.
    """

    def __init__(self) -> None:
        self._numbers: dict[frozenset[str], int] = {}
        self._meeting: dict[str, list[int]] = {}
        self._patterns: list[tuple[Variant, ...]] = []
        self._done = 0
        self._kept: dict[int, list[int]] = {}
        self._kinds: dict[tuple[frozenset[str], tuple[str, ...]], Kind] = {}
        self._slot_kinds: dict[str, Kind] = {}

    def mark(self, needs: frozenset[str]) -> int:
        """Return the bit of the word that is any of these."""
        number = self._numbers.get(needs)
        if number is None:
            number = self._numbers[needs] = len(self._numbers)
            for need in needs:
                self._meeting.setdefault(need, []).append(number)
        return 1 << number

    def add(self, variants: tuple[Variant, ...]) -> int:
        """Take a pattern's variants, their words marked; return its number."""
        self._patterns.append(variants)
        # A view that was cut before knows nothing of it; those to come do.
        self._kinds.clear()
        self._slot_kinds.clear()
        return len(self._patterns) - 1

    def parts(self) -> Parts:
        """Return all that it holds."""
        self._keep_new()
        return Parts(self._meeting, self._patterns, self._kept)

    def variants(self, pattern: int) -> tuple[Variant, ...]:
        """Return the variants of the pattern with this number."""
        return self._patterns[pattern]

    def variant(self, number: int) -> Variant:
        """Return the variant with this number."""
        return self.variants(number >> VARIANT_BITS)[number & _PLACE]

    def kind(self, keys: frozenset[str], tags: tuple[str, ...]) -> Kind:
        """Return what a token with these keys and tags is to the patterns."""
        kind = self._kinds.get((keys, tags))
        if kind is None:
            kind = self._kinds[keys, tags] = self._kind(_needs(keys, tags))
        return kind

    def slot_kind(self, slot: str) -> Kind:
        """Return what a value of a slot is to the patterns, whatever its words are."""
        kind = self._slot_kinds.get(slot)
        if kind is None:
            kind = self._slot_kinds[slot] = self._kind((f"{{{slot}}}",))
        return kind

    def _kind(self, needs: Iterable[str]) -> Kind:
        self._keep_new()
        found = {number for need in needs for number in self._words(need)}
        mask = 0
        for number in found:
            mask |= 1 << number
        numbers = sorted(one for word in found for one in self._kept_under(word))
        return Kind(mask, tuple((self._mask(one), one) for one in numbers))

    def _words(self, need: str) -> Iterable[int]:
        """Return the words, by the number of their bit, that may be something."""
        return self._meeting.get(need, ())

    def _kept_under(self, word: int) -> Iterable[int]:
        """Return the variants kept under a word."""
        return self._kept.get(word, ())

    def _mask(self, number: int) -> int:
        mask = 0
        for word in musts(self.variant(number)):
            mask |= word.mark
        return mask

    def _keep_new(self) -> None:
        """Keep the variants of new patterns, each under one of its words.

        What many patterns ask for is common in speech too, so that a variant is kept
        under the word of it that the fewest ask for.
        """
        needed = [
            (pattern << VARIANT_BITS | place, musts(variant))
            for pattern in range(self._done, len(self._patterns))
            for place, variant in enumerate(self.variants(pattern))
        ]
        self._done = len(self._patterns)
        wanted = Counter(
            need for _, words in needed for word in words for need in word.needs
        )
        weights: dict[frozenset[str], int] = {}
        for number, words in needed:
            rarest = min(words, key=lambda one: _weight(one, wanted, weights))
            bit = rarest.mark.bit_length() - 1
            self._kept.setdefault(bit, []).append(number)


def _weight(
    word: Word, wanted: Mapping[str, int], known: dict[frozenset[str], int]
) -> int:
    weight = known.get(word.needs)
    if weight is None:
        weight = known[word.needs] = sum(wanted[need] for need in word.needs)
    return weight


def _needs(keys: frozenset[str], tags: tuple[str, ...]) -> frozenset[str]:
    """Return all needs a token meets: its keys, and ``[NN]`` for a tag NNG."""
    prefixes = {f"[{tag[:end]}]" for tag in tags for end in range(1, len(tag) + 1)}
    return keys | prefixes
