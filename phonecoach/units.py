"""Units that are pervasive enough to deserve their own type."""

from __future__ import annotations

import enum
from typing import Final, NewType

Micros = NewType("Micros", int)
"""An instant or a duration on the call clock, in whole microseconds.

The clock reads 0 at the first ring (outbound: at dialling); earlier is negative.
"""

_PER_MS = 1_000


def from_ms(milliseconds: float) -> Micros:
    """Return milliseconds as microseconds, rounded to the nearest."""
    return Micros(round(milliseconds * _PER_MS))


def to_ms(micros: Micros) -> int:
    """Return microseconds as whole milliseconds, rounded to the nearest."""
    return (micros + _PER_MS // 2) // _PER_MS


class Language(enum.StrEnum):
    """A language the trainer speaks; the value is its ISO 639-1 code."""

    KO = "ko"
    EN = "en"
    JA = "ja"


class Mode(enum.StrEnum):
    """How the trainee takes a call; decides with the item what applies."""

    GUIDED = "guided"
    TYPED = "typed"
    SPOKEN = "spoken"
    LIVE = "live"
    """A supervisor plays the caller, and both speak in the same room."""


PLAYED: Final = (Mode.GUIDED, Mode.TYPED, Mode.SPOKEN)
"""The modes in which the program plays the caller."""
