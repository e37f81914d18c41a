"""What is read of all people of a room together; for its supervisors alone."""

from __future__ import annotations

import json
from operator import add
from typing import TYPE_CHECKING, Final

from phonecoach.call.record import CallId, PersonId
from phonecoach.errors import StoreError
from phonecoach.scenario import CaseId
from phonecoach.scenario.known import ITEMS
from phonecoach.scoring.card import Mark
from phonecoach.store import from_rows
from phonecoach.store.group_parts import filled
from phonecoach.store.reading import Reading
from phonecoach.store.rows_group import (
    SEASON,
    CaseCount,
    CellCall,
    DuePerson,
    GroupFilter,
    MarkSums,
    PersonMarks,
    TimeKind,
    TimeSpread,
    WeekMarks,
    whole_seasons,
)
from phonecoach.units import Mode

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import date

_BITS: Final = 40
"""A sum of shares in millionths takes so many bits; how many there are stand above."""

_LOW: Final = (1 << _BITS) - 1
_NO_SUMS: Final = [0] * (1 + len(ITEMS))
_NEVER: Final = 1 << 40
"""A week that nobody lives to see."""


class GroupReading(Reading):
    """Reads what the calls of a room come to, from sums that are kept ready.

    Each method raises `StoreError` unless the viewer is a supervisor; it tells of that
    supervisor's room. Calls that go on from a moment of another are left out.
    """

    def room_name(self, viewer: PersonId) -> str:
        """Return the name of the room; empty where it has none."""
        rows = self._rows(
            "SELECT name FROM room WHERE id = :room", room=self._room_of(viewer)
        )
        return str(rows[0]["name"])

    def room_people(self, viewer: PersonId) -> tuple[tuple[PersonId, str], ...]:
        """Return the ids and names of all trainees of the room, by name."""
        rows = self._rows(
            "SELECT id, name FROM person WHERE room = :room AND role = 'trainee'"
            " AND erased IS NULL AND name <> '' ORDER BY name, created, id",
            room=self._room_of(viewer),
        )
        return tuple((PersonId(row["id"]), row["name"]) for row in rows)

    def people_marks(
        self, viewer: PersonId, wanted: GroupFilter
    ) -> tuple[PersonMarks, ...]:
        """Return what the calls of each person came to, by name.

        Trainees of the room who took no such call are among them, with nothing.
        """
        with self._snapshot():
            values = self._values_of(viewer, wanted)
            sums = self._sums_of_people(wanted, values)
            rows = self._group_rows(
                """
                SELECT id, name
                  FROM person
                 WHERE erased IS NULL
                   AND (id IN (SELECT value FROM json_each(:found))
                        OR (room = :room AND role = 'trainee' AND name <> ''
                            AND $PERSON_OF_TEAM))
                 ORDER BY name, created, id
                """,
                **values,
                found=json.dumps(list(sums)),
            )
        return tuple(
            PersonMarks(
                person=PersonId(row["id"]),
                name=row["name"],
                calls=sums[row["id"]][0] if row["id"] in sums else 0,
                marks=_unpacked(sums.get(row["id"], _NO_SUMS)[1:]),
            )
            for row in rows
        )

    def _sums_of_people(
        self, wanted: GroupFilter, values: dict[str, object]
    ) -> dict[str, list[int]]:
        """Return calls and packed sums of each person who took such a call.

        Whole seasons are read as such, and only the weeks around them one by one.
        """
        found: dict[str, list[int]] = {}
        inside = whole_seasons(wanted)
        if inside is not None:
            rows = self._group_rows(
                """
                SELECT person, sum(calls), $SUMS
                  FROM roll_season
                 WHERE room = :room AND season BETWEEN :begin AND :end
                   AND $MODES AND $TEAM
                 GROUP BY person
                """,
                **values,
                begin=inside[0],
                end=inside[1],
            )
            found = {row[0]: list(row[1:]) for row in rows}
            if wanted.first_week == 0 and wanted.last_week is None:
                return found
        begin, end = inside or (0, -1)
        rows = self._group_rows(
            """
            SELECT person, sum(calls), $SUMS
              FROM roll
             WHERE $WANTED AND week NOT BETWEEN :begin AND :end AND $TEAM
             GROUP BY person
            """,
            **values,
            begin=begin * SEASON,
            end=end * SEASON + SEASON - 1,
        )
        for who, *more in rows:
            known = found.get(who)
            found[who] = [*map(add, known, more)] if known else more
        return found

    def week_marks(
        self, viewer: PersonId, wanted: GroupFilter
    ) -> tuple[WeekMarks, ...]:
        """Return what the calls of each week came to, the oldest first.

        Weeks without a call are left out.
        """
        values = self._values_of(viewer, wanted)
        rows = self._group_rows(
            """
            SELECT week, sum(calls), $SUMS
              FROM roll_room
             WHERE :team IS NULL AND $WANTED
             GROUP BY week
             ORDER BY week
            """
            if wanted.team is None
            else """
            SELECT week, sum(calls), $SUMS
              FROM roll
             WHERE $WANTED AND $TEAM
             GROUP BY week
             ORDER BY week
            """,
            **values,
        )
        return tuple(
            WeekMarks(week=row[0], calls=row[1], marks=_unpacked(row[2:]))
            for row in rows
        )

    def time_spreads(
        self, viewer: PersonId, wanted: GroupFilter
    ) -> tuple[TimeSpread, ...]:
        """Return how response times are spread, for each kind and mode there is.

        Modes are never pooled: to type, to speak and to choose take their own times.
        """
        values = self._values_of(viewer, wanted)
        rows = self._group_rows(
            """
            SELECT kind, mode, $CLASSES
              FROM roll_times_room
             WHERE :team IS NULL AND $WANTED
             GROUP BY kind, mode
            """
            if wanted.team is None
            else """
            SELECT kind, mode, $CLASSES
              FROM roll_times
             WHERE $WANTED AND $TEAM
             GROUP BY kind, mode
            """,
            **values,
        )
        return tuple(
            TimeSpread(kind=TimeKind(row[0]), mode=Mode(row[1]), counts=tuple(row[2:]))
            for row in rows
        )

    def case_counts(
        self, viewer: PersonId, wanted: GroupFilter
    ) -> tuple[CaseCount, ...]:
        """Return how often each case was practised, by its id; never: left out."""
        rows = self._group_rows(
            "SELECT case_id, sum(calls) AS calls, count(DISTINCT person) AS people"
            " FROM roll_case WHERE $WANTED AND $TEAM"
            " GROUP BY case_id ORDER BY case_id",
            **self._values_of(viewer, wanted),
        )
        return tuple(
            CaseCount(
                case=CaseId(row["case_id"]), calls=row["calls"], people=row["people"]
            )
            for row in rows
        )

    def cell_calls(
        self,
        viewer: PersonId,
        wanted: GroupFilter,
        *,
        item: int,
        person: PersonId | None = None,
        limit: int = 200,
    ) -> tuple[CellCall, ...]:
        """Return the calls in which an item was marked, the newest first.

        Args:
            viewer: Who asks.
            wanted: Which calls.
            item: Number of the item.
            person: Whose calls; None for everybody's.
            limit: How many at most.
        """
        rows = self._group_rows(
            """
            SELECT taken.*, item, mark, share_ppm, by_human,
                   CASE WHEN result.call IS NULL THEN card.score
                        ELSE result.score END AS score,
                   CASE WHEN result.call IS NULL THEN card.pending
                        ELSE result.pending END AS pending,
                   (SELECT name FROM person WHERE person.id = taken.person) AS named
              FROM (SELECT * FROM call WHERE $WHOSE AND $TEAM) AS taken
              JOIN effective_mark ON effective_mark.call = taken.id AND item = :item
              JOIN current_card ON current_card.call = taken.id
              JOIN card ON card.id = current_card.card
              LEFT JOIN result ON result.call = taken.id
             WHERE mark <> :not_applicable
               AND head IS NOT NULL AND json_extract(head, '$.continued') IS NULL
             ORDER BY started DESC, taken.id DESC
             LIMIT :limit
            """.replace("$WHOSE", "$WANTED" if person is None else "$WANTED_OF_PERSON"),
            **self._values_of(viewer, wanted),
            item=item,
            person=person,
            limit=limit,
            not_applicable=Mark.NOT_APPLICABLE,
        )
        return tuple(
            CellCall(
                summary=from_rows.summary(row),
                name=row["named"],
                mark=from_rows.mark(row),
            )
            for row in rows
        )

    def due_people(
        self, viewer: PersonId, wanted: GroupFilter, today: date
    ) -> tuple[DuePerson, ...]:
        """Return what is due of each trainee of the room, by name.

        The weeks that are wanted do not matter: what is due follows from all marks.
        """
        rows = self._group_rows(
            """
            SELECT person.id, name,
                   group_concat(CASE WHEN due <= :today THEN item END) AS items,
                   group_concat(CASE WHEN due <= :today AND lacking THEN item END)
                       AS lacking,
                   (SELECT max(week) FROM roll
                     WHERE roll.room = person.room AND roll.person = person.id
                   ) AS last_call,
                   count(item) AS told
              FROM person
              LEFT JOIN due_item ON due_item.person = person.id
             WHERE room = :room AND role = 'trainee' AND erased IS NULL AND name <> ''
               AND $PERSON_OF_TEAM
             GROUP BY person.id
             ORDER BY name, created, person.id
            """,
            **self._values_of(viewer, wanted),
            today=today.toordinal(),
        )
        return tuple(
            DuePerson(
                person=PersonId(row["id"]),
                name=row["name"],
                items=_numbers(row["items"]),
                lacking=_numbers(row["lacking"]),
                last_call=row["last_call"],
                known=row["last_call"] is None or row["told"] > 0,
            )
            for row in rows
        )

    def untimed_calls(self, viewer: PersonId) -> tuple[CallId, ...]:
        """Return the calls with a card whose response times are not kept yet."""
        rows = self._rows(
            "SELECT id FROM call JOIN current_card ON current_card.call = id"
            " WHERE room = :room AND state IN ('frozen', 'filed')"
            " AND head IS NOT NULL"
            " AND NOT EXISTS (SELECT 1 FROM call_times WHERE call_times.call = id)"
            " ORDER BY started DESC, id DESC",
            room=self._room_of(viewer),
        )
        return tuple(CallId(row["id"]) for row in rows)

    # ----------------------------------------------------------------------------------

    def _group_rows(self, sql: str, **values: object) -> list[sqlite3.Row]:
        """Return rows; what stands for a longer part of `sql` is filled in."""
        return self._rows(filled(sql), **values)

    def _room_of(self, viewer: PersonId) -> str:
        """Return the room that a supervisor looks after."""
        rows = self._rows(
            "SELECT room FROM person"
            " WHERE id = :viewer AND role = 'supervisor' AND erased IS NULL",
            viewer=viewer,
        )
        if not rows:
            raise StoreError(
                "Only the supervisor of a room sees the calls of all its people. Sign "
                "in as the supervisor, or look at your own calls in the history."
            )
        return str(rows[0]["room"])

    def _values_of(self, viewer: PersonId, wanted: GroupFilter) -> dict[str, object]:
        return {
            "room": self._room_of(viewer),
            "first": wanted.first_week,
            "last": _NEVER if wanted.last_week is None else wanted.last_week,
            "team": wanted.team,
            "language": wanted.language,
            "modes": json.dumps(sorted(wanted.modes)),
        }


def _unpacked(found: Sequence[int]) -> MarkSums:
    return MarkSums(
        counts=tuple([one >> _BITS for one in found]),
        ppm=tuple([one & _LOW for one in found]),
    )


def _numbers(joined: str | None) -> tuple[int, ...]:
    return tuple(sorted(map(int, joined.split(",")))) if joined else ()
