"""What the page of tests shows: what was given, to whom, and what came of it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from phonecoach.practice.assigned import Standing
from phonecoach.units import Language

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseChoice:
    """A case that can be given.

    Attributes:
        id: Of the case.
        title: In the language of whoever gives it.
        languages: Those in which it can be played.
    """

    id: str
    title: str
    languages: frozenset[Language]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonChoice:
    """Somebody to whom cases can be given.

    Attributes:
        id: Of the person.
        name: As shown.
        language: In which the person trains.
    """

    id: str
    name: str
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamChoice:
    """Several people at once: name and ids."""

    name: str
    members: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartLine:
    """One person's part in what was given.

    Attributes:
        person: The id.
        name: As shown.
        language: In which the person trains, as it calls itself.
        standing: How far they have come with all of it.
        told: What came of it and what was done about it, a sentence each.
        card: The call whose card can be opened; empty where there is none.
        again: Id and title of each case of which no try is left.
        passed: The calls by which all of it was passed, if it can be certified now.
        certified: Whether a certificate can be saved.
    """

    person: str
    name: str
    language: str
    standing: Standing
    told: tuple[str, ...]
    card: str = ""
    again: tuple[tuple[str, str], ...] = ()
    passed: tuple[str, ...] = ()
    certified: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenLine:
    """Something that was given.

    Attributes:
        id: Of the assignment.
        title: What is to be taken.
        facts: Until when, how well, by whom, to which team, with which note.
        ended: Whether nothing is left to be done about it.
        parts: By name.
    """

    id: str
    title: str
    facts: tuple[str, ...]
    ended: bool
    parts: tuple[PartLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenText:
    """All that was given in a room, and what can be given to whom.

    Attributes:
        given: The newest first.
        cases: By title.
        people: The trainees of the room, by name.
        teams: By name; those with nobody in them are left out.
        today: The day on which it is looked at.
        pass_mark: What is proposed, 0 to 100.
        language: In which days are told.
    """

    given: tuple[GivenLine, ...]
    cases: tuple[CaseChoice, ...]
    people: tuple[PersonChoice, ...]
    teams: tuple[TeamChoice, ...]
    today: datetime.date
    pass_mark: float
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a supervisor wants to give.

    Attributes:
        test: Whether it is a test; practice otherwise.
        cases: Ids, in the order shown.
        people: Ids, by name.
        team: Its name, where it is exactly all of one; else empty.
        due: The last day on which it is in time.
        pass_mark: 0 to 100.
        note: What those who get it are told with it; may be empty.
    """

    test: bool
    cases: tuple[str, ...]
    people: tuple[str, ...]
    team: str
    due: datetime.date
    pass_mark: float
    note: str = ""


def standing_name(standing: Standing) -> str:
    """Return how far somebody has come, in a word or two."""
    return {
        Standing.NOT_YET: translate("Given", "Still to do"),
        Standing.OVERDUE: translate("Given", "Overdue"),
        Standing.PROVISIONAL: translate("Given", "To be marked"),
        Standing.PASSED: translate("Given", "Passed"),
        Standing.FAILED: translate("Given", "Not passed"),
    }[standing]
