"""What the page about a house's own profile shows, as words and values."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import time

from phonecoach.checklist import PaceUnit
from phonecoach.checklist.thresholds import Unit
from phonecoach.text import time_text


class SiteView(enum.Enum):
    """What of a house's own is shown."""

    WORDS = enum.auto()
    """Company and greeting."""

    LIMITS = enum.auto()
    WEIGHTS = enum.auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitLine:
    """A threshold, all its figures as they are read."""

    path: str
    name: str
    unit: Unit
    value: str
    default: str
    """What comes along."""

    low: str
    high: str
    own: bool
    """Whether the house has set it."""

    source: str
    """Where what comes along is from."""

    weak: bool
    """Whether that is good enough for a default alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleLine:
    """A house rule and whether it holds."""

    key: str
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionWeight:
    """A section of the checklist and what it is worth, of 100."""

    letter: str
    name: str
    weight: int
    default: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemWeight:
    """An item and what it is worth."""

    no: int
    letter: str
    rule: str
    weight: int
    default: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteText:
    """What holds now.

    Attributes:
        view: What of it is shown.
        profile: The name of the profile that it lies over.
        profiles: Name and title of those that can be chosen in this view.
        version: Of the profile, with what the house has of its own.
        own: Whether it has anything.
        company: Its name; empty for none of its own.
        forms: Other forms of it, with commas between.
        greeting: With blanks; empty for none of its own.
        in_force: The name of the profile that calls in its language go by.
        pace: What is counted to tell how fast somebody speaks.
        limits: In the order shown; none in other views, as those below.
        problems: What keeps the file from being used, in sentences.
    """

    view: SiteView
    profile: str
    profiles: tuple[tuple[str, str], ...]
    version: str
    own: bool
    company: str = ""
    forms: str = ""
    greeting: str = ""
    in_force: str = ""
    pace: PaceUnit = PaceUnit.SYLLABLES_PER_S
    limits: tuple[LimitLine, ...] = ()
    rules: tuple[RuleLine, ...] = ()
    sections: tuple[SectionWeight, ...] = ()
    items: tuple[ItemWeight, ...] = ()
    problems: tuple[str, ...] = ()


def clock_read(minutes: float) -> str:
    """Return minutes since midnight as a time of day is read: 8:30."""
    hour, minute = divmod(int(minutes), 60)
    return time_text(time(hour, minute))


def clock_meant(typed: str) -> float:
    """Return the minutes since midnight that a time of day stands for.

    Raises:
        ValueError: If it is none; 8 is 8:00.
    """
    hour, _, minute = typed.replace(".", ":").partition(":")
    meant = time(int(hour), int(minute or 0))
    return meant.hour * 60 + meant.minute
