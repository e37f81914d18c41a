"""What was handed in during calls or after them, and what has become of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from phonecoach.call.annotations import Dispute, Note
from phonecoach.call.codec import kind_of
from phonecoach.call.events import DecisionRequested, Event, FormChanged
from phonecoach.call.record import CallId
from phonecoach.scenario import CaseId
from phonecoach.scenario.glance import glance
from phonecoach.store import from_rows
from phonecoach.store.payloads import to_event, to_note
from phonecoach.store.reading import Reading
from phonecoach.store.rows import CardId, EffectiveMark
from phonecoach.units import Language

if TYPE_CHECKING:
    import sqlite3

    from phonecoach.call.record import PersonId

IMPROVEMENT, DECISION = 82, 100
"""The items that the papers belong to."""

_NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedIn:
    """A paper that somebody handed in.

    Attributes:
        paper: The request or the form as it was left, or the dispute.
        item: The item it belongs to.
        mark: The mark of that item that counts by now; None without a card.
    """

    call: CallId
    case: CaseId
    language: Language
    started: datetime
    card: CardId | None
    paper: Event | Note
    item: int
    mark: EffectiveMark | None


class TrayReading(Reading):
    """Reads what was handed in, call by call."""

    def handed_in(
        self, viewer: PersonId, person: PersonId, *, among: int = 100
    ) -> tuple[HandedIn, ...]:
        """Return a person's requests for decisions, improvement notes and disputes.

        An improvement note is what stands on the form of a complaint. Of a paper that
        was handed in several times, the last counts.

        Args:
            viewer: Who asks.
            person: Whose papers.
            among: From so many of the latest calls at most.

        Returns:
            Those of the latest call first.
        """
        with self._snapshot():
            calls = self._rows(
                "SELECT * FROM seen_call"
                " WHERE viewer = :viewer AND person = :person AND head IS NOT NULL"
                " AND state IN ('frozen', 'filed')"
                " ORDER BY started DESC, id DESC LIMIT :among",
                viewer=viewer,
                person=person,
                among=among,
            )
            return tuple(one for call in calls for one in self._papers(call))

    def _papers(self, call: sqlite3.Row) -> list[HandedIn]:
        found: dict[tuple[str, int], tuple[Event | Note, int]] = {}
        rows = self._rows(
            "SELECT kind, version, payload FROM event WHERE call = :call"
            " AND kind IN (:request, :form) AND payload IS NOT NULL ORDER BY seq",
            call=call["id"],
            request=kind_of(DecisionRequested),
            form=kind_of(FormChanged),
        )
        for row in rows:
            item = (
                DECISION if row["kind"] == kind_of(DecisionRequested) else IMPROVEMENT
            )
            found[row["kind"], item] = to_event(*row), item
        notes = self._rows(
            "SELECT kind, version, payload, item FROM annotation WHERE call = :call"
            " AND kind = :kind AND author = :person AND payload IS NOT NULL"
            " ORDER BY written, id",
            call=call["id"],
            kind=kind_of(Dispute),
            person=call["person"],
        )
        for kind, version, payload, item in notes:
            found[kind, item] = to_note(kind, version, payload), item
        return [
            self._handed_in(call, paper, item)
            for paper, item in found.values()
            if not isinstance(paper, FormChanged) or self._improves(call, paper)
        ]

    def _handed_in(self, call: sqlite3.Row, paper: Event | Note, item: int) -> HandedIn:
        marks = self._rows(
            "SELECT item, mark, share_ppm, by_human FROM effective_mark"
            " WHERE call = :call AND item = :item",
            call=call["id"],
            item=item,
        )
        return HandedIn(
            call=CallId(call["id"]),
            case=CaseId(call["case_id"]),
            language=Language(call["language"]),
            started=datetime.fromisoformat(call["started"]),
            card=None if call["card"] is None else CardId(call["card"]),
            paper=paper,
            item=item,
            mark=from_rows.mark(marks[0]) if marks else None,
        )

    def _improves(self, call: sqlite3.Row, form: FormChanged) -> bool:
        """Whether a form holds a note on what should get better (82)."""
        if not dict(form.fields).get(_NOTE, "").strip():
            return False
        (case,) = self._rows(
            "SELECT content FROM case_content WHERE digest = :digest",
            digest=call["case_digest"],
        )
        return glance(case["content"]).complaint
