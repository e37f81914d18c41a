"""The figures of a group as the record has them, and what is worked out for it."""

from __future__ import annotations

from datetime import UTC, timedelta

import pytest

from phonecoach.app.catching_up import CatchingUp
from phonecoach.app.gather.arrears import PersonDue, arrears
from phonecoach.app.gather.group import GroupGathering, group_text
from phonecoach.app.group_reading import GroupReading
from phonecoach.app.screens.group_text import (
    Cell,
    CellText,
    HeatMapText,
    Replies,
    View,
    Wish,
)
from phonecoach.checklist import checklist
from phonecoach.scenario.keeping import freeze
from phonecoach.scoring.card import Mark
from phonecoach.store import CallTimes, Role
from phonecoach.units import Language, Mode
from tests.app.gallery import cases
from tests.store import making as make

S = 1_000_000
PICKED_UP = 2 * S - 50
NOW = make.MONDAY + timedelta(days=1)


class Room:
    """A training record with a supervisor and two trainees."""

    def __init__(self, world):
        self.world = world
        self.writer = world.store.writer
        self.chief = self.writer.add_person(
            name="Ms Reid", language=Language.EN, role=Role.SUPERVISOR
        )
        self.mina = self.writer.add_person(name="Mina", language=Language.EN)
        self.ben = self.writer.add_person(name="Ben", language=Language.EN)
        self.writer.flush()
        self.case = cases()[0]

    def take(self, shares, person=None, **changes):
        head = self.world.head(
            self.world.store,
            person or self.mina,
            case=self.case.file.id,
            case_digest=self.case.digest,
            **changes,
        )
        self.writer.begin_call(head, freeze(self.case))
        events = (
            make.rang(),
            make.answered(2 * S),
            make.line(3 * S),
            make.line_over(5 * S),
            *make.turn(6 * S),
            make.ended(9 * S),
        )
        self.writer.append(head.call, events)
        items = [make.item(no, mark_of(it), it) for no, it in shares.items()]
        self.writer.keep_card(make.card(head.call, *items), make.history())
        self.writer.flush()
        return head.call

    def read(self, what, **wish):
        with self.world.store.reader() as reader:
            gathering = GroupGathering(
                reader, self.chief, {self.case.file.id: self.case}, NOW, UTC
            )
            return gathering.read(what, Wish(**wish))


def mark_of(share):
    return {0.0: Mark.MISSED, 1.0: Mark.MET}.get(share, Mark.PARTLY)


@pytest.fixture
def room(tmp_path):
    world = make.World(tmp_path / "data")
    yield Room(world)
    world.close()


def test_group_is_told_before_any_figure(room):
    team = room.writer.add_team("Starters", [room.mina.id], author=room.chief.id)
    room.writer.flush()
    with room.world.store.reader() as reader:
        text = group_text(reader, room.chief)

    assert text.teams == ((team.id, "Starters"),)
    assert [one.no for one in text.items] == list(range(44, 101))
    assert [one.letter for one in text.sections] == ["A", "B", "C"]


def test_heat_map_tells_everybody_by_name(room):
    room.take({44: 1.0, 64: 0.0})
    room.take({64: 0.5})

    found = room.read(View.MAP)

    ben, mina = found.rows
    assert (ben.name, ben.calls, set(ben.shares)) == ("Ben", 0, {None})
    assert (mina.name, mina.calls) == ("Mina", 2)
    assert (mina.shares[20], mina.counts[20]) == (0.25, 2)
    assert (found.calls, found.people) == (2, 1)


@pytest.mark.parametrize(
    ("wish", "calls"),
    [
        ({}, 2),
        ({"weeks": None}, 3),
        ({"replies": Replies.SPOKEN}, 1),
        ({"replies": Replies.CHOSEN}, 1),
        ({"language": Language.JA}, 0),
    ],
)
def test_wish_decides_which_calls_count(room, wish, calls):
    room.take({44: 1.0})
    room.take({44: 1.0}, mode=Mode.SPOKEN)
    room.take({44: 1.0}, mode=Mode.GUIDED)
    room.take({44: 1.0}, started=make.MONDAY - timedelta(weeks=5))

    assert room.read(View.MAP, **wish).calls == calls


def test_trends_weigh_items_as_a_card_does(room):
    room.take({44: 1.0, 45: 0.0})
    room.take({44: 0.0}, started=make.MONDAY - timedelta(weeks=1))

    found = room.read(View.TRENDS)

    assert found.weeks == ("26 Oct", "2 Nov")
    assert found.calls == (1, 1)
    weights = [one.weight for one in (item(44), item(45))]
    right = 100 * weights[0] / sum(weights)
    assert found.sections[0].points == (0.0, pytest.approx(right))
    assert found.sections[1].points == (None, None)
    assert [(one.no, one.share, one.count) for one in found.items] == [
        (45, 0.0, 1),
        (44, 0.5, 2),
    ]


def item(no):
    return checklist().item(no)


def test_times_are_told_with_what_is_expected(room):
    typed = room.take({44: 1.0})
    chosen = room.take({44: 1.0}, mode=Mode.GUIDED)
    for call in (typed, chosen):
        room.writer.keep_times(CallTimes(call=call, picked_up=25 * S, gaps=(S, 12 * S)))
    room.writer.flush()

    picked_up, gaps = room.read(View.TIMES).spreads
    assert (picked_up.counts[-1], picked_up.in_time) == (1, 0.0)
    assert (gaps.counts[2], gaps.counts[20], gaps.in_time) == (1, 1, 0.5)
    _, chosen = room.read(View.TIMES, replies=Replies.CHOSEN).spreads
    assert chosen.in_time is None


def test_practice_tells_what_was_never_done(room):
    room.take({44: 1.0})

    found = room.read(View.PRACTICE)

    (case,) = found.cases
    assert (case.title, case.calls, case.people) == (
        room.case.texts[Language.EN].title,
        1,
        1,
    )
    assert [one.no for one in found.unseen] == list(range(45, 101))
    assert [(one.name, one.known, one.last_call) for one in found.people] == [
        ("Ben", True, ""),
        ("Mina", False, "2 Nov"),
    ]


def test_a_cell_tells_its_calls_by_their_titles(room):
    call = room.take({64: 0.0})

    found = room.read(Cell(item=64, person=room.mina.id))

    (one,) = found.calls
    assert (one.call, one.name, one.mark) == (call, "Mina", Mark.MISSED)
    assert one.title == room.case.texts[Language.EN].title
    assert room.read(Cell(item=64, person=room.ben.id)).calls == ()


def test_what_nobody_has_worked_out_is_told_one_by_one(room):
    call = room.take({64: 0.0, 44: 1.0})
    with room.world.store.reader() as reader:
        due, times = arrears(reader, room.chief.id, NOW.date(), UTC)

    assert isinstance(due, PersonDue)
    assert [(one.item, one.lacking) for one in due.items] == [(44, False), (64, True)]
    assert times == CallTimes(call=call, picked_up=PICKED_UP, gaps=(S,))


def test_replies_that_were_chosen_tell_of_no_mastery(room):
    room.take({64: 0.0}, mode=Mode.GUIDED)
    with room.world.store.reader() as reader:
        due, _ = arrears(reader, room.chief.id, NOW.date(), UTC)

    assert due.items == ()


# On a thread of its own ---------------------------------------------------------------


@pytest.fixture
def reading(qtbot, room):
    one = GroupReading(
        room.world.store.reader, room.chief, {room.case.file.id: room.case}, lambda: NOW
    )
    yield one
    one.close()


def test_it_reads_away_from_the_window(qtbot, room, reading):
    room.take({64: 0.0})

    with qtbot.waitSignal(reading.told) as told:
        reading.ask(View.MAP, Wish())

    what, wish, text = told.args
    assert (what, wish) == (View.MAP, Wish())
    assert isinstance(text, HeatMapText)
    assert text.calls == 1


def test_it_can_be_asked_again_and_after_it_was_closed(qtbot, room, reading):
    with qtbot.waitSignal(reading.told):
        reading.ask(View.MAP, Wish())
    with qtbot.waitSignal(reading.told) as again:
        reading.ask(Cell(item=44), Wish())
    assert isinstance(again.args[2], CellText)

    reading.close()
    with qtbot.waitSignal(reading.told):
        reading.ask(View.TRENDS, Wish())


def test_whoever_is_no_supervisor_is_told_so(qtbot, room):
    one = GroupReading(room.world.store.reader, room.mina, {}, lambda: NOW)
    with qtbot.waitSignal(one.troubled) as told:
        one.ask(View.MAP, Wish())
    one.close()

    assert told.args[0].startswith("Only the supervisor of a room")


@pytest.fixture
def catching_up(qtbot, room):
    one = CatchingUp(room.world.store.reader, room.chief, lambda: NOW)
    yield one
    one.close()


def test_what_is_missing_is_worked_out_once_and_kept(qtbot, room, catching_up):
    call = room.take({64: 0.0})
    due, times = [], []
    catching_up.due_told.connect(lambda *it: due.append(it))
    catching_up.times_told.connect(times.append)
    catching_up.due_told.connect(room.writer.keep_due)
    catching_up.times_told.connect(room.writer.keep_times)

    with qtbot.waitSignals([catching_up.worked_out, catching_up.times_told]):
        catching_up.begin()
    catching_up.close()

    assert [person for person, _ in due] == [room.mina.id]
    assert times == [CallTimes(call=call, picked_up=PICKED_UP, gaps=(S,))]
    room.writer.flush()
    with room.world.store.reader() as reader:
        assert list(arrears(reader, room.chief.id, NOW.date(), UTC)) == []


def test_whoever_may_not_see_the_room_works_nothing_out(qtbot, room):
    one = CatchingUp(room.world.store.reader, room.mina, lambda: NOW)
    with qtbot.waitSignal(one.troubled):
        one.begin()
    one.close()
