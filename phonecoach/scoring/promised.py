"""How long a wait the trainee named before a hold, read from the words."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from phonecoach.scoring.numerals import with_digits
from phonecoach.units import Language, Micros

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_MINUTE, _SECOND = 60_000_000, 1_000_000

_MINUTES: Final[Mapping[Language, re.Pattern[str]]] = MappingProxyType(
    {
        Language.KO: re.compile(r"(\d+)\s?분(?:\s?(반))?"),
        Language.EN: re.compile(
            r"(?<![\d:])(\d+|\ba|couple(?: of)?)\s?(?:more\s)?(?:minutes?|mins?)\b"
            r"(?:\s(and a half))?"
        ),
        Language.JA: re.compile(r"(\d+)\s?分(?:\s?(半))?"),
    }
)
_SECONDS: Final[Mapping[Language, re.Pattern[str]]] = MappingProxyType(
    {
        Language.KO: re.compile(r"(\d+)\s?초"),
        Language.EN: re.compile(r"(\d+)\s?(?:more\s)?(?:seconds?|secs?)\b"),
        Language.JA: re.compile(r"(\d+)\s?秒"),
    }
)
_EITHER: Final = re.compile(
    r"[일이삼사오육칠팔]\s?([이삼사오육칠팔구])(?=\s?분)"
    r"|[一二三四五六七八]([二三四五六七八九])(?=分)"
    r"|\ba minute or (two)(?!\w)"
)
"""Two numbers in a row, 이삼 분, 二三分: the longer one counts."""

_HALF_A_MINUTE: Final = re.compile(r"\bhalf a minute\b")
_MINUTE_AND_A_HALF: Final = re.compile(r"\b(\d+)( and a half minutes?)\b")
_SENTENCE_END: Final = re.compile(r"[.?!。？！]")
_COUPLE: Final = 2
_LONGEST: Final = Micros(60 * _MINUTE)


def named_wait(
    text: str, spans: Iterable[tuple[int, int]], language: Language
) -> Micros | None:
    """Return the wait named where a length was heard; None where no number is named.

    What was heard may be the beginning of it only ("about a minute", of a minute and a
    half): a length is read on to the end of its sentence.

    Args:
        text: All that the trainee said in the turn.
        spans: Where a length was heard, in code points.
        language: The language it is in.
    """
    for start, end in spans:
        rest = _SENTENCE_END.search(text, end)
        heard = text[start : rest.start() if rest else len(text)]
        wait = promised_wait(heard, language)
        if wait is not None:
            return wait
    return None


def promised_wait(text: str, language: Language) -> Micros | None:
    """Return the wait that words name; the longest, where they name several.

    Args:
        text: What the trainee said, or the part in which a length was heard.
        language: The language it is in.

    Returns:
        At most an hour, on the call clock's scale; None where no number is named.
    """
    text = _EITHER.sub(_longer, text.casefold())
    read = with_digits(text, language)
    halves = Micros(0)
    if language is Language.EN:
        read, halves = _without_halves(read)
    minutes = (
        _minutes(found[1]) + (_MINUTE // 2 if found[2] else 0)
        for found in _MINUTES[language].finditer(read)
    )
    seconds = sum(int(found[1]) for found in _SECONDS[language].finditer(read))
    longest = max(minutes, default=0) + seconds * _SECOND
    wait = Micros(max(longest, halves))
    return wait if 0 < wait <= _LONGEST else None


def _longer(found: re.Match[str]) -> str:
    longer = next(one for one in found.groups() if one)
    return f"{longer} minutes" if longer == "two" else longer


def _minutes(amount: str) -> int:
    if amount.isdigit():
        return int(amount) * _MINUTE
    return _MINUTE if amount == "a" else _COUPLE * _MINUTE


def _without_halves(read: str) -> tuple[str, Micros]:
    """Return a text without English halves of minutes, and the longest of them."""
    found = [_MINUTE // 2 for _ in _HALF_A_MINUTE.finditer(read)]
    found += [
        int(one[1]) * _MINUTE + _MINUTE // 2
        for one in _MINUTE_AND_A_HALF.finditer(read)
    ]
    rest = _MINUTE_AND_A_HALF.sub("", _HALF_A_MINUTE.sub("", read))
    return rest, Micros(max(found, default=0))
