"""What lies in place of the conversation while it rings."""

import pytest
from PySide6.QtWidgets import QLabel

from phonecoach.app.look import Scheme
from phonecoach.app.widgets.line_pages import RingPage
from phonecoach.units import Micros


class Now:
    def __init__(self):
        self.at = Micros(0)

    def __call__(self):
        return self.at


@pytest.fixture
def now():
    return Now()


def test_the_ring_says_who_calls_and_for_whom(qtbot, dressed, now):
    page = RingPage("Ms Reid", "You are on the desk.", (400, 200), now, Scheme.LIGHT)
    qtbot.addWidget(page)

    shown = [one.text() for one in page.findChildren(QLabel)]

    assert shown[1:] == ["Ms Reid", "You are on the desk."]
    assert page.arcs.sounding_share() is None
    page.arcs.start()
    assert page.arcs.sounding_share() == 0.0
