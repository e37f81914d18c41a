"""What happens between Korean syllables when they are spoken in one breath.

The rules are those of the standard pronunciation (표준 발음법) that need no grammar.
Where a word's make-up decides, `korean_grammar` has respelled it before.
"""

from __future__ import annotations

from itertools import pairwise

from resources.voices.hangul import (
    TENSE,
    Syllable,
    is_hangul,
    put_together,
    taken_apart,
)

_PAIRS = {
    "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ",
    "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ", "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ",
}  # fmt: skip
_AT_REST = {
    "ㄲ": "ㄱ", "ㅋ": "ㄱ", "ㄳ": "ㄱ", "ㄺ": "ㄱ",
    "ㅅ": "ㄷ", "ㅆ": "ㄷ", "ㅈ": "ㄷ", "ㅊ": "ㄷ", "ㅌ": "ㄷ", "ㅎ": "ㄷ",
    "ㅍ": "ㅂ", "ㅄ": "ㅂ", "ㄿ": "ㅂ",
    "ㄵ": "ㄴ", "ㄶ": "ㄴ", "ㄼ": "ㄹ", "ㄽ": "ㄹ", "ㄾ": "ㄹ", "ㅀ": "ㄹ", "ㄻ": "ㅁ",
}  # fmt: skip
"""The seven finals that are spoken (rules 8 to 11); the rest stay as they are."""

_ASPIRATED = {"ㄱ": "ㅋ", "ㄷ": "ㅌ", "ㅂ": "ㅍ", "ㅈ": "ㅊ"}
_MEETS_H = {
    "ㄱ": "ㅋ", "ㄲ": "ㅋ", "ㅋ": "ㅋ", "ㄷ": "ㅌ", "ㅅ": "ㅌ", "ㅆ": "ㅌ", "ㅌ": "ㅌ",
    "ㅈ": "ㅊ", "ㅊ": "ㅊ", "ㅂ": "ㅍ", "ㅍ": "ㅍ",
}  # fmt: skip
_NASAL = {"ㄱ": "ㅇ", "ㄷ": "ㄴ", "ㅂ": "ㅁ"}
_PALATAL = {"ㄷ": "ㅈ", "ㅌ": "ㅊ"}

# Nouns whose ㄺ never gives its ㄹ to a following ㄱ: 닭과 is [닥꽈], 맑게 is [말께].
_NOUNS_IN_LG = frozenset("닭흙칡삵")
# 밟다, and 넓- in 넓죽하다 and 넓둥글다, keep the ㅂ of ㄼ (rule 10).
_WIDE_WITH_B = ("죽", "둥")


def pronounced(breath: str) -> str:
    """Return one breath group as it sounds, still written in Hangul.

    Args:
        breath: Hangul syllables and blanks; anything else is left out.

    Source:
        표준 발음법 (문화체육관광부 고시 제2017-13호), rules 5 and 8 to 24.
    """
    return "".join(
        (" " if syllable.begins_word else "") + put_together(syllable)
        for syllable in spoken_syllables(breath)
    ).strip()


def spoken_syllables(breath: str) -> list[Syllable]:
    """Return the syllables of one breath group as they are spoken."""
    syllables: list[Syllable] = []
    spelled: list[str] = []
    blank = True
    for character in breath:
        if not is_hangul(character):
            blank = blank or character.isspace()
            continue
        syllable = taken_apart(character)
        syllable.begins_word, blank = blank, False
        if syllable.vowel == "ㅖ" and syllable.onset not in "ㅇㄹ":
            syllable.vowel = "ㅔ"  # as spelled: 한예린 is [하녜린]
        syllables.append(syllable)
        spelled.append(character)
    for place, (left, right) in enumerate(pairwise(syllables)):
        _meet(left, right, spelled[place], spelled[place + 1])
    for syllable in syllables:
        syllable.coda = _AT_REST.get(syllable.coda, syllable.coda)
        _settle_vowel(syllable)
    return syllables


def _meet(left: Syllable, right: Syllable, spelled: str, after: str) -> None:
    if not left.coda:
        return
    if right.onset == "ㅇ":
        _link(left, right)
    elif right.onset == "ㅎ":
        _meet_h(left, right)
    elif left.coda in "ㅎㄶㅀ":
        _lose_h(left, right)
    else:
        _rest_final(left, right, spelled, after)
    _assimilate(left, right)


def _link(left: Syllable, right: Syllable) -> None:
    """Carry the final over to a syllable that begins with its vowel (rules 12-15)."""
    if left.coda == "ㅇ":
        return
    if right.begins_word:
        left.coda = _AT_REST.get(left.coda, left.coda)
        if left.coda == "ㅇ":
            return
    stays, goes = tuple(_PAIRS.get(left.coda, " " + left.coda))
    if goes == "ㅎ":
        goes = stays if stays != " " else "ㅇ"
        stays = " "
    elif goes in _PALATAL and right.vowel in "ㅣㅕ" and not right.begins_word:
        goes = _PALATAL[goes]
    elif goes == "ㅅ" and stays != " ":
        goes = "ㅆ"
    left.coda, right.onset = stays.strip(), goes
    right.linked = right.begins_word


def _meet_h(left: Syllable, right: Syllable) -> None:
    """Let a stop and a following ㅎ become one aspirated sound (rule 12)."""
    if right.begins_word or left.coda == "ㅄ":
        left.coda = _AT_REST.get(left.coda, left.coda)
    stays, goes = tuple(_PAIRS.get(left.coda, " " + left.coda))
    if goes not in _MEETS_H:
        left.coda = _AT_REST.get(left.coda, left.coda)
        return
    closes = _MEETS_H[goes]
    # 닫히다 and 닫혔다 have the suffix, 맏형 has not.
    suffix = right.vowel == "ㅣ" or (right.vowel == "ㅕ" and right.coda in ("", "ㅆ"))
    if goes == "ㄷ" and suffix and not right.begins_word:
        closes = "ㅊ"
    left.coda, right.onset = stays.strip(), closes


def _lose_h(left: Syllable, right: Syllable) -> None:
    """Spend the ㅎ of a final on the consonant that follows (rule 12)."""
    rest = "" if left.coda == "ㅎ" else _PAIRS[left.coda][0]
    if right.onset in _ASPIRATED:
        left.coda, right.onset = rest, _ASPIRATED[right.onset]
    elif right.onset == "ㅅ":
        left.coda, right.onset = rest, "ㅆ"
    else:
        left.coda = rest or "ㄷ"


def _rest_final(left: Syllable, right: Syllable, spelled: str, after: str) -> None:
    """Bring a final to rest before a consonant, which it may make tense."""
    coda = left.coda
    rest = _AT_REST.get(coda, coda)
    if coda == "ㄺ" and right.onset == "ㄱ" and spelled not in _NOUNS_IN_LG:
        rest = "ㄹ"
    elif spelled == "밟" or (spelled == "넓" and after in _WIDE_WITH_B):
        rest = "ㅂ"
    hardens = rest in _NASAL or coda in "ㄺㄾㄵ" or (coda == "ㄼ" and spelled != "덟")
    if hardens:
        right.onset = TENSE.get(right.onset, right.onset)
    left.coda = rest


def _assimilate(left: Syllable, right: Syllable) -> None:
    """Make neighbours alike: nasals (rules 18 and 19) and, in a word, ㄹ (rule 20)."""
    if right.onset in "ㄴㅁㄹ" and left.coda in _NASAL:
        left.coda = _NASAL[left.coda]
        right.onset = "ㄴ" if right.onset == "ㄹ" else right.onset
    elif right.onset == "ㄹ" and left.coda in ("ㅁ", "ㅇ"):
        right.onset = "ㄴ"
    elif left.coda + right.onset in ("ㄴㄹ", "ㄹㄴ") and not right.begins_word:
        # From word to word it is understood worse: 를 눈앞에 was read back 를 룸압해.
        left.coda = right.onset = "ㄹ"


def _settle_vowel(syllable: Syllable) -> None:
    """Speak the vowels that a first consonant or the place in the word changes."""
    if syllable.onset in "ㅈㅉㅊ":
        syllable.vowel = {
            "ㅑ": "ㅏ",
            "ㅕ": "ㅓ",
            "ㅛ": "ㅗ",
            "ㅠ": "ㅜ",
            "ㅖ": "ㅔ",
        }.get(syllable.vowel, syllable.vowel)
    elif syllable.vowel == "ㅢ" and (
        syllable.onset != "ㅇ" or not syllable.begins_word
    ):
        syllable.vowel = "ㅣ"
