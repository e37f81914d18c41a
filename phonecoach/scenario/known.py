"""What a case may name: the vocabulary of behaviours and the items."""

from __future__ import annotations

from typing import Final

from phonecoach.checklist import vocabulary

ITEMS: Final = range(44, 101)
"""Numbers of the checklist's items."""


def behaviours() -> frozenset[str]:
    """Return the names of all behaviours a turn can be heard to perform."""
    return frozenset(vocabulary().names())
