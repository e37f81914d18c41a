"""Telephone numbers, codes such as A-74, and how many of something."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from phonecoach.scoring.matching.agreement import (
    FULL,
    MISSED,
    Comparison,
    Slip,
    missed,
    partly,
)
from phonecoach.scoring.matching.content import compare_words
from phonecoach.scoring.matching.digits import numbers, same_digits
from phonecoach.scoring.matching.words import as_words, same_word
from phonecoach.scoring.numerals.listed import listed
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

_DIGIT = re.compile(r"\d")
_GROUP = re.compile(r"\d+")
_COUNTRY = re.compile(r"\+\s?(?:82|81|44)[\s-]*(?:\(0\))?[\s-]*|\b00(?:82|81|44)[\s-]+")
_NOUGHTS = re.compile(r"(?<![a-z\d])(?=[o\d]*\d)[o\d]*o[o\d]*(?![a-z\d])")
_LED = re.compile(r"(\d+)[\s().-]*$")
_CALLABLE_FROM = 7
"""Fewer digits, without the area code, reach nobody."""

_COUNT_BELOW = 100
"""Larger numbers are codes; smaller ones count something, and are told by it."""

_CODE = re.compile(r"(?<![a-z])(?P<letters>[a-z]{1,4})[\s#.-]?(?P<digits>\d[\d\s-]*)")
_FORM_CODE = re.compile(r"(?:^|[\s#])(?P<letters>[a-z]{1,4})-?\s?(?P<digits>\d[\d-]*)$")
_NO_LETTERS = {"no", "nr", "num", "ref", "tel", "ord", "the", "is", "to", "at", "x"}
_NATO = listed(
    "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike"
    " november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee"
    " zulu"
)
_SPELT = re.compile(rf"\b([a-z]) for [a-z]+|\b({'|'.join(_NATO)})\b")
_LETTER_NAMES = {
    Language.KO: listed(
        "에이 비 씨 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 알 에스 티 유"
        " 브이 더블유 엑스 와이 제트"
    ),
    Language.JA: listed(
        "エー ビー シー ディー イー エフ ジー エイチ アイ ジェー ケー エル エム エヌ"
        " オー ピー キュー アール エス ティー ユー ブイ ダブリュー エックス ワイ ゼット"
    ),
}
_LETTER_NAMED = {
    language: re.compile(
        rf"(?<![가-힣ァ-ヺ])({'|'.join(sorted(names, key=len, reverse=True))})"
        r"(?=[\s-]?[\d공영일이삼사오육칠팔구])"
    )
    for language, names in _LETTER_NAMES.items()
}
_HANGUL_DIGITS = dict(zip("공영일이삼사오육칠팔구", "00123456789", strict=True))
_HANGUL_RUN = re.compile(r"(?<=[a-z])[\s-]?[공영일이삼사오육칠팔구]{2,}")


# Telephone ----------------------------------------------------------------------------


def compare_phone(text: str, form: str, language: Language) -> Comparison:
    """Return whether a text holds a telephone number, digit for digit.

    Without its area code it is partly there. Both texts have their numbers as digits.
    """
    if not _DIGIT.search(form):
        return compare_words(text, form, language)
    text, form = _national(text, language), _national(form, language)
    groups = _GROUP.findall(form)
    wanted = "".join(groups)
    local = "".join(groups[1:])
    found = same_digits(text, wanted)
    if found.agreement is FULL.agreement or len(local) < _CALLABLE_FROM:
        return found
    for one in numbers(text):
        if one.digits == local and not _led(text[: one.start], groups[0]):
            return partly(Slip.NO_START, text[one.start : one.end], groups[0])
    return found


def _led(before: str, area: str) -> bool:
    """Whether another area code stands before a number, or this one with a slip."""
    led = _LED.search(before)
    return led is not None and (
        led[1].startswith("0") or OSA.distance(led[1], area, score_cutoff=1) <= 1
    )


@functools.lru_cache(1 << 12)
def _national(text: str, language: Language) -> str:
    if language is Language.EN:
        text = _NOUGHTS.sub(lambda found: found[0].replace("o", "0"), text)
    return _COUNTRY.sub("0", text)


# Codes and counts ---------------------------------------------------------------------


def compare_number(text: str, form: str, language: Language) -> Comparison:
    """Return whether a text holds a number: a code, or how many of something."""
    if not _DIGIT.search(form):
        return compare_words(text, form, language)
    text, form = _lettered(text, language), _lettered(form, language)
    code = _FORM_CODE.search(form)
    if code and code["letters"] not in _NO_LETTERS:
        return _compare_code(text, code["letters"], "".join(_GROUP.findall(form)))
    groups = _GROUP.findall(form)
    if len(groups) == 1 and int(groups[0]) < _COUNT_BELOW and groups[0][0] != "0":
        return _compare_count(text, form, language)
    return same_digits(text, "".join(groups))


@functools.lru_cache(1 << 12)
def _lettered(text: str, language: Language) -> str:
    """Return text with the names of letters before digits as letters."""
    if language is Language.EN:
        text = _NOUGHTS.sub(lambda found: found[0].replace("o", "0"), text)
        text = _SPELT.sub(lambda found: found[1] or found[2][0], text)
        return re.sub(r"\b([a-z]) (?=[a-z] ?\d)", r"\1", text)
    names = _LETTER_NAMES[language]
    text = _LETTER_NAMED[language].sub(
        lambda found: "abcdefghijklmnopqrstuvwxyz"[names.index(found[1])], text
    )
    return _HANGUL_RUN.sub(
        lambda found: "".join(_HANGUL_DIGITS.get(one, one) for one in found[0]), text
    )


def _compare_code(text: str, letters: str, digits: str) -> Comparison:
    found = same_digits(text, digits, from_digits=2)
    if found.agreement is not FULL.agreement:
        return found
    before = {
        code["letters"]
        for code in _CODE.finditer(text)
        if "".join(_GROUP.findall(code["digits"])).startswith(digits)
    } - _NO_LETTERS
    if letters in before:
        return FULL
    if before:
        return missed(Slip.LETTERS, f"{min(before)} {digits}", right=letters.upper())
    return partly(Slip.NO_START, digits, letters.upper())


_BEFORE = re.compile(r"([^\W\d_]+)(\s?|\sof\s|[\s:#.]{1,2})$")
_AFTER = re.compile(r"(\s?)([^\W\d_]+)")
_TIMES_AND_SUMS = re.compile(r"%|[:/.]\d|\s?(?:시(?!간)|時(?!間)|[ap]\.?m\b)")
_PEOPLE = listed(
    "person people persons guest guests party cover covers adult adults"
    " 명 분 사람 인 인원 이서 名 名様 人 人様 人数"
)
_PERSON = "person"
_PLAIN_COUNTERS = {"개", "장", "대", "つ", "個", "枚", "点", "本"}
_PARTICLE = re.compile(r"(?<=[가-힣])(?:와|과|을|를|이|가|은|는|만|도|로)$")
_KANA_COUNTS = {
    "ひとり": "1人",
    "一人": "1人",
    "ふたり": "2人",
    "二人": "2人",
    "さんにん": "3人",
    "三人": "3人",
    "よにん": "4人",
    "ごにん": "5人",
    "ろくにん": "6人",
    "ななにん": "7人",
    "しちにん": "7人",
    "はちにん": "8人",
}
_KANA_COUNT = re.compile("|".join(_KANA_COUNTS))


def _compare_count(text: str, form: str, language: Language) -> Comparison:
    """Compare a small number by what it counts: 4명 is no 4시."""
    text, form = (
        _KANA_COUNT.sub(lambda found: _KANA_COUNTS[found[0]], one)
        for one in (text, form)
    )
    counted = next(_counted(form), None)
    if counted is None:
        return FULL if as_words(text, form, language) else MISSED
    number, before, after = counted
    others: list[str] = []
    for said, there_before, there_after in _counted(text):
        fits = _fits(before, after, there_before, there_after)
        if fits and said == number:
            return FULL
        if fits and (before or after) and (there_before or there_after):
            others.append(f"{there_before} {said} {there_after}")
    return missed(Slip.OTHER, *others) if others else MISSED


def _counted(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield small numbers with the words before and behind them."""
    alone = {(one.start, one.end) for one in numbers(text)}
    for found in _GROUP.finditer(text):
        if _TIMES_AND_SUMS.match(text, found.end()) or (int(found[0]) >= _COUNT_BELOW):
            continue
        if (found.start(), found.end()) not in alone:
            continue
        before = _BEFORE.search(text[: found.start()])
        after = _AFTER.match(text, found.end())
        # What is written together belongs together: 箱5 袋3.
        if before and after and not before[2] and after[1]:
            after = None
        yield found[0], _counts(before and before[1]), _counts(after and after[2])


def _counts(word: str | None) -> str:
    """Return what a word counts; nothing for a counter of anything."""
    word = _PARTICLE.sub("", word or "")
    if word in _PLAIN_COUNTERS:
        return ""
    return _PERSON if word in _PEOPLE else word


def _fits(before: str, after: str, there_before: str, there_after: str) -> bool:
    """Whether what is counted in a text may be what a form counts."""
    if after:
        there = there_after or there_before
        return not there or _same_noun(there, after)
    if before:
        there = there_before or there_after
        return not there or _same_noun(there, before)
    return not there_after or there_after == _PERSON


def _same_noun(there: str, wanted: str) -> bool:
    return (
        there.startswith(wanted) or wanted.startswith(there) or same_word(there, wanted)
    )
