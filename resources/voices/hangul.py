"""Hangul syllables taken apart into letters and put together again."""

from __future__ import annotations

from dataclasses import dataclass

FIRST, LAST = "가", "힣"
ONSETS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
CODAS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
"""The blank stands for no final consonant."""

TENSE = {"ㄱ": "ㄲ", "ㄷ": "ㄸ", "ㅂ": "ㅃ", "ㅅ": "ㅆ", "ㅈ": "ㅉ"}
"""Each lax consonant and its tense neighbour."""


@dataclass(slots=True)
class Syllable:
    """One syllable as it is being turned into sounds.

    Attributes:
        onset: The first consonant; ``ㅇ`` is silent.
        vowel: The vowel letter.
        coda: The final consonant or pair of consonants, empty if there is none.
        begins_word: Whether a blank stands before it in the text.
        linked: Whether its first consonant is the last one of the word before.
    """

    onset: str
    vowel: str
    coda: str
    begins_word: bool = False
    linked: bool = False


def is_hangul(character: str) -> bool:
    """Return whether `character` is one whole Hangul syllable."""
    return FIRST <= character <= LAST


def taken_apart(character: str) -> Syllable:
    """Return the letters of one Hangul syllable.

    Raises:
        ValueError: If `character` is anything else.
    """
    if not is_hangul(character):
        raise ValueError(f"{character!r} is no Hangul syllable")
    place = ord(character) - ord(FIRST)
    return Syllable(
        onset=ONSETS[place // 588],
        vowel=VOWELS[place % 588 // 28],
        coda=CODAS[place % 28].strip(),
    )


def put_together(syllable: Syllable) -> str:
    """Return `syllable` as one written character."""
    onset = ONSETS.index(syllable.onset)
    vowel = VOWELS.index(syllable.vowel)
    return chr(
        ord(FIRST) + onset * 588 + vowel * 28 + CODAS.index(syllable.coda or " ")
    )


def coda_of(character: str) -> str:
    """Return the final consonant of `character`, empty if it has none."""
    return taken_apart(character).coda if is_hangul(character) else ""


def with_onset(character: str, onset: str) -> str:
    """Return the syllable `character` with another first consonant."""
    syllable = taken_apart(character)
    syllable.onset = onset
    return put_together(syllable)


def tensed(character: str) -> str:
    """Return `character` with its first consonant made tense, where it can be."""
    if not is_hangul(character):
        return character
    onset = taken_apart(character).onset
    return with_onset(character, TENSE.get(onset, onset))
