"""What compiled patterns are made of."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Word(NamedTuple):
    """One token (or one slot value) out of alternatives."""

    needs: frozenset[str]
    """What it may be: a key, ``[TAG]`` or ``{slot}``."""

    slots: tuple[str, ...]
    number: int = -1
    """Its number in the lexicon; -1 until it is part of a pattern."""

    negative: bool = False
    """Look ahead instead: the next word must be none of these."""


class Gap(NamedTuple):
    """Any words, up to a number."""

    longest: int


class Anchor(NamedTuple):
    """A place between words."""

    places: str
    """Which anchors of a turn hold the place; empty for the cut mark."""


Element = Word | Gap | Anchor
Variant = tuple[Element, ...]
ANCHORS = {
    "^": Anchor("opens"), "$": Anchor("closes"), ",": Anchor("edges"),
    "^^": Anchor("turn_opens"), "$$": Anchor("turn_closes"), "/": Anchor(""),
}  # fmt: skip
CUT = ANCHORS["/"]


def make_word(
    keys: Iterable[str] = (), tags: Iterable[str] = (), slots: Iterable[str] = ()
) -> Word:
    """Return the word that is any of these keys, tags and slots."""
    return _word(frozenset(keys), frozenset(tags), tuple(slots))


# Ten thousand words of patterns are but two thousand different ones.
@functools.cache
def _word(keys: frozenset[str], tags: frozenset[str], slots: tuple[str, ...]) -> Word:
    others = {*(f"[{tag}]" for tag in tags), *(f"{{{slot}}}" for slot in slots)}
    return Word(keys | others if others else keys, slots)


def merged(words: Iterable[Word]) -> Word:
    """Return the word that is any of these words."""
    words = tuple(words)
    slots = dict.fromkeys(slot for word in words for slot in word.slots)
    return Word(frozenset().union(*(word.needs for word in words)), tuple(slots))


def consumes(element: Element) -> bool:
    """Return whether an element takes a word of the turn."""
    return isinstance(element, Word) and not element.negative


def musts(variant: Variant) -> tuple[Word, ...]:
    """Return the words without which a variant cannot be found."""
    return tuple(one for one in variant if isinstance(one, Word) and not one.negative)


def named_words(variants: Iterable[Variant]) -> frozenset[str]:
    """Return every word that variants name, without tags and slots."""
    words = {one for variant in variants for one in variant if isinstance(one, Word)}
    needs = {need for word in words for need in word.needs}
    return frozenset(need for need in needs if need[0] not in "[{")
