"""Cycles are collected, and never beside the window's thread."""

import gc
import itertools
import threading
import weakref

import pytest
from PySide6.QtWidgets import QWidget

from phonecoach.app.collecting import Collector


@pytest.fixture
def as_before():
    before = gc.isenabled()
    yield
    gc.enable() if before else gc.disable()


@pytest.fixture
def collector(qapp, as_before):
    one = Collector()
    yield one
    one.stop()


def widget_in_a_cycle():
    widget = QWidget()
    widget.itself = widget
    return weakref.ref(widget)


def make_much():
    return [[] for _ in range(20 * gc.get_threshold()[0])]


def test_another_thread_collects_no_widgets(collector):
    lost = widget_in_a_cycle()
    other = threading.Thread(target=make_much)
    other.start()
    other.join()

    assert lost() is not None

    collector.collect_all()
    assert lost() is None


def test_the_window_s_thread_collects_the_young_every_now_and_then(qtbot, collector):
    collector.collect_all()
    lost = widget_in_a_cycle()
    much = make_much()

    collector._often.timeout.emit()

    assert much

    assert lost() is None


def test_little_garbage_is_left_for_later(collector):
    collector.collect_all()
    lost = widget_in_a_cycle()

    collector.collect_young()

    assert lost() is not None


@pytest.mark.parametrize("before", [True, False])
def test_stopped_it_leaves_collecting_as_it_was(qapp, as_before, before):
    gc.enable() if before else gc.disable()
    collector = Collector()
    assert not gc.isenabled()

    collector.stop()

    assert gc.isenabled() is before


def test_what_is_spared_is_collected_no_more_until_it_stops(collector):
    spared = widget_in_a_cycle()
    held = spared()
    collector.collect_all()
    del held
    collector.spare()
    later = widget_in_a_cycle()
    collector.spare()

    collector.collect_all()

    assert spared() is not None
    assert later() is None

    collector.stop()
    gc.collect()
    assert spared() is None


def test_what_has_only_just_become_garbage_is_not_spared(collector):
    lost = widget_in_a_cycle()

    collector.spare()

    assert lost() is None


@pytest.mark.parametrize(("took_s", "again"), [(0.001, True), (0.1, False)])
def test_what_a_long_look_has_found_in_use_is_spared_too(qapp, took_s, again):
    times = itertools.count()
    collector = Collector(computed_s=lambda: next(times) * took_s)
    try:
        collector.spare()
        late = widget_in_a_cycle()
        held = late()

        collector.collect_all()
        del held
        collector.collect_all()

        assert (late() is None) is again
    finally:
        collector.stop()
