"""English numbers: "oh two oh", "double five", "twenty-third", "half a dozen"."""

from __future__ import annotations

import re

from phonecoach.scoring.numerals.listed import listed

_ONES = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen"
    " fourteen fifteen sixteen seventeen eighteen nineteen"
)
_TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
_ORDINALS = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_UNIT = {word: value for value, word in enumerate(_ONES)}
_TEN = {word: 10 * value for value, word in enumerate(_TENS, start=2)}
_ORDINAL = {
    **{word: value for value, word in enumerate(_ORDINALS, start=1)},
    "twentieth": 20,
    "thirtieth": 30,
}
_TIMES = {"double": 2, "triple": 3, "treble": 3}
_SCALES = {"hundred": 100, "thousand": 1000, "dozen": 12, "doz": 12}
_DIGIT = 10
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_TEENS = range(11, 14)
_HALF_DOZEN = re.compile(r"\bhalf (?:a )?doz(?:en)?\b")
_DOZEN = re.compile(r"(?:\ba )?(?<![a-z] )\bdoz(?:en)?\b|\ba doz(?:en)?\b")


def english(text: str) -> str:
    """Write number words as digits: "oh two oh", "double five", "twenty-three"."""
    text = re.sub(r"o.clock", "oclock", text)
    text = _DOZEN.sub("12", _HALF_DOZEN.sub("6", text))
    return _Numbers().read(re.sub(r"(?<=[a-z])-(?=[a-z])", " ", text))


class _Numbers:
    """Writes the number words of a text as digits.

    A number grows while what follows fits into it (twenty, three; two, hundred, and,
    five) and is written out as soon as something else comes.
    """

    def __init__(self) -> None:
        self._written: list[str] = []
        self._number: int | None = None
        self._times = 1
        self._gap = ""

    def read(self, text: str) -> str:
        for place, piece in enumerate(re.split(r"([a-z]+)", text)):
            if place % 2:
                self._word(piece)
            elif piece == " " and self._number is not None:
                self._gap = piece
            else:
                self._write(piece)
        self._write("")
        return "".join(self._written)

    def _word(self, word: str) -> None:
        if word in _TIMES:
            self._write("")
            self._times = _TIMES[word]
        elif word == "oh" or (word == "o" and self._after_digit()):
            self._begin(0)
        elif word in _UNIT:
            self._add(_UNIT[word], room=_DIGIT if _UNIT[word] < _DIGIT else 100)
        elif word in _TEN:
            self._add(_TEN[word], room=100)
        elif word in _ORDINAL:
            self._ordinal(_ORDINAL[word])
        elif self._number and word in _SCALES:
            self._number *= _SCALES[word]
            self._gap = ""
        elif not (word == "and" and self._number and self._number % 100 == 0):
            self._write(word)

    def _after_digit(self) -> bool:
        return self._number is not None or "".join(self._written)[-2:-1].isdigit()

    def _add(self, value: int, *, room: int) -> None:
        """Add to a number that has room in its last places, or begin a new one."""
        # "ten five" is five past ten, not fifteen.
        if self._number and self._number != _DIGIT and self._number % room == 0:
            self._number += value
            self._gap = ""
        else:
            self._begin(value)

    def _ordinal(self, value: int) -> None:
        """Write "twenty-eighth" as 28th."""
        self._add(value, room=_DIGIT if value < _DIGIT else 100)
        assert self._number is not None
        number, self._number = self._number, None
        ending = "th" if number % 100 in _TEENS else _ENDINGS.get(number % 10, "th")
        self._times, self._gap = 1, ""
        self._write(f"{number}{ending}")

    def _begin(self, value: int) -> None:
        if self._number is not None:
            self._write("")
        self._number = value

    def _write(self, other: str) -> None:
        if self._number is not None:
            self._written.append(str(self._number) * self._times + self._gap)
            self._times = 1
        self._written.append(other)
        self._number = None
        self._gap = ""
