"""How long it has rung, in words and strokes, and how soon that is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.app.look import Scheme, dress, ink
from phonecoach.app.widgets.ring_meter import Limits, RingLine, RingMeter
from phonecoach.units import Micros
from tests.app.kit import at

KOREAN = (1_000, 2_000)
LIMITS = Limits(best=at(3_000), met=at(9_000), very_late=at(15_000))


class Bench:
    def __init__(self, qtbot):
        self.now = Micros(0)
        self.meter = RingMeter(KOREAN, LIMITS, lambda: self.now)
        self.meter.resize(544, self.meter.sizeHint().height())
        qtbot.addWidget(self.meter)
        with qtbot.waitExposed(self.meter):
            self.meter.show()

    def at(self, ms):
        self.now = at(ms)
        self.meter.show_time()
        return self.meter

    def inked(self, token):
        image = self.meter.line.grab().toImage()
        return sum(
            image.pixelColor(x, y) == ink(token)
            for x in range(image.width())
            for y in range(20, 34)
        )


@pytest.fixture
def bench(qtbot, dressed):
    return Bench(qtbot)


@pytest.mark.parametrize(
    ("ms", "words"),
    [(-20, "0.0 s"), (0, "0.0 s"), (4_190, "4.1 s"), (12_000, "12.0 s")],
)
def test_it_tells_the_tenths_that_have_passed(bench, ms, words):
    assert bench.at(ms).time.text() == words


def test_without_motion_it_tells_whole_seconds_once_a_second(bench, dressed):
    dress(dressed, Scheme.LIGHT, still=True)
    try:
        bench.meter.start()
        assert bench.meter._tick.interval() == 1_000
        assert bench.at(4_190).time.text() == "4 s"
        assert bench.at(4_990).time.text() == "4 s"
    finally:
        dress(dressed, Scheme.LIGHT)


def test_it_runs_ten_times_a_second_until_it_is_stopped(qtbot, bench):
    bench.meter.start()
    assert bench.meter._tick.interval() == 100
    bench.now = at(1_500)
    with qtbot.waitSignal(bench.meter._tick.timeout):
        pass
    assert bench.meter.time.text() == "1.5 s"

    bench.meter.stop()
    assert not bench.meter.is_running


@pytest.mark.parametrize(
    ("ms", "zone"),
    [
        (0, "Best"),
        (2_999, "Best"),
        (3_000, "Good"),
        (9_000, "Late"),
        (15_000, "Very late"),
        (44_000, "Very late"),
    ],
)
def test_it_says_how_soon_it_is(bench, ms, zone):
    assert bench.at(ms).line.accessibleDescription() == zone


def test_the_zones_are_named_after_their_limits(bench):
    names = [zone.name for zone in bench.at(2_000).line.zones()]
    assert names == ["Best", "From 3 s: good", "From 9 s: late"]

    assert bench.at(30_000).line.zones()[-1].name == "From 15 s: very late"


def test_the_strokes_that_have_sounded_bear_the_callers_colour(bench):
    bench.at(0)
    few = bench.inked("caller")
    bench.at(7_500)
    more = bench.inked("caller")
    bench.at(14_000)
    most = bench.inked("caller")

    assert few < more < most


@given(
    st.lists(st.integers(100, 4_000), min_size=2, max_size=4).filter(
        lambda it: len(it) % 2 == 0
    ),
    st.integers(0, 120_000),
    st.integers(120, 900),
)
def test_every_stroke_keeps_within_the_line(qapp, cadence, ms, width):
    line = RingLine(cadence, LIMITS)
    line.resize(width, 60)
    line.show_passed(at(ms))

    assert all(0 <= stroke.x1() <= width for stroke in line._strokes())
    assert line._x(at(ms)) <= width
    assert line.span >= max(at(ms), LIMITS.very_late)


def test_a_narrow_line_with_large_text_leaves_names_out_before_they_collide(
    bench, dressed
):
    try:
        dress(dressed, Scheme.LIGHT, percent=150)
        bench.meter.line.resize(240, 70)
        image = bench.meter.line.grab().toImage()
        assert image.width() == 240
        assert bench.meter.sizeHint().height() > 100
    finally:
        dress(dressed, Scheme.LIGHT)
