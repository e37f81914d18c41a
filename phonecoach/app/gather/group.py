"""The figures of a group, read from the sums that the training record keeps ready."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.app.screens.group_text import (
    CaseLine,
    Cell,
    CellLine,
    CellText,
    DueLine,
    GroupItem,
    GroupSection,
    GroupText,
    HeatMapText,
    HeatRow,
    ItemSum,
    PracticeText,
    Replies,
    SpreadText,
    TimesText,
    TrendsText,
    View,
    Wish,
)
from phonecoach.app.screens.history_text import Limits, Trend
from phonecoach.call.record import PersonId
from phonecoach.checklist import checklist
from phonecoach.checklist.topics import topic
from phonecoach.store import GroupFilter, TeamId, TimeKind, monday_of, week_of
from phonecoach.text import short_date_text
from phonecoach.units import Mode

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime, tzinfo

    from phonecoach.checklist import Checklist, Section, Site
    from phonecoach.scenario import Case, CaseId
    from phonecoach.store import CellCall, MarkSums, Person, Reader, TimeSpread
    from phonecoach.units import Language, Micros

_MODES: Final = {
    Replies.OWN_WORDS: frozenset({Mode.TYPED, Mode.SPOKEN, Mode.LIVE}),
    Replies.TYPED: frozenset({Mode.TYPED}),
    Replies.SPOKEN: frozenset({Mode.SPOKEN}),
    Replies.CHOSEN: frozenset({Mode.GUIDED}),
}
_FULL: Final = 100
_TO_TEN, _TO_TWENTY = 20, 24
"""So many classes of times lie below ten seconds, and below twenty."""

_MEDIAN, _NINTH = 0.5, 0.9
_KINDS: Final = (TimeKind.PICKED_UP, TimeKind.GAP)


def group_text(reader: Reader, viewer: Person) -> GroupText:
    """Return what is known of a supervisor's group at once.

    Raises:
        StoreError: If the viewer is no supervisor.
    """
    language = viewer.language
    teams = reader.teams(viewer.id)
    return GroupText(
        language=language,
        room=reader.room_name(viewer.id),
        teams=tuple((one.id, one.name) for one in teams),
        sections=tuple(
            GroupSection(
                letter=str(letter),
                name=section.names[language],
                items=tuple(
                    _item(no, language) for no in range(section.first, section.last + 1)
                ),
            )
            for letter, section in checklist().sections.items()
        ),
        limits=_limits(reader.site, language),
    )


class GroupGathering:
    """Reads one view after the other; belongs to the thread of its reader.

    Args:
        reader: Of the training record.
        viewer: The supervisor who looks.
        cases: Cases on the shelf, by id.
        now: Wall time, aware.
        zone: Whose calendar tells the weeks; None for this PC's.
    """

    def __init__(
        self,
        reader: Reader,
        viewer: Person,
        cases: Mapping[CaseId, Case],
        now: datetime,
        zone: tzinfo | None = None,
    ) -> None:
        self._reader = reader
        self._viewer = viewer.id
        self._language = viewer.language
        self._cases = cases
        self._now = now
        self._zone = zone

    def read(
        self, what: View | Cell, wish: Wish
    ) -> HeatMapText | TrendsText | TimesText | PracticeText | CellText:
        """Return a view, or the calls of a cell.

        Raises:
            StoreError: If it cannot be read, or the viewer is no supervisor.
        """
        wanted = self._filter(wish)
        match what:
            case Cell():
                return self._cell(what, wanted)
            case View.MAP:
                return self._map(wanted)
            case View.TRENDS:
                return self._trends(wanted)
            case View.TIMES:
                return self._times(wanted)
            case View.PRACTICE:
                return self._practice(wanted)

    def _filter(self, wish: Wish) -> GroupFilter:
        return wanted_of(wish, week_of(self._now, self._zone))

    def _map(self, wanted: GroupFilter) -> HeatMapText:
        found = self._reader.people_marks(self._viewer, wanted)
        return HeatMapText(
            rows=tuple(
                HeatRow(
                    person=one.person,
                    name=one.name,
                    calls=one.calls,
                    shares=one.marks.shares,
                    counts=one.marks.counts,
                )
                for one in found
            )
        )

    def _trends(self, wanted: GroupFilter) -> TrendsText:
        weeks = self._reader.week_marks(self._viewer, wanted)
        sums = [one.marks for one in weeks]
        weighed = self._reader.site.checklist
        items = []
        for no in weighed.items:
            count = sum(one.count(no) for one in sums)
            if count:
                met = sum(one.met(no) for one in sums)
                items.append(ItemSum(no=no, share=met / count, count=count))
        return TrendsText(
            weeks=tuple(
                short_date_text(monday_of(one.week), self._language) for one in weeks
            ),
            calls=tuple(one.calls for one in weeks),
            sections=tuple(
                Trend(
                    letter=str(letter),
                    name=section.names[self._language],
                    points=tuple(_section_score(weighed, section, one) for one in sums),
                )
                for letter, section in checklist().sections.items()
            ),
            items=tuple(sorted(items, key=lambda one: (one.share, one.no))),
            trends=tuple(
                Trend(
                    letter=str(no),
                    name=topic(no, self._language),
                    points=tuple(_percent(one.share(no)) for one in sums),
                )
                for no in checklist().items
            ),
        )

    def _times(self, wanted: GroupFilter) -> TimesText:
        found = self._reader.time_spreads(self._viewer, wanted)
        order = list(Mode)
        found = tuple(
            sorted(found, key=lambda it: (order.index(it.mode), _KINDS.index(it.kind)))
        )
        limits = _limits(self._reader.site, self._language)
        return TimesText(
            spreads=tuple(_spread(one, limits) for one in found if one.total),
        )

    def _practice(self, wanted: GroupFilter) -> PracticeText:
        counted = {
            one.case: one for one in self._reader.case_counts(self._viewer, wanted)
        }
        titles = dict.fromkeys(counted, "") | {
            case: found.texts[self._language].title
            for case, found in self._cases.items()
            if self._language in found.texts
        }
        cases = [
            CaseLine(
                title=title or case,
                calls=counted[case].calls if case in counted else 0,
                people=counted[case].people if case in counted else 0,
            )
            for case, title in titles.items()
        ]
        weeks = self._reader.week_marks(self._viewer, wanted)
        unseen = [
            _item(no, self._language)
            for no in checklist().items
            if not any(one.marks.count(no) for one in weeks)
        ]
        today = self._now.astimezone(self._zone).date()
        due = self._reader.due_people(self._viewer, wanted, today)
        return PracticeText(
            cases=tuple(sorted(cases, key=lambda one: (one.calls, one.title))),
            unseen=tuple(unseen),
            people=tuple(
                DueLine(
                    name=one.name,
                    items=one.items,
                    lacking=one.lacking,
                    last_call=""
                    if one.last_call is None
                    else short_date_text(monday_of(one.last_call), self._language),
                    known=one.known,
                )
                for one in due
            ),
        )

    def _cell(self, cell: Cell, wanted: GroupFilter) -> CellText:
        found = self._reader.cell_calls(
            self._viewer,
            wanted,
            item=cell.item,
            person=PersonId(cell.person) if cell.person else None,
        )
        return CellText(cell=cell, calls=tuple(map(self._call, found)))

    def _call(self, one: CellCall) -> CellLine:
        call = one.summary
        case = self._cases.get(call.case)
        title = str(call.case)
        if case is not None:
            title = case.texts.get(self._language, case.texts[call.language]).title
        started = call.started.astimezone(self._zone)
        return CellLine(
            call=call.call,
            date=short_date_text(started, self._language),
            title=title,
            name=one.name,
            mode=call.mode,
            mark=one.mark.mark,
            by_human=one.mark.by_human,
        )


def _item(no: int, language: Language) -> GroupItem:
    texts = checklist().item(no).text(language)
    return GroupItem(no=no, topic=topic(no, language), rule=texts.rule, why=texts.why)


def _section_score(
    weighed: Checklist, section: Section, marks: MarkSums
) -> float | None:
    """Return what was earned of what was possible, as a card reckons it, of 100."""
    earned = possible = 0.0
    for no in range(section.first, section.last + 1):
        weight = weighed.item(no).weight
        earned += weight * marks.met(no)
        possible += weight * marks.count(no)
    return _FULL * earned / possible if possible else None


def _percent(share: float | None) -> float | None:
    return None if share is None else _FULL * share


def _spread(one: TimeSpread, limits: Limits) -> SpreadText:
    gaps = one.kind is TimeKind.GAP
    counts = one.counts
    # Reading the choices takes its time: nothing is expected of how soon one chooses.
    judged = not (gaps and one.mode is Mode.GUIDED)
    limit = limits.green if gaps else limits.in_time
    return SpreadText(
        mode=one.mode,
        gaps=gaps,
        counts=(
            *counts[:_TO_TEN],
            sum(counts[_TO_TEN:_TO_TWENTY]),
            sum(counts[_TO_TWENTY:]),
        ),
        median=_quantile(one, _MEDIAN),
        ninth=_quantile(one, _NINTH),
        in_time=one.within(limit) if judged else None,
        total=one.total,
    )


def _quantile(one: TimeSpread, share: float) -> Micros:
    found = one.quantile(share)
    assert found is not None, "a spread without a time is not shown"
    return found


def _limits(site: Site, language: Language) -> Limits:
    profile = site.profile_for(language)
    return Limits(
        in_time=profile.pick_up.met,
        very_late=profile.pick_up.very_late,
        green=profile.reply_gap.green,
        amber=profile.reply_gap.amber,
    )


def wanted_of(wish: Wish, this_week: int) -> GroupFilter:
    """Return which calls somebody wants to look at.

    Args:
        wish: What was chosen above the views.
        this_week: As `week_of` counts.
    """
    return GroupFilter(
        first_week=0 if wish.weeks is None else this_week - wish.weeks + 1,
        team=TeamId(wish.team) if wish.team else None,
        language=wish.language,
        modes=_MODES[wish.replies],
    )
