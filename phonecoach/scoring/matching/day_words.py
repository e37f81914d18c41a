"""The words for days in three languages, and where they stand in a text."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.scoring.numerals.listed import listed
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

COMING, LAST, WEEK_AFTER = 98, 99, 100
"""Weeks that are no number of weeks from this one: the coming Friday, the last one, and
Friday week."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayWords:
    """Words for a day.

    Attributes:
        readings: Month (or None) and day; 4/11 may be read either way.
        week: Weeks from this one, any of which may be meant.
        offset: Days from today.
        months_on: Months from this one.
    """

    start: int
    end: int
    readings: tuple[tuple[int | None, int], ...] = ()
    year: int | None = None
    months_on: int | None = None
    weekday: int | None = None
    week: tuple[int, ...] | None = None
    offset: int | None = None
    month_end: bool = False


_EN_MONTHS = listed(
    "january february march april may june july august september october november"
    " december"
)
_MONTH = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in _EN_MONTHS if name[3:])
_MONTH = rf"(?:{_MONTH}|sept|may(?!\s(?:be|need|have|want|not|come|take)))"
_AT = r"(?<![\d/.:-])"
_DATE = re.compile(
    rf"{_AT}(?P<year>\d{{4}})(?:[-/]|\. ?)(?P<month>\d{{1,2}})(?:[-/]|\. ?)"
    r"(?P<day>\d{1,2})(?!\d)"
    r"|(?:(?P<year2>\d{4})\s?[년年]\s?)?"
    r"(?P<month2>\d{1,2})\s?[월月]\s?(?P<day2>\d{1,2})(?!\d)(?:\s?[일日])?"
    rf"|{_AT}(?P<month3>\d{{1,2}})(?:[/-]|\. ?)(?P<day3>\d{{1,2}})"
    r"(?!\d|[/.:-]\d|\s?[시時~]|\s(?:past|to)\b|[호号番])"
    r"|(?:(?P<on>이번|다음|지난|今|来|先)\s?[달月]|내달)\s?の?\s?"
    r"(?P<day4>\d{1,2})\s?[일日]"
    r"|(?<![\d/.:-])(?P<day5>\d{1,2})"
    r"(?:\s?[일日](?!\s?(?:간|間|뒤|후|전|後|前|주|걸|동안|이내|만에|か|以内))|(?=\s?\(\s?[월화수목금토일月火水木金土日]))"
)
_EN_DATE = re.compile(
    rf"{_AT}(?P<year>\d{{4}})[-/.](?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}})(?!\d)"
    rf"|{_AT}(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s?(?:of\s)?(?P<name>{_MONTH})\b"
    rf"|\b(?P<name2>{_MONTH})\s?(?:the\s)?(?P<day3>\d{{1,2}})(?!\d|:)"
    # 10-4 is from ten to four, 28-11 can be no such stretch.
    rf"|{_AT}(?P<day4>\d{{1,2}}(?=[/.])|[2-3]\d|1[3-9])[/.-](?P<month4>\d{{1,2}})"
    r"(?:[/.-](?P<year4>\d{4}))?(?!\d|[/.:-]\d|\s?[ap]\.?m\b|\s(?:past|to)\b)"
    rf"|{_AT}(?P<day5>\d{{1,2}})(?:st|nd|rd|th)\b"
)
_ON = {"이번": 0, "今": 0, "다음": 1, "来": 1, None: 1, "지난": -1, "先": -1}

# Days of the week ---------------------------------------------------------------------

_KO_DAYS = "월화수목금토일"
_JA_DAYS = "月火水木金土日"
_EN_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_KO_WEEKS = {
    "지지난": (-2,),
    "지난": (-1,),
    "저번": (-1,),
    "이번": (0,),
    "금": (0,),
    "다음": (1,),
    "담": (1,),
    "차": (1,),
    "내": (1,),
    "다다음": (2,),
    "담담": (2,),
}
# Without "week", next Friday may be the coming one or the one after it.
_KO_NEAR = {"지난": (-1, LAST), "저번": (-1, LAST), "이번": (0, COMING), "다음": (0, 1)}
_JA_WEEKS = {
    "先々": (-2,),
    "先": (-1,),
    "今": (0,),
    "来": (1,),
    "翌": (1,),
    "再来": (2,),
}
_EN_WEEKS = {"last": (-1,), "this": (0,), "next": (1,)}
_EN_NEAR = {
    "last": (-1, LAST),
    "this": (0, COMING),
    "next": (0, 1),
    "coming": (COMING,),
}


def _any(words: Iterable[str]) -> str:
    """Return a pattern of any of these, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))


_KO_WEEKDAY = re.compile(
    rf"(?:(?<![가-힣])(?P<week>{_any(_KO_WEEKS)})\s?주\s?(?:의\s)?"
    rf"|(?<![가-힣])(?P<near>{_any(_KO_NEAR)})\s)?"
    r"(?:(?P<day>[월화수목금토일])(?:요일?|욜)(?!금)"
    r"|(?<![가-힣])(?P<short>[화수목금토])(?=$|[^\w]|\d{1,2}\s?(?:시|:))"
    r"(?!\s?(?:원|만))"
    r"|\(\s?(?P<inside>[월화수목금토일])\s?\)?"
    r"|(?<![가-힣])(?P<led>[월일])(?=\s?(?:오전|오후|아침|저녁|\d{1,2}\s?시)))"
)
_JA_WEEKDAY = re.compile(
    rf"(?:(?P<week>{_any(_JA_WEEKS)})週の?)?"
    r"(?:(?P<day>[月火水木金土日])曜日?|\(\s?(?P<inside>[月火水木金土日])\s?\)?"
    r"|(?<![一-龯ぁ-んァ-ヺー])(?<!\d(?=月))(?P<short>[月火水木金土])"
    r"(?=$|[^\w]|\d{1,2}\s?(?:時|:|[-~])|[ap]m|午|朝|夕|夜|昼|まで|中|必))"
)
_EN_DAY = (
    r"(?:mon(?:day)?(?!\s(?:ami|cher))|tue(?:s(?:day)?)?|wed(?:s|nesday)?"
    r"|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?(?!(?<=sat)\s(?:down|in|on|at|there|by|with|up|through|for)\b)"
    r"|sun(?:day)?(?!(?<=sun)\s?(?:cream|hat|bed|shade|roof|room)))"
)
_EN_WEEKDAY = re.compile(
    r"\b(?:(?P<week>last|this|next)\sweek\s(?:on\s)?|(?P<near>last|this|next|coming)\s"
    r"|(?P<on>a\sweek\son\s))?"
    rf"(?P<day>{_EN_DAY})(?:['’]?s)?\b"
    r"(?:\s(?:of\s)?(?P<after>last|this|next)\sweek|(?P<later>\sweek\b))?"
)

# Days from today ----------------------------------------------------------------------

_KO_OFFSETS = {
    **dict.fromkeys(("오늘", "금일"), 0),
    **dict.fromkeys(("내일", "낼", "명일", "익일"), 1),
    **dict.fromkeys(("내일모레", "낼모레", "모레"), 2),
    "글피": 3,
    **dict.fromkeys(("어제", "어저께", "작일", "간밤"), -1),
    **dict.fromkeys(("그저께", "그제", "엊그제"), -2),
}
_JA_OFFSETS = {
    **dict.fromkeys(("今日", "本日", "きょう", "今夜", "今晩", "今夕", "当日"), 0),
    **dict.fromkeys(("明日", "あした", "あす", "翌日", "明朝", "明晩"), 1),
    **dict.fromkeys(("明後日", "あさって", "翌々日"), 2),
    **dict.fromkeys(("明々後日", "しあさって"), 3),
    **dict.fromkeys(("昨日", "きのう", "昨夜", "昨晩", "前日"), -1),
    **dict.fromkeys(("一昨日", "おととい", "おとつい"), -2),
}
_EN_OFFSETS = {
    **dict.fromkeys(("today", "tdy", "tonight", "this evening", "this afternoon"), 0),
    "this morning": 0,
    **dict.fromkeys(("tomorrow", "tmrw", "tmr", "tmw", "tomoz", "2moro", "2mrw"), 1),
    **dict.fromkeys(("yesterday", "yday", "yest", "last night"), -1),
    **dict.fromkeys(("a week today", "this time next week", "in a week"), 7),
    **dict.fromkeys(("a fortnight", "fortnight", "fortnight today"), 14),
}
_KO_SPANS = {
    "하루": 1,
    "이틀": 2,
    "사흘": 3,
    "나흘": 4,
    "닷새": 5,
    "엿새": 6,
    "이레": 7,
    "여드레": 8,
    "아흐레": 9,
    "열흘": 10,
    "보름": 15,
}
_KO_OFFSET = re.compile(rf"(?<![가-힣])(?P<word>{_any(_KO_OFFSETS)})")
_KO_SPAN = re.compile(
    rf"(?:(?P<span>{_any(_KO_SPANS)})|(?P<weeks>\d+|일|이|삼)\s?주일?|(?P<days>\d+)\s?일)"
    r"\s?(?P<way>뒤|후|있다|전)(?!화)"
)
_JA_OFFSET = re.compile(rf"(?P<word>{_any(_JA_OFFSETS)})")
_JA_SPAN = re.compile(r"(?:(?P<days>\d+)日|(?P<weeks>\d+)週間)(?P<way>後|前)")
_TOMORROW = r"(?:tomorrow|tmrw|tmr|tmw)"
_EN_AFTER = re.compile(rf"\b(?:the )?day after (?P<on>{_TOMORROW}|yesterday)\b")
_EN_BEFORE = re.compile(r"\b(?:the )?day before (?:yesterday|yday)\b")
_EN_OFFSET = re.compile(rf"\b(?P<word>{_any(_EN_OFFSETS)})\b")
_EN_SPAN = re.compile(
    r"\b(?:(?P<in>in) )?(?P<number>\d+|a) (?P<unit>day|week)s?['’]?"
    r"(?P<way> time| from now| later| ago)?(?![a-z])"
)
_MONTH_END = re.compile(r"월말|말일|月末|\bend of (?:the )?month\b|\beom\b")
_FIGURE = re.compile(r"\d")
_TENS = {"さんじゅう": 30, "にじゅう": 20, "じゅう": 10}
_KANA_DAYS = {
    "ついたち": 1,
    "ふつか": 2,
    "みっか": 3,
    "よっか": 4,
    "むいか": 6,
    "なのか": 7,
    "ようか": 8,
    "ここのか": 9,
    "とおか": 10,
    "はつか": 20,
}
_KANA_DAY = re.compile(
    rf"(?<![ぁ-ん])(?P<tens>{_any(_TENS)})?(?P<day>{_any(_KANA_DAYS)})(?!ん|後|かん)"
)
_WEEK = 7


@functools.lru_cache(1 << 12)
def day_matches(text: str, language: Language) -> tuple[DayWords, ...]:
    """Return the words for days in a text with its numbers as digits.

    What has been read is not read again: tomorrow in the day after tomorrow.
    """
    found: list[DayWords] = []
    figures = _FIGURE.search(text)
    for pattern, read in _READERS[language]:
        if read is _date and not figures:
            continue
        for match in pattern.finditer(text):
            if not any(
                one.start < match.end() and match.start() < one.end for one in found
            ):
                found += read(match)
    return tuple(found)


def _date(found: re.Match[str]) -> Iterator[DayWords]:
    groups = found.groupdict()
    day = _first(groups, "day")
    assert day is not None
    month = _first(groups, "month")
    name = groups.get("name") or groups.get("name2")
    if name:
        month = 1 + [one[:3] for one in _EN_MONTHS].index(name[:3])
    readings: tuple[tuple[int | None, int], ...] = ((month, day),)
    # A month before its day is American, and then has a stroke: 7.30 is a time.
    if groups.get("month4") and month and "/" in found[0]:
        readings = ((month, day), (day, month))
    next_month = "내달" in found[0] or groups.get("on")
    yield DayWords(
        start=found.start(),
        end=found.end(),
        readings=readings,
        year=_first(groups, "year"),
        months_on=_ON[groups.get("on")] if next_month else None,
    )


def _first(groups: dict[str, str | None], name: str) -> int | None:
    values = [groups.get(name), *(groups.get(f"{name}{at}") for at in range(2, 6))]
    return next((int(value) for value in values if value), None)


def _weekday(
    days: str | tuple[str, ...],
    weeks: Mapping[str, tuple[int, ...]],
    near: Mapping[str, tuple[int, ...]],
) -> Callable[[re.Match[str]], Iterator[DayWords]]:
    def read(found: re.Match[str]) -> Iterator[DayWords]:
        groups = found.groupdict()
        names = (groups.get(one) for one in ("day", "short", "inside", "led"))
        day = next(name for name in names if name)
        week = weeks.get(groups.get("week") or groups.get("after") or "")
        if groups.get("near"):
            week = near[groups["near"]]
        if groups.get("later") or groups.get("on"):
            week = (WEEK_AFTER,)
        index = days.index(day if isinstance(days, str) else day[:3])
        yield DayWords(start=found.start(), end=found.end(), weekday=index, week=week)

    return read


def _offset(
    offsets: dict[str, int],
) -> Callable[[re.Match[str]], Iterator[DayWords]]:
    def read(found: re.Match[str]) -> Iterator[DayWords]:
        days = offsets[found["word"]]
        yield DayWords(start=found.start(), end=found.end(), offset=days)

    return read


def _fixed(days: int) -> Callable[[re.Match[str]], Iterator[DayWords]]:
    def read(found: re.Match[str]) -> Iterator[DayWords]:
        yield DayWords(start=found.start(), end=found.end(), offset=days)

    return read


def _span(found: re.Match[str]) -> Iterator[DayWords]:
    """Read 사흘 뒤, 三日後."""
    groups = found.groupdict()
    weeks = groups.get("weeks")
    if groups.get("span"):
        days = _KO_SPANS[groups["span"]]
    elif weeks:
        days = _WEEK * (int(weeks) if weeks.isdigit() else 1 + "일이삼".index(weeks))
    else:
        days = int(groups["days"])
    signed = -days if groups["way"] in {"전", "前"} else days
    yield DayWords(start=found.start(), end=found.end(), offset=signed)


def _english_span(found: re.Match[str]) -> Iterator[DayWords]:
    """Read "in 3 days", "2 weeks' time", "a week ago"; "3 days" alone is a length."""
    if not (found["in"] or found["way"]):
        return
    number = 1 if found["number"] == "a" else int(found["number"])
    days = number * (_WEEK if found["unit"] == "week" else 1)
    signed = -days if found["way"] == " ago" else days
    yield DayWords(start=found.start(), end=found.end(), offset=signed)


def _month_end(found: re.Match[str]) -> Iterator[DayWords]:
    yield DayWords(start=found.start(), end=found.end(), month_end=True)


def _kana_day(found: re.Match[str]) -> Iterator[DayWords]:
    day = _TENS.get(found["tens"] or "", 0) + _KANA_DAYS[found["day"]]
    yield DayWords(start=found.start(), end=found.end(), readings=((None, day),))


_READERS: dict[
    Language,
    tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Iterator[DayWords]]], ...],
] = {
    Language.KO: (
        (_MONTH_END, _month_end),
        (_KO_SPAN, _span),
        (_KO_OFFSET, _offset(_KO_OFFSETS)),
        (_DATE, _date),
        (_KO_WEEKDAY, _weekday(_KO_DAYS, _KO_WEEKS, _KO_NEAR)),
    ),
    Language.EN: (
        (_MONTH_END, _month_end),
        (_EN_AFTER, _fixed(2)),
        (_EN_BEFORE, _fixed(-2)),
        (_EN_OFFSET, _offset(_EN_OFFSETS)),
        (_EN_SPAN, _english_span),
        (_EN_DATE, _date),
        (_EN_WEEKDAY, _weekday(_EN_DAYS, _EN_WEEKS, _EN_NEAR)),
    ),
    Language.JA: (
        (_MONTH_END, _month_end),
        (_JA_SPAN, _span),
        (_JA_OFFSET, _offset(_JA_OFFSETS)),
        (_KANA_DAY, _kana_day),
        (_DATE, _date),
        (_JA_WEEKDAY, _weekday(_JA_DAYS, _JA_WEEKS, {})),
    ),
}
