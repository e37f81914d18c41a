"""What the side cards tell, in the language of whoever reads them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PartLine:
    """A part of a technique: how it is recognised, and what one says."""

    name: str
    how: str
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MetMoment:
    """A moment of one of the person's calls that showed a part."""

    call: str
    """Its `CallId`."""

    part: str
    """Its name."""

    title: str
    """Of the case."""

    when: str
    said: str
    answer: str
    """Empty where nothing was answered, or nobody knows what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TechniqueCard:
    """A side card."""

    id: str
    name: str
    about: str
    parts: tuple[PartLine, ...]
    limits: str
    """Empty where no law and no house rule bounds it."""

    items: tuple[str, ...]
    """Number and topic of the items that it serves."""

    met: tuple[MetMoment, ...]
    """The latest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TechniquesText:
    """All side cards."""

    cards: tuple[TechniqueCard, ...]
    current: str = ""
    """The one that is told of first; empty for the first."""

    of_call: frozenset[str] = frozenset()
    """Those that are of use in the call that one came from."""
