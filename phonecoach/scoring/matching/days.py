"""Days: dates in any style, days of the week, and days told from today."""

from __future__ import annotations

import datetime
import functools
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from phonecoach.scoring.matching.agreement import (
    FULL,
    MISSED,
    Agreement,
    Comparison,
    Slip,
    missed,
    partly,
)
from phonecoach.scoring.matching.clock import compare_time
from phonecoach.scoring.matching.day_words import (
    COMING,
    LAST,
    WEEK_AFTER,
    day_matches,
)
from phonecoach.scoring.matching.shorthand import prepared
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.scoring.matching.day_words import DayWords

_WEEK = 7
_MONTHS_AROUND = 60
"""A day without its month lies so many days around today at most."""

_CODE = {"weekday": 10_000, "week": 20_000, "offset": 40_000}
"""Stand for days where no today is known, each kind apart from the others."""

_GAP = re.compile(r"(?:[^\S\n]|[(,の의.])*(?:on\s)?(?:the\s)?")
"""Between a date and its day of the week; a new line is about another thing."""


@dataclass(frozen=True, slots=True)
class _Day:
    """A day in a text.

    Attributes:
        dates: What it may be, as ordinals.
        weekday: The day of the week it names, if it names one.
        loose: It names a day of the week and nothing else.
        clashes: Next to it stands another day that it cannot be.
    """

    dates: frozenset[int]
    weekday: int | None
    loose: bool
    clashes: bool
    start: int
    end: int


def compare_date(
    text: str, form: str, language: Language, today: datetime.date | None
) -> Comparison | None:
    """Return how far a text holds the days of a form, and its time if it names one.

    Args:
        text: With its numbers as digits.
        form: The same.
        language: The language both are in.
        today: The day both are written on; without it, tomorrow is no Wednesday.

    Returns:
        None where the form names no day.
    """
    wanted = _days(form, language, today)
    if not wanted:
        return None
    if any(one.clashes for one in wanted):
        # The case is set on another day than this one.
        return compare_date(text, form, language, None)
    said = _days(text, language, today)
    day = _worst([_compare_day(text, one, said) for one in wanted])
    time = compare_time(
        _without_days(text, language, today),
        _only_time(form, language, today),
        language,
    )
    return day if time is None else _together(day, time)


@functools.lru_cache(1 << 8)
def weekday_named(text: str, language: Language) -> int | None:
    """Return the first day of the week that a text names, 0 for Monday."""
    days = day_matches(prepared(text, language), language)
    return next((one.weekday for one in days if one.weekday is not None), None)


def _worst(days: list[Comparison]) -> Comparison:
    """Return the agreement of several days: partly where some agree."""
    lacking = [one for one in days if one.agreement is not Agreement.FULL]
    if not lacking:
        return FULL
    if len(lacking) < len(days):
        return partly(Slip.ONE_END)
    return lacking[0]


def _together(day: Comparison, time: Comparison) -> Comparison:
    """Return the agreement of a day and its time: one of them right is partly."""
    if day.agreement is Agreement.FULL:
        if time.agreement is Agreement.FULL:
            return FULL
        return partly(Slip.TIME)
    if time.agreement is Agreement.FULL:
        return partly(Slip.DAY)
    return day


def _compare_day(text: str, wanted: _Day, said: tuple[_Day, ...]) -> Comparison:
    agreeing = [one for one in said if one.dates & wanted.dates]
    if any(not one.clashes for one in agreeing):
        return FULL
    if agreeing:
        return partly(Slip.CLASH)
    for one in said:
        # Friday says nothing about the week, and is not wrong where a week is meant.
        if one.loose and wanted.weekday == one.weekday and not wanted.loose:
            return partly(Slip.NO_WEEK, text[one.start : one.end])
    noted = [text[one.start : one.end] for one in said]
    return missed(Slip.OTHER, *noted) if noted else MISSED


def _cut(text: str, days: tuple[_Day, ...]) -> str:
    for one in days:
        if "." in text[one.start : one.end]:
            continue  # 7.10 may be ten past seven
        text = text[: one.start] + "\0" * (one.end - one.start) + text[one.end :]
    return text.replace("\0", " ")


@functools.lru_cache(1 << 12)
def _only_time(form: str, language: Language, today: datetime.date | None) -> str:
    return _cut(form, _days(form, language, today))


@functools.lru_cache(1 << 12)
def _without_days(text: str, language: Language, today: datetime.date | None) -> str:
    """Return text for the clock: days are cut out, a bare hour behind one is told."""
    days = _days(text, language, today)
    if language is Language.EN:
        for one in days:
            hour = re.match(r"\s(\d{1,2})(?=$|[^\w:/-](?!\d))", text[one.end :])
            if hour:
                at = one.end
                text = f"{text[:at]}@{hour[1]}{text[at + hour.end() :]}"
    return _cut(text, days)


# Finding them -------------------------------------------------------------------------


@functools.lru_cache(1 << 12)
def _days(
    text: str, language: Language, today: datetime.date | None
) -> tuple[_Day, ...]:
    """Return the days in a text; 28 (Fri) is one day, unless it cannot be."""
    calendar = _Calendar(today)
    days = [calendar.day(one) for one in day_matches(text, language)]
    found: list[_Day] = []
    for one in sorted((day for day in days if day.dates), key=lambda day: day.start):
        before = found[-1] if found else None
        if before and _one_day(before, one, text):
            found[-1:] = calendar.joined(before, one)
        else:
            found.append(one)
    return tuple(found)


def _one_day(before: _Day, day: _Day, text: str) -> bool:
    """Whether a day of the week and a date beside it mean one day.

    Two days of the week are two days: last Thursday, Saturday.
    """
    gap = before.end <= day.start and _GAP.fullmatch(text, before.end, day.start)
    two = before.weekday is not None and day.weekday is not None
    return bool(gap) and before.loose != day.loose and not two


class _Calendar:
    """Tells which dates are meant, seen from a day; or codes, if it is not known."""

    def __init__(self, today: datetime.date | None) -> None:
        self._today = today

    def day(self, words: DayWords) -> _Day:
        return _Day(
            dates=frozenset(self._dates(words)),
            weekday=words.weekday,
            loose=words.weekday is not None and words.week is None,
            clashes=False,
            start=words.start,
            end=words.end,
        )

    def joined(self, one: _Day, other: _Day) -> list[_Day]:
        """Return two days side by side as one, or both as clashing."""
        whole = replace(
            one,
            dates=self._agreeing(one, other),
            weekday=one.weekday if one.weekday is not None else other.weekday,
            loose=False,
            end=other.end,
        )
        if self._today is None:
            return [replace(whole, dates=one.dates | other.dates)]
        if whole.dates:
            return [whole]
        return [replace(day, clashes=True) for day in (one, other)]

    @staticmethod
    def _agreeing(one: _Day, other: _Day) -> frozenset[int]:
        """Return what both may be; Thurs 3rd need not be the coming Thursday."""
        loose, date = (one, other) if one.loose else (other, one)
        return frozenset(
            day for day in date.dates if (day - 1) % _WEEK == loose.weekday
        )

    def _dates(self, words: DayWords) -> set[int]:
        if words.offset is not None:
            return {self._offset(words.offset)}
        if words.weekday is not None:
            return self._weekdays(words.weekday, words.week)
        if words.month_end:
            return self._month_end()
        return {
            date
            for month, day in words.readings
            for date in self._date(words.year, month, day, words.months_on)
        }

    def _offset(self, days: int) -> int:
        if self._today is None:
            return _CODE["offset"] + days
        return self._today.toordinal() + days

    def _weekdays(self, weekday: int, week: tuple[int, ...] | None) -> set[int]:
        if self._today is None:
            return {
                _CODE["weekday"] + weekday
                if week is None
                else _CODE["week"] + 100 * min(week) + weekday
            }
        today = self._today.toordinal()
        monday = today - self._today.weekday()
        coming = today + (weekday - self._today.weekday()) % _WEEK
        if week is None:
            return {monday + weekday, coming}
        return {self._of_week(one, monday + weekday, coming) for one in week}

    def _of_week(self, week: int, this: int, coming: int) -> int:
        """Return the day of a week so many weeks on, or of one that is no number."""
        assert self._today is not None
        if week == LAST:
            past = coming - _WEEK
            return past if past < self._today.toordinal() else past - _WEEK
        known = {COMING: coming, WEEK_AFTER: coming + _WEEK}
        return known.get(week, this + week * _WEEK)

    def _month_end(self) -> set[int]:
        if self._today is None:
            return set()
        first = (self._today.replace(day=28) + datetime.timedelta(days=4)).replace(
            day=1
        )
        return {first.toordinal() - 1}

    def _date(
        self, year: int | None, month: int | None, day: int, months_on: int | None
    ) -> set[int]:
        today = self._today
        if today is None:
            months = (month,) if month else range(1, 13)
            return {100 * one + day for one in months}
        if months_on is not None:
            month = (today.month - 1 + months_on) % 12 + 1
        dates = {
            date.toordinal()
            for one in ([year] if year else range(today.year - 1, today.year + 2))
            for number in ((month,) if month else range(1, 13))
            if (date := _real(one, number, day))
        }
        if year or not dates:
            return dates
        if month:
            return {min(dates, key=lambda date: abs(date - today.toordinal()))}
        return {
            date for date in dates if abs(date - today.toordinal()) <= _MONTHS_AROUND
        }


def _real(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
