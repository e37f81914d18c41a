"""Tables as CSV: UTF-8, a comma between cells, ISO times."""

from __future__ import annotations

import csv
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from phonecoach.report.columns import Column

_ACTIVE: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What makes a spreadsheet take the rest of a cell for a formula."""

_QUIET: Final = "'"
_DECIMALS: Final = 4
Row = TypeVar("Row")


def write_csv(
    target: Path, columns: Sequence[Column[Row]], rows: Iterable[Row], *, bom: bool
) -> None:
    """Write a table with its column names in the first line.

    Args:
        target: Where to.
        columns: From left to right.
        rows: From top to bottom.
        bom: Whether it begins with the mark by which Excel knows UTF-8.

    Raises:
        OSError: If it cannot be written.
    """
    encoding = "utf-8-sig" if bom else "utf-8"
    with target.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file)
        writer.writerow([one.name for one in columns])
        for row in rows:
            writer.writerow([_cell(one.of(row)) for one in columns])


def _cell(value: Any) -> str:  # noqa: ANN401 (whatever a row holds)
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case float():
            return str(round(value, _DECIMALS))
        case datetime():
            return value.isoformat(timespec="seconds")
        case int():
            return str(value)
        case _:
            return quiet(str(value))


def quiet(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return _QUIET + text if text.lstrip(" ").startswith(_ACTIVE) else text
