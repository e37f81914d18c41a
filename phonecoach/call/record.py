"""The record of a call: its head and its append-only events."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from phonecoach.call.events import Event
from phonecoach.scenario import CaseId
from phonecoach.units import Language, Micros, Mode

CallId = NewType("CallId", str)
"""UUID version 7, in its text form; so are the three below."""

PersonId = NewType("PersonId", str)
PcId = NewType("PcId", str)
RoomId = NewType("RoomId", str)


class Purpose(enum.StrEnum):
    """Why the call was taken."""

    PRACTICE = "practice"
    TEST = "test"
    DRILL = "drill"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimingError:
    """What this PC adds to a reaction time, as measured; shown on the card."""

    mean: Micros
    spread: Micros
    """One standard deviation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Continued:
    """The moment of an earlier call from which this one goes on."""

    call: CallId
    events: int
    """How many of its events stand at the beginning of this record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What is known when the telephone begins to ring, and never changes."""

    call: CallId
    person: PersonId
    pc: PcId
    room: RoomId
    started: datetime
    """Aware, in UTC: the wall time of call-clock 0, read once."""

    mode: Mode
    purpose: Purpose
    language: Language
    profile: str
    profile_version: str
    case: CaseId
    case_digest: str
    """Names the case as it was played; each played case is kept once."""

    seed: int
    captions: bool
    """Whether the caller's words are written along when it begins to ring; events tell
    of every change."""

    timing_error: TimingError | None
    """None where it was never measured, and in virtual time."""

    program: str
    """Version of phonecoach."""

    continued: Continued | None = None
    follows: CallId | None = None
    """The call whose promise is kept, or the failed attempt after which this is made;
    None where no call went before."""

    site: str = ""
    """What the site had of its own when the call was taken, beside the profile; as the
    checklist's `SiteRules` writes it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A call: head and events, in the order in which they happened."""

    head: Head
    events: tuple[Event, ...]
