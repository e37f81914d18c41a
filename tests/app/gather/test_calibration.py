"""What a supervisor may know of rounds of blind marks, and when."""

from __future__ import annotations

import pytest

from phonecoach.accounts import Role
from phonecoach.app.gather.calibration import RoomRounds
from phonecoach.app.screens.calibration_text import RoundState
from phonecoach.call.annotations import BlindDone, BlindMark, CalibrationAsked
from phonecoach.scoring.card import Mark
from phonecoach.units import Language
from tests.app.gallery import by_id
from tests.store import making as make

ROUND = "round"
CASE = by_id("repair-enquiry")


@pytest.fixture
def world(tmp_path):
    made = make.World(tmp_path)
    yield made
    made.close()


@pytest.fixture
def people(world):
    add = world.store.writer.add_person
    return {
        "mina": add(name="Mina", language=Language.KO),
        "reid": add(name="Reid", language=Language.EN, role=Role.SUPERVISOR),
        "sato": add(name="Sato", language=Language.JA, role=Role.SUPERVISOR),
    }


@pytest.fixture
def call(world, people):
    taken = world.take(world.store, people["mina"])
    items = (
        make.item(45, Mark.MET),
        make.item(64, Mark.MISSED),
        make.item(65, Mark.NOT_APPLICABLE),
    )
    world.store.writer.keep_card(make.card(taken, *items), make.history())
    world.store.writer.flush()
    return taken


@pytest.fixture
def write(world, people, call):
    def written(who, note):
        world.store.writer.annotate(world.annotation(call, people[who], note))
        world.store.writer.flush()

    return written


@pytest.fixture
def ask(write, people):
    def asked():
        raters = (people["reid"].id, people["sato"].id)
        write("reid", CalibrationAsked(round=ROUND, raters=raters, items=(45, 64)))

    return asked


def of(world, who):
    return RoomRounds(world.reader, who, lambda _: CASE)


def mark(item, said):
    return BlindMark(round=ROUND, item=item, mark=said)


def test_a_call_of_the_room_can_be_asked_about_once(world, people, call, ask):
    before = of(world, people["reid"]).text()
    ask()
    after = of(world, people["reid"]).text()

    assert [one.call for one in before.askable] == [call]
    assert before.askable[0].when.startswith("Mina")
    assert after.askable == ()
    assert after.raters == 2


def test_what_did_not_apply_is_not_asked_for(world, people, call):
    assert of(world, people["reid"]).items_of(call) == (45, 64)


def test_a_round_waits_for_each_in_turn_and_then_lies_open(world, people, ask, write):
    ask()
    rounds = {name: of(world, people[name]) for name in ("reid", "sato")}
    assert rounds["sato"].text().rounds[0].state is RoundState.YOURS

    write("sato", BlindDone(round=ROUND))
    assert of(world, people["sato"]).text().rounds[0].state is RoundState.OTHERS
    line = of(world, people["reid"]).text().rounds[0]
    assert (line.state, line.waiting, line.own) == (RoundState.YOURS, ("Reid",), True)

    write("reid", BlindDone(round=ROUND))
    assert of(world, people["reid"]).text().rounds[0].state is RoundState.OPEN


def test_the_page_to_mark_on_tells_own_marks_and_nobody_elses(
    world, people, ask, write
):
    ask()
    write("sato", mark(45, "missed"))
    write("reid", mark(64, "met"))

    rounds = of(world, people["reid"])
    text = rounds.blind(rounds.round(ROUND))
    assert [(one.no, one.mark) for one in text.items] == [(45, None), (64, Mark.MET)]
    assert any(one.voice == "trainee" for one in text.said)


def test_an_open_round_shows_all_marks_and_the_programs(world, people, ask, write):
    ask()
    for who, said in (("reid", "met"), ("sato", "missed")):
        write(who, mark(45, said))
        write(who, BlindDone(round=ROUND))

    rounds = of(world, people["reid"])
    result = rounds.result(rounds.round(ROUND))
    assert set(result.raters) == {"Reid", "Sato", "The program"}
    [greeting, closing] = result.rows
    told = dict(zip(result.raters, greeting.marks, strict=True))
    assert told == {"Reid": Mark.MET, "Sato": Mark.MISSED, "The program": Mark.MET}
    assert not greeting.agrees
    assert dict(zip(result.raters, closing.marks, strict=True))["Reid"] is None
    # One item says too little for a coefficient.
    assert (result.figures.percent, result.figures.kappa) == ("33 %", "")


def test_a_trainee_sees_no_round(world, people, ask):
    ask()

    text = of(world, people["mina"]).text()
    assert text.rounds == ()
    assert text.askable == ()
