"""Parts that the queries about a room share, filled in where they are named."""

from __future__ import annotations

import re
from typing import Final

from phonecoach.scenario.known import ITEMS
from phonecoach.store.rows_group import TIME_CLASSES

_MODES: Final = (
    "mode IN (SELECT value FROM json_each(:modes))"
    " AND (:language IS NULL OR language = :language)"
)
_WANTED: Final = f"room = :room AND week BETWEEN :first AND :last AND {_MODES}"
_TEAM: Final = (
    "(:team IS NULL OR PERSON IN (SELECT person FROM team_member WHERE team = :team))"
)
_PARTS: Final = {
    "SUMS": ", ".join(f"sum(i{no})" for no in sorted(ITEMS)),
    "CLASSES": ", ".join(f"sum(b{no:02})" for no in range(len(TIME_CLASSES))),
    "WANTED": _WANTED,
    "MODES": _MODES,
    # Without an index on the room, so that the one on the person is taken.
    "WANTED_OF_PERSON": f"person = :person AND +{_WANTED}",
    "TEAM": _TEAM.replace("PERSON", "person"),
    "PERSON_OF_TEAM": _TEAM.replace("PERSON", "person.id"),
}
_PART: Final = re.compile(r"\$([A-Z_]+)")


def filled(sql: str) -> str:
    """Return a query with all parts that are named in it, as in ``$WANTED``."""
    return _PART.sub(lambda found: _PARTS[found[1]], sql)
