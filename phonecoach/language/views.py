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
        numbers: For each token the numbers of all words of patterns that it is.
        slot_ends: For a slot, where a value that begins at a place ends.
        anchors: For each anchor the places at which it holds, a bit a place: ``opens``
            and ``closes`` where a clause begins and ends (or does but for fillers),
            ``turn_opens`` and ``turn_closes`` the same for the turn, ``edges`` at
            commas and the edges of clauses.
        known_places: What `places` has answered so far.
    """

    __slots__ = (
        "_kinds",
        "anchors",
        "known_places",
        "lexicon",
        "numbers",
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
        self.numbers = [kind.words for kind in self._kinds]
        self.known_places: dict[int, int] = {}

    def places(self, word: int) -> int:
        """Return where the word of this number stands, a bit a place."""
        found = self.known_places.get(word)
        if found is None:
            found = 0
            bit = 1
            for one in self.numbers:
                if word in one:
                    found |= bit
                bit <<= 1
            self.known_places[word] = found
        return found

    def there(self, lo: int, hi: int) -> set[int]:
        """Return the numbers of the words of patterns that stand in a stretch."""
        slots = [
            self.lexicon.slot_kind(slot).words
            for slot, ends in self.slot_ends.items()
            if any(lo <= place < hi for place in ends)
        ]
        return set().union(*self.numbers[lo:hi], *slots)

    def possible(self) -> dict[int, frozenset[int]]:
        """Return the number of each variant all words of which occur, and these."""
        there = self.there(0, len(self.tokens))
        kinds = {id(kind): kind for kind in self._kinds}
        for slot in self.slot_ends:
            kind = self.lexicon.slot_kind(slot)
            kinds[id(kind)] = kind
        return {
            number: needed
            for kind in kinds.values()
            for word, group in kind.groups
            if word in there
            for number, needed in group
            if needed <= there
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

    __slots__ = ("_needed", "hi", "lo", "possible", "window", "words")

    def __init__(
        self,
        words: Words,
        lo: int,
        hi: int,
        needed: dict[int, frozenset[int]],
    ) -> None:
        self.words = words
        self.lo = lo
        self.hi = hi
        self.window = (1 << hi) - (1 << lo)
        self._needed = needed
        self.possible: dict[int, list[int]] = {}
        for number in needed:
            self.possible.setdefault(number >> VARIANT_BITS, []).append(number)

    @classmethod
    def of(cls, words: Words) -> View:
        """Return the view of a whole turn."""
        return cls(words, 0, len(words.tokens), words.possible())

    def part(self, lo: int, hi: int) -> View:
        """Return the view of a sentence in it."""
        if (lo, hi) == (self.lo, self.hi):
            return self
        there = self.words.there(lo, hi)
        needed = {
            number: words for number, words in self._needed.items() if words <= there
        }
        return View(self.words, lo, hi, needed)

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
