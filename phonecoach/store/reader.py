"""What is read from the training record. Who asks decides what is seen."""

from __future__ import annotations

import json
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any

from phonecoach.call.events import LineBegan
from phonecoach.call.record import CallId, PersonId, Record
from phonecoach.errors import StoreError
from phonecoach.scenario import CaseId, LineId, Outcome
from phonecoach.scoring.history import History, PastCall
from phonecoach.store import from_rows, payloads
from phonecoach.store.chain import broken_links
from phonecoach.store.database import open_to_read, store_errors
from phonecoach.store.rows import PPM, wall_to_text
from phonecoach.units import Mode

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from phonecoach.call.annotations import Annotation
    from phonecoach.store.rows import CallSummary, EffectiveMark, Person, StoredCard


class Reader:
    """Reads the training record beside the one program that writes it.

    It cannot change anything. A reader belongs to the thread that opened it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._db = open_to_read(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; the reader is of no use afterwards."""
        self._db.close()

    # People ---------------------------------------------------------------------------

    def persons(self) -> tuple[Person, ...]:
        """Return everybody of this room who may sign in, by name.

        There is no viewer: this is asked before anybody has signed in.
        """
        rows = self._rows(
            "SELECT person.* FROM person"
            " JOIN meta ON meta.key = 'room' AND meta.value = person.room"
            " WHERE erased IS NULL AND name <> '' ORDER BY name, created, id"
        )
        return tuple(from_rows.person(row) for row in rows)

    def setting(self, viewer: PersonId, key: str) -> Any:  # noqa: ANN401 (any JSON value)
        """Return what the viewer chose last under a key; None if nothing."""
        return self._value(
            "SELECT value FROM person_setting WHERE person = :person AND key = :key",
            person=viewer,
            key=key,
        )

    def pc_setting(self, key: str) -> Any:  # noqa: ANN401 (any JSON value)
        """Return what was chosen for this PC under a key; None if nothing."""
        return self._value(
            "SELECT pc_setting.value FROM pc_setting"
            " JOIN meta ON meta.key = 'pc' AND meta.value = pc"
            " WHERE pc_setting.key = :key",
            key=key,
        )

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

        Raises:
            StoreError: As for `record`.
        """
        with self._snapshot():
            self._call(viewer, call)
            rows = self._rows(
                "SELECT * FROM annotation WHERE call = :call ORDER BY written, id",
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

    # Cards ----------------------------------------------------------------------------

    def current_card(self, viewer: PersonId, call: CallId) -> StoredCard | None:
        """Return the card that counts for a call; None if it has none yet.

        Raises:
            StoreError: As for `record`.
        """
        for card in self.cards(viewer, call):
            if card.current:
                return card
        return None

    def cards(self, viewer: PersonId, call: CallId) -> tuple[StoredCard, ...]:
        """Return every card of a call, oldest first.

        Raises:
            StoreError: As for `record`.
        """
        with self._snapshot():
            self._call(viewer, call)
            rows = self._rows(
                """
                SELECT card.id, card.made, card.payload,
                       history_snapshot.payload AS history,
                       current_card.card IS NOT NULL AS current
                  FROM card
                  JOIN history_snapshot ON history_snapshot.card = card.id
                  LEFT JOIN current_card ON current_card.card = card.id
                 WHERE card.call = :call
                 ORDER BY card.made, card.id
                """,
                call=call,
            )
        return tuple(from_rows.stored_card(row) for row in rows)

    def marks(self, viewer: PersonId, call: CallId) -> tuple[EffectiveMark, ...]:
        """Return the marks that count for a call, by item; empty without a card.

        Raises:
            StoreError: As for `record`.
        """
        with self._snapshot():
            self._call(viewer, call)
            rows = self._rows(
                "SELECT * FROM effective_mark WHERE call = :call ORDER BY item",
                call=call,
            )
        return tuple(from_rows.mark(row) for row in rows)

    # Across calls ---------------------------------------------------------------------

    def history(
        self, viewer: PersonId, person: PersonId, before: datetime, *, limit: int = 50
    ) -> History:
        """Return what a person's earlier calls contribute to a card.

        Args:
            viewer: Who asks.
            person: Whose calls.
            before: Only calls that began earlier, aware.
            limit: How many at most; of more, the latest.

        Returns:
            The calls that ended and have a card, oldest first, with the marks that
            count. Promises are not part of it.
        """
        with self._snapshot():
            rows = self._rows(
                """
                SELECT *
                  FROM seen_call
                 WHERE viewer = :viewer AND person = :person AND started < :before
                   AND state = 'frozen' AND card IS NOT NULL
                 ORDER BY started DESC, id DESC
                 LIMIT :limit
                """,
                viewer=viewer,
                person=person,
                before=wall_to_text(before),
                limit=limit,
            )
            calls = tuple(self._past_call(row) for row in reversed(rows))
        return History(calls=calls)

    def heard(
        self, viewer: PersonId, person: PersonId, case: CaseId
    ) -> Mapping[tuple[LineId, str], int]:
        """Return how often a person has heard each wording of each line of a case."""
        rows = self._rows(
            """
            SELECT event.kind, event.version, event.payload
              FROM seen_call
              JOIN event ON event.call = seen_call.id
             WHERE viewer = :viewer AND person = :person AND case_id = :case
               AND event.kind = :kind AND event.payload IS NOT NULL
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

    def _past_call(self, row: sqlite3.Row) -> PastCall:
        shares = self._rows(
            "SELECT item, share_ppm FROM effective_mark"
            " WHERE call = :call AND share_ppm IS NOT NULL ORDER BY item",
            call=row["id"],
        )
        return PastCall(
            call=CallId(row["id"]),
            case=CaseId(row["case_id"]),
            started=datetime.fromisoformat(row["started"]),
            mode=Mode(row["mode"]),
            outcome=Outcome(row["outcome"]),
            score=row["score"],
            shares=tuple((share["item"], share["share_ppm"] / PPM) for share in shares),
        )

    def _summaries(self, sql: str, **values: object) -> tuple[CallSummary, ...]:
        return tuple(from_rows.summary(row) for row in self._rows(sql, **values))

    def _call(
        self, viewer: PersonId, call: CallId, *, erased_too: bool = False
    ) -> sqlite3.Row:
        rows = self._rows(
            "SELECT * FROM seen_call"
            " JOIN case_content ON case_content.digest = case_digest"
            " WHERE id = :call AND viewer = :viewer",
            viewer=viewer,
            call=call,
        )
        if not rows:
            # The same words whether it exists or not: nobody learns of others' calls.
            raise StoreError(
                f"There is no call {call} that you may see. Choose one from your list, "
                "or ask the supervisor of the room."
            )
        if rows[0]["head"] is None and not erased_too:
            raise StoreError(
                f"The content of the call {call} was erased at its person's request. "
                "Choose another call."
            )
        return rows[0]

    def _value(self, sql: str, **values: object) -> Any:  # noqa: ANN401 (any JSON value)
        rows = self._rows(sql, **values)
        return json.loads(rows[0]["value"]) if rows else None

    def _rows(self, sql: str, **values: object) -> list[sqlite3.Row]:
        with store_errors(self._path, "Reading the training record"):
            return self._db.execute(sql, values).fetchall()

    @contextmanager
    def _snapshot(self) -> Iterator[None]:
        """Let several queries see the same moment, whatever is written meanwhile."""
        self._rows("BEGIN")
        try:
            yield
        finally:
            self._rows("COMMIT")
