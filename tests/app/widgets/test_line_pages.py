"""What lies in place of the conversation: the ring and the hold."""

import pytest
from PySide6.QtWidgets import QLabel

from phonecoach.app.look import Scheme
from phonecoach.app.widgets.line_pages import HoldPage, RingPage
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
    page = HoldPage(now, Scheme.LIGHT)
    qtbot.addWidget(page)
    return page


def test_the_ring_says_who_calls_and_for_whom(qtbot, dressed, now):
    page = RingPage("Ms Reid", "You are on the desk.", (400, 200), now, Scheme.LIGHT)
    qtbot.addWidget(page)

    shown = [one.text() for one in page.findChildren(QLabel)]

    assert shown[1:] == ["Ms Reid", "You are on the desk."]
    assert page.arcs.sounding_share() is None
    page.arcs.start()
    assert page.arcs.sounding_share() == 0.0


def test_a_hold_is_counted_from_its_beginning(qtbot, hold, now):
    now.at = at(65_000)
    hold.begin(at(60_000))
    assert hold.clock.text() == "0:05"

    now.at = at(130_000)
    with qtbot.waitSignal(hold._tick.timeout):
        pass

    assert hold.clock.text() == "1:10"


def test_a_hold_that_is_over_counts_no_more(hold):
    hold.begin(at(0))

    hold.end()

    assert not hold._tick.isActive()
