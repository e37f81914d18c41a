"""What the notebook holds."""

from __future__ import annotations

from dataclasses import dataclass

from phonecoach.practice.notebook import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class NotebookText:
    """Somebody's notebook."""

    phrases: tuple[Phrase, ...]
    week: str
    """The days of this week."""

    lines: tuple[str, ...]
    """What was written about it so far."""

    last: tuple[str, ...]
    """What was written about the week before."""
