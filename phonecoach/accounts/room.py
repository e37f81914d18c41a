"""What is set for a room: the same for everybody who trains in it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Final

from phonecoach.practice.sampling import SampleRule, rule_from
from phonecoach.units import PLAYED, Mode

if TYPE_CHECKING:
    from collections.abc import Callable

IDLE_MINUTES: Final = (2, 5, 10, 20, 30, 60)
"""After how long without a key or a click somebody can be signed out."""

RECORDING_DAYS: Final = (0, 7, 30, 90)
"""How long recordings can be allowed to stay; 0 allows none."""

DISPUTE_DAYS: Final = (0, 3, 7, 14, 30, 90)
"""So many days a mark can be disputed; 0 lets nobody dispute any."""

LONGEST_CONSENT: Final = 600
"""Characters of what is told before a voice is recorded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomSettings:
    """What the administrators have set.

    Attributes:
        pin_required: Whether trainees sign in with a PIN.
        idle_minutes: After so long without a key or a click somebody is signed out,
            unless a call is under way; one of `IDLE_MINUTES`, 0 for never.
        modes: How calls may be taken; never empty.
        recording_days: So long recordings may stay at most, one of `RECORDING_DAYS`.
        consent: What is told before somebody lets their voice be recorded.
        full_screen: Whether the window fills the screen.
        kiosk: Whether it does so always, and only an administrator closes it.
        review: Which calls supervisors look at unasked.
        dispute_days: So long a mark can be disputed, one of `DISPUTE_DAYS`.
    """

    pin_required: bool = False
    idle_minutes: int = 10
    modes: frozenset[Mode] = frozenset(PLAYED)
    recording_days: int = RECORDING_DAYS[-1]
    consent: str = ""
    full_screen: bool = False
    kiosk: bool = False
    review: SampleRule = field(default_factory=SampleRule)
    dispute_days: int = 14

    @property
    def fills_screen(self) -> bool:
        """Whether the window fills the screen."""
        return self.full_screen or self.kiosk


def room_from(value: object) -> RoomSettings:
    """Return settings from JSON; what is unknown or wrong takes its default."""
    found = value if isinstance(value, dict) else {}
    good: dict[str, Any] = {}
    for name, check in _CHECKS.items():
        if name in found:
            try:
                good[name] = check(found[name])
            except (TypeError, ValueError):
                continue
    return RoomSettings(**good)


def room_to_json(settings: RoomSettings) -> dict[str, Any]:
    """Return settings as plain JSON values, by field."""
    return {
        "pin_required": settings.pin_required,
        "idle_minutes": settings.idle_minutes,
        "modes": sorted(str(mode) for mode in settings.modes),
        "recording_days": settings.recording_days,
        "consent": settings.consent,
        "full_screen": settings.full_screen,
        "kiosk": settings.kiosk,
        "review": asdict(settings.review),
        "dispute_days": settings.dispute_days,
    }


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _one_of(*allowed: int) -> Callable[[object], int]:
    def check(value: object) -> int:
        # JSON's true is a number to Python.
        if isinstance(value, bool) or not isinstance(value, int):
            raise TypeError(value)
        if value not in allowed:
            raise ValueError(value)
        return value

    return check


def _modes(value: object) -> frozenset[Mode]:
    if not isinstance(value, list) or not value:
        raise TypeError(value)
    return frozenset(Mode(each) for each in value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value[:LONGEST_CONSENT]


_CHECKS: Final[dict[str, Callable[[Any], Any]]] = {
    "pin_required": _yes_or_no,
    "idle_minutes": _one_of(0, *IDLE_MINUTES),
    "modes": _modes,
    "recording_days": _one_of(*RECORDING_DAYS),
    "consent": _text,
    "full_screen": _yes_or_no,
    "kiosk": _yes_or_no,
    "review": rule_from,
    "dispute_days": _one_of(*DISPUTE_DAYS),
}
