"""Times of day, stretches between two of them, and how long something takes."""

from __future__ import annotations

import enum
import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.scoring.matching.agreement import (
    FULL,
    MISSED,
    Comparison,
    Slip,
    missed,
    partly,
)
from phonecoach.scoring.matching.shorthand import prepared
from phonecoach.scoring.numerals.listed import listed
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

NOON = 12
HOUR = 60
DAY = 24 * HOUR
_READINGS = ((0, NOON), (0,))
"""Hours to add to a time that may lie in either half of the day, and to a sure one."""

_MORNING, _LATER, _NIGHT = 0, 12, 24
_HALVES = {
    **dict.fromkeys(("오전", "아침", "새벽", "午前", "朝", "am", "morning"), _MORNING),
    **dict.fromkeys(("오후", "저녁", "낮", "午後", "昼", "夕方", "夕"), _LATER),
    **dict.fromkeys(("pm", "afternoon", "evening"), _LATER),
    **dict.fromkeys(("밤", "夜", "晩", "night"), _NIGHT),
}
_BEFORE = "|".join(half for half in _HALVES if not half.isascii())

_FIGURE = re.compile(r"\d")
_CJK = re.compile(
    rf"(?:(?P<half>{_BEFORE}|[ap]m)[의の\s]*)?(?<![\d:.])(?P<hour>\d{{1,2}})"
    r"(?:\s?[시時](?![간間])(?:\s?(?P<and_half>[반半])|\s?(?P<minute>\d{1,2})\s?[분分])?"
    r"|:(?P<colon>[0-5]\d)(?!\d)"
    r"|(?=\s?[~-]\s?\d{1,2}\s?[시時](?![간間]))|(?=\s?[ap]m\b))"
    r"\s?(?P<after>[ap]m\b)?"
)
_MINUTES_BEFORE = re.compile(
    rf"(?:(?P<half>{_BEFORE})[의の\s]*)?(?P<hour>\d{{1,2}})\s?[시時]\s?"
    r"(?P<minute>\d{1,2})\s?[분分]\s?[전前]"
)
_NOONS = re.compile(r"정오|正午|\b(?:noon|midday)\b")
_MIDNIGHTS = re.compile(r"자정|\bmidnight\b")
_KANA_HOURS = listed(
    "いちじ にじ さんじ よじ ごじ ろくじ しちじ はちじ くじ"
    " じゅうじ じゅういちじ じゅうにじ"
)
_KANA_HOUR = re.compile(
    rf"(?<![ぁ-ん])({'|'.join(sorted(_KANA_HOURS, key=len, reverse=True))}|ななじ)"
    r"(はん)?(?![ぁ-ん](?<![にかまごすの]))"
)

_END = r"(?=\s?(?:$|[^\d\s:./a-z]|[a-z]))"
_NOT_A_TIME = (
    r"(?!\s?(?:minutes?|hours?|seconds?|days?|weeks?|months?|people|%|k\b|p\b|st\b|nd\b"
    r"|rd\b|th\b|[/:]\d))"
)
_EN = re.compile(
    r"(?<![\d:./£$-])(?P<hour>\d{1,2})"
    r"(?:[:.](?P<colon>[0-5]\d)(?!\d)(?:\s?hours\b)?|\s?oclock|(?P<ish>ish\b)"
    r"|(?=\s?[ap]\.?m\b)"
    r"|(?=\s(?:in\sthe\s(?:morning|afternoon|evening)|at\snight))"
    r"|(?=\s(?:and|to|till|until)\s\d{1,2}(?![\d/]))|(?=-\d{1,2}(?!\d|[/.-]\d))"
    r"|\s(?P<minute>[0-5]\d)(?!\d|\s\d))"
    r"(?:\s?(?P<after>[ap]\.?m\b)|\s(?:in\sthe|at)\s(?P<part>morning|afternoon"
    r"|evening|night))?"
)
_EN_LED = re.compile(
    r"(?:(?<=@)|(?<=@\s)|(?<=\d-)|\b(?:at|by|after|before|from|till|until|to|and|around"
    r"|about)\s)(?P<hour>\d{1,2})(?!\d|[.:/-]\d|\s\d)" + _NOT_A_TIME + r"(?:oclock)?"
    r"(?:\s?(?P<after>[ap]\.?m\b)|\s(?:in\sthe|at)\s(?P<part>morning|afternoon"
    r"|evening|night))?"
)
_HOURS = re.compile(
    r"(?<![\d:.])(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s?(?:hours|h)\b"
)
_PAST = re.compile(
    r"(?P<part>half|quarter|qtr|1[/⁄][24]|\d{1,2})(?:\sminutes)?\s(?P<way>past|to)\s"
    r"(?P<hour>\d{1,2})(?!\d)(?:\s?(?P<after>[ap]\.?m\b)|\s(?:in\sthe|at)\s"
    r"(?P<daypart>morning|afternoon|evening|night))?"
)
_HALF_FIVE = re.compile(r"\b(?:half|1[/⁄]2)\s(?P<hour>\d{1,2})(?!\d)")
_PARTS = {"half": 30, "quarter": 15, "qtr": 15, "1/2": 30, "1/4": 15}
_FULL_PARTS = (5, 10, 20, 25)
_LAST_HOUR, _LAST_MINUTE = 24, 59


class _Bound(enum.Enum):
    AFTER = enum.auto()
    BEFORE = enum.auto()


_LED_BY = {
    _Bound.AFTER: re.compile(r"\b(?:after|from|since|past)\s*$"),
    _Bound.BEFORE: re.compile(r"\b(?:before|by)\s*$"),
}
_FOLLOWED_BY = {
    _Bound.AFTER: re.compile(
        r"\s?(?:이후|부터|넘|지나|후(?!보)|以降|過ぎ|すぎ|から|~(?!\s?\d)"
        r"|onwards|on\b|or later)"
    ),
    _Bound.BEFORE: re.compile(
        r"\s?(?:이전|전(?!화|달|체|부|기|자)|以前|前(?!後|橋|日))"
    ),
}


@dataclass(frozen=True, slots=True)
class Moment:
    """A time of day in a text."""

    minutes: int
    """Since midnight, or since either twelve o'clock where `sure` is False."""

    sure: bool
    bound: _Bound | None
    start: int
    end: int

    def agrees(self, other: Moment) -> bool:
        """Whether both may be the same time; before seven is not after seven."""
        if self.bound and other.bound and self.bound is not other.bound:
            return False
        if self.sure and other.sure:
            return self.minutes == other.minutes
        return (self.minutes - other.minutes) % (NOON * HOUR) == 0


def times_said(text: str, language: Language) -> tuple[tuple[int, ...], ...]:
    """Return what each time of day in a text may mean, in minutes since midnight."""
    return tuple(
        tuple((one.minutes + half * HOUR) % DAY for half in _READINGS[one.sure])
        for one in moments(prepared(text, language), language)
    )


def compare_time(text: str, form: str, language: Language) -> Comparison | None:
    """Return how far a text holds the times of a form, or how long it takes.

    Returns:
        None where the form names neither a time nor a length.
    """
    readings = [one for one in (moments(form, language), _relative(form)) if one]
    if not readings:
        return _compare_length(text, form, language)
    said = (*moments(text, language), *_relative(text))
    agreeing = [
        [any(one.agrees(other) for other in said) for one in reading]
        for reading in readings
    ]
    if any(map(all, agreeing)):
        return FULL
    if any(map(any, agreeing)):
        return partly(Slip.ONE_END)
    noted = [text[one.start : one.end] for one in said]
    return missed(Slip.OTHER, *noted) if noted else MISSED


@functools.lru_cache(1 << 12)
def moments(text: str, language: Language) -> tuple[Moment, ...]:
    """Return the times of day in a text with its numbers as digits."""
    found = _english(text) if language is Language.EN else _cjk(text)
    return tuple(sorted(found, key=lambda one: one.start))


def _moment(
    text: str, found: re.Match[str], hour: int, minute: int, half: str | None
) -> Iterator[Moment]:
    if hour > _LAST_HOUR or minute > _LAST_MINUTE:
        return
    minutes, sure = _placed(hour * HOUR + minute, half)
    yield Moment(minutes, sure, _bound(text, found), found.start(), found.end())


def _placed(minutes: int, half: str | None) -> tuple[int, bool]:
    """Return minutes since midnight, where the half of the day is told or plain."""
    hour = minutes // HOUR
    if half is None:
        return minutes % DAY, hour > NOON or hour == 0
    if hour > NOON:
        return minutes % DAY, True
    later = _HALVES[half.replace(".", "")]
    # Twelve at night begins the day, twelve in the morning does too.
    if later == _NIGHT:
        later = 0 if hour == NOON else NOON
    return (minutes % (NOON * HOUR) + later * HOUR) % DAY, True


def _bound(text: str, found: re.Match[str]) -> _Bound | None:
    for bound, pattern in _LED_BY.items():
        if pattern.search(text[: found.start("hour")]):
            return bound
    for bound, pattern in _FOLLOWED_BY.items():
        if pattern.match(text, found.end()):
            return bound
    return None


# Korean and Japanese ------------------------------------------------------------------


def _cjk(text: str) -> Iterator[Moment]:
    text = _KANA_HOUR.sub(_kana_hour, text)
    yield from _twelves(text)
    if not _FIGURE.search(text):
        return
    for found in _CJK.finditer(text):
        minute = (
            30 if found["and_half"] else int(found["minute"] or found["colon"] or 0)
        )
        half = found["half"] or found["after"]
        yield from _moment(text, found, int(found["hour"]), minute, half)
    for found in _MINUTES_BEFORE.finditer(text):
        minutes = int(found["hour"]) * HOUR - int(found["minute"])
        minutes, sure = _placed(minutes, found["half"])
        yield Moment(minutes, sure, None, found.start(), found.end())


def _kana_hour(found: re.Match[str]) -> str:
    hour = 7 if found[1] == "ななじ" else 1 + _KANA_HOURS.index(found[1])
    return f"{hour}時{'半' if found[2] else ''}"


def _twelves(text: str) -> Iterator[Moment]:
    for pattern, minutes in ((_NOONS, NOON * HOUR), (_MIDNIGHTS, 0)):
        for found in pattern.finditer(text):
            after = _FOLLOWED_BY[_Bound.AFTER].match(text, found.end())
            bound = _Bound.AFTER if after else None
            yield Moment(minutes, True, bound, found.start(), found.end())


# English ------------------------------------------------------------------------------


def _english(text: str) -> Iterator[Moment]:
    yield from _twelves(text)
    if not _FIGURE.search(text):
        return
    for found in _HALF_FIVE.finditer(text):
        yield from _moment(text, found, int(found["hour"]), 30, None)
    for found in _HOURS.finditer(text):
        yield from _moment(text, found, int(found["hour"]), int(found["minute"]), None)
    certain = [one for one in _PAST.finditer(text) if one["part"] not in _RANGES]
    for found in certain:
        yield from _past(found)
    # What has been read must not be read again; its place is kept.
    text = _PAST.sub(_blank, _HALF_FIVE.sub(_blank, _HOURS.sub(_blank, text)))
    seen = set()
    for pattern in (_EN, _EN_LED):
        for found in pattern.finditer(text):
            known = found.groupdict()
            if found.start("hour") not in seen:
                seen.add(found.start("hour"))
                minute = int(known.get("colon") or known.get("minute") or 0)
                half = found["after"] or found["part"]
                yield from _moment(text, found, int(found["hour"]), minute, half)


_RANGES = {str(part) for part in _FULL_PARTS}
"""Ten to four may be a stretch of six hours, or ten minutes before four."""


def _blank(found: re.Match[str]) -> str:
    if found.groupdict().get("part") in _RANGES and found["way"] == "to":
        return found[0]
    return " " * len(found[0])


def _past(found: re.Match[str]) -> Iterator[Moment]:
    part = found["part"].replace("⁄", "/")
    minutes = _PARTS.get(part) or int(part) if not part.isdigit() else int(part)
    signed = minutes if found["way"] == "past" else -minutes
    hour = int(found["hour"])
    whole = (hour if hour > NOON else hour % NOON) * HOUR + signed
    half = found["after"] or found["daypart"]
    minutes, sure = _placed(whole, half)
    yield Moment(minutes, sure and half is not None, None, found.start(), found.end())


@functools.lru_cache(1 << 12)
def _relative(text: str) -> tuple[Moment, ...]:
    """Return what "ten to four" and "ten past four" mean as single times."""
    return tuple(
        one
        for found in _PAST.finditer(text)
        if found["part"] in _RANGES
        for one in _past(found)
    )


# Lengths ------------------------------------------------------------------------------

_UNITS = {
    **dict.fromkeys(("시간", "時間", "hours", "hour", "h"), 3600),
    **dict.fromkeys(("분", "分", "minutes", "minute"), 60),
    **dict.fromkeys(("초", "秒", "seconds", "second"), 1),
}
_PIECE = re.compile(
    r"(?P<half>half an? )?(?:(?P<number>\d+(?:\.\d+)?)|\b(?P<one>an?))?\s?"
    rf"(?P<unit>{'|'.join(sorted(_UNITS, key=len, reverse=True))})(?![a-z])"
    r"(?P<and_half>\s?[반半]|\sand\sa\shalf)?"
)
_BETWEEN = re.compile(r"\s?(?:and\s)?")


def _compare_length(text: str, form: str, language: Language) -> Comparison | None:
    wanted = _lengths(form, language)
    if not wanted:
        return None
    said = _lengths(text, language)
    if set(wanted) <= set(said):
        return FULL
    return missed(Slip.OTHER, *said.values()) if said else MISSED


@functools.lru_cache(1 << 12)
def _lengths(text: str, language: Language) -> dict[int, str]:
    """Return the lengths in a text, in seconds, as they stand there."""
    if language is not Language.EN:
        text = _CJK.sub(lambda found: " " * len(found[0]), text)
    lengths: dict[int, str] = {}
    total, begin, end = 0, 0, -1
    for found in _PIECE.finditer(text):
        if not (found["number"] or found["one"] or found["half"]):
            continue
        joined = end >= 0 and _BETWEEN.fullmatch(text, end, found.start())
        if not joined and total:
            lengths[total] = text[begin:end]
        total, begin = (total, begin) if joined else (0, found.start())
        total += _seconds(found)
        end = found.end()
    if total:
        lengths[total] = text[begin:end]
    return lengths


def _seconds(found: re.Match[str]) -> int:
    unit = _UNITS[found["unit"]]
    number = float(found["number"] or 1)
    if found["half"]:
        number = 0.5
    return round((number + (0.5 if found["and_half"] else 0)) * unit)
