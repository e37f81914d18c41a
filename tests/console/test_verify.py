"""`verify`: whether a training record still holds, on the command line."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing

import pytest

from tests.store import making as make

DIGEST = hashlib.sha256(b"the case").hexdigest()


@pytest.fixture
def folder(tmp_path):
    """A training record with a call and its card."""
    world = make.World(tmp_path / "data")
    person = world.store.writer.add_person(name="김민아", language="ko")
    call = world.take(world.store, person, case_digest=DIGEST)
    world.store.writer.keep_card(make.card(call), make.history())
    world.close()
    return tmp_path / "data"


def test_a_record_that_holds_ends_with_its_head(run, folder):
    told = run("verify", "--data", folder)

    assert told.code == 0
    assert told.err.startswith("Looked at 5 of link, 1 of call, 5 of event, ")
    assert told.out.startswith("The chain ends with link 5, ")


def test_what_does_not_hold_is_told_with_its_place(run, folder):
    with closing(sqlite3.connect(folder / "training.sqlite3")) as db, db:
        db.execute("DROP TRIGGER card_fixed")
        db.execute("UPDATE card SET score = 100")
        (card,) = db.execute("SELECT id FROM card").fetchone()

    told = run("verify", "--data", folder, "--json")

    assert told.code == 1
    assert not told.json["holds"]
    assert told.json["faults"] == [
        {"where": "trigger", "id": "card_fixed", "problem": "It is gone."},
        {"where": "card", "id": card, "problem": "It is not as it was kept."},
    ]
    lines = run("verify", "--data", folder).out.splitlines()
    assert lines[1] == f"card {card}: It is not as it was kept."


def test_the_windows_own_record_is_looked_at_unless_told(run, folder, monkeypatch):
    monkeypatch.setenv("PHONECOACH_DATA", str(folder))

    assert run("verify").code == 0


def test_a_folder_without_a_record_is_bad_input(run, tmp_path):
    told = run("verify", "--data", tmp_path)

    assert told.code == 2
    assert "There is no training record at" in told.err
