"""Who may learn of a call: every query, asked by everybody."""

from __future__ import annotations

import dataclasses
import inspect
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, date, datetime

import pytest

from phonecoach.call.annotations import HumanMark, SignOff
from phonecoach.call.record import PersonId, Purpose, RoomId
from phonecoach.errors import StoreError
from phonecoach.scenario import CaseId
from phonecoach.scoring.card import Mark
from phonecoach.store import NewAssignment, Reader, Role, Shelf
from phonecoach.store.rows_group import GroupFilter
from phonecoach.units import Language
from tests.store import making as make

QUERIES = {
    name: inspect.signature(method)
    for name, method in inspect.getmembers(Reader, inspect.isfunction)
    if not name.startswith("_")
}

OF_NOBODY = {
    "close",
    # Before anybody has signed in.
    "persons", "entrance", "seals", "has_administrator", "place_names",
    # What holds for whoever sits at this PC.
    "pc_setting", "room_settings",
    # Whose a recording is and whether its call is over, and no more: recordings are
    # tidied whoever sits there.
    "standings",
    # Digests, and whether they hold.
    "chain_head", "verify",
}  # fmt: skip

OF_CALLS = sorted(set(QUERIES) - OF_NOBODY - {"setting", "room_name", "accounts"})
"""What tells of calls, of who took them, or of what came of them."""

SHOWN = {
    "record", "case_content", "annotations", "cards", "current_card", "marks", "calls",
    "past_calls", "item_marks", "people_marks", "week_marks", "case_counts",
    "cell_calls", "machine_marks", "to_review", "reviewables", "assignments",
}  # fmt: skip


@pytest.fixture
def call(world, mina, chief):
    """A call of Mina's with a card, which a supervisor has marked and signed off."""
    taken = world.take(world.store, mina, mode=make.Mode.TYPED)
    items = (make.item(45, Mark.MET), make.item(64, Mark.MISSED))
    writer = world.store.writer
    writer.keep_card(make.card(taken, *items), make.history())
    mark = HumanMark(item=64, mark="met", share=1.0, rubric="1", reason="Said.")
    for note in (mark, SignOff(comment="Seen.")):
        writer.annotate(world.annotation(taken, chief, note))
    given = writer.assign(
        NewAssignment(
            purpose=Purpose.PRACTICE,
            cases=(CaseId("late_parcel"),),
            due=datetime(2030, 1, 1, tzinfo=UTC),
            pass_mark=80.0,
            people=(mina.id,),
        ),
        author=chief.id,
    )
    writer.grant_try(given, mina.id, CaseId("late_parcel"), "Alarm.", author=chief.id)
    writer.flush()
    return taken


@pytest.fixture
def others(world, mina, ken, chief):
    """Everybody who has no business with Mina's calls, by what they are."""
    writer = world.store.writer
    add = writer.add_person
    writer.flush()
    with closing(sqlite3.connect(world.path)) as db, db:
        db.execute("INSERT INTO room VALUES ('next door', '')")
    elsewhere = dataclasses.replace(
        chief, id=PersonId("elsewhere"), room=RoomId("next door")
    )
    writer.keep_person(elsewhere)
    known = {
        "a trainee of the room": ken,
        "an author": add(name="Author", language=Language.EN, role=Role.AUTHOR),
        "an administrator": add(
            name="Admin", language=Language.EN, role=Role.ADMINISTRATOR
        ),
        "a supervisor of another room": elsewhere,
    }
    writer.flush()
    return known


def answer(world, name, viewer, call, mina):
    """Return what a query about Mina's call tells somebody; None if it refuses."""
    wanted = {
        "viewer": viewer.id,
        "call": call,
        "calls": (call,),
        "person": mina.id,
        "case": CaseId("late_parcel"),
        "wanted": GroupFilter(),
        "item": 45,
        "shelf": Shelf.NEW,
        "since": datetime(2020, 1, 1, tzinfo=UTC),
        "before": datetime(2030, 1, 1, tzinfo=UTC),
        "today": date(2026, 11, 9),
    }
    given = {
        one.name: wanted[one.name]
        for one in QUERIES[name].parameters.values()
        if one.name in wanted
    }
    try:
        return getattr(world.reader, name)(**given)
    except StoreError:
        return None


def is_nothing(told):
    """Whether an answer holds nothing at all."""
    if dataclasses.is_dataclass(told):
        return all(
            is_nothing(getattr(told, it.name)) for it in dataclasses.fields(told)
        )
    if isinstance(told, Mapping):
        return all(map(is_nothing, told.values()))
    return not told


def test_every_query_asks_who_asks():
    asks = {name for name, it in QUERIES.items() if "viewer" in it.parameters}

    assert set(QUERIES) - asks == OF_NOBODY
    assert all([*QUERIES[name].parameters][1] == "viewer" for name in asks)


@pytest.mark.parametrize("name", OF_CALLS)
def test_nobody_without_business_learns_of_a_call(world, others, call, mina, name):
    for who, viewer in others.items():
        told = answer(world, name, viewer, call, mina)
        assert is_nothing(told), f"{who} learns of it"
        assert call not in repr(told)


@pytest.mark.parametrize("name", sorted(SHOWN))
def test_the_supervisor_of_the_room_is_told(world, chief, call, mina, name):
    assert not is_nothing(answer(world, name, chief, call, mina))


def test_who_is_where_is_told_to_those_who_look_after_people(
    world, others, mina, chief
):
    reader = world.reader
    told = {who: reader.accounts(one.id) for who, one in others.items()}

    assert {one.person.name for one in reader.accounts(chief.id)} >= {mina.name}
    assert told["an administrator"]
    assert not told["a trainee of the room"]
    assert not told["an author"]
