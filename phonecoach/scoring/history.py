"""What earlier calls contribute to a card: a frozen snapshot, stored with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from phonecoach.call.record import CallId
from phonecoach.scenario import CaseId, Outcome
from phonecoach.units import Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class PastCall:
    """An earlier call of the same person, as its current card has it."""

    call: CallId
    case: CaseId
    started: datetime
    mode: Mode
    outcome: Outcome
    score: float | None
    shares: tuple[tuple[int, float], ...]
    """Item number and share met, for the items that were marked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPromise:
    """Something promised to a caller that is not yet kept."""

    call: CallId
    content: str
    due: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Earlier calls and open promises, oldest first."""

    calls: tuple[PastCall, ...] = ()
    promises: tuple[OpenPromise, ...] = ()
