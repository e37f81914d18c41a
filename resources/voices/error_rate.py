"""How much of a line a recogniser got wrong, letter by letter.

Spelling that sounds the same is no error: spaces, punctuation, capitals and the choice
between figures and words are left out of account; Japanese is compared in kana, Korean
as it is pronounced, where 내 and 네 have long been one.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import TYPE_CHECKING, Any

from phonecoach.units import Language
from resources.voices.hangul import put_together
from resources.voices.korean import written_out
from resources.voices.korean_grammar import respelled
from resources.voices.korean_numbers import native, singly, sino
from resources.voices.korean_sounds import spoken_syllables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_FIGURES = re.compile(r"(\d+)", re.ASCII)
_GROUPED = re.compile(r"(?<=\d)[,\-](?=\d)", re.ASCII)
_LARGEST_NATIVE = 99

_HYPHEN = re.compile(r"(?<=\d)-(?=\d)", re.ASCII)
_HYPHEN_SAID = "에"
"""Between the groups of a telephone number."""

_HANGUL = re.compile("[가-힣]+")
_MERGED = {"ㅐ": "ㅔ", "ㅒ": "ㅖ", "ㅙ": "ㅞ", "ㅚ": "ㅞ"}
"""Vowels that hardly anybody keeps apart in speech."""

_EN_ONES = (
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
_EN_TENS = (
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
_HUNDRED, _THOUSAND, _TOO_LARGE = 100, 1_000, 1_000_000
_JA_DIGITS = "〇一二三四五六七八九"
_JA_PLACES = (10_000, "万"), (1_000, "千"), (100, "百"), (10, "十")


def errors_in(said: str, heard: str, language: Language) -> tuple[int, int]:
    """Return how many letters are wrong, and how many there were to get right.

    Args:
        said: The line as it is written.
        heard: What the recogniser wrote.
        language: Of both.
    """
    if language is Language.KO:
        said = written_out(said)
    wanted = _sounds(said, language)
    spelled = [heard]
    if language is Language.KO:
        spelled.append(_HYPHEN.sub(_HYPHEN_SAID, heard))
    wrong = min(distance(wanted, _closest(wanted, it, language)) for it in spelled)
    return wrong, len(wanted)


def distance(wanted: str, found: str) -> int:
    """Return how many letters must be put in, taken out or changed."""
    above = list(range(len(found) + 1))
    for row, letter in enumerate(wanted, start=1):
        line = [row]
        for column, other in enumerate(found, start=1):
            changed = above[column - 1] + (letter != other)
            line.append(min(above[column] + 1, line[-1] + 1, changed))
        above = line
    return above[-1]


def _closest(wanted: str, heard: str, language: Language) -> str:
    """Return `heard` with its figures read in the way nearest to `wanted`."""
    parts = _FIGURES.split(_GROUPED.sub("", unicodedata.normalize("NFKC", heard)))

    def whole(place: int, reading: str) -> str:
        return _sounds(
            "".join([*parts[:place], reading, *parts[place + 1 :]]), language
        )

    for place in range(1, len(parts), 2):
        readings = sorted(_READINGS[language](parts[place]))
        parts[place] = min(
            readings,
            key=lambda reading: distance(wanted, whole(place, reading)),
        )
    return _sounds("".join(parts), language)


def _sounds(text: str, language: Language) -> str:
    if language is Language.JA:
        return _letters(_kana(text))
    if language is Language.KO:
        text = _letters(respelled(unicodedata.normalize("NFC", text)))
        return _HANGUL.sub(_pronounced, unicodedata.normalize("NFC", text))
    return _letters(text)


def _pronounced(hangul: re.Match[str]) -> str:
    said = spoken_syllables(hangul[0])
    for syllable in said:
        syllable.vowel = _MERGED.get(syllable.vowel, syllable.vowel)
    return "".join(map(put_together, said))


def _letters(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).casefold()
    return "".join(filter(str.isalnum, text))


def _kana(text: str) -> str:
    tokens = _tokenizer().tokenize(unicodedata.normalize("NFKC", text))
    return "".join(token.reading_form() or token.surface() for token in tokens)


@functools.cache
def _tokenizer() -> Any:  # noqa: ANN401 - its package has no types
    from sudachipy import Dictionary  # noqa: PLC0415 - Japanese alone needs it

    return Dictionary(dict="small").tokenizer()


def _korean(digits: str) -> Iterable[str]:
    yield sino(digits)
    yield singly(digits)
    if 0 < int(digits) <= _LARGEST_NATIVE:
        yield native(int(digits))


def _english(digits: str) -> Iterable[str]:
    yield "".join(_EN_ONES[int(digit)] for digit in digits)
    yield "".join("o" if digit == "0" else _EN_ONES[int(digit)] for digit in digits)
    if int(digits) < _TOO_LARGE:
        said = _english_number(int(digits))
        yield from (said, re.sub("^one(?=hundred|thousand)", "a", said))


def _english_number(number: int) -> str:
    if number < len(_EN_ONES):
        return _EN_ONES[number]
    if number < _HUNDRED:
        ones = number % 10
        return _EN_TENS[number // 10] + (_EN_ONES[ones] if ones else "")
    size, name = (_HUNDRED, "hundred")
    if number >= _THOUSAND:
        size, name = (_THOUSAND, "thousand")
    rest = number % size
    linked = "and" if 0 < rest < _HUNDRED else ""
    tail = linked + _english_number(rest) if rest else ""
    return _english_number(number // size) + name + tail


def _japanese(digits: str) -> Iterable[str]:
    yield "".join(_JA_DIGITS[int(digit)] for digit in digits)
    if int(digits) < _TOO_LARGE:
        yield _japanese_number(int(digits))


def _japanese_number(number: int) -> str:
    said = ""
    for size, name in _JA_PLACES:
        count, number = divmod(number, size)
        if count:
            alone = count == 1 and name != "万"
            said += ("" if alone else _japanese_number(count)) + name
    return said + (_JA_DIGITS[number] if number else "")


_READINGS: dict[Language, Callable[[str], Iterable[str]]] = {
    Language.KO: _korean,
    Language.EN: _english,
    Language.JA: _japanese,
}
