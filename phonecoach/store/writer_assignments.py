"""What is written about assignments while the program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from phonecoach.store import assigning
from phonecoach.store.chain import to_text
from phonecoach.store.rows_assigned import AssignmentId, DeedKind
from phonecoach.store.writer_accounts import AccountWriting

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from phonecoach.call.record import CallId, PersonId
    from phonecoach.scenario import CaseId
    from phonecoach.store.rows_assigned import NewAssignment


class AssignmentWriting(AccountWriting):
    """Puts what concerns assignments into the hands of the writer's thread.

    What an `author` may not do is refused on that thread and reaches `on_error`; a
    caller that must know calls `flush`.
    """

    def assign(self, new: NewAssignment, *, author: PersonId) -> AssignmentId:
        """Give cases to people of this room, and return the assignment's id."""
        known = AssignmentId(self._new_id())
        said = {"note": new.note} if new.note else {}
        deeds = [
            self._deed(known, DeedKind.GIVEN, author, said, person=one)
            for one in dict.fromkeys(new.people)
        ]
        self._thread.put(
            lambda db: assigning.give(db, new, self.room, deeds), urgent=True
        )
        return known

    def withdraw(self, assignment: AssignmentId, *, author: PersonId) -> None:
        """Let nobody have to take an assignment any more; its calls stay."""
        deed = self._deed(assignment, DeedKind.WITHDRAWN, author, {})
        self._thread.put(lambda db: assigning.do(db, deed), urgent=True)

    def grant_try(
        self,
        assignment: AssignmentId,
        person: PersonId,
        case: CaseId,
        reason: str,
        *,
        author: PersonId,
    ) -> None:
        """Allow a person another try at a case, for a reason that is kept."""
        said = {"case": case, "reason": reason}
        deed = self._deed(assignment, DeedKind.GRANTED, author, said, person=person)
        self._thread.put(lambda db: assigning.do(db, deed), urgent=True)

    def certify(
        self,
        assignment: AssignmentId,
        person: PersonId,
        taken: Iterable[CallId],
        *,
        author: PersonId,
    ) -> None:
        """Certify that a person has passed by these calls, one for each case."""
        calls = tuple(taken)
        said = {"calls": list(calls)}
        deed = self._deed(assignment, DeedKind.CERTIFIED, author, said, person=person)
        self._thread.put(lambda db: assigning.certify(db, deed, calls), urgent=True)

    def _deed(  # noqa: PLR0913 (what a deed holds)
        self,
        assignment: AssignmentId,
        kind: DeedKind,
        author: PersonId,
        said: Mapping[str, Any],
        *,
        person: PersonId | None = None,
        call: CallId | None = None,
    ) -> assigning.Deed:
        return assigning.Deed(
            id=self._new_id(),
            assignment=assignment,
            kind=kind,
            author=author,
            at=self._now(),
            text=to_text(said),
            salt=self._new_salt(),
            person=person,
            call=call,
        )
