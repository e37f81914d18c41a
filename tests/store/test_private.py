"""Nobody but the account that trains may read the training record."""

from __future__ import annotations

import os
import stat

import pytest

from phonecoach.store.database import copy_database

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture(autouse=True)
def careless():
    """Let new files be open to everybody, unless somebody takes care."""
    before = os.umask(0)
    yield
    os.umask(before)


def test_folder_and_files_are_private_while_the_record_is_open(world, mina):
    world.store.writer.flush()
    found = {path.name: mode(path) for path in world.folder.iterdir()}

    assert mode(world.folder) == 0o700
    assert {"training.sqlite3", "training.sqlite3-wal", "training.sqlite3-shm"} <= set(
        found
    )
    assert set(found.values()) == {0o600}


def test_record_from_before_is_closed_to_others(world):
    world.store.close()
    world.folder.chmod(0o755)
    world.path.chmod(0o644)
    with world.open() as again:
        again.writer.add_person(name="Mina", language="ko")
        again.writer.flush()

        assert mode(world.folder) == 0o700
        assert {mode(path) for path in world.folder.iterdir()} == {0o600}


def test_folder_that_is_meant_for_everybody_stays_so(world):
    world.folder.mkdir()
    world.folder.chmod(0o1777)
    with world.open():
        assert mode(world.folder) == 0o1777
        assert mode(world.path) == 0o600


def test_copy_is_private_too(world, mina, tmp_path):
    world.store.writer.flush()
    copy_database(world.path, tmp_path / "copy")

    assert mode(tmp_path / "copy") == 0o600
