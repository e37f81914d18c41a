"""``report``: a call, a person or a group as PDF, Excel or CSV."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from phonecoach import places
from phonecoach.call.record import CallId, PersonId, Purpose
from phonecoach.console.answer import write_lines
from phonecoach.content import error_in_words
from phonecoach.errors import ContentError, InputError, ReportError, StoreError
from phonecoach.report.forms import find_form
from phonecoach.report.group_facts import OWN_WORDS
from phonecoach.report.making import (
    CallSubject,
    CertificateSubject,
    Format,
    GroupSubject,
    Order,
    PersonSubject,
    make_report,
)
from phonecoach.scenario.entries import library, titles
from phonecoach.scenario.folders import SHARED
from phonecoach.scenario.house import house_entries
from phonecoach.store import GroupFilter, Role, open_reader
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phonecoach.report.making import Subject
    from phonecoach.scenario.entries import Entry
    from phonecoach.store import Person, Reader

_QUARTERS: Final = 4
_PERCENT: Final = 100
_LAST: Final = "last"
_GROUP: Final = "group"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWish:
    """What the command line asks to report."""

    subject: str
    """The id of a call, ``last``, the name or id of a person, ``group``, or a team."""

    format: Format
    out: Path
    data: Path | None
    person: str | None
    """Who asks; None for the one that it is about."""

    language: Language | None
    bom: bool
    form: str | None = None
    """The name of a form that comes with the program, or the path of one."""

    certificate: str | None = None
    """The id of a test that the person has passed, or of one of its cases."""


def report(wish: ReportWish) -> int:
    """Write a report, print where it lies, and return the exit code.

    Raises:
        InputError: If nobody and nothing of that name is known, a form of one's own
            cannot be used, whoever asks may not see it, or it cannot be written.
    """
    try:
        _make(wish)
    except (ContentError, StoreError, ReportError) as error:
        # In the language of the report, where one was asked for.
        words = error_in_words(error, wish.language or Language.EN)
        raise InputError(words) from error
    write_lines([str(wish.out)])
    return 0


def _make(wish: ReportWish) -> None:
    form = None if wish.form is None else find_form(wish.form)
    data = wish.data or places.data_folder()
    with open_reader(data) as reader:
        people = reader.persons()
        asker = None if wish.person is None else _person(people, wish.person)
        viewer, subject = _subject(reader, people, wish.subject, asker)
        if wish.certificate is not None:
            subject = _certificate(reader, viewer, subject, wish.certificate)
            known = titles(_cases(data), wish.language or subject.person.language)
            subject = replace(subject, titles=known)
        if isinstance(subject, GroupSubject):
            known = titles(_cases(data), wish.language or subject.language)
            subject = replace(subject, titles=known)
        order = Order(
            viewer=viewer.id,
            subject=subject,
            format=wish.format,
            target=wish.out,
            language=wish.language,
            bom=wish.bom,
            form=form,
        )
        make_report(reader, order, _Progress())


def _cases(data: Path) -> list[Entry]:
    """Return all cases that this PC has."""
    shared = places.scenarios(SHARED)
    ours = library(places.scenarios(), shared)
    taken = {one.id for one in ours}
    return [*ours, *house_entries(places.house_cases(data), shared, taken)]


class _Progress:
    """Tells on stderr how far a report has come, every quarter."""

    def __init__(self) -> None:
        self._told = 0

    def __call__(self, share: float) -> bool:
        """Note a share; it is always still wanted."""
        quarters = int(share * _QUARTERS)
        if quarters > self._told:
            self._told = quarters
            sys.stderr.write(f"{quarters * _PERCENT // _QUARTERS} %\n")
        return True


def _subject(
    reader: Reader, people: Sequence[Person], name: str, asker: Person | None
) -> tuple[Person, Subject]:
    """Return who asks, and for what; whoever it is about asks unless told."""
    if any(name in (one.name, one.id) for one in people):
        person = _person(people, name)
        return asker or person, PersonSubject(person=person)
    call = _last_call(reader, people, asker) if name == _LAST else CallId(name)
    standing = reader.standings([call]).get(call)
    owner = [one for one in people if standing and one.id == standing.person]
    if owner:
        return asker or owner[0], CallSubject(call=call, person=owner[0])
    return _group(reader, people, name, asker)


def _certificate(
    reader: Reader, viewer: Person, subject: Subject, name: str
) -> CertificateSubject:
    """Return the test that is named; of several, the latest that is certified."""
    if not isinstance(subject, PersonSubject):
        raise InputError(
            "A certificate is of a person: give a name in front of --certificate."
        )
    found = [
        one
        for one in reader.assignments(viewer.id, subject.person.id)
        if one.assignment.purpose is Purpose.TEST
        and name in (one.assignment.id, *one.assignment.cases)
    ]
    if not found:
        raise InputError(
            f"There is no test “{name}” of {subject.person.name} that {viewer.name} "
            "may see. Give the id of a test, or of a case that was given as one."
        )
    best = next((one for one in found if one.certificate is not None), found[0])
    return CertificateSubject(person=subject.person, test=best.assignment.id)


def _group(
    reader: Reader, people: Sequence[Person], name: str, asker: Person | None
) -> tuple[Person, Subject]:
    supervisors = [one for one in people if one.role is Role.SUPERVISOR]
    viewer = asker or (supervisors[0] if len(supervisors) == 1 else None)
    if name == _GROUP and viewer is None:
        raise InputError(
            "A group is reported to a supervisor: say to whom with --person NAME."
        )
    if viewer is not None and name == _GROUP:
        room = reader.room_name(viewer.id)
        return viewer, GroupSubject(name=room, language=viewer.language)
    if viewer is not None and viewer.role is Role.SUPERVISOR:
        for team in reader.teams(viewer.id):
            if name in (team.name, team.id):
                return viewer, GroupSubject(
                    wanted=GroupFilter(team=team.id, modes=OWN_WORDS),
                    name=team.name,
                    language=viewer.language,
                )
    raise InputError(
        f"There is no call, nobody and no group called “{name}” in this training "
        "record. Give the id of a call, “last”, a name, or “group”."
    )


def _last_call(
    reader: Reader, people: Sequence[Person], viewer: Person | None
) -> CallId:
    who = viewer or (people[0] if len(people) == 1 else None)
    if who is None:
        raise InputError("Several people train here: say whose with --person NAME.")
    for one in reader.past_calls(who.id, PersonId(who.id)):
        if one.has_card:
            return one.summary.call
    raise InputError(f"{who.name} has no call with a card yet.")


def _person(people: Sequence[Person], name: str) -> Person:
    found = [one for one in people if name in (one.name, one.id)]
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(one.id for one in found)
        raise InputError(f"Several people are called “{name}”. Give an id: {ids}.")
    known = ", ".join(one.name for one in people) or "nobody"
    raise InputError(f"Nobody is called “{name}” in this record. It knows {known}.")
