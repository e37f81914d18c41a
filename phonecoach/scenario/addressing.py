"""How one speaks of a caller before knowing more than the display tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phonecoach.scenario.case import CallerName


def titled(name: CallerName) -> str:
    """Return a caller's name with their title, as far as the display tells it."""
    told = set(name.shown.split()) & set(name.full.split())
    return name.right[0] if told else name.shown
