"""Which drills there are, and from which case the next one comes."""

from __future__ import annotations

import pytest

from phonecoach.app.gather.drills import drills_text, next_drill
from phonecoach.call.record import Purpose
from phonecoach.checklist.drills import DrillKind
from phonecoach.scenario.keeping import freeze
from phonecoach.units import Language
from tests.app.gallery import cases
from tests.store import making as make

KIND = DrillKind.HOLD
S = 1_000_000


@pytest.fixture
def world(tmp_path):
    made = make.World(tmp_path)
    yield made
    made.close()


@pytest.fixture
def mina(world):
    return world.store.writer.add_person(name="민아", language=Language.KO)


def take(world, person, case, **changes):
    """Take a call of a case, and return the case."""
    head = world.head(
        world.store,
        person,
        case=case.file.id,
        case_digest=case.digest,
        **{"purpose": Purpose.DRILL, **changes},
    )
    world.store.writer.begin_call(head, freeze(case))
    world.store.writer.append(
        head.call, (make.rang(), make.answered(2 * S), make.ended(9 * S))
    )
    world.store.writer.flush()
    return case


def chosen(world, person, kind=KIND, place=0):
    return next_drill(
        world.reader, person, cases(), kind, lambda count: min(place, count - 1)
    )


def line(world, person, kind=KIND):
    text = drills_text(world.reader, person, cases())
    return next(one for one in text.drills if one.kind is kind)


def test_each_case_comes_once_before_any_comes_again(world, mina):
    having = line(world, mina).calls
    ids = [
        take(world, mina, chosen(world, mina, place=number)).file.id
        for number in range(having)
    ]

    assert having >= 3
    assert len(set(ids)) == having
    assert chosen(world, mina).file.id in ids


def test_what_was_taken_is_told(world, mina):
    before = line(world, mina)
    take(world, mina, chosen(world, mina))
    after = line(world, mina)

    assert (before.taken, before.last) == (0, "")
    assert (after.taken, after.last) == (1, "11월 2일")
    assert line(world, mina, DrillKind.CLOSING).taken == 0


def test_whole_calls_and_others_drills_do_not_count(world, mina):
    ken = world.store.writer.add_person(name="健", language=Language.KO)
    case = chosen(world, mina)
    take(world, ken, case)
    take(world, mina, case, purpose=Purpose.PRACTICE)

    assert line(world, mina).taken == 0


def test_there_is_none_where_no_case_has_it(world, mina):
    assert next_drill(world.reader, mina, (), KIND, lambda _: 0) is None
