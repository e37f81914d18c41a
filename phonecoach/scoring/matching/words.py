"""Does a text hold a form as words? Tolerant of spelling, spacing and endings."""

from __future__ import annotations

import functools
import operator
import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from phonecoach.scoring.matching.shorthand import spelt_out
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Mapping

_KEPT = 1 << 14
"""So many readings of a text are remembered: every rule reads the same words again."""

ARTICLES = {"a", "an", "the"}
_STEM_FROM = 4
_LONGEST_ENDING = 3
_GLUED_FROM = 6

# From so many letters on, one or two may be wrong. A letter in place of another makes
# another word (change, charge) more often than one too many or too few does.
_ONE_WRONG_FROM = 5
_ONE_OTHER_FROM = 8
_TWO_WRONG_FROM = 11
# A syllable of Hangul has two or three.
_ONE_JAMO_FROM = 8
_TWO_JAMO_FROM = 16
_IN_KANA = (_ONE_WRONG_FROM, _TWO_WRONG_FROM)
_IN_JAMO = (_ONE_JAMO_FROM, _TWO_JAMO_FROM)
_ABBREVIATED_FROM = 6
_LEAST_ABBREVIATION = 3
_NEAR = 80
"""Likeness (0-100) below which no text within these limits can lie."""

_SEPARATOR = "ǀ"
"""Kept between figures, so that they do not run together; a letter for patterns."""

_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W_]+")
_APOSTROPHE = re.compile(r"(?<=[a-z])['’](?=[a-z])")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[\W_]+(?=\d)")
_NOT_LETTERS = re.compile(r"[\W_]+")
# Notes leave it out: 先週の木曜 is written 先週木曜.
_LINKING = re.compile(r"(?<=[一-龯々])の(?=[一-龯々])")
# As they leave out what kanji are inflected by: 受け取り, 受取.
_INFLECTION = re.compile(r"(?<=[一-龯])[りけえしきいみちげめべせれ](?=[一-龯])")
_LAST_INFLECTION = re.compile(r"(?<=[一-龯][一-龯])[えりけいちし]$")
_COUNTER = {
    Language.KO: re.compile(r"(?<=\d)(?:개(?!월)|장|대)"),
    Language.JA: re.compile(r"(?<=\d)(?:個|枚|つ|点|本)"),
}
_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
_SHORT_KATAKANA = re.compile(r"[ァ-ヺー]{1,3}")
_LONG_MARK = re.compile(r"(?<=[ぁ-ん])ー")
_VOICED = [("ゔぁ", "ば"), ("ゔぃ", "び"), ("ゔぇ", "べ"), ("ゔぉ", "ぼ"), ("ゔ", "ぶ")]
_KANA = str.maketrans("ぢづ機", "じず器")
_SAME_VOWELS = str.maketrans("ᅢᅤ", "ᅦᅨ")
_LOANS = str.maketrans("쥬쟈져죠쵸챠츄콘샵쎈", "주자저조초차추컨숍센")
_LOAN_WORDS = {"케익": "케이크", "셋트": "세트", "까페": "카페"}


def as_words(text: str, form: str, language: Language) -> bool:
    """Return whether a text holds a form word for word; both with digits."""
    if language is Language.EN:
        return _has_words(tokens(text), tokens(form))
    if language is Language.JA and form in text and _SHORT_KATAKANA.fullmatch(form):
        # Within a longer one it is another word: プリン, プリンタ.
        text = re.sub(rf"{form}(?=[ァ-ヺー])", "", text)
    return _has_letters(bare(text, language), bare(form, language), language)


def may_hold(text: str, forms: tuple[str, ...], language: Language) -> bool:
    """Return whether a text can hold any of these forms; a no is certain.

    Most texts hold nothing of most facts, and this is seen here at a glance.

    Args:
        text: With its numbers as digits.
        forms: The same.
        language: The language of all.
    """
    if language is Language.EN:
        return _may_hold_english(tokens(text), forms)
    text = bare(text, language)
    if language is Language.KO:
        return any(map(_sounds(text).__contains__, _korean_traces(forms)))
    letters, stems, short = _japanese_traces(forms)
    stem = uninflected(text)
    return (
        any(map(text.__contains__, letters))
        or any(map(stem.__contains__, stems))
        or any(map(_short(stem).__contains__, short))
    )


def _may_hold_english(text: tuple[str, ...], forms: tuple[str, ...]) -> bool:
    first_words, glued = _english_traces(forms)
    places = _beginning(text)
    return not glued.isdisjoint(_glued(text)) or any(
        same_word(text[at], word)
        for word in first_words
        for at in places.get(word[0], ())
    )


@functools.lru_cache(1 << 12)
def _english_traces(
    forms: tuple[str, ...],
) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return the first words of forms, and the forms that may be one word."""
    words = [one for one in map(tokens, forms) if one]
    first_words = tuple(dict.fromkeys(one[0] for one in words))
    return first_words, frozenset("".join(one) for one in words)


@functools.lru_cache(1 << 12)
def _korean_traces(forms: tuple[str, ...]) -> tuple[str, ...]:
    plain = [one for form in forms if (one := bare(form, Language.KO))]
    traces = (_sounding_pieces(one) or (_sounds(one),) for one in plain)
    return tuple(dict.fromkeys(trace for found in traces for trace in found))


@functools.lru_cache(1 << 12)
def _japanese_traces(forms: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return what is left of forms for sure: in the letters, in the stems, in short."""
    plain = [one for form in forms if (one := bare(form, Language.JA))]
    letters = [
        piece
        for one in plain
        for piece in _pieces(one, 1 + _slips_allowed(one, _IN_KANA))
    ]
    stems = [_stem(one) for one in plain]
    return tuple(
        tuple(dict.fromkeys(traces)) for traces in (letters, stems, map(_short, stems))
    )


@functools.lru_cache(_KEPT)
def bare(text: str, language: Language) -> str:
    """Return text without what may differ; English keeps one space between words."""
    if language is Language.EN:
        return f" {' '.join(tokens(text))} "
    text = _COUNTER[language].sub("", text)
    text = _NOT_LETTERS.sub("", _BETWEEN_DIGITS.sub(_SEPARATOR, text))
    return _korean(text) if language is Language.KO else _japanese(text)


@functools.lru_cache(_KEPT)
def _heard(text: str) -> str:
    """Return Korean text with ㅐ as ㅔ, which no ear and few fingers keep apart."""
    return unicodedata.normalize("NFC", _sounds(text))


@functools.lru_cache(_KEPT)
def _sounds(text: str) -> str:
    return _jamo(text).translate(_SAME_VOWELS)


def _korean(text: str) -> str:
    text = text.translate(_LOANS)
    for said, word in _LOAN_WORDS.items():
        text = text.replace(said, word)
    return text


@functools.lru_cache(_KEPT)
def uninflected(text: str) -> str:
    """Return Japanese text without what stands between kanji: 受け取り as 受取り."""
    return _INFLECTION.sub("", text)


@functools.lru_cache(_KEPT)
def _short(text: str) -> str:
    return _LONG_MARK.sub("", text)


def _japanese(text: str) -> str:
    text = _LINKING.sub("", text).translate(_TO_HIRAGANA)
    for said, plain in _VOICED:
        text = text.replace(said, plain)
    return text.translate(_KANA)


@functools.lru_cache(_KEPT)
def tokens(text: str) -> tuple[str, ...]:
    """Return the words of a text without articles, abbreviations spelt out."""
    words = _WORD.findall(_APOSTROPHE.sub("", spelt_out(text)))
    return tuple(word for word in words if word not in ARTICLES)


def _has_words(text: tuple[str, ...], form: tuple[str, ...]) -> bool:
    if not form:
        return False
    # Most words begin otherwise: that is seen without comparing them.
    for at in _beginning(text).get(form[0][0], ()):
        if _follow_each_other(text, at, form):
            return True
    glued = "".join(form)
    # "work shop" and "workshop" are one word; short ones meet by chance.
    return len(glued) >= _GLUED_FROM and glued in _glued(text)


def _follow_each_other(text: tuple[str, ...], at: int, form: tuple[str, ...]) -> bool:
    there = text[at : at + len(form)]
    return len(there) == len(form) and all(map(same_word, there, form))


@functools.lru_cache(_KEPT)
def _beginning(text: tuple[str, ...]) -> Mapping[str, list[int]]:
    """Return the places of a text's words by their first letters."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(text):
        places.setdefault(word[0], []).append(at)
    return places


@functools.lru_cache(_KEPT)
def _glued(text: tuple[str, ...]) -> frozenset[str]:
    """Return the words of a text, and any two neighbours as one."""
    return frozenset(text).union(map(operator.add, text, text[1:]))


@functools.lru_cache(_KEPT)
def same_word(said: str, wanted: str) -> bool:
    """Return whether an English word is meant: inflected, mistyped or abbreviated."""
    if said == wanted:
        return True
    if not said or said[0] != wanted[0] or any(map(str.isdigit, wanted)):
        return False
    if len(wanted) >= _STEM_FROM and said.startswith(wanted):
        return len(said) - len(wanted) <= _LONGEST_ENDING
    return mistyped(said, wanted) or _abbreviates(said, wanted)


def mistyped(said: str, wanted: str) -> bool:
    """Return whether one is the other but for slips, fewer the shorter it is."""
    if len(wanted) < _ONE_WRONG_FROM:
        return False
    limit = 2 if len(wanted) >= _TWO_WRONG_FROM else 1
    if OSA.distance(said, wanted, score_cutoff=limit) > limit:
        return False
    other_letter = len(said) == len(wanted) and sorted(said) != sorted(wanted)
    return not other_letter or len(wanted) >= _ONE_OTHER_FROM


def _abbreviates(said: str, wanted: str) -> bool:
    """Return whether a word is another without its vowels: vchr, exchg."""
    if len(wanted) < _ABBREVIATED_FROM or len(said) < _LEAST_ABBREVIATION:
        return False
    if any(letter in "aeiou" for letter in said[1:]):
        return False
    letters = iter(wanted)
    return all(letter in letters for letter in said)


def _has_letters(text: str, form: str, language: Language) -> bool:
    if not form:
        return False
    if language is Language.KO:
        return _has_korean(text, form)
    if _stands_in(form, text) or _has_inflected(text, form):
        return True
    if _DIGIT.search(form) or not text[1:]:
        return False
    return _nearly(text, form, _IN_KANA)


def _has_korean(text: str, form: str) -> bool:
    pieces = _sounding_pieces(form)
    if pieces:
        # Almost all that is not there is seen here, at a glance.
        sounds = _sounds(text)
        if not any(piece in sounds for piece in pieces):
            return False
    if _stands_in(form, text):
        return True
    if not pieces or not text[1:]:
        return False
    alike = bool(form[1:]) and _heard(form) in _heard(text)
    return alike or _nearly(_jamo(text), _jamo(form), _IN_JAMO)


@functools.lru_cache(_KEPT)
def _sounding_pieces(form: str) -> tuple[str, ...]:
    """Return pieces of a Korean form of which every text that has it holds one.

    None where it has a figure: that must be there letter for letter.
    """
    if _DIGIT.search(form):
        return ()
    sounds = _sounds(form)
    return _pieces(sounds, 1 + _slips_allowed(sounds, _IN_JAMO))


def _has_inflected(text: str, form: str) -> bool:
    """Return whether a form is there but for inflection and long vowels."""
    text, form = uninflected(text), _stem(form)
    if _stands_in(form, text):
        return True
    long = len(form) >= _ONE_WRONG_FROM
    return long and _stands_in(_short(form), _short(text))


@functools.lru_cache(_KEPT)
def _stem(form: str) -> str:
    return _LAST_INFLECTION.sub("", uninflected(form))


def _stands_in(form: str, text: str) -> bool:
    """Return whether a text holds a form letter for letter."""
    return form in text and fenced(form).search(text) is not None


def _nearly(text: str, form: str, from_letters: tuple[int, int]) -> bool:
    """Return whether a stretch of a text is a form but for one or two letters."""
    limit = _slips_allowed(form, from_letters)
    if not limit or not _shares_a_piece(text, form, limit):
        return False
    place = fuzz.partial_ratio_alignment(form, text, score_cutoff=_NEAR)
    if place is None:
        return False
    ends = [place.dest_end + more for more in (0, -1, 1)]
    stretches = [text[place.dest_start : end] for end in ends]
    wrong = min(OSA.distance(one, form, score_cutoff=limit) for one in stretches)
    return wrong <= limit and _may_be_wrong(stretches, form, from_letters[0])


def _slips_allowed(form: str, from_letters: tuple[int, int]) -> int:
    one, two = from_letters
    return (len(form) >= one) + (len(form) >= two)


def _shares_a_piece(text: str, form: str, wrong: int) -> bool:
    """Return whether a text holds any piece of a form that so many slips leave over.

    The pieces do not touch: even two letters that change places spoil one of them only.
    """
    return any(piece in text for piece in _pieces(form, wrong + 1))


@functools.lru_cache(_KEPT)
def _pieces(form: str, count: int) -> tuple[str, ...]:
    """Return so many pieces of a form, the letter between two of them left out."""
    ends = [len(form) * number // count for number in range(count + 1)]
    pieces = [form[start:end] for start, end in pairwise(ends)]
    return (*(piece[:-1] for piece in pieces[:-1]), pieces[-1])


def _may_be_wrong(stretches: list[str], form: str, least: int) -> bool:
    """Whether no short form differs in a letter that makes it another word."""
    if least == _ONE_JAMO_FROM or len(form) >= _ONE_OTHER_FROM:
        return True
    return any(mistyped(one, form) for one in stretches)


@functools.lru_cache(_KEPT)
def _jamo(text: str) -> str:
    return unicodedata.normalize("NFD", text)


@functools.lru_cache(_KEPT)
def fenced(form: str) -> re.Pattern[str]:
    """Return a pattern for a form whose digits are not part of a longer number."""
    before = r"(?<!\d)" if form[0].isdigit() else ""
    after = r"(?!\d)" if form[-1].isdigit() else ""
    return re.compile(f"{before}{re.escape(form)}{after}")
