"""Rounds of blind marks in the training record, and who may see what of them."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from phonecoach.call.annotations import (
    BlindDone,
    BlindMark,
    CalibrationAsked,
    CalibrationClosed,
    SignOff,
)
from phonecoach.scoring.card import Mark
from phonecoach.store import Role
from phonecoach.store.reader_calibration import CALIBRATING
from phonecoach.units import Language
from tests.store import making as make

ROUND = "round"


@pytest.fixture
def other(store):
    return store.writer.add_person(
        name="佐藤", language=Language.JA, role=Role.SUPERVISOR
    )


@pytest.fixture
def call(world, mina):
    taken = world.take(world.store, mina)
    world.store.writer.keep_card(
        make.card(taken, make.item(45, Mark.MET), make.item(64, Mark.MISSED)),
        make.history(),
    )
    return taken


@pytest.fixture
def write(world, call):
    def written(author, note, about=call):
        world.store.writer.annotate(world.annotation(about, author, note))
        world.store.writer.flush()

    return written


@pytest.fixture
def round_asked(write, chief, other):
    note = CalibrationAsked(round=ROUND, raters=(chief.id, other.id), items=(45, 64))
    write(chief, note)


def mark(item, said):
    return BlindMark(round=ROUND, item=item, mark=said)


def test_a_rater_sees_their_own_marks_until_all_have_finished(
    reader, write, round_asked, chief, other
):
    write(chief, mark(45, "met"))
    write(other, mark(45, "missed"))
    (one,) = reader.rounds(chief.id)
    assert one.marks == {chief.id: {45: Mark.MET}}

    write(chief, BlindDone(round=ROUND))
    write(other, BlindDone(round=ROUND))
    (one,) = reader.rounds(chief.id)
    assert one.is_open
    assert one.marks[other.id] == {45: Mark.MISSED}


def test_a_trainee_learns_nothing_of_a_round_on_their_call(
    reader, round_asked, write, chief, call
):
    mina = reader.record(chief.id, call).head.person
    write(chief, mark(45, "missed"))
    write(chief, SignOff(comment="Well done."))

    assert reader.rounds(mina) == ()
    notes = [one.note for one in reader.annotations(mina, call)]
    assert notes == [SignOff(comment="Well done.")]


def test_a_supervisor_learns_nothing_of_a_round_on_their_own_call(
    world, reader, write, chief, other
):
    own = world.take(world.store, chief)
    note = CalibrationAsked(round="own", raters=(other.id,), items=(45,))
    write(other, note, own)

    assert reader.rounds(chief.id) == ()
    assert [one.id for one in reader.rounds(other.id)] == ["own"]


def test_marks_of_a_round_never_count(reader, round_asked, write, chief, call):
    write(chief, mark(45, "missed"))
    write(chief, CalibrationClosed(round=ROUND))

    counted = {one.item: one.mark for one in reader.marks(chief.id, call)}
    assert counted == {45: Mark.MET, 64: Mark.MISSED}


def test_the_machine_keeps_its_own_mark_beside_a_humans(
    reader, world, write, chief, call
):
    write(chief, make.human_mark(45, Mark.MISSED, 0.0))

    assert reader.machine_marks(chief.id, [call]) == {
        call: {45: Mark.MET, 64: Mark.MISSED}
    }


def test_a_card_made_after_a_human_had_marked_tells_nothing_of_the_machine(
    reader, world, write, chief, call
):
    write(chief, make.human_mark(45, Mark.MISSED, 0.0))
    items = (make.item(45, Mark.MISSED), make.item(64, Mark.MISSED))
    world.store.writer.keep_card(make.card(call, *items, rules="2"), make.history())
    world.store.writer.flush()

    assert reader.machine_marks(chief.id, [call])[call][45] is Mark.MET


def test_nobody_sees_the_machines_marks_of_others_calls(reader, ken, call):
    assert reader.machine_marks(ken.id, [call]) == {}


def test_an_erased_call_takes_its_rounds_along(world, reader, round_asked, chief, mina):
    world.store.writer.erase_person(mina.id, author=mina.id)
    world.store.writer.flush()

    assert reader.rounds(chief.id) == ()


def test_rounds_are_found_by_their_index(world, reader, round_asked):
    with closing(sqlite3.connect(world.path)) as db:
        plan = db.execute(
            "EXPLAIN QUERY PLAN SELECT * FROM annotation"  # noqa: S608 - constant
            f" WHERE kind IN {CALIBRATING} AND payload IS NOT NULL"
        ).fetchall()

    assert any("annotation_calibrating" in row[3] for row in plan)
