"""Charts of calls: what a key points at, and what is painted where."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from phonecoach.app.look import ink
from phonecoach.app.screens.history_text import Trend
from phonecoach.app.widgets.dot_chart import DotChart, Dots, Limit
from phonecoach.app.widgets.trend_chart import TrendChart, score_text

KEY = Qt.Key
S = 1_000_000
LIMITS = (
    Limit(until=2 * S, words="prompt", fill="met_soft"),
    Limit(until=6 * S, words="slow", fill="partly_soft"),
)


def days(count):
    return [f"{number} Nov" for number in range(1, count + 1)]


@pytest.fixture
def show(qtbot, dressed):
    """Return a function that shows a chart on white paper."""

    def shown(chart, width=500, height=240):
        qtbot.addWidget(chart)
        chart.resize(width, height)
        with qtbot.waitExposed(chart):
            chart.show()
        chart.clearFocus()
        chart.point_at(-1)
        return chart

    return shown


def trend(*points, letter="A"):
    return Trend(letter=letter, name="On the telephone", points=points)


def trends(*points):
    return TrendChart([trend(*points)], days(len(points)), "Scores")


def dots(count, limits=LIMITS):
    return DotChart(days(count), limits, "too slow" if limits else "", "Gaps")


def picture(chart):
    """Return what a chart paints, on white."""
    image = QImage(chart.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    chart.render(image, QPoint(), renderFlags=chart.RenderFlag.DrawChildren)
    return image


def inked(image, colour, left=0, right=None):
    """Return the rows of pixels between two columns that hold a colour."""
    wanted = ink(colour).rgb()
    columns = range(left, image.width() if right is None else right)
    return [
        y
        for y in range(image.height())
        if any(image.pixel(x, y) == wanted for x in columns)
    ]


# Pointing -----------------------------------------------------------------------------


def test_keys_go_along_the_calls_and_stop_at_the_ends(show):
    chart = show(trends(50, 60, 70))
    seen = []
    chart.pointed.connect(seen.append)

    for key in (
        KEY.Key_Left,
        KEY.Key_Left,
        KEY.Key_Home,
        KEY.Key_Left,
        KEY.Key_Right,
        KEY.Key_End,
        KEY.Key_Right,
    ):
        QTest.keyClick(chart, key)

    assert seen == [2, 1, 0, 1, 2]


def test_other_keys_are_left_to_others(qtbot, show):
    chart = show(trends(50, 60))

    QTest.keyClick(chart, KEY.Key_A)
    QTest.keyClick(chart, KEY.Key_Return)

    assert chart.at == -1


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter, KEY.Key_Space])
def test_call_that_is_pointed_at_can_be_opened(qtbot, show, key):
    chart = show(trends(50, 60, 70))
    chart.point_at(1)

    with qtbot.waitSignal(chart.opened) as opened:
        QTest.keyClick(chart, key)

    assert opened.args == [1]


def test_hand_points_at_a_call_and_opens_it(qtbot, show):
    chart = show(trends(50, 60, 70))
    over = QPoint(round(chart.across(1)), 60)
    QTest.mouseMove(chart, over)
    pointed = chart.at

    with qtbot.waitSignal(chart.opened) as opened:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=over)

    assert pointed == 1
    assert opened.args == [1]


def test_beside_the_calls_there_is_nothing_to_open(qtbot, show):
    chart = show(dots(2), width=600)
    beside = QPoint(chart.width() - 2, 60)
    QTest.mouseMove(chart, beside)

    with qtbot.assertNotEmitted(chart.opened):
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=beside)
    assert chart.at == -1


def test_where_not_all_calls_fit_the_last_are_shown_until_one_goes_back(show):
    chart = show(trends(*range(100)), width=300)
    last = chart.shown()
    chart.point_at(3)
    first = chart.shown()
    chart.point_at(98)

    assert last[-1] == 99
    assert 3 in first
    assert 98 in chart.shown()
    assert len(last) == len(first) < 30


def test_call_pointed_at_stays_in_sight_when_the_window_shrinks(show):
    chart = show(trends(*range(100)), width=1_500)
    chart.point_at(10)

    chart.resize(300, 240)

    assert 10 in chart.shown()


def test_sentence_about_a_call_reaches_who_cannot_see_it(show):
    chart = show(trends(50, 60))

    chart.tell("1 November: A 50")

    assert chart.accessibleDescription() == "1 November: A 50"


def test_chart_without_calls_is_empty_and_no_key_harms_it(show):
    chart = show(trends())

    for key in (KEY.Key_Left, KEY.Key_End, KEY.Key_Return):
        QTest.keyClick(chart, key)

    assert chart.at == -1
    assert len(chart.shown()) == 0


# Lines --------------------------------------------------------------------------------


def test_higher_score_stands_higher(show):
    chart = show(trends(20, 90))
    image = picture(chart)
    low, high = (round(chart.across(index)) for index in (0, 1))

    lower = inked(image, "text_muted", low - 3, low + 3)
    higher = inked(image, "text", high - 4, high + 4)

    assert min(higher) < min(lower)


def test_line_is_open_where_nothing_was_marked(show):
    def between(*points):
        chart = show(trends(*points))
        middle = round(chart.across(1))
        return inked(picture(chart), "text_muted", middle - 2, middle + 2)

    assert len(between(50, 50, 50)) > 0
    # What is left are the dates below.
    assert min(between(50, None, 50)) > 200


def test_score_that_is_pointed_at_is_written_large(show):
    chart = show(trends(20, 90))
    before = picture(chart).copy(chart.width() - 60, 0, 60, 24)
    chart.point_at(0)

    assert picture(chart).copy(chart.width() - 60, 0, 60, 24) != before


def test_no_score_is_a_dash():
    assert [score_text(one) for one in (None, 79.6, 0.0)] == ["–", "80", "0"]


# Dots ---------------------------------------------------------------------------------


def test_shorter_times_stand_lower(show):
    chart = show(dots(1))

    assert chart.height_of(S) > chart.height_of(3 * S) > chart.height_of(6 * S)


def test_bands_end_where_their_limits_are(show):
    chart = show(dots(3))
    image = picture(chart)
    green, amber = inked(image, "met_soft"), inked(image, "partly_soft")

    assert min(green) == pytest.approx(chart.height_of(2 * S), abs=1)
    assert min(amber) == pytest.approx(chart.height_of(6 * S), abs=1)
    assert max(amber) <= min(green)


def test_times_beyond_the_edge_stand_at_it(show):
    chart = show(dots(1))
    chart.show_dots({0: Dots(times=(S, 400 * S), usual=None)})

    assert chart.height_of(400 * S) == chart.height_of(60 * S) >= 0
    assert chart.top() < 20 * S


def test_dots_appear_once_they_are_known(show):
    chart = show(dots(2))
    x = round(chart.across(1))
    empty = picture(chart)
    chart.show_dots({1: Dots(times=(S, 4 * S), usual=round(2.5 * S))})
    full = picture(chart)

    assert full.copy(x - 8, 0, 16, 240) != empty.copy(x - 8, 0, 16, 240)
    # The median is a bar in the ink of words; a lone time needs none.
    bar = inked(full, "text", x - 6, x + 6)
    assert min(bar) < chart.plot().bottom()
    chart.show_dots({1: Dots(times=(S,), usual=S)})
    bottom = chart.plot().bottom()
    assert [y for y in inked(picture(chart), "text", x - 6, x + 6) if y < bottom] == []


def test_without_limits_there_is_no_band_and_no_word(show):
    chart = show(dots(2, limits=()))
    chart.show_dots({0: Dots(times=(30 * S, 40 * S), usual=35 * S)})
    image = picture(chart)

    assert chart.words_width() == 0
    assert inked(image, "met_soft") == inked(image, "partly_soft") == []
    assert chart.height_of(40 * S) > 0


def test_charts_below_each_other_line_up(show):
    one, other = show(dots(3)), show(dots(3, limits=()))
    other.reserve(one.words_width())

    assert one.plot().right() == other.plot().right()
