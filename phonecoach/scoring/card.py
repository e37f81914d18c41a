"""The card: what a call was worth, and why."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from phonecoach.call.record import CallId
from phonecoach.units import Micros


class Mark(enum.StrEnum):
    """How well an item was met."""

    MET = "met"
    PARTLY = "partly"
    MISSED = "missed"
    NOT_APPLICABLE = "not applicable"
    NEEDS_HUMAN = "needs a human"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One moment a mark rests on."""

    at: Micros
    turn: int | None
    """The trainee's turn; None where no turn is meant."""

    words: str
    """What was said or done there; empty for pure times."""

    rule: str
    """What was looked for: a behaviour's rule, or ``clock:...``, ``action:...``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a mark is what it is: a text id with its values, worded per language."""

    id: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemMark:
    """The mark of one item."""

    no: int
    mark: Mark
    share: float | None
    """0 to 1 of the item's weight; None unless met, partly or missed."""

    reason: Reason
    evidence: tuple[Evidence, ...] = ()
    remarks: tuple[Reason, ...] = ()
    """Told, never counted."""

    fatal: bool = False
    """A fatal fault was seen; it fails the card only once a human confirms it."""

    by_human: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """Everything that could make the same call score differently."""

    checklist: str
    profile: str
    rules: str
    listener: str
    program: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The score of one call with a mark for each of the 57 items."""

    call: CallId
    score: float | None
    """0 to 100; None below the profile's minimum of items applied."""

    sections: tuple[tuple[str, float | None], ...]
    """Section letter and its own score."""

    applied: int
    """Items marked met, partly or missed, or waiting for a human."""

    pending: int
    """Items waiting for a human; above 0 the score is provisional."""

    fatal: tuple[int, ...]
    """Items with a fatal fault, confirmed or not."""

    passed: bool | None
    """None while provisional or without a score."""

    items: tuple[ItemMark, ...]
    remarks: tuple[Reason, ...]
    """House rules and style: told, never counted."""

    versions: Versions
