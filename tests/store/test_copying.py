"""Records from another PC: taken over once, never twice, never half."""

from __future__ import annotations

import dataclasses
import sqlite3
from contextlib import closing

import pytest

from phonecoach.call.annotations import Source, TurnWords
from phonecoach.call.in_force import profile_of
from phonecoach.call.record import PersonId, Record
from phonecoach.checklist import Site
from phonecoach.errors import StoreError
from tests.store import making as make


@pytest.fixture
def record(world, mina):
    """A call that Mina took on another PC of another room."""
    stranger = dataclasses.replace(mina, id=PersonId("mina-2"))
    head = world.head(world.store, stranger, pc="other pc", room="other room")
    events = (make.rang(), make.answered(100), *make.turn(200), make.ended(900))
    return Record(head=head, events=events)


@pytest.fixture
def words(world, record, chief):
    note = TurnWords(turn=1, source=Source.HUMAN, text="네, 하늘화장품입니다")
    annotation = world.annotation(record.head.call, chief, note)
    return dataclasses.replace(annotation, author=PersonId("a stranger"))


def counts(world):
    with closing(sqlite3.connect(world.path)) as db:
        return db.execute(
            "SELECT (SELECT count(*) FROM call), (SELECT count(*) FROM event),"
            " (SELECT count(*) FROM annotation), (SELECT count(*) FROM person),"
            " (SELECT count(*) FROM pc), (SELECT count(*) FROM room)"
        ).fetchone()


def read(world, record):
    """Read as the person, who has no name here yet."""
    return world.reader.record(record.head.person, record.head.call)


def test_record_of_another_pc_is_taken_over_whole(world, record, words, mina):
    world.store.writer.copy_record(record, b"case", (words,))
    world.store.writer.flush()

    call, person = record.head.call, record.head.person
    assert read(world, record) == record
    assert world.reader.annotations(person, call) == (words,)
    assert world.reader.case_content(person, call) == b"case"
    assert world.reader.broken_links(person, call) == ()


def test_a_call_takes_along_what_its_site_had_of_its_own(world, record):
    own = Site(norms={"ko-KR": {"pick_up": {"met": "8 s"}}}).profile("ko-KR")
    head = dataclasses.replace(record.head, profile_version=own.version, site=own.site)
    record = dataclasses.replace(record, head=head)

    for _ in range(2):
        world.store.writer.copy_record(record, b"case", ())
    world.store.writer.flush()

    assert read(world, record) == record
    assert profile_of(world.reader.head(head.person, head.call)) == own
    assert world.reader.broken_links(head.person, head.call) == ()


def test_people_known_by_their_ids_alone_do_not_sign_in(
    world, record, words, mina, chief
):
    world.store.writer.copy_record(record, b"case", (words,))
    world.store.writer.flush()

    assert world.reader.persons() == (chief, mina)


def test_taking_over_twice_changes_nothing(world, record, words):
    world.store.writer.copy_record(record, b"case", (words,))
    world.store.writer.flush()
    before = counts(world)
    world.store.writer.copy_record(record, b"case", (words,))
    world.store.writer.flush()

    assert counts(world) == before
    assert before[:3] == (1, 5, 1)


def test_later_annotations_join_a_record_that_is_here(world, record, words):
    world.store.writer.copy_record(record, b"case")
    world.store.writer.copy_record(record, b"case", (words,))
    world.store.writer.flush()

    assert counts(world)[:3] == (1, 5, 1)


def test_own_call_coming_back_changes_nothing(world, mina):
    call = world.take(world.store, mina)
    world.store.writer.flush()
    own = world.reader.record(mina.id, call)
    world.store.writer.copy_record(own, b"the case")
    world.store.writer.flush()

    assert world.reader.record(mina.id, call) == own


@pytest.mark.parametrize("part", ["head", "events"])
def test_same_call_with_other_content_is_refused(world, record, part):
    world.store.writer.copy_record(record, b"case")
    other = {
        "head": dataclasses.replace(record.head, seed=8),
        "events": (*record.events[:-1], make.ended(901)),
    }
    changed = dataclasses.replace(record, **{part: other[part]})
    world.store.writer.copy_record(changed, b"case")

    with pytest.raises(StoreError, match="already in the training record with other"):
        world.store.writer.flush()
    assert read(world, record) == record


@pytest.mark.parametrize("length", [0, 4])
def test_call_that_may_still_grow_is_not_copied(store, record, length):
    growing = dataclasses.replace(record, events=record.events[:length])

    with pytest.raises(StoreError, match="Finish or file it on the PC where"):
        store.writer.copy_record(growing, b"case")


def test_filed_call_is_copied(world, record):
    away = dataclasses.replace(record, events=(make.broken_off(5), make.filed(5)))
    world.store.writer.copy_record(away, b"case")
    world.store.writer.flush()

    assert read(world, away) == away


def test_copy_does_not_bring_back_an_erased_person(world, record, chief, mina):
    head = dataclasses.replace(record.head, person=mina.id)
    world.store.writer.erase_person(mina.id, author=chief.id)
    world.store.writer.copy_record(dataclasses.replace(record, head=head), b"case")
    world.store.writer.flush()

    assert counts(world)[:3] == (0, 0, 0)
