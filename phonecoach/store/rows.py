"""What the training record tells about people, calls and cards."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from typing import NewType

from phonecoach.accounts import Role
from phonecoach.call.record import CallId, PcId, PersonId, Purpose, RoomId
from phonecoach.scenario import CaseId, Outcome
from phonecoach.scoring.card import Card, Mark
from phonecoach.scoring.history import History
from phonecoach.units import Language, Micros, Mode

CardId = NewType("CardId", str)
"""UUID version 7, in its text form."""

_DAYS_A_WEEK = 7
ROOM_KEY = "room"
"""Under this the settings of a room lie."""

PPM = 1_000_000
"""Shares are kept in millionths, so that sums of them are exact."""


class CallState(enum.StrEnum):
    """How far a call has come."""

    RINGING = "ringing"
    RUNNING = "running"
    BROKEN_OFF = "broken_off"
    """Interrupted; it can be picked up again or filed."""

    FROZEN = "frozen"
    """Ended; the record never changes again."""

    FILED = "filed"
    """Put away unfinished; the record never changes again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who signs in. Names are for display and need not be unique."""

    id: PersonId
    name: str
    language: Language
    role: Role
    room: RoomId
    created: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSummary:
    """A call in a list."""

    call: CallId
    person: PersonId
    pc: PcId
    case: CaseId
    language: Language
    mode: Mode
    purpose: Purpose
    started: datetime
    state: CallState
    outcome: Outcome | None
    """None until the call has ended, and for good if it was filed."""

    score: float | None
    """Of the current card; None without one, or below the minimum of items."""

    pending: int | None
    """Items of the current card that wait for a human; None without a card."""

    @property
    def can_go_on(self) -> bool:
        """Whether it waits to be picked up; a test or a role-play never does."""
        broken = self.state is CallState.BROKEN_OFF
        alone = self.purpose is not Purpose.TEST and self.mode is not Mode.LIVE
        return broken and alone


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredCard:
    """A card with the history it was made from."""

    id: CardId
    made: datetime
    card: Card
    history: History
    current: bool
    """Whether this is the card that counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectiveMark:
    """The mark of an item that counts: a human's, or the current card's."""

    item: int
    mark: Mark
    share: float | None
    by_human: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PastSummary:
    """A call in a person's history."""

    summary: CallSummary
    length: Micros
    """The last instant on its call clock; 0 where nothing happened."""

    has_card: bool
    waiting: int
    """Marks that count and still wait for a human."""

    confirmed: bool
    """Whether somebody else has marked an item or signed the card off."""

    continued: bool
    """Whether it goes on from a moment of an earlier call."""

    sections: tuple[tuple[str, float | None], ...]
    """Section letter and its own score on the current card; empty without one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastMark:
    """The mark that counts of an item in one of a person's calls."""

    call: CallId
    started: datetime
    mode: Mode
    mark: EffectiveMark


def wall_to_text(moment: datetime) -> str:
    """Return an aware time as text that sorts in the order of time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def week_of(moment: datetime, zone: tzinfo | None) -> int:
    """Return the number of weeks from Monday 0001-01-01 to the week of `moment`.

    The week is that of the calendar on the wall: in Seoul, Monday morning still lies in
    Sunday's UTC.
    """
    day = moment.astimezone(zone).date()
    return (day.toordinal() - date.min.toordinal()) // _DAYS_A_WEEK


def share_to_ppm(mark: Mark, share: float | None) -> int | None:
    """Return a share in millionths; None unless met, partly or missed."""
    if share is None or mark in (Mark.NOT_APPLICABLE, Mark.NEEDS_HUMAN):
        return None
    return round(share * PPM)
