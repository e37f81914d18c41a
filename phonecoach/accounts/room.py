"""What is set for a room: the same for everybody who trains in it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any, Final

IDLE_MINUTES: Final = (2, 5, 10, 20, 30, 60)
"""After how long without a key or a click a trainee can be signed out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomSettings:
    """What the administrators have set.

    Attributes:
        pin_required: Whether trainees sign in with a PIN.
        idle_minutes: After so long without a key or a click somebody is signed out,
            unless a call is under way; one of `IDLE_MINUTES`, 0 for never.
    """

    pin_required: bool = False
    idle_minutes: int = 10


def room_from(value: object) -> RoomSettings:
    """Return settings from JSON; what is unknown or wrong takes its default."""
    found = value if isinstance(value, dict) else {}
    settings = RoomSettings()
    pin, idle = found.get("pin_required"), found.get("idle_minutes")
    if isinstance(pin, bool):
        settings = dataclasses.replace(settings, pin_required=pin)
    if isinstance(idle, int) and not isinstance(idle, bool):
        settings = dataclasses.replace(
            settings, idle_minutes=idle if idle in (0, *IDLE_MINUTES) else 10
        )
    return settings


def room_to_json(settings: RoomSettings) -> dict[str, Any]:
    """Return settings as plain JSON values, by field."""
    return dataclasses.asdict(settings)
