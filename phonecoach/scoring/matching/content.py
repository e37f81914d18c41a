"""How many of a form's content words a text holds, in any order."""

from __future__ import annotations

import functools
import re

from phonecoach.scoring.matching.agreement import (
    FULL,
    MISSED,
    Comparison,
    Slip,
    partly,
)
from phonecoach.scoring.matching.words import (
    as_words,
    bare,
    same_word,
    tokens,
    uninflected,
)
from phonecoach.scoring.numerals.listed import listed
from phonecoach.units import Language

_SEVERAL = 2
_HALF = 0.5
_EN_STOP = listed(
    "and or of to in on at by for from with as is are was were be been it its he she"
    " they his her him their them you your i my me we our us can could will would may"
    " when where what which who how if then that this there here not no so do does did"
    " has have had up off out over into about please"
)
_KO_STOP = {
    "수",
    "것",
    "때",
    "등",
    "및",
    "있는지",
    "있음",
    "하는지",
    "언제든",
    "더",
    "안",
}
_KO_PARTICLE = re.compile(
    r"(?<=[가-힣]{2})"
    r"(?:을|를|이|가|은|는|에|에서|으로|로|와|과|도|의|까지|부터|랑|하고)$"
)
_KO_WORD = re.compile(r"[가-힣a-z]+(?:\s?\d+)?|\d+")
# A run of kanji or katakana says what it is about; hiragana inflects and joins.
_JA_WORD = re.compile(r"[一-龯々]{2,}\d*|[一-龯々]\d+|[ァ-ヺー]{2,}\d*|[a-z]{2,}|\d+")
_KO_COUNTER = re.compile(r"(?<=\d)(?:개|장|대)(?:와|과|랑)?")
_COUNT = re.compile(r"\s?\d+$")
_EN_WORD = re.compile(r"(?:\d+ )?[a-z]+|\d+")


def compare_words(text: str, form: str, language: Language) -> Comparison:
    """Return how far a text holds a form: all of it, half of its words, or less.

    Args:
        text: With its numbers as digits.
        form: The same.
        language: The language both are in.
    """
    if as_words(text, form, language):
        return FULL
    words = _content(form, language)
    if len(words) < _SEVERAL:
        return MISSED
    lacking = 0
    for word in words:
        if not _holds(text, word, language):
            lacking += 1
            if lacking > len(words) * _HALF or _miscounted(text, word, language):
                return MISSED
    return partly(Slip.PART) if lacking else FULL


def parts(form: str, language: Language) -> tuple[str, ...]:
    """Return the words of which a text that holds part of a form has one at least."""
    return tuple(
        word.rpartition(" ")[2] if language is Language.EN else word
        for word in _content(form, language)
    )


@functools.lru_cache(1 << 12)
def _content(form: str, language: Language) -> tuple[str, ...]:
    """Return what a form is about, each figure with what it counts."""
    if language is Language.EN:
        words = [word for word in tokens(form) if word not in _EN_STOP]
        return tuple(_EN_WORD.findall(" ".join(words)))
    if language is Language.KO:
        words = [_KO_PARTICLE.sub("", word) for word in form.split()]
        joined = _KO_COUNTER.sub("", " ".join(words))
        return tuple(word for word in _KO_WORD.findall(joined) if word not in _KO_STOP)
    return tuple(_JA_WORD.findall(uninflected(form)))


def _holds(text: str, word: str, language: Language) -> bool:
    if language is not Language.EN:
        return as_words(text, word, language)
    number, _, noun = word.rpartition(" ")
    return any(not number or before == number for before in _before(text, noun))


def _miscounted(text: str, word: str, language: Language) -> bool:
    """Whether what a figure counts is there with another figure."""
    if language is Language.EN:
        figure, _, noun = word.rpartition(" ")
        return bool(figure) and any(one.isdigit() for one in _before(text, noun))
    number = _COUNT.search(word)
    if number is None:
        return False
    noun, there = bare(word[: number.start()], language), bare(text, language)
    return noun in there and re.search(rf"{re.escape(noun)}\d", there) is not None


def _before(text: str, noun: str) -> list[str]:
    """Return the words before each place of an English word; "" at the beginning."""
    there = tokens(text)
    return [
        there[at - 1] if at else ""
        for at, one in enumerate(there)
        if one[0] == noun[0] and same_word(one, noun)
    ]
