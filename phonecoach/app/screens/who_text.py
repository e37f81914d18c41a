"""Who may sit down, as it is shown."""

from __future__ import annotations

from typing import NamedTuple


class Seat(NamedTuple):
    """Somebody who may sit down."""

    id: str
    name: str
    here: str = ""
    """When they were last here, in words."""

    removable: bool = True
    """Whether a key removes them, without any secret."""
