"""What is told of cases to who writes them, in the language of whoever reads it."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from pathlib import Path

from phonecoach.app.screens.library_text import ProblemText
from phonecoach.units import Language


class Standing(enum.Enum):
    """How the words of a language stand to the case file."""

    GOOD = enum.auto()
    STALE = enum.auto()
    """The case file was changed since."""

    MISSING = enum.auto()
    """There is no such file, or it cannot be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsRow:
    """One text of a case in all languages."""

    name: str
    """What it is, as the files call it: ``lines.greeting``."""

    cells: tuple[str | None, ...]
    """In the order of the languages; None where it is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    """A case in the list, and all that is told of it beside."""

    id: str
    title: str
    """The id where it has none in the reader's language."""

    own: bool
    """Whether it is the house's own."""

    playable: bool
    folder: Path
    problems: tuple[ProblemText, ...]
    items: tuple[int, ...]
    """What it gives opportunity for; empty where it cannot be played."""

    standings: tuple[Standing, ...]
    """Of the languages, in their order."""

    rows: tuple[WordsRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What the cases of a language ask for, together."""

    language: Language
    cases: int
    items: int
    never: tuple[int, ...]
    """Items that no case gives opportunity for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CasesText:
    """All cases as they are now."""

    cases: tuple[CaseLine, ...]
    coverage: tuple[Coverage, ...]
    house: Path
    """Where the house's own lie, or would lie."""

    @property
    def broken(self) -> int:
        """How many have a problem."""
        return sum(bool(one.problems) for one in self.cases)
