"""What a certificate tells: who has passed which test, when and how well."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from phonecoach.call.record import Purpose
from phonecoach.errors import ReportError, told
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phonecoach.call.record import PersonId
    from phonecoach.scenario import CaseId
    from phonecoach.store import Assigned, AssignmentId, Person, Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedCall:
    """A call by which a test was passed."""

    title: str
    taken: datetime
    """By this PC's clock."""

    score: float
    """0 to 100, with the marks of humans."""

    signed_by: str
    """The name of the supervisor who signed its card off; empty once erased."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateFacts:
    """A test that somebody has passed, in the language of the certificate."""

    language: Language
    name: str
    calls: tuple[PassedCall, ...]
    """In the order in which the cases were given; at least one."""

    pass_mark: float
    author: str
    """The name of the supervisor who certified it; empty once erased."""

    at: datetime
    """When it was certified, by this PC's clock."""

    room: str
    """Empty where it has no name."""

    test: str
    """The id of the assignment, by which the record knows it."""

    chain: str


def certificate_facts(  # noqa: PLR0913 - each is by its name
    reader: Reader,
    viewer: PersonId,
    person: Person,
    test: AssignmentId,
    *,
    titles: Mapping[CaseId, str],
    language: Language,
) -> CertificateFacts:
    """Return what a certificate tells.

    Args:
        reader: Of the training record.
        viewer: Who asks; that decides what may be told.
        person: Who has passed.
        test: The id of the assignment.
        titles: What cases are called; the others are called by their ids.
        language: In which it is told.

    Raises:
        ReportError: If the viewer knows of no such test, or it is not passed and
            certified as it stands now.
    """
    parts = reader.assignments(viewer, person.id)
    part = next((one for one in parts if one.assignment.id == test), None)
    if part is None or part.assignment.purpose is not Purpose.TEST:
        raise ReportError(
            told(
                "There is no test of {person} that you may see. Choose another test, "
                "or ask the supervisor of the room.",
                person=person.name or person.id,
            )
        )
    if part.certificate is None:
        raise ReportError(
            told(
                "This test of {person} is not certified. A supervisor certifies it on "
                "the page of tests, once it is passed and its cards are signed off.",
                person=part.name,
            )
        )
    return CertificateFacts(
        language=language,
        name=part.name,
        calls=_calls(part, titles),
        pass_mark=part.assignment.pass_mark,
        author=part.certificate.author,
        at=part.certificate.at.astimezone(),
        room=reader.place_names()[0],
        test=test,
        chain=reader.chain_head().text,
    )


def _calls(part: Assigned, titles: Mapping[CaseId, str]) -> tuple[PassedCall, ...]:
    passing = part.passing()
    if len(passing) < len(part.assignment.cases):
        raise ReportError(
            told(
                "This test of {person} was certified, but as its cards are marked now "
                "it is not passed. Look at the cards on the page of tests.",
                person=part.name,
            )
        )
    return tuple(
        PassedCall(
            title=titles.get(one.case, one.case),
            taken=one.started.astimezone(),
            score=one.attempt.score or 0.0,
            signed_by=one.signed_by or "",
        )
        for one in passing
    )
