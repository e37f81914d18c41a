"""Sounds are made in the background, once each."""

import threading

import pytest

from phonecoach.app.sound.workshop import Workshop


@pytest.fixture
def workshop(qapp):
    one = Workshop()
    yield one
    one.close()


def test_what_was_ordered_can_be_had_once_it_is_made(qtbot, workshop):
    with qtbot.waitSignal(workshop.made) as told:
        workshop.order("bell", lambda breath: b"ding")

    assert told.args == ["bell"]
    assert workshop.get("bell") == b"ding"


def test_nothing_is_made_on_the_window_s_thread(qtbot, workshop):
    threads = []

    with qtbot.waitSignal(workshop.made):
        workshop.order("bell", lambda breath: threads.append(threading.get_ident()))

    assert threads != [threading.get_ident()]


def test_a_sound_is_made_once(qtbot, workshop):
    made = []

    def recipe(breath):
        made.append(1)
        return b"ding"

    with qtbot.waitSignal(workshop.made):
        workshop.order("bell", recipe)
        workshop.order("bell", recipe)
    with qtbot.waitSignal(workshop.made):
        workshop.order("tone", lambda breath: b"")

    assert made == [1]


def test_what_nobody_will_hear_is_dropped_in_the_middle(qapp):
    workshop = Workshop()
    begun = threading.Event()

    def endless(breath):
        begun.set()
        while True:
            breath()

    workshop.order("endless", endless)
    workshop.order("never begun", lambda breath: b"")
    assert begun.wait(5)
    workshop.close()
    workshop.order("too late", lambda breath: b"")

    assert workshop.get("endless") is None
    assert workshop.get("never begun") is None
    assert workshop.get("too late") is None


def test_what_is_forgotten_is_made_anew_and_never_kept_late(qtbot, workshop):
    made = []

    def recipe(breath):
        made.append(1)
        return b"ding"

    with qtbot.waitSignal(workshop.made):
        workshop.order("bell", recipe)
    workshop.forget("bell")
    assert workshop.get("bell") is None
    with qtbot.waitSignal(workshop.made):
        workshop.order("bell", recipe)
    assert made == [1, 1]

    going = threading.Event()
    workshop.order("late", lambda breath: going.wait(5) and b"dong")
    workshop.forget("late")
    going.set()
    with qtbot.waitSignal(workshop.made) as told:
        workshop.order("tone", lambda breath: b"")

    assert told.args == ["tone"]
    assert workshop.get("late") is None
