"""The line of a call: who was to be heard when, as one sees it drawn."""

from __future__ import annotations

from dataclasses import dataclass

from phonecoach.units import Micros


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A part of the call clock."""

    begins: Micros
    ends: Micros
    """Never before `begins`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken(Stretch):
    """What one voice said in one go."""

    letters: int
    """How many letters were said."""

    seed: int
    """Of the strokes that stand for it, so that a turn always looks the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lanes:
    """What a call sounded like; every lane is in order and within the call."""

    length: Micros
    """From the first ring to the end, or to now."""

    answered: Micros | None
    """None while or where nobody lifted the handset."""

    caller: tuple[Spoken, ...] = ()
    trainee: tuple[Spoken, ...] = ()
    holds: tuple[Stretch, ...] = ()
    silences: tuple[Stretch, ...] = ()
    """Longer than is good, with nobody speaking, on hold or composing."""

    composing: tuple[Stretch, ...] = ()
