"""How much of a line a recogniser got wrong, letter by letter.

Spelling that sounds the same is no error: spaces, punctuation, capitals and the choice
between figures and words are left out of account; Japanese and Korean are compared
as they are pronounced, where 내 and 네 have long been one.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from phonecoach.units import Language
from resources.voices import japanese
from resources.voices.english_numbers import (
    ONES,
    TOO_LARGE,
    digits_said,
    number_said,
    ordinal_said,
)
from resources.voices.hangul import put_together
from resources.voices.korean import written_out
from resources.voices.korean_grammar import respelled
from resources.voices.korean_numbers import native, singly, sino
from resources.voices.korean_sounds import spoken_syllables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_FIGURES = re.compile(r"(\d+)", re.ASCII)
_GROUPED = re.compile(r"(?<=\d)[,\-](?=\d)", re.ASCII)
_LARGEST_NATIVE = 99

_HYPHEN = re.compile(r"(?<=\d)-(?=\d)", re.ASCII)
_HYPHEN_SAID = "에"
"""Between the groups of a telephone number."""

_HANGUL = re.compile("[가-힣]+")
_MERGED = {"ㅐ": "ㅔ", "ㅒ": "ㅖ", "ㅙ": "ㅞ", "ㅚ": "ㅞ"}
"""Vowels that hardly anybody keeps apart in speech."""

_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)\b", re.ASCII | re.IGNORECASE)
_POUNDS = re.compile(r"£(\d[\d,]*)(?:\.(\d\d))?", re.ASCII)
_POUNDS_SAID = r"\1 pounds \2"
_SPELLINGS = {r"%": " percent ", r"\bok\b": "okay"}

_KATAKANA = {at: at + 0x60 for at in range(0x3041, 0x3097)}
_SAME_KANA = str.maketrans("ヲヂヅ", "オジズ")
_JA_DIGITS = "〇一二三四五六七八九"
_JA_PLACES = (10_000, "万"), (1_000, "千"), (100, "百"), (10, "十")


def errors_in(said: str, heard: str, language: Language) -> tuple[int, int]:
    """Return how many letters are wrong, and how many there were to get right.

    Args:
        said: The line as it is written.
        heard: What the recogniser wrote.
        language: Of both.
    """
    wanted = _wanted(said, language)
    return distance(wanted, _nearest(wanted, heard, language)), len(wanted)


def errors_by_line(
    said: Sequence[str], heard: str, language: Language
) -> list[tuple[int, int]]:
    """Return the same for each of some lines that were heard at once.

    Args:
        said: The lines as they are written, in the order of their speaking.
        heard: What the recogniser wrote for all of them.
        language: Of both.
    """
    lines = [_wanted(one, language) for one in said]
    found = _nearest("".join(lines), heard, language)
    wrong = _shared_out(lines, found)
    return [(one, len(line)) for one, line in zip(wrong, lines, strict=True)]


def _shared_out(lines: list[str], found: str) -> list[int]:
    """Return how many of the changes from lines to what was found fall on each."""
    wanted = "".join(lines)
    owner = [number for number, line in enumerate(lines) for _ in line]
    table = [list(range(len(found) + 1))]
    for row, letter in enumerate(wanted, start=1):
        above, line = table[-1], [row]
        for column, other in enumerate(found, start=1):
            changed = above[column - 1] + (letter != other)
            line.append(min(above[column] + 1, line[-1] + 1, changed))
        table.append(line)
    wrong = [0] * len(lines)
    row, column = len(wanted), len(found)
    while (row or column) and owner:
        here = owner[max(row - 1, 0)]
        same = row and column and wanted[row - 1] == found[column - 1]
        if (
            row
            and column
            and table[row][column] == table[row - 1][column - 1] + (not same)
        ):
            wrong[here] += not same
            row, column = row - 1, column - 1
        else:
            wrong[here] += 1
            if row and table[row][column] == table[row - 1][column] + 1:
                row -= 1
            else:
                column -= 1
    return wrong


def _wanted(said: str, language: Language) -> str:
    """Return what there is to get right of a line."""
    if language is Language.KO:
        said = written_out(said)
    if language is Language.EN:
        said = _english_signs(said)
    return _sounds(said, language)


def _nearest(wanted: str, heard: str, language: Language) -> str:
    """Return what was heard, spelled in the way that is nearest to what was wanted."""
    if language is Language.EN:
        heard = _english_signs(heard)
    spelled = [heard]
    if language is Language.KO:
        spelled.append(_HYPHEN.sub(_HYPHEN_SAID, heard))
    found = (_closest(wanted, it, language) for it in spelled)
    return min(found, key=lambda one: distance(wanted, one))


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
    """Return how Japanese words are said, by the dictionary the voices speak from."""
    import pyopenjtalk  # noqa: PLC0415 - a development tool, Japanese alone needs it

    said: str = pyopenjtalk.g2p(
        japanese.spelt("".join(text.split())), kana=True, use_sudachi_kanji_yomi=False
    )
    return said.translate(_SAME_KANA)


def _korean(digits: str) -> Iterable[str]:
    yield sino(digits)
    yield singly(digits)
    if 0 < int(digits) <= _LARGEST_NATIVE:
        yield native(int(digits))


def _english(digits: str) -> Iterable[str]:
    yield "".join(ONES[int(digit)] for digit in digits)
    yield "".join("o" if digit == "0" else ONES[int(digit)] for digit in digits)
    yield digits_said(digits)
    if int(digits) < TOO_LARGE:
        said = number_said(int(digits))
        yield from (said, re.sub("^one (?=hundred|thousand)", "a ", said))


def _english_signs(text: str) -> str:
    """Return a text with ordinals, money and signs in words."""
    text = _POUNDS.sub(_POUNDS_SAID, text)
    for sign, word in _SPELLINGS.items():
        text = re.sub(sign, word, text, flags=re.IGNORECASE)
    return _ORDINAL.sub(lambda found: _ordinal(found[1]), text)


def _ordinal(digits: str) -> str:
    return ordinal_said(int(digits)) if int(digits) < TOO_LARGE else digits


def _japanese(digits: str) -> Iterable[str]:
    # In katakana, no "ha" is taken for a particle.
    yield japanese.digits_said(digits).translate(_KATAKANA)
    if int(digits) < TOO_LARGE:
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
