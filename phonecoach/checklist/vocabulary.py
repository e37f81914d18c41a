"""The vocabulary of behaviours: what one turn of the trainee can do."""

from __future__ import annotations

import enum
import functools
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from phonecoach.content import read
from phonecoach.places import resources
from phonecoach.units import Language

STYLE_PREFIX = "style:"
"""Stands before the name of a style remark wherever behaviours are reported."""


class Polarity(enum.StrEnum):
    """Whether a behaviour speaks for the trainee."""

    GOOD = "good"
    NEUTRAL = "neutral"
    """Right or wrong by what went before."""

    FAULT = "fault"


@dataclass(frozen=True, slots=True, kw_only=True)
class BehaviourText:
    """A behaviour in one language."""

    name: str
    meaning: str
    """One sentence that says what the turn does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BehaviourEntry:
    """One behaviour of the vocabulary."""

    polarity: Polarity
    labelled: bool
    """The labelled corpora say for each turn whether it does this."""

    items: tuple[int, ...]
    """Numbers of the items that look for it."""

    ko: BehaviourText
    en: BehaviourText
    ja: BehaviourText

    def text(self, language: Language) -> BehaviourText:
        """Return its name and meaning in a language."""
        return {Language.KO: self.ko, Language.EN: self.en, Language.JA: self.ja}[
            language
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleEntry:
    """A remark on style, which belongs to one language and touches no score."""

    language: Language
    name: str
    remark: str
    """What is wrong with it and what to say instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Every name that detector, corpora and scoring rules may use."""

    version: str
    behaviours: Mapping[str, BehaviourEntry]
    styles: Mapping[str, StyleEntry]
    """By name without the prefix ``style:``."""

    def __contains__(self, name: object) -> bool:
        if isinstance(name, str) and name.startswith(STYLE_PREFIX):
            return name.removeprefix(STYLE_PREFIX) in self.styles
        return name in self.behaviours

    def __getitem__(self, name: str) -> BehaviourEntry:
        return self.behaviours[name]

    def names(self, polarity: Polarity | None = None) -> tuple[str, ...]:
        """Return the names of behaviours, of one polarity if it is given."""
        return tuple(
            name
            for name, entry in self.behaviours.items()
            if polarity is None or entry.polarity is polarity
        )

    def serving(self, no: int) -> tuple[str, ...]:
        """Return the names of the behaviours that an item looks for."""
        return tuple(
            name for name, entry in self.behaviours.items() if no in entry.items
        )


@functools.cache
def vocabulary() -> Vocabulary:
    """Return the vocabulary that comes with the program.

    Raises:
        ContentError: If its file is damaged.
    """
    found = read(resources("checklist", "behaviours.yaml"), Vocabulary)
    return Vocabulary(
        version=found.version,
        behaviours=MappingProxyType(dict(found.behaviours)),
        styles=MappingProxyType(dict(found.styles)),
    )
