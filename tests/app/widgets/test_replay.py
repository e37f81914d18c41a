"""Letting a stretch of a call pass again."""

import pytest

from phonecoach.app.widgets.replay import Replay
from tests.app.kit import HandClock, at


@pytest.fixture
def hand():
    return HandClock()


@pytest.fixture
def replay(qapp, hand):
    one = Replay(hand)
    one.set_stretch(at(10_000), at(20_000))
    yield one
    one.stop()


def passed(replay, hand, ms):
    hand.move(ms)
    replay.step()
    return replay.at


def test_it_stands_at_the_beginning_until_it_is_begun(replay, hand):
    assert passed(replay, hand, 5_000) == at(10_000)
    assert not replay.playing


def test_it_passes_at_the_speed_of_the_clock(replay, hand):
    replay.toggle()

    assert passed(replay, hand, 1_234) == at(11_234)
    assert passed(replay, hand, 2_000) == at(13_234)


def test_it_stops_where_it_is_and_goes_on_from_there(replay, hand):
    replay.toggle()
    hand.move(3_000)
    replay.toggle()
    hand.move(60_000)

    assert (replay.at, replay.playing) == (at(13_000), False)
    replay.toggle()
    assert passed(replay, hand, 1_000) == at(14_000)


def test_it_ends_by_itself_and_begins_anew(qtbot, replay, hand):
    replay.toggle()
    with qtbot.waitSignal(replay.changed) as told:
        passed(replay, hand, 11_000)

    assert told.args == [False]
    assert replay.at == at(20_000)
    replay.toggle()
    assert replay.at == at(10_000)


def test_it_can_be_put_anywhere_within_its_stretch(replay, hand):
    for wanted, there in ((15_000, 15_000), (1, 10_000), (99_000, 20_000)):
        replay.place(at(wanted))
        assert replay.at == at(there)


def test_it_moves_on_its_own(qtbot, replay, hand):
    replay.toggle()
    hand.move(500)

    with qtbot.waitSignal(replay.moved) as moved:
        pass

    assert moved.args == [at(10_500)]


def test_another_stretch_stops_it(replay, hand):
    replay.toggle()

    replay.set_stretch(at(0), at(5_000))

    assert (replay.at, replay.playing) == (0, False)


def test_a_faster_call_is_where_its_pace_has_brought_it(replay, hand):
    replay.toggle()
    hand.move(1_000)
    replay.set_pace(2.0)
    assert passed(replay, hand, 1_500) == at(14_000)
    replay.toggle()
    replay.set_pace(1.5)
    hand.move(9_000)
    assert replay.at == at(14_000)
    replay.toggle()

    assert passed(replay, hand, 2_000) == at(17_000)
    passed(replay, hand, 3_000)
    assert (replay.at, replay.playing) == (at(20_000), False)
