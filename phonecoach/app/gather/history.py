"""A person's history, read from the figures that the training record keeps ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.app.screens.history_text import (
    CallLine,
    CallPoint,
    HistoryText,
    ItemLine,
    Limits,
    MarkPoint,
    Progress,
    Standing,
    TimedCalls,
    Trend,
    Way,
)
from phonecoach.checklist import checklist
from phonecoach.checklist.topics import topic
from phonecoach.scenario.keeping import thaw
from phonecoach.store import CallState
from phonecoach.text import (
    date_text,
    duration_text,
    month_text,
    short_date_text,
    time_text,
)
from phonecoach.units import Language, Mode

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import tzinfo

    from phonecoach.checklist import Item, Profile
    from phonecoach.scenario import Case, CaseId
    from phonecoach.store import CallSummary, PastMark, PastSummary, Person, Reader

TREND = 20
"""So many of the last calls make a trend."""

LAST_MARKS = 8
"""So many of its last marks are shown of an item."""

_STANDINGS = {
    CallState.BROKEN_OFF: Standing.BROKEN_OFF,
    CallState.FILED: Standing.FILED,
}
_OVER = (CallState.FROZEN, CallState.FILED)
_UNDER_WAY = (CallState.RINGING, CallState.RUNNING)


class PersonHistory:
    """A person's calls, in that person's language.

    What all views need is read at once, the marks of the items when they are first
    wanted. Response times are no part of it: they are read call by call (`CallTraces`).

    Attributes:
        past: All calls but one under way, the newest first.
    """

    def __init__(
        self,
        reader: Reader,
        person: Person,
        cases: Mapping[CaseId, Case],
        zone: tzinfo | None = None,
    ) -> None:
        """Read the calls.

        Args:
            reader: Of the training record; it has to stay open.
            person: Whose history it is, and who looks at it.
            cases: Cases on the shelf, by id: others are read as they were played.
            zone: Whose wall time is shown; None for this PC's.
        """
        self._reader = reader
        self._person = person
        self._cases = dict(cases)
        self._zone = zone
        past = reader.past_calls(person.id, person.id)
        self.past = tuple(one for one in past if one.summary.state not in _UNDER_WAY)
        self._marks: tuple[PastMark, ...] | None = None

    def text(self) -> HistoryText:
        """Return what is known at once."""
        ways = dict.fromkeys(way_of(one.summary.mode) for one in self.past)
        return HistoryText(
            language=self._language,
            calls=tuple(map(self.line, self.past)),
            times=tuple(map(self._timed, ways)),
            limits=_limits(self._reader.site.profile_for(self._language)),
        )

    def progress(self, way: Way) -> Progress:
        """Return sections and items over the calls of one way."""
        calls = self._of_way(way, [one for one in self.past if one.has_card])
        calls = calls[-TREND:]
        by_item = self._marks_of(way)
        items = self._reader.site.checklist.items.values()
        return Progress(
            way=way,
            calls=tuple(self._point(one.summary) for one in calls),
            scores=tuple(one.summary.score for one in calls),
            sections=self._trends(calls),
            items=tuple(
                self._item(item, by_item[item.no][-LAST_MARKS:])
                for item in items
                if item.no in by_item
            ),
            unseen=tuple(
                (item.no, item.text(self._language).rule)
                for item in items
                if item.no not in by_item
            ),
        )

    def _marks_of(self, way: Way) -> dict[int, list[PastMark]]:
        """Return the last marks of each item, the oldest first."""
        if self._marks is None:
            who = self._person.id
            self._marks = self._reader.item_marks(who, who, last=LAST_MARKS)
        found: dict[int, list[PastMark]] = {}
        for one in self._marks:
            if way_of(one.mode) is way:
                found.setdefault(one.mark.item, []).append(one)
        return found

    def _of_way(self, way: Way, past: Sequence[PastSummary]) -> list[PastSummary]:
        """Return the whole calls of one way, the oldest first.

        What goes on from a moment of an earlier call has half its figures from there.
        """
        return [
            one
            for one in reversed(past)
            if way_of(one.summary.mode) is way and not one.continued
        ]

    @property
    def _language(self) -> Language:
        return self._person.language

    def line(self, past: PastSummary) -> CallLine:
        """Return a call of the list."""
        call = past.summary
        started = call.started.astimezone(self._zone)
        return CallLine(
            call=call.call,
            case=call.case,
            title=self._title(call),
            month=month_text(started, self._language),
            date=date_text(started, self._language),
            time=time_text(started),
            length=duration_text(past.length, self._language),
            mode=call.mode,
            standing=_standing(past),
            score=call.score,
            waiting=past.waiting,
            confirmed=past.confirmed,
            continued=past.continued,
        )

    def _timed(self, way: Way) -> TimedCalls:
        over = [one for one in self.past if one.summary.state in _OVER]
        calls = self._of_way(way, over)
        return TimedCalls(
            way=way, calls=tuple(self._point(one.summary) for one in calls)
        )

    def _trends(self, calls: Sequence[PastSummary]) -> tuple[Trend, ...]:
        scores = [dict(one.sections) for one in calls]
        return tuple(
            Trend(
                letter=str(letter),
                name=section.names[self._language],
                points=tuple(one.get(str(letter)) for one in scores),
            )
            for letter, section in checklist().sections.items()
        )

    def _item(self, item: Item, marks: Sequence[PastMark]) -> ItemLine:
        texts = item.text(self._language)
        return ItemLine(
            no=item.no,
            topic=topic(item.no, self._language),
            rule=texts.rule,
            why=texts.why,
            need=_need(item, marks),
            marks=tuple(
                MarkPoint(
                    call=one.call,
                    date=short_date_text(
                        one.started.astimezone(self._zone), self._language
                    ),
                    mark=one.mark.mark,
                )
                for one in marks
            ),
        )

    def _point(self, call: CallSummary) -> CallPoint:
        started = call.started.astimezone(self._zone)
        return CallPoint(
            call=call.call,
            title=self._title(call),
            date=date_text(started, self._language),
            day=short_date_text(started, self._language),
        )

    def _title(self, call: CallSummary) -> str:
        case = self._cases.get(call.case)
        if case is None:
            case = thaw(self._reader.case_content(self._person.id, call.call))
            self._cases[call.case] = case
        # A person who has changed languages still knows a call by its name.
        return case.texts.get(self._language, case.texts[call.language]).title


def _standing(past: PastSummary) -> Standing:
    found = _STANDINGS.get(past.summary.state)
    if found is Standing.BROKEN_OFF and not past.summary.can_go_on:
        # A test or a role-play: nobody carries it on, it only waits to be filed.
        return Standing.FILED
    if found is not None:
        return found
    return Standing.MARKED if past.has_card else Standing.UNMARKED


def _need(item: Item, marks: Sequence[PastMark]) -> float:
    shares = [one.mark.share for one in marks if one.mark.share is not None]
    return item.weight * (1 - sum(shares) / len(shares)) if shares else 0.0


def way_of(mode: Mode) -> Way:
    """Return how replies are given in a mode."""
    return Way.CHOSEN if mode is Mode.GUIDED else Way.OWN_WORDS


def _limits(profile: Profile) -> Limits:
    return Limits(
        in_time=profile.pick_up.met,
        very_late=profile.pick_up.very_late,
        green=profile.reply_gap.green,
        amber=profile.reply_gap.amber,
    )
