"""What was handed in during calls or after them, and what has become of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from phonecoach.call.annotations import (
    Annotation,
    Decision,
    Dispute,
    Note,
    Ruling,
)
from phonecoach.call.codec import kind_of
from phonecoach.call.events import DecisionRequested, Event, FormChanged
from phonecoach.call.record import CallId, PersonId
from phonecoach.scenario import CaseId
from phonecoach.scenario.glance import glance
from phonecoach.store import from_rows
from phonecoach.store.payloads import to_event
from phonecoach.store.reading import Reading
from phonecoach.store.rows import CardId, EffectiveMark
from phonecoach.units import Language

if TYPE_CHECKING:
    import sqlite3

    from phonecoach.store.rows import CallSummary

IMPROVEMENT, DECISION = 82, 100
"""The items that the papers belong to."""

_NOTE = "note"

_OF_THE_ROOM = """
    call.room = (
        SELECT room FROM person
         WHERE id = :viewer AND role = 'supervisor' AND erased IS NULL
    ) AND call.person <> :viewer AND head IS NOT NULL
"""
"""Calls of everybody in the viewer's room but the viewer, if that is a supervisor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedIn:
    """A paper that somebody handed in.

    Attributes:
        person: Who handed it in.
        paper: The request or the form as it was left, or the dispute.
        item: The item it belongs to.
        mark: The mark of that item that counts by now; None without a card.
        answer: What a supervisor has decided about it last: a `Ruling` on a dispute, a
            `Decision` on anything else; None while nobody has.
    """

    call: CallId
    person: PersonId
    case: CaseId
    language: Language
    started: datetime
    card: CardId | None
    paper: Event | Note
    item: int
    mark: EffectiveMark | None
    answer: Annotation | None


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

    def room_papers(
        self, viewer: PersonId, *, among: int = 300
    ) -> tuple[HandedIn, ...]:
        """Return what the others of the viewer's room have handed in.

        Args:
            viewer: Who asks; whoever is no supervisor is told of nothing.
            among: From so many of the latest calls at most.

        Returns:
            Those of the latest call first.
        """
        with self._snapshot():
            calls = self._rows(
                f"""
                SELECT call.*, current_card.card
                  FROM call LEFT JOIN current_card ON current_card.call = call.id
                 WHERE {_OF_THE_ROOM} AND state IN ('frozen', 'filed')
                 ORDER BY started DESC, id DESC LIMIT :among
                """,  # noqa: S608 (of our own)
                viewer=viewer,
                among=among,
            )
            return tuple(one for call in calls for one in self._papers(call))

    def broken_off_in_room(self, viewer: PersonId) -> tuple[CallSummary, ...]:
        """Return the calls of the viewer's room that wait to be gone on with.

        The viewer's own are not among them; whoever is no supervisor is told of none.
        """
        rows = self._rows(
            f"SELECT *, NULL AS score, NULL AS pending FROM call"  # noqa: S608 (of our own)
            f" WHERE {_OF_THE_ROOM} AND state = 'broken_off'"
            " ORDER BY started DESC, id DESC",
            viewer=viewer,
        )
        return tuple(from_rows.summary(row) for row in rows)

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
        answers: dict[tuple[bool, int], Annotation] = {}
        notes = self._rows(
            "SELECT * FROM annotation WHERE call = :call"
            " AND kind IN (:dispute, :ruling, :decision) AND payload IS NOT NULL"
            " ORDER BY written, id",
            call=call["id"],
            dispute=kind_of(Dispute),
            ruling=kind_of(Ruling),
            decision=kind_of(Decision),
        )
        for one in map(from_rows.annotation, notes):
            note = one.note
            if isinstance(note, Dispute) and one.author == call["person"]:
                found[kind_of(Dispute), note.item] = note, note.item
                answers.pop((True, note.item), None)
            elif isinstance(note, Ruling | Decision):
                answers[isinstance(note, Ruling), note.item] = one
        return [
            self._handed_in(
                call, paper, item, answers.get((isinstance(paper, Dispute), item))
            )
            for paper, item in found.values()
            if not isinstance(paper, FormChanged) or self._improves(call, paper)
        ]

    def _handed_in(
        self,
        call: sqlite3.Row,
        paper: Event | Note,
        item: int,
        answer: Annotation | None,
    ) -> HandedIn:
        marks = self._rows(
            "SELECT item, mark, share_ppm, by_human FROM effective_mark"
            " WHERE call = :call AND item = :item",
            call=call["id"],
            item=item,
        )
        return HandedIn(
            call=CallId(call["id"]),
            person=PersonId(call["person"]),
            answer=answer,
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
