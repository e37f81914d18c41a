"""What the drills page tells."""

from __future__ import annotations

from dataclasses import dataclass

from phonecoach.checklist.drills import DrillKind


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillLine:
    """A drill that can be taken."""

    kind: DrillKind
    name: str
    about: str
    items: tuple[str, ...]
    """Number and topic of the items that are marked."""

    calls: int
    """From so many cases its call can come."""

    taken: int
    """How often the person took it."""

    last: str
    """When they took it last; empty where they never did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillsText:
    """All drills."""

    drills: tuple[DrillLine, ...]
