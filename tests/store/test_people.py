"""People, what they chose, who sees what, and the erasure of a person."""

from __future__ import annotations

import dataclasses
import sqlite3
from contextlib import closing

import pytest

from phonecoach.call.annotations import Dispute
from phonecoach.call.events import FormChanged, MemoChanged
from phonecoach.call.record import CallId, Continued, PersonId, RoomId
from phonecoach.errors import StoreError
from phonecoach.store import CallState, Role
from phonecoach.units import Language, Micros
from tests.store import making as make

WRITTEN = "주소는 한강로 12번지"


def rows(world, sql):
    with closing(sqlite3.connect(world.path)) as db:
        return db.execute(sql).fetchall()


# People and settings -----------------------------------------------------------------


def test_people_are_listed_by_name(store, reader, mina, ken, chief):
    store.writer.flush()

    assert reader.persons() == (chief, ken, mina)


def test_two_people_may_bear_the_same_name(store, reader, mina):
    other = store.writer.add_person(name=mina.name, language=Language.KO)
    store.writer.flush()

    assert reader.persons() == (mina, other)


def test_person_can_be_given_a_new_name_and_role(store, reader, mina):
    married = dataclasses.replace(mina, name="박민아", role=Role.SUPERVISOR)
    store.writer.keep_person(married)
    store.writer.flush()

    assert reader.persons() == (married,)


def test_people_of_another_room_do_not_sign_in_here(world, mina):
    with closing(sqlite3.connect(world.path)) as db, db:
        db.execute("INSERT INTO room VALUES ('next door', '')")
    away = dataclasses.replace(mina, id=PersonId("x"), room=RoomId("next door"))
    world.store.writer.keep_person(away)
    world.store.writer.flush()

    assert world.reader.persons() == (mina,)


@pytest.mark.parametrize("value", ["ko", 3, 1.5, None, True, ["a"], {"b": {"c": "디"}}])
def test_choice_is_remembered(store, reader, mina, ken, value):
    store.writer.keep_setting(mina.id, "language", value)
    store.writer.flush()

    assert reader.setting(mina.id, "language") == value
    assert reader.setting(mina.id, "volume") is None
    assert reader.setting(ken.id, "language") is None


def test_later_choice_replaces_the_earlier(store, reader, mina):
    store.writer.keep_setting(mina.id, "volume", 3)
    store.writer.keep_setting(mina.id, "volume", 4)
    store.writer.keep_pc_setting("headset", "left")
    store.writer.keep_pc_setting("headset", "right")
    store.writer.flush()

    assert reader.setting(mina.id, "volume") == 4
    assert reader.pc_setting("headset") == "right"
    assert reader.pc_setting("volume") is None


def test_choice_that_is_no_json_is_our_bug(store, mina):
    with pytest.raises(ValueError, match="not JSON compliant"):
        store.writer.keep_setting(mina.id, "volume", float("nan"))


# Who asks decides what is seen -------------------------------------------------------


@pytest.fixture
def minas_call(world, mina):
    call = world.take(world.store, mina)
    world.store.writer.append(world.begin(world.store, mina), (make.line(5),))
    world.store.writer.append(world.begin(world.store, mina), (make.broken_off(5),))
    world.store.writer.keep_card(make.card(call), make.history())
    world.store.writer.flush()
    return call


CONTENT = (
    "record",
    "case_content",
    "annotations",
    "broken_links",
    "current_card",
    "cards",
    "marks",
)


@pytest.mark.parametrize("query", CONTENT)
def test_call_of_another_person_looks_like_no_call_at_all(
    store, reader, minas_call, ken, query
):
    store.writer.flush()
    ghost = CallId("ghost")

    with pytest.raises(StoreError) as of_another:
        getattr(reader, query)(ken.id, minas_call)
    with pytest.raises(StoreError) as of_nobody:
        getattr(reader, query)(ken.id, ghost)
    assert str(of_another.value).replace(minas_call, ghost) == str(of_nobody.value)


def lists(reader, viewer, person, now):
    return {
        "calls": len(reader.calls(viewer.id)),
        "their calls": len(reader.calls(viewer.id, person.id)),
        "broken off": len(reader.broken_off(viewer.id)),
        "history": len(reader.history(viewer.id, person.id, now).calls),
        "heard": len(reader.heard(viewer.id, person.id, "late_parcel")),
    }


def test_lists_show_a_person_the_own_calls_alone(world, minas_call, mina, ken, chief):
    world.store.writer.flush()
    everything = {
        "calls": 3,
        "their calls": 3,
        "broken off": 1,
        "history": 1,
        "heard": 1,
    }

    assert lists(world.reader, mina, mina, world.now()) == everything
    assert lists(world.reader, chief, mina, world.now()) == everything
    assert set(lists(world.reader, ken, mina, world.now()).values()) == {0}


@pytest.mark.parametrize("query", CONTENT)
def test_supervisor_sees_every_call_of_the_room(
    store, reader, minas_call, chief, query
):
    store.writer.flush()

    getattr(reader, query)(chief.id, minas_call)


def test_supervisor_of_another_room_sees_nothing(world, minas_call, chief, mina):
    with closing(sqlite3.connect(world.path)) as db, db:
        db.execute("INSERT INTO room VALUES ('next door', '')")
    away = dataclasses.replace(chief, id=PersonId("x"), room=RoomId("next door"))
    world.store.writer.keep_person(away)
    world.store.writer.flush()

    assert set(lists(world.reader, away, mina, world.now()).values()) == {0}
    with pytest.raises(StoreError, match="you may see"):
        world.reader.record(away.id, minas_call)


def test_calls_come_newest_first_and_no_more_than_asked(world, mina):
    calls = [world.begin(world.store, mina) for _ in range(4)]
    world.store.writer.flush()

    found = world.reader.calls(mina.id, limit=3)

    assert [each.call for each in found] == calls[:0:-1]
    assert found[0].state is CallState.RINGING


def test_wordings_heard_are_counted_per_case(world, mina):
    for case in ("late_parcel", "late_parcel", "enquiry"):
        call = world.begin(world.store, mina, case=case)
        world.store.writer.append(
            call, (make.line(5, "hello", "b"), make.line(6, "bye"))
        )
    world.store.writer.flush()

    assert world.reader.heard(mina.id, mina.id, "late_parcel") == {
        ("hello", "b"): 2,
        ("bye", "a"): 2,
    }


def test_what_was_taken_over_from_another_call_was_heard_once(world, mina):
    first = world.begin(world.store, mina)
    world.store.writer.append(first, (make.line(5, "hello", "b"),))
    goes_on = Continued(call=first, events=2)
    second = world.begin(world.store, mina, continued=goes_on)
    world.store.writer.append(second, (make.line(5, "hello", "b"), make.line(9, "bye")))
    world.store.writer.flush()

    assert world.reader.heard(mina.id, mina.id, "late_parcel") == {
        ("hello", "b"): 1,
        ("bye", "a"): 1,
    }


# Erasure -----------------------------------------------------------------------------


@pytest.fixture
def told_call(world, mina, chief):
    """A call in which something personal was written in every place there is."""
    call = world.begin(world.store, mina)
    memo = MemoChanged(at=Micros(5), onset=Micros(5), text=WRITTEN)
    world.store.writer.append(call, (memo, make.ended(9)))
    note = Dispute(item=44, reason=WRITTEN)
    world.store.writer.annotate(world.annotation(call, mina, note))
    world.store.writer.annotate(
        world.annotation(call, chief, make.human_mark(44, "met", 1))
    )
    shown = make.card(call)
    evidence = dataclasses.replace(shown.items[0].evidence[0], words=WRITTEN)
    item = dataclasses.replace(shown.items[0], evidence=(evidence,))
    world.store.writer.keep_card(
        dataclasses.replace(shown, items=(item,)), make.history()
    )
    world.store.writer.keep_setting(mina.id, "note", WRITTEN)
    world.store.writer.flush()
    return call


def test_erasure_leaves_no_word_in_the_file(world, mina, told_call):
    before = everything_on_disk(world)
    world.store.writer.erase_person(mina.id, author=mina.id)
    world.store.writer.flush()

    assert WRITTEN.encode() in before
    assert WRITTEN.encode() not in everything_on_disk(world)
    assert mina.name.encode() not in everything_on_disk(world)


def test_erasure_takes_drafts_of_unfinished_calls_and_the_notebook(world, mina):
    call = world.begin(world.store, mina)
    draft = MemoChanged(at=Micros(5), onset=Micros(5), text=WRITTEN)
    form = FormChanged(at=Micros(6), onset=Micros(6), fields=(("note", WRITTEN),))
    world.store.writer.append(call, (draft, form))
    notes = [{"question": WRITTEN, "answer": WRITTEN}]
    world.store.writer.keep_setting(mina.id, "phrases_ko", notes)
    world.store.writer.keep_setting(mina.id, "week_2026_45", [WRITTEN])
    world.store.writer.flush()
    assert WRITTEN.encode() in everything_on_disk(world)

    world.store.writer.erase_person(mina.id, author=mina.id)
    world.store.writer.flush()

    assert WRITTEN.encode() not in everything_on_disk(world)
    assert rows(world, "SELECT count(*) FROM person_setting") == [(0,)]


def everything_on_disk(world):
    return b"".join(path.read_bytes() for path in world.folder.iterdir())


def test_erasure_keeps_the_chain_whole(store, reader, mina, chief, told_call):
    store.writer.erase_person(mina.id, author=chief.id)
    store.writer.flush()

    assert reader.broken_links(chief.id, told_call) == ()


def test_erased_person_and_calls_are_not_shown_any_more(world, mina, chief, told_call):
    world.store.writer.erase_person(mina.id, author=chief.id)
    world.store.writer.flush()

    assert world.reader.persons() == (chief,)
    assert set(lists(world.reader, chief, mina, world.now()).values()) == {0}
    with pytest.raises(StoreError, match="was erased at its person's request"):
        world.reader.record(chief.id, told_call)
    with pytest.raises(StoreError, match="you may see"):
        world.reader.record(mina.id, told_call)


def test_erasure_is_itself_recorded(world, mina, chief):
    world.store.writer.erase_person(mina.id, author=chief.id)
    world.store.writer.erase_person(mina.id, author=chief.id)
    world.store.writer.flush()

    assert rows(world, "SELECT person, author FROM erasure") == [(mina.id, chief.id)]


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM erasure",
        "UPDATE erasure SET at = ''",
        "UPDATE person SET name = 'x'",
    ],
)
def test_erasure_cannot_be_undone(world, mina, sql):
    world.store.writer.erase_person(mina.id, author=mina.id)
    world.store.writer.flush()

    with (
        closing(sqlite3.connect(world.path)) as db,
        pytest.raises(sqlite3.IntegrityError, match=r"erasure|erased"),
    ):
        db.execute(sql)


def test_erasure_spares_everybody_else(world, mina, ken, told_call):
    other = world.take(world.store, ken)
    world.store.writer.keep_card(make.card(other), make.history())
    world.store.writer.keep_setting(ken.id, "volume", 3)
    world.store.writer.erase_person(mina.id, author=mina.id)
    world.store.writer.flush()

    assert len(world.reader.record(ken.id, other).events) == 5
    assert world.reader.current_card(ken.id, other).card == make.card(other)
    assert world.reader.setting(ken.id, "volume") == 3


def test_unfinished_call_of_an_erased_person_is_filed(world, mina, chief):
    call = world.begin(world.store, mina)
    world.store.writer.erase_person(mina.id, author=chief.id)
    world.store.writer.append(call, (make.answered(100),))

    with pytest.raises(StoreError, match="takes no further events"):
        world.store.writer.flush()
    assert world.reader.broken_links(chief.id, call) == ()
    assert rows(world, "SELECT state FROM call") == [("filed",)]


def test_nothing_new_is_kept_of_an_erased_person(world, mina, told_call):
    world.store.writer.erase_person(mina.id, author=mina.id)
    world.store.writer.flush()
    attempts = (
        lambda: world.store.writer.begin_call(world.head(world.store, mina), b"case"),
        lambda: world.store.writer.keep_card(make.card(told_call), make.history()),
        lambda: world.store.writer.keep_setting(mina.id, "volume", 1),
        lambda: world.store.writer.keep_person(mina),
        lambda: world.store.writer.annotate(
            world.annotation(told_call, mina, Dispute(item=1, reason=""))
        ),
    )

    for attempt in attempts:
        attempt()
        with pytest.raises(StoreError, match="the person has been erased"):
            world.store.writer.flush()


def test_colleague_cannot_erase_a_person(store, reader, mina, ken, told_call):
    store.writer.erase_person(mina.id, author=ken.id)

    with pytest.raises(StoreError, match="Trainees are looked after by"):
        store.writer.flush()
    assert mina in reader.persons()
    assert len(reader.record(mina.id, told_call).events) == 3


def test_whose_a_call_is_can_be_told_until_its_person_is_erased(
    world, mina, ken, told_call
):
    other = world.begin(world.store, ken)
    world.store.writer.flush()
    asked = [told_call, other, CallId("nobody's")]

    found = world.reader.standings(asked)
    world.store.writer.erase_person(mina.id, author=mina.id)
    world.store.writer.flush()

    assert {call: it.person for call, it in found.items()} == {
        told_call: mina.id,
        other: ken.id,
    }
    assert found[told_call].state is CallState.FROZEN
    assert list(world.reader.standings(asked)) == [other]
