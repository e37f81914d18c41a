"""Korean sounds in the symbols that the Kokoro-82M voices know."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from resources.voices.hangul import Syllable

_TENSE = frozenset("ㄲㄸㅃㅆㅉ")
_VOWELS = {
    "ㅏ": "a", "ㅐ": "ɛ", "ㅑ": "ja", "ㅒ": "jɛ", "ㅓ": "ɔ", "ㅔ": "e", "ㅕ": "jɔ",
    "ㅖ": "je", "ㅗ": "o", "ㅘ": "wa", "ㅙ": "wɛ", "ㅚ": "we", "ㅛ": "jo", "ㅜ": "u",
    "ㅝ": "wɔ", "ㅞ": "we", "ㅟ": "wi", "ㅠ": "ju", "ㅡ": "ɨ", "ㅢ": "ɰi", "ㅣ": "i",
}  # fmt: skip
"""ㅓ as in English "thought": as in "strut" it was read back as ㅏ.

ㅡ as the Japanese vowel after s: as their u elsewhere it was read back as ㅜ, 틀렸다 as
풀렸다 and 마음이 as 마우미.
"""
_ONSETS = {
    "ㄱ": "ɡ", "ㄲ": "k", "ㄴ": "n", "ㄷ": "d", "ㄸ": "t", "ㄹ": "ɾ", "ㅁ": "m",
    "ㅂ": "b", "ㅃ": "p", "ㅅ": "s", "ㅆ": "s", "ㅇ": "", "ㅈ": "ʥ", "ㅉ": "ʨ",
    "ㅊ": "ʨʰ", "ㅋ": "kʰ", "ㅌ": "tʰ", "ㅍ": "pʰ", "ㅎ": "h",
}  # fmt: skip
"""Lax stops are given as voiced at the head of a word as well.

A voiceless symbol there is heard as aspirated: 그럼 was read back as 크럼.
"""
_LIPS = re.compile(r"(?<![^ ,.?!…])b")
_CLOSED = "ʔ"
"""Before every tense sound; Japanese has it before its long stops.

Without it 깨져 있어요 was read back as 개저이사요.
"""

_CODAS = {
    "": "", "ㄱ": "k", "ㄴ": "n", "ㄷ": "t", "ㄹ": "l", "ㅁ": "m", "ㅂ": "p", "ㅇ": "ŋ",
}  # fmt: skip


def symbols(syllables: Iterable[Syllable]) -> str:
    """Return the model's symbols for one breath group, its words kept apart by blanks.

    Args:
        syllables: As they are spoken, from `korean_sounds.spoken_syllables`.
    """
    said = ""
    before = "-"
    for syllable in syllables:
        gap = " " if syllable.begins_word and said else ""
        onset = _onset(syllable, before)
        if syllable.onset in _TENSE and before == "-":
            onset = _CLOSED + onset
        # A final that links stays with its own word: 이름 있는 is [iɾɨm innɨn].
        said += onset + gap if syllable.linked else gap + onset
        said += _VOWELS[syllable.vowel] + _CODAS[syllable.coda]
        before = syllable.coda or "-"
    return said


def with_hard_lips(said: str) -> str:
    """Return symbols with a voiceless stop for each ㅂ that begins a word.

    Some lines are understood better so: 밤에 was read back 맘에, 보일러 모일러. In
    others it is heard as ㅍ.
    """
    return _LIPS.sub("p", said)


def _onset(syllable: Syllable, before: str) -> str:
    onset = syllable.onset
    if onset in "ㅅㅆ" and syllable.vowel in "ㅣㅑㅒㅕㅖㅛㅠㅟ":
        return "ɕ"
    if onset == "ㄹ" and before == "ㄹ":
        return "l"
    if onset == "ㅂ" and before in "ㄴㅁㅇ" and syllable.begins_word:
        return "p"  # [b] is lost in the nasal: 까지는 받아야 was read back 마다야
    if onset == "ㅎ" and before in "ㄴㄹㅁㅇ" and not syllable.begins_word:
        return ""
    return _ONSETS[onset]
