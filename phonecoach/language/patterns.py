"""The pattern language of rules: finding a compiled pattern in a turn.

``resources/language/README.md`` explains the language to those who write rules.
"""

from __future__ import annotations

import functools
import itertools
import operator
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from phonecoach.language.tokens import Token

if TYPE_CHECKING:
    from collections.abc import Iterator


class Match(NamedTuple):
    """Where a pattern was found, in indices of tokens."""

    start: int
    end: int
    named: tuple[int, ...]
    """Tokens the pattern asked for, without those in gaps; ascending."""


@dataclass(slots=True)
class View:
    """The part of a turn in which a pattern is looked for.

    Patterns find only what was cut into a view after they were compiled.

    Attributes:
        tokens: The words of the whole turn, without punctuation.
        lo, hi: The sentence: a match lies within ``tokens[lo:hi]``.
        opens: Places at which a clause begins (or began, but for fillers).
        closes: Places at which a clause ends (or will, but for fillers).
        edges: Places with a comma or the edge of a clause.
        turn_opens, turn_closes: The same for the whole turn.
        slot_ends: For a slot, where a value that begins at a place ends.
        where: For each need a pattern can have, the places that meet it. Made from
            the tokens; a part of a view may keep that of the whole.
        mask: The marks of all words of patterns that `where` meets; goes with it.
        marks: The same for each token of the turn.
    """

    tokens: tuple[Token, ...]
    lo: int
    hi: int
    opens: frozenset[int] = frozenset()
    closes: frozenset[int] = frozenset()
    edges: frozenset[int] = frozenset()
    turn_opens: frozenset[int] = frozenset()
    turn_closes: frozenset[int] = frozenset()
    slot_ends: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    where: Mapping[str, list[int]] = field(default_factory=dict)
    mask: int = 0
    marks: tuple[int, ...] = ()
    _bits: dict[int | str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.marks:
            self.marks = tuple(
                _marks.of_token(one.keys, one.tags) for one in self.tokens
            )
        self._bits = {}
        if not self.where:
            self.where = self._places()
            self.mask = _marks.of(self.where)

    def bits(self, what: int | str) -> int:
        """Return where a word (its mark) stands or an anchor holds, a bit a place."""
        found = self._bits.get(what)
        if found is None:
            found = 0
            places: Iterable[int] = range(self.lo, self.hi)
            if isinstance(what, str):
                places = getattr(self, what)
            else:
                places = (at for at in places if self.marks[at] & what)
            for place in places:
                found |= 1 << place
            self._bits[what] = found
        return found

    def _places(self) -> dict[str, list[int]]:
        where: dict[str, list[int]] = {}
        for place in range(self.lo, self.hi):
            token = self.tokens[place]
            for key in token_needs(token.keys, token.tags):
                where.setdefault(key, []).append(place)
        for slot, ends in self.slot_ends.items():
            inside = [place for place in ends if self.lo <= place < self.hi]
            if inside:
                where[f"{{{slot}}}"] = inside
        return where


@functools.lru_cache(maxsize=20_000)
def token_needs(keys: frozenset[str], tags: tuple[str, ...]) -> frozenset[str]:
    """Return all needs a token meets: its keys, and ``[NN]`` for a tag NNG."""
    prefixes = {f"[{tag[:end]}]" for tag in tags for end in range(1, len(tag) + 1)}
    return keys | prefixes


class _Marks:
    """Gives every word of the patterns a bit of its own.

    Whether all words of a variant occur in a turn is then one comparison of two
    numbers, and most variants fail it.
    """

    def __init__(self) -> None:
        self._known: dict[frozenset[str], int] = {}
        self._met: dict[str, int] = {}
        self._of_token: dict[tuple[frozenset[str], tuple[str, ...]], int] = {}
        self._lock = threading.Lock()

    def mark(self, needs: frozenset[str]) -> int:
        """Return the bit of the word with these needs."""
        with self._lock:
            bit = self._known.get(needs)
            if bit is None:
                bit = self._known[needs] = 1 << len(self._known)
                for need in needs:
                    self._met[need] = self._met.get(need, 0) | bit
                self._of_token.clear()
            return bit

    def of(self, needs: Iterable[str]) -> int:
        """Return the bits of all words that meet one of these needs."""
        return functools.reduce(
            operator.or_, (self._met.get(need, 0) for need in needs), 0
        )

    def of_token(self, keys: frozenset[str], tags: tuple[str, ...]) -> int:
        """Return the bits of all words a token is; remembered until one is new."""
        found = self._of_token.get((keys, tags))
        if found is None:
            with self._lock:
                found = self.of(token_needs(keys, tags))
                self._of_token[keys, tags] = found
        return found


_marks = _Marks()


class Word(NamedTuple):
    """One token (or one slot value) out of alternatives."""

    keys: frozenset[str]
    tags: tuple[str, ...]
    slots: tuple[str, ...]
    needs: frozenset[str]
    """All of them as `View.where` knows them."""

    mark: int = 0
    """Its bit, in `View.mask` and `View.marks`; 0 until it is part of a pattern."""

    negative: bool = False
    """Look ahead instead: the next word must be none of these."""

    def end_of(self, view: View, place: int) -> int:
        """Return the place after the word if it stands at `place`, otherwise -1."""
        if view.marks[place] & self.mark:
            return place + 1
        for slot in self.slots:
            end = view.slot_ends.get(slot, {}).get(place, -1)
            if end > 0:
                return end
        return -1


def make_word(
    keys: Iterable[str] = (), tags: Iterable[str] = (), slots: Iterable[str] = ()
) -> Word:
    """Return the word that is any of these keys, tags and slots."""
    return _word(frozenset(keys), tuple(tags), tuple(slots))


# Ten thousand words of patterns are but two thousand different ones.
@functools.cache
def _word(keys: frozenset[str], tags: tuple[str, ...], slots: tuple[str, ...]) -> Word:
    others = {*(f"[{tag}]" for tag in tags), *(f"{{{slot}}}" for slot in slots)}
    needs = keys | others if others else keys
    return Word(keys, tags, slots, needs)


@functools.cache
def _marked(element: Element) -> Element:
    """Return an element of a finished pattern; a word gets its bit."""
    if not isinstance(element, Word):
        return element
    return element._replace(mark=_marks.mark(element.needs))


class Gap(NamedTuple):
    """Any words, up to a number."""

    longest: int


class Anchor(NamedTuple):
    """A place between words."""

    places: str
    """Which field of `View` must contain the place; empty for the cut mark."""


Element = Word | Gap | Anchor
Variant = tuple[Element, ...]
ANCHORS = {
    "^": Anchor("opens"), "$": Anchor("closes"), ",": Anchor("edges"),
    "^^": Anchor("turn_opens"), "$$": Anchor("turn_closes"), "/": Anchor(""),
}  # fmt: skip


class Pattern:
    """A compiled pattern.

    Attributes:
        source: The pattern as it was written.
        plans: For each variant its words and the mask of their marks.
        vocabulary: Every word the pattern names.
    """

    def __init__(self, source: str, variants: tuple[Variant, ...]) -> None:
        self.source = source
        marked = (tuple(map(_marked, one)) for one in variants)
        self.plans = tuple((one, _musts(one), _mask(one)) for one in marked)
        self.vocabulary = frozenset(
            itertools.chain.from_iterable(
                element.keys
                for variant in variants
                for element in variant
                if isinstance(element, Word)
            )
        )

    def is_in(self, view: View) -> bool:
        """Return whether the pattern is found anywhere."""
        return any(True for _ in self.find(view))

    def find(self, view: View) -> Iterator[Match]:
        """Return one match for each place at which the pattern begins, in order."""
        there = view.mask
        possible = [
            one
            for one, _, mask in self.plans
            if mask & there == mask and _may_match(one, view)
        ]
        return self._matches(possible, view) if possible else iter(())

    def _matches(self, possible: list[Variant], view: View) -> Iterator[Match]:
        for place, variants in _beginnings(possible, view):
            for variant in variants:
                named = _match(variant, 0, view, place, ())
                if named:
                    yield Match(named[0], named[-1] + 1, named)
                    break

    def cuts(self, view: View) -> Iterator[int]:
        """Yield the places where ``/`` stands (without one: where it begins)."""
        there = view.mask
        possible = [one for one, _, mask in self.plans if mask & there == mask]
        for place, variants in _beginnings(possible, view):
            for variant in variants:
                if _match(variant, 0, view, place, ()):
                    head = variant[: variant.index(_MARK)] if _MARK in variant else ()
                    yield place + sum(consumes(one) for one in head)
                    break

    def nearest(self, view: View) -> tuple[float, tuple[int, ...]]:
        """Return the largest share of words found in order, and the tokens."""
        best: tuple[float, tuple[int, ...]] = (0.0, ())
        for variant, _, _ in self.plans:
            words = sum(1 for one in variant if consumes(one))
            for place in range(view.lo, view.hi):
                for length in range(len(variant), 0, -1):
                    named = _match(variant[:length], 0, view, place, ())
                    if named:
                        best = max(best, (len(named) / words, named))
                        break
        return best


_MARK = ANCHORS["/"]


def _may_match(variant: Variant, view: View) -> bool:
    """Return whether the variant is found, all places tried at once.

    A bit stands for a place up to which the variant may have been found. Values of
    slots take several words: a variant with one is left to `_match`.
    """
    reach = (1 << view.hi) - (1 << view.lo)
    end = reach | 1 << view.hi
    for element in variant:
        if isinstance(element, Word):
            if element.slots:
                return True
            there = view.bits(element.mark)
            reach = reach & ~there if element.negative else (reach & there) << 1
        elif isinstance(element, Gap):
            for _ in range(element.longest):
                reach |= reach << 1
            reach &= end
        elif element.places:
            reach &= view.bits(element.places)
        if not reach:
            return False
    return True


def _beginnings(possible: list[Variant], view: View) -> list[tuple[int, list[Variant]]]:
    """Return the places where a variant can begin, with those variants."""
    found: dict[int, list[Variant]] = {}
    for variant in possible:
        for place in _first_places(variant[0], view):
            if view.lo <= place < view.hi:
                found.setdefault(place, []).append(variant)
    return sorted(found.items(), key=itemgetter(0))


def consumes(element: Element) -> bool:
    """Return whether an element takes a word of the turn."""
    return isinstance(element, Word) and not element.negative


def _match(
    variant: Variant, first: int, view: View, place: int, named: tuple[int, ...]
) -> tuple[int, ...]:
    """Return the tokens named by the variant from `first` on; empty if it fails."""
    for step in range(first, len(variant)):
        element = variant[step]
        if isinstance(element, Word):
            end = element.end_of(view, place) if place < view.hi else -1
            if element.negative:
                if end >= 0:
                    return ()
                continue
            if end < 0 or end > view.hi:
                return ()
            named = (*named, *range(place, end))
            place = end
        elif isinstance(element, Gap):
            for at in range(place, min(place + element.longest, view.hi) + 1):
                found = _match(variant, step + 1, view, at, named)
                if found:
                    return found
            return ()
        elif element.places and place not in getattr(view, element.places):
            return ()
    return named


def _musts(variant: Variant) -> tuple[Word, ...]:
    """Return the words without which the variant cannot be found."""
    return tuple(one for one in variant if isinstance(one, Word) and not one.negative)


def _places_of(bits: int) -> Iterator[int]:
    """Yield the places whose bits are set, the first one first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def _first_places(first: Element, view: View) -> Iterable[int]:
    """Return places at which a variant with this first element may begin."""
    if isinstance(first, Word) and not first.negative:
        if not first.slots:
            return _places_of(view.bits(first.mark))
        return [
            place for place in range(view.lo, view.hi) if first.end_of(view, place) >= 0
        ]
    if isinstance(first, Anchor) and first.places:
        places: frozenset[int] = getattr(view, first.places)
        return places
    return range(view.lo, view.hi)


def _mask(variant: Variant) -> int:
    return functools.reduce(operator.or_, (word.mark for word in _musts(variant)), 0)
