"""Numbers in any style, written as Arabic digits.

People note 010-1234-5678, 공일공 일이삼사, 二十三 or "oh two oh". Everything here turns
such text into plain digits, so that only a wrong digit differs.
"""

from __future__ import annotations

import functools
import re
import unicodedata

from phonecoach.units import Language

# A single syllable such as 이 or 일 is far more often a word than a digit.
_LEAST_RUN = 3

_KO_DIGITS = dict(zip("공영일이삼사오육칠팔구륙", "001234567896", strict=True))
_KO_RUN = re.compile(
    rf"(?<![가-힣])(?:[공영일이삼사오육칠팔구륙][\s.-]*){{{_LEAST_RUN},}}"
)
_KO_CARDINAL = re.compile(
    r"(?<![가-힣\d])[일이삼사오육칠팔구십백천만](?:\s?[일이삼사오육칠팔구십백천만])*"
    r"(?=\s?(?:원|시|분|월|일|개|명|초))"
)
_KO_NATIVE = {
    "열두": 12,
    "열한": 11,
    "열": 10,
    "아홉": 9,
    "여덟": 8,
    "일곱": 7,
    "여섯": 6,
    "다섯": 5,
    "네": 4,
    "세": 3,
    "두": 2,
    "한": 1,
}
_KO_COUNT = re.compile(
    rf"(?<![가-힣])({'|'.join(_KO_NATIVE)})\s?(?=시(?![가-힣]{{2}})|개|명|분\b)"
)
_MYRIADS = re.compile(r"(\d+)\s?[만万]\s?(?:(\d{1,4})(?!\d))?")
_THOUSANDS = re.compile(r"(?<!\d)(\d)\s?[천千]\s?(?:(\d{1,3})(?!\d))?")

_JA_DIGITS = dict(zip("〇零一二三四五六七八九", "00123456789", strict=True))
_JA_RUN = re.compile(r"[〇零一二三四五六七八九]{2,}")
_JA_CARDINAL = re.compile(
    r"(?<!\d)[一二三四五六七八九十百千万]*[十百千万][一二三四五六七八九十百千万]*"
)
_JA_COUNT = re.compile(r"[一二三四五六七八九](?=[時分月日円個名番つ秒])")
_JA_KANA = {
    "ゼロ": "0",
    "れい": "0",
    "まる": "0",
    "いち": "1",
    "さん": "3",
    "よん": "4",
    "ろく": "6",
    "なな": "7",
    "しち": "7",
    "はち": "8",
    "きゅう": "9",
    "きゅー": "9",
    "に": "2",
    "ご": "5",
}
_JA_KANA_RUN = re.compile(rf"(?:(?:{'|'.join(_JA_KANA)})[\s、の-]*){{{_LEAST_RUN},}}")

_PLACES = {"십": 10, "백": 100, "천": 1000, "十": 10, "百": 100, "千": 1000}
_ONES = {**_KO_DIGITS, **_JA_DIGITS}

_EN_UNITS = {
    word: value
    for value, word in enumerate(
        [
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
        ]
    )
}
_EN_TENS = {
    word: 10 * value
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
        start=2,
    )
}
_EN_TIMES = {"double": 2, "triple": 3}
_EN_SCALES = {"hundred": 100, "thousand": 1000}
_DIGIT = 10
_EN_ORDINALS = {
    "first": "1st",
    "second": "2nd",
    "third": "3rd",
    "fourth": "4th",
    "fifth": "5th",
    "sixth": "6th",
    "seventh": "7th",
    "eighth": "8th",
    "ninth": "9th",
    "tenth": "10th",
    "eleventh": "11th",
    "twelfth": "12th",
}


@functools.lru_cache(maxsize=4096)
def with_digits(text: str, language: Language) -> str:
    """Return text in compatibility form, lower case, with its numbers as digits."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", text)
    return _READERS[language](text)


def _korean(text: str) -> str:
    text = _KO_RUN.sub(_ko_digits, text)
    text = _KO_COUNT.sub(lambda found: str(_KO_NATIVE[found[1]]), text)
    return _KO_CARDINAL.sub(lambda found: _cardinal(found[0]), _scaled(text))


def _ko_digits(found: re.Match[str]) -> str:
    return "".join(_KO_DIGITS.get(letter, letter) for letter in found[0])


def _japanese(text: str) -> str:
    text = _JA_KANA_RUN.sub(_ja_kana, text)
    text = _JA_CARDINAL.sub(lambda found: _cardinal(found[0]), _scaled(text))
    return _JA_COUNT.sub(_ja_digits, _JA_RUN.sub(_ja_digits, text))


def _ja_kana(found: re.Match[str]) -> str:
    text = found[0]
    for kana, digit in _JA_KANA.items():
        text = text.replace(kana, digit)
    return text


def _ja_digits(found: re.Match[str]) -> str:
    return "".join(_JA_DIGITS[letter] for letter in found[0])


def _scaled(text: str) -> str:
    """Write out mixed numbers such as 2만 3천 and 3千."""
    text = _THOUSANDS.sub(lambda found: _sum(found, 1_000), text)
    return _MYRIADS.sub(lambda found: _sum(found, 10_000), text)


def _sum(found: re.Match[str], scale: int) -> str:
    return str(int(found[1]) * scale + int(found[2] or 0))


def _cardinal(letters: str) -> str:
    """Return 이만 삼천 or 二十三 as digits."""
    total = part = ones = 0
    for letter in "".join(letters.split()):
        if letter in "만万":
            total += (part + ones or 1) * 10_000
            part = ones = 0
        elif letter in _PLACES:
            part += (ones or 1) * _PLACES[letter]
            ones = 0
        else:
            ones = ones * 10 + int(_ONES[letter])
    return str(total + part + ones)


def _english(text: str) -> str:
    """Write number words as digits: "oh two oh", "double five", "twenty-three"."""
    text = re.sub(r"o.clock", "oclock", text)
    return _EnglishNumbers().read(re.sub(r"(?<=[a-z])-(?=[a-z])", " ", text))


class _EnglishNumbers:
    """Writes the number words of a text as digits.

    A number grows while what follows fits into it (twenty, three; two, hundred, and,
    five) and is written out as soon as something else comes.
    """

    def __init__(self) -> None:
        self._written: list[str] = []
        self._number: int | None = None
        self._times = 1
        self._gap = ""

    def read(self, text: str) -> str:
        for place, piece in enumerate(re.split(r"([a-z]+)", text)):
            if place % 2:
                self._word(piece)
            elif piece == " " and self._number is not None:
                self._gap = piece
            else:
                self._write(piece)
        self._write("")
        return "".join(self._written)

    def _word(self, word: str) -> None:
        if word in _EN_TIMES:
            self._write("")
            self._times = _EN_TIMES[word]
        elif word == "oh" or (word == "o" and self._after_digit()):
            self._begin(0)
        elif word in _EN_UNITS:
            self._add(_EN_UNITS[word], room=_DIGIT if _EN_UNITS[word] < _DIGIT else 100)
        elif word in _EN_TENS:
            self._add(_EN_TENS[word], room=100)
        elif self._number and word in _EN_SCALES:
            self._number *= _EN_SCALES[word]
            self._gap = ""
        elif not (word == "and" and self._number and self._number % 100 == 0):
            self._write(_EN_ORDINALS.get(word, word))

    def _after_digit(self) -> bool:
        return self._number is not None or "".join(self._written)[-2:-1].isdigit()

    def _add(self, value: int, *, room: int) -> None:
        """Add to a number that has room in its last places, or begin a new one."""
        # "ten five" is five past ten, not fifteen.
        if self._number and self._number != _DIGIT and self._number % room == 0:
            self._number += value
            self._gap = ""
        else:
            self._begin(value)

    def _begin(self, value: int) -> None:
        if self._number is not None:
            self._write("")
        self._number = value

    def _write(self, other: str) -> None:
        if self._number is not None:
            self._written.append(str(self._number) * self._times + self._gap)
            self._times = 1
        self._written.append(other)
        self._number = None
        self._gap = ""


_READERS = {
    Language.KO: _korean,
    Language.EN: _english,
    Language.JA: _japanese,
}
