"""Call time, and the instant at which a key went down."""

from hypothesis import given
from hypothesis import strategies as st

from phonecoach.app.clock import CallClock, key_down_ns
from phonecoach.units import Micros

MS = 1_000_000
WRAP_MS = 1 << 32


class Moment:
    """A monotonic clock that stands still until it is moved."""

    def __init__(self, ns=0):
        self.ns = ns

    def __call__(self):
        return self.ns


def test_a_key_handled_within_its_own_millisecond_went_down_when_it_was_handled():
    assert key_down_ns(5_000, 5_000 * MS + 123_456) == 5_000 * MS + 123_456


def test_a_key_handled_later_went_down_in_the_middle_of_its_millisecond():
    assert key_down_ns(5_000, 5_009 * MS + 10) == 5_000 * MS + MS // 2


def test_a_stamp_goes_on_counting_from_zero_after_32_bits():
    handled = (3 * WRAP_MS + 2) * MS

    went_down = key_down_ns(WRAP_MS - 4, handled)

    assert went_down == (3 * WRAP_MS - 4) * MS + MS // 2


def test_a_stamp_after_the_wrap_is_found_in_our_own_count():
    handled = (WRAP_MS + 12) * MS

    assert key_down_ns(9, handled) == (WRAP_MS + 9) * MS + MS // 2


def test_a_key_without_a_stamp_went_down_when_it_was_handled():
    assert key_down_ns(0, 7_777) == 7_777


def test_a_stamp_of_another_clock_is_not_believed():
    handled = 50_000 * MS

    assert key_down_ns(39_999, handled) == handled
    assert key_down_ns(50_001, handled) == handled
    assert key_down_ns(40_000, handled) == 40_000 * MS + MS // 2


@given(st.integers(min_value=0, max_value=10_000), st.integers(20_000 * MS, 2**62))
def test_no_key_goes_down_after_it_was_handled_or_far_from_its_stamp(age_ms, handled):
    stamp = (handled // MS - age_ms) % WRAP_MS

    went_down = key_down_ns(stamp, handled)

    assert went_down <= handled
    assert stamp == 0 or abs(handled - went_down - age_ms * MS) <= MS


def test_a_clock_reads_what_it_was_set_to_and_goes_on_from_there():
    moment = Moment(9_000_000_000)
    clock = CallClock(moment)

    clock.set(Micros(250))
    moment.ns += 1_500_999

    assert clock() == 250 + 1_500


def test_a_new_clock_reads_nought():
    assert CallClock(Moment(77))() == 0


def test_a_moment_of_the_monotonic_clock_has_its_call_time():
    moment = Moment(1_000_000)
    clock = CallClock(moment)

    assert clock.at(3_000_000) == 2_000
    assert clock.at(500_000) == -500
    assert clock.now_ns is moment
