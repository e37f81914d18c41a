"""The pattern language of rules: finding a compiled pattern in a turn.

``resources/language/README.md`` explains the language to those who write rules.

A variant is looked for from its last element to its first, all places tried at once: a
number holds a bit for each place from which the rest of the variant is found. What is
left after its first element are the places where it begins.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from phonecoach.language.elements import CUT, Anchor, Gap, Word, consumes
from phonecoach.language.views import places_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from phonecoach.language.elements import Element, Variant
    from phonecoach.language.lexicon import Lexicon, Steps
    from phonecoach.language.views import View


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
        return any(
            beginnings(steps, view) for steps in self._lexicon.steps(self.number)
        )

    def find(self, view: View) -> Iterator[Match]:
        """Return one match for each place at which the pattern begins, in order."""
        found = [
            (steps, begins)
            for steps in self._lexicon.steps(self.number)
            if (begins := beginnings(steps, view))
        ]
        return iter(matches(found, view) if found else ())

    def cuts(self, view: View) -> Iterator[int]:
        """Yield the places where ``/`` stands (without one: where it begins)."""
        taken = 0
        for place, steps in enumerate(self._lexicon.steps(self.number)):
            begins = beginnings(steps, view) & ~taken
            if begins:
                taken |= begins
                before = _words_before_cut(self.variants[place])
                for begin in places_of(begins):
                    yield begin + before

    def nearest(self, view: View) -> tuple[float, tuple[int, ...]]:
        """Return the largest share of words found in order, and the tokens."""
        best: tuple[float, tuple[int, ...]] = (0.0, ())
        all_steps = self._lexicon.steps(self.number)
        for variant, steps in zip(self.variants, all_steps, strict=True):
            words = sum(1 for one in variant if consumes(one))
            taken = 0
            for first in range(len(steps)):
                begins = beginnings(steps[first:], view) & ~taken
                taken |= begins
                for named in _named(steps[first:], view, begins):
                    best = max(best, (len(named) / words, named))
        return best


def beginnings(steps: Steps, view: View) -> int:
    """Return the places in a view at which a variant begins, a bit a place."""
    words = view.words
    places = words.places
    others = words.lexicon.others
    reach = view.edges
    # Nothing else is asked so often: what most variants are made of is dealt with here.
    for step in steps:
        if step >= 0:
            reach = reach >> 1 & places[step]
            if not reach:
                return 0
        elif type(element := others[~step]) is Gap:
            for _ in range(element.longest):
                reach |= reach >> 1
        else:
            reach = _before_other(element, reach, view)
            if not reach:
                return 0
    # Whatever went over the beginning of the view begins before it.
    return reach & view.window


def matches(found: list[tuple[Steps, int]], view: View) -> list[Match]:
    """Return one match for each place at which a pattern begins, in order.

    Args:
        found: Variants that are found, in their order, and where they begin; where
            several begin, the first one counts.
        view: Where they were found.
    """
    taken = 0
    placed: list[tuple[int, Match]] = []
    for steps, all_begins in found:
        begins = all_begins & ~taken
        if not begins:
            continue
        taken |= begins
        all_named = _named(steps, view, begins)
        for place, named in zip(places_of(begins), all_named, strict=True):
            placed.append((place, Match(named[0], named[-1] + 1, named)))
    placed.sort(key=itemgetter(0))
    return [match for _, match in placed]


def _before_other(element: Element, reach: int, view: View) -> int:
    """Return the places before an element that is no word which takes one token.

    Args:
        element: What is looked for.
        reach: The places after it.
        view: Where it is looked for.
    """
    if isinstance(element, Gap):
        for _ in range(element.longest):
            reach |= reach >> 1
        return reach
    if isinstance(element, Anchor):
        return reach & view.words.anchors[element.places] if element.places else reach
    if element.negative:
        # At the end of the view no word follows, whatever comes after it.
        return reach & ~(view.words.places[element.number] & view.window)
    return _before_slot(element, reach, view)


def _before_slot(word: Word, reach: int, view: View) -> int:
    """Return the places at which a word with slots leads to one of these."""
    said = view.words.said(word.number)
    begins = reach >> 1 & said
    ends = _slot_values(word, view)
    for place, end in ends.items():
        if reach >> end & 1 and not said >> place & 1:
            begins |= 1 << place
    return begins


def _slot_values(word: Word, view: View) -> dict[int, int]:
    """Return where values of the slots of a word begin, and where each ends."""
    found: dict[int, int] = {}
    for slot in word.slots:
        for place, end in view.words.slot_ends.get(slot, {}).items():
            found.setdefault(place, end)
    return found


def _named(steps: Steps, view: View, begins: int) -> Iterator[tuple[int, ...]]:
    """Yield the tokens that a variant names from each of these places on.

    Gaps are as short as they can be, the first one first.
    """
    if not begins:
        return
    if min(steps) >= 0:
        length = len(steps)
        for place in places_of(begins):
            yield tuple(range(place, place + length))
        return
    reaches = [view.edges]
    for step in steps:
        reaches.append(_before(step, reaches[-1], view))
    for place in places_of(begins):
        yield tuple(_walk(steps, view, place, reaches))


def _before(step: int, reach: int, view: View) -> int:
    if step >= 0:
        return reach >> 1 & view.words.places[step]
    return _before_other(view.words.lexicon.others[~step], reach, view)


def _walk(steps: Steps, view: View, place: int, reaches: list[int]) -> Iterable[int]:
    """Yield the tokens that a variant names from a place on.

    Args:
        steps: The variant.
        view: Where it is found.
        place: Where it begins.
        reaches: For each step the places from which all steps before it are found.
    """
    others = view.words.lexicon.others
    for number in range(len(steps) - 1, -1, -1):
        step = steps[number]
        element = None if step >= 0 else others[~step]
        if element is None:
            yield place
            place += 1
        elif isinstance(element, Gap):
            rest = reaches[number] >> place
            place += (rest & -rest).bit_length() - 1
        elif isinstance(element, Word) and not element.negative:
            end = _end_of(element, view, place)
            yield from range(place, end)
            place = end


def _end_of(word: Word, view: View, place: int) -> int:
    """Return the place after a word with slots that stands at a place."""
    if view.words.said(word.number) >> place & 1:
        return place + 1
    return _slot_values(word, view)[place]


def _words_before_cut(variant: Variant) -> int:
    """Return how many words of a variant come before its cut."""
    head = variant[: variant.index(CUT)] if CUT in variant else ()
    return sum(consumes(one) for one in head)
