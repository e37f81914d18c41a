"""What the patterns of a language ask for, and which of them a word brings up."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, NamedTuple

from phonecoach.language.elements import Word, musts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from phonecoach.language.elements import Variant

VARIANT_BITS = 9
"""How much of a variant's number is its place in the pattern: at most 512 in one."""

_PLACE = (1 << VARIANT_BITS) - 1


Kept = tuple[int, int]
"""The number of another word that a variant needs, and the variant's own."""


class Kind(NamedTuple):
    """What tokens that look alike to the patterns are to them."""

    words: frozenset[int]
    """The numbers of all words of patterns that such a token is."""

    groups: tuple[tuple[int, tuple[tuple[int, frozenset[int]], ...]], ...]
    """Variants kept under one of these words, by another word that they need: for each
    that word's number, with the variants' numbers and all words that they need."""


class Parts(NamedTuple):
    """All that a lexicon holds."""

    meeting: Mapping[str, list[int]]
    """For what a word may be, the numbers of all such words."""

    patterns: Sequence[tuple[Variant, ...]]
    """The variants of each pattern."""

    kept: Mapping[int, list[Kept]]
    """For words, by their number, the variants kept under them."""


class Lexicon:
    """Gives every word of the patterns of one language a number.

    Each variant is kept under one of its words, and there under another, so that of
    thousands only a few hundred need be looked at in a turn. Not for several threads.

    Attributes:
        sample: Turns, in small letters, that show how often a word is said.
    """

    def __init__(self) -> None:
        self.sample = ""
        self._numbers: dict[frozenset[str], int] = {}
        self._meeting: dict[str, list[int]] = {}
        self._patterns: list[tuple[Variant, ...]] = []
        self._done = 0
        self._kept: dict[int, list[Kept]] = {}
        self._kinds: dict[tuple[frozenset[str], tuple[str, ...]], Kind] = {}
        self._slot_kinds: dict[str, Kind] = {}

    def number(self, needs: frozenset[str]) -> int:
        """Return the number of the word that is any of these."""
        number = self._numbers.get(needs)
        if number is None:
            number = self._numbers[needs] = len(self._numbers)
            for need in needs:
                self._meeting.setdefault(need, []).append(number)
        return number

    def add(self, variants: tuple[Variant, ...]) -> int:
        """Take a pattern's variants, their words numbered; return its number."""
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
        words = frozenset(word for need in needs for word in self._words(need))
        groups: dict[int, list[tuple[int, frozenset[int]]]] = {}
        for word in words:
            for other, number in self._kept_under(word):
                # What is needed beside a word that the token is, is no news.
                needed = frozenset(one.number for one in musts(self.variant(number)))
                group = groups.setdefault(word if other in words else other, [])
                group.append((number, needed))
        return Kind(words, tuple((one, tuple(group)) for one, group in groups.items()))

    def _words(self, need: str) -> Iterable[int]:
        """Return the numbers of the words that may be something."""
        return self._meeting.get(need, ())

    def _kept_under(self, word: int) -> Iterable[Kept]:
        """Return the variants kept under a word."""
        return self._kept.get(word, ())

    def _keep_new(self) -> None:
        """Keep the variants of new patterns, each under the two rarest of its words."""
        said = functools.cache(functools.partial(_times_said, sample=self.sample))
        weights: dict[frozenset[str], int] = {}

        def weight(word: Word) -> int:
            """Return about how often a word is said."""
            if word.needs not in weights:
                weights[word.needs] = sum(map(said, word.needs))
            return weights[word.needs]

        for pattern in range(self._done, len(self._patterns)):
            for place, variant in enumerate(self.variants(pattern)):
                rare = sorted(musts(variant), key=weight)
                kept = (rare[1 % len(rare)].number, pattern << VARIANT_BITS | place)
                self._kept.setdefault(rare[0].number, []).append(kept)
        self._done = len(self._patterns)


def _times_said(need: str, sample: str) -> int:
    """Return about how often a need is met in a sample; of a tag, always."""
    if need[0] == "[":
        return len(sample)
    # Where words are parted by spaces, a word begins after one, in all its forms.
    word = need.removeprefix("=")
    return sample.count(f" {word}" if word.isascii() else word)


def _needs(keys: frozenset[str], tags: tuple[str, ...]) -> frozenset[str]:
    """Return all needs a token meets: its keys, and ``[NN]`` for a tag NNG."""
    prefixes = {f"[{tag[:end]}]" for tag in tags for end in range(1, len(tag) + 1)}
    return keys | prefixes
