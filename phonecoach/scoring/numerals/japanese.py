"""Japanese numbers: 〇九〇, 二十三, ゼロきゅうゼロ, and what mixes with digits."""

from __future__ import annotations

import re

from phonecoach.scoring.numerals.cardinals import cardinal, mixed

_DIGITS = dict(zip("〇零一二三四五六七八九", "00123456789", strict=True))
# Written so on receipts, where a stroke more would forge a sum.
_FORMAL = str.maketrans("壱弐参拾萬", "一二三十万")
_RUN = re.compile(r"[〇零一二三四五六七八九]{2,}")
_CARDINAL = re.compile(
    r"(?<!\d)[一二三四五六七八九十百千万]*[十百千万][一二三四五六七八九十百千万]*"
)
_COUNT = re.compile(
    r"[一二三四五六七八九](?=[時分月日円個名番つ秒枚人箱丁号階回本台件袋皿鉢杯点歳泊組セ]|週間)"
)
# の stands between the parts of an address: 十四の五.
_AFTER_NO = re.compile(r"(?<=\dの)[一二三四五六七八九](?![一-龯])")

# Particles and 様's other form sound like these: さんにご連絡 is no 325.
_WEAK = {"さん": "3", "に": "2", "ご": "5", "し": "4"}
_STRONG = {
    "ぜろ": "0",
    "れい": "0",
    "まる": "0",
    "いち": "1",
    "にい": "2",
    "にー": "2",
    "よん": "4",
    "ごー": "5",
    "ろく": "6",
    "なな": "7",
    "しち": "7",
    "はち": "8",
    "きゅう": "9",
    "きゅー": "9",
}
_KANA = {**_STRONG, **_WEAK}
_LEAST_RUN = 3
_LEAST_STRONG = 2
_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
_TO_KATAKANA = {code - 0x60: code for code in range(0x30A1, 0x30F7)}
_NAMES = sorted(
    {one.translate(table) for one in _KANA for table in ({}, _TO_KATAKANA)},
    key=lambda name: -len(name),
)
_NAME = re.compile("|".join(_NAMES))
_TOKEN = rf"(?:{'|'.join(_NAMES)}|[〇零一二三四五六七八九\d])"
_KANA_RUN = re.compile(rf"{_TOKEN}(?:[\s、の-]*{_TOKEN}){{{_LEAST_RUN - 1},}}")
_REPEATED = re.compile(r"(ゼロ|まる|マル|〇|0)が([二三四五2-5])つ")


def japanese(text: str) -> str:
    """Return text with its Japanese numbers as digits."""
    text = _REPEATED.sub(_repeated, text.translate(_FORMAL))
    text = mixed(_KANA_RUN.sub(_kana, text))
    text = _CARDINAL.sub(lambda found: cardinal(found[0], _DIGITS), text)
    return _AFTER_NO.sub(_digits, _COUNT.sub(_digits, _RUN.sub(_digits, text)))


def _repeated(found: re.Match[str]) -> str:
    times = _DIGITS.get(found[2], found[2])
    return "0" * int(times)


def _kana(found: re.Match[str]) -> str:
    """Return a run of digit names as digits, unless it may be particles."""
    names = [name.translate(_TO_HIRAGANA) for name in _NAME.findall(found[0])]
    if sum(name in _STRONG for name in names) < min(_LEAST_STRONG, len(names)):
        return found[0]
    read = _NAME.sub(lambda name: _KANA[name[0].translate(_TO_HIRAGANA)], found[0])
    return "".join(_DIGITS.get(letter, letter) for letter in read) if names else read


def _digits(found: re.Match[str]) -> str:
    return "".join(_DIGITS[letter] for letter in found[0])
