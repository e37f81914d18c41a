"""Measures how long a report of a whole room takes, on a record of many calls.

Usage: .venv/bin/python tests/bench/group_report.py FOLDER

FOLDER is one that `tests/bench/many_calls.py` has written.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from phonecoach.report.making import Format, GroupSubject, Order, make_report
from phonecoach.store import Role, open_reader
from phonecoach.units import Language


def main() -> None:
    """Write each kind of file once and print the seconds it took."""
    with (
        open_reader(Path(sys.argv[1])) as reader,
        tempfile.TemporaryDirectory() as folder,
    ):
        viewer = next(one for one in reader.persons() if one.role is Role.SUPERVISOR)
        for form in Format:
            order = Order(
                viewer=viewer.id,
                subject=GroupSubject(name="", language=Language.KO),
                format=form,
                target=Path(folder) / f"group.{form}",
            )
            began = time.perf_counter()
            make_report(reader, order)
            size = order.target.stat().st_size / 1_000
            print(f"{form}: {time.perf_counter() - began:.2f} s, {size:.0f} kB")


if __name__ == "__main__":
    main()
