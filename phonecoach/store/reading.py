"""A reader's hold on the file: one connection, and what nobody may pass by."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from phonecoach.checklist import site_file, usable_site
from phonecoach.errors import StoreError, told
from phonecoach.store.database import open_to_read, store_errors

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from phonecoach.call.record import CallId, PersonId
    from phonecoach.checklist import Site


class Reading:
    """Reads the training record beside the one program that writes it.

    It cannot change anything. A reader belongs to the thread that opened it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._db = open_to_read(path)

    @property
    def site(self) -> Site:
        """What the site has of its own by now, as it lies beside the record."""
        return usable_site(site_file(self._path.parent))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; the reader is of no use afterwards."""
        self._db.close()

    def _call(
        self, viewer: PersonId, call: CallId, *, erased_too: bool = False
    ) -> sqlite3.Row:
        rows = self._rows(
            "SELECT * FROM seen_call"
            " JOIN case_content ON case_content.digest = case_digest"
            " WHERE id = :call AND viewer = :viewer",
            viewer=viewer,
            call=call,
        )
        if not rows:
            # The same words whether it exists or not: nobody learns of others' calls.
            raise StoreError(
                told(
                    "There is no call {call} that you may see. Choose one from your "
                    "list, or ask the supervisor of the room.",
                    call=call,
                )
            )
        if rows[0]["head"] is None and not erased_too:
            raise StoreError(
                told(
                    "The content of the call {call} was erased at its person's "
                    "request. Choose another call.",
                    call=call,
                )
            )
        return rows[0]

    def _value(self, sql: str, **values: object) -> Any:  # noqa: ANN401 (any JSON value)
        rows = self._rows(sql, **values)
        return json.loads(rows[0]["value"]) if rows else None

    def _rows(self, sql: str, **values: object) -> list[sqlite3.Row]:
        with store_errors(self._path, "Reading the training record"):
            return self._db.execute(sql, values).fetchall()

    @contextmanager
    def _snapshot(self) -> Iterator[None]:
        """Let several queries see the same moment, whatever is written meanwhile."""
        self._rows("BEGIN")
        try:
            yield
        finally:
            self._rows("COMMIT")
