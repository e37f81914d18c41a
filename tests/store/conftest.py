"""A training record that is open, and people who use it."""

from __future__ import annotations

import pytest

from phonecoach.store import Role
from phonecoach.units import Language
from tests.store.making import World


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def store(world):
    return world.store


@pytest.fixture
def reader(world):
    return world.reader


@pytest.fixture
def mina(store):
    return store.writer.add_person(name="김민아", language=Language.KO)


@pytest.fixture
def ken(store):
    return store.writer.add_person(name="健", language=Language.JA)


@pytest.fixture
def chief(store):
    return store.writer.add_person(
        name="Ms Reid", language=Language.EN, role=Role.SUPERVISOR
    )
