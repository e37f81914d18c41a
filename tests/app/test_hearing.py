"""Turns are heard on another thread, and come back by signal."""

import threading

import pytest

from phonecoach.app.hearing import UNHEARD, Hearing
from phonecoach.language.protocol import Turn
from tests.app.kit import Ears


@pytest.fixture
def ears():
    return Ears(hello=("greet",))


@pytest.fixture
def hearing(qapp, ears):
    one = Hearing(ears)
    yield one
    one.close()


def turn(text="hello"):
    return Turn(id="1", text=text)


def test_what_was_heard_comes_with_its_ticket_and_the_listeners_version(qtbot, hearing):
    with qtbot.waitSignal(hearing.heard) as heard:
        ticket = hearing.listen(turn())

    got, behaviours, version = heard.args
    assert (got, version) == (ticket, "ears 1")
    assert [one.name for one in behaviours] == ["greet"]


def test_turns_are_heard_in_order_each_under_its_own_ticket(qtbot, hearing, ears):
    with qtbot.waitSignals([hearing.heard] * 2):
        tickets = [hearing.listen(turn("first")), hearing.listen(turn("second"))]

    assert tickets[0] != tickets[1]
    assert [one.text for one in ears.turns] == ["first", "second"]


def test_hearing_leaves_the_windows_thread_alone(qtbot, hearing, ears):
    threads = []
    ears.hear = lambda _: threads.append(threading.current_thread()) or ()

    with qtbot.waitSignal(hearing.heard):
        hearing.listen(turn())

    assert threads[0] is not threading.main_thread()


def test_a_failing_listener_is_told_and_the_turn_comes_back_unheard(
    qtbot, hearing, ears
):
    ears.fails = True
    told = []
    hearing.troubled.connect(told.append)

    with qtbot.waitSignal(hearing.heard) as heard:
        ticket = hearing.listen(turn())

    assert told == ["Nothing can be heard. Start phonecoach again."]
    assert heard.args == [ticket, (), UNHEARD]


def test_a_listener_that_does_not_load_is_told(qtbot, hearing, ears):
    ears.fails = True

    with qtbot.waitSignal(hearing.troubled) as troubled:
        hearing.warm_up()

    assert troubled.args == ["The ears do not load. Start phonecoach again."]


def test_closing_finishes_what_is_under_way_and_lets_the_listener_go(qapp, ears):
    hearing = Hearing(ears)
    begun, finished = threading.Event(), []
    ears.warm_up = lambda: begun.set() or finished.append(ears.closed)
    hearing.warm_up()
    begun.wait()

    hearing.close()

    assert finished == [0]
    assert ears.closed == 1
