"""Respelling Korean where a word's make-up, not its letters, decides the sound."""

from __future__ import annotations

import functools
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kiwipiepy import Kiwi

from resources.voices.hangul import coda_of, is_hangul, taken_apart, tensed, with_onset
from resources.voices.korean_words import LIQUID_STAYS_LAX, RESPELLED

if TYPE_CHECKING:
    from collections.abc import Callable


_FIGURES = frozenset("공영일이삼사오육칠팔구십백천만억조")


class Morpheme(NamedTuple):
    """A morpheme of the text.

    Attributes:
        tag: Its part of speech in the Sejong tag set.
        start: Where it begins in the text, in characters.
        end: Where it ends.
    """

    tag: str
    start: int
    end: int


def respelled(text: str) -> str:
    """Return `text`, as long as before, spelled nearer to its sound.

    Tense sounds after the future -ㄹ, after stems in ㄴ and ㅁ, in Sino-Korean words
    with ㄹ and in compounds; the ㄴ put in before 이 and 요; the particle 의.

    Args:
        text: Hangul, blanks and punctuation marks.

    Source:
        표준 발음법, rules 5, 24 to 30.
    """
    if not text.strip():
        return text
    morphemes = _morphemes(text)
    letters = list(text)
    for rule in _RULES:
        rule(letters, text, morphemes)
    return "".join(letters)


@functools.cache
def _analyser() -> Kiwi:
    return Kiwi(num_workers=1)


def _morphemes(text: str) -> tuple[Morpheme, ...]:
    return tuple(
        Morpheme(token.tag.partition("-")[0], token.start, token.start + token.len)
        for token in _analyser().tokenize(text)
    )


def _future(letters: list[str], text: str, morphemes: tuple[Morpheme, ...]) -> None:
    """할 것 is [할 껃], 할게 [할께] (rule 27)."""
    for place, found in enumerate(morphemes):
        if found.tag == "ETM" and coda_of(text[found.end - 1]) == "ㄹ":
            following = morphemes[place + 1 : place + 2]
            if following and not text[found.end : following[0].start].strip():
                _harden(letters, following[0].start)
        elif found.tag in ("EF", "EC"):
            head = text[found.start]
            if coda_of(head) == "ㄹ" and found.end - found.start > 1:
                _harden(letters, found.start + 1)


def _stem(letters: list[str], text: str, morphemes: tuple[Morpheme, ...]) -> None:
    """신고 from 신다 is [신꼬], 남지 [남찌] (rule 24)."""
    for stem, ending in pairwise(morphemes):
        if stem.tag not in ("VV", "VA", "VX") or ending.tag[0] != "E":
            continue
        if stem.end == ending.start and coda_of(text[stem.end - 1]) in tuple("ㄴㅁㄻ"):
            _harden(letters, ending.start)


def _sino_liquid(
    letters: list[str], text: str, morphemes: tuple[Morpheme, ...]
) -> None:
    """일정 is [일쩡], 결제 [결쩨] (rule 26)."""
    for found in morphemes:
        word = text[found.start : found.end]
        if found.tag not in ("NNG", "NR", "MAG", "XR") or word in LIQUID_STAYS_LAX:
            continue
        for place in range(found.start, found.end - 1):
            follows = text[place + 1]
            if follows == text[place]:  # 줄줄 is the same syllable twice
                continue
            if coda_of(text[place]) == "ㄹ" and _onset(follows) in tuple("ㄷㅅㅈ"):
                _harden(letters, place + 1)


def _figures(letters: list[str], text: str, morphemes: tuple[Morpheme, ...]) -> None:
    """팔사 is [팔싸], 칠십 [칠씹]: rule 26, from one figure to the next."""
    for found in morphemes:
        if found.tag[0] != "N" or not _FIGURES.issuperset(
            text[found.start : found.end]
        ):
            continue
        for place in range(max(found.start, 1), found.end):
            if text[place - 1] in "일칠팔" and text[place] in "삼사십":
                _harden(letters, place)


def _known_words(
    letters: list[str], text: str, morphemes: tuple[Morpheme, ...]
) -> None:
    """Put in the respellings of `korean_words`, the longest first."""
    starts = {found.start for found in morphemes}
    ends = {found.end for found in morphemes}
    longest = max(map(len, RESPELLED))
    place = 0
    while place < len(text):
        for length in range(min(longest, len(text) - place), 1, -1):
            said = RESPELLED.get(text[place : place + length])
            if said and place in starts and place + length in ends:
                letters[place : place + length] = said
                place += length - 1
                break
        place += 1


def _inserted_n(letters: list[str], text: str, morphemes: tuple[Morpheme, ...]) -> None:
    """그럼요 is [그럼뇨], 무슨 일 [무슨 닐], 못 잊어 [몬 니저] (rule 29)."""
    for place, found in enumerate(morphemes):
        start, end = found.start, found.end
        if end <= start:
            continue
        before = morphemes[place - 1] if place else None
        if _is_polite_yo(text, found):
            _put_n(letters, end - 1)
        elif before and not text[before.end : start].strip() and before.end < start:
            deed = text[start:end] in ("일", "요일") and found.tag[0] == "N"
            linked = before.tag in ("MM", "ETM") and coda_of(text[before.end - 1])
            not_able = text[before.start : before.end] == "못"
            if (deed and linked) or (not_able and _glides(text[start])):
                _put_n(letters, start)


def _is_polite_yo(text: str, found: Morpheme) -> bool:
    last = found.end - 1
    ends_word = found.end == len(text) or not is_hangul(text[found.end])
    if text[last] != "요" or not ends_word or last == 0:
        return False
    inside_noun = found.tag[0] in "NX" and found.end - found.start > 1
    return bool(coda_of(text[last - 1])) and not inside_noun


def _genitive(letters: list[str], text: str, morphemes: tuple[Morpheme, ...]) -> None:
    """The particle 의 is said [에] (rule 5)."""
    for found in morphemes:
        if found.tag == "JKG" and text[found.start] == "의":
            letters[found.start] = "에"


_RULES: tuple[Callable[[list[str], str, tuple[Morpheme, ...]], None], ...] = (
    _known_words,
    _future,
    _stem,
    _sino_liquid,
    _figures,
    _inserted_n,
    _genitive,
)


def _onset(character: str) -> str:
    return taken_apart(character).onset if is_hangul(character) else ""


def _glides(character: str) -> bool:
    if not is_hangul(character):
        return False
    syllable = taken_apart(character)
    return syllable.onset == "ㅇ" and syllable.vowel in tuple("ㅣㅑㅕㅛㅠ")


def _harden(letters: list[str], place: int) -> None:
    if place < len(letters):
        letters[place] = tensed(letters[place])


def _put_n(letters: list[str], place: int) -> None:
    if _onset(letters[place]) == "ㅇ":
        letters[place] = with_onset(letters[place], "ㄴ")
