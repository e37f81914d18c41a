"""The parts of a turn in which patterns are looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from phonecoach.language.lexicon import Group, Lexicon
    from phonecoach.language.patterns import Pattern
    from phonecoach.language.tokens import Token


_FEW = 3
"""So many needs are sooner asked for one by one than together."""


class Places(dict[int, int]):
    """For the number of a word, where it stands or a slot for it begins, a bit a place.

    Found out when it is first asked: of ten thousand words a turn asks for a hundred.
    """

    __slots__ = ("_lexicon", "_met")

    def __init__(self, lexicon: Lexicon, met: dict[str, int]) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._met = met

    def __missing__(self, word: int) -> int:
        found = 0
        met = self._met
        needs = self._lexicon.needs(word)
        for need in needs if len(needs) <= _FEW else met.keys() & needs:
            found |= met.get(need, 0)
        self[word] = found
        return found


class Words:
    """All words of a turn, as patterns see them; found once for all views of it.

    Attributes:
        tokens: Without punctuation.
        lexicon: That of the patterns that are looked for.
        kinds: For each token what it is to the patterns.
        slot_ends: For a slot, where a value that begins at a place ends.
        anchors: For each anchor the places at which it holds, a bit a place: ``opens``
            and ``closes`` where a clause begins and ends (or does but for fillers),
            ``turn_opens`` and ``turn_closes`` the same for the turn, ``edges`` at
            commas and the edges of clauses.
        met: For all that a word may be where something is that, a bit a place.
        places: For each word of patterns the places where it stands.
    """

    __slots__ = (
        "anchors", "kinds", "lexicon", "met", "places", "slot_ends", "tokens",
    )  # fmt: skip

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
        self.kinds = [lexicon.kind(one.keys, one.tags) for one in tokens]
        self.met = self._needs_met()
        self.places = Places(lexicon, self.met)

    def likely(self, patterns: tuple[Pattern, ...]) -> list[Pattern]:
        """Return those of a few patterns that may be found, in order."""
        leads = self.lexicon.leads(patterns)
        places = {one for need in leads.keys() & self.met.keys() for one in leads[need]}
        return [patterns[one] for one in sorted(places)]

    def said(self, word: int) -> int:
        """Return where tokens are a word, not mere values of its slots, a bit a place.

        Args:
            word: Its number.
        """
        needs = self.met.keys() & self.lexicon.needs(word)
        return _joined(self.met[need] for need in needs if need[0] != "{")

    def _needs_met(self) -> dict[str, int]:
        """Return for all that a word may be where something is that, a bit a place."""
        met: dict[str, int] = {}
        bit = 1
        for kind in self.kinds:
            for need in kind.needs:
                met[need] = met.get(need, 0) | bit
            bit <<= 1
        for slot, ends in self.slot_ends.items():
            met[f"{{{slot}}}"] = bits(ends)
        return met


class View:
    """The part of a turn in which a pattern is looked for.

    Attributes:
        words: Those of the whole turn.
        lo, hi: A match lies within ``words.tokens[lo:hi]``.
        window: The same, a bit a place.
        edges: The places between its words, those at both ends included.
    """

    __slots__ = ("edges", "hi", "lo", "window", "words")

    def __init__(self, words: Words, lo: int, hi: int) -> None:
        self.words = words
        self.lo = lo
        self.hi = hi
        self.window = (1 << hi) - (1 << lo)
        self.edges = self.window | 1 << hi

    @classmethod
    def of(cls, words: Words) -> View:
        """Return the view of a whole turn."""
        return cls(words, 0, len(words.tokens))

    def candidates(self) -> Iterator[Group]:
        """Return the groups of variants the two rarest words of which may be in it.

        Only of patterns that the lexicon has in its index.
        """
        words = self.words
        kinds = {id(one): one for one in words.kinds[self.lo : self.hi]}
        for slot, ends in words.slot_ends.items():
            if any(self.lo <= place < self.hi for place in ends):
                kinds[id(slot)] = words.lexicon.slot_kind(slot)
        met = frozenset().union(*(kind.needs for kind in kinds.values()))
        numbers: set[int] = set()
        led = {id(one): one for kind in kinds.values() for one in kind.groups}
        for groups in led.values():
            for need in groups.keys() & met:
                numbers |= groups[need]
        return map(words.lexicon.group, numbers)


def bits(places: Iterable[int]) -> int:
    """Return places as a number with a bit for each."""
    found = 0
    for place in places:
        found |= 1 << place
    return found


def places_of(bits: int) -> Iterator[int]:
    """Yield the places whose bits are set, the first one first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def _joined(parts: Iterable[int]) -> int:
    found = 0
    for part in parts:
        found |= part
    return found
