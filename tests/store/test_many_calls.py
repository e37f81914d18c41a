"""The record of many calls that is written quickly is what the triggers write."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from phonecoach.store.database import FILE_NAME
from tests.bench import many_calls

TABLES = (
    "effective_mark",
    "roll",
    "roll_season",
    "roll_room",
    "roll_case",
    "roll_times_room",
)


def content(folder):
    with closing(sqlite3.connect(folder / FILE_NAME)) as db:
        return {
            table: db.execute("SELECT * FROM TABLE".replace("TABLE", table)).fetchall()
            for table in TABLES
        }


def test_quickly_written_record_equals_one_written_mark_by_mark(tmp_path):
    for name, quickly in (("quick", True), ("slow", False)):
        many_calls.write(tmp_path / name, calls=150, people=6, quickly=quickly)

    quick, slow = content(tmp_path / "quick"), content(tmp_path / "slow")
    assert quick == slow
    assert all(quick.values())
