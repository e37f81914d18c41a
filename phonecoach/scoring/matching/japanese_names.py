"""Japanese names: 佐藤様, さとうさん, サトウ ミサキ, Sato-san."""

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
from phonecoach.scoring.matching.sounds import (
    kana_roman,
    kana_sound,
    plain_kanji,
    romaji_key,
)
from phonecoach.scoring.matching.surnames import surname_readings
from phonecoach.scoring.numerals import compatible

_HONORIFIC = (
    r"様|さま|さん|氏|殿|どの|くん|君|先生|社長|部長|課長|店長|係長|主任|夫人|宅|家"
)
_TITLE = re.compile(rf"(?:{_HONORIFIC})$")
_KANJI = re.compile(r"[一-龯々]+")
_KANA_NAME = re.compile(r"[ぁ-んー\s]+")
_LATIN = re.compile(r"[a-z]+")
_NO_KANA_BEFORE, _NO_KANJI_BEFORE = r"(?<![ぁ-んー])", r"(?<![一-龯々])"
_ENDS = (
    rf"(?=\s?(?:{_HONORIFIC})|[^ぁ-んー一-龯々]|より|から|の|と|に|へ|は|が|[一-龯]|$)"
)
_ANOTHER = re.compile(rf"\s?([一-龯々ぁ-ん]{{1,3}}?)(?:{_HONORIFIC}|\s|$)")
_SHORT = 2


def compare_japanese(text: str, name: str) -> Comparison:
    """Return how far a text holds a Japanese name: the surname is enough.

    Args:
        text: As it was written.
        name: In kanji or kana; a space may set the surname apart.
    """
    text = _plain(text)
    surname, given = _parts(_TITLE.sub("", _plain(name).strip()))
    ends = _surname_ends(text, surname, given)
    if ends:
        return _with_given(text, ends, given)
    if _romanised(text, surname):
        return FULL
    found = given and _given_alone(text, given)
    return partly(Slip.HALF_NAME, found) if found else MISSED


@functools.lru_cache(1 << 12)
def _plain(text: str) -> str:
    """Return text with plain kanji, and its kana as they sound."""
    return kana_sound(plain_kanji(compatible(text)))


@functools.lru_cache(1 << 10)
def _parts(name: str) -> tuple[str, str]:
    """Return surname and given name, by what is common where no space tells."""
    surname, space, given = name.partition(" ")
    if space:
        return surname, given.strip()
    known = [one for one in surname_readings() if name.startswith(one) and one != name]
    if known:
        surname = max(known, key=len)
    elif _KANJI.fullmatch(name) and len(name) > _SHORT:
        surname = name[:_SHORT]
    return surname, name[len(surname) :]


def _surname_ends(text: str, surname: str, given: str) -> list[int]:
    """Return where the surname ends in a text, whatever it is written in."""
    ends = [end for _, end in _in_kanji(text, surname, given)]
    sound = _sound(surname)
    if sound:
        pattern = f"{_NO_KANA_BEFORE}{re.escape(sound)}{_ENDS}"
        ends += [found.end() for found in re.finditer(pattern, text)]
        ends += [end for heard, end in _common(text) if heard == sound]
    return ends


def _sound(surname: str) -> str:
    if _KANA_NAME.fullmatch(surname):
        return surname
    return kana_sound(surname_readings().get(surname, ""))


def _in_kanji(text: str, surname: str, given: str) -> list[tuple[int, int]]:
    """Return where a surname in kanji stands, and no longer one: 小野, 小野寺."""
    if not _KANJI.match(surname):
        return []
    alone = rf"(?=\s?(?:{_HONORIFIC})|[^一-龯々]|{re.escape(given or '$')}|$)"
    after = "" if len(surname) >= _SHORT else alone
    before = "" if len(surname) > _SHORT else _NO_KANJI_BEFORE
    places = [
        (found.start(), found.end())
        for found in re.finditer(f"{before}{re.escape(surname)}{after}", text)
    ]
    longer = [one for one in surname_readings() if surname in one and one != surname]
    return [
        (start, end)
        for start, end in places
        if not any(text.startswith(one, start - one.index(surname)) for one in longer)
    ]


@functools.lru_cache(1 << 10)
def _common(text: str) -> tuple[tuple[str, int], ...]:
    """Return the sounds of common surnames in kanji, each with where it ends."""
    return tuple(
        (kana_sound(surname_readings()[found[0]]), found.end())
        for found in _any_surname().finditer(text)
    )


@functools.cache
def _any_surname() -> re.Pattern[str]:
    names = sorted(surname_readings(), key=len, reverse=True)
    ending = rf"(?=\s?(?:{_HONORIFIC})|[^一-龯々]|$)"
    return re.compile(f"{_NO_KANJI_BEFORE}(?:{'|'.join(names)}){ending}")


def _with_given(text: str, ends: list[int], given: str) -> Comparison:
    """Return whether nobody else of the same surname is meant."""
    others = []
    for end in ends:
        rest = text[end:].lstrip()
        if not given or rest.startswith(given):
            return FULL
        another = _ANOTHER.match(text, end)
        if (
            another is None
            or re.match(_HONORIFIC, rest)
            or not _KANJI.match(another[1])
        ):
            return FULL
        if not _KANJI.match(given):
            return FULL
        others.append(another[0])
    return partly(Slip.GIVEN_NAME, others[0])


def _given_alone(text: str, given: str) -> str:
    fence = _NO_KANJI_BEFORE if _KANJI.match(given) else _NO_KANA_BEFORE
    found = re.search(rf"{fence}{re.escape(given)}\s?(?:{_HONORIFIC}|$|\s)", text)
    return found[0] if found else ""


def _romanised(text: str, surname: str) -> bool:
    sound = _sound(surname)
    if not sound:
        return False
    key = kana_roman(sound)
    return any(romaji_key(word) == key for word in _LATIN.findall(text))
