"""What is written to the training record while the program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.call.events import (
    Answered,
    BrokenOff,
    CallEnded,
    Filed,
    HungUp,
    PickedUp,
    TurnEnded,
)
from phonecoach.store import (
    annotating,
    assigning,
    calls,
    cards,
    copying,
    groups,
    payloads,
)
from phonecoach.store.rows import CardId, week_of
from phonecoach.store.rows_assigned import AssignmentId, DeedKind
from phonecoach.store.rows_group import Team, TeamId
from phonecoach.store.writer_assignments import AssignmentWriting

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from phonecoach.call.annotations import Annotation
    from phonecoach.call.events import Event
    from phonecoach.call.record import CallId, Head, PersonId, Record
    from phonecoach.scoring.card import Card
    from phonecoach.scoring.history import History
    from phonecoach.store.rows_group import CallTimes, DueItem

URGENT = (Answered, TurnEnded, HungUp, CallEnded, BrokenOff, PickedUp, Filed)
"""Events that are committed at once, with everything that came before them."""


class Writer(AssignmentWriting):
    """Puts what happened into the hands of the writer's thread; never waits.

    Every method returns at once. Faults reach `on_error` of `open_store`; a caller that
    must know calls `flush`. Use it from one thread.

    Attributes:
        pc: The id of this PC.
        room: The id of the room this PC stands in.
    """

    # Calls ----------------------------------------------------------------------------

    def begin_call(self, head: Head, case_content: bytes) -> None:
        """Begin a record; `case_content` is the case as played, kept once."""
        call = self._new_call(head, case_content)
        self._thread.put(lambda db: calls.insert_call(db, call), urgent=True)

    def begin_test(
        self, head: Head, case_content: bytes, assignment: AssignmentId
    ) -> None:
        """Begin the record of a test that was assigned, which uses the try up.

        Raises:
            StoreError: If it is not the person's to take, or no try is left.
        """
        call = self._new_call(head, case_content)
        deed = self._deed(
            assignment,
            DeedKind.BEGUN,
            head.person,
            {},
            person=head.person,
            call=head.call,
        )
        self._thread.put(lambda db: assigning.begin_test(db, call, deed), urgent=True)
        self._thread.flush()

    def append(
        self, call: CallId, events: Iterable[Event], *, urgent: bool = False
    ) -> None:
        """Add what happened to a record.

        It is written within 250 ms, and at once if it is urgent or one of `URGENT`.
        """
        new = self._new_events(events)
        if not new:
            return
        at_once = urgent or any(isinstance(each.event, URGENT) for each in new)
        self._thread.put(lambda db: calls.append_events(db, call, new), urgent=at_once)

    def annotate(self, annotation: Annotation, *, urgent: bool = False) -> None:
        """Keep what was learnt about a call; refused to whom may not write it."""
        entry = payloads.note_entry(annotation.note, self._new_salt())
        self._thread.put(
            lambda db: annotating.annotate(db, annotation, entry), urgent=urgent
        )

    def annotate_together(self, annotations: Iterable[Annotation]) -> None:
        """Keep several annotations at once: all of them, or none."""
        entries = [
            (one, payloads.note_entry(one.note, self._new_salt()))
            for one in annotations
        ]

        def work(db: sqlite3.Connection) -> None:
            for annotation, entry in entries:
                annotating.annotate(db, annotation, entry)

        self._thread.put(work, urgent=True)

    def copy_record(
        self,
        record: Record,
        case_content: bytes,
        annotations: Iterable[Annotation] = (),
    ) -> None:
        """Take over a finished record from another PC; a second time changes nothing.

        Raises:
            StoreError: If the call has neither ended nor been filed.
        """
        new = copying.NewRecord(
            call=self._new_call(record.head, case_content),
            events=self._new_events(record.events),
            annotations=tuple(
                (each, payloads.note_entry(each.note, self._new_salt()))
                for each in annotations
            ),
        )
        copying.refuse_unfinished(new.events)
        self._thread.put(lambda db: copying.insert_record(db, new), urgent=False)

    # Cards ----------------------------------------------------------------------------

    def keep_card(self, card: Card, history: History) -> CardId:
        """Keep a card with the history it was made from, and return its id.

        It becomes the card that counts, unless the call is a test that has one.
        """
        new = cards.NewCard(
            id=CardId(self._new_id()),
            made=self._now(),
            card=card,
            text=payloads.card_text(card),
            history_text=payloads.history_text(history),
            salt=self._new_salt(),
        )
        self._thread.put(lambda db: cards.insert_card(db, new), urgent=True)
        return new.id

    def point_at(self, card: CardId) -> None:
        """Let a kept card count for its call; refused for tests."""
        self._thread.put(lambda db: cards.point_at(db, card), urgent=True)

    # Groups ---------------------------------------------------------------------------

    def add_team(
        self, name: str, members: Iterable[PersonId], *, author: PersonId
    ) -> Team:
        """Keep a new named set of people of this room and return it."""
        team = Team(id=TeamId(self._new_id()), name=name, members=frozenset(members))
        self.keep_team(team, author=author)
        return team

    def keep_team(self, team: Team, *, author: PersonId) -> None:
        """Keep a new name or other people of a team."""
        self._thread.put(
            lambda db: groups.write_team(db, team, self.room, author=author),
            urgent=True,
        )

    def drop_team(self, team: TeamId, *, author: PersonId) -> None:
        """Forget a team; its people and their calls stay."""
        self._thread.put(
            lambda db: groups.drop_team(db, team, self.room, author=author),
            urgent=True,
        )

    def keep_times(self, times: CallTimes) -> None:
        """Keep how soon the trainee responded in a call that is in the record."""
        self._thread.put(lambda db: groups.write_times(db, times), urgent=False)

    def keep_due(self, person: PersonId, items: Iterable[DueItem]) -> None:
        """Keep when a person should come back to each item.

        The next change of one of the person's marks takes it away again.
        """
        kept = tuple(items)
        self._thread.put(lambda db: groups.write_due(db, person, kept), urgent=False)

    def flush(self) -> None:
        """Wait until everything put so far is written.

        Raises:
            StoreError: If the disk refused it (it is kept and tried again), or the
                record refused a piece of it since the last flush.
        """
        self._thread.flush()

    def _new_call(self, head: Head, case_content: bytes) -> calls.NewCall:
        return calls.NewCall(
            head=head,
            entry=payloads.head_entry(head, self._new_salt()),
            week=week_of(head.started, self._now().tzinfo),
            case_content=case_content,
        )

    def _new_events(self, events: Iterable[Event]) -> tuple[calls.NewEvent, ...]:
        return tuple(
            calls.NewEvent(
                event=event, entry=payloads.event_entry(event, self._new_salt())
            )
            for event in events
        )
