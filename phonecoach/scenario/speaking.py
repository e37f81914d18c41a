"""How long a line takes to say: an estimate that gives the same answer everywhere."""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import Final

from phonecoach.units import Language

# Source: middle of the comfortable bands of pace, per second; English counts words.
_UNITS_PER_S: Final = {
    Language.KO: 5.2,
    Language.JA: 7.0,
    Language.EN: 155 / 60,
}

_COMMA_MS: Final = 180
_STOP_MS: Final = 400
_SHORTEST_MS: Final = 300
_STEP_MS: Final = 10

# A sign followed by a digit or letter belongs to a number or a name: 3.5, 12,900.
_COMMA: Final = re.compile(r"[,;:](?=\s)|[、，；：]|\s[-–—]\s|—")
_STOP: Final = re.compile(r"(?:[.!?]+(?=[\s\"'”’)])|[。！？…]+)(?=.*\w)", re.DOTALL)

_ENGLISH_WORD: Final = re.compile(r"[a-z]+(?:['’-][a-z]+)*|\d", re.IGNORECASE)
_SPELT: Final = re.compile(r"\b[A-Z]{2,5}\b")

_SMALL_KANA: Final = frozenset("ゃゅょぁぃぅぇぉゎャュョァィゥェォヮ")
_MORAE_PER_KANJI: Final = 1.9
_MORAE_PER_DIGIT: Final = 2.0
_MORAE_PER_LETTER: Final = 2.0

_SYLLABLES_PER_DIGIT: Final = 1.0
_SYLLABLES_PER_CAPITAL: Final = 1.5
_SYLLABLES_PER_LETTER: Final = 0.5


@functools.lru_cache(1 << 10)
def estimate_ms(text: str, language: Language, pace: float = 1.0) -> int:
    """Return how long a person takes to say `text`, in steps of 10 ms.

    Args:
        text: What is said, with its punctuation.
        language: The language it is said in.
        pace: Against the normal pace of the language; 2.0 takes half as long.

    Source: Korean syllables, Japanese morae and English words at the middle of the
        comfortable bands of pace, and a pause for each comma and each full stop.
    """
    # Composed, so that a Korean syllable is one letter; NFKC would narrow 。 and ！.
    text = unicodedata.normalize("NFC", text)
    units = _COUNTERS[language](text)
    pauses = _COMMA_MS * len(_COMMA.findall(text)) + _STOP_MS * len(_STOP.findall(text))
    spoken = 1_000 * units / _UNITS_PER_S[language] + pauses
    return max(_SHORTEST_MS, round(spoken / pace / _STEP_MS) * _STEP_MS)


def _syllables(text: str) -> float:
    return sum(map(_syllables_of, text))


def _syllables_of(letter: str) -> float:
    if "가" <= letter <= "힣":
        return 1.0
    if letter.isdigit():
        return _SYLLABLES_PER_DIGIT
    if not letter.isalpha():
        return 0.0
    return _SYLLABLES_PER_CAPITAL if letter.isupper() else _SYLLABLES_PER_LETTER


def _morae(text: str) -> float:
    return sum(map(_morae_of, text))


def _morae_of(letter: str) -> float:
    if letter.isdigit():
        return _MORAE_PER_DIGIT
    if letter in _SMALL_KANA or not letter.isalpha():
        return 0.0
    if "ぁ" <= letter <= "ヿ":
        return 1.0
    if "一" <= letter <= "鿿" or letter == "々":
        return _MORAE_PER_KANJI
    return _MORAE_PER_LETTER


def _words(text: str) -> float:
    spelt = sum(len(word) - 1 for word in _SPELT.findall(text))
    return len(_ENGLISH_WORD.findall(text)) + spelt


_COUNTERS: Final = {
    Language.KO: _syllables,
    Language.JA: _morae,
    Language.EN: _words,
}
