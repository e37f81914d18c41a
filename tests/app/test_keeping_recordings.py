"""Recordings are encoded and removed beside the window."""

import secrets
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QObject

from phonecoach.accounts import RoomSettings
from phonecoach.app.keeping import Outside
from phonecoach.app.keeping_recordings import KeepingRecordings
from phonecoach.store import CallState
from phonecoach.store.recordings import Standing
from phonecoach.voice.recording import GrowingRecording

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def call_from(days_ago):
    ms = int((NOW - timedelta(days=days_ago)).timestamp() * 1_000)
    return str(uuid.UUID(int=ms << 80 | 7 << 76 | 2 << 62 | secrets.randbits(60)))


class Records:
    """A training record that knows whose calls there are."""

    def __init__(self):
        self.known, self.chosen = {}, {}

    def standings(self, calls):
        return {call: self.known[call] for call in calls if call in self.known}

    def room_settings(self):
        return RoomSettings()

    def setting(self, person, key):
        return self.chosen


@pytest.fixture
def records():
    return Records()


@pytest.fixture
def keeping(qapp, tmp_path, records):
    owner = QObject()
    store = SimpleNamespace(path=tmp_path / "training.sqlite3")
    outside = Outside(now=lambda: NOW, new_id=lambda: "")
    one = KeepingRecordings(store, records, outside, owner)
    yield one
    one.close()


@pytest.fixture
def record(keeping, records):
    """Return a function that leaves a recording behind, as after a call."""

    def make(days_ago=1, state=CallState.FROZEN):
        call = call_from(days_ago)
        path = keeping.folder.begin(call)
        growing = GrowingRecording(path)
        growing.write(0, np.ones(16_000, np.int16))
        growing.close()
        records.known[call] = Standing(person="me", state=state)
        return path

    return make


def left(keeping):
    return {path.name for path in keeping.folder.path.iterdir()}


def test_a_call_that_is_over_is_encoded_and_one_that_waits_is_not(
    qtbot, keeping, record
):
    over, waits = record(), record(state=CallState.BROKEN_OFF)

    with qtbot.waitSignal(keeping.tidied):
        keeping.tidy()

    assert left(keeping) == {f"{over.stem}.opus", waits.name}


def test_what_is_too_old_goes(qtbot, keeping, records, record):
    records.chosen = {"recording_days": 7}
    record(days_ago=8)
    young = record(days_ago=6)

    with qtbot.waitSignal(keeping.tidied):
        keeping.tidy()

    assert left(keeping) == {f"{young.stem}.opus"}


def test_who_wants_times_only_keeps_nothing(qtbot, keeping, records, record):
    records.chosen = {"recording": "times_only"}
    record()

    with qtbot.waitSignal(keeping.tidied):
        keeping.tidy()

    assert left(keeping) == set()


def test_what_an_erased_person_said_is_gone(qtbot, keeping, records, record):
    record()
    records.known.clear()

    with qtbot.waitSignal(keeping.tidied):
        keeping.tidy()

    assert left(keeping) == set()


def test_a_recording_that_cannot_be_written_is_told_of_and_stays(
    qtbot, keeping, record, monkeypatch
):
    path = record()

    def refuse(self, target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with qtbot.waitSignal(keeping.troubled) as told, qtbot.waitSignal(keeping.tidied):
        keeping.tidy()

    assert str(path) in told.args[0]
    assert left(keeping) == {path.name}
