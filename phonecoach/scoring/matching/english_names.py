"""English names: Mrs Holloway, C. Holloway, P-A-T-E-L, Jon Smyth."""

from __future__ import annotations

import functools
import re
import unicodedata
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from phonecoach.scoring.matching.agreement import (
    FULL,
    MISSED,
    Comparison,
    Slip,
    best,
    partly,
)
from phonecoach.scoring.matching.sounds import english_sound, same_english_name
from phonecoach.scoring.numerals import compatible
from phonecoach.scoring.numerals.listed import listed

_HONORIFICS = {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "madam", "san"}
# What a note begins with, before the name: it is nobody's first name.
_VERBS = listed(
    "ring rang rings call called callback tel phone from re for cust customer caller to"
    " and the a of by per attn message msg name contact client ask asked spoke with"
)
_SPELT = re.compile(r"\b(?:[a-z][-. ]){2,}[a-z]\b")
_APOSTROPHE = re.compile(r"(?<=[a-z])['’](?=[a-z])")
_PREFIX = re.compile(r"\b(o|mc|mac|de|van|von|le)\s(?=[a-z]{3})")
_WORD = re.compile(r"[^\W\d_]+")
_SHORT_FOR = {
    "bob": "robert",
    "rob": "robert",
    "bill": "william",
    "will": "william",
    "liz": "elizabeth",
    "beth": "elizabeth",
    "jim": "james",
    "tony": "anthony",
    "jack": "john",
    "dick": "richard",
    "kate": "katherine",
    "peggy": "margaret",
    "maggie": "margaret",
    "ted": "edward",
    "harry": "henry",
    "dave": "david",
    "mike": "michael",
    "steve": "stephen",
    "andy": "andrew",
    "sue": "susan",
}
_PET_FROM = 2
_SLIP_FROM = 5


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    capital: bool
    follows: bool
    """It stands right behind the word before it."""


def compare_english(text: str, name: str) -> Comparison:
    """Return how far a text holds an English name: the surname finds a customer."""
    *given, surname = [one.text for one in _words(name)] or [""]
    parts = _surname_parts(name, surname)
    given = given[: len(given) + 1 - len(parts)]
    there = _words(text)
    found = [
        _around(there, at, given)
        for at in range(len(there))
        if _same_parts(there[at:], parts)
    ]
    if found:
        return best(found)
    if len(parts) > 1 and any(same_english_name(one.text, parts[0]) for one in there):
        return partly(Slip.HALF_NAME, parts[0].title())
    return _given_alone(there, given, parts[0])


def _surname_parts(name: str, surname: str) -> list[str]:
    """Return the words of a surname: two where a hyphen joins them."""
    last = compatible(name).split()[-1:] or [""]
    parts = _WORD.findall(_APOSTROPHE.sub("", last[0]))
    return parts if len(parts) > 1 else [surname]


@functools.lru_cache(1 << 10)
def _words(text: str) -> tuple[_Word, ...]:
    """Return the words of a text that may be names, honorifics left out."""
    folded = compatible(text)
    folded = _SPELT.sub(lambda found: re.sub(r"[-. ]", "", found[0]), folded)
    folded = _PREFIX.sub(r"\1", _APOSTROPHE.sub("", folded))
    folded = re.sub(r"[’']s\b", "", folded)
    plain = unicodedata.normalize("NFKC", text)
    capitals = {one.casefold() for one in re.findall(r"[A-Z][\w’']*", plain)}
    words: list[_Word] = []
    end = 0
    for found in _WORD.finditer(folded):
        if found[0] not in _HONORIFICS:
            gap = folded[end : found.start()]
            joined = bool(words) and re.fullmatch(r"[\s.-]*", gap) is not None
            words.append(_Word(found[0], found[0] in capitals, joined))
        end = found.end()
    return tuple(words)


def _same_parts(there: tuple[_Word, ...], parts: list[str]) -> bool:
    return len(there) >= len(parts) and all(
        same_english_name(one.text, part)
        for one, part in zip(there, parts, strict=False)
    )


def _around(there: tuple[_Word, ...], at: int, given: list[str]) -> Comparison:
    """Return full unless somebody else of the same surname is meant."""
    before = there[at - 1] if at and there[at].follows else None
    if not given or before is None or not before.capital or before.text in _VERBS:
        return FULL
    if any(_same_given(before.text, one) for one in given):
        return FULL
    return partly(Slip.GIVEN_NAME, f"{before.text} {there[at].text}".title())


def _same_given(said: str, wanted: str) -> bool:
    """Return whether a first name, an initial or a pet name may be one's first name."""
    if len(said) == 1:
        return wanted.startswith(said)
    if _SHORT_FOR.get(said, said) == _SHORT_FOR.get(wanted, wanted):
        return True
    if len(said) >= _PET_FROM and wanted.startswith(said):
        return True
    one, other = english_sound(said), english_sound(wanted)
    return one[:1] == other[:1] and OSA.distance(one, other, score_cutoff=1) <= (
        len(other) >= _SLIP_FROM
    )


def _is_given(one: _Word, wanted: str) -> bool:
    """Return whether a word is a first name or its short form, by itself."""
    short = one.capital and len(one.text) >= _PET_FROM
    return one.text == wanted or (short and wanted.startswith(one.text))


def _given_alone(
    there: tuple[_Word, ...], given: list[str], surname: str
) -> Comparison:
    """Return partly for a first name, unless another surname stands behind it."""
    for at, one in enumerate(there):
        if not any(_is_given(one, wanted) for wanted in given):
            continue
        after = there[at + 1] if at + 1 < len(there) and there[at + 1].follows else None
        initial = after is not None and len(after.text) == 1
        if after is None or not after.capital:
            return partly(Slip.HALF_NAME, one.text.title())
        if initial and surname.startswith(after.text):
            return partly(Slip.HALF_NAME, f"{one.text} {after.text}".title())
    return MISSED
