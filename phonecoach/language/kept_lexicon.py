"""A lexicon as plain data, and made again from it a piece at a time."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

from phonecoach.language.elements import Anchor, Gap, Word
from phonecoach.language.lexicon import Lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from phonecoach.language.elements import Element, Variant
    from phonecoach.language.lexicon import Kept

_Plain = list[Any]


class KeptLexicon(Lexicon):
    """Unfolds what was kept when a turn asks for it: few patterns are needed in a call.

    The words of its patterns do not tell what they may be; only their numbers count.
    """

    def __init__(self, plain: Mapping[str, Any]) -> None:
        super().__init__()
        self._elements: list[_Plain] = plain["elements"]
        self._folded: list[str] = plain["patterns"]
        self._folded_meeting: dict[str, str] = plain["meeting"]
        self._folded_kept: dict[str, str] = plain["kept"]
        self._made: dict[int, Element] = {}
        self._patterns = [()] * len(self._folded)
        self._done = len(self._folded)

    def number(self, needs: frozenset[str]) -> int:
        """Return the number of the word that is any of these."""
        if not self._numbers:
            self._recall_words()
        return super().number(needs)

    def _recall_words(self) -> None:
        """Know again what each word may be: only new patterns ask for that."""
        words: dict[int, set[str]] = {}
        for need in self._folded_meeting:
            for number in self._words(need):
                words.setdefault(number, set()).add(need)
        self._numbers = {frozenset(words[one]): one for one in sorted(words)}

    def variants(self, pattern: int) -> tuple[Variant, ...]:
        """Return the variants of the pattern with this number."""
        found = self._patterns[pattern]
        if not found:
            found = self._patterns[pattern] = tuple(
                tuple(map(self._element, _numbers(one)))
                for one in self._folded[pattern].split(",")
            )
        return found

    def _element(self, number: int) -> Element:
        found = self._made.get(number)
        if found is None:
            found = self._made[number] = _unpacked(self._elements[number])
        return found

    def _words(self, need: str) -> Iterable[int]:
        found: list[int] | None = self._meeting.get(need)
        if found is None:
            folded = self._folded_meeting.get(need)
            if folded is None:
                return ()
            found = self._meeting[need] = _numbers(folded)
        return found

    def _kept_under(self, word: int) -> Iterable[Kept]:
        folded = _numbers(self._folded_kept.get(str(word), ""))
        pairs = zip(folded[::2], folded[1::2], strict=True)
        return (*pairs, *super()._kept_under(word))


def packed_lexicon(lexicon: Lexicon) -> dict[str, Any]:
    """Return a lexicon as plain data, for a `KeptLexicon`."""
    parts = lexicon.parts()
    numbers: dict[Element, int] = {}
    patterns = [
        ",".join(
            _text(numbers.setdefault(one, len(numbers)) for one in variant)
            for variant in variants
        )
        for variants in parts.patterns
    ]
    return {
        "elements": [_packed(one) for one in numbers],
        "patterns": patterns,
        "meeting": {need: _text(found) for need, found in parts.meeting.items()},
        "kept": {
            str(word): _text(itertools.chain.from_iterable(found))
            for word, found in parts.kept.items()
        },
    }


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


def _numbers(text: str) -> list[int]:
    return [int(one) for one in text.split()]
