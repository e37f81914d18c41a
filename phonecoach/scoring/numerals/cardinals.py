"""What Korean and Japanese share: 이만 삼천, 二万三千, 2만 3천, 2.35万."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_PLACES = {"십": 10, "백": 100, "천": 1000, "十": 10, "百": 100, "千": 1000}
_MYRIAD = 10_000
# Only what is written together is one number: in 5193, 백자 the 백 is no hundred.
_MIXED = re.compile(
    r"(?<![\d.-])(?:(?:\d{1,4}(?:\.\d+)?[만万]|\d(?:\.\d+)?[천千백百](?!자)) ?)+"
    r"(?:(?<! )\d{1,4}(?!\d)|\d{1,4}(?=\s?[원円]))?"
)
_PIECE = re.compile(r"(\d+(?:\.\d+)?)([만万천千백百]?)")


def cardinal(letters: str, ones: Mapping[str, str]) -> str:
    """Return 이만 삼천 or 二十三 as digits."""
    total = part = last = 0
    for letter in "".join(letters.split()):
        if letter in "만万":
            total += (part + last or 1) * _MYRIAD
            part = last = 0
        elif letter in _PLACES:
            part += (last or 1) * _PLACES[letter]
            last = 0
        else:
            last = last * 10 + int(ones[letter])
    return str(total + part + last)


def mixed(text: str) -> str:
    """Write out numbers such as 2만 3천, 2.35万 and 3千500."""
    return _MIXED.sub(_mixed, text)


def _mixed(found: re.Match[str]) -> str:
    total = part = 0.0
    for number, unit in _PIECE.findall(found[0]):
        if unit in {"만", "万"}:
            total += (part + float(number)) * _MYRIAD
            part = 0.0
        else:
            part += float(number) * _PLACES.get(unit, 1)
    # The white space behind it belongs to the text.
    return f"{round(total + part)}{' ' * found[0].endswith(' ')}"
