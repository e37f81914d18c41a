"""A card in words and values: what the card screen is given to show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.call.lanes import Lanes
from phonecoach.call.record import Purpose
from phonecoach.scoring.card import Mark
from phonecoach.scoring.house import PERSONAL_DATA
from phonecoach.scoring.timing import Figures
from phonecoach.units import Language, Micros, Mode

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What one voice said in one go."""

    voice: str
    """``caller`` or ``trainee``."""

    begin: Micros
    end: Micros
    text: str
    turn: int | None = None
    """The number of the trainee's turn."""

    name: str = ""
    """Who says it, where that is no caller."""

    marked: tuple[tuple[int, int], ...] = ()
    """What of it the mark at hand rests on: code points, in order, never touching."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MomentText:
    """The moment a mark speaks of, with what was said around it."""

    at: Micros
    seen: bool
    """False where nothing was heard: then it is where the occasion arose."""

    begin: Micros
    end: Micros
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartText:
    """One of the things an item asks for."""

    name: str
    mark: Mark
    at: Micros | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetText:
    """Something that the trainee wrote, on which a mark rests."""

    heading: str
    rows: tuple[tuple[str, str], ...]
    """Name and text; an empty name where there is but one."""

    checked: str = ""
    """What the checks are about."""

    checks: tuple[tuple[str, Mark], ...] = ()
    """What was to be found in the call, and whether it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountableText:
    """What could have counted for a mark, and in which turns it may have been said."""

    behaviours: tuple[tuple[str, str], ...]
    """Name in the vocabulary, and what it is called; never empty."""

    turns: tuple[Said, ...]
    """The trainee's own, in order; never empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkText:
    """One item's mark."""

    no: int
    section: str
    """The letter of its section."""

    mark: Mark
    rule: str
    reason: str
    why: str
    good: str
    remarks: tuple[str, ...] = ()
    parts: tuple[PartText, ...] = ()
    moment: MomentText | None = None
    fatal: bool = False
    by_human: bool = False
    own: Mark | None = None
    """The trainee's own mark, given before the card was seen."""

    sheets: tuple[SheetText, ...] = ()
    anchors: tuple[str, ...] = ()
    """What a human's rating of 0, 1, 2 ... means; empty where no human is to mark."""

    dispute: str | None = None
    """Why the trainee disputes it; None if they do not."""

    disputable: bool = True
    """Whether it is still time to dispute it."""

    ruling: str = ""
    """What a supervisor decided about the dispute; empty while nobody has."""

    by_ratings: bool = False
    """Whether a human rates it from 0 to 5, by the anchors."""

    countable: CountableText | None = None
    """None where nothing was missed by listening."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionText:
    """A section of the checklist."""

    letter: str
    name: str
    first: int
    """Number of its first item."""

    last: int
    score: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierCard:
    """The last try of the same case."""

    when: str
    score: float | None
    marks: Mapping[int, Mark]


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceText:
    """One figure of how the trainee sounded.

    Attributes:
        value: With its unit.
        own: The trainee's own beside it; empty where that is not known.
        share: Of their own, 1 for the same; None where that is not known.
    """

    name: str
    value: str
    own: str = ""
    share: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CardText:
    """A card, worded for the person at the screen."""

    title: str
    when: str
    language: Language
    mode: Mode
    purpose: Purpose
    score: float | None
    passed_from: int
    distinction_from: int
    least_items: int
    """With fewer that applied, there is no score."""

    passed: bool | None
    confirmed: bool
    """Whether a human has looked at it."""

    sections: tuple[SectionText, ...]
    figures: Figures
    goal: str
    remarks: tuple[str, ...]
    marks: tuple[MarkText, ...]
    lanes: Lanes
    said: tuple[Said, ...]
    """All of the call, in order."""

    continued_from: Micros | None = None
    """Where in an earlier call this one goes on; None for a call of its own."""

    outgoing: bool = False
    """Whether the trainee has rung."""

    by_ear: bool = False
    """Whether its turns can be marked by ear."""

    voice: tuple[VoiceText, ...] = ()
    """How the trainee sounded, as far as it was measured."""

    silent: str = ""
    """Why a spoken call cannot be heard; empty where it can, or was not spoken."""

    earlier: EarlierCard | None = None
    fresh: bool = False
    """Whether the call has ended a moment ago, so that the marks may appear."""

    @property
    def can_go_back(self) -> bool:
        """Whether the call can go on from one of its moments: the program played it."""
        return self.purpose is not Purpose.TEST and self.mode is not Mode.LIVE

    @property
    def applied(self) -> int:
        """How many items applied, those that wait for a human included."""
        return sum(mark.no != PERSONAL_DATA for mark in applied(self.marks))

    @property
    def too_few(self) -> bool:
        """Whether too few items applied for a score."""
        return self.applied < self.least_items

    @property
    def pending(self) -> int:
        """How many items wait for a human; above 0 the score is provisional."""
        return sum(mark.mark is Mark.NEEDS_HUMAN for mark in self.marks)


def applied(marks: Iterable[MarkText]) -> tuple[MarkText, ...]:
    """Return the marks of items that the call gave an occasion for."""
    return tuple(one for one in marks if one.mark is not Mark.NOT_APPLICABLE)


def worth_a_look(marks: Iterable[MarkText]) -> tuple[MarkText, ...]:
    """Return the marks that something can be learnt from, in the order of the call."""
    fine = (Mark.MET, Mark.NOT_APPLICABLE)
    return in_order(one for one in marks if one.mark not in fine)


def in_order(marks: Iterable[MarkText]) -> tuple[MarkText, ...]:
    """Return marks in the order of the call; those of the whole call come last."""
    return tuple(sorted(marks, key=_place))


def _place(mark: MarkText) -> tuple[bool, int, int]:
    moment = mark.moment
    return moment is None, 0 if moment is None else moment.at, mark.no
