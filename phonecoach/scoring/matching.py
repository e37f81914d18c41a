"""Does a text hold what the case knows? Tolerant of style, never of a wrong digit.

Spelling, spacing, punctuation and the style of numbers may differ. Kana and kanji are
the same only as far as the case's own forms say so; katakana and hiragana always are.
"""

from __future__ import annotations

import enum
import functools
import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from phonecoach.scenario import FactKind
from phonecoach.scoring.numerals import with_digits
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from phonecoach.scenario import FactText, PromiseTexts

_KEPT = 1 << 14
"""So many readings of a text are remembered: every rule reads the same words again."""

LIKENESS = 86
"""Least likeness (0-100) of a mistyped word; found by measuring, not a norm."""

_ARTICLES = {"a", "an", "the"}
_FUZZY_FROM = 5
_STEM_FROM = 4
_LONGEST_ENDING = 3
_GLUED_FROM = 6

# Notes leave it out: 先週の木曜 is written 先週木曜.
_LINKING = re.compile(r"(?<=[一-龯々])の(?=[一-龯々])")
_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
_DIGIT = re.compile(r"\d")
_DIGIT_GROUPS = re.compile(r"\d+")
# What people put between the groups of one number.
_JOINTS = re.compile(r"[\s().\-–—‐のノ에]*")

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTH = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in _MONTHS)
_SLASHED = re.compile(r"(?<![\d/.-])(?P<month>\d{1,2})[/.-](?P<day>\d{1,2})(?![\d/.-])")
_DATES = (
    re.compile(r"(?P<month>\d{1,2})\s?[월月]\s?(?P<day>\d{1,2})(?:\s?[일日])?"),
    re.compile(r"(?<!\d)\d{4}[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)"),
    re.compile(
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<name>{_MONTH})\b"
    ),
    re.compile(rf"\b(?P<name>{_MONTH})\s(?:the\s)?(?P<day>\d{{1,2}})(?!\d)"),
    _SLASHED,
    re.compile(r"(?<!\d)(?P<day>\d{1,2})(?:\s?[일日](?![간間])|st\b|nd\b|rd\b|th\b)"),
)
_HALVES = {
    "오전": 0,
    "아침": 0,
    "새벽": 0,
    "오후": 12,
    "저녁": 12,
    "밤": 12,
    "낮": 12,
    "午前": 0,
    "朝": 0,
    "午後": 12,
    "夕方": 12,
    "夜": 12,
    "am": 0,
    "pm": 12,
}
_BEFORE = "|".join(half for half in _HALVES if not half.isascii())
_CLOCK = re.compile(
    rf"(?P<half>{_BEFORE})?\s?(?<!\d)(?P<hour>\d{{1,2}})"
    r"(?:\s?[시時](?![간間])(?:\s?(?P<and_half>[반半])|\s?(?P<minute>\d{1,2})\s?[분分])?"
    r"|[:.](?P<colon>[0-5]\d)(?!\d)\s?(?P<after_colon>[ap]\.?m\b)?"
    r"|\s?(?P<after>[ap]\.?m\b)"
    r"|\soclock"
    r"|(?=\s(?:in\sthe\s(?:morning|afternoon|evening)|at\snight))"
    r"|(?=\s(?:and|to|till|until)\s\d{1,2}(?!\d)))"
    r"(?:\s(?:in\sthe|at)\s(?P<part>morning|afternoon|evening|night))?"
)
_PAST = re.compile(r"(?P<part>half|quarter)\s(?P<way>past|to)\s(?P<hour>\d{1,2})(?!\d)")
_NOON = 12
_HOUR = 60
_DAY = 24 * _HOUR
_READINGS = ((0, _NOON), (0,))
"""Hours to add to a time that may lie in either half of the day, and to a sure one."""


class Promised(enum.StrEnum):
    """Where a promised time lies against the case's limits."""

    WITHIN = "within"
    TOO_EARLY = "too early"
    TOO_LATE = "too late"


@functools.lru_cache(_KEPT)
def says_fact(text: str, fact: FactText, kind: FactKind, language: Language) -> bool:
    """Return whether a text holds a fact, by its value or one of its other forms."""
    plain = with_digits(text, language)
    return any(
        _holds(plain, with_digits(form, language), kind, language)
        for form in (fact.value, *fact.forms)
    )


def says_any(text: str, forms: Iterable[str], language: Language) -> bool:
    """Return whether a text holds one of the forms as words."""
    plain = with_digits(text, language)
    return any(
        _as_words(plain, with_digits(form, language), language) for form in forms
    )


def promised(text: str, times: PromiseTexts, language: Language) -> Promised | None:
    """Return where the time said lies; a right one beside a wrong one wins."""
    groups = (times.within, times.too_early, times.too_late)
    found = found_groups(text, groups, language)
    return tuple(Promised)[min(found)] if found else None


@functools.lru_cache(_KEPT)
def found_groups(
    text: str, groups: tuple[tuple[str, ...], ...], language: Language
) -> frozenset[int]:
    """Return the indices of the groups of which a form is in a text, word for word.

    Longer forms are looked for first and taken out, whatever their group.
    """
    forms = [
        (_bare(with_digits(form, language), language), index)
        for index, group in enumerate(groups)
        for form in group
    ]
    rest = _bare(with_digits(text, language), language)
    found = set()
    for form, index in sorted(forms, key=lambda pair: -len(pair[0])):
        without = _without(rest, form)
        if without != rest:
            found.add(index)
        rest = without
    return frozenset(found)


def addresses(text: str, forms: Iterable[str]) -> bool:
    """Return whether somebody is called one of these, set off by punctuation.

    Only a word set off is a form of address: "oh dear" and 어머님 선물 are none.
    """
    plain = unicodedata.normalize("NFKC", text).casefold()
    return any(
        re.search(
            rf"(?:^|[,、.!?。]\s*){re.escape(form.casefold())}\s*[,、.!?。]", plain
        )
        for form in forms
    )


def times_said(text: str, language: Language) -> tuple[tuple[int, ...], ...]:
    """Return what each time of day in a text may mean, in minutes since midnight."""
    return tuple(
        tuple((one.minutes + half * _HOUR) % _DAY for half in _READINGS[one.sure])
        for one in _times(with_digits(text, language))
    )


def sentences(text: str) -> int:
    """Return how many sentences a text holds; 0 without any letter or digit."""
    pieces = re.split(r"[.!?。！？]+(?=\s|$|[^\x00-\x7f])", text)
    return sum(1 for piece in pieces if any(letter.isalnum() for letter in piece))


# By kind ------------------------------------------------------------------------------


def _holds(text: str, form: str, kind: FactKind, language: Language) -> bool:
    has_digits = _DIGIT.search(form) is not None
    if has_digits and kind in {FactKind.PHONE, FactKind.NUMBER}:
        return _same_number(text, form)
    if has_digits and kind is FactKind.MONEY:
        return bool(set(_amounts(form)) & set(_amounts(text)))
    # A date or time that can be read is compared as one: 3시 is not in 3시간.
    if kind is FactKind.DATE and _dates(form, language):
        return _same_date(text, form, language)
    if kind is FactKind.TIME and _times(form):
        return _same_time(text, form)
    return _as_words(text, form, language)


def _same_number(text: str, form: str) -> bool:
    """Return whether neighbouring groups of digits make up exactly the form's."""
    wanted = "".join(_DIGIT_GROUPS.findall(form))
    for run in _runs(text):
        for start in range(len(run)):
            if any(
                "".join(run[start:end]) == wanted
                for end in range(start + 1, len(run) + 1)
            ):
                return True
    return False


def _runs(text: str) -> Iterator[list[str]]:
    """Yield groups of digits that stand together."""
    groups = list(_DIGIT_GROUPS.finditer(text))
    run = [group[0] for group in groups[:1]]
    for before, group in pairwise(groups):
        if not _JOINTS.fullmatch(text, before.end(), group.start()):
            yield run
            run = []
        run.append(group[0])
    yield run


def _amounts(text: str) -> list[float]:
    return [float(number) for number in re.findall(r"\d+(?:\.\d+)?", text)]


@dataclass(frozen=True, slots=True)
class _Date:
    month: int | None
    day: int

    def agrees(self, other: _Date) -> bool:
        months = {self.month, other.month} - {None}
        return self.day == other.day and len(months) <= 1


def _same_date(text: str, form: str, language: Language) -> bool:
    said = [date for readings in _dates(text, language) for date in readings]
    return all(
        any(date.agrees(other) for date in readings for other in said)
        for readings in _dates(form, language)
    )


def _dates(text: str, language: Language) -> list[tuple[_Date, ...]]:
    """Return the dates in a text, each with its readings: 4/11 may be either way."""
    dates: list[tuple[_Date, ...]] = []
    for pattern in _DATES:
        for found in pattern.finditer(text):
            groups = found.groupdict()
            day = int(groups["day"])
            month = _month(groups.get("name"), groups.get("month"))
            if pattern is _SLASHED and language is Language.EN and month:
                dates.append((_Date(month, day), _Date(day, month)))
            else:
                dates.append((_Date(month, day),))
        # What one pattern has read must not be read again as a bare day.
        text = pattern.sub(" ", text)
    return dates


def _month(name: str | None, number: str | None) -> int | None:
    if name is None:
        return int(number) if number else None
    starts = (month.startswith(name[:3]) for month in _MONTHS)
    return 1 + list(starts).index(True)


@dataclass(frozen=True, slots=True)
class _Time:
    minutes: int
    """Since midnight, or since either twelve o'clock where `sure` is False."""

    sure: bool

    def agrees(self, other: _Time) -> bool:
        if self.sure and other.sure:
            return self.minutes == other.minutes
        return (self.minutes - other.minutes) % (_NOON * _HOUR) == 0


def _same_time(text: str, form: str) -> bool:
    said = _times(text)
    return all(any(one.agrees(other) for other in said) for one in _times(form))


def _times(text: str) -> list[_Time]:
    times = [_relative_time(found) for found in _PAST.finditer(text)]
    times += [_clock_time(found) for found in _CLOCK.finditer(_PAST.sub(" ", text))]
    return times


def _relative_time(found: re.Match[str]) -> _Time:
    minutes = 30 if found["part"] == "half" else 15
    signed = minutes if found["way"] == "past" else -minutes
    return _Time(int(found["hour"]) % _NOON * _HOUR + signed, sure=False)


def _clock_time(found: re.Match[str]) -> _Time:
    hour = int(found["hour"])
    minute = 30 if found["and_half"] else int(found["minute"] or found["colon"] or 0)
    half = _half(found)
    if half is not None:
        return _Time((hour % _NOON + half) * _HOUR + minute, sure=True)
    return _Time(hour * _HOUR + minute, sure=hour > _NOON or hour == 0)


def _half(found: re.Match[str]) -> int | None:
    """Return 0 for the morning, 12 for later, None where nothing says so."""
    if found["part"]:
        return 0 if found["part"] == "morning" else _NOON
    after = (found["after"] or found["after_colon"] or "").replace(".", "")
    return _HALVES.get(found["half"] or after)


# As words -----------------------------------------------------------------------------


def _as_words(text: str, form: str, language: Language) -> bool:
    if language is Language.EN:
        return _has_words(_tokens(text), _tokens(form))
    return _has_letters(_bare(text, language), _bare(form, language))


@functools.lru_cache(_KEPT)
def _bare(text: str, language: Language) -> str:
    """Return text without what may differ; English keeps one space between words."""
    if language is Language.EN:
        return f" {' '.join(_tokens(text))} "
    return _LINKING.sub("", "".join(re.findall(r"[^\W_]+", text))).translate(
        _TO_HIRAGANA
    )


@functools.lru_cache(_KEPT)
def _tokens(text: str) -> tuple[str, ...]:
    joined = re.sub(r"(?<=[a-z])['’](?=[a-z])", "", text)
    words = re.findall(r"[^\W_]+", joined)
    return tuple(word for word in words if word not in _ARTICLES)


def _has_words(text: tuple[str, ...], form: tuple[str, ...]) -> bool:
    if not form:
        return False
    windows = zip(*(text[start:] for start in range(len(form))), strict=False)
    if any(all(map(_same_word, window, form)) for window in windows):
        return True
    glued = "".join(form)
    # "work shop" and "workshop" are one word; short ones meet by chance.
    return len(glued) >= _GLUED_FROM and any(
        "".join(pair) == glued for pair in (*pairwise(text), *((one,) for one in text))
    )


@functools.lru_cache(_KEPT)
def _same_word(said: str, wanted: str) -> bool:
    if said == wanted:
        return True
    if any(letter.isdigit() for letter in wanted):
        return False
    if len(wanted) >= _STEM_FROM and said.startswith(wanted):
        return len(said) - len(wanted) <= _LONGEST_ENDING
    return len(wanted) >= _FUZZY_FROM and fuzz.ratio(said, wanted) >= LIKENESS


def _has_letters(text: str, form: str) -> bool:
    if not form:
        return False
    if _fenced(form).search(text):
        return True
    if len(form) < _FUZZY_FROM or len(text) < len(form) or re.search(r"\d", form):
        return False
    return fuzz.partial_ratio(form, text) >= LIKENESS


@functools.lru_cache(_KEPT)
def _fenced(form: str) -> re.Pattern[str]:
    """Return a pattern for a form whose digits are not part of a longer number."""
    before = r"(?<!\d)" if form[0].isdigit() else ""
    after = r"(?!\d)" if form[-1].isdigit() else ""
    return re.compile(f"{before}{re.escape(form)}{after}")


def _without(text: str, form: str) -> str:
    """Return text with every place of a form cut out, its neighbours kept apart."""
    if not form.strip():
        return text
    return _fenced(form).sub(" \0 ", text)
