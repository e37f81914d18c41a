"""Sums of money, in figures or words, with or without their currency."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.scoring.matching.agreement import (
    FULL,
    MISSED,
    Comparison,
    Slip,
    missed,
)
from phonecoach.scoring.matching.content import compare_words
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKS = {
    "₩": "won",
    "원": "won",
    "£": "pound",
    "pounds": "pound",
    "pound": "pound",
    "quid": "pound",
    "gbp": "pound",
    "p": "pound",
    "pence": "pound",
    "¥": "yen",
    "円": "yen",
    "yen": "yen",
    "$": "dollar",
    "€": "euro",
}
_NOTES = {"tenner": "£10", "fiver": "£5"}
_NOTE = re.compile(r"\b(?:tenner|fiver)\b")
_SUM = re.compile(
    r"(?P<sign>[₩£¥$€])?\s?(?<![\d.,:/-])(?P<whole>\d+)(?:[.,](?P<part>\d{1,2})(?!\d))?"
    r"(?P<kilo>k\b)?"
    r"(?:\s?(?P<unit>원|円|yen|pounds?|quid|gbp|pence|p\b))?"
    r"(?:\s?(?:and\s)?(?P<pence>\d{1,2})(?:\s?(?:p\b|pence)|(?![\d:])))?"
)
_BARE_FROM = 3
"""Shorter figures without a currency are house numbers and hours."""

_JOINED = re.compile(r"[-/:]\d|\d*[시時분分월月일日명名개個번番호号%]")
_HUNDREDTHS = 100
_KILO = 1000


@dataclass(frozen=True, slots=True)
class _Sum:
    hundredths: int
    currency: str
    """Empty where nothing says so."""

    noted: str


def compare_money(text: str, form: str, language: Language) -> Comparison:
    """Return whether a text holds a sum; both have their numbers as digits."""
    wanted = _sums(form, language)
    if not wanted:
        return compare_words(text, form, language)
    said = _sums(text, language)
    if all(any(_same(one, other) for other in said) for one in wanted):
        return FULL
    others = [one.noted for one in said if one.currency]
    return missed(Slip.OTHER, *others) if others else MISSED


def _same(wanted: _Sum, said: _Sum) -> bool:
    currencies = {wanted.currency, said.currency} - {""}
    return wanted.hundredths == said.hundredths and len(currencies) <= 1


@functools.lru_cache(1 << 12)
def _sums(text: str, language: Language) -> tuple[_Sum, ...]:
    text = _NOTE.sub(lambda found: _NOTES[found[0]], text)
    return tuple(_found(text, language))


def _found(text: str, language: Language) -> Iterator[_Sum]:
    for found in _SUM.finditer(text):
        if _JOINED.match(text, found.end()) and not found["unit"]:
            continue
        one = _sum(found, pence=language is Language.EN)
        bare = not (one.currency or found["part"] or found["kilo"])
        two = language is Language.EN and found["pence"]
        if not bare or two or len(found["whole"]) >= _BARE_FROM:
            yield one


def _sum(found: re.Match[str], *, pence: bool) -> _Sum:
    sign = found["sign"] or found["unit"] or ""
    amount = int(found["whole"]) * _HUNDREDTHS
    if found["unit"] in {"p", "pence"}:
        amount //= _HUNDREDTHS
    amount += int((found["part"] or "").ljust(2, "0"))
    if found["kilo"]:
        amount *= _KILO
    elif pence and found["pence"]:
        amount += int(found["pence"])
    return _Sum(amount, _MARKS.get(sign, ""), found[0])
