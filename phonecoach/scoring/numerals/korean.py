"""Korean numbers: 공일공, 이십사, 스물두, and what mixes with digits."""

from __future__ import annotations

import re

from phonecoach.scoring.numerals.cardinals import cardinal, mixed

# A single syllable such as 이 or 일 is far more often a word than a digit.
_LEAST_RUN = 3

_DIGITS = dict(zip("공영일이삼사오육칠팔구륙", "001234567896", strict=True))
_LAST = {"하나": "1", "둘": "2", "셋": "3", "넷": "4"}
# 이 behind a number may be its particle or "is": 오일구삼이 맞으시죠, 오일구삼이요.
_DIGIT = (
    r"(?:[공영일삼사오육칠팔구륙]|이(?!\s?맞|요|에요|시|고|라|며|죠|지|니|었|야|란|네))"
)
_RUN = re.compile(
    rf"(?<![가-힣])(?:{_DIGIT}[\s.-]*){{{_LEAST_RUN},}}(?:{'|'.join(_LAST)})?"
)
_BETWEEN_DIGITS = re.compile(
    r"(?<![가-힣])[공영]+(?=\d)|(?<=\d)[공영일이삼사오육칠팔구]+(?=\d)"
)
_NUMERAL = (
    r"(?<![가-힣\d])[일이삼사오육칠팔구십백천만](?:\s?[일이삼사오육칠팔구십백천만])*"
)
_CARDINAL = re.compile(
    rf"{_NUMERAL}(?=\s?(?:원|시|분|월|일|개|명|초|주일|년|인분|프로|퍼센트|번지))"
)
# Other words begin with these: 이번, 사장, 이동. A numeral with a place is no such.
_PLACED = re.compile(
    r"(?<![가-힣\d])(?=\S*[십백])[일이삼사오육칠팔구십백]{2,}"
    r"(?=\s?(?:길|번|호|동|층|장|대|회|권))"
)
_MONTHS = {"유월": "6월", "시월": "10월"}
_MONTH = re.compile(r"(?<![가-힣])(?:유월|시월)")

_TENS = {
    "열": 10,
    "스물": 20,
    "스무": 20,
    "서른": 30,
    "마흔": 40,
    "쉰": 50,
    "예순": 60,
    "일흔": 70,
    "여든": 80,
    "아흔": 90,
}
_ONES = {
    "하나": 1,
    "한": 1,
    "둘": 2,
    "두": 2,
    "셋": 3,
    "세": 3,
    "넷": 4,
    "네": 4,
    "다섯": 5,
    "여섯": 6,
    "일곱": 7,
    "여덟": 8,
    "아홉": 9,
}
_COUNTERS = (
    "시간|시(?!작|름|장|도|대|계)|개|명|분|사람|살|가지|마리|권|장|병|잔|대|켤레|박스"
    "|상자|세트|봉지|벌|그릇|접시|건|통|팩|줄|자리|곳|달"
)
_NATIVE = re.compile(
    rf"(?<![가-힣])(?:(?P<tens>{'|'.join(_TENS)})\s?)?(?P<ones>{'|'.join(_ONES)})?"
    rf"(?:\s?(?={_COUNTERS})|(?<=하나|다섯|여섯|일곱|여덟|아홉)(?![가-힣])|(?<=[둘셋넷열])(?![가-힣])"
    r"|(?<=스물|서른|마흔)(?![가-힣]))"
)


def korean(text: str) -> str:
    """Return text with its Korean numbers as digits."""
    text = _MONTH.sub(lambda found: _MONTHS[found[0]], text)
    text = _BETWEEN_DIGITS.sub(_digits, _RUN.sub(_digits, text))
    text = mixed(_NATIVE.sub(_native, text))
    text = _CARDINAL.sub(lambda found: cardinal(found[0], _DIGITS), text)
    return _PLACED.sub(lambda found: cardinal(found[0], _DIGITS), text)


def _digits(found: re.Match[str]) -> str:
    run = found[0]
    for word, digit in _LAST.items():
        run = run.replace(word, digit)
    return "".join(_DIGITS.get(letter, letter) for letter in run)


def _native(found: re.Match[str]) -> str:
    if not (found["tens"] or found["ones"]):
        return found[0]
    return str(_TENS.get(found["tens"] or "", 0) + _ONES.get(found["ones"] or "", 0))
