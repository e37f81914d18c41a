"""Tables as an Excel workbook: typed cells, a head that stays, filters."""

from __future__ import annotations

import io
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypeVar

import xlsxwriter

from phonecoach.report.columns import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from phonecoach.report.columns import Column

_FORMATS: Final = {
    Kind.TEXT: "@",
    Kind.WHOLE: "0",
    Kind.NUMBER: "0.0",
    Kind.SHARE: "0%",
    Kind.MOMENT: "yyyy-mm-dd hh:mm",
    Kind.FLAG: "General",
}
_HEAD: Final = {"bold": True, "bottom": 1, "bg_color": "#DFE2D8"}
_LONGEST: Final = 32_767
"""No cell holds more letters."""

Row = TypeVar("Row")


class Workbook:
    """A workbook to which sheets are added; it is written when it is closed."""

    def __init__(self, path: Path, created: datetime | None) -> None:
        """Begin a workbook.

        Args:
            path: Where it is written.
            created: What it says of its own age, so that the same data give the same
                file; None for the epoch of Excel.
        """
        self._path = path
        # In memory first: what a full disk interrupts, a workbook mends badly.
        self._made = io.BytesIO()
        options = {"strings_to_formulas": False, "in_memory": True}
        self._book = xlsxwriter.Workbook(self._made, options)
        when = datetime(1900, 1, 1) if created is None else _plain(created)  # noqa: DTZ001
        self._book.set_properties({"author": "phonecoach", "created": when})
        self._head = self._book.add_format(_HEAD)
        self._formats: dict[Kind, Format] = {
            kind: self._book.add_format({"num_format": text, "valign": "top"})
            for kind, text in _FORMATS.items()
        }
        self._strong = self._book.add_format({"bold": True})

    def add_table(
        self, name: str, columns: Sequence[Column[Row]], rows: Iterable[Row]
    ) -> None:
        """Add a sheet with a table, its names in the first row."""
        sheet = self._book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        for index, column in enumerate(columns):
            sheet.set_column(index, index, column.wide)
            sheet.write_string(0, index, column.name, self._head)
        last = 0
        for last, row in enumerate(rows, 1):
            for index, column in enumerate(columns):
                self._write(sheet, last, index, column.of(row), column.kind)
        sheet.autofilter(0, 0, max(1, last), len(columns) - 1)

    def add_notes(self, name: str, rows: Sequence[tuple[str, str]]) -> None:
        """Add a sheet of names and texts."""
        sheet = self._book.add_worksheet(name)
        sheet.set_column(0, 0, 28)
        sheet.set_column(1, 1, 90)
        for index, (title, text) in enumerate(rows):
            sheet.write_string(index, 0, title, self._strong)
            sheet.write_string(index, 1, text)

    def close(self) -> None:
        """Write it.

        Raises:
            OSError: If it cannot be written.
        """
        self._book.close()
        self._path.write_bytes(self._made.getvalue())

    def _write(
        self,
        sheet: Worksheet,
        row: int,
        column: int,
        value: Any,  # noqa: ANN401 (whatever a row holds)
        kind: Kind,
    ) -> None:
        style = self._formats[kind]
        match value:
            case None:
                return
            case bool():
                sheet.write_boolean(row, column, value, style)
            case int() | float():
                sheet.write_number(row, column, value, style)
            case datetime():
                sheet.write_datetime(row, column, _plain(value), style)
            case _:
                sheet.write_string(row, column, str(value)[:_LONGEST], style)


def _plain(moment: datetime) -> datetime:
    """Return a moment as the clock on the wall shows it: Excel knows no zones."""
    return moment.replace(tzinfo=None, microsecond=0)
