"""Forms, promises and forms of address in what was said."""

from __future__ import annotations

import enum
import functools
import re
import unicodedata
from typing import TYPE_CHECKING

from phonecoach.scoring.matching.words import as_words, bare, fenced
from phonecoach.scoring.numerals import with_digits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.scenario import PromiseTexts
    from phonecoach.units import Language

_KEPT = 1 << 14
_SENTENCE_END = re.compile(r"[.!?。！？]+(?=\s|$|[^\x00-\x7f])")


class Promised(enum.StrEnum):
    """Where a promised time lies against the case's limits."""

    WITHIN = "within"
    TOO_EARLY = "too early"
    TOO_LATE = "too late"


def says_any(text: str, forms: Iterable[str], language: Language) -> bool:
    """Return whether a text holds one of the forms as words."""
    plain = with_digits(text, language)
    return any(as_words(plain, with_digits(form, language), language) for form in forms)


def promised(text: str, times: PromiseTexts, language: Language) -> Promised | None:
    """Return where the time said lies; a right one beside a wrong one wins."""
    groups = (times.within, times.too_early, times.too_late)
    found = found_groups(text, groups, language)
    return tuple(Promised)[min(found)] if found else None


@functools.lru_cache(_KEPT)
def found_groups(
    text: str, groups: tuple[tuple[str, ...], ...], language: Language
) -> frozenset[int]:
    """Return the indices of the groups of which a form is in a text, word for word.

    Longer forms are looked for first and taken out, whatever their group.
    """
    rest = bare(with_digits(text, language), language)
    found = set()
    for form, index in _longest_first(groups, language):
        without = _without(rest, form)
        if without != rest:
            found.add(index)
        rest = without
    return frozenset(found)


@functools.lru_cache(1 << 8)
def _longest_first(
    groups: tuple[tuple[str, ...], ...], language: Language
) -> tuple[tuple[str, int], ...]:
    """Return the forms of all groups, each with the index of its group."""
    forms = [
        (bare(with_digits(form, language), language), index)
        for index, group in enumerate(groups)
        for form in group
    ]
    return tuple(sorted(forms, key=lambda pair: -len(pair[0])))


def _without(text: str, form: str) -> str:
    """Return text with every place of a form cut out, its neighbours kept apart."""
    if form not in text or not form.strip():
        return text
    return fenced(form).sub(" \0 ", text)


def addresses(text: str, forms: Iterable[str]) -> bool:
    """Return whether somebody is called one of these, set off by punctuation.

    Only a word set off is a form of address: "oh dear" and 어머님 선물 are none.
    """
    plain = unicodedata.normalize("NFKC", text).casefold()
    there = (form for form in map(str.casefold, forms) if form in plain)
    return any(
        re.search(rf"(?:^|[,、.!?。]\s*){re.escape(form)}\s*[,、.!?。]", plain)
        for form in there
    )


def sentences(text: str) -> int:
    """Return how many sentences a text holds; 0 without any letter or digit."""
    pieces = _SENTENCE_END.split(text)
    return sum(1 for piece in pieces if any(letter.isalnum() for letter in piece))
