"""From samples to the call clock, with sound cards that run too fast or too slow."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.call import acts
from phonecoach.call import events as e
from phonecoach.call.sync import CaptureTimes, capture_times
from phonecoach.units import Micros
from phonecoach.voice.samples import RATE
from tests.call.cases import Desk

BEGAN = 3_000_000


def synced(frame, moment):
    return e.Synced(at=Micros(moment + 40_000), onset=Micros(moment), frame=frame)


def record(*events, continued=None):
    return SimpleNamespace(head=SimpleNamespace(continued=continued), events=events)


@given(
    ppm=st.integers(-200, 200),
    seconds=st.floats(0, 600),
)
def test_ten_minutes_of_drift_cost_no_time(ppm, seconds):
    rate = RATE * (1 + ppm / 1e6)
    every_5_s = [
        synced(round(at * rate), BEGAN + at * 1_000_000) for at in range(0, 601, 5)
    ]
    times = capture_times(record(*every_5_s))

    moment = times.moment_of(round(seconds * rate))

    assert moment == pytest.approx(BEGAN + seconds * 1_000_000, abs=100)


@given(
    steps=st.lists(
        st.tuples(st.integers(1, 200_000), st.integers(1, 9_000_000)), min_size=1
    ),
    frame=st.integers(-100_000, 3_000_000),
)
def test_there_and_back_again_is_the_same_sample(steps, frame):
    pairs, at, moment = [], 0, 0
    for frames, micros in steps:
        at, moment = at + frames, moment + micros
        pairs.append((at, moment))
    times = CaptureTimes(pairs)
    per_frame = max(1, *(b / a for a, b in steps)) / min(1, *(b / a for a, b in steps))

    found = times.frame_at(times.moment_of(frame))

    # One microsecond is many frames only where the clocks hardly moved.
    assert abs(found - frame) <= 2 + per_frame


def test_beyond_the_pairs_the_nominal_rate_holds():
    times = capture_times(record(synced(16_000, BEGAN)))

    assert times.moment_of(0) == BEGAN - 1_000_000
    assert times.frame_at(BEGAN + 2_000_000) == 48_000


def test_what_another_call_captured_is_not_in_this_recording():
    theirs, ours = synced(80_000, 9_000_000), synced(16_000, 20_000_000)

    times = capture_times(
        record(theirs, ours, continued=SimpleNamespace(call="other", events=1))
    )

    assert times.frame_at(20_000_000) == 16_000
    assert capture_times(record()) is None


def test_a_comparison_changes_nothing_in_the_call():
    call, other = Desk(), Desk()
    for one in (call, other):
        one.answer()
        one.to(8_000)

    call.act(acts.Sync(frame=80_000, onset=Micros(7_960_000)), 8_000)

    (found,) = (one for one in call.events if isinstance(one, e.Synced))
    assert (found.frame, found.onset, found.at) == (80_000, 7_960_000, 8_000_000)
    assert call.events[-1] is found
    assert replace(call.state, at=0, clock=0) == replace(other.state, at=0, clock=0)
    assert call.to(20_000) == other.to(20_000)
