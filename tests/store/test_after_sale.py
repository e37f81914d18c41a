"""What calls ask to be written, as it is read from the training record."""

from __future__ import annotations

import dataclasses

import pytest

from phonecoach.call.annotations import NoteSent
from phonecoach.call.record import Purpose
from phonecoach.places import scenarios
from phonecoach.scenario.entries import library
from phonecoach.scenario.keeping import freeze
from phonecoach.units import Language
from tests.store import making as make

CASES = {
    one.case.file.id: one.case for one in library(scenarios(), scenarios("shared"))
}
S = 1_000_000


@pytest.fixture
def world(tmp_path):
    made = make.World(tmp_path)
    yield made
    made.close()


@pytest.fixture
def mina(world):
    return world.store.writer.add_person(name="민아", language=Language.KO)


def played(world, person, case="hesitant-trip", ending="satisfied", **head):
    case = CASES[case]
    made = world.head(
        world.store, person, case=case.file.id, case_digest=case.digest, **head
    )
    writer = world.store.writer
    writer.begin_call(made, freeze(case))
    over = dataclasses.replace(make.ended(9 * S), ending=ending)
    writer.append(made.call, (make.rang(), make.answered(2 * S), over))
    writer.flush()
    return made.call


def asking(world, viewer, person=None):
    return world.reader.asking_for_notes(viewer.id, (person or viewer).id)


def test_a_call_that_asks_for_a_note_is_read_with_its_ending(world, mina):
    call = played(world, mina)
    (one,) = asking(world, mina)

    assert (one.call, one.case, one.ending) == (call, "hesitant-trip", "satisfied")
    assert [task.id for task in one.glance.to_write] == ["thanks"]
    assert one.annotations == ()


def test_what_was_written_comes_along(world, mina):
    call = played(world, mina)
    for text in ("Thank you", "Thank you, Ms Fairley"):
        note = NoteSent(task="thanks", text=text)
        world.store.writer.annotate(world.annotation(call, mina, note))
    world.store.writer.flush()
    (one,) = asking(world, mina)

    assert [it.note.text for it in one.annotations] == [
        "Thank you",
        "Thank you, Ms Fairley",
    ]


def test_drills_tests_and_cases_that_ask_for_none_are_left_out(world, mina):
    played(world, mina, purpose=Purpose.DRILL)
    played(world, mina, purpose=Purpose.TEST)
    played(world, mina, case="absent-manager")

    assert asking(world, mina) == ()


def test_nobody_reads_what_others_have_to_write(world, mina):
    ken = world.store.writer.add_person(name="健", language=Language.JA)
    played(world, mina)

    assert asking(world, ken, mina) == ()
    assert len(asking(world, mina)) == 1
