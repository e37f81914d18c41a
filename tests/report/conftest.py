"""A training record with calls of three people, played once for all tests."""

from __future__ import annotations

import io
import uuid
from datetime import UTC, datetime
from pathlib import Path

import pytest

from phonecoach import console
from phonecoach.store import Role, open_reader, open_store
from phonecoach.units import Language

PLANS = Path(__file__).parents[1] / "plans"
CHIEF = "Ms Reid"
PEOPLE = (("ko", "김민아"), ("en", "Priya Shah"), ("ja", "田中美咲"))


class _Stream(io.StringIO):
    def reconfigure(self, **_):
        """Accept any encoding."""


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """Return the folder of a record in which three people have two calls each."""
    made = tmp_path_factory.mktemp("reports") / "data"
    with pytest.MonkeyPatch.context() as patch:
        for name in ("stdin", "stdout", "stderr"):
            patch.setattr(f"sys.{name}", _Stream())
        for lang, person in PEOPLE:
            for case, kind in (
                ("repair-enquiry", "excellent"),
                ("broken-delivery", "poor"),
            ):
                plan = PLANS / case / f"{lang}-{kind}.jsonl"
                told = f"play {case} --lang {lang} --plan {plan} --data {made}"
                console.main([*told.split(), "--person", person])
    with open_store(
        made,
        now=lambda: datetime.now(UTC),
        new_id=lambda: str(uuid.uuid4()),
        new_salt=lambda: bytes(16),
        on_error=pytest.fail,
        pc_name="PC 1",
    ) as store:
        store.writer.add_person(name=CHIEF, language=Language.EN, role=Role.SUPERVISOR)
        store.writer.flush()
    return made


@pytest.fixture
def reader(folder):
    with open_reader(folder) as made:
        yield made


@pytest.fixture
def people(reader):
    """Return everybody by name."""
    return {one.name: one for one in reader.persons()}


@pytest.fixture
def calls(reader, people):
    """Return the id of a call by person and case."""
    return {
        (name, call.case): call.call
        for name, one in people.items()
        for call in reader.calls(one.id, one.id)
    }
