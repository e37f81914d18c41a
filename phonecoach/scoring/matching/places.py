"""Places and addresses: every figure of an address counts, its outer regions do not."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from phonecoach.scoring.matching.agreement import (
    FULL,
    MISSED,
    Comparison,
    Slip,
    missed,
    partly,
)
from phonecoach.scoring.matching.words import as_words
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterable

_POSTCODE = re.compile(r"\b([a-z]{1,2}\d[a-z\d]?)\s?(\d[a-z]{2})\b")
_FIGURE = re.compile(r"[a-z]{0,2}\d+[a-z\d]*")
_KO_REGION = re.compile(
    r"^(?:서울|부산|대구|인천|광주|대전|울산|세종|제주|[가-힣]+[도시구군])$"
)
_KO_UNIT = {"길", "호", "동", "층", "번지", "번", "출구", "번출구", "앞", "옆", "건물"}
_JA_REGION = re.compile(
    r"^(?:東京都|北海道|(?:京都|大阪)府|[一-龯]{2,3}県)?(?:[一-龯]{1,4}?市)?(?:[一-龯]{1,4}?[区郡])?"
)
_JA_UNIT = re.compile(
    r"^(?:丁目|番地?|号室?|階|の|ノ)+|(?:丁目|番地?|号室?|階|の|ノ)+$"
)
_EN_UNIT = {"flat", "no", "unit", "floor", "apartment", "house"}
_WORDS = re.compile(r"[^\W\d_]+")
_TAIL = re.compile(r"[^\n]*")


def compare_place(text: str, form: str, language: Language) -> Comparison:
    """Return how far a text holds a place; both have their numbers as digits."""
    text, form = _joined(text), _joined(form)
    wanted = tuple(_FIGURE.findall(form))
    if not wanted:
        # Half of its name is another place: the west exit is not the east exit.
        return FULL if as_words(text, form, language) else MISSED
    figures = _compare_figures(text, wanted)
    if figures.agreement is MISSED.agreement:
        return figures
    if figures is not FULL:
        return figures if _named(text, form, language) != 0 else MISSED
    named = _named(text, form, language)
    return FULL if named is None or named >= 1 else partly(Slip.PART)


@functools.lru_cache(1 << 10)
def _joined(text: str) -> str:
    return _POSTCODE.sub(r"\1\2", text)


def _compare_figures(text: str, wanted: tuple[str, ...]) -> Comparison:
    """Compare the figures of an address, in their order."""
    lines = [_FIGURE.findall(line) for line in text.splitlines()]
    there = [one for line in lines for one in line]
    size = len(wanted)
    if any(tuple(there[at : at + size]) == wanted for at in range(len(there))):
        return FULL
    for line in lines:
        for length in range(size - 1, 0, -1):
            found = _part(line, wanted, length)
            if found is not None:
                return found
    return MISSED


def _part(line: list[str], wanted: tuple[str, ...], length: int) -> Comparison | None:
    """Return what is wrong where a line has the beginning or the end of an address."""
    for at in range(len(line) - length + 1):
        here = tuple(line[at : at + length])
        before = line[at - 1 : at] if at else []
        after = line[at + length : at + length + 1]
        if here == wanted[:length]:
            return _beside(here, after, " ".join((*here, *after)))
        if here == wanted[-length:]:
            return _beside(here, before, " ".join((*before, *here)))
    return None


def _beside(here: Iterable[str], other: list[str], noted: str) -> Comparison:
    if other:
        return missed(Slip.OTHER, noted)
    return partly(Slip.PART, " ".join(here))


def _named(text: str, form: str, language: Language) -> float | None:
    """Return what share of an address's own words a text has; None if it has none."""
    words = _own_words(form, language)
    if not words:
        return None
    return sum(as_words(text, one, language) for one in words) / len(words)


@functools.lru_cache(1 << 10)
def _own_words(form: str, language: Language) -> tuple[str, ...]:
    """Return the words of an address without regions and units."""
    if language is Language.JA:
        pieces = (_JA_REGION.sub("", one) for one in re.split(r"[\d\s-]+", form))
        return tuple(word for one in pieces if (word := _JA_UNIT.sub("", one)))
    if language is Language.KO:
        words = re.findall(r"[가-힣a-z]+", form)
        return tuple(
            one for one in words if one not in _KO_UNIT and not _KO_REGION.match(one)
        )
    return _english_words(form)


def _english_words(form: str) -> tuple[str, ...]:
    """Return the words before the comma; a postcode tells the town behind it."""
    coded = re.search(r"[a-z]+\d+[a-z]+", form)
    words = _WORDS.findall(re.sub(r",\s*[a-z\s]+(?=\s[a-z]+\d)", "", form))
    codes = set(_WORDS.findall(coded[0])) if coded else set()
    return tuple(one for one in words if one not in _EN_UNIT and one not in codes)
