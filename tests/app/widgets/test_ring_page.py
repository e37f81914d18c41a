"""What is known while the telephone rings."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from phonecoach.app.widgets.keys_panel import keys_of
from phonecoach.app.widgets.ring_meter import Limits
from phonecoach.app.widgets.ring_page import RingPage, RingText
from tests.app.kit import at

LIMITS = Limits(best=at(6_000), met=at(10_000), very_late=at(20_000))
TEXT = {
    "caller": "Ms Reid",
    "known": "Wellcroft Interiors · you are Sam Carter",
    "limits": LIMITS,
    "order": ("Your company", "Your name", "How can I help?"),
    "goals": ("Say what happens next",),
}


@pytest.fixture
def make_page(qtbot, dressed):
    def make(size=(544, 700), **changes):
        page = RingPage(RingText(**(TEXT | changes)), (400, 200), lambda: at(2_000))
        page.resize(*size)
        qtbot.addWidget(page)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return make


def words(page):
    return [it.text() for it in page.findChildren(QLabel) if it.text()]


def test_it_says_who_calls_what_for_and_how_to_greet(make_page):
    said = words(make_page())

    assert said[:3] == ["Incoming call", "Ms Reid", TEXT["known"]]
    steps = said[
        said.index("Greet in this order") + 1 : said.index("Goal of this call")
    ]
    assert steps == ["1", "Your company", "2", "Your name", "3", "How can I help?"]
    assert "Say what happens next" in said
    assert "answers the call." in said


def test_outside_practice_there_is_neither_greeting_nor_goal(make_page):
    said = words(make_page(order=(), goals=()))

    assert "Greet in this order" not in said
    assert "Goal of this call" not in said
    assert "Ringing for" in said


def test_the_meter_runs_from_start_to_stop(make_page):
    page = make_page()
    assert not page.meter.is_running
    page.start()
    assert page.meter.is_running
    assert page.meter.time.text() == "2.0 s"
    page.stop()
    assert not page.meter.is_running


def test_a_call_can_be_put_off(qtbot, make_page):
    page = make_page()

    with qtbot.waitSignal(page.put_off):
        page.later_button.click()

    assert keys_of(page) == (("Later", "Esc"),)


@pytest.mark.parametrize("size", [(544, 700), (480, 340), (912, 340)])
def test_nothing_is_cut_or_scrolled_sideways(make_page, size):
    long = "A very long sentence that goes on and on until it needs several lines of it"
    page = make_page(size, known=long, goals=(long, long), order=(long[:40],) * 3)

    inside = page._inside
    assert page._area.horizontalScrollBar().maximum() == 0
    assert inside.width() <= page.width()
    for one in inside.findChildren(QWidget):
        right = one.mapTo(inside, one.rect().topRight()).x()
        assert right <= inside.width()


def test_where_there_is_room_nothing_is_scrolled_and_all_stands_in_the_middle(
    make_page,
):
    page = make_page((544, 700))

    assert page._area.verticalScrollBar().maximum() == 0
    above, foot = page._area.y(), page._foot.geometry()
    assert above > 0
    assert foot.top() == page._area.geometry().bottom() + 1
    assert page.height() - foot.bottom() == pytest.approx(above, abs=2)
    assert page.sizeHint().height() == page.height() - 2 * above


def test_in_a_low_window_the_call_can_still_be_put_off(make_page):
    page = make_page((544, 300))

    assert page._area.verticalScrollBar().maximum() > 0
    bottom = page.later_button.mapTo(page, page.later_button.rect().bottomLeft())
    assert bottom.y() < 300


def test_the_greeting_of_the_house_stands_below_its_order(make_page):
    said = words(make_page(greeting="Wellcroft, Sam speaking."))

    assert said[said.index("How can I help?") + 1] == "“Wellcroft, Sam speaking.”"
