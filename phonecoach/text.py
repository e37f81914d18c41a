"""Dates, numbers, durations and names as each language writes them."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from phonecoach.units import Language, Micros

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

_MINUS: Final = "\N{MINUS SIGN}"
_S: Final = 1_000_000
_TENTH: Final = _S // 10
_MINUTE_S: Final = 60
_HOUR_S: Final = 3_600
_SHORT_S: Final = 10

_DAYS: Final = {
    Language.KO: "월화수목금토일",
    Language.JA: "月火水木金土日",
}
_EN_DAYS: Final = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
_EN_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_HOURS_MINUTES_SECONDS: Final = {
    Language.KO: ("시간", "분", "초"),
    Language.EN: (" h", " min", " s"),
    Language.JA: ("時間", "分", "秒"),
}


def date_text(
    date: datetime.date, language: Language, *, with_year: bool = False
) -> str:
    """Return a date with its weekday: 11월 24일(화), Tuesday 24 November, 11月24日(火).

    Args:
        date: The day; a datetime is taken by its own date.
        language: The language to write in.
        with_year: Whether the year belongs to it, as in a list over years.
    """
    if language is Language.EN:
        month = _EN_MONTHS[date.month - 1]
        text = f"{_EN_DAYS[date.weekday()]} {date.day} {month}"
        return f"{text} {date.year}" if with_year else text
    day = _DAYS[language][date.weekday()]
    if language is Language.KO:
        year = f"{date.year}년 " if with_year else ""
        return f"{year}{date.month}월 {date.day}일({day})"
    year = f"{date.year}年" if with_year else ""
    return f"{year}{date.month}月{date.day}日({day})"


def moment_text(moment: datetime.datetime, language: Language) -> str:
    """Return date and time: 24 November, 15:00; 11월 24일(화) 15:00."""
    comma = "," if language is Language.EN else ""
    return f"{date_text(moment, language)}{comma} {time_text(moment)}"


def short_date_text(date: datetime.date, language: Language) -> str:
    """Return a date for where there is little room: 11월 24일, 24 Nov, 11/24.

    Args:
        date: The day; a datetime is taken by its own date.
        language: The language to write in.
    """
    if language is Language.EN:
        return f"{date.day} {_EN_MONTHS[date.month - 1][:3]}"
    if language is Language.KO:
        return f"{date.month}월 {date.day}일"
    return f"{date.month}/{date.day}"


def month_text(date: datetime.date, language: Language) -> str:
    """Return a month with its year: 2026년 11월, November 2026, 2026年11月."""
    if language is Language.EN:
        return f"{_EN_MONTHS[date.month - 1]} {date.year}"
    if language is Language.KO:
        return f"{date.year}년 {date.month}월"
    return f"{date.year}年{date.month}月"


def time_text(time: datetime.time | datetime.datetime) -> str:
    """Return a time of day to the minute, alike in all three languages: 9:05, 15:00."""
    return f"{time.hour}:{time.minute:02}"


def number_text(number: float, *, decimals: int = 0) -> str:
    """Return a number with grouped thousands: 12,500; all three write it alike.

    Args:
        number: Any finite number; halves round away from zero.
        decimals: How many decimals are shown, zeros included.
    """
    scale = 10**decimals
    scaled = int(abs(number) * scale + 0.5)
    text = f"{scaled // scale:,}"
    if decimals:
        text += f".{scaled % scale:0{decimals}}"
    return f"{_MINUS}{text}" if number < 0 and scaled else text


def duration_text(duration: Micros, language: Language) -> str:
    """Return a duration in words: 1.7 s, 11 s, 4 min 10 s; 4분 10초; 4分10秒.

    Under ten seconds it has one decimal unless that is zero, beyond that none; from an
    hour on the seconds are left out.
    """
    sign = _MINUS if duration < 0 else ""
    tenths = (abs(duration) + _TENTH // 2) // _TENTH
    hour, minute, second = _HOURS_MINUTES_SECONDS[language]
    if tenths < _SHORT_S * 10:
        if tenths == 0:
            sign = ""
        point = f".{tenths % 10}" if tenths % 10 else ""
        return f"{sign}{tenths // 10}{point}{second}"
    whole = (abs(duration) + _S // 2) // _S
    if whole >= _HOUR_S:
        hours, rest = divmod(whole, _HOUR_S)
        parts = ((hours, hour), (rest // _MINUTE_S, minute))
    else:
        parts = ((whole // _MINUTE_S, minute), (whole % _MINUTE_S, second))
    space = "" if language is Language.JA else " "
    return sign + space.join(f"{count}{unit}" for count, unit in parts if count)


def clock_text(at: Micros) -> str:
    """Return an instant as a running clock shows it: 0:47, 12:05, 1:02:03.

    Whole seconds that have passed; before 0, whole seconds still to come.
    """
    seconds = abs(at) // _S if at >= 0 else -(at // _S)
    minutes, second = divmod(seconds, _MINUTE_S)
    hours, minute = divmod(minutes, _MINUTE_S)
    sign = _MINUS if at < 0 else ""
    if hours:
        return f"{sign}{hours}:{minute:02}:{second:02}"
    return f"{sign}{minute}:{second:02}"


def person_name(family: str, given: str, language: Language) -> str:
    """Return a full name in the order of the language: 박지수, Jisu Park, 田中美咲.

    A part that is not known may be empty. Names in Latin letters keep a space in
    Korean and Japanese too.
    """
    if not (family and given):
        return family or given
    if language is Language.EN:
        return f"{given} {family}"
    space = " " if _is_latin(family) or _is_latin(given) else ""
    return f"{family}{space}{given}"


def address(family: str, given: str, language: Language, *, honorific: str = "") -> str:
    """Return how to address somebody politely: 박지수 고객님, 田中様, Ms Park.

    Args:
        family: The family name; may be empty.
        given: The given name; may be empty.
        language: The language spoken.
        honorific: Empty for 고객님 and 様. English takes a title only where it is
            known, since guessing one is worse than using the full name.
    """
    if language is Language.KO:
        return f"{person_name(family, given, language)} {honorific or '고객님'}"
    if language is Language.JA:
        return f"{family or given}{honorific or '様'}"
    if honorific and family:
        return f"{honorific} {family}"
    return person_name(family, given, language)


def list_text(items: Sequence[str], language: Language) -> str:
    """Return an enumeration: a, b and c; a, b, c; a、b、c. Two are joined by a word."""
    match items:
        case []:
            return ""
        case [only]:
            return only
        case [one, other] if language is Language.KO:
            return f"{one}{particle(one, '과와')} {other}"
        case [one, other] if language is Language.JA:
            return f"{one}と{other}"
        case [*most, last] if language is Language.EN:
            return f"{', '.join(most)} and {last}"
        case _:
            return (", " if language is Language.KO else "、").join(items)


# --- Korean particles ---

# After a consonant, after a vowel.
_PARTICLES: Final = {
    "은는": ("은", "는"),
    "이가": ("이", "가"),
    "을를": ("을", "를"),
    "과와": ("과", "와"),
    "으로로": ("으로", "로"),
    "이나나": ("이나", "나"),
    "이랑랑": ("이랑", "랑"),
    "아야": ("아", "야"),
    "이라라": ("이라", "라"),
    "이에요예요": ("이에요", "예요"),
}

_FIRST_SYLLABLE: Final = 0xAC00
_LAST_SYLLABLE: Final = 0xD7A3
_FINALS: Final = 28
_FINAL_RIEUL: Final = 8
_FINAL_NIEUN: Final = 4
_NO_FINAL: Final = 0

# Read as 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구: what counts is the last sound, which a
# trailing 0 shares with 십, 백, 천 and 만 in being a consonant.
_DIGIT_FINALS: Final = dict(
    zip("0123456789", (21, 8, 0, 16, 0, 0, 1, 8, 8, 0), strict=True)
)

# Letters by their Korean names: 엘, 엠, 엔 and 알 end in a consonant.
_LETTER_FINALS: Final = {"l": 8, "m": 16, "n": 4, "r": 8}

# Whole words as they are pronounced: a stop closes the syllable only after a vowel
# (북 for "book", but 마크 for "Mark"), the rest by their sound.
_CLOSED_WORD: Final = re.compile(r"(?:ng|[mn]|ck|[aeiou][bckpt])$")


def particle(word: str, pair: str) -> str:
    """Return the form of a Korean particle that follows a word.

    The last sound decides: of a syllable, a digit, a kana or a Latin letter; brackets,
    quotation marks and full stops after it are passed over.

    Args:
        word: What stands before the particle.
        pair: Both forms, the one after a consonant first: ``은는``, ``이가``, ``을를``,
            ``과와``, ``으로로``, ``이나나``, ``이랑랑``, ``아야``, ``이라라``,
            ``이에요예요``.

    Raises:
        KeyError: If the pair is none of these.
    """
    after_consonant, after_vowel = _PARTICLES[pair]
    final = _final(word)
    if pair == "으로로" and final == _FINAL_RIEUL:
        return after_vowel
    return after_vowel if final == _NO_FINAL else after_consonant


def _final(word: str) -> int:
    """Return the number of the last sound's final consonant; 0 where it has none."""
    spoken = unicodedata.normalize("NFKC", word)
    letters = re.sub(r"\([^()]*\)\s*$|\W", "", spoken)
    if not letters:
        return _NO_FINAL
    last = letters[-1]
    if _FIRST_SYLLABLE <= ord(last) <= _LAST_SYLLABLE:
        return (ord(last) - _FIRST_SYLLABLE) % _FINALS
    if last in _DIGIT_FINALS:
        return _DIGIT_FINALS[last]
    if last in "んン":
        return _FINAL_NIEUN
    tail = re.search(r"[A-Za-z]+$", spoken.rstrip(".,!?)]}\"'”’» "))
    return _latin_final(tail.group()) if tail else _NO_FINAL


def _latin_final(word: str) -> int:
    """Return the final of a Latin word; capitals alone are read letter by letter."""
    last = word[-1].lower()
    if word.isupper():
        return _LETTER_FINALS.get(last, _NO_FINAL)
    if last == "l":
        return _FINAL_RIEUL
    return _FINAL_NIEUN if _CLOSED_WORD.search(word.lower()) else _NO_FINAL


def _is_latin(name: str) -> bool:
    return name[:1].isascii()
