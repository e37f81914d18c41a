"""Who may sit down, and when each was last here."""

from datetime import UTC, timedelta, timezone

import pytest

from phonecoach.app.gather.who import count_calls, seats
from phonecoach.units import Language
from tests.store.making import MONDAY, World

SEOUL = timezone(timedelta(hours=9))


@pytest.fixture
def world(tmp_path, qapp):
    made = World(tmp_path / "data")
    yield made
    made.close()


def gathered(world, now=MONDAY, zone=UTC):
    world.store.writer.flush()
    return seats(world.reader, Language.EN, now, zone)


def test_people_come_by_name_with_the_day_of_their_last_call(world):
    mina = world.store.writer.add_person(name="Mina", language=Language.KO)
    world.store.writer.add_person(name="Ann", language=Language.EN)
    world.take(world.store, mina, started=MONDAY - timedelta(days=40))
    world.take(world.store, mina, started=MONDAY - timedelta(days=3))

    ann, them = gathered(world)

    assert (ann.name, ann.here) == ("Ann", "No call yet")
    assert (them.id, them.here) == (mina.id, "Last here 30 Oct")


def test_today_is_the_day_on_the_wall(world):
    mina = world.store.writer.add_person(name="Mina", language=Language.KO)
    evening = MONDAY.replace(hour=20)
    world.take(world.store, mina, started=evening)

    (here,) = gathered(world, now=evening + timedelta(hours=6))
    (there,) = gathered(world, now=evening + timedelta(hours=6), zone=SEOUL)

    assert here.here == "Last here 2 Nov"
    assert there.here == "Last here today"


def test_calls_are_counted_for_one_person(world):
    mina = world.store.writer.add_person(name="Mina", language=Language.KO)
    ann = world.store.writer.add_person(name="Ann", language=Language.EN)
    for _ in range(3):
        world.take(world.store, mina)
    world.take(world.store, ann)
    world.store.writer.flush()

    assert count_calls(world.reader, mina.id) == 3
    assert count_calls(world.reader, ann.id) == 1
    assert count_calls(world.reader, "nobody") == 0
