"""What stands in the files of ``scenarios/shared/``."""

from __future__ import annotations

from dataclasses import dataclass

from phonecoach.scenario.case import CastMember, Wording
from phonecoach.scenario.case_file import MoodRule
from phonecoach.scenario.terms import Reflex
from phonecoach.units import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class CastFile:
    """The callers: ``cast.yaml``."""

    format: int
    cast: tuple[CastMember, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MoodFile:
    """The rules of mood that hold in every case: ``mood.yaml``."""

    format: int
    mood_rules: tuple[MoodRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflexFile:
    """What every caller says by itself: ``reflexes.ko.yaml`` and its sisters."""

    format: int
    language: Language
    reflexes: dict[Reflex, tuple[Wording, ...]]
    """Each wording with its duration at a pace of 1.0."""
