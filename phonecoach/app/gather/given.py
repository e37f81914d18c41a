"""What was given in a room, for the supervisor who looks after it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from phonecoach.accounts import Role
from phonecoach.app.gather.assigned import last_day, last_try
from phonecoach.app.screens.assigned_text import last_told, mark_text
from phonecoach.app.screens.given_text import (
    CaseChoice,
    GivenLine,
    GivenText,
    PartLine,
    PersonChoice,
    TeamChoice,
    translate,
)
from phonecoach.app.widgets.language_chips import OWN_NAMES
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.call.record import Purpose
from phonecoach.practice.assigned import Standing
from phonecoach.scenario.entries import titles
from phonecoach.text import date_text

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence
    from datetime import datetime, tzinfo

    from phonecoach.call.record import CallId
    from phonecoach.scenario import CaseId
    from phonecoach.scenario.entries import Entry
    from phonecoach.store import Assigned, Person, Reader


def given_text(
    reader: Reader,
    viewer: Person,
    entries: Sequence[Entry],
    now: datetime,
    zone: tzinfo | None = None,
) -> GivenText:
    """Return all that was given in the viewer's room, and what can be given.

    Args:
        reader: Of the training record.
        viewer: The supervisor who looks at it.
        entries: The cases of this PC.
        now: Wall time, aware.
        zone: Whose wall time is shown; None for this PC's.
    """
    people = [
        one.person
        for one in reader.accounts(viewer.id)
        if one.person.role is Role.TRAINEE
    ]
    everything = reader.assignments(viewer.id)
    tried = [it.call for one in everything for it in one.tries]
    gathering = _Gathering(
        viewer=viewer,
        people={one.id: one for one in people},
        titles=titles(entries, viewer.language),
        opens={it.summary.call for it in reader.reviewables(viewer.id, tried)},
        now=now,
        zone=zone,
    )
    by_assignment = groupby(everything, key=lambda one: one.assignment.id)
    return GivenText(
        given=tuple(gathering.line(tuple(parts)) for _, parts in by_assignment),
        cases=_cases(entries, viewer),
        people=tuple(
            PersonChoice(id=one.id, name=one.name, language=one.language)
            for one in people
        ),
        teams=tuple(
            TeamChoice(name=one.name, members=frozenset(one.members))
            for one in reader.teams(viewer.id)
            if one.members
        ),
        today=now.astimezone(zone).date(),
        pass_mark=reader.site.profile_for(viewer.language).passing.mark,
        language=viewer.language,
    )


def _cases(entries: Sequence[Entry], viewer: Person) -> tuple[CaseChoice, ...]:
    known = titles(entries, viewer.language)
    found = [
        CaseChoice(
            id=one.case.file.id,
            title=known[one.case.file.id],
            languages=frozenset(one.case.texts),
        )
        for one in entries
        if one.case is not None
    ]
    return tuple(sorted(found, key=lambda one: one.title))


class _Gathering:
    """One look at what was given in a room."""

    def __init__(  # noqa: PLR0913 - each is by its name
        self,
        *,
        viewer: Person,
        people: Mapping[str, Person],
        titles: Mapping[CaseId, str],
        opens: Container[CallId],
        now: datetime,
        zone: tzinfo | None,
    ) -> None:
        self._language = viewer.language
        self._people = people
        self._titles = titles
        self._opens = opens
        self._now = now
        self._zone = zone

    def line(self, parts: Sequence[Assigned]) -> GivenLine:
        """Return one assignment with everybody's part in it."""
        given = parts[0].assignment
        lines = tuple(map(self._part, parts))
        settled = all(
            one.standing is Standing.PASSED and not one.passed for one in lines
        )
        return GivenLine(
            id=given.id,
            title=side_by_side(*map(self._title, given.cases)),
            facts=self._facts(parts[0]),
            ended=given.withdrawn is not None or settled,
            parts=lines,
        )

    def _facts(self, one: Assigned) -> tuple[str, ...]:
        given = one.assignment
        test = given.purpose is Purpose.TEST
        words = [
            translate("Given", "Test") if test else translate("Given", "Practice"),
            translate("Given", "due {day}").format(
                day=self._day(last_day(given.due, self._zone))
            ),
            translate("Given", "pass mark {mark}").format(
                mark=mark_text(given.pass_mark)
            ),
            translate("Given", "given by {name}, {day}").format(
                name=given.author, day=self._day(given.given)
            ),
            given.team,
        ]
        if one.note:
            words.append(translate("Given", "“{note}”").format(note=one.note))
        if given.withdrawn is not None:
            gone = translate("Given", "withdrawn {day}")
            words.append(gone.format(day=self._day(given.withdrawn)))
        return tuple(words)

    def _part(self, one: Assigned) -> PartLine:
        person = self._people.get(one.person)
        given, passed = one.assignment, one.passing()
        whole = one.whole(self._now)
        tested = given.purpose is Purpose.TEST and whole is Standing.PASSED
        shown = [it.call for it in one.tries if it.call in self._opens]
        again = [
            case
            for case in given.cases
            if one.standing(case, self._now) is Standing.FAILED
        ]
        certified = one.certificate is not None
        return PartLine(
            person=one.person,
            name=one.name,
            language="" if person is None else OWN_NAMES[person.language],
            standing=whole,
            told=tuple(self._told(one)),
            card=shown[-1] if shown else "",
            again=()
            if given.withdrawn
            else tuple((it, self._title(it)) for it in again),
            passed=tuple(it.call for it in passed) if tested and not certified else (),
            certified=tested and certified,
        )

    def _told(self, one: Assigned) -> list[str]:
        found = []
        several = len(one.assignment.cases) > 1
        for case in one.assignment.cases:
            tries = one.tries_at(case)
            if not tries:
                continue
            last = last_try(tries[-1], one.assignment.pass_mark, self._day)
            words = last_told(last, one.assignment.pass_mark)
            if (most := one.terms(case).tries) is not None and most > 1:
                count = translate("Given", "tries used: {used} of {all}")
                told = count.format(used=len(tries), all=most)
                words = side_by_side(words, told)
            if several:
                words = f"{self._title(case)}: {words}"
            found.append(words)
        for grant in one.grants:
            words = translate("Given", "Another try granted {day}: {reason}")
            found.append(words.format(day=self._day(grant.at), reason=grant.reason))
        if one.certificate is not None:
            words = translate("Assigned", "Certified by {name}, {day}")
            known = one.certificate
            found.append(words.format(name=known.author, day=self._day(known.at)))
        return found

    def _title(self, case: CaseId) -> str:
        return self._titles.get(case, case)

    def _day(self, moment: datetime) -> str:
        return date_text(moment.astimezone(self._zone), self._language)
