"""What today shows, chosen from a person's calls and the cases on the shelf."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from phonecoach.app.gather.after_sale import notes_due
from phonecoach.app.gather.assigned import assigned_cases
from phonecoach.app.gather.due import due_calls
from phonecoach.app.gather.history import PersonHistory
from phonecoach.app.gather.lanes import call_lanes
from phonecoach.app.gather.library import caller_name, trained
from phonecoach.app.gather.practising import past_of
from phonecoach.app.screens.history_words import when_text
from phonecoach.app.screens.today_text import (
    DayCall,
    DayPart,
    Ground,
    PastCard,
    Practised,
    Suggested,
    TodayText,
    Unfinished,
    Waiting,
)
from phonecoach.checklist.topics import topic
from phonecoach.practice import Why, in_practice, playable_cases, practice_of
from phonecoach.scenario import Direction
from phonecoach.scenario.length import in_minutes, usual_length
from phonecoach.store import CallState
from phonecoach.text import date_text, short_date_text, time_text
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime, tzinfo

    from phonecoach.app.screens.history_text import CallLine
    from phonecoach.practice import Day, ItemPast, Past, Suggestion
    from phonecoach.scenario.entries import Entry
    from phonecoach.store import PastSummary, Person, Reader

_CARDS: Final = 3
_OF_LATE: Final = 40
"""What lies more calls back tells nothing about today."""

_MORNING, _AFTERNOON, _EVENING = 4, 12, 18
"""The hours at which one begins to greet so."""


def today_text(
    reader: Reader,
    person: Person,
    entries: Sequence[Entry],
    now: Callable[[], datetime],
    zone: tzinfo | None = None,
) -> TodayText:
    """Return what a person finds on sitting down, in their language.

    Args:
        reader: Of the training record.
        person: Who sits down.
        entries: All cases of the shelf, the broken ones too.
        now: Looks up wall time, aware; the display of the telephone goes by it.
        zone: Whose wall time is shown; None for this PC's.
    """
    return _Gathering(reader, person, entries, zone).text(
        lambda: now().astimezone(zone)
    )


def spoken_name(name: str, language: Language) -> str:
    """Return how a colleague is addressed: 김하늘 님, Priya, 佐藤さん.

    Args:
        name: In the order of its own country, parts apart by spaces if at all.
        language: Which is spoken.
    """
    parts = name.split()
    if language is Language.KO:
        return f"{' '.join(parts)} 님"
    western = all(part[0].isascii() for part in parts)
    if language is Language.JA:
        return f"{' '.join(parts) if western else parts[0]}さん"
    return parts[0] if western else " ".join(parts)


def part_of_day(now: datetime) -> DayPart:
    """Return the time of day as one greets by it."""
    if _MORNING <= now.hour < _AFTERNOON:
        return DayPart.MORNING
    if _AFTERNOON <= now.hour < _EVENING:
        return DayPart.AFTERNOON
    return DayPart.EVENING


class _Gathering:
    """One look at a person's training."""

    def __init__(
        self,
        reader: Reader,
        person: Person,
        entries: Sequence[Entry],
        zone: tzinfo | None,
    ) -> None:
        self._reader = reader
        self._person = person
        self._language = person.language
        self._zone = zone
        self._cases = {
            one.case.file.id: one.case
            for one in entries
            if one.case is not None and self._language in one.case.texts
        }
        self._history = PersonHistory(reader, person, self._cases, zone)

    def text(self, now: Callable[[], datetime]) -> TodayText:
        """Return what is shown; the time is that of the zone that is shown."""
        calls, moment = self._history.past, now()
        past = past_of(self._reader, self._person, calls, self._zone)
        day = self._day(past, moment.date())
        broken = [one for one in calls if one.summary.can_go_on]
        unmarked = [
            one
            for one in calls
            if one.summary.state is CallState.FROZEN and not one.has_card
        ]
        return TodayText(
            date=date_text(moment, self._language),
            part=part_of_day(moment),
            name=spoken_name(self._person.name, self._language),
            clock=lambda: time_text(now()),
            suggested=None if day is None else self._suggested(day),
            day=() if day is None else tuple(map(self._day_call, day.calls)),
            first_day=not calls,
            cards=self._latest_cards(),
            assigned=assigned_cases(
                self._reader,
                self._person,
                self._cases,
                moment,
                carded={one.summary.call for one in calls if one.has_card},
                zone=self._zone,
            ),
            broken_off=self._unfinished(broken),
            review=self._unfinished(unmarked),
            due=due_calls(self._reader, self._person, self._cases, moment, self._zone)
            if calls
            else (),
            notes=notes_due(self._reader, self._person, self._cases, moment, self._zone)
            if calls
            else (),
            waiting=_waiting(calls),
            handed_in=self._handed_in() if calls else 0,
            practised=tuple(map(self._practised, in_practice(past))),
        )

    def _handed_in(self) -> int:
        who = self._person.id
        papers = self._reader.handed_in(who, who, among=_OF_LATE)
        return sum(one.mark is None or not one.mark.by_human for one in papers)

    def _practised(self, item: ItemPast) -> Practised:
        about = topic(item.no, self._language)
        marks = tuple(one.mark for one in item.marks)
        return Practised(no=item.no, topic=about, marks=marks)

    # What is shown --------------------------------------------------------------

    def _day(self, past: Past, today: date) -> Day | None:
        # What keeps a promise has its time, and stands among what is to do.
        free = [
            one
            for one in self._cases.values()
            if one.file.direction is not Direction.FOLLOW_UP
        ]
        return practice_of(playable_cases(tuple(free)), past, today)

    def _suggested(self, day: Day) -> Suggested:
        found = day.next
        case = self._cases[found.case]
        return Suggested(
            case=case.file.id,
            title=case.texts[self._language].title,
            direction=case.file.direction,
            minutes=in_minutes(usual_length(case, self._language)),
            level=case.file.difficulty,
            caller=caller_name(case, self._language),
            temper=case.file.temper,
            ground=self._ground(found),
            items=tuple(trained(no, self._language) for no in found.items),
            more=all(one.done for one in day.calls),
        )

    def _day_call(self, found: Suggestion) -> DayCall:
        return DayCall(
            title=self._cases[found.case].texts[self._language].title,
            ground=self._ground(found),
            done=found.done,
        )

    def _ground(self, found: Suggestion) -> Ground:
        values = dict(found.reason.values)
        first = int(values.pop("items", "0").split()[0])
        return Ground(
            why=Why(found.reason.id),
            no=first,
            topic=topic(first, self._language) if first else "",
            **{name: int(value) for name, value in values.items()},
        )

    def _latest_cards(self) -> tuple[PastCard, ...]:
        last = [one for one in self._history.past if one.has_card][:_CARDS]
        return tuple(
            PastCard(
                line=self._brief_line(one),
                lanes=call_lanes(self._reader, self._person.id, one.summary.call),
            )
            for one in last
        )

    def _brief_line(self, past: PastSummary) -> CallLine:
        """Return a call as the history lists it, with its date in short."""
        day = past.summary.started.astimezone(self._zone)
        line = self._history.line(past)
        return replace(line, date=short_date_text(day, self._language))

    def _unfinished(self, calls: Sequence[PastSummary]) -> Unfinished | None:
        """Return the latest of some calls."""
        for one in calls[:1]:
            line = self._history.line(one)
            return Unfinished(call=line.call, title=line.title, when=when_text(line))
        return None


def _waiting(calls: Sequence[PastSummary]) -> Waiting | None:
    waiting = [one for one in calls if one.waiting]
    if not waiting:
        return None
    return Waiting(
        call=waiting[0].summary.call,
        items=sum(one.waiting for one in waiting),
        calls=len(waiting),
    )
