"""A lexicon as plain data, and made again from it a piece at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from phonecoach.language.elements import Anchor, Gap, Word
from phonecoach.language.lexicon import Group, Lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from phonecoach.language.elements import Element, Variant
    from phonecoach.language.lexicon import Steps

_Plain = list[Any]


class KeptLexicon(Lexicon):
    """Unfolds what was kept when a turn asks for it: few patterns are needed in a call.

    The words of its patterns do not tell what they may be; only their numbers count.
    """

    def __init__(self, plain: Mapping[str, Any]) -> None:
        super().__init__()
        self._folded_needs: list[str] = plain["needs"]
        self._folded: list[str] = plain["patterns"]
        self._folded_groups: list[str] = plain["groups"]
        self._folded_leads: dict[str, str] = plain["leads"]
        self.others = list(map(_unpacked, plain["others"]))
        self._tags = set(plain["tags"])
        self._indexed = set(plain["indexed"])
        self._made: dict[int, Word] = {}
        self._needs = [frozenset()] * len(self._folded_needs)
        self._patterns = [()] * len(self._folded)
        self._steps = [()] * len(self._folded)
        self._groups = [_NO_GROUP] * len(self._folded_groups)

    def number(self, needs: frozenset[str]) -> int:
        """Return the number of the word that is any of these."""
        if not self._numbers:
            self._recall_words()
        return super().number(needs)

    def _recall_words(self) -> None:
        """Know again which words there are: only new patterns ask for that."""
        kept = range(len(self._folded_needs))
        self._numbers = {self.needs(one): one for one in kept}
        self._other_numbers = {one: at for at, one in enumerate(self.others)}

    def needs(self, word: int) -> frozenset[str]:
        """Return what the word of this number may be."""
        found = self._needs[word]
        if not found:
            found = self._needs[word] = frozenset(self._folded_needs[word].split())
        return found

    def variants(self, pattern: int) -> tuple[Variant, ...]:
        """Return the variants of the pattern with this number."""
        found = self._patterns[pattern]
        if not found:
            found = self._patterns[pattern] = tuple(
                tuple(map(self._element, reversed(one))) for one in self.steps(pattern)
            )
        return found

    def steps(self, pattern: int) -> tuple[Steps, ...]:
        """Return the variants of a pattern as steps."""
        if pattern >= len(self._folded):
            return super().steps(pattern)
        found = self._steps[pattern]
        if not found:
            folded = self._folded[pattern].split(",")
            found = self._steps[pattern] = tuple(map(_numbers, folded))
        return found

    def group(self, number: int) -> Group:
        """Return the group with this number."""
        found = self._groups[number]
        if found is _NO_GROUP:
            other, *variants = _numbers(self._folded_groups[number])
            steps = tuple((one, self.steps_of(one)) for one in variants)
            found = self._groups[number] = Group(other, steps)
        return found

    def _element(self, step: int) -> Element:
        if step < 0:
            return self.others[~step]
        found = self._made.get(step)
        if found is None:
            found = self._made[step] = Word(frozenset(), (), step)
        return found

    def _led_by(self, need: str) -> Iterable[int]:
        return (*_numbers(self._folded_leads.get(need, "")), *super()._led_by(need))


def packed_lexicon(lexicon: Lexicon) -> dict[str, Any]:
    """Return a lexicon as plain data, for a `KeptLexicon`."""
    parts = lexicon.parts()
    patterns = [
        ",".join(_text(steps) for steps in lexicon.steps(one))
        for one in range(len(parts.patterns))
    ]
    leads: dict[str, list[int]] = {}
    for number, lead in enumerate(parts.leads):
        for need in sorted(parts.needs[lead]):
            leads.setdefault(need, []).append(number)
    needs = {need for one in parts.needs for need in one}
    return {
        "needs": [" ".join(sorted(one)) for one in parts.needs],
        "tags": sorted(need for need in needs if need[0] == "["),
        "patterns": patterns,
        # After the patterns: to write them down as steps gives the elements numbers.
        "others": [_packed(one) for one in lexicon.others],
        "groups": [
            _text((one.other, *(number for number, _ in one.variants)))
            for one in parts.groups
        ],
        "leads": {need: _text(numbers) for need, numbers in leads.items()},
        "indexed": sorted(parts.indexed),
    }


_NO_GROUP = Group(-1, ())


def _packed(element: Element) -> _Plain:
    if isinstance(element, Word):
        return ["word", element.number, element.negative, *element.slots]
    if isinstance(element, Gap):
        return ["gap", element.longest]
    return ["anchor", element.places]


def _unpacked(plain: _Plain) -> Element:
    kind, first, *others = plain
    if kind == "word":
        negative, *slots = others
        return Word(frozenset(), tuple(slots), first, negative)
    return Gap(first) if kind == "gap" else Anchor(first)


def _text(numbers: Iterable[int]) -> str:
    return " ".join(map(str, numbers))


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split()))
