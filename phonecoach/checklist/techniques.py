"""The techniques of the trade: what a side card tells of each, and its limits."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from phonecoach.content import read
from phonecoach.places import resources
from phonecoach.units import Language

_FOLDER: Final = "techniques"


@dataclass(frozen=True, slots=True, kw_only=True)
class Technique:
    """A technique, whatever the language."""

    parts: tuple[str, ...]
    """What one can tell apart, in the order in which it is told."""

    items: tuple[int, ...]
    """Items of the checklist that it serves."""

    limits: bool = False
    """A law or the house sets it bounds; its text then says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartText:
    """A part of a technique in one language."""

    name: str
    how: str
    """How it is recognised, and what to do."""

    example: str
    """What one says, or hears."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TechniqueText:
    """A technique in one language."""

    name: str
    about: str
    """When it is of use."""

    parts: Mapping[str, PartText]
    limits: str = ""
    """What the law or the house allows; empty where nothing bounds it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    version: str
    techniques: Mapping[str, Technique]


@dataclass(frozen=True, slots=True, kw_only=True)
class _TextFile:
    language: Language
    techniques: Mapping[str, TechniqueText]


@functools.cache
def techniques() -> Mapping[str, Technique]:
    """Return all techniques by their names, in the order in which they are listed.

    Raises:
        ContentError: If their file is damaged.
    """
    return read(resources(_FOLDER, "techniques.yaml"), _File).techniques


@functools.cache
def technique_texts(language: Language) -> Mapping[str, TechniqueText]:
    """Return what is told of each technique, by its name.

    Raises:
        ContentError: If the file of that language is damaged.
    """
    return read(resources(_FOLDER, f"{language}.yaml"), _TextFile).techniques


@functools.cache
def technique_parts() -> frozenset[str]:
    """Return what a line of a case can show: ``objections.false``, say."""
    return frozenset(
        f"{name}.{part}" for name, one in techniques().items() for part in one.parts
    )
