"""What is read from the training record about cards and the marks that count."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from phonecoach.call.annotations import (
    HumanMark,
    Review,
    SignOff,
    TurnWords,
    best_words,
)
from phonecoach.call.codec import kind_of
from phonecoach.call.events import CallEnded, FormChanged, TurnHeard
from phonecoach.call.record import CallId
from phonecoach.scenario import CaseId, Outcome
from phonecoach.scenario.glance import Again, glance
from phonecoach.scoring.card import Mark
from phonecoach.scoring.history import History, PastCall
from phonecoach.scoring.items.review import reflected
from phonecoach.scoring.promises import (
    Made,
    attempt_after,
    care_call_after,
    open_promises,
    promise_of,
)
from phonecoach.store import from_rows, payloads
from phonecoach.store.payloads import to_event
from phonecoach.store.reading import Reading
from phonecoach.store.results import that_counts
from phonecoach.store.rows import PPM, wall_to_text
from phonecoach.units import Mode

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection

    from phonecoach.call.annotations import Annotation, Note
    from phonecoach.call.record import PersonId
    from phonecoach.scenario.glance import Glance
    from phonecoach.scoring.history import Promise
    from phonecoach.store.rows import (
        EffectiveMark,
        PastMark,
        PastSummary,
        StoredCard,
    )


_CARDS: Final = """
    SELECT card.id, card.made, card.payload, history_snapshot.payload AS history,
           current_card.card IS NOT NULL AS current
      FROM card
      JOIN history_snapshot ON history_snapshot.card = card.id
      LEFT JOIN current_card ON current_card.card = card.id
"""


class CardReading(Reading):
    """Reads cards: of one call, and of a person's calls over time."""

    # Of a call ------------------------------------------------------------------------

    def current_card(self, viewer: PersonId, call: CallId) -> StoredCard | None:
        """Return the card that counts for a call; None if it has none yet.

        It bears the marks that count: those humans gave in place of the machine's.

        Raises:
            StoreError: As for `record`.
        """
        with self._snapshot():
            row = self._call(viewer, call)
            found = self._rows(f"{_CARDS} WHERE card.id = :card", card=row["card"])
            marks = self._notes(call, HumanMark)
        if not found:
            return None
        stored = from_rows.stored_card(found[0])
        head = payloads.to_head(row["head_version"], row["head"])
        card = that_counts(stored.card, marks, head)
        return replace(stored, card=card)

    def cards(self, viewer: PersonId, call: CallId) -> tuple[StoredCard, ...]:
        """Return every card of a call as the machine made it, oldest first.

        Raises:
            StoreError: As for `record`.
        """
        with self._snapshot():
            self._call(viewer, call)
            rows = self._rows(
                f"{_CARDS} WHERE card.call = :call ORDER BY card.made, card.id",
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
            count, and the promises of these calls that are still open. A call that
            goes on from a moment of another is not among them: what was said up to
            there would count twice.
        """
        with self._snapshot():
            rows = self._rows(
                """
                SELECT *
                  FROM seen_call
                 WHERE viewer = :viewer AND person = :person AND started < :before
                   AND state = 'frozen' AND card IS NOT NULL
                   AND json_extract(head, '$.continued') IS NULL
                 ORDER BY started DESC, id DESC
                 LIMIT :limit
                """,
                viewer=viewer,
                person=person,
                before=wall_to_text(before),
                limit=limit,
            )
            seen = self._glances({row["case_digest"] for row in rows})
            calls = tuple(
                self._past_call(row, seen[row["case_digest"]]) for row in reversed(rows)
            )
        return History(calls=calls, promises=open_promises(calls))

    def past_calls(
        self, viewer: PersonId, person: PersonId, *, limit: int = 1000
    ) -> tuple[PastSummary, ...]:
        """Return a person's latest calls with what their cards say, newest first.

        Args:
            viewer: Who asks.
            person: Whose calls.
            limit: How many at most.
        """
        rows = self._rows(
            """
            SELECT seen.*,
                   coalesce(
                       (SELECT at_us FROM event WHERE event.call = seen.id
                         ORDER BY seq DESC LIMIT 1),
                       0
                   ) AS length_us,
                   (SELECT count(*) FROM effective_mark
                     WHERE effective_mark.call = seen.id AND mark = :waiting
                   ) AS waiting,
                   EXISTS (
                       SELECT 1 FROM annotation
                        WHERE annotation.call = seen.id AND author <> seen.person
                          AND kind IN (:human_mark, :sign_off)
                   ) AS confirmed,
                   json_extract(head, '$.continued') IS NOT NULL AS continued,
                   coalesce(
                       result.sections, json_extract(card.payload, '$.sections')
                   ) AS sections
              FROM seen_call AS seen
              LEFT JOIN card ON card.id = seen.card
              LEFT JOIN result ON result.call = seen.id
             WHERE viewer = :viewer AND person = :person AND head IS NOT NULL
             ORDER BY started DESC, seen.id DESC
             LIMIT :limit
            """,
            viewer=viewer,
            person=person,
            limit=limit,
            waiting=Mark.NEEDS_HUMAN,
            human_mark=kind_of(HumanMark),
            sign_off=kind_of(SignOff),
        )
        return tuple(from_rows.past_summary(row) for row in rows)

    def item_marks(
        self,
        viewer: PersonId,
        person: PersonId,
        *,
        last: int = 8,
        among: int | None = None,
        items: Collection[int] | None = None,
    ) -> tuple[PastMark, ...]:
        """Return a person's latest marks of every item that ever applied.

        Args:
            viewer: Who asks.
            person: Whose marks.
            last: How many of each item and mode at most.
            among: From so many of the latest calls alone; None for all.
            items: Of these items alone; None for all.

        Returns:
            The marks that count, by item, of an item the oldest first; those of calls
            that go on from a moment of another are left out, as in `history`.
        """
        rows = self._rows(
            """
              WITH seen AS MATERIALIZED (
                       SELECT id, started, mode
                         FROM seen_call
                        WHERE viewer = :viewer AND person = :person
                          AND json_extract(head, '$.continued') IS NULL
                        ORDER BY started DESC, id DESC
                        LIMIT :among
                   ),
                   placed AS (
                       SELECT item, mark, share_ppm, by_human, call, started, mode,
                              row_number() OVER (
                                  PARTITION BY item, mode
                                  ORDER BY started DESC, call DESC
                              ) AS place
                         FROM seen
                         JOIN effective_mark ON call = seen.id
                        WHERE mark <> :not_applicable
                          AND (
                              :items IS NULL
                              OR item IN (SELECT value FROM json_each(:items))
                          )
                   )
            SELECT * FROM placed WHERE place <= :last ORDER BY item, started, call
            """,
            viewer=viewer,
            person=person,
            last=last,
            among=-1 if among is None else among,
            items=None if items is None else json.dumps(sorted(items)),
            not_applicable=Mark.NOT_APPLICABLE,
        )
        return tuple(from_rows.past_mark(row) for row in rows)

    # ----------------------------------------------------------------------------------

    def _glances(self, digests: set[str]) -> dict[str, Glance]:
        """Return a glance at each case; its bytes are fetched once, not by the call."""
        rows = self._rows(
            "SELECT digest, content FROM case_content"
            " WHERE digest IN (SELECT value FROM json_each(:digests))",
            digests=json.dumps(sorted(digests)),
        )
        return {row["digest"]: glance(row["content"]) for row in rows}

    def _past_call(self, row: sqlite3.Row, case: Glance) -> PastCall:
        marks = self._rows(
            "SELECT item, share_ppm, mark FROM effective_mark"
            " WHERE call = :call AND (share_ppm IS NOT NULL OR mark = :waiting)"
            " ORDER BY item",
            call=row["id"],
            waiting=Mark.NEEDS_HUMAN,
        )
        outcome = Outcome(row["outcome"])
        return PastCall(
            call=CallId(row["id"]),
            case=CaseId(row["case_id"]),
            started=datetime.fromisoformat(row["started"]),
            mode=Mode(row["mode"]),
            outcome=outcome,
            score=row["score"],
            shares=tuple(
                (mark["item"], mark["share_ppm"] / PPM)
                for mark in marks
                if mark["share_ppm"] is not None
            ),
            waiting=tuple(mark["item"] for mark in marks if mark["share_ppm"] is None),
            complaint=case.complaint,
            nowhere_else=case.nowhere_else,
            pair=case.pair,
            promise=self._promise(row, case),
            follows=_follows(row),
            reflected=outcome is Outcome.LOST and self._reflected(row["id"]),
        )

    def _promise(self, row: sqlite3.Row, case: Glance) -> Promise | None:
        """Return what a call opens: another attempt at it, or a call that follows."""
        opens = (case.follow_up, case.care_call)
        if not any(opens) and case.again == Again():
            return None
        made = self._made(row, case)
        found = attempt_after(made, CaseId(row["case_id"]), case.again)
        if found is None and case.follow_up is not None:
            found = promise_of(made, case.follow_up)
        if found is None and case.care_call is not None:
            found = care_call_after(made, case.care_call)
        return found

    def _made(self, row: sqlite3.Row, case: Glance) -> Made:
        call = CallId(row["id"])
        events = self._rows(
            "SELECT kind, version, payload FROM event"
            " WHERE call = :call AND kind IN (:form, :heard, :ended)"
            " AND payload IS NOT NULL ORDER BY seq",
            call=call,
            form=kind_of(FormChanged),
            heard=kind_of(TurnHeard),
            ended=kind_of(CallEnded),
        )
        words = best_words(self._notes(call, TurnWords))
        return Made(
            call=call,
            started=datetime.fromisoformat(row["started"]),
            outcome=Outcome(row["outcome"]),
            events=tuple(to_event(*event) for event in events),
            words={turn: note.text for turn, note in words.items()},
            complaint=case.complaint,
        )

    def _reflected(self, call: CallId) -> bool:
        answers: dict[str, str] = {}
        for annotation in self._notes(call, Review):
            assert isinstance(annotation.note, Review)
            answers.update(annotation.note.answers)
        return reflected(answers)

    def _notes(self, call: CallId, kind: type[Note]) -> tuple[Annotation, ...]:
        rows = self._rows(
            "SELECT * FROM annotation"
            " WHERE call = :call AND kind = :kind AND payload IS NOT NULL"
            " ORDER BY written, id",
            call=call,
            kind=kind_of(kind),
        )
        return tuple(from_rows.annotation(row) for row in rows)


def _follows(row: sqlite3.Row) -> CallId | None:
    """Return the call whose promise one keeps, from its head."""
    follows = json.loads(row["head"]).get("follows")
    return None if follows is None else CallId(follows)
