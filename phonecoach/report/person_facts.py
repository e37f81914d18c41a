"""All that a report tells of one person, gathered from the training record."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median
from typing import TYPE_CHECKING, Final

from phonecoach.checklist import Profile, checklist
from phonecoach.errors import ContentError
from phonecoach.report.forms import FilledForm
from phonecoach.report.keeping import step
from phonecoach.report.rows import CallRow
from phonecoach.scenario.keeping import thaw
from phonecoach.scoring.calendar import calendar
from phonecoach.scoring.card import Mark
from phonecoach.scoring.promises import Keeping, keepings
from phonecoach.scoring.response_times import response_times
from phonecoach.scoring.viewing import view
from phonecoach.store import CallState, Person
from phonecoach.units import Language, Micros, Mode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from phonecoach.call.record import CallId, PersonId
    from phonecoach.report.keeping import GoesOn
    from phonecoach.report.rows import PersonRow
    from phonecoach.scenario import Case
    from phonecoach.store import PastMark, Reader

TREND: Final = 20
"""So many of the last calls make a trend."""

LAST_MARKS: Final = 8
"""So many of its last marks are shown of an item."""

_TIMED: Final = 30
"""So many of the last calls of a mode have their times taken."""

_CALLS: Final = 200
"""So many calls are looked at together for promises."""

_JUST_AFTER: Final = timedelta(seconds=1)


class Kept(enum.StrEnum):
    """How a promise stands; the names are those of the words for it."""

    KEPT = "kept"
    LATE = "kept_late"
    OVERDUE = "overdue"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A figure of a call."""

    started: datetime
    value: float | None
    """None where the call has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """Scores over calls, the oldest first."""

    letter: str
    """Of the section; empty for the score as a whole."""

    name: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFact:
    """An item with its last marks, the oldest first."""

    no: int
    rule: str
    marks: tuple[Mark, ...]
    need: float
    """The share that lacks, by its weight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimesFact:
    """How soon somebody responded in one mode, the oldest call first."""

    mode: Mode
    picked_up: tuple[Point, ...]
    """In seconds from the first ring."""

    gaps: tuple[Point, ...]
    """The usual gap of each call, in seconds."""

    @staticmethod
    def usual(points: Sequence[Point]) -> float | None:
        """Return the median of what was measured; None without any."""
        values = [one.value for one in points if one.value is not None]
        return median(values) if values else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseFact:
    """A promise, and whether it was kept."""

    title: str
    content: str
    made: datetime
    due: datetime
    kept: Kept
    done: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFacts:
    """One person, in the language of the report."""

    language: Language
    person: Person
    chain: str
    rules: Profile
    by_own_profile: int
    """How many cards go by a profile of the house's own."""

    calls: tuple[CallRow, ...]
    """The oldest first."""

    trends: tuple[Trend, ...]
    items: tuple[ItemFact, ...]
    """By need, the greatest first."""

    times: tuple[TimesFact, ...]
    promises: tuple[PromiseFact, ...]
    """The latest first."""

    form: FilledForm | None = None
    """From the means of all cards; None if none was asked for."""


def person_facts(
    reader: Reader,
    viewer: PersonId,
    row: PersonRow,
    language: Language,
    goes_on: GoesOn | None = None,
) -> PersonFacts:
    """Return what a report tells of a person.

    Calls in which replies were chosen are in the list alone: what is picked from good
    and bad replies says little beside what was said in one's own words.

    Args:
        reader: Of the training record.
        viewer: Who asks.
        row: The person with all calls; at least one.
        language: Of the report.
        goes_on: Told how far it has come.

    Raises:
        StoreError: If the viewer may not see one of the calls.
        DroppedError: If it is not wanted any more.
    """
    gathering = _Gathering(reader, viewer, row, language, goes_on)
    return PersonFacts(
        language=language,
        person=row.person,
        chain=reader.chain_head().text,
        rules=reader.site.profile_for(row.person.language),
        by_own_profile=row.by_own_profile,
        calls=row.calls,
        trends=gathering.trends(),
        items=gathering.items(),
        times=tuple(gathering.times()),
        promises=gathering.promises(),
    )


class _Gathering:
    def __init__(
        self,
        reader: Reader,
        viewer: PersonId,
        row: PersonRow,
        language: Language,
        goes_on: GoesOn | None,
    ) -> None:
        self._reader = reader
        self._viewer = viewer
        self._row = row
        self._language = language
        self._goes_on = goes_on
        self._cases: dict[bytes, Case] = {}
        self._own = [
            one
            for one in row.calls
            if one.past.summary.mode is not Mode.GUIDED and not one.past.continued
        ]

    def trends(self) -> tuple[Trend, ...]:
        """Return the score and those of the sections over the last calls."""
        calls = [one for one in self._own if one.card is not None][-TREND:]
        cards = [(one.started, one.card) for one in calls if one.card is not None]
        whole = tuple(Point(started=at, value=card.score) for at, card in cards)
        found = [Trend(letter="", name="", points=whole)]
        for letter, section in checklist().sections.items():
            points = tuple(
                Point(started=at, value=dict(card.sections).get(str(letter)))
                for at, card in cards
            )
            name = section.names[self._language]
            found.append(Trend(letter=str(letter), name=name, points=points))
        return tuple(found)

    def items(self) -> tuple[ItemFact, ...]:
        """Return every item that ever applied, with its last marks."""
        marks = self._reader.item_marks(
            self._viewer, self._row.person.id, last=LAST_MARKS
        )
        by_item: dict[int, list[PastMark]] = {}
        for one in marks:
            if one.mode is not Mode.GUIDED:
                by_item.setdefault(one.mark.item, []).append(one)
        found = [self._item(no, by_item[no]) for no in sorted(by_item)]
        return tuple(sorted(found, key=lambda one: -one.need))

    def _item(self, no: int, marks: list[PastMark]) -> ItemFact:
        item = self._reader.site.checklist.item(no)
        last = sorted(marks, key=lambda one: one.started)[-LAST_MARKS:]
        shares = [one.mark.share for one in last if one.mark.share is not None]
        lacks = 1 - sum(shares) / len(shares) if shares else 0.0
        return ItemFact(
            no=no,
            rule=item.text(self._language).rule,
            marks=tuple(one.mark.mark for one in last),
            need=item.weight * lacks,
        )

    def times(self) -> Iterator[TimesFact]:
        """Yield how soon was responded: typed and spoken are never mixed."""
        for mode in (Mode.TYPED, Mode.SPOKEN):
            over = [
                one
                for one in self._own
                if one.past.summary.mode is mode
                and one.past.summary.state is CallState.FROZEN
            ][-_TIMED:]
            if over:
                yield self._timed(mode, over)

    def _timed(self, mode: Mode, calls: Sequence[CallRow]) -> TimesFact:
        picked_up, gaps = [], []
        for index, one in enumerate(calls):
            step(self._goes_on, 0.5 + 0.4 * index / len(calls))
            up, gap = self._times_of(one.past.summary.call)
            picked_up.append(Point(started=one.started, value=up))
            gaps.append(Point(started=one.started, value=gap))
        return TimesFact(mode=mode, picked_up=tuple(picked_up), gaps=tuple(gaps))

    def _times_of(self, call: CallId) -> tuple[float | None, float | None]:
        """Return when a call was picked up, and its usual gap, in seconds."""
        record = self._reader.record(self._viewer, call)
        notes = self._reader.annotations(self._viewer, call)
        content = self._reader.case_content(self._viewer, call)
        try:
            if content not in self._cases:
                self._cases[content] = thaw(content)
        except ContentError:
            return None, None
        times = response_times(view(record, notes, self._cases[content]))
        return _seconds(times.picked_up), _seconds(times.usual_gap)

    def promises(self) -> tuple[PromiseFact, ...]:
        """Return what was promised, on the calendar of the person."""
        after = self._row.calls[-1].past.summary.started + _JUST_AFTER
        history = self._reader.history(
            self._viewer, self._row.person.id, after, limit=_CALLS
        )
        days = calendar(history.calls)
        begins = {one.call.call: one.begins for one in days.placed}
        titles = {one.past.summary.call: one.title for one in self._row.calls}
        return tuple(
            PromiseFact(
                title=titles[one.made.call],
                content=" ".join(one.promise.content.split()),
                made=begins[one.made.call].astimezone(),
                due=one.due.astimezone(),
                kept=_kept(one),
                done=None if one.kept is None else begins[one.kept.call].astimezone(),
            )
            for one in reversed(keepings(history.calls))
        )


def _kept(one: Keeping) -> Kept:
    if one.kept is not None:
        return Kept.LATE if one.late else Kept.KEPT
    return Kept.OVERDUE if one.late else Kept.OPEN


def _seconds(time: Micros | None) -> float | None:
    return None if time is None else time / 1_000_000
