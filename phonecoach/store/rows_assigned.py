"""What the training record tells about assignments."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from phonecoach.call.record import CallId, PersonId, Purpose
from phonecoach.practice.assigned import (
    Attempt,
    Result,
    Standing,
    Terms,
    result_of,
    standing_of,
    together,
)
from phonecoach.scenario import CaseId

AssignmentId = NewType("AssignmentId", str)
"""UUID version 7, in its text form."""


class DeedKind(enum.StrEnum):
    """What was done about an assignment."""

    GIVEN = "given"
    """To a person."""

    BEGUN = "begun"
    """A test, by the person."""

    GRANTED = "granted"
    """Another try at a case."""

    WITHDRAWN = "withdrawn"
    CERTIFIED = "certified"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAssignment:
    """What a supervisor gives.

    Attributes:
        purpose: Practice or test.
        cases: What is to be taken, in order.
        due: The first instant at which it is too late; aware.
        pass_mark: The score to reach, 0 to 100.
        people: To whom, as the team was at that moment.
        team: Its name then; empty where it was given to people one by one.
        note: What is said with it to everybody; may be empty.
    """

    purpose: Purpose
    cases: tuple[CaseId, ...]
    due: datetime
    pass_mark: float
    people: tuple[PersonId, ...]
    team: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """What was given.

    Attributes:
        id: Of the assignment.
        author: The name of who gave it; empty once erased.
        given: When.
        purpose: As above, and so for the next four.
        withdrawn: Since when nobody has to take it any more; None while it holds.
    """

    id: AssignmentId
    author: str
    given: datetime
    purpose: Purpose
    cases: tuple[CaseId, ...]
    due: datetime
    pass_mark: float
    team: str
    withdrawn: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """Another try that a supervisor has allowed."""

    case: CaseId
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TriedCall:
    """A call that was taken for an assignment.

    Attributes:
        call: Its id.
        case: What was taken.
        started: When.
        attempt: What the rules need to know of it.
        signed_by: The name of the supervisor who signed its card off last; None where
            nobody has.
        by_human: Whether a human has confirmed it: marked an item or signed it off.
    """

    call: CallId
    case: CaseId
    started: datetime
    attempt: Attempt
    signed_by: str | None
    by_human: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """That a supervisor has certified that somebody passed."""

    at: datetime
    author: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigned:
    """One person's part in an assignment.

    Attributes:
        assignment: What was given.
        person: To whom.
        name: As they are called now.
        tries: The calls that were taken for it, the earliest first.
        grants: The earliest first.
        certificate: The latest; None without one.
        note: What was said with it; may be empty.
    """

    assignment: Assignment
    person: PersonId
    name: str
    tries: tuple[TriedCall, ...]
    grants: tuple[Grant, ...]
    certificate: Certificate | None
    note: str = ""

    def terms(self, case: CaseId) -> Terms:
        """Return what holds for the person and one of the cases."""
        given = self.assignment
        granted = sum(one.case == case for one in self.grants)
        return Terms(
            tries=1 + granted if given.purpose is Purpose.TEST else None,
            pass_mark=given.pass_mark,
            due=given.due,
        )

    def tries_at(self, case: CaseId) -> tuple[TriedCall, ...]:
        """Return the tries at one of the cases, the earliest first."""
        return tuple(one for one in self.tries if one.case == case)

    def passing(self) -> tuple[TriedCall, ...]:
        """Return the latest try that passed of each case; a case may have none."""
        mark = self.assignment.pass_mark
        found: list[TriedCall] = []
        for case in self.assignment.cases:
            passed = [
                one
                for one in self.tries_at(case)
                if result_of(one.attempt, mark) is Result.PASSED
            ]
            found.extend(passed[-1:])
        return tuple(found)

    def standing(self, case: CaseId, now: datetime) -> Standing:
        """Return how far the person has come with one of the cases."""
        attempts = [one.attempt for one in self.tries_at(case)]
        return standing_of(attempts, self.terms(case), now)

    def whole(self, now: datetime) -> Standing:
        """Return how far the person has come with all of it."""
        return together(self.standing(one, now) for one in self.assignment.cases)
