"""The drills: what each trains, and which items are marked in it."""

from __future__ import annotations

import enum
import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.content import read
from phonecoach.places import resources
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Mapping


class DrillKind(enum.StrEnum):
    """What a drill trains, in the order in which drills are offered."""

    OPENING = "opening"
    LISTENING = "listening"
    DICTATION = "dictation"
    HOLD = "hold"
    REFUSAL = "refusal"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillText:
    """A drill in one language."""

    name: str
    about: str
    """What to watch for in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillEntry:
    """A kind of drill."""

    items: tuple[int, ...]
    """Numbers of the items that are marked in it; no others are."""

    ko: DrillText
    en: DrillText
    ja: DrillText

    def text(self, language: Language) -> DrillText:
        """Return its name and what it is about in a language."""
        return {Language.KO: self.ko, Language.EN: self.en, Language.JA: self.ja}[
            language
        ]


@functools.cache
def drill_entries() -> Mapping[DrillKind, DrillEntry]:
    """Return what is told of each kind of drill.

    Raises:
        ContentError: If its file is damaged.
    """
    return read(resources("checklist", "drills.yaml"), dict[DrillKind, DrillEntry])
