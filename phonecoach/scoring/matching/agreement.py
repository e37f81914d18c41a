"""How far a text agrees with a fact, and what about it is wrong."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Agreement(enum.StrEnum):
    """How far a text agrees with a fact."""

    FULL = "full"
    """Whoever reads the text can go by it."""

    PARTLY = "partly"
    """Part of it is right, the rest is lacking or wrong."""

    MISSED = "missed"
    """It is not there, or what stands there misleads."""


class Slip(enum.StrEnum):
    """What is wrong with what stands there."""

    DIGIT = "digit"
    SWAPPED = "swapped"
    DIGITS = "digits"
    SHORT = "short"
    LONG = "long"
    NO_START = "no_start"
    """The area code, or the letters before a number."""

    LETTERS = "letters"
    DAY = "day"
    """The time is right, the day is not."""

    TIME = "time"
    """The day is right, the time is not."""

    OTHER = "other"
    """Another day, time, sum or count stands there."""

    NO_WEEK = "no_week"
    CLASH = "clash"
    """The day of the week is right and the date is not, or the other way round."""

    ONE_END = "one_end"
    """One end of a stretch is right."""

    HALF_NAME = "half_name"
    GIVEN_NAME = "given_name"
    PART = "part"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How far a text agrees with a fact, and what about it is wrong.

    Attributes:
        noted: What stands in the text, as it was written; empty where nothing does.
        others: All that stands in the text and may be meant for it, `noted` first.
        place: Which digit is wrong, from 1; 0 where no one is.
        right: The digits or letters that should stand there, or how many digits.
        wrong: The digits that stand there instead.
    """

    agreement: Agreement
    slip: Slip | None = None
    noted: str = ""
    others: tuple[str, ...] = ()
    place: int = 0
    right: str = ""
    wrong: str = ""


FULL = Comparison(agreement=Agreement.FULL)
MISSED = Comparison(agreement=Agreement.MISSED)

_RANKS = {Agreement.FULL: 2, Agreement.PARTLY: 1, Agreement.MISSED: 0}


def partly(slip: Slip, noted: str = "", right: str = "") -> Comparison:
    """Return that part of a fact is right."""
    noted = noted.strip()
    return Comparison(
        agreement=Agreement.PARTLY, slip=slip, noted=noted, others=(noted,), right=right
    )


def missed(slip: Slip, *noted: str, right: str = "") -> Comparison:
    """Return that something else, or one of several, stands where the fact should."""
    others = tuple(one.strip() for one in noted)
    return Comparison(
        agreement=Agreement.MISSED,
        slip=slip,
        noted=others[0],
        others=others,
        right=right,
    )


def best(comparisons: Iterable[Comparison]) -> Comparison:
    """Return the fullest agreement; the first that tells a slip, where they tie."""
    found = MISSED
    for one in comparisons:
        if one.agreement is Agreement.FULL:
            return one
        if _rank(one) > _rank(found):
            found = one
    return found


def _rank(comparison: Comparison) -> tuple[int, bool]:
    return _RANKS[comparison.agreement], comparison.slip is not None
