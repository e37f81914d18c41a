"""What a supervisor has given to somebody, and what came of it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from phonecoach.app.screens.assigned_text import AssignedCase, LastTry
from phonecoach.call.record import Purpose
from phonecoach.practice.assigned import result_of, tries_left
from phonecoach.text import date_text

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator, Mapping
    from datetime import datetime, tzinfo

    from phonecoach.call.record import CallId
    from phonecoach.scenario import Case, CaseId
    from phonecoach.store import Assigned, Person, Reader
    from phonecoach.store.rows_assigned import TriedCall

_TOLD_FOR: Final = timedelta(days=14)
"""So long after the last try what came of it is told here; the history keeps it."""

_INSTANT: Final = timedelta(microseconds=1)


def assigned_cases(  # noqa: PLR0913 - each is by its name
    reader: Reader,
    person: Person,
    cases: Mapping[CaseId, Case],
    now: datetime,
    *,
    carded: Container[CallId],
    zone: tzinfo | None = None,
) -> tuple[AssignedCase, ...]:
    """Return what was given to a person: what is to be taken, then what came of it.

    What is to be taken comes in the order in which it is due, the rest by its last try,
    the newest first.

    Args:
        reader: Of the training record.
        person: To whom it was given, and who looks at it.
        cases: Those that can be played in the person's language, by id.
        now: Wall time, aware.
        carded: The person's calls that have a card.
        zone: Whose wall time is shown; None for this PC's.
    """
    found = [
        (one, case)
        for one in reader.assignments(person.id, person.id)
        for case in one.assignment.cases
        if _is_told(one, case, now)
    ]
    gathering = _Gathering(person, cases, now, carded, zone)
    lines = [(gathering.line(one, case), one, case) for one, case in found]
    still_open = [it for it in lines if it[0].is_open]
    over = [it for it in lines if not it[0].is_open]
    still_open.sort(key=lambda it: it[1].assignment.due)
    over.sort(key=lambda it: it[1].tries_at(it[2])[-1].started, reverse=True)
    return tuple(line for line, _, _ in (*still_open, *over))


def last_day(due: datetime, zone: tzinfo | None = None) -> datetime:
    """Return a moment of the last day on which something is in time.

    Args:
        due: The first instant at which it is too late.
        zone: Whose day is told; None for this PC's.
    """
    return (due - _INSTANT).astimezone(zone)


def last_try(
    one: TriedCall,
    pass_mark: float,
    day: Callable[[datetime], str],
    card: str = "",
) -> LastTry:
    """Return what a try came to.

    Args:
        one: The try.
        pass_mark: The score to reach.
        day: Tells a day.
        card: The call whose card can be opened; empty for none.
    """
    return LastTry(
        when=day(one.started),
        result=result_of(one.attempt, pass_mark),
        score=one.attempt.score,
        fatal=one.attempt.fatal,
        card=card,
    )


def _is_told(one: Assigned, case: CaseId, now: datetime) -> bool:
    """Whether a person is still told of a case that was given to them."""
    tries = one.tries_at(case)
    open_still = one.standing(case, now).is_open
    if open_still:
        return one.assignment.withdrawn is None
    return now - tries[-1].started <= _TOLD_FOR


class _Gathering:
    """One look at what was given to a person."""

    def __init__(
        self,
        person: Person,
        cases: Mapping[CaseId, Case],
        now: datetime,
        carded: Container[CallId],
        zone: tzinfo | None,
    ) -> None:
        self._language = person.language
        self._cases = cases
        self._now = now
        self._carded = carded
        self._zone = zone

    def line(self, one: Assigned, case: CaseId) -> AssignedCase:
        """Return one case of an assignment."""
        given, known = one.assignment, self._cases.get(case)
        tries = one.tries_at(case)
        attempts = [it.attempt for it in tries]
        return AssignedCase(
            assignment=given.id,
            case=case,
            title="" if known is None else known.texts[self._language].title,
            test=given.purpose is Purpose.TEST,
            due=self._day(last_day(given.due, self._zone)),
            pass_mark=given.pass_mark,
            standing=one.standing(case, self._now),
            tries=tries_left(attempts, one.terms(case)),
            last=next(self._last(tries, given.pass_mark), None),
            certified=self._certified(one),
            note=(given.author, one.note) if one.note else None,
        )

    def _last(
        self, tries: tuple[TriedCall, ...], pass_mark: float
    ) -> Iterator[LastTry]:
        for one in tries[-1:]:
            card = one.call if one.call in self._carded else ""
            yield last_try(one, pass_mark, self._day, card)

    def _certified(self, one: Assigned) -> tuple[str, str] | None:
        known = one.certificate
        return None if known is None else (known.author, self._day(known.at))

    def _day(self, moment: datetime) -> str:
        return date_text(moment.astimezone(self._zone), self._language)
