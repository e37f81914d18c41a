"""Does a text hold what the case knows? Tolerant of style, never of a wrong digit."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from phonecoach.scenario import FactKind
from phonecoach.scoring.matching.agreement import (
    FULL,
    MISSED,
    Agreement,
    Comparison,
    best,
)
from phonecoach.scoring.matching.clock import compare_time
from phonecoach.scoring.matching.content import compare_words, parts
from phonecoach.scoring.matching.days import compare_date
from phonecoach.scoring.matching.money import compare_money
from phonecoach.scoring.matching.names import compare_name
from phonecoach.scoring.matching.numbers import compare_number, compare_phone
from phonecoach.scoring.matching.places import compare_place
from phonecoach.scoring.matching.shorthand import prepared
from phonecoach.scoring.matching.sounds import in_both_scripts
from phonecoach.scoring.matching.words import as_words, may_hold
from phonecoach.units import Language

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from phonecoach.scenario import FactText

_KEY_WORDS = {FactKind.TERM, FactKind.MATTER}
"""Kinds whose other forms are there or they are not."""

_WRITTEN = {FactKind.PLACE, *_KEY_WORDS}
"""Kinds that a note-taker may write half in kana."""

_KEPT = 1 << 14
"""So many comparisons are remembered: every rule asks the same of the same words."""


def says_fact(
    text: str,
    fact: FactText,
    kind: FactKind,
    language: Language,
    today: datetime.date | None = None,
) -> bool:
    """Return whether a text holds a fact so that one can go by it."""
    found = compare(text, fact, kind, language, today)
    return found.agreement is Agreement.FULL


@functools.lru_cache(_KEPT)
def compare(
    text: str,
    fact: FactText,
    kind: FactKind,
    language: Language,
    today: datetime.date | None = None,
) -> Comparison:
    """Return how far a text holds a fact, by its value or one of its other forms.

    Args:
        text: What was said or written.
        fact: What the case knows.
        kind: Decides how the two are compared.
        language: The language of both.
        today: The day of the call; without it, no day follows from another.
    """
    return best(_comparisons(text, fact, kind, language, today))


def _comparisons(
    text: str,
    fact: FactText,
    kind: FactKind,
    language: Language,
    today: datetime.date | None,
) -> Iterator[Comparison]:
    forms = fact.forms
    if language is Language.JA and kind in _WRITTEN:
        forms += in_both_scripts((fact.value, *fact.forms))
    if kind in _KEY_WORDS:
        yield _compare_key_words(text, fact.value, forms, language)
        return
    yield _compare(text, fact.value, kind, language, today)
    yield from (_compare(text, form, kind, language, today) for form in forms)


def _compare_key_words(
    text: str, value: str, forms: tuple[str, ...], language: Language
) -> Comparison:
    """Compare with a value as a whole and in part, and with its forms as a whole."""
    text = prepared(text, language)
    if not may_hold(text, _words_of(value, forms, language), language):
        return MISSED
    found = compare_words(text, prepared(value, language), language)
    if found.agreement is Agreement.FULL:
        return found
    whole = (as_words(text, prepared(form, language), language) for form in forms)
    return FULL if any(whole) else found


@functools.lru_cache(1 << 12)
def _words_of(
    value: str, forms: tuple[str, ...], language: Language
) -> tuple[str, ...]:
    value, *others = (prepared(one, language) for one in (value, *forms))
    return (value, *others, *parts(value, language))


def _compare(
    text: str,
    form: str,
    kind: FactKind,
    language: Language,
    today: datetime.date | None,
) -> Comparison:
    if kind is FactKind.NAME:
        return compare_name(text, form, language)
    text, form = prepared(text, language), prepared(form, language)
    found: Comparison | None = None
    match kind:
        case FactKind.PHONE:
            found = compare_phone(text, form, language)
        case FactKind.NUMBER:
            found = compare_number(text, form, language)
        case FactKind.MONEY:
            found = compare_money(text, form, language)
        case FactKind.PLACE:
            found = compare_place(text, form, language)
        case FactKind.DATE:
            found = compare_date(text, form, language, today)
        case FactKind.TIME:
            found = compare_time(text, form, language)
        case FactKind.MATTER | FactKind.TERM:
            pass
    return compare_words(text, form, language) if found is None else found
