"""What is read from the training record about assignments."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import datetime
from typing import TYPE_CHECKING

from phonecoach.call.record import CallId, PersonId, Purpose
from phonecoach.practice.assigned import Attempt
from phonecoach.scenario import CaseId
from phonecoach.store.reading import Reading
from phonecoach.store.rows_assigned import (
    Assigned,
    Assignment,
    AssignmentId,
    Certificate,
    DeedKind,
    Grant,
    TriedCall,
)

if TYPE_CHECKING:
    import sqlite3

_TRIES = """
    SELECT assignment.id AS assignment, seen.id, seen.person, seen.case_id,
           seen.started, seen.state, seen.score, review.signed,
           review.call IS NULL OR review.waiting + review.fatal + review.disputed > 0
               AS waiting,
           EXISTS (
               SELECT 1
                 FROM current_card
                 JOIN card ON card.id = current_card.card
                 JOIN json_each(card.payload, '$.fatal') AS fatal
                WHERE current_card.call = seen.id
                  AND (SELECT mark FROM human_mark
                        WHERE human_mark.call = seen.id
                          AND human_mark.item = fatal.value
                        ORDER BY written DESC, annotation DESC LIMIT 1) = 'missed'
           ) AS fatal,
           EXISTS (SELECT 1 FROM human_mark WHERE human_mark.call = seen.id) AS marked,
           (SELECT person.name FROM annotation
              JOIN person ON person.id = annotation.author
             WHERE annotation.call = seen.id AND kind = 'sign_off'
               AND annotation.author <> seen.person
             ORDER BY written DESC, annotation.id DESC LIMIT 1) AS signer
      FROM seen_assignment AS assignment
      JOIN deed ON deed.assignment = assignment.id AND deed.kind = :kind
      JOIN seen_call AS seen ON seen.viewer = assignment.viewer
       AND seen.person = deed.person AND seen.head IS NOT NULL
      LEFT JOIN review ON review.call = seen.id
     WHERE assignment.viewer = :viewer AND assignment.purpose = :purpose
       AND (:person IS NULL OR seen.person = :person)
"""

_PRACTISED = """
       AND seen.purpose = 'practice' AND seen.mode <> 'guided'
       AND seen.started >= assignment.given
       AND seen.case_id IN (SELECT value FROM json_each(assignment.cases))
       AND json_extract(seen.head, '$.continued') IS NULL
"""
"""Replies that were chosen from a list count for nothing, as ever."""


class AssignmentReading(Reading):
    """Reads what was given, to whom, and what came of it."""

    def assignments(
        self, viewer: PersonId, person: PersonId | None = None
    ) -> tuple[Assigned, ...]:
        """Return each person's part in each assignment, the newest first, by name.

        A trainee is told of their own alone, a supervisor of all of the room's, and
        nobody else of any.

        Args:
            viewer: Who asks.
            person: Whose; None for everybody's.
        """
        with self._snapshot():
            given = self._given(viewer)
            deeds = self._rows(
                "SELECT * FROM seen_deed WHERE viewer = :viewer"
                " AND (:person IS NULL OR person = :person) ORDER BY at, id",
                viewer=viewer,
                person=person,
            )
            tries = self._tries(viewer, person)
            names = self._names(deeds)
        theirs = defaultdict(list)
        for deed in deeds:
            theirs[deed["assignment"], deed["person"]].append(deed)
        found = [
            _assigned(given[key[0]], said, tuple(tries.get(key, ())), names)
            for key, said in theirs.items()
            if key[1] is not None and key[0] in given
        ]
        found.sort(key=lambda one: (one.name, one.person))
        found.sort(key=lambda one: one.assignment.given, reverse=True)
        return tuple(found)

    def _given(self, viewer: PersonId) -> dict[str, Assignment]:
        rows = self._rows(
            """
            SELECT seen_assignment.*, person.name AS name,
                   (SELECT min(at) FROM deed
                     WHERE deed.assignment = seen_assignment.id
                       AND kind = 'withdrawn') AS withdrawn
              FROM seen_assignment
              JOIN person ON person.id = seen_assignment.author
             WHERE viewer = :viewer
            """,
            viewer=viewer,
        )
        return {row["id"]: _assignment(row) for row in rows}

    def _tries(
        self, viewer: PersonId, person: PersonId | None
    ) -> dict[tuple[str, str], list[TriedCall]]:
        """Return the calls taken for each assignment by each person, in order."""
        found = defaultdict(list)
        tests = self._rows(
            f"{_TRIES} AND seen.id = deed.call ORDER BY seen.started, seen.id",
            viewer=viewer,
            person=person,
            kind=DeedKind.BEGUN,
            purpose=Purpose.TEST,
        )
        practice = self._rows(
            f"{_TRIES}{_PRACTISED} ORDER BY seen.started, seen.id",
            viewer=viewer,
            person=person,
            kind=DeedKind.GIVEN,
            purpose=Purpose.PRACTICE,
        )
        for row in (*tests, *practice):
            found[row["assignment"], row["person"]].append(_tried(row))
        return found

    def _names(self, deeds: list[sqlite3.Row]) -> dict[str, str]:
        """Return the names of who did something about assignments."""
        rows = self._rows(
            "SELECT id, name FROM person"
            " WHERE id IN (SELECT value FROM json_each(:people))",
            people=json.dumps([deed["author"] for deed in deeds]),
        )
        return {row["id"]: row["name"] for row in rows}


def _assignment(row: sqlite3.Row) -> Assignment:
    gone = row["withdrawn"]
    return Assignment(
        id=AssignmentId(row["id"]),
        author=row["name"],
        given=datetime.fromisoformat(row["given"]),
        purpose=Purpose(row["purpose"]),
        cases=tuple(map(CaseId, json.loads(row["cases"]))),
        due=datetime.fromisoformat(row["due"]),
        pass_mark=row["pass_mark"],
        team=row["team"],
        withdrawn=None if gone is None else datetime.fromisoformat(gone),
    )


def _assigned(
    given: Assignment,
    deeds: list[sqlite3.Row],
    tries: tuple[TriedCall, ...],
    names: dict[str, str],
) -> Assigned:
    certified = [one for one in deeds if one["kind"] == DeedKind.CERTIFIED]
    return Assigned(
        assignment=given,
        person=PersonId(deeds[0]["person"]),
        name=deeds[0]["name"],
        tries=tries,
        note=_note(deeds),
        grants=tuple(_grant(one) for one in deeds if one["kind"] == DeedKind.GRANTED),
        certificate=Certificate(
            at=datetime.fromisoformat(certified[-1]["at"]),
            author=names[certified[-1]["author"]],
        )
        if certified
        else None,
    )


def _note(deeds: list[sqlite3.Row]) -> str:
    given = (one["payload"] for one in deeds if one["kind"] == DeedKind.GIVEN)
    return next((str(json.loads(one).get("note", "")) for one in given), "")


def _grant(deed: sqlite3.Row) -> Grant:
    said = json.loads(deed["payload"])
    return Grant(
        case=CaseId(said["case"]),
        reason=said["reason"],
        at=datetime.fromisoformat(deed["at"]),
    )


def _tried(row: sqlite3.Row) -> TriedCall:
    return TriedCall(
        call=CallId(row["id"]),
        case=CaseId(row["case_id"]),
        started=datetime.fromisoformat(row["started"]),
        attempt=Attempt(
            over=row["state"] == "frozen",
            broken=row["state"] in {"broken_off", "filed"},
            score=row["score"],
            waiting=bool(row["waiting"]),
            fatal=bool(row["fatal"]),
        ),
        signed_by=row["signer"],
        by_human=bool(row["marked"] or row["signed"]),
    )
