"""Whether what is added up from the marks still comes to what is kept of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.scenario.known import ITEMS
from phonecoach.store.results import wrong_results

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

_SUMS: Final = (
    (
        "call",
        "The marks that count are not those of its card and its humans.",
        "SELECT call, item, mark, share_ppm, by_human FROM effective_mark",
        "SELECT call, item, mark, share_ppm, by_human FROM mark_in_force",
    ),
    (
        "call",
        "What is kept of its review is not what its annotations tell.",
        """
        SELECT call, room, person, started, opened, signed, waiting, fatal, disputed
          FROM review
        """,
        """
        SELECT call, room, person, started, opened, signed, waiting, fatal, disputed
          FROM review_state
        """,
    ),
    (
        "person",
        "What is added up for them is not the sum of their marks.",
        "SELECT person, week, room, mode, language, marks, $KEPT FROM roll WHERE marks",
        """
        SELECT person, week, room, mode, language, count(*), $ADDED
          FROM effective_mark JOIN counted_call ON counted_call.id = call
         WHERE share_ppm IS NOT NULL GROUP BY person, week, room, mode, language
        """,
    ),
    (
        "person",
        "What is added up for them by seasons is not the sum of their weeks.",
        """
        SELECT person, room, season, mode, language, calls, marks, $KEPT
          FROM roll_season
        """,
        """
        SELECT person, room, week / 13, mode, language, sum(calls), sum(marks), $SUMS
          FROM roll GROUP BY person, room, week / 13, mode, language
        """,
    ),
    (
        "room",
        "What is added up for it is not the sum of its people's.",
        "SELECT room, week, mode, language, calls, marks, $KEPT FROM roll_room",
        """
        SELECT room, week, mode, language, sum(calls), sum(marks), $SUMS
          FROM roll GROUP BY room, week, mode, language
        """,
    ),
    (
        "person",
        "What is counted for them is not the number of their calls.",
        "SELECT person, room, case_id, week, mode, language, calls FROM roll_case",
        """
        SELECT person, room, case_id, week, mode, language, count(*)
          FROM current_card JOIN counted_call ON counted_call.id = call
         GROUP BY person, room, case_id, week, mode, language
        """,
    ),
)


def _filled(sql: str) -> str:
    """Return a query with the columns of all items; each holds number and sum."""
    for name, column in (
        ("$KEPT", "iNN"),
        ("$SUMS", "sum(iNN)"),
        ("$ADDED", "sum((item = NN) * ((1 << 40) + share_ppm))"),
    ):
        sql = sql.replace(
            name, ", ".join(column.replace("NN", str(no)) for no in ITEMS)
        )
    return sql


def wrong_sums(db: sqlite3.Connection) -> Iterator[tuple[str, str, str]]:
    """Compare all that is worked out from the marks with what it comes from.

    Yields:
        What it was found in, the id of that, and the problem as a sentence.
    """
    for where, problem, kept, right in _SUMS:
        for found in different(db, _filled(kept), _filled(right)):
            yield where, found, problem
    for call in wrong_results(db):
        problem = "Its score is not what its card and its humans' marks come to."
        yield "call", call, problem


def different(db: sqlite3.Connection, kept: str, right: str) -> Iterator[str]:
    """Yield the first column of rows that only one of two queries returns."""
    for one, other in ((kept, right), (right, kept)):
        for row in db.execute(f"{one} EXCEPT {other}"):
            yield row[0]
