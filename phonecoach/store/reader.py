"""What is read from the training record. Who asks decides what is seen."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from phonecoach.call.events import LineBegan
from phonecoach.call.record import CallId, PersonId, Record
from phonecoach.store import from_rows, payloads
from phonecoach.store.chain import broken_links
from phonecoach.store.database import store_errors
from phonecoach.store.linking import ChainHead, chain_head
from phonecoach.store.reader_accounts import AccountReading
from phonecoach.store.reader_after_sale import AfterSaleReading
from phonecoach.store.reader_assignments import AssignmentReading
from phonecoach.store.reader_calibration import CALIBRATING, CalibrationReading
from phonecoach.store.reader_cards import CardReading
from phonecoach.store.reader_group import GroupReading
from phonecoach.store.reader_review import ReviewReading
from phonecoach.store.reader_tray import TrayReading
from phonecoach.store.recordings import Standing
from phonecoach.store.rows import CallState
from phonecoach.store.verifying import Verdict, examine

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from phonecoach.call.annotations import Annotation
    from phonecoach.call.record import Head
    from phonecoach.scenario import CaseId, LineId
    from phonecoach.store.rows import CallSummary


class Reader(
    AccountReading,
    CardReading,
    TrayReading,
    CalibrationReading,
    GroupReading,
    ReviewReading,
    AssignmentReading,
    AfterSaleReading,
):
    """Reads the training record beside the one program that writes it.

    It cannot change anything. A reader belongs to the thread that opened it.
    """

    # Calls ----------------------------------------------------------------------------

    def calls(
        self, viewer: PersonId, person: PersonId | None = None, *, limit: int = 100
    ) -> tuple[CallSummary, ...]:
        """Return the latest calls that the viewer may see, newest first.

        Args:
            viewer: Who asks.
            person: Whose calls; None for everybody's.
            limit: How many at most.
        """
        return self._summaries(
            "SELECT * FROM seen_call WHERE viewer = :viewer AND head IS NOT NULL"
            " AND (:person IS NULL OR person = :person)"
            " ORDER BY started DESC, id DESC LIMIT :limit",
            viewer=viewer,
            person=person,
            limit=limit,
        )

    def broken_off(self, viewer: PersonId) -> tuple[CallSummary, ...]:
        """Return the calls that wait to be picked up or filed, newest first."""
        return self._summaries(
            "SELECT * FROM seen_call WHERE viewer = :viewer AND state = 'broken_off'"
            " ORDER BY started DESC, id DESC",
            viewer=viewer,
        )

    def standings(self, calls: Iterable[CallId]) -> dict[CallId, Standing]:
        """Return whose some calls are and how far they have come, and no more.

        Calls of erased people are left out, as those that never were.
        """
        rows = self._rows(
            "SELECT id, person, state FROM call WHERE head IS NOT NULL"
            " AND id IN (SELECT value FROM json_each(:calls))",
            calls=json.dumps(list(calls)),
        )
        return {
            CallId(row["id"]): Standing(
                person=PersonId(row["person"]), state=CallState(row["state"])
            )
            for row in rows
        }

    def record(self, viewer: PersonId, call: CallId) -> Record:
        """Return the record of a call, as far as it has come.

        Raises:
            StoreError: If the viewer may not see the call, or there is none, or its
                person was erased.
        """
        with self._snapshot():
            row = self._call(viewer, call)
            events = self._rows(
                "SELECT kind, version, payload FROM event WHERE call = :call"
                " ORDER BY seq",
                call=call,
            )
        return Record(
            head=payloads.to_head(row["head_version"], row["head"]),
            events=tuple(payloads.to_event(*event) for event in events),
        )

    def head(self, viewer: PersonId, call: CallId) -> Head:
        """Return the head of a call's record.

        Raises:
            StoreError: As for `record`.
        """
        row = self._call(viewer, call)
        return payloads.to_head(row["head_version"], row["head"])

    def case_content(self, viewer: PersonId, call: CallId) -> bytes:
        """Return the case of a call as it was played.

        Raises:
            StoreError: As for `record`.
        """
        content = self._call(viewer, call)["content"]
        assert isinstance(content, bytes)
        return content

    def annotations(self, viewer: PersonId, call: CallId) -> tuple[Annotation, ...]:
        """Return what was learnt about a call, in the order in which it was written.

        What belongs to a calibration is left out: `rounds` tells of it.

        Raises:
            StoreError: As for `record`.
        """
        with self._snapshot():
            self._call(viewer, call)
            rows = self._rows(
                f"SELECT * FROM annotation WHERE call = :call"  # noqa: S608 - constant
                f" AND kind NOT IN {CALIBRATING} ORDER BY written, id",
                call=call,
            )
        return tuple(from_rows.annotation(row) for row in rows)

    def broken_links(self, viewer: PersonId, call: CallId) -> tuple[int, ...]:
        """Return the places in a record's chain that do not hold; empty if it is whole.

        A place is the number of an event, counted from 0; -1 is the head, and the
        number after the last event means that events are missing at the end. Records
        of erased people can be checked too.

        Raises:
            StoreError: If the viewer may not see the call, or there is none.
        """
        with self._snapshot():
            row = self._call(viewer, call, erased_too=True)
            events = self._rows(
                "SELECT * FROM event WHERE call = :call ORDER BY seq", call=call
            )
        return tuple(broken_links(row, events))

    def chain_head(self) -> ChainHead:
        """Return the end of the chain over everything kept in this file.

        There is no viewer: it tells nothing but how much was kept. Printed on what
        leaves the program, it shows later whether anything was changed since.
        """
        with store_errors(self._path, "Reading the training record"):
            return chain_head(self._db)

    def verify(self) -> Verdict:
        """Look whether everything in the file still holds, and tell what does not.

        There is no viewer: it tells ids, and nothing of what anybody did.
        """
        with store_errors(self._path, "Checking the training record"), self._snapshot():
            return examine(self._db)

    def heard(
        self, viewer: PersonId, person: PersonId, case: CaseId
    ) -> Mapping[tuple[LineId, str], int]:
        """Return how often a person has heard each wording of each line of a case.

        What a call took over from another, where it goes on from, counts once.
        """
        rows = self._rows(
            """
            SELECT event.kind, event.version, event.payload
              FROM seen_call
              JOIN event ON event.call = seen_call.id
             WHERE viewer = :viewer AND person = :person AND case_id = :case
               AND event.kind = :kind AND event.payload IS NOT NULL
               AND seq >= coalesce(json_extract(head, '$.continued.events'), 0)
            """,
            viewer=viewer,
            person=person,
            case=case,
            kind=payloads.kind_of(LineBegan),
        )
        counts: dict[tuple[LineId, str], int] = {}
        for row in rows:
            event = payloads.to_event(*row)
            assert isinstance(event, LineBegan)
            wording = (event.line, event.wording)
            counts[wording] = counts.get(wording, 0) + 1
        return counts

    # ----------------------------------------------------------------------------------

    def _summaries(self, sql: str, **values: object) -> tuple[CallSummary, ...]:
        return tuple(from_rows.summary(row) for row in self._rows(sql, **values))
