"""What is read from the training record about calls that supervisors mark blind."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from phonecoach.calibration import as_seen_by, rounds
from phonecoach.call.record import CallId
from phonecoach.scoring.card import Mark
from phonecoach.store import from_rows
from phonecoach.store.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.calibration import Round
    from phonecoach.call.record import PersonId

# In these very words, or SQLite does not see that its index holds them all.
CALIBRATING: Final = (
    "('calibration_asked', 'blind_mark', 'blind_done', 'calibration_closed')"
)


class CalibrationReading(Reading):
    """Reads rounds; nobody learns of a round on a call of their own."""

    def rounds(self, viewer: PersonId) -> tuple[Round, ...]:
        """Return the rounds of the room that a supervisor may see, oldest first.

        Marks that a rater must not know of yet are left out.
        """
        rows = self._rows(
            f"""
            WITH written AS MATERIALIZED (
                SELECT * FROM annotation
                 WHERE kind IN {CALIBRATING} AND payload IS NOT NULL
            )
            SELECT written.*
              FROM written
              JOIN seen_call ON seen_call.id = written.call
              JOIN person ON person.id = :viewer AND person.role = 'supervisor'
             WHERE seen_call.viewer = :viewer AND seen_call.person <> :viewer
             ORDER BY written.written, written.id
            """,  # noqa: S608 - a constant of this module
            viewer=viewer,
        )
        found = rounds(map(from_rows.annotation, rows))
        return tuple(as_seen_by(viewer, one) for one in found)

    def machine_marks(
        self, viewer: PersonId, calls: Iterable[CallId]
    ) -> dict[CallId, dict[int, Mark]]:
        """Return the machine's own marks of some calls.

        A card that was made after a human had marked holds that mark; so the last one
        from before tells. Calls that the viewer may not see are left out.
        """
        rows = self._rows(
            """
            SELECT seen_call.id, card_item.item, card_item.mark
              FROM seen_call
              JOIN card_item ON card_item.card = (
                       SELECT card.id
                         FROM card
                        WHERE card.call = seen_call.id
                          AND card.made < coalesce(
                                  (SELECT min(written)
                                     FROM human_mark
                                    WHERE human_mark.call = seen_call.id),
                                  card.made || '~')
                        ORDER BY card.made DESC, card.id DESC
                        LIMIT 1
                   )
             WHERE viewer = :viewer
               AND seen_call.id IN (SELECT value FROM json_each(:calls))
             ORDER BY seen_call.id, card_item.item
            """,
            viewer=viewer,
            calls=json.dumps(list(calls)),
        )
        found: dict[CallId, dict[int, Mark]] = {}
        for row in rows:
            marks = found.setdefault(CallId(row["id"]), {})
            marks[row["item"]] = Mark(row["mark"])
        return found
