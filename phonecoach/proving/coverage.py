"""Which items a case can meet and miss, and how its calls end, as trials show."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.proving.expecting import Expectation, expectations
from phonecoach.scenario import CaseId, EndingId
from phonecoach.scoring.card import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.scenario import Case


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemCoverage:
    """The marks of one item over all trials."""

    no: int
    expected: Expectation
    met: int = 0
    partly: int = 0
    missed: int = 0
    not_applicable: int = 0
    needs_human: int = 0

    @property
    def applied(self) -> int:
        """In how many trials it applied."""
        return self.met + self.partly + self.missed + self.needs_human

    @property
    def can_be_met(self) -> bool:
        """Whether any trainee met it."""
        return self.met > 0

    @property
    def can_be_missed(self) -> bool:
        """Whether any trainee missed it."""
        return self.missed > 0

    @property
    def given(self) -> bool:
        """Whether the case gives opportunity for it.

        What can only be missed is a fault that anybody can commit anywhere, and what
        can only be met is a favour nobody asked for: neither is an opportunity. Items
        that no trial can decide are taken at their rule's word.
        """
        if self.expected in {Expectation.BY_EAR, Expectation.ACROSS_CALLS}:
            return True
        missable = self.can_be_missed or self.expected is Expectation.MET
        return self.can_be_met and missable


@dataclass(frozen=True, slots=True, kw_only=True)
class EndingCoverage:
    """How often an ending of the case was reached."""

    id: EndingId
    reached: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What random trainees showed of a case.

    Attributes:
        seed: Of all draws; the same trainees do the same again.
        trainees: How many there were.
        items: All of the checklist, by number.
        endings: In the order of the case file.
        ended_before: Why calls ended without an ending, and how often.
        unended: Numbers of the trainees whose call did not end by itself.
    """

    case: CaseId
    seed: int
    trainees: int
    items: tuple[ItemCoverage, ...]
    endings: tuple[EndingCoverage, ...]
    ended_before: tuple[tuple[str, int], ...]
    unended: tuple[int, ...]

    @property
    def given(self) -> tuple[int, ...]:
        """The items that the case gives opportunity for."""
        return tuple(item.no for item in self.items if item.given)

    @property
    def never_reached(self) -> tuple[EndingId, ...]:
        """The endings that nobody reached."""
        return tuple(one.id for one in self.endings if not one.reached)

    def item(self, no: int) -> ItemCoverage:
        """Return the coverage of an item by its number."""
        return next(item for item in self.items if item.no == no)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of one trial.

    Attributes:
        number: Of the trainee.
        ending: None where the call ended before it came to one.
        cause: Why it ended.
        unended: It did not end by itself.
    """

    number: int
    marks: tuple[tuple[int, Mark], ...]
    ending: EndingId | None
    cause: str
    unended: bool


def coverage(case: Case, seed: int, outcomes: Iterable[Outcome]) -> Coverage:
    """Return what trials showed of a case, in whatever order they come."""
    known = tuple(outcomes)
    marks = Counter(pair for one in known for pair in one.marks)
    reached = Counter(one.ending for one in known)
    before = Counter(one.cause for one in known if one.ending is None)
    return Coverage(
        case=case.file.id,
        seed=seed,
        trainees=len(known),
        items=tuple(
            ItemCoverage(
                no=no,
                expected=expected,
                met=marks[no, Mark.MET],
                partly=marks[no, Mark.PARTLY],
                missed=marks[no, Mark.MISSED],
                not_applicable=marks[no, Mark.NOT_APPLICABLE],
                needs_human=marks[no, Mark.NEEDS_HUMAN],
            )
            for no, expected in expectations(case).items()
        ),
        endings=tuple(
            EndingCoverage(id=one.id, reached=reached[one.id])
            for one in case.file.endings
        ),
        ended_before=tuple(sorted(before.items())),
        unended=tuple(sorted(one.number for one in known if one.unended)),
    )
