"""The pattern language of rules: finding a compiled pattern in a turn.

``resources/language/README.md`` explains the language to those who write rules.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from phonecoach.language.elements import CUT, Anchor, Gap, Word, consumes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.language.elements import Element, Variant
    from phonecoach.language.lexicon import Lexicon
    from phonecoach.language.views import View, Words


class Match(NamedTuple):
    """Where a pattern was found, in indices of tokens."""

    start: int
    end: int
    named: tuple[int, ...]
    """Tokens the pattern asked for, without those in gaps; ascending."""


class Pattern:
    """A compiled pattern.

    Attributes:
        source: The pattern as it was written.
        number: That of its variants in the lexicon.
    """

    __slots__ = ("_lexicon", "number", "source")

    def __init__(self, source: str, number: int, lexicon: Lexicon) -> None:
        self.source = source
        self.number = number
        self._lexicon = lexicon

    @property
    def variants(self) -> tuple[Variant, ...]:
        """What it unfolds into."""
        return self._lexicon.variants(self.number)

    def is_in(self, view: View) -> bool:
        """Return whether the pattern is found anywhere."""
        for number in view.possible.get(self.number, ()):
            variant = self._lexicon.variant(number)
            if _may_match(variant, view):
                # Only values of slots leave open whether it is found.
                has_slots = any(isinstance(e, Word) and e.slots for e in variant)
                if not has_slots or any(_matches([variant], view)):
                    return True
        return False

    def find(self, view: View) -> Iterator[Match]:
        """Return one match for each place at which the pattern begins, in order."""
        numbers = view.possible.get(self.number)
        if not numbers:
            return iter(())
        variant = self._lexicon.variant
        possible = [
            one for one in map(variant, sorted(numbers)) if _may_match(one, view)
        ]
        return _matches(possible, view) if possible else iter(())

    def cuts(self, view: View) -> Iterator[int]:
        """Yield the places where ``/`` stands (without one: where it begins)."""
        numbers = view.possible.get(self.number)
        if not numbers:
            return
        possible = [self._lexicon.variant(one) for one in sorted(numbers)]
        for place, variants in _beginnings(possible, view):
            for variant in variants:
                if _match(variant, 0, view, place, ()):
                    head = variant[: variant.index(CUT)] if CUT in variant else ()
                    yield place + sum(consumes(one) for one in head)
                    break

    def nearest(self, view: View) -> tuple[float, tuple[int, ...]]:
        """Return the largest share of words found in order, and the tokens."""
        best: tuple[float, tuple[int, ...]] = (0.0, ())
        for variant in self.variants:
            words = sum(1 for one in variant if consumes(one))
            for place in range(view.lo, view.hi):
                for length in range(len(variant), 0, -1):
                    named = _match(variant[:length], 0, view, place, ())
                    if named:
                        best = max(best, (len(named) / words, named))
                        break
        return best


def _matches(possible: list[Variant], view: View) -> Iterator[Match]:
    for place, variants in _beginnings(possible, view):
        for variant in variants:
            named = _match(variant, 0, view, place, ())
            if named:
                yield Match(named[0], named[-1] + 1, named)
                break


def _may_match(variant: Variant, view: View) -> bool:
    """Return whether the variant is found, all places tried at once.

    A bit stands for a place up to which the variant may have been found. Values of
    slots take several words: a variant with one is left to `_match`.
    """
    reach = window = view.window
    words = view.words
    places = words.known_places
    end = reach | 1 << view.hi
    # The types are final, and this is asked more often than anything else.
    for element in variant:
        if type(element) is Word:
            if element.slots:
                return True
            there = places.get(element.number)
            if there is None:
                there = words.places(element.number)
            there &= window
            reach = reach & ~there if element.negative else (reach & there) << 1
        elif type(element) is Gap:
            for _ in range(element.longest):
                reach |= reach << 1
            reach &= end
        elif isinstance(element, Anchor) and element.places:
            reach &= words.anchors[element.places]
        if not reach:
            return False
    return True


def _beginnings(possible: list[Variant], view: View) -> list[tuple[int, list[Variant]]]:
    """Return the places where a variant can begin, with those variants."""
    found: dict[int, list[Variant]] = {}
    for variant in possible:
        for place in _places_of(_first_places(variant[0], view) & view.window):
            found.setdefault(place, []).append(variant)
    return sorted(found.items(), key=itemgetter(0))


def _first_places(first: Element, view: View) -> int:
    """Return places at which a variant with this first element may begin."""
    if isinstance(first, Word) and not first.negative:
        places = view.words.places(first.number)
        for slot in first.slots:
            for place in view.words.slot_ends.get(slot, ()):
                places |= 1 << place
        return places
    if isinstance(first, Anchor) and first.places:
        return view.words.anchors[first.places]
    return view.window


def _places_of(bits: int) -> Iterator[int]:
    """Yield the places whose bits are set, the first one first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def _match(
    variant: Variant, first: int, view: View, place: int, named: tuple[int, ...]
) -> tuple[int, ...]:
    """Return the tokens named by the variant from `first` on; empty if it fails."""
    words = view.words
    hi = view.hi
    for step in range(first, len(variant)):
        element = variant[step]
        if isinstance(element, Word):
            end = _end_of(element, words, place) if place < hi else -1
            if element.negative:
                if end >= 0:
                    return ()
                continue
            if end < 0 or end > hi:
                return ()
            named = (*named, *range(place, end))
            place = end
        elif isinstance(element, Gap):
            for at in range(place, min(place + element.longest, hi) + 1):
                found = _match(variant, step + 1, view, at, named)
                if found:
                    return found
            return ()
        elif element.places and not words.anchors[element.places] >> place & 1:
            return ()
    return named


def _end_of(word: Word, words: Words, place: int) -> int:
    """Return the place after the word if it stands at a place, otherwise -1."""
    if word.number in words.numbers[place]:
        return place + 1
    for slot in word.slots:
        end = words.slot_ends.get(slot, {}).get(place, -1)
        if end > 0:
            return end
    return -1
