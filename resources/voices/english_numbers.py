"""English numbers in words."""

from __future__ import annotations

import re
from typing import Final

ONES: Final = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
_TENS: Final = (
    "-",
    "ten",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
)
_HUNDRED, _THOUSAND = 100, 1_000
TOO_LARGE: Final = 1_000_000

_RUN: Final = re.compile(r"(\d)\1(?!\1)|\d")
_ODD_ORDINALS: Final = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_LAST_WORD: Final = re.compile(r"[a-z]+$")


def digits_said(digits: str) -> str:
    """Return digits one by one; two alike are a double, and 0 is "oh"."""
    words = []
    for found in _RUN.finditer(digits):
        digit = "oh" if found[0][0] == "0" else ONES[int(found[0][0])]
        words.append(f"double {digit}" if len(found[0]) > 1 else digit)
    return " ".join(words)


def number_said(number: int) -> str:
    """Return a number below `TOO_LARGE` in words."""
    if number < len(ONES):
        return ONES[number]
    if number < _HUNDRED:
        ones = number % 10
        return _TENS[number // 10] + (f"-{ONES[ones]}" if ones else "")
    size, name = (_HUNDRED, "hundred")
    if number >= _THOUSAND:
        size, name = (_THOUSAND, "thousand")
    rest = number % size
    linked = "and " if 0 < rest < _HUNDRED else ""
    tail = f" {linked}{number_said(rest)}" if rest else ""
    return f"{number_said(number // size)} {name}{tail}"


def ordinal_said(number: int) -> str:
    """Return "first" for 1, and so on, below `TOO_LARGE`."""
    return _LAST_WORD.sub(lambda found: _ordinal(found[0]), number_said(number))


def _ordinal(word: str) -> str:
    if word.endswith("y"):
        return f"{word[:-1]}ieth"
    return _ODD_ORDINALS.get(word, f"{word}th")
