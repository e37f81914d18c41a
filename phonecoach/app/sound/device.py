"""A sound device, as it is chosen from a list."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """Something that sounds can be heard from."""

    id: str
    """Stays the same when it is plugged in again."""

    name: str
