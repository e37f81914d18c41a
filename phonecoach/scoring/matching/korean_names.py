"""Korean names: 김 민수 씨, 김고객님, Kim Minsu."""

from __future__ import annotations

import functools
import re

from rapidfuzz.distance import OSA

from phonecoach.scoring.matching.agreement import (
    FULL,
    MISSED,
    Comparison,
    Slip,
    partly,
)
from phonecoach.scoring.matching.sounds import (
    korean_roman,
    korean_sound,
    roman_key,
)
from phonecoach.scoring.numerals import compatible
from phonecoach.scoring.numerals.listed import listed

_LONG_SURNAMES = listed("남궁 황보 제갈 선우 독고 사공 서문 동방 탁고")
_HONORIFICS = (
    "고객|님|씨|선생|사장|과장|부장|차장|대리|팀장|실장|소장|원장|교수|기사|어머니|아버지"
    "|여사"
)
_TITLE = re.compile(rf"\s*(?:{_HONORIFICS})+님?$")
_NOT_HANGUL = re.compile(r"[^가-힣]+")
_HANGUL = re.compile(r"[가-힣]+")
_LATIN = re.compile(r"[a-z]+(?:[-'][a-z]+)*")
_SHORTEST = 2


def compare_korean(text: str, name: str) -> Comparison:
    """Return how far a text holds a Korean name: a surname alone is half of it."""
    text = compatible(text)
    name = _NOT_HANGUL.sub("", _TITLE.sub("", compatible(name)))
    if _heard(text, name) or _romanised(text, name):
        return FULL
    surname, given = _parts(name)
    nearly = _nearly_heard(text, name, len(surname))
    if nearly:
        return partly(Slip.GIVEN_NAME, nearly)
    alone = _surname_alone(text, surname) or _given_alone(text, given)
    return partly(Slip.HALF_NAME, alone) if alone else MISSED


def _parts(name: str) -> tuple[str, str]:
    length = 2 if name.startswith(_LONG_SURNAMES) and len(name) > _SHORTEST else 1
    return name[:length], name[length:]


@functools.lru_cache(1 << 10)
def _windows(text: str, length: int) -> tuple[str, ...]:
    """Return stretches of so many syllables, white space between them left out."""
    runs = [_NOT_HANGUL.sub("", run) for run in re.split(r"[^가-힣\s]+", text)]
    return tuple(
        run[at : at + length] for run in runs for at in range(len(run) - length + 1)
    )


def _heard(text: str, name: str) -> bool:
    sound = korean_sound(name)
    return any(korean_sound(one) == sound for one in _windows(text, len(name)))


def _nearly_heard(text: str, name: str, surname: int) -> str:
    """Return a name in a text whose given name is one sound off; empty if none is."""
    sound, start = korean_sound(name), korean_sound(name[:surname])
    for one in _windows(text, len(name)):
        if korean_sound(one[:surname]) == start and (
            OSA.distance(korean_sound(one), sound, score_cutoff=1) == 1
        ):
            return one
    return ""


def _surname_alone(text: str, surname: str) -> str:
    pattern = rf"(?<![가-힣]){surname}\s?(?:{_HONORIFICS})(?![가-힣]?(?<=[기대]))"
    found = re.search(pattern, text)
    return found[0] if found else ""


def _given_alone(text: str, given: str) -> str:
    if len(given) < _SHORTEST:
        return ""
    found = re.search(
        rf"(?<![가-힣]){given}(?=\s?(?:{_HONORIFICS})|이|[^가-힣]|$)", text
    )
    return found[0] if found else ""


def _romanised(text: str, name: str) -> bool:
    """Return whether a text has the name in Latin letters, in either order."""
    words = [re.sub(r"[-']", "", one) for one in _LATIN.findall(text)]
    if len(words) < _SHORTEST:
        return False
    surname, given = (korean_roman(part) for part in _parts(name))
    for at in range(len(words) - 1):
        for end in (at + 2, at + 3):
            one, *middle, last = words[at:end]
            first = roman_key(one), roman_key("".join((*middle, last)))
            other = roman_key(last), roman_key("".join((one, *middle)))
            if (surname, given) in {first, other}:
                return True
    return False
