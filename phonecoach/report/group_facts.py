"""All that a report tells of a room or a team, from sums that are kept ready."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from phonecoach.checklist import checklist
from phonecoach.errors import ReportError
from phonecoach.report.forms import FilledForm
from phonecoach.scenario import CaseId
from phonecoach.store import (
    CaseCount,
    GroupFilter,
    PersonMarks,
    TimeSpread,
    WeekMarks,
    monday_of,
)
from phonecoach.units import Language, Mode

if TYPE_CHECKING:
    from datetime import date

    from phonecoach.call.record import PersonId
    from phonecoach.store import Reader


OWN_WORDS: Final = frozenset({Mode.TYPED, Mode.SPOKEN, Mode.LIVE})
"""What is picked from good and bad replies says little beside these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemShare:
    """How an item went over all calls of a group."""

    no: int
    section: str
    rule: str
    count: int
    """How often it was met, partly met or missed."""

    share: float | None
    """The mean share met, 0 to 1; None if it was never marked."""

    people: int
    """How many people were marked for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupFacts:
    """A room or a team, in the language of the report."""

    language: Language
    name: str
    """Empty where the room has none."""

    chosen: bool
    """Whether it is about calls in which replies were chosen."""

    chain: str
    people: tuple[PersonMarks, ...]
    """By name: nobody is ranked."""

    items: tuple[ItemShare, ...]
    weeks: tuple[WeekMarks, ...]
    times: tuple[TimeSpread, ...]
    cases: tuple[CaseCount, ...]
    titles: Mapping[CaseId, str] = field(default_factory=dict)
    """What cases are called; one that is here no more is called by its id."""

    form: FilledForm | None = None
    """From the means of all marks; None if none was asked for."""

    def title(self, case: CaseId) -> str:
        """Return what a case is called."""
        return self.titles.get(case, case)

    @property
    def calls(self) -> int:
        """How many calls have a card."""
        return sum(one.calls for one in self.people)

    @property
    def span(self) -> tuple[date, date]:
        """The Mondays of the first and the last week with a call."""
        return monday_of(self.weeks[0].week), monday_of(self.weeks[-1].week)

    @property
    def hardest(self) -> tuple[ItemShare, ...]:
        """The items that were marked, the least met first."""
        marked = [one for one in self.items if one.share is not None]
        return tuple(sorted(marked, key=lambda one: (one.share or 0.0, one.no)))

    @property
    def uncovered(self) -> tuple[ItemShare, ...]:
        """The items that no call has given an occasion for."""
        return tuple(one for one in self.items if one.share is None)


def group_facts(
    reader: Reader,
    viewer: PersonId,
    wanted: GroupFilter,
    name: str,
    language: Language,
) -> GroupFacts:
    """Return what a report tells of a group.

    Args:
        reader: Of the training record.
        viewer: Who asks: a supervisor, whose room it is.
        wanted: Which calls; chosen replies are never mixed with one's own words.
        name: Of the team, or of the room.
        language: Of the report.

    Raises:
        StoreError: If the viewer is no supervisor.
        ReportError: If nobody of the group has a card.
    """
    people = reader.people_marks(viewer, wanted)
    if not any(one.calls for one in people):
        raise ReportError(
            "Nobody of this group has a card of such a call yet. Take one by typing or "
            "speaking first, or choose another group."
        )
    return GroupFacts(
        language=language,
        name=name,
        chosen=Mode.GUIDED in wanted.modes,
        chain=reader.chain_head().text,
        people=people,
        items=_items(people, language),
        weeks=reader.week_marks(viewer, wanted),
        times=reader.time_spreads(viewer, wanted),
        cases=reader.case_counts(viewer, wanted),
    )


def _items(
    people: tuple[PersonMarks, ...], language: Language
) -> tuple[ItemShare, ...]:
    found = []
    for no, item in checklist().items.items():
        count = sum(one.marks.count(no) for one in people)
        met = sum(one.marks.met(no) for one in people)
        found.append(
            ItemShare(
                no=no,
                section=str(item.section),
                rule=item.text(language).rule,
                count=count,
                share=met / count if count else None,
                people=sum(one.marks.count(no) > 0 for one in people),
            )
        )
    return tuple(found)
