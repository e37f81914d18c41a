"""What the patterns of a language ask for, and which of them a word brings up."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, NamedTuple

from phonecoach.language.elements import Word, musts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from phonecoach.language.elements import Element, Variant
    from phonecoach.language.patterns import Pattern

    Leads = Mapping[str, tuple[int, ...]]

VARIANT_BITS = 9
"""How much of a variant's number is its place in the pattern: at most 512 in one."""

_PLACE = (1 << VARIANT_BITS) - 1

Steps = tuple[int, ...]
"""A variant from its last element to its first: the number of a word that takes one
token, or else that of another element, below zero."""


class Group(NamedTuple):
    """Variants that share their rarest word, and the next rarest."""

    other: int
    """The number of the next rarest word; of the rarest if there is but one."""

    variants: tuple[tuple[int, Steps], ...]
    """The numbers of the variants, and what they are."""


class Kind(NamedTuple):
    """What tokens that look alike to the patterns are to them."""

    needs: frozenset[str]
    """All that a pattern may call such a token."""

    groups: tuple[Mapping[str, frozenset[int]], ...]
    """The groups of variants the rarest word of which such a token is: for each thing
    it may be called, and all that the next rarest word may be, their numbers."""


class Parts(NamedTuple):
    """All that a lexicon holds."""

    needs: Sequence[frozenset[str]]
    """For the number of a word, what it may be."""

    others: Sequence[Element]
    """The elements that are no words which take one token."""

    patterns: Sequence[tuple[Variant, ...]]
    """The variants of each pattern."""

    groups: Sequence[Group]
    leads: Sequence[int]
    """For each group the number of its rarest word."""

    indexed: frozenset[int]
    """The patterns whose variants are in groups."""


class Lexicon:
    """Gives every word of the patterns of one language a number.

    The variants of patterns that are looked for in every turn are in groups, by the two
    rarest of their words, so that of thousands only a few hundred need be looked at in
    a turn. Not for several threads.

    Attributes:
        sample: Turns, in small letters, that show how often a word is said.
        others: The elements of patterns that are no words which take one token; that
            with the number -1 comes first.
    """

    def __init__(self) -> None:
        self.sample = ""
        self.others: list[Element] = []
        self._other_numbers: dict[Element, int] = {}
        self._numbers: dict[frozenset[str], int] = {}
        self._needs: list[frozenset[str]] = []
        self._tags: set[str] = set()
        self._patterns: list[tuple[Variant, ...]] = []
        self._steps: list[tuple[Steps, ...]] = []
        self._groups: list[Group] = []
        self._leads: dict[str, list[int]] = {}
        self._leading: list[int] = []
        self._indexed: set[int] = set()
        self._pattern_leads: dict[tuple[Pattern, ...], Leads] = {}
        self._kinds: dict[tuple[frozenset[str], tuple[str, ...]], Kind] = {}
        self._slot_kinds: dict[str, Kind] = {}
        self._led: dict[str, Mapping[str, frozenset[int]]] = {}
        self._said: dict[int, float] = {}

    def number(self, needs: frozenset[str]) -> int:
        """Return the number of the word that is any of these."""
        number = self._numbers.get(needs)
        if number is None:
            number = self._numbers[needs] = len(self._needs)
            self._needs.append(needs)
            self._tags.update(need for need in needs if need[0] == "[")
            # A token that was met before may have a tag that nobody asked for then.
            self._kinds.clear()
        return number

    def needs(self, word: int) -> frozenset[str]:
        """Return what the word of this number may be."""
        return self._needs[word]

    def add(self, variants: tuple[Variant, ...]) -> int:
        """Take a pattern's variants, their words numbered; return its number."""
        self._patterns.append(variants)
        self._steps.append(())
        return len(self._patterns) - 1

    def variants(self, pattern: int) -> tuple[Variant, ...]:
        """Return the variants of the pattern with this number."""
        return self._patterns[pattern]

    def steps(self, pattern: int) -> tuple[Steps, ...]:
        """Return the variants of a pattern as steps."""
        found = self._steps[pattern]
        if not found:
            variants = self.variants(pattern)
            found = self._steps[pattern] = tuple(map(self._steps_of, variants))
        return found

    def steps_of(self, variant: int) -> Steps:
        """Return the steps of the variant with this number."""
        return self.steps(variant >> VARIANT_BITS)[variant & _PLACE]

    def index(self, patterns: Iterable[int]) -> None:
        """Keep patterns in groups, so that `View.candidates` tells of them."""
        new = [one for one in dict.fromkeys(patterns) if one not in self._indexed]
        if not new:
            return
        self._indexed.update(new)
        self._kinds.clear()
        self._slot_kinds.clear()
        self._led.clear()
        for (lead, other), variants in self._grouped(new).items():
            for need in self.needs(lead):
                self._leads.setdefault(need, []).append(len(self._groups))
            self._leading.append(lead)
            steps = tuple((one, self.steps_of(one)) for one in variants)
            self._groups.append(Group(other, steps))

    def group(self, number: int) -> Group:
        """Return the group with this number."""
        return self._groups[number]

    def kind(self, keys: frozenset[str], tags: tuple[str, ...]) -> Kind:
        """Return what a token with these keys and tags is to the patterns."""
        kind = self._kinds.get((keys, tags))
        if kind is None:
            needs = keys | (_tag_needs(tags) & self._tags)
            kind = self._kinds[keys, tags] = self._kind(needs)
        return kind

    def slot_kind(self, slot: str) -> Kind:
        """Return what a value of a slot is to the patterns, whatever its words are."""
        kind = self._slot_kinds.get(slot)
        if kind is None:
            needs = frozenset((f"{{{slot}}}",))
            kind = self._slot_kinds[slot] = self._kind(needs)
        return kind

    def parts(self) -> Parts:
        """Return all that it holds."""
        return Parts(
            self._needs,
            self.others,
            self._patterns,
            self._groups,
            self._leading,
            frozenset(self._indexed),
        )

    def step(self, element: Element) -> int:
        """Return an element of a pattern as a step."""
        if isinstance(element, Word) and not element.slots and not element.negative:
            return element.number
        number = self._other_numbers.get(element)
        if number is None:
            number = self._other_numbers[element] = len(self.others)
            self.others.append(element)
        return ~number

    def _steps_of(self, variant: Variant) -> Steps:
        return tuple(map(self.step, reversed(variant)))

    def leads(self, patterns: tuple[Pattern, ...]) -> Leads:
        """Return for all that the rarest words of patterns may be which they are.

        Returns:
            Places in `patterns`: no other pattern can be found where nothing else is.
        """
        found = self._pattern_leads.get(patterns)
        if found is None:
            places: dict[str, list[int]] = {}
            for place, pattern in enumerate(patterns):
                words = set(map(self._rare_word, self.steps(pattern.number)))
                for need in frozenset().union(*map(self.needs, words)):
                    places.setdefault(need, []).append(place)
            found = {need: tuple(one) for need, one in places.items()}
            self._pattern_leads[patterns] = found
        return found

    def _rare_word(self, steps: Steps) -> int:
        """Return the number of a word without which steps are not found; a rare one."""
        words = [step for step in steps if step >= 0]
        others = (self.others[~step] for step in steps if step < 0)
        words += [
            one.number for one in others if isinstance(one, Word) and not one.negative
        ]
        return min(words, key=self._often_said)

    def _often_said(self, word: int) -> float:
        """Return a guess at how often a word is said: short words are said most."""
        found = self._said.get(word)
        if found is None:
            found = self._said[word] = sum(map(_often, self.needs(word)))
        return found

    def _kind(self, needs: frozenset[str]) -> Kind:
        return Kind(needs, tuple(filter(None, map(self._groups_led_by, needs))))

    def _groups_led_by(self, need: str) -> Mapping[str, frozenset[int]]:
        """Return the groups whose rarest word may be something.

        Returns:
            For all that their next rarest word may be, their numbers.
        """
        found = self._led.get(need)
        if found is None:
            groups: dict[str, list[int]] = {}
            for number in self._led_by(need):
                for other in self.needs(self.group(number).other):
                    groups.setdefault(other, []).append(number)
            found = self._led[need] = {
                other: frozenset(one) for other, one in groups.items()
            }
        return found

    def _led_by(self, need: str) -> Iterable[int]:
        """Return the numbers of the groups whose rarest word may be something."""
        return self._leads.get(need, ())

    def _grouped(self, patterns: Iterable[int]) -> dict[tuple[int, int], list[int]]:
        """Return variants by the numbers of their rarest word and the next."""
        said = functools.cache(functools.partial(_times_said, sample=self.sample))
        weights: dict[frozenset[str], int] = {}

        def weight(word: Word) -> int:
            """Return about how often a word is said."""
            if word.needs not in weights:
                weights[word.needs] = sum(map(said, word.needs))
            return weights[word.needs]

        groups: dict[tuple[int, int], list[int]] = {}
        for pattern in patterns:
            for place, variant in enumerate(self.variants(pattern)):
                rare = sorted(musts(variant), key=weight)
                pair = rare[0].number, rare[1 % len(rare)].number
                groups.setdefault(pair, []).append(pattern << VARIANT_BITS | place)
        return groups


def _often(need: str) -> float:
    """Return a guess at how often a need is met."""
    return 1.0 if need[0] == "[" else float(2 ** -len(need))


def _times_said(need: str, sample: str) -> int:
    """Return about how often a need is met in a sample; of a tag, always."""
    if need[0] == "[":
        return len(sample)
    # Where words are parted by spaces, a word begins after one, in all its forms.
    word = need.removeprefix("=")
    return sample.count(f" {word}" if word.isascii() else word)


def _tag_needs(tags: tuple[str, ...]) -> set[str]:
    """Return all needs that tags meet: ``[NN]`` for a tag NNG."""
    return {f"[{tag[:end]}]" for tag in tags for end in range(1, len(tag) + 1)}
