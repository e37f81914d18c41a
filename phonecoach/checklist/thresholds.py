"""Which numbers of a profile a site may set, in what unit and how far."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from phonecoach.content import read
from phonecoach.places import resources
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.checklist.profile import Profile

_MICROS, _HOUR = 1_000_000, 60


class Unit(StrEnum):
    """What a number counts."""

    SECONDS = "seconds"
    """To a tenth."""

    RATE = "rate"
    """Syllables, morae or words, as the profile has it; to a tenth."""

    CLOCK = "clock"
    """A time of day: minutes since midnight, whole ones."""

    TIMES = "times"
    TURNS = "turns"
    SENTENCES = "sentences"
    QUESTIONS = "questions"
    ITEMS = "items"
    POINTS = "points"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """A number of a profile that a site may set."""

    path: str
    """Where it stands in a profile: ``pick_up.met``."""

    unit: Unit
    lowest: Mapping[Language, float]
    highest: Mapping[Language, float]
    """Both inclusive; they differ by language where what is counted does."""

    names: Mapping[Language, str]

    @property
    def key(self) -> str:
        """Under which key of a profile the source of the figure is told."""
        return self.path.partition(".")[0]

    @property
    def whole(self) -> bool:
        """Whether it takes no fractions."""
        return self.unit not in {Unit.SECONDS, Unit.RATE}

    def allows(self, value: float, language: Language) -> bool:
        """Return whether a site may set a value, for itself."""
        return self.lowest[language] <= value <= self.highest[language]

    def of(self, profile: Profile) -> float:
        """Return what a profile has there, in the unit of the threshold."""
        found: Any = profile
        for key in self.path.split("."):
            found = found[key] if isinstance(found, Mapping) else getattr(found, key)
        if self.unit is Unit.CLOCK:
            return float(found.hour * _HOUR + found.minute)
        value = float(found)
        return value / _MICROS if self.unit is Unit.SECONDS else value

    def written(self, value: float) -> str:
        """Return a value as it is written in a file: ``3.5 s``, ``12``, ``08:30``."""
        if self.unit is Unit.CLOCK:
            hour, minute = divmod(int(value), _HOUR)
            return f"{hour:02}:{minute:02}"
        number = f"{round(value, 1):g}"
        return f"{number} s" if self.unit is Unit.SECONDS else number


@dataclass(frozen=True, slots=True, kw_only=True)
class _Range:
    """An entry of ``thresholds.yaml``; both bounds count."""

    unit: Unit
    range: tuple[float, float]
    ranges: Mapping[Language, tuple[float, float]] | None = None
    """Of languages in which something else is counted."""

    names: Mapping[Language, str]


@functools.cache
def thresholds() -> tuple[Threshold, ...]:
    """Return what a site may set, in the order in which it is shown.

    Raises:
        ContentError: If the file is damaged.
    """
    found = read(resources("checklist", "thresholds.yaml"), dict[str, _Range])
    return tuple(_threshold(path, entry) for path, entry in found.items())


def _threshold(path: str, entry: _Range) -> Threshold:
    others = entry.ranges or {}
    ranges = {one: others.get(one, entry.range) for one in Language}
    return Threshold(
        path=path,
        unit=entry.unit,
        lowest={one: low for one, (low, _) in ranges.items()},
        highest={one: high for one, (_, high) in ranges.items()},
        names=entry.names,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a figure of a profile comes from."""

    note: str
    weak: bool
    """Usable as a default, not as proof."""


def source_of(one: Threshold, profile: Profile, language: Language) -> Source:
    """Return where what comes along for a threshold is from.

    Args:
        one: The threshold.
        profile: The profile that comes along.
        language: Of the note.
    """
    known = profile.sources.get(one.key)
    note, weak = (_OURS, False) if known is None else (known.note, known.weak)
    return Source(note=_source_texts()[note].get(language, note), weak=weak)


_OURS: Final = "Ours."


@functools.cache
def _source_texts() -> dict[str, dict[Language, str]]:
    path = resources("checklist", "sources.yaml")
    return read(path, dict[str, dict[Language, str]])
