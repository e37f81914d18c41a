"""What a locale expects of calls that go out."""

from __future__ import annotations

from dataclasses import dataclass

from phonecoach.checklist.limits import need, need_rising, need_some
from phonecoach.content import Clock, Duration


@dataclass(frozen=True, slots=True, kw_only=True)
class CallingHours:
    """When outbound calls may be made, in the called person's time."""

    earliest: Clock
    latest: Clock

    def __post_init__(self) -> None:
        need(self.earliest < self.latest, "'earliest' must be before 'latest'.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialling:
    """How long to let it ring, and how to get ready for it."""

    let_ring: Duration
    """Whoever rings off sooner gave the other no time to come to the telephone."""

    rings_out: Duration
    """The exchange ends what nobody answers."""

    rehearsal: Duration
    """What takes less is no rehearsal (68)."""

    def __post_init__(self) -> None:
        need_some(rehearsal=self.rehearsal)
        need_rising(
            ("nothing", 0), ("let_ring", self.let_ring), ("rings_out", self.rings_out)
        )
