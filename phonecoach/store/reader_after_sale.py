"""What calls ask to be written to their callers, and what was written."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from phonecoach.call.annotations import NoteSent
from phonecoach.call.codec import kind_of
from phonecoach.call.events import CallEnded
from phonecoach.call.record import CallId, PersonId, Purpose
from phonecoach.scenario import CaseId, EndingId
from phonecoach.scenario.glance import glance
from phonecoach.scoring.after_sale import Ended
from phonecoach.store import from_rows
from phonecoach.store.reading import Reading

if TYPE_CHECKING:
    import sqlite3

    from phonecoach.call.annotations import Annotation


_ASKING = '"after_sale":['
"""Stands in a kept case that asks for a note; to read it whole takes far longer."""


class AfterSaleReading(Reading):
    """Reads the calls that ask for a note."""

    def asking_for_notes(
        self, viewer: PersonId, person: PersonId, *, among: int = 200
    ) -> tuple[Ended, ...]:
        """Return a person's calls of cases that ask for a note, the latest first.

        Drills and tests ask for none.

        Args:
            viewer: Who asks.
            person: Whose calls.
            among: From so many of the latest calls at most.
        """
        with self._snapshot():
            rows = self._rows(
                """
                SELECT call.*, content
                  FROM (SELECT * FROM seen_call
                         WHERE viewer = :viewer AND person = :person
                           AND state = 'frozen' AND head IS NOT NULL
                         ORDER BY started DESC, id DESC LIMIT :among) AS call
                  JOIN case_content ON case_content.digest = call.case_digest
                 WHERE purpose = :purpose
                   AND instr(content, CAST(:asking AS BLOB))
                 ORDER BY started DESC, call.id DESC
                """,
                viewer=viewer,
                person=person,
                purpose=Purpose.PRACTICE,
                asking=_ASKING,
                among=among,
            )
            return tuple(map(self._ended, rows))

    def _ended(self, row: sqlite3.Row) -> Ended:
        return Ended(
            call=CallId(row["id"]),
            case=CaseId(row["case_id"]),
            started=datetime.fromisoformat(row["started"]),
            ending=self._ending(row["id"]),
            glance=glance(row["content"]),
            annotations=self._sent(row["id"]),
        )

    def _ending(self, call: str) -> EndingId | None:
        rows = self._rows(
            "SELECT payload FROM event WHERE call = :call AND kind = :kind"
            " AND payload IS NOT NULL ORDER BY seq DESC LIMIT 1",
            call=call,
            kind=kind_of(CallEnded),
        )
        ending = json.loads(rows[0]["payload"]).get("ending") if rows else None
        return None if ending is None else EndingId(ending)

    def _sent(self, call: str) -> tuple[Annotation, ...]:
        rows = self._rows(
            "SELECT * FROM annotation WHERE call = :call AND kind = :kind"
            " AND payload IS NOT NULL ORDER BY written, id",
            call=call,
            kind=kind_of(NoteSent),
        )
        return tuple(map(from_rows.annotation, rows))
