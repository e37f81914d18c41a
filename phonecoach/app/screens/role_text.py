"""A role-play: plain words and values, gathered elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from phonecoach.units import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class RolePerson:
    """Somebody who can be rung."""

    id: str
    name: str
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleSetupText:
    """Who can be rung, and with which cases."""

    people: tuple[RolePerson, ...]
    cases: Mapping[Language, tuple[tuple[str, str], ...]]
    """Id and title of the cases that come in, in each language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleLine:
    """What the caller of the case would say."""

    id: str
    wording: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleItem:
    """An item to be ticked, with its key."""

    no: int
    name: str
    key: str
    """A digit or a small letter; with ⇧ before it where Shift is held too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleText:
    """What is known while the role-play goes on."""

    name: str
    """Of whoever is rung."""

    title: str
    """Of the case."""

    caller: str
    """Who rings, and what they are like."""

    lines: tuple[RoleLine, ...]
    """In the order of the case; empty where the caller is improvised."""

    sections: tuple[tuple[str, tuple[RoleItem, ...]], ...]
    """Name of a section and its items."""
