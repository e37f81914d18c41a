"""The parts of a turn in which patterns are looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.language.lexicon import VARIANT_BITS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from phonecoach.language.lexicon import Lexicon
    from phonecoach.language.tokens import Token


class Words:
    """All words of a turn, as patterns see them; found once for all views of it.

    Attributes:
        tokens: Without punctuation.
        lexicon: That of the patterns that are looked for.
        marks: For each token the marks of all words of patterns that it is.
        slot_ends: For a slot, where a value that begins at a place ends.
        anchors: For each anchor the places at which it holds, a bit a place: ``opens``
            and ``closes`` where a clause begins and ends (or does but for fillers),
            ``turn_opens`` and ``turn_closes`` the same for the turn, ``edges`` at
            commas and the edges of clauses.
    """

    __slots__ = (
        "_kinds",
        "_places",
        "anchors",
        "lexicon",
        "marks",
        "slot_ends",
        "tokens",
    )

    def __init__(
        self,
        tokens: tuple[Token, ...],
        lexicon: Lexicon,
        slot_ends: Mapping[str, Mapping[int, int]] | None = None,
    ) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.slot_ends = slot_ends or {}
        self.anchors = dict.fromkeys(
            ("opens", "closes", "edges", "turn_opens", "turn_closes"), 0
        )
        self._kinds = [lexicon.kind(one.keys, one.tags) for one in tokens]
        self.marks = [kind.mask for kind in self._kinds]
        self._places: dict[int, int] = {}

    def places(self, mark: int) -> int:
        """Return where a word of patterns stands, a bit a place."""
        found = self._places.get(mark)
        if found is None:
            found = 0
            bit = 1
            for one in self.marks:
                if one & mark:
                    found |= bit
                bit <<= 1
            self._places[mark] = found
        return found

    def mask(self, lo: int, hi: int) -> int:
        """Return the marks of all words and slot values in a stretch."""
        mask = 0
        for one in self.marks[lo:hi]:
            mask |= one
        for slot, ends in self.slot_ends.items():
            if any(lo <= place < hi for place in ends):
                mask |= self.lexicon.slot_kind(slot).mask
        return mask

    def possible(self) -> dict[int, int]:
        """Return the number of each variant all words of which occur, and its mask."""
        there = self.mask(0, len(self.tokens))
        kinds = {id(kind): kind for kind in self._kinds}
        for slot in self.slot_ends:
            kind = self.lexicon.slot_kind(slot)
            kinds[id(kind)] = kind
        return {
            number: mask
            for kind in kinds.values()
            for mask, number in kind.entries
            if mask & there == mask
        }


class View:
    """The part of a turn in which a pattern is looked for.

    Patterns find only what was cut into a view after they were compiled.

    Attributes:
        words: Those of the whole turn.
        lo, hi: A match lies within ``words.tokens[lo:hi]``.
        window: The same, a bit a place.
        possible: For the number of a pattern, those of its variants that may be found.
    """

    __slots__ = ("_masks", "hi", "lo", "possible", "window", "words")

    def __init__(self, words: Words, lo: int, hi: int, masks: dict[int, int]) -> None:
        self.words = words
        self.lo = lo
        self.hi = hi
        self.window = (1 << hi) - (1 << lo)
        self._masks = masks
        self.possible: dict[int, list[int]] = {}
        for number in masks:
            self.possible.setdefault(number >> VARIANT_BITS, []).append(number)

    @classmethod
    def of(cls, words: Words) -> View:
        """Return the view of a whole turn."""
        return cls(words, 0, len(words.tokens), words.possible())

    def part(self, lo: int, hi: int) -> View:
        """Return the view of a sentence in it."""
        if (lo, hi) == (self.lo, self.hi):
            return self
        there = self.words.mask(lo, hi)
        masks = {
            number: mask for number, mask in self._masks.items() if mask & there == mask
        }
        return View(self.words, lo, hi, masks)

    def clause(self, lo: int, hi: int) -> View:
        """Return the view of a clause in it, for the few patterns a clause is asked."""
        if (lo, hi) == (self.lo, self.hi):
            return self
        view = View(self.words, lo, hi, {})
        view.possible = self.possible
        return view


def bits(places: Iterable[int]) -> int:
    """Return places as a number with a bit for each."""
    found = 0
    for place in places:
        found |= 1 << place
    return found
