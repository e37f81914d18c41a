"""What is read from the training record for those who review the calls of a room."""

from __future__ import annotations

import enum
import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from phonecoach.call.record import CallId, PersonId
from phonecoach.practice.sampling import Drawable
from phonecoach.store import from_rows
from phonecoach.store.reading import Reading
from phonecoach.store.rows import CallSummary, wall_to_text

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable


class Shelf(enum.Enum):
    """Which calls of a room are asked for."""

    NEW = enum.auto()
    """Those no supervisor has opened."""

    FLAGGED = enum.auto()
    """Those with a mark or a fatal fault that waits for a human."""

    DISPUTED = enum.auto()
    """Those with a disputed mark that nobody has ruled on."""

    SIGNED = enum.auto()
    """Those that a supervisor has signed off."""


_WHERE: Final = {
    Shelf.NEW: "opened = 0",
    Shelf.FLAGGED: "waiting + fatal > 0",
    Shelf.DISPUTED: "disputed > 0",
    Shelf.SIGNED: "signed > 0",
}
"""In the very words of the indexes, or SQLite does not see that these serve."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewable:
    """A call with a card, and how far its review has come.

    Attributes:
        opened: Whether a supervisor has opened it.
        signed: Whether a supervisor has signed it off.
        waiting: Items that wait for a human.
        fatal: Fatal faults that no human has confirmed or refused.
        disputed: Marks that are disputed and were not ruled on.
    """

    summary: CallSummary
    opened: bool
    signed: bool
    waiting: int
    fatal: int
    disputed: int


_THEIRS: Final = """
    FROM person AS who
    JOIN review ON review.room = who.room AND review.person <> who.id
   WHERE who.id = :viewer AND who.role = 'supervisor' AND who.erased IS NULL
"""
"""Of everybody in the viewer's room but the viewer; of nobody for anybody else."""


class ReviewReading(Reading):
    """Reads what waits for a supervisor; whoever is none is told of nothing."""

    def to_review(
        self,
        viewer: PersonId,
        shelf: Shelf,
        *,
        person: PersonId | None = None,
        limit: int = 200,
    ) -> tuple[Reviewable, ...]:
        """Return the calls of a shelf, newest first.

        Args:
            viewer: Who asks.
            shelf: Which calls.
            person: Whose; None for everybody's.
            limit: How many at most.
        """
        rows = self._rows(
            f"SELECT review.call {_THEIRS} AND {_WHERE[shelf]}"
            " AND (:person IS NULL OR review.person = :person)"
            " ORDER BY review.started DESC, review.call DESC LIMIT :limit",
            viewer=viewer,
            person=person,
            limit=limit,
        )
        return self.reviewables(viewer, [CallId(row["call"]) for row in rows])

    def count_to_review(self, viewer: PersonId) -> dict[Shelf, int]:
        """Return how many calls stand on each shelf."""
        return {
            shelf: self._rows(
                f"SELECT count(*) {_THEIRS} AND {where}",
                viewer=viewer,
            )[0][0]
            for shelf, where in _WHERE.items()
        }

    def drawable(self, viewer: PersonId, since: datetime) -> tuple[Drawable, ...]:
        """Return the calls of the viewer's room since then, of which some are drawn."""
        rows = self._rows(
            f"""
            SELECT review.call, review.person, review.started, review.place,
                   CASE WHEN result.call IS NULL THEN card.score ELSE result.score END
                       AS score
              FROM (
                  SELECT review.* {_THEIRS} AND review.started >= :since
              ) AS review
              JOIN current_card ON current_card.call = review.call
              JOIN card ON card.id = current_card.card
              LEFT JOIN result ON result.call = review.call
            """,  # noqa: S608 (of our own)
            viewer=viewer,
            since=wall_to_text(since),
        )
        return tuple(_drawable(row) for row in rows)

    def reviewables(
        self, viewer: PersonId, calls: Iterable[CallId]
    ) -> tuple[Reviewable, ...]:
        """Return some calls that the viewer may review, newest first."""
        rows = self._rows(
            """
            SELECT seen_call.*, review.opened, review.signed, review.waiting,
                   review.fatal, review.disputed
              FROM json_each(:calls) AS wanted
              JOIN review ON review.call = wanted.value
              JOIN seen_call ON seen_call.id = review.call
             WHERE viewer = :viewer AND seen_call.person <> :viewer
             ORDER BY seen_call.started DESC, seen_call.id DESC
            """,
            viewer=viewer,
            calls=json.dumps(list(calls)),
        )
        return tuple(_reviewable(row) for row in rows)


def _drawable(row: sqlite3.Row) -> Drawable:
    return Drawable(
        call=CallId(row["call"]),
        person=PersonId(row["person"]),
        started=datetime.fromisoformat(row["started"]),
        place=row["place"],
        score=row["score"],
    )


def _reviewable(row: sqlite3.Row) -> Reviewable:
    return Reviewable(
        summary=from_rows.summary(row),
        opened=bool(row["opened"]),
        signed=bool(row["signed"]),
        waiting=row["waiting"],
        fatal=row["fatal"],
        disputed=row["disputed"],
    )
