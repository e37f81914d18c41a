"""What a case may name: behaviours, items, techniques and their parts."""

from __future__ import annotations

from typing import Final

from phonecoach.checklist import vocabulary
from phonecoach.checklist.techniques import technique_parts, techniques

ITEMS: Final = range(44, 101)
"""Numbers of the checklist's items."""


def behaviours() -> frozenset[str]:
    """Return the names of all behaviours a turn can be heard to perform."""
    return frozenset(vocabulary().names())


def side_cards() -> frozenset[str]:
    """Return the names of all techniques that a side card tells of."""
    return frozenset(techniques())


def shown_parts() -> frozenset[str]:
    """Return all that a line can show, as ``TECHNIQUE.PART``."""
    return technique_parts()
