"""What earlier calls contribute to a card: a frozen snapshot, stored with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from phonecoach.call.record import CallId
from phonecoach.scenario import CaseId, MatchedPair, Outcome
from phonecoach.units import Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """Something promised to a caller."""

    call: CallId
    """Where it was promised."""

    content: str
    """As the callback form has it, or as it was said."""

    due: datetime
    """In a call, by the clock on the wall at which that began; among a history's open
    promises, on the calendar of the person (see `calendar`)."""

    case: CaseId | None = None
    """The case in which it is kept; None where the snapshot does not say."""

    again: bool = False
    """To try the same call once more, because the person could not talk or was not
    reached."""

    care: bool = False
    """To ask some days later whether all is well, which nobody was promised."""


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

    waiting: tuple[int, ...] = ()
    """Items that wait for a human."""

    complaint: bool = False
    nowhere_else: bool = False
    """The caller had nowhere else to go (70)."""

    pair: MatchedPair | None = None
    """The matched pair that the case belongs to (78)."""

    promise: Promise | None = None
    """What was promised, kept since or not (67, 94)."""

    follows: CallId | None = None
    """The call whose promise this one keeps, or tries to."""

    reflected: bool = False
    """The review after it has words of the trainee's own (99)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Earlier calls, and promises that are still open, each oldest first."""

    calls: tuple[PastCall, ...] = ()
    promises: tuple[Promise, ...] = ()
