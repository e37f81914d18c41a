"""A person's calls and marks over time, and who may see them."""

from __future__ import annotations

import dataclasses
import sqlite3
from contextlib import closing

import pytest

from phonecoach.call.annotations import SignOff
from phonecoach.call.record import Continued, PersonId, RoomId
from phonecoach.errors import StoreError
from phonecoach.scoring.card import Mark
from phonecoach.store import CallState
from phonecoach.units import Mode
from tests.store import making as make


def keep(world, call, *items, **changes):
    world.store.writer.keep_card(make.card(call, *items, **changes), make.history())


@pytest.fixture
def take(world, mina):
    """Return a function that takes a call of Mina's with these marks."""

    def made(*items, person=mina, **changes):
        call = world.take(world.store, person, **changes)
        keep(world, call, *items)
        world.store.writer.flush()
        return call

    return made


def marks(found):
    return [(one.call, one.mark.item, one.mark.mark) for one in found]


def test_calls_come_newest_first_with_length_and_sections(world, reader, mina, take):
    first, second = take(), take()

    calls = reader.past_calls(mina.id, mina.id)

    assert [one.summary.call for one in calls] == [second, first]
    assert [one.length for one in calls] == [9_000, 9_000]
    assert calls[0].sections == (("A", 80.0), ("B", None))
    assert calls[0].has_card
    assert calls[0].summary.score == 80.0


def test_latest_calls_are_kept_when_not_all_are_wanted(reader, mina, take):
    take()
    latest = take()

    (found,) = reader.past_calls(mina.id, mina.id, limit=1)
    assert found.summary.call == latest


def test_call_without_a_card_is_there_with_what_is_known_of_it(world, reader, mina):
    begun = world.begin(world.store, mina)
    world.store.writer.append(begun, (make.broken_off(7), make.filed(7)))
    world.store.writer.flush()

    (found,) = reader.past_calls(mina.id, mina.id)

    assert found.summary.state is CallState.FILED
    assert (found.has_card, found.waiting, found.sections) == (False, 0, ())
    assert found.length == 7


def test_marks_waiting_are_those_no_human_has_given(world, reader, mina, chief, take):
    call = take(make.item(50, "needs a human"), make.item(52, "needs a human"))
    before = reader.past_calls(mina.id, mina.id)[0]
    note = make.human_mark(50, "met", 1.0)
    world.store.writer.annotate(world.annotation(call, chief, note))
    world.store.writer.flush()

    after = reader.past_calls(mina.id, mina.id)[0]

    assert (before.waiting, before.confirmed) == (2, False)
    assert (after.waiting, after.confirmed) == (1, True)


def test_card_is_confirmed_by_whoever_signs_it_off_but_the_trainee(
    world, reader, mina, chief, take
):
    call = take()
    note = SignOff(comment="들었습니다")
    world.store.writer.annotate(world.annotation(call, mina, note))
    with pytest.raises(StoreError, match="nobody gives them on a call of their own"):
        world.store.writer.flush()
    before = reader.past_calls(mina.id, mina.id)[0]
    world.store.writer.annotate(world.annotation(call, chief, note))
    world.store.writer.flush()

    after = reader.past_calls(mina.id, mina.id)[0]

    assert (before.confirmed, after.confirmed) == (False, True)


def test_sections_are_those_of_the_card_that_counts(world, reader, mina, take):
    call = take()
    keep(world, call, score=40.0)
    world.store.writer.flush()

    assert reader.past_calls(mina.id, mina.id)[0].sections[0] == ("A", 40.0)


def test_call_that_goes_on_from_another_says_so(reader, mina, take):
    first = take()
    take(continued=Continued(call=first, events=3))

    assert [one.continued for one in reader.past_calls(mina.id, mina.id)] == [
        True,
        False,
    ]
    assert {one.call for one in reader.item_marks(mina.id, mina.id)} == {first}


def test_marks_of_an_item_come_oldest_first(reader, mina, take):
    first = take(make.item(44, "missed", 0.0), make.item(45, "met", 1.0))
    second = take(make.item(44, "partly", 0.5), make.item(46, "not applicable"))

    found = reader.item_marks(mina.id, mina.id)

    assert marks(found) == [
        (first, 44, Mark.MISSED),
        (second, 44, Mark.PARTLY),
        (first, 45, Mark.MET),
    ]
    assert found[1].mark.share == 0.5
    assert found[0].started < found[1].started


def test_only_the_latest_marks_of_an_item_are_told_of_each_mode(reader, mina, take):
    take(make.item(44, "missed", 0.0))
    typed = take(make.item(44, "met", 1.0))
    guided = take(make.item(44, "met", 1.0), mode=Mode.GUIDED)

    found = reader.item_marks(mina.id, mina.id, last=1)

    assert [(one.call, one.mode) for one in found] == [
        (typed, Mode.TYPED),
        (guided, Mode.GUIDED),
    ]


def test_marks_can_be_told_from_the_latest_calls_alone(reader, mina, take):
    take(make.item(44, "missed", 0.0), make.item(45, "met", 1.0))
    later = [take(make.item(44, "met", 1.0)) for _ in range(2)]

    found = reader.item_marks(mina.id, mina.id, among=2)

    assert marks(found) == [(call, 44, Mark.MET) for call in later]


def test_marks_can_be_told_of_some_items_alone(reader, mina, take):
    call = take(*(make.item(no, "met", 1.0) for no in (44, 45, 46)))

    found = reader.item_marks(mina.id, mina.id, items={44, 46, 99})

    assert marks(found) == [(call, no, Mark.MET) for no in (44, 46)]


def test_humans_mark_is_the_one_that_is_told(world, reader, mina, chief, take):
    call = take(make.item(44, "met", 1.0))
    note = make.human_mark(44, "missed", 0.0)
    world.store.writer.annotate(world.annotation(call, chief, note))
    world.store.writer.flush()

    (found,) = reader.item_marks(mina.id, mina.id)

    assert (found.mark.mark, found.mark.by_human) == (Mark.MISSED, True)


# Who may see it -----------------------------------------------------------------------


def seen_by(reader, viewer, person):
    calls = [one.summary.call for one in reader.past_calls(viewer.id, person.id)]
    marked = [one.call for one in reader.item_marks(viewer.id, person.id)]
    assert sorted(calls) == sorted(marked)
    return calls


def test_another_trainee_sees_nothing_of_it(reader, mina, ken, take):
    take()

    assert seen_by(reader, ken, mina) == []


def test_supervisor_of_the_room_sees_it_and_only_of_the_person_asked_for(
    reader, mina, ken, chief, take
):
    call = take()
    take(person=ken)

    assert seen_by(reader, chief, mina) == [call]


def test_supervisor_sees_own_calls_once(reader, chief, take):
    call = take(person=chief)

    assert seen_by(reader, chief, chief) == [call]


def test_supervisor_of_another_room_sees_nothing(world, reader, mina, chief, take):
    take()
    with closing(sqlite3.connect(world.path)) as db, db:
        db.execute("INSERT INTO room VALUES ('next door', '')")
    away = dataclasses.replace(chief, id=PersonId("x"), room=RoomId("next door"))
    world.store.writer.keep_person(away)
    world.store.writer.flush()

    assert seen_by(reader, away, mina) == []


def test_nothing_is_left_of_an_erased_person(world, reader, mina, chief, take):
    take()
    world.store.writer.erase_person(mina.id, author=chief.id)
    world.store.writer.flush()

    assert seen_by(reader, chief, mina) == []
    assert seen_by(reader, mina, mina) == []
