"""How long the caller has been on hold, and how long they still may be."""

import pytest

from phonecoach.app.widgets.hold_page import HoldPage, HoldText
from phonecoach.units import Micros
from tests.app.kit import at


class Now:
    def __init__(self):
        self.at = Micros(0)

    def __call__(self):
        return self.at


@pytest.fixture
def now():
    return Now()


@pytest.fixture
def hold(qtbot, dressed, now):
    page = HoldPage(now)
    qtbot.addWidget(page)
    return page


def begun(hold, now, *, promised=True, said=""):
    now.at = at(60_000)
    text = HoldText(since=at(60_000), mark=at(120_000), promised=promised, said=said)
    hold.begin(text)


def test_a_hold_is_counted_from_its_beginning(qtbot, hold, now):
    begun(hold, now)
    assert hold.clock.text() == "0:00"

    now.at = at(130_000)
    with qtbot.waitSignal(hold._tick.timeout):
        pass

    assert hold.clock.text() == "1:10"
    assert hold.left.text() == "0:50"


def test_a_hold_that_is_over_counts_no_more(hold, now):
    begun(hold, now)

    hold.end()

    assert not hold._tick.isActive()


def test_a_promise_and_a_custom_are_told_apart(hold, now):
    begun(hold, now, promised=True)
    promised = hold.bar.mark_text, hold.left_name.text()

    begun(hold, now, promised=False)

    assert promised == ("2:00, as you promised", "Promised time left")
    assert (hold.bar.mark_text, hold.left_name.text()) == (
        "go back by 2:00 and say how things stand",
        "Time until you look in",
    )


def test_past_the_promised_time_it_says_by_how_much(hold, now):
    begun(hold, now)

    now.at = at(195_000)
    hold.show_time()

    assert hold.left.text() == "0:15"
    assert hold.left_name.text() == "Past the promised time"
    assert hold.bar.length >= at(135_000)


def test_the_search_runs_on_and_says_when_it_is_done(hold, now):
    begun(hold, now)
    hold.search.begin(at(60_000), at(80_000))
    now.at = at(70_000)
    hold.show_time()
    assert hold.search.progress.value() * 2 == hold.search.progress.maximum()

    hold.search.end("The search is done.")

    assert hold.search.words.text() == "The search is done."
    assert hold.search.progress.isHidden()
    assert not hold.search.isHidden()


def test_what_was_said_before_is_shown_only_where_it_is_known(hold, now):
    begun(hold, now, said="You asked first.")
    assert not hold._said_row.isHidden()

    begun(hold, now)

    assert hold._said_row.isHidden()


def hatched(bar):
    """Return how far the band reaches, in pixels from the left."""
    picture = bar.grab().toImage()
    row = 10 + 16
    ground = picture.pixelColor(picture.width() - 6, row)
    return next(
        x for x in range(2, picture.width()) if picture.pixelColor(x, row) == ground
    )


def test_the_band_grows_with_the_hold(hold):
    hold.bar.set_mark(at(120_000), "")
    hold.bar.show_passed(at(15_000))
    short = hatched(hold.bar)

    hold.bar.show_passed(at(60_000))

    assert hatched(hold.bar) > 2 * short


def test_where_height_is_scarce_what_helps_comes_first_and_the_bar_is_low(
    qtbot, hold, now
):
    hold.hint.say("Thank them for waiting.")
    begun(hold, now, said="You asked first.")
    tall = hold.widget().sizeHint().height()

    hold.set_short(short=True)
    hold.resize(900, 300)
    hold.show()

    assert hold.widget().sizeHint().height() < 0.75 * tall
    assert hold.hint.y() < hold.said.parentWidget().y()
    assert hold.bar.y() < hold.hint.y()

    hold.set_short(short=False)
    assert hold.widget().sizeHint().height() == tall
