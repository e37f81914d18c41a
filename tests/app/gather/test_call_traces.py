"""Records read one after the other, on a thread of their own."""

from __future__ import annotations

import threading

import pytest

from phonecoach.app.gather.call_traces import CallTraces
from phonecoach.call.record import CallId
from phonecoach.errors import StoreError
from phonecoach.scenario.keeping import freeze
from phonecoach.units import Language
from tests.app.gallery import cases
from tests.store import making as make

S = 1_000_000


class Room:
    """A training record with calls of one trainee."""

    def __init__(self, world):
        self.world = world
        self.mina = world.store.writer.add_person(name="민아", language=Language.KO)
        self.opened = 0

    def take(self):
        case = cases()[0]
        head = self.world.head(
            self.world.store,
            self.mina,
            case=case.file.id,
            case_digest=case.digest,
        )
        writer = self.world.store.writer
        writer.begin_call(head, freeze(case))
        events = (
            make.rang(),
            make.answered(2 * S),
            make.line(3 * S),
            make.line_over(5 * S),
            *make.turn(6 * S),
            make.ended(9 * S),
        )
        writer.append(head.call, events)
        writer.flush()
        return head.call

    def open_reader(self):
        self.opened += 1
        return self.world.store.reader()


@pytest.fixture
def room(tmp_path):
    world = make.World(tmp_path / "data")
    yield Room(world)
    world.close()


@pytest.fixture
def traces(qapp, room):
    made = CallTraces(room.open_reader, room.mina.id)
    yield made
    made.close()


def read(qtbot, traces, *calls):
    """Ask for calls and wait for the last of them."""
    with qtbot.waitSignal(
        traces.traced, check_params_cb=lambda call, _: call == calls[-1]
    ):
        traces.ask(calls)


def test_line_and_response_times_are_read(qtbot, room, traces):
    call = room.take()
    before = traces.known(call)
    read(qtbot, traces, call)

    trace = traces.known(call)

    assert before is None
    assert trace.lanes.length == 9 * S
    assert len(trace.lanes.caller) == len(trace.lanes.trainee) == 1
    assert trace.times.picked_up == 2 * S - 50
    assert [one.gap for one in trace.times.gaps] == [S]


def test_calls_are_read_in_the_order_asked_and_each_once(qtbot, room, traces):
    calls = [room.take() for _ in range(3)]
    seen = []
    traces.traced.connect(lambda call, _: seen.append(call))
    read(qtbot, traces, calls[2], calls[0])

    read(qtbot, traces, *calls[:2])

    assert seen == [calls[2], calls[0], calls[1]]


def test_who_asks_last_is_served_first_and_after_stopping_nobody(qtbot, room):
    calls = [room.take() for _ in range(4)]
    entered, may_open = threading.Event(), threading.Event()

    def open_late():
        entered.set()
        may_open.wait()
        return room.open_reader()

    traces = CallTraces(open_late, room.mina.id)
    seen = []
    traces.traced.connect(lambda call, _: seen.append(call))
    traces.ask(calls[:2])
    entered.wait()
    traces.ask(calls[1:3])
    traces.stop()
    traces.ask(calls[3:])
    traces.ask(calls[:1])
    with qtbot.waitSignal(
        traces.traced, check_params_cb=lambda call, _: call == calls[3]
    ):
        may_open.set()
    traces.close()

    assert seen == [calls[0], calls[3]]


def test_reading_goes_on_after_it_was_stopped(qtbot, room, traces):
    calls = [room.take() for _ in range(2)]
    read(qtbot, traces, calls[0])
    traces.close()

    read(qtbot, traces, calls[1])

    assert traces.known(calls[1]) is not None


def test_call_that_cannot_be_read_is_told_and_the_others_are_read(qtbot, room, traces):
    call = room.take()
    told = []
    traces.troubled.connect(lambda *problem: told.append(problem))

    read(qtbot, traces, CallId("nowhere"), call)

    assert [one for one, _ in told] == ["nowhere"]
    assert "There is no call nowhere" in told[0][1]


def test_record_that_cannot_be_opened_is_told_once(qtbot, room):
    def refuse():
        raise StoreError("The disk does not answer; check its connection and space.")

    traces = CallTraces(refuse, room.mina.id)
    with qtbot.waitSignal(traces.troubled) as told:
        traces.ask([room.take(), room.take()])
    traces.close()

    assert told.args == [
        "",
        "The disk does not answer; check its connection and space.",
    ]
