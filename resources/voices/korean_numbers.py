"""Numbers in Korean text, written out as they are said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_DIGITS = "영일이삼사오육칠팔구"
_SINGLY = "공일이삼사오육칠팔구"
_PLACES = ("", "십", "백", "천")
_GROUPS = ("", "만", "억", "조", "경")
_MOST_DIGITS = 4 * len(_GROUPS)

_NATIVE_ONES = ("", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉")
_NATIVE_TENS = ("", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔")

_NATIVE_COUNTERS = (
    "시간", "시", "개비", "가지", "가구", "개", "군데", "그릇", "그루", "꾸러미",
    "다발", "달", "대", "덩이", "마리", "마디", "명", "모금", "바퀴", "박스", "발짝",
    "배", "번째", "번", "벌", "병", "봉지", "사람", "살", "상자", "세트", "송이", "입",
    "자루", "잔", "장", "접시", "조각", "줄", "차례", "채", "척", "켤레", "통", "판",
    "팩", "포기", "해", "곳", "권", "갑", "끼", "돌", "쌍", "알", "뼘", "짝",
)  # fmt: skip
_NOT_NATIVE = (
    "개월",
    "대학",
    "번지",
    "번길",
    "대로",
    "배수",
    "장조",
    "시리즈",
    "통신",
    "해리",
)
"""Words that begin like a native counter and take a Sino-Korean number."""

_LARGEST_NATIVE = 99
_MOST_NATIVE = {"시": 12, "시간": 20}
"""The largest number said in native Korean; 열두 시, but 십삼 시. Others go to 99."""

_NUMBER = r"\d{1,3}(?:,\d{3})+(?![\d,])|\d+"
_UNITS = {
    "%": "퍼센트", "％": "퍼센트", "℃": "도", "°C": "도", "km": "킬로미터",
    "kg": "킬로그램", "cm": "센티미터", "mm": "밀리미터", "ml": "밀리리터",
    "mL": "밀리리터", "GB": "기가바이트", "MB": "메가바이트", "TB": "테라바이트",
    "㎡": "제곱미터", "m": "미터", "g": "그램", "L": "리터", "l": "리터",
}  # fmt: skip


def sino(digits: str) -> str:
    """Return a whole number in Sino-Korean: ``"40"`` is 사십, ``"05"`` 공오.

    Args:
        digits: Nothing but 0 to 9. One that begins with 0, or is longer than 20
            digits, is no quantity and is read figure by figure.
    """
    if (len(digits) > 1 and digits[0] == "0") or len(digits) > _MOST_DIGITS:
        return singly(digits)
    if not digits.strip("0"):
        return "영"
    said = ""
    for power in range((len(digits) - 1) // 4, -1, -1):
        group = digits[: len(digits) - 4 * power][-4:]
        words = _group(group)
        if words:
            # 만 and 천 go without 일 at the head of a number, 억 and 조 do not.
            head = words == "일" and power == 1 and not said
            said += ("" if head else words) + _GROUPS[power]
    return said


def _group(digits: str) -> str:
    said = ""
    for place, digit in enumerate(reversed(digits)):
        if digit != "0":
            one = "" if digit == "1" and place else _DIGITS[int(digit)]
            said = one + _PLACES[place] + said
    return said


def singly(digits: str) -> str:
    """Return `digits` read one by one, as in a telephone number: 0 is 공."""
    return "".join(_SINGLY[int(digit)] for digit in digits if digit in "0123456789")


def native(number: int) -> str:
    """Return `number`, 1 to 99, in native Korean as it stands before a counter.

    Raises:
        ValueError: If there is no such native number.
    """
    if not 0 < number <= _LARGEST_NATIVE:
        raise ValueError(f"{number} has no native Korean form, only 1 to 99 have")
    said = _NATIVE_TENS[number // 10] + _NATIVE_ONES[number % 10]
    return "스무" if said == "스물" else said


def numbers_said(text: str) -> str:
    """Return `text` with every number written out in Hangul.

    Telephone, order and other grouped numbers are read figure by figure, with 에
    between the groups; dates, times, money, quantities, fractions and shares as such.
    """
    for pattern, say in _READINGS:
        text = pattern.sub(say, text)
    return text


def _grouped(found: re.Match[str]) -> str:
    return "에 ".join(singly(group) for group in found.group().split("-"))


def _clock(found: re.Match[str]) -> str:
    hour, minute = int(found["hour"]), int(found["minute"])
    said = f"{_counted(str(hour), '시')} 시"
    return f"{said} {sino(str(minute))} 분" if minute else said


def _month(found: re.Match[str]) -> str:
    month = {6: "유", 10: "시"}.get(int(found["month"]), sino(str(int(found["month"]))))
    return f"{month}월"


def _date(found: re.Match[str]) -> str:
    year, month, day = (str(int(part)) for part in found.groups())
    month_said = {"6": "유", "10": "시"}.get(month, sino(month))
    return f"{sino(year)}년 {month_said}월 {sino(day)}일"


def _quantity(found: re.Match[str]) -> str:
    digits = found["number"].replace(",", "")
    rest = found["rest"]
    counter = _native_counter(rest)
    said = _counted(digits, counter) if counter else sino(digits)
    return said + found["gap"] + rest


def _native_counter(rest: str) -> str:
    """Return the native counter that `rest` begins with, empty if there is none."""
    if rest.startswith(_NOT_NATIVE):
        return ""
    return next((word for word in _NATIVE_COUNTERS if rest.startswith(word)), "")


def _counted(digits: str, counter: str) -> str:
    number = int(digits) if len(digits) <= _MOST_DIGITS else 0
    most = _MOST_NATIVE.get(counter, _LARGEST_NATIVE)
    return native(number) if 0 < number <= most and digits[0] != "0" else sino(digits)


def _decimal(found: re.Match[str]) -> str:
    whole = found["whole"].replace(",", "")
    return f"{sino(whole)} 점 {_after_point(found['part'])}"


def _after_point(digits: str) -> str:
    return "".join(_DIGITS[int(digit)] for digit in digits)


def _unit(found: re.Match[str]) -> str:
    return f"{found['number']} {_UNITS[found['unit']]}"


def _fraction(found: re.Match[str]) -> str:
    return f"{sino(found['below'])}분의 {sino(found['above'])}"


def _range(found: re.Match[str]) -> str:
    return f"{found['number']}에서 "


def _won(found: re.Match[str]) -> str:
    return f"{found['number']}원"


_PATTERNS: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (rf"(?P<number>[\d.,]*\d) ?(?P<unit>{'|'.join(_UNITS)})(?![A-Za-z])", _unit),
    (rf"[₩￦] ?(?P<number>{_NUMBER})", _won),
    (r"(\d{4})[-./] ?(0?[1-9]|1[0-2])[-./] ?(0?[1-9]|[12]\d|3[01])(?!\d)", _date),
    (r"(?<![\d-])\d+(?:-\d+)+(?![\d-])", _grouped),
    (r"(?<!\d)(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?!\d)", _clock),
    (r"(?<!\d)(?P<month>0?[1-9]|1[0-2]) ?월", _month),
    (rf"(?P<whole>{_NUMBER})\.(?P<part>\d+)", _decimal),
    (r"(?P<above>\d+)/(?P<below>\d+)", _fraction),
    (rf"(?P<number>{_NUMBER}) ?[~∼〜～] ?(?=\d)", _range),
    (rf"(?P<number>{_NUMBER})(?P<gap> ?)(?P<rest>[가-힣]*)", _quantity),
)
_READINGS = tuple((re.compile(pattern, re.ASCII), say) for pattern, say in _PATTERNS)
"""What is tried in turn, the more special forms first."""
