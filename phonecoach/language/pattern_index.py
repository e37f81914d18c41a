"""Which of the many patterns of rules are in a turn, most of them without a look."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from phonecoach.language.lexicon import VARIANT_BITS
from phonecoach.language.patterns import beginnings, matches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.language.lexicon import Lexicon
    from phonecoach.language.patterns import Match, Pattern
    from phonecoach.language.rules import Rule
    from phonecoach.language.segments import Sentence


class Found(NamedTuple):
    """A pattern that is found in a sentence."""

    sentence: Sentence
    variants: list[tuple[int, int]]
    """The numbers of its variants that are, and where these begin, a bit a place."""


class PatternIndex:
    """Finds the patterns of rules in a turn, most of them without looking for them."""

    def __init__(self, rules: tuple[Rule, ...], lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._entries = [(rule, pattern) for rule in rules for pattern in rule.any]
        self._uses: dict[int, list[int]] = {}
        for place, (_, pattern) in enumerate(self._entries):
            self._uses.setdefault(pattern.number, []).append(place)
        lexicon.index(self._uses)

    def found(
        self, sentences: tuple[Sentence, ...]
    ) -> Iterator[tuple[Rule, Pattern, list[Found]]]:
        """Yield the patterns that are found, in the order of rules, and where."""
        all_found: dict[int, list[Found]] = {}
        for sentence in sentences:
            for number, variants in self._variants_in(sentence).items():
                found = Found(sentence, sorted(variants))
                for place in self._uses.get(number, ()):
                    all_found.setdefault(place, []).append(found)
        for place in sorted(all_found):
            yield *self._entries[place], all_found[place]

    def _variants_in(self, sentence: Sentence) -> dict[int, list[tuple[int, int]]]:
        """Return for patterns the variants that are found, and where they begin."""
        view = sentence.view
        found: dict[int, list[tuple[int, int]]] = {}
        for group in view.candidates():
            for number, steps in group.variants:
                begins = beginnings(steps, view)
                if begins:
                    pattern = number >> VARIANT_BITS
                    found.setdefault(pattern, []).append((number, begins))
        return found

    def matches(self, found: Found) -> list[Match]:
        """Return the matches of a pattern that is found, in order."""
        steps_of = self._lexicon.steps_of
        variants = [(steps_of(number), begins) for number, begins in found.variants]
        return matches(variants, found.sentence.view)
